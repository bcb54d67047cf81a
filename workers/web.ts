// Starts the web worker alone: it serves the pages for HR and operations. Needs a PostgreSQL server, which several processes can share.
import { runWorker } from '../src/cli/worker.ts';

await runWorker('web');
