// One worker as a process of its own, on the configuration that the environment names.
import { runUntilStopped, startService } from '../app/run.ts';
import type { WorkerName } from '../app/workers.ts';
import { configFile, DEFAULT_CONFIG, loadConfig } from '../config/load.ts';
import { openLog } from '../log.ts';
import { failed } from './failure.ts';

/** Starts a worker and runs until it is told to stop. Exits 2 with every fault when the configuration has any. */
export async function runWorker(name: WorkerName): Promise<void> {
  try {
    const file = configFile(undefined, process.env, process.cwd()) ?? DEFAULT_CONFIG;
    const config = loadConfig(file, process.env);
    await runUntilStopped(await startService(config, [name], openLog(config.log.level)));
  } catch (error) {
    process.exitCode = failed(error, process.stderr);
  }
}
