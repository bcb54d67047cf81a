import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sha256 } from '../../src/mail/parse.ts';
import { lookAgain, wordsKey } from '../../src/stages/look-again.ts';
import type { Database } from '../../src/store/database.ts';
import { findingsReview, findingsStore } from '../../src/store/findings.ts';
import { application, applicationVersion, audit, message, reply } from '../../src/store/schema.ts';
import { describeDatabases, emptyTables } from '../support/database.ts';
import { fillSample, SAMPLE_NOW, SAMPLE_VACANCIES } from '../web/sample.ts';

const AT = new Date('2026-03-20T17:00:00Z');
/** The vacancies with a word for each criterion, that the sample CV of one candidate holds. */
const vacancies = structuredClone(SAMPLE_VACANCIES).map((vacancy) => ({
  ...vacancy,
  criteria: vacancy.criteria.map((each) => ({ ...each, aspects: [{ en: ['weekly sampling'], fr: [] }] })),
}));
const [hwq] = vacancies;
const WORDS = wordsKey(hwq?.criteria ?? [], sha256);

describeDatabases('findings', (open) => {
  let database: Database;
  let findings: ReturnType<typeof findingsStore>;
  let review: ReturnType<typeof findingsReview>;
  const world = () => ({
    findings,
    vacancies,
    freshen: async () => undefined,
    sha256,
    log: { info: () => undefined },
  });

  beforeAll(async () => {
    database = await open();
    findings = findingsStore(database.db, () => AT);
    review = findingsReview(database.db);
  });
  beforeEach(async () => {
    await emptyTables(database);
    await fillSample(database.db);
  });
  afterAll(async () => await database.close());

  const everything = async () => {
    const { db } = database;
    const rows = [
      await db.select().from(application).orderBy(asc(application.id)),
      await db.select().from(reply).orderBy(asc(reply.id)),
      await db.select({ id: message.id, state: message.state }).from(message).orderBy(asc(message.id)),
    ];
    return JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value));
  };
  const lookAtAll = async () => {
    for (const { messageId } of await findings.behind('HWQ', WORDS, 0, 100)) await lookAgain(world(), { messageId });
  };

  test('what other words find takes the place of what earlier ones found; answers and outcomes stay', async () => {
    const before = await everything();
    expect(await review.searched('HWQ', WORDS)).toEqual({ total: 4, behind: 4 });
    expect((await review.findingCounts('HWQ')).get('satellite')).toEqual({ evidenced: 0, partial: 0, 'not-found': 1 });
    await lookAtAll();
    expect(await review.searched('HWQ', WORDS)).toEqual({ total: 4, behind: 0 });
    expect((await review.findingCounts('HWQ')).get('satellite')).toEqual({ evidenced: 1, partial: 0, 'not-found': 3 });
    const [maren] = await database.db.select().from(applicationVersion).where(eq(applicationVersion.applicationId, 1));
    expect(maren?.criteria.find((each) => each.id === 'satellite')).toEqual({
      id: 'satellite',
      status: 'evidenced',
      evidence: [
        {
          filename: 'CV Oskarsdóttir.pdf',
          page: 2,
          quote: expect.stringContaining('weekly sampling in 22 tributaries'),
        },
      ],
    });
    const [mail] = await database.db
      .select()
      .from(message)
      .where(eq(message.id, maren?.messageId ?? 0));
    expect(mail?.decision).toMatchObject({ criteria: maren?.criteria, words: WORDS });
    expect(await everything()).toBe(before);
  });

  test('looking again with the same words changes nothing, and is not told twice', async () => {
    await lookAtAll();
    const once = await database.db.select().from(applicationVersion).orderBy(asc(applicationVersion.applicationId));
    for (const { messageId } of once.slice(0, 4)) await lookAgain(world(), { messageId });
    expect(await database.db.select().from(applicationVersion).orderBy(asc(applicationVersion.applicationId))).toEqual(
      once,
    );
    const told = await database.db.select().from(audit).where(eq(audit.action, 'application.looked-through'));
    expect(told.map((line) => line.applicationId).sort()).toEqual([1, 2, 3, 4]);
    expect(JSON.stringify(told)).not.toContain('sampling');
  });

  test('an application whose newest mail is another is left to that one', async () => {
    const [first] = await findings.behind('HWQ', WORDS, 0, 1);
    const found = await findings.toLookInto(first?.messageId ?? 0);
    if (found === null) throw new Error('nothing was found');
    await database.db.update(application).set({ version: 2 }).where(eq(application.id, found.applicationId));
    expect(await findings.refound(found, [], WORDS, 1)).toBe(false);
    expect(await findings.toLookInto(found.messageId)).toBeNull();
    const [kept] = await database.db
      .select()
      .from(applicationVersion)
      .where(eq(applicationVersion.applicationId, found.applicationId));
    expect(kept?.criteria).toEqual(found.criteria);
  });

  test('a withdrawn application is not looked into', async () => {
    const [bram] = await database.db.select().from(application).where(eq(application.candidateName, 'Bram de Wit'));
    const behind = await findings.behind('FDO', WORDS, 0, 100);
    expect(behind.length).toBeGreaterThan(0);
    expect(behind.map((each) => each.applicationId)).not.toContain(bram?.id);
    expect((await review.atHand('FDO', null, 100)).map((each) => each.id)).not.toContain(bram?.id);
  });

  test('applications at hand come the newest first, a page at a time, with the texts of the papers in view', async () => {
    const first = await review.atHand('HWQ', null, 3);
    const rest = await review.atHand('HWQ', first.at(-1)?.id ?? null, 3);
    expect([...first, ...rest].map((each) => each.candidate.name)).toEqual([
      'Ilse Brandt',
      'Ngozi Adebayo-Ferreira',
      'Théo Vandervelde',
      'Maren Oskarsdóttir',
    ]);
    expect(rest[0]?.papers.map((paper) => [paper.filename, paper.role, paper.pages.length])).toEqual([
      ['CV Oskarsdóttir.pdf', 'cv', 2],
      ['diploma.jpg', 'other', 1],
      [null, 'motivation-letter', 1],
    ]);
    expect(rest[0]?.asOf.getTime()).toBeLessThan(SAMPLE_NOW.getTime());
  });
});
