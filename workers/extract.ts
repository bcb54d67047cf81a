// Starts the extract worker alone: it reads the documents, each in a process that can be killed. Needs a PostgreSQL server, which several processes can share.
import { runWorker } from '../src/cli/worker.ts';

await runWorker('extract');
