// Starts the housekeeping worker alone: it finds what stopped half-way and queues it again. Needs a PostgreSQL server, which several processes can share.
import { runWorker } from '../src/cli/worker.ts';

await runWorker('housekeeping');
