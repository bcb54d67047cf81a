// A service of its own that holds a reader open, to be killed by a test.
import { openReader } from '../../src/documents/reader.ts';

const entry = new URL('./double.ts', import.meta.url);
const reader = openReader({ processes: 1, log: { warn: () => undefined }, entry });
await reader.read({ content: Buffer.from('warm'), filename: null, container: null, sha256: '' });
process.stdout.write('open\n');
setInterval(() => undefined, 1000);
