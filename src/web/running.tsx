// The routes of operations: the state of mailboxes and queues, and the queue dashboard.
import { type Context, Hono } from 'hono';
import { board } from './board.ts';
import { onlyFor } from './guard.ts';
import type { WebEnv, WebOptions } from './options.ts';
import { OperationsPage, type QueueCounts } from './pages/operations.tsx';

export function running(options: WebOptions): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const show = async (c: Context<WebEnv>) => {
    const frame = { options, person: c.get('person'), path: c.req.path };
    const view = await options.store.operations(options.now());
    const queues = await countsOf(options.queues);
    const scanner = (await options.antivirus?.condition()) ?? null;
    const alerts = await options.store.alerts('all');
    const watches = options.watches(view.mailboxes);
    const differing = options.vacancyFiles.differing();
    const shown = { frame, now: options.now(), view, watches, alerts, differing, queues, scanner };
    return c.html(<OperationsPage {...shown} />);
  };

  for (const path of ['/operations', '/queues', '/queues/*']) app.use(path, onlyFor('operations', 'admin'));
  app.get('/operations', show);
  if (options.queues === null) app.get('/queues', show);
  else app.route('/queues', board(options.queues.raw()));
  return app;
}

async function countsOf(queues: WebOptions['queues']): Promise<QueueCounts[] | null> {
  if (queues === null) return null;
  return await Promise.all(
    queues.raw().map(async (queue) => ({ name: queue.name, counts: await queue.getJobCounts() })),
  );
}
