import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OperationsView } from '../../src/domain/review.ts';
import type { Database } from '../../src/store/database.ts';
import { intakeStore } from '../../src/store/intake.ts';
import { reviewStore } from '../../src/store/review.ts';
import { describeDatabases } from '../support/database.ts';

describeDatabases('what operations reads of watched folders', (open) => {
  const clock = { now: new Date('2026-03-20T12:00:00Z') };
  const later = (seconds: number) => {
    clock.now = new Date(clock.now.getTime() + seconds * 1000);
  };
  let database: Database;
  let intake: ReturnType<typeof intakeStore>;
  beforeAll(async () => {
    database = await open();
    intake = intakeStore(database.db, () => clock.now);
  }, 60_000);
  afterAll(async () => await database.close());
  const operations = (): Promise<OperationsView> => reviewStore(database.db).operations(clock.now);

  it('behind counts what the server showed and is not fetched, and the newest uid is of the numbers that hold now', async () => {
    const { id } = await intake.activate('hoi.vacancy@example.org', 'INBOX', null);
    expect((await operations()).mailboxes).toMatchObject([{ newestUid: null, behind: 0, takenAt: null }]);
    expect((await operations()).undecidedSince).toBeNull();
    const began = clock.now;
    await intake.lease(id, 'one', 20_000);
    await intake.adopt(id, 1n, 'one');
    await intake.discover(id, 1n, [3, 4, 9], 'one');
    later(60);
    const [first, second] = await intake.wanted(id, 1n);
    const kept = (row: typeof first, byte: string) => ({
      id: row?.id ?? 0,
      fingerprint: byte.repeat(64),
      size: 10,
      internalDate: null,
    });
    await intake.fetched(id, [kept(first, 'a')], 'one');
    const taken = clock.now;
    await intake.give(second?.id ?? 0, 'QUARANTINED', 'oversize');
    later(30);
    expect((await operations()).mailboxes).toMatchObject([{ newestUid: 9, behind: 1, takenAt: taken }]);
    expect((await operations()).undecidedSince).toEqual(began);
    later(600);
    expect((await operations()).mailboxes).toMatchObject([{ behind: 1, takenAt: null }]);

    await intake.adopt(id, 2n, 'one');
    expect((await operations()).mailboxes).toMatchObject([{ newestUid: null, behind: 0, takenAt: null }]);
    await intake.discover(id, 2n, [2], 'one');
    expect((await operations()).mailboxes).toMatchObject([{ newestUid: 2, behind: 1 }]);
  });

  it('since when a folder reconnects is not set back by another kind of failure, and the lease says who watches', async () => {
    const { id } = await intake.activate('ddis.vacancy@example.org', 'INBOX', null);
    await intake.lease(id, 'one', 20_000);
    const began = clock.now;
    await intake.showState(id, 'reconnecting', 'The server does not answer.', 'one');
    later(100);
    await intake.showState(id, 'reconnecting', 'The server asks to wait.', 'one');
    await intake.lease(id, 'one', 20_000);
    const of = async () => (await operations()).mailboxes.find((each) => each.address === 'ddis.vacancy@example.org');
    expect(await of()).toMatchObject({
      state: 'reconnecting',
      stateSince: began,
      lastError: 'The server asks to wait.',
      leaseHolder: 'one',
      leaseUntil: new Date(clock.now.getTime() + 20_000),
    });
    await intake.showState(id, 'live', null, 'one');
    expect((await of())?.stateSince).toEqual(clock.now);
    await intake.showState(id, 'stopped', 'of a process that lost its lease', 'two');
    expect((await of())?.state).toBe('live');
  });
});
