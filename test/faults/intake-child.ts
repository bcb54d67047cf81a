// An intake as a process of its own, to be killed or paused: the service's stores, IMAP and stage, and nothing else. It kills itself
// at the step that its orders name, or watches until it is ended, and says on stdout where it is.
import { writeSync } from 'node:fs';
import path from 'node:path';
import { openFolder, systemClock, watchFolder } from '../../src/mail/mailbox.ts';
import { type IntakeWorld, reconcileOnce, watchMailbox } from '../../src/stages/intake.ts';
import { openBlobs } from '../../src/store/blobs.ts';
import { openDatabase } from '../../src/store/database.ts';
import { intakeStore } from '../../src/store/intake.ts';

export interface IntakeOrders {
  /** The data folder; with `url`, only the files lie in it. */
  data: string;
  url: string | null;
  account: { host: string; port: number; user: string; password: string };
  address: string;
  /** Takes in once, and dies by SIGKILL before or after the n-th call of this step. Null: takes in once. */
  killAt: { step: string; moment: 'before' | 'after'; call: number } | null;
  /** Watches as this holder in place of taking in once. */
  watchAs: string | null;
}

const orders = JSON.parse(process.argv[2] ?? '{}') as IntakeOrders;
const say = (words: string) => writeSync(1, `${words}\n`);
const now = () => new Date();
const log = {
  info: (_: object, words: string) => say(words),
  warn: (_: object, words: string) => say(words),
  error: () => undefined,
};

const database = await openDatabase({ url: orders.url, dir: orders.data, log, now });
const blobs = await openBlobs(path.join(orders.data, 'files'));
const world: IntakeWorld = {
  store: watched('store', intakeStore(database.db, now)),
  blobs: {
    ...blobs,
    batch: () => watched('batch', blobs.batch()),
  },
  queues: watched('queues', {
    addAll: async (_queue: 'triage', payloads: { messageId: number }[]) =>
      say(`queued ${payloads.map((p) => p.messageId).join(',')}`),
  }),
  mail: { openFolder, watchFolder, systemClock },
  mailbox: {
    address: orders.address,
    imap: { ...orders.account, secure: false, plaintextLogin: true },
    answerFrom: null,
    pollSeconds: 1,
    afterwards: () => ({ keyword: '$IntrayDone' }),
  },
  log,
  now,
};

if (orders.watchAs === null) {
  await reconcileOnce(world);
  say('done');
  await database.close();
} else {
  const handle = await watchMailbox(world, { holder: orders.watchAs });
  say(`state ${handle.state().state}`);
  process.once(
    'SIGTERM',
    () =>
      void handle
        .stop()
        .then(() => database.close())
        .then(() => process.exit(0)),
  );
}

/** The same object, which ends this process at the step that is named. */
function watched<T extends object>(part: string, object: T): T {
  let calls = 0;
  const die = () => process.kill(process.pid, 'SIGKILL');
  return new Proxy(object, {
    get(target, name) {
      const real = Reflect.get(target, name);
      const { killAt } = orders;
      if (killAt === null || typeof real !== 'function' || `${part}.${String(name)}` !== killAt.step) return real;
      return async (...args: unknown[]) => {
        const mine = ++calls === killAt.call;
        if (mine && killAt.moment === 'before') die();
        const result = await real.apply(target, args);
        if (mine) die();
        return result;
      };
    },
  });
}
