// What was found for the criteria of a vacancy in the applications at hand; and finding it again when its words were changed.
import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { CriterionFinding, CriterionStatus } from '../domain/application.ts';
import type { FiledDocument } from '../domain/documents.ts';
import type { AtHand, StatusCounts } from '../domain/findings.ts';
import { NO_COUNTS } from '../domain/findings.ts';
import type { Db } from './database.ts';
import { readingOf } from './messages.ts';
import { application, applicationVersion, audit, document, extraction, message } from './schema.ts';

/** The newest version of an application, and the mail that made it. */
const newestVersion = and(
  eq(applicationVersion.applicationId, application.id),
  eq(applicationVersion.version, application.version),
);

/** Not withdrawn, and the newest mail brought papers. `vacancy` null: of any. */
function atHandIn(vacancy: string | null): SQL | undefined {
  return and(
    vacancy === null ? undefined : eq(application.vacancy, vacancy),
    isNull(application.withdrawnAt),
    inArray(message.kind, ['application', 'supplement']),
    isNotNull(message.decision),
  );
}

/** True for a mail whose findings were made with other words than these. */
function foundWithOther(words: string): SQL {
  return sql`${message.decision} ->> 'words' is distinct from ${words}`;
}

/** What the pages ask. */
export function findingsReview(db: Db) {
  return {
    /** For each criterion how many applications show it, show it in part, or show nothing of it. */
    async findingCounts(vacancy: string): Promise<Map<string, StatusCounts>> {
      const { rows } = await db.execute<{ id: string; status: CriterionStatus; count: number }>(sql`
        select found ->> 'id' as id, found ->> 'status' as status, count(*)::int as count
        from ${application}
        join ${applicationVersion} on ${newestVersion}
        join ${message} on ${message.id} = ${applicationVersion.messageId}
        cross join lateral jsonb_array_elements(${applicationVersion.criteria}) found
        where ${atHandIn(vacancy)}
        group by 1, 2`);
      const counts = new Map<string, StatusCounts>();
      for (const { id, status, count } of rows) {
        counts.set(id, { ...(counts.get(id) ?? NO_COUNTS), [status]: count });
      }
      return counts;
    },

    /** How many applications are at hand, and how many of them were last looked through with other words. */
    async searched(vacancy: string, words: string): Promise<{ total: number; behind: number }> {
      const [row] = await db
        .select({
          total: sql<number>`count(*)::int`,
          behind: sql<number>`(count(*) filter (where ${foundWithOther(words)}))::int`,
        })
        .from(application)
        .innerJoin(applicationVersion, newestVersion)
        .innerJoin(message, eq(message.id, applicationVersion.messageId))
        .where(atHandIn(vacancy));
      return row ?? { total: 0, behind: 0 };
    },

    /** Some applications with the texts of their papers, the newest first. `before`: those with a smaller id. */
    async atHand(vacancy: string, before: number | null, limit: number): Promise<AtHand[]> {
      const rows = await db
        .select({ application, version: applicationVersion })
        .from(application)
        .innerJoin(applicationVersion, newestVersion)
        .innerJoin(message, eq(message.id, applicationVersion.messageId))
        .where(and(atHandIn(vacancy), before === null ? undefined : lt(application.id, before)))
        .orderBy(desc(application.id))
        .limit(limit);
      const papers = await papersOf(
        db,
        rows.flatMap(({ version }) => version.documents),
      );
      return rows.map(({ application: { id, candidateName: name, candidateAddress: address }, version }) => ({
        id,
        candidate: { name, address },
        papers: version.documents.flatMap((each) => papers.get(each) ?? []),
        asOf: version.at,
      }));
    },
  };
}

/** An application whose criteria may have to be looked for again. */
export interface ToLookInto {
  applicationId: number;
  version: number;
  messageId: number;
  vacancy: string;
  asOf: Date;
  criteria: CriterionFinding[];
  /** Names the words the findings were made with; null: not known. */
  words: string | null;
  papers: FiledDocument[];
}

/** What finding again needs. `now` is the only clock. */
export function findingsStore(db: Db, now: () => Date) {
  return {
    /** Applications that were last looked through with other words than these, by id: mails that made their newest versions. */
    async behind(
      vacancy: string,
      words: string,
      after: number,
      limit: number,
    ): Promise<{ applicationId: number; messageId: number }[]> {
      return db
        .select({ applicationId: application.id, messageId: applicationVersion.messageId })
        .from(application)
        .innerJoin(applicationVersion, newestVersion)
        .innerJoin(message, eq(message.id, applicationVersion.messageId))
        .where(and(atHandIn(vacancy), gt(application.id, after), foundWithOther(words)))
        .orderBy(asc(application.id))
        .limit(limit);
    },

    /** The application whose newest version this mail made; null when there is none, or a newer mail has made another. */
    async toLookInto(messageId: number): Promise<ToLookInto | null> {
      const [row] = await db
        .select({
          applicationId: application.id,
          version: applicationVersion.version,
          vacancy: application.vacancy,
          asOf: applicationVersion.at,
          criteria: applicationVersion.criteria,
          documents: applicationVersion.documents,
          words: sql<string | null>`${message.decision} ->> 'words'`,
        })
        .from(message)
        .innerJoin(applicationVersion, eq(applicationVersion.messageId, message.id))
        .innerJoin(application, newestVersion)
        .where(and(eq(message.id, messageId), atHandIn(null)));
      if (!row) return null;
      const { documents, ...found } = row;
      const papers = await papersOf(db, documents);
      return { ...found, messageId, papers: documents.flatMap((each) => papers.get(each) ?? []) };
    },

    /**
     * Puts new findings in the place of those that were made with earlier words; nothing else of the application changes.
     * @returns false when a newer mail has made another version meanwhile
     */
    async refound(
      { applicationId, version, messageId, vacancy }: ToLookInto,
      criteria: CriterionFinding[],
      words: string,
      changed: number,
    ): Promise<boolean> {
      return db.transaction(async (tx) => {
        const [current] = await tx
          .select({ version: application.version })
          .from(application)
          .where(eq(application.id, applicationId))
          .for('update');
        if (current?.version !== version) return false;
        await tx
          .update(applicationVersion)
          .set({ criteria })
          .where(and(eq(applicationVersion.applicationId, applicationId), eq(applicationVersion.version, version)));
        await tx
          .update(message)
          .set({
            decision: sql`${message.decision} || jsonb_build_object('criteria', ${JSON.stringify(criteria)}::jsonb, 'words', ${words}::text)`,
          })
          .where(eq(message.id, messageId));
        if (changed === 0) return true;
        const line = { applicationId, messageId, vacancy, detail: { criteria: changed } };
        await tx.insert(audit).values({ at: now(), actor: 'assess', action: 'application.looked-through', ...line });
        return true;
      });
    },
  };
}

export type FindingsStore = ReturnType<typeof findingsStore>;

async function papersOf(db: Db, ids: number[]): Promise<Map<number, FiledDocument>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ row: document, read: extraction })
    .from(document)
    .innerJoin(extraction, eq(extraction.sha256, document.sha256))
    .where(inArray(document.id, ids));
  return new Map(
    rows.map(({ row, read }) => [
      row.id,
      { ...readingOf(row, read), role: row.role ?? 'other', roleReason: row.roleReason ?? '' },
    ]),
  );
}
