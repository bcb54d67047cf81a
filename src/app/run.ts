// The life of a process: open, start the workers asked for, say so, and stop in order when told to.
import type { Config } from '../config/load.ts';
import type { Log } from '../log.ts';
import { type App, openApp } from './app.ts';
import { startControl } from './control.ts';
import { startHeartbeat } from './heartbeat.ts';
import { type Running, WORKERS, type WorkerName } from './workers.ts';

export interface Service {
  app: App;
  running: Map<WorkerName, Running>;
  stop(): Promise<void>;
}

/** Starts workers in this process, in the order of the line. A failure to start ends what was started. */
export async function startService(config: Config, names: WorkerName[], log: Log, now?: () => Date): Promise<Service> {
  const app = await openApp(config, log, now);
  const heartbeat = startHeartbeat(app.guard);
  const running = new Map<WorkerName, Running>();
  let control: Running | null = null;
  const stop = async () => {
    await control?.stop();
    for (const [name, worker] of running) {
      running.delete(name);
      await worker.stop();
      log.info({ worker: name }, 'stopped');
    }
    heartbeat.stop();
    await app.close();
  };
  try {
    // Any process may open a database server; the embedded database is this one's alone.
    if (app.database.kind === 'pglite') control = await startControl(app);
    for (const name of names) {
      running.set(name, await WORKERS[name](app));
      log.info({ worker: name }, 'started');
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { app, running, stop };
}

/** Runs until SIGINT or SIGTERM; a second signal ends the process at once. */
export async function runUntilStopped(service: Service): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  await service.stop();
}
