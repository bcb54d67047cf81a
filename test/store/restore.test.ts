// The restore guard: when it speaks, what it holds then, and that it is silent otherwise.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { databaseIsJournal } from '../../src/store/journal.ts';
import { DatabaseWentBack, type Mark, type MarkLine, openMark } from '../../src/store/mark.ts';
import { openOutbox } from '../../src/store/outbox.ts';
import { type RestoreGuard, restoreGuard, type Traces, whyRestored } from '../../src/store/restore.ts';
import { audit, reply, restoration, sendingMark } from '../../src/store/schema.ts';
import { describeDatabases, testDatabase } from '../support/database.ts';
import { aMessage, aReply } from '../support/rows.ts';

const START = new Date('2026-03-20T10:00:00Z');
const minutes = (n: number) => new Date(START.getTime() + n * 60_000);

describe('why a database must be one from a backup', () => {
  const mark: MarkLine = { sequence: 40, at: START, installation: 'i', file: '12 500' };
  const here = { file: '12 500', place: '7 9' };
  const counted = { sequence: 40, aliveAt: START, place: '7 9' };
  const normal: Traces = { embedded: true, mark, here, counted, settledAt: null, wentBack: null };
  const server = { ...normal, embedded: false };
  const why = (changes: Partial<Traces>, from = normal) => whyRestored({ ...from, ...changes });

  test.each<[string, Traces]>([
    ['the first start', { ...normal, mark: null, counted: null }],
    ['the first start with the mark, of an installation that sent before it', { ...server, mark: null }],
    ['a start after a stop', normal],
    ['a kill between the transaction and the mark', { ...normal, counted: { ...counted, sequence: 41 } }],
    ['a file system that numbers files anew at each mount', { ...normal, here: { ...here, file: '- 500' } }],
    [
      'a power cut that took the last moments of a database that never syncs',
      { ...normal, counted: { ...counted, sequence: 38, aliveAt: minutes(-3) } },
    ],
    ['a new database where nothing was ever sent', { ...normal, mark: { ...mark, sequence: 0 }, counted: null }],
    ['a database folder that was copied with nothing sent since', { ...normal, here: { ...here, place: '8 11' } }],
    ['a database that never said where it lies', { ...server, counted: { ...counted, place: null } }],
    ['a machine beside others that sent more', { ...server, counted: { ...counted, sequence: 90 } }],
    [
      'a machine whose restoration another has settled',
      { ...server, counted: { ...counted, sequence: 30 }, settledAt: minutes(5) },
    ],
  ])('nothing says so: %s', (_, traces) => {
    expect(whyRestored(traces)).toBeNull();
  });

  test('the mark is a copy', () => {
    expect(why({ here: { ...here, file: '13 500' } })).toBe('copied');
    expect(why({ here: { ...here, file: '12 777' } }, server)).toBe('copied');
    expect(why({ here: { ...here, file: '12 777' }, counted: null })).toBe('copied');
  });

  test('the database counts less than the mark', () => {
    expect(why({ counted: { ...counted, sequence: 38, aliveAt: minutes(-600) } })).toBe('behind');
    expect(why({ counted: { ...counted, sequence: 39 } }, server)).toBe('behind');
    // A backup of a moment ago is no power cut when the database is not the one that was there.
    expect(why({ counted: { ...counted, sequence: 39 }, here: { ...here, place: '8 11' } })).toBe('behind');
    expect(why({ wentBack: START })).toBe('behind');
  });

  test('the database was lost, its mark was, or the server’s was made anew', () => {
    expect(why({ counted: null })).toBe('lost');
    expect(why({ mark: null })).toBe('unmarked');
    expect(why({ here: { ...here, place: '8 9' } }, server)).toBe('another');
    expect(why({ here: { ...here, place: '8 9' }, mark: null }, server)).toBe('another');
    expect(why({ here: { ...here, place: '8 9' }, mark: null, counted: { ...counted, sequence: 0 } })).toBe('another');
    expect(why({ here: { ...here, place: '8 9' }, settledAt: minutes(-5) }, server)).toBe('another');
  });
});

