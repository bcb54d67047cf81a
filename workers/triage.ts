// Starts the triage worker alone: it finds out what each mail says and which vacancy it reached. Needs a PostgreSQL server, which several processes can share.
import { runWorker } from '../src/cli/worker.ts';

await runWorker('triage');
