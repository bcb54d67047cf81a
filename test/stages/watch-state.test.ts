// What an intake says of itself while it hangs, works through a long backlog, or cannot reach the database.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type ImapServers, startImap } from '../../demo/servers.ts';
import { watchOf } from '../../src/domain/watch.ts';
import { reviewStore } from '../../src/store/review.ts';
import { type IntakeBench, intakeBench, mail, meddling, until } from '../support/intake.ts';

const addresses = ['hanging', 'backlog', 'forgetful'].map((name) => `${name}.vacancy@example.org`);
const [HANGING = '', BACKLOG = '', FORGETFUL = ''] = addresses;

let bench: IntakeBench;
let server: ImapServers;
beforeAll(async () => {
  bench = await intakeBench();
  server = await startImap({ mailboxes: addresses });
}, 60_000);
afterEach(() => bench.stopWatching());
afterAll(async () => {
  await bench?.close();
  await server?.stop();
});

/** An intake whose clock the test moves on. */
function intakeOf(address: string) {
  const intake = bench.of(server.account(address), address);
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);
  intake.world.now = now;
  return {
    ...intake,
    now,
    words: () => intake.lines.map((line) => (line as { words: string }).words),
    later(seconds: number) {
      ahead += seconds * 1000;
    },
    async row() {
      const { mailboxes } = await reviewStore(bench.database.db).operations(now());
      const line = mailboxes.find((each) => each.address === address);
      if (!line) throw new Error('The mailbox was never activated.');
      return line;
    },
  };
}

test('a look that never ends is told once in the log, and shows in the row, although the lease is renewed', async () => {
  const intake = intakeOf(HANGING);
  intake.world.mailbox.pollSeconds = 60;
  let hang = false;
  const ends: (() => void)[] = [];
  intake.world.mail = meddling((session) => ({
    async uidsAbove(low) {
      if (hang) await new Promise<void>((resolve) => ends.push(resolve));
      return session.uidsAbove(low);
    },
  }));
  const handle = await intake.watch();
  await handle.reconcileNow();
  await until(() => handle.state().state === 'live');
  hang = true;
  const asked = handle.reconcileNow();
  await until(() => ends.length === 1);
  intake.later(179);
  // The lease is of the store's clock, which does not go ahead.
  const judged = async () => watchOf({ ...(await intake.row()), leaseUntil: new Date(8.64e15) }, 60, intake.now());
  expect(await judged()).toMatchObject({ state: 'live', ok: true });
  intake.later(60);
  await until(() => intake.words().includes('stalled'));
  expect(await judged()).toMatchObject({ state: 'stalled', ok: false });
  expect((await intake.row()).state).toBe('live');

  hang = false;
  for (const end of ends) end();
  await asked;
  // The look that hung counts from its beginning; the next one shows that all is well.
  await handle.reconcileNow();
  expect(await judged()).toMatchObject({ state: 'live', ok: true });
  expect(intake.words().filter((words) => words === 'stalled')).toHaveLength(1);
});

test('a long backlog is told of now and then, and the folder is live while it comes in', async () => {
  const intake = intakeOf(BACKLOG);
  for (let n = 1; n <= 160; n++) await server.append(BACKLOG, mail(n));
  const behind: number[] = [];
  const states: string[] = [];
  intake.world.mail = meddling((session) => ({
    async announced(uids) {
      const row = await intake.row();
      behind.push(row.behind);
      states.push(row.state);
      intake.later(11);
      return session.announced(uids);
    },
  }));
  const handle = await intake.watch();
  await handle.reconcileNow();
  const lines = intake.lines.filter((line) => (line as { words: string }).words === 'taking in a backlog');
  expect(lines).toMatchObject([{ left: 60 }, { left: 10 }, { left: 0 }]);
  for (const line of lines) expect((line as { perSecond: number }).perSecond).toBeGreaterThan(0);
  expect(intake.words()[0]).toBe('live');
  expect(states[0]).toBe('reconnecting');
  expect(states.at(-1)).toBe('live');
  expect(behind[0]).toBe(160);
  expect(behind.at(-1)).toBeLessThan(160);
  expect(await intake.row()).toMatchObject({ behind: 0 });
}, 60_000);

test('a state that the database could not be told is told with a later look, and logged once', async () => {
  const intake = intakeOf(FORGETFUL);
  let away = true;
  const { showState } = intake.world.store;
  intake.world.store = {
    ...intake.world.store,
    async showState(id, state, lastError, holder) {
      if (away && state === 'live') throw new Error('The database does not answer.');
      return showState(id, state, lastError, holder);
    },
  };
  const handle = await intake.watch();
  await handle.reconcileNow();
  await until(() => handle.state().state === 'live');
  expect((await intake.row()).state).toBe('reconnecting');
  away = false;
  await handle.reconcileNow();
  await until(async () => (await intake.row()).state === 'live');
  expect(intake.words()).toEqual(['live']);
});
