// Starts the reply worker alone: it sends what stands in the outbox. Needs a PostgreSQL server, which several processes can share.
import { runWorker } from '../src/cli/worker.ts';

await runWorker('reply');
