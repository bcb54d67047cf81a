// Starts the digest worker alone: it sends each HR reader the digest of the day. Needs a PostgreSQL server, which several processes can share.
import { runWorker } from '../src/cli/worker.ts';

await runWorker('digest');
