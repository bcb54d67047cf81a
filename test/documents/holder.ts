// A service of its own that holds a reader open, to be killed by a test. Its argument is what a file under way does.
import { openReader } from '../../src/documents/reader.ts';

const entry = new URL('./double.ts', import.meta.url);
const reader = openReader({ processes: 1, log: { warn: () => undefined }, entry, limits: { seconds: 600 } });
const ask = (how: string) =>
  reader.read({ content: Buffer.from(how), filename: null, container: null, sha256: '' }).catch(() => undefined);
await ask('warm');
void ask(process.argv[2] ?? 'hang');
process.stdout.write('open\n');
setInterval(() => undefined, 1000);
