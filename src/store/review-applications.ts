// What the review pages ask about applications: counts, lists, and one application whole.
import { and, asc, count, desc, eq, exists, inArray, not, or, type SQL, sql } from 'drizzle-orm';
import type { Disposition } from '../domain/disposition.ts';
import {
  type ApplicationLine,
  type ApplicationQuestion,
  type ApplicationView,
  FLAGS_FOR_A_PERSON,
  type Listed,
  type Reach,
} from '../domain/review.ts';
import type { Db } from './database.ts';
import {
  answerLines,
  answerTexts,
  containing,
  dismissed,
  listed,
  paperLines,
  paperTexts,
  revived,
  story,
  within,
} from './review-lines.ts';
import { application, applicationVersion, audit, document, message, reply } from './schema.ts';

/** @param db the open database */
export function applicationReview(db: Db) {
  return {
    /** How many applications of each disposition every vacancy within reach has. */
    async dispositions(reach: Reach): Promise<{ vacancy: string; disposition: Disposition; count: number }[]> {
      return await db
        .select({ vacancy: application.vacancy, disposition: application.disposition, count: count() })
        .from(application)
        .where(within(application.vacancy, reach))
        .groupBy(application.vacancy, application.disposition);
    },

    /** A page of applications, the one that last received mail first. */
    async applications(question: ApplicationQuestion): Promise<Listed<ApplicationLine>> {
      const where = and(
        within(application.vacancy, question.reach),
        question.vacancy === null ? undefined : eq(application.vacancy, question.vacancy),
        question.disposition === null ? undefined : eq(application.disposition, question.disposition),
        question.needsPerson ? or(...reasonsForAPerson(db)) : undefined,
        containing(question.search, application.candidateName, application.candidateAddress),
      );
      const [all] = await db.select({ total: count() }).from(application).where(where);
      const list = listed(question, all?.total ?? 0);
      const rows = await db
        .select({ application, documents: applicationVersion.documents })
        .from(application)
        .leftJoin(
          applicationVersion,
          and(
            eq(applicationVersion.applicationId, application.id),
            eq(applicationVersion.version, application.version),
          ),
        )
        .where(where)
        .orderBy(desc(application.lastReceivedAt), desc(application.id))
        .limit(question.size)
        .offset((list.page - 1) * question.size);
      const papers = await paperLines(
        db,
        inArray(
          document.id,
          rows.flatMap((row) => row.documents ?? []),
        ),
      );
      const answers = await answerLines(
        db,
        inArray(
          reply.applicationId,
          rows.map((row) => row.application.id),
        ),
      );
      return {
        ...list,
        rows: rows.map((row) => ({
          ...applicationFacts(row.application),
          papers: papers.filter((paper) => row.documents?.includes(paper.id)),
          answers: answers.filter((answer) => answer.applicationId === row.application.id),
        })),
      };
    },

    /** All that is known of an application, document texts included; null when there is none or it is out of reach. */
    async application(id: number, reach: Reach): Promise<ApplicationView | null> {
      const [row] = await db
        .select()
        .from(application)
        .where(and(eq(application.id, id), within(application.vacancy, reach)));
      if (row === undefined) return null;
      const mails = await db
        .select({
          id: message.id,
          subject: message.subject,
          kind: message.kind,
          receivedAt: message.receivedAt,
          decision: message.decision,
          version: applicationVersion,
        })
        .from(message)
        .leftJoin(applicationVersion, eq(applicationVersion.messageId, message.id))
        .where(or(eq(message.applicationId, id), eq(applicationVersion.applicationId, id)))
        .orderBy(asc(message.receivedAt), asc(message.id));
      const ids = mails.map((mail) => mail.id);
      const versions = mails.flatMap((mail) => mail.version ?? []).sort((a, b) => a.version - b.version);
      const newest = versions.find((version) => version.version === row.version) ?? versions.at(-1);
      const documents = await paperTexts(db, ids);
      const letters = await answerTexts(db, eq(reply.applicationId, id));
      const first = mails.find((mail) => mail.id === versions[0]?.messageId)?.decision ?? null;
      return {
        ...applicationFacts(row),
        papers: documents.filter((each) => newest?.documents.includes(each.id)),
        answers: letters,
        mails: mails.map(({ id: mailId, subject, kind, receivedAt }) => ({
          id: mailId,
          subject: subject ?? '',
          kind,
          receivedAt,
        })),
        versions: versions.map(({ criteria: _, applicationId: __, ...version }) => version),
        criteria: newest?.criteria ?? [],
        facts: mails.find((mail) => mail.id === newest?.messageId)?.decision?.facts ?? [],
        documents,
        first: first && revived(first),
        letters,
        story: await story(db, or(eq(audit.applicationId, id), inArray(audit.messageId, ids))),
      };
    },
  };
}

function reasonsForAPerson(db: Db): SQL[] {
  const flags = sql.join(
    FLAGS_FOR_A_PERSON.map((flag) => sql`${flag}`),
    sql`, `,
  );
  const stuck = db
    .select({ id: reply.id })
    .from(reply)
    .where(
      and(
        eq(reply.applicationId, application.id),
        inArray(reply.state, ['HELD', 'UNCERTAIN', 'FAILED']),
        not(dismissed()),
      ),
    );
  return [
    eq(application.disposition, 'needs-review'),
    sql`jsonb_exists_any(${application.flags}, array[${flags}]::text[])`,
    exists(stuck),
  ];
}

function applicationFacts(row: typeof application.$inferSelect) {
  const { candidateName: name, candidateAddress: address, ordinal: _, ...facts } = row;
  return { ...facts, candidate: { name, address } };
}
