// The queue dashboard of operations, with the queues that send mail only to be looked at: what was sent cannot be run again from here.
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { HonoAdapter } from '@bull-board/hono';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Queue } from 'bullmq';
import type { Hono } from 'hono';
import { assetPath } from './assets.ts';

/** @returns the dashboard as an app, to be mounted at /queues */
export function board(queues: Queue[]): Hono {
  const adapter = new HonoAdapter(serveStatic).setBasePath('/queues');
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue, { readOnlyMode: /reply|digest/.test(queue.name) })),
    serverAdapter: adapter,
    options: {
      uiConfig: {
        boardTitle: 'Intray',
        boardLogo: { path: assetPath('mark.svg'), width: 24, height: 24 },
        miscLinks: [{ text: 'Back to Intray', url: '/operations' }],
        hideRedisDetails: true,
      },
    },
  });
  return adapter.registerPlugin();
}
