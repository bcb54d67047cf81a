// What the review pages ask about answers that did not simply go out: lists, one with its mail, counts, and what calls for a person.
import { and, asc, count, eq, inArray, isNull, max, min, not, or, type SQL, sql } from 'drizzle-orm';
import {
  type Alerts,
  ANSWERS_FOR_A_PERSON,
  type AnswerLine,
  type AnswerQuestion,
  type AnswersShown,
  type AnswerText,
  type Listed,
  type Reach,
  WORTH_A_LOOK,
} from '../domain/review.ts';
import type { Db } from './database.ts';
import { answerLines, answerTexts, containing, dismissed, listed, within } from './review-lines.ts';
import { application, message, reply, restoration } from './schema.ts';

/** @param db the open database */
export function answerReview(db: Db) {
  return {
    /** A page of answers with their mails, the newest first. */
    async answers(question: AnswerQuestion): Promise<Listed<AnswerText>> {
      const where = whereOf(question);
      const [all] = await db
        .select({ total: count() })
        .from(reply)
        .innerJoin(message, eq(message.id, reply.messageId))
        .leftJoin(application, eq(application.id, reply.applicationId))
        .where(where);
      const list = listed(question, all?.total ?? 0);
      const which = { limit: question.size, offset: (list.page - 1) * question.size, newestFirst: true };
      return { ...list, rows: await answerTexts(db, where, which) };
    },

    /** All of them, without their mails, at most `limit`; the oldest first, as they are sent in that order. */
    answersShown: (question: Omit<AnswerQuestion, 'page' | 'size'>, limit: number): Promise<AnswerLine[]> =>
      answerLines(db, whereOf(question), { limit, oldestFirst: true }),

    /** These answers, those out of reach left out; the oldest first. */
    answersChosen: async (ids: number[], reach: Reach): Promise<AnswerLine[]> =>
      answerLines(db, and(inArray(reply.id, ids), within(reply.vacancy, reach)), {
        limit: ids.length,
        oldestFirst: true,
      }),

    /** One answer with its mail; null when there is none or it is out of reach. */
    async answer(id: number, reach: Reach): Promise<AnswerText | null> {
      const [row] = await answerTexts(db, and(eq(reply.id, id), within(reply.vacancy, reach)));
      return row ?? null;
    },

    /** How many answers each choice shows. */
    async answersCounted(reach: Reach, vacancy: string | null): Promise<Record<AnswersShown, number>> {
      const shown = (which: AnswersShown) =>
        sql<number>`count(*) filter (where ${shownAs(which, false)})`.mapWith(Number);
      const [row] = await db
        .select({
          WAITING: shown('WAITING'),
          HELD: shown('HELD'),
          UNCERTAIN: shown('UNCERTAIN'),
          FAILED: shown('FAILED'),
          SUPPRESSED: shown('SUPPRESSED'),
          LEFT: shown('LEFT'),
        })
        .from(reply)
        .where(and(within(reply.vacancy, reach), vacancy === null ? undefined : eq(reply.vacancy, vacancy)));
      return row ?? { WAITING: 0, HELD: 0, UNCERTAIN: 0, FAILED: 0, SUPPRESSED: 0, LEFT: 0 };
    },

    /** What calls for a person now. Nothing in it names a candidate. */
    async alerts(reach: Reach): Promise<Alerts> {
      const here = and(within(reply.vacancy, reach), not(dismissed()));
      const stuck = await db
        .select({
          vacancy: reply.vacancy,
          state: reply.state,
          suppressed: reply.suppressed,
          count: count(),
          since: min(reply.createdAt),
          uncertainSince: min(reply.uncertainSince),
        })
        .from(reply)
        .where(and(here, inArray(reply.state, ['HELD', 'UNCERTAIN', 'FAILED'])))
        .groupBy(reply.vacancy, reply.state, reply.suppressed)
        .orderBy(asc(reply.vacancy));
      const [last] = await db
        .select({ since: min(restoration.since), until: max(restoration.until) })
        .from(restoration)
        .where(eq(restoration.until, sql`(select max(${restoration.until}) from ${restoration})`));
      const total = (which: (row: (typeof stuck)[number]) => boolean) =>
        stuck.filter(which).reduce((sum, row) => sum + row.count, 0);
      const isHeld = (row: (typeof stuck)[number]) => row.state === 'HELD';
      const uncertain = stuck.filter((row) => row.state === 'UNCERTAIN');
      const sinces = uncertain.map((row) => row.uncertainSince ?? row.since).filter((each) => each !== null);
      return {
        breaker: stuck
          .filter((row) => isHeld(row) && row.suppressed === 'breaker' && row.since !== null)
          .map((row) => ({ vacancy: row.vacancy, count: row.count, since: row.since ?? new Date(0) })),
        restored: total((row) => isHeld(row) && row.suppressed === 'restored'),
        restoration: last?.since && last.until ? { since: last.since, until: last.until } : null,
        uncertain: total((row) => row.state === 'UNCERTAIN'),
        uncertainSince: sinces.sort((a, b) => a.getTime() - b.getTime())[0] ?? null,
        failed: total((row) => row.state === 'FAILED'),
        held: total((row) => isHeld(row) && row.suppressed !== 'breaker' && row.suppressed !== 'restored'),
      };
    },
  };
}

function whereOf(question: Omit<AnswerQuestion, 'page' | 'size'>): SQL | undefined {
  const { reach, vacancy, shown, reason, purpose, search } = question;
  return and(
    within(reply.vacancy, reach),
    vacancy === null ? undefined : eq(reply.vacancy, vacancy),
    shownAs(shown, reason !== null),
    reason === null ? undefined : eq(reply.suppressed, reason),
    purpose === null ? undefined : eq(reply.purpose, purpose),
    containing(search, application.candidateName, message.fromName, message.fromAddress, reply.recipient),
  );
}

/** Who asks for a reason by name wants to see it, even one that needs nobody. */
function shownAs(shown: AnswersShown, anyReason: boolean): SQL | undefined {
  const waiting = inArray(reply.state, [...ANSWERS_FOR_A_PERSON]);
  if (shown === 'LEFT') return and(waiting, dismissed());
  if (shown !== 'WAITING') return and(eq(reply.state, shown), not(dismissed()));
  const worth = or(
    inArray(reply.state, ['HELD', 'UNCERTAIN', 'FAILED']),
    isNull(reply.suppressed),
    inArray(reply.suppressed, WORTH_A_LOOK),
  );
  return and(waiting, anyReason ? undefined : worth, not(dismissed()));
}
