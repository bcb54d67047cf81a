// Starts the intake worker alone: it watches the mailboxes and keeps what arrives. Needs a PostgreSQL server, which several processes can share.
import { runWorker } from '../src/cli/worker.ts';

await runWorker('intake');