describeDatabases('the restore guard', (open) => {
  let dir: string;
  let database: Database;
  let now: Date;
  let warnings: object[];
  const marks: Mark[] = [];
  beforeEach(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'intray-guard-'));
    database = await open();
    now = START;
    warnings = [];
  });
  afterEach(async () => {
    await Promise.all(marks.splice(0).map((mark) => mark.close()));
    await database.close();
    await rm(dir, { recursive: true, force: true });
  });

  /** A process on a data folder of its own name. The test's embedded database lies in memory: a file stands for it. */
  async function started(folder = 'data'): Promise<{ guard: RestoreGuard; mark: Mark }> {
    const data = path.join(dir, folder);
    await mkdir(path.join(data, 'database'), { recursive: true });
    await writeFile(path.join(data, 'database', 'PG_VERSION'), '18\n', { flag: 'a' });
    const mark = await openMark(path.join(data, 'mark'), () => now);
    marks.push(mark);
    const log = { warn: (fields: object) => void warnings.push(fields) };
    return { guard: restoreGuard({ database, data, mark, log, now: () => now }), mark };
  }
  const commit = async (mark: Mark) => {
    const sequence = await database.db.transaction((tx) => mark.count(tx));
    await mark.write(sequence);
    return sequence;
  };
  const back = (sequence: number, aliveAt: Date) => database.db.update(sendingMark).set({ sequence, aliveAt });
  const rows = async () => {
    const all = await database.db.select().from(reply).orderBy(asc(reply.id));
    return all.map(({ state, suppressed }) => (suppressed ? `${state} ${suppressed}` : state));
  };
  async function answers(): Promise<void> {
    const outbox = openOutbox(database.db, databaseIsJournal(), () => now);
    const ids: number[] = [];
    for (const changes of [
      {},
      {},
      {},
      {},
      { state: 'HELD', suppressed: 'held' },
      { state: 'SUPPRESSED', suppressed: 'throttled' },
    ] as const) {
      const row = await outbox.enqueue(database.db, aReply(await aMessage(database.db), changes));
      if (row !== 'already') ids.push(row.id);
    }
    await Promise.all(
      (['OPEN', 'COMMIT_POINT', 'SENT'] as const).map((state, n) =>
        database.db
          .update(reply)
          .set({ state, leaseToken: 'a', leaseUntil: minutes(2) })
          .where(eq(reply.id, ids[n + 1] ?? 0)),
      ),
    );
    expect(await rows()).toEqual(['PENDING', 'OPEN', 'COMMIT_POINT', 'SENT', 'HELD held', 'SUPPRESSED throttled']);
  }

  test('starting, sending and starting again say nothing, and hold nothing', async () => {
    const first = await started();
    expect(await first.guard.settle()).toBeNull();
    await answers();
    expect(await commit(first.mark)).toBe(1);
    expect(await commit(first.mark)).toBe(2);
    now = minutes(1);
    expect(await first.guard.alive()).toBeNull();

    now = minutes(600);
    const second = await started();
    expect(await second.guard.settle()).toBeNull();
    expect(await commit(second.mark)).toBe(3);
    expect(await rows()).toContain('PENDING');
    expect(await second.guard.restoredAt()).toBeNull();
    expect(await database.db.$count(restoration)).toBe(0);
    expect(warnings).toEqual([]);
  });

  test('a database behind the mark: all that waits is held, whatever may have been sent stays, and it is said once', async () => {
    const first = await started();
    await first.guard.settle();
    for (let n = 0; n < 5; n++) await commit(first.mark);
    await answers();
    await back(3, minutes(-60));

    now = minutes(10);
    const second = await started();
    expect(await second.guard.settle()).toEqual({ reason: 'behind', since: minutes(-70), held: 3 });
    expect(await rows()).toEqual([
      'HELD restored',
      'HELD restored',
      'COMMIT_POINT',
      'SENT',
      'HELD restored',
      'SUPPRESSED throttled',
    ]);
    expect(await database.db.select().from(restoration)).toMatchObject([{ since: minutes(-70), until: minutes(10) }]);
    expect(await second.guard.restoredAt()).toEqual(minutes(10));
    expect(warnings).toMatchObject([{ event: 'database.restored', reason: 'behind', held: 3 }]);
    const noted = await database.db.select().from(audit).where(eq(audit.actor, 'guard'));
    expect(noted.map(({ action }) => action).sort()).toEqual(['database.restored', ...Array(3).fill('reply.held')]);
    // The number goes on after the highest ever given.
    expect(await commit(second.mark)).toBe(6);
    expect(await (await started()).guard.settle()).toBeNull();
  });

  test('a database that goes back under a running service gets no commit point until the guard has looked', async () => {
    const { guard, mark } = await started();
    await guard.settle();
    for (let n = 0; n < 5; n++) await commit(mark);
    await back(2, minutes(-60));
    await answers();

    await expect(commit(mark)).rejects.toBeInstanceOf(DatabaseWentBack);
    await expect(commit(mark)).rejects.toBeInstanceOf(DatabaseWentBack);
    const [counted] = await database.db.select().from(sendingMark);
    expect(counted?.sequence).toBe(2);
    expect(await guard.alive()).toMatchObject({ reason: 'behind', held: 3 });
    expect(await commit(mark)).toBe(6);
    expect(await guard.alive()).toBeNull();
  });

  test('a database that goes back is noticed with the next sign of life, and by other processes of the machine at their next commit point', async () => {
    const [sender, other] = [await started(), await started()];
    await sender.guard.settle();
    await other.guard.settle();
    for (let n = 0; n < 5; n++) await commit(sender.mark);
    await back(2, minutes(-60));
    await expect(commit(other.mark)).rejects.toBeInstanceOf(DatabaseWentBack);
    expect(await sender.guard.alive()).toMatchObject({ reason: 'behind', since: minutes(-70) });
    expect(await other.guard.alive()).toBeNull();
    expect(await database.db.$count(restoration)).toBe(1);
    expect(await commit(other.mark)).toBe(6);
    expect(await commit(sender.mark)).toBe(7);
  });

  test('a database that says it lies elsewhere was read from a dump', async () => {
    const { guard } = await started();
    await guard.settle();
    expect(await database.db.select().from(sendingMark)).toMatchObject([{ place: expect.stringMatching(/^\S+ \S+$/) }]);
    await database.db.update(sendingMark).set({ place: '1.1 1' });
    const moved = await started('of a new machine');
    expect(await moved.guard.settle()).toMatchObject({ reason: 'another', since: minutes(-10) });
    expect(await moved.guard.settle()).toBeNull();
  });

  test('an answer’s commit point counts in its own transaction, and stands in the mark before the dot', async () => {
    const { guard, mark } = await started();
    await guard.settle();
    const outbox = openOutbox(database.db, databaseIsJournal(), () => now, mark);
    const row = await outbox.enqueue(database.db, aReply(await aMessage(database.db)));
    if (row === 'already') throw new Error('no row');
    await outbox.claim(row.id, 'token', { perHour: 300 });
    expect(await outbox.commitPoint(row.id, 'another token')).toBe(false);
    expect(await mark.last()).toMatchObject({ sequence: 0 });
    expect(await outbox.commitPoint(row.id, 'token')).toBe(true);
    expect(await mark.last()).toMatchObject({ sequence: 1 });
    expect(await database.db.select().from(sendingMark)).toMatchObject([{ sequence: 1 }]);
  });

  test('what a person knows is recorded like what the guard finds', async () => {
    const { guard } = await started();
    await guard.settle();
    await answers();
    now = minutes(30);
    expect(await guard.say(minutes(-90), 'cli:otto')).toEqual({ reason: 'said', since: minutes(-90), held: 3 });
    expect(await guard.restoredAt()).toEqual(minutes(30));
    expect(await database.db.select().from(audit).where(eq(audit.action, 'database.restored'))).toMatchObject([
      { actor: 'cli:otto', detail: { reason: 'said', held: 3 } },
    ]);
    expect(await (await started()).guard.settle()).toBeNull();
  });

  test('processes that start at the same time on a restored database find it once', async () => {
    const first = await started();
    await first.guard.settle();
    await commit(first.mark);
    await back(0, minutes(-60));
    now = minutes(10);
    const both = [await started(), await started()];
    const found =
      database.kind === 'postgres'
        ? await Promise.all(both.map(({ guard }) => guard.settle()))
        : [await both[0]?.guard.settle(), await both[1]?.guard.settle()];
    expect(found.filter((each) => each !== null)).toHaveLength(1);
    expect(await database.db.$count(restoration)).toBe(1);
  });

  // One process has the embedded database: no second data folder is ever beside it.
  const onServer = open !== testDatabase;
  test.runIf(onServer)(
    'of two machines on one server the second does not hold again what the first has settled',
    async () => {
      const [a, b] = [await started('a'), await started('b')];
      await a.guard.settle();
      await b.guard.settle();
      await commit(a.mark);
      await commit(b.mark);
      await back(0, minutes(-60));
      now = minutes(10);
      expect(await (await started('a')).guard.settle()).toMatchObject({ reason: 'behind' });
      now = minutes(11);
      expect(await (await started('b')).guard.settle()).toBeNull();
      expect(await commit(b.mark)).toBe(3);
    },
  );
});
