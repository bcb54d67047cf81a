import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { reviewStore } from '../../src/store/review.ts';
import { application, applicationVersion, audit, message, session } from '../../src/store/schema.ts';
import { sessionStore } from '../../src/store/sessions.ts';
import { describeDatabases } from '../support/database.ts';
import { CV_PAGES, fillSample, SAMPLE_NOW } from '../web/sample.ts';

describeDatabases('what the review pages ask', (open) => {
  let database: Database;
  let store: ReturnType<typeof reviewStore>;
  beforeAll(async () => {
    database = await open();
    store = reviewStore(database.db);
    await fillSample(database.db);
  }, 60_000);
  afterAll(async () => await database.close());

  const all = {
    reach: 'all',
    vacancy: null,
    disposition: null,
    needsPerson: false,
    search: '',
    page: 1,
    size: 50,
  } as const;
  const anyAnswer = { shown: 'WAITING', reason: null, purpose: null } as const;
  const names = (rows: { candidate: { name: string } }[]) => rows.map((row) => row.candidate.name.split(' ')[0]);

  it('applications come newest first with the papers of their newest version and their answers', async () => {
    const { rows, total } = await store.applications(all);
    expect(total).toBe(8);
    expect(names(rows)).toEqual(['Maren', 'Théo', 'Ngozi', 'Ilse', 'Rui', 'Aino', 'Bram', 'Salma']);
    expect(rows[0]?.papers.map((paper) => [paper.filename, paper.role, paper.status])).toEqual([
      ['CV Oskarsdóttir.pdf', 'cv', 'extracted'],
      ['diploma.jpg', 'other', 'ocr'],
      [null, 'motivation-letter', 'extracted'],
    ]);
    expect(rows[0]?.answers.map((answer) => [answer.purpose, answer.state])).toEqual([['acknowledgement', 'SENT']]);
  });

  it('a list asks the same number of questions however long it is', async () => {
    const { session: queries } = database.db as unknown as { session: { prepareQuery(): unknown } };
    const asked = vi.spyOn(queries, 'prepareQuery');
    const statements = async (work: () => Promise<unknown>) => {
      asked.mockClear();
      await work();
      return asked.mock.calls.length;
    };
    const list = (size: number) => statements(() => store.applications({ ...all, size }));
    const mail = (size: number) => statements(() => store.messages({ ...all, shown: 'all', size }));
    const answers = (size: number) => statements(() => store.answers({ ...all, ...anyAnswer, size }));
    expect(await list(8)).toBe(await list(2));
    expect(await list(8)).toBe(4);
    expect([await mail(8), await answers(8)]).toEqual([2, 2]);
    asked.mockRestore();
  });

  it('only what needs a person: to be reviewed, flagged for eyes, or with a stuck answer', async () => {
    const { rows } = await store.applications({ ...all, needsPerson: true });
    expect(names(rows)).toEqual(['Ngozi', 'Ilse', 'Rui', 'Aino', 'Salma']);
  });

  it.each([
    ['oskars', ['Maren']],
    ['EXAMPLE.NET', ['Théo', 'Aino']],
    ['%', []],
    ['_', []],
    ['\\', []],
    ["'; drop table intray.audit; --", []],
  ])('a search for %s means those letters', async (search, found) => {
    const { rows } = await store.applications({ ...all, search });
    expect(names(rows)).toEqual(found);
  });

  it('out of reach is not counted, not listed and not there', async () => {
    const reach = { vacancies: ['HWQ'], mailboxes: ['hwq.vacancy@lakes.example.org'] };
    expect((await store.dispositions(reach)).every((row) => row.vacancy === 'HWQ')).toBe(true);
    expect(names((await store.applications({ ...all, reach })).rows)).toEqual(['Maren', 'Théo', 'Ngozi', 'Ilse']);
    const [late] = await database.db.select().from(application).where(eq(application.vacancy, 'FDO'));
    expect(await store.application(late?.id ?? 0, reach)).toBeNull();
    expect(await store.application(late?.id ?? 0, 'all')).not.toBeNull();
    const nothing = { vacancies: [], mailboxes: [] };
    expect((await store.applications({ ...all, reach: nothing })).total).toBe(0);
    expect((await store.messages({ ...all, reach: nothing, shown: 'all' })).total).toBe(0);
    expect((await store.answers({ ...all, ...anyAnswer, reach: nothing })).total).toBe(0);
    expect(await store.paper(1, nothing)).toBeNull();
  });

  it('an application comes whole: texts, quotes, the clock that decided, the frozen answer, the story', async () => {
    const view = await store.application(1, 'all');
    expect(view?.documents[0]?.pages).toEqual(CV_PAGES);
    expect(view?.criteria.map((finding) => finding.status)).toEqual([
      'evidenced',
      'evidenced',
      'evidenced',
      'not-found',
      'partial',
    ]);
    expect(view?.first?.receipt.clocks.internalDate).toEqual(new Date('2026-03-20T09:12:44Z'));
    expect(view?.letters[0]?.raw?.toString()).toContain('Subject: Your application');
    expect(view?.story.map((line) => line.action)).toEqual(['message.fetched', 'message.parsed', 'message.decided']);
  });

  it('a newer version changes what is in view and keeps what was', async () => {
    const [first] = await database.db.select().from(applicationVersion).where(eq(applicationVersion.applicationId, 2));
    const [mail] = await database.db.select().from(message).where(eq(message.kind, 'enquiry'));
    if (first === undefined || mail === undefined) throw new Error('no sample rows');
    await database.db
      .insert(applicationVersion)
      .values({ ...first, version: 2, messageId: mail.id, documents: [], completeness: 'missing-both' });
    await database.db.update(application).set({ version: 2 }).where(eq(application.id, 2));
    const view = await store.application(2, 'all');
    expect(view?.versions.map((version) => [version.version, version.completeness])).toEqual([
      [1, 'missing-letter'],
      [2, 'missing-both'],
    ]);
    expect(view?.papers).toEqual([]);
    expect(view?.documents.map((paper) => paper.filename)).toEqual(['CV.pdf', null]);
  });

  it.each([
    ['all', 14],
    ['ignored', 3],
    ['undecided', 1],
    ['quarantined', 1],
  ] as const)('all mail, shown: %s', async (shown, total) => {
    expect((await store.messages({ ...all, shown })).total).toBe(total);
  });

  it('mail that was never opened is listed with the time the server gave it', async () => {
    const { rows } = await store.messages({ ...all, shown: 'quarantined' });
    expect(rows[0]).toMatchObject({
      fromName: '',
      subject: '',
      kind: null,
      receivedAt: new Date('2026-03-17T11:00:00Z'),
    });
  });

  it('a page beyond the last one is the last one', async () => {
    const list = await store.applications({ ...all, page: 9, size: 3 });
    expect([list.page, list.pages, list.rows.length]).toEqual([3, 3, 2]);
  });

  it('operations sees states and counts, and no name', async () => {
    const view = await store.operations(SAMPLE_NOW);
    expect(view.mailboxes.map((box) => box.state)).toEqual(['reconnecting', 'live', 'live']);
    expect(view.messages).toEqual({ DONE: 12, FETCHED: 1, QUARANTINED: 1 });
    expect(view.waiting.map((row) => row.state)).toEqual(['QUARANTINED', 'FETCHED']);
    expect(JSON.stringify(view, (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toMatch(
      /Maren|example\.(net|com)/,
    );
  });

  it('what is recorded stands in the audit trail', async () => {
    await store.record({ at: new Date(0), actor: 'hr:anna', action: 'application.viewed', applicationId: 1 });
    const [row] = await database.db.select().from(audit).where(eq(audit.actor, 'hr:anna'));
    expect(row).toMatchObject({ action: 'application.viewed', applicationId: 1, detail: {} });
  });
});

describeDatabases('sessions', (open) => {
  let database: Database;
  let sessions: ReturnType<typeof sessionStore>;
  beforeAll(async () => {
    database = await open();
    sessions = sessionStore(database.db);
  }, 60_000);
  afterAll(async () => await database.close());
  const at = (minute: number) => new Date(Date.UTC(2026, 2, 20, 9, minute));

  it('a session is found until it is closed', async () => {
    await sessions.openSession('h1', 'anna', at(0));
    await sessions.touchSession('h1', at(5));
    expect(await sessions.findSession('h1')).toMatchObject({ user: 'anna', createdAt: at(0), lastSeenAt: at(5) });
    await sessions.closeSession('h1');
    await sessions.closeSession('h1');
    expect(await sessions.findSession('h1')).toBeNull();
  });

  it('sweeping takes the idle and the old and leaves the rest', async () => {
    await sessions.openSession('idle', 'a', at(10));
    await sessions.openSession('old', 'b', at(1));
    await sessions.touchSession('old', at(40));
    await sessions.openSession('fresh', 'c', at(30));
    await sessions.sweepSessions(at(20), at(5));
    expect((await database.db.select().from(session)).map((row) => row.tokenHash)).toEqual(['fresh']);
  });
});
