// Starts the assess worker alone: it decides, and writes the answer to the outbox. Needs a PostgreSQL server, which several processes can share.
import { runWorker } from '../src/cli/worker.ts';

await runWorker('assess');
