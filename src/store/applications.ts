// Applications and the record of each decision: one decision is one transaction.
import { and, eq, sql } from 'drizzle-orm';
import type { Application, Decision, History } from '../domain/application.ts';
import type { FiledDocument } from '../domain/documents.ts';
import { nameKey } from '../domain/join.ts';
import { after } from '../domain/life.ts';
import { recordReports } from './bounces.ts';
import type { Db, Tx } from './database.ts';
import { extractionOf, type MessageRow } from './messages.ts';
import { answersNow, historyOf, type Past } from './past.ts';
import {
  application,
  applicationVersion,
  audit,
  document,
  extraction,
  message,
  type StoredDecision,
} from './schema.ts';

/** The decision was made on a past that has changed since; deciding again is right. */
export class PastChanged extends Error {
  readonly permanent = false;
  constructor() {
    super('The application or the answers to its address changed while a mail was judged; the mail is judged again.');
  }
}

/** The statements of assessment on one database. `now` is the only clock. */
export function applicationStore(db: Db, now: () => Date) {
  return {
    history: (past: Past) => historyOf(db, past),

    /**
     * As the last step before an answer is recorded: limits run over all mailboxes, and two of them may have decided at once.
     * @throws PastChanged when the address was answered since the history was read
     */
    async noAnswerSince(tx: Tx, past: Past, history: Pick<History, 'answersLastDay'>): Promise<void> {
      if ((await answersNow(tx, past)) !== history.answersLastDay) throw new PastChanged();
    },

    /**
     * Records a decision: the message is DONE, the application and its new version stand, the audit says so.
     * `enqueue` may add the answer's row in the same transaction; `words` names those its criteria were looked for with.
     * @returns the application's id, or null when another run was faster
     * @throws PastChanged when the application on file is no longer the one the decision was made on
     */
    record(
      row: MessageRow,
      decision: Decision,
      before: Application | null,
      enqueue: (tx: Tx, applicationId: number | null) => Promise<void>,
      words: string | null = null,
    ): Promise<{ applicationId: number | null } | null> {
      return db.transaction(async (tx) => {
        const [current] = await tx
          .select({ state: message.state })
          .from(message)
          .where(eq(message.id, row.id))
          .for('update');
        if (current?.state !== 'CLASSIFIED') return null;
        const documents = await recordDocuments(tx, row.id, decision, now());
        const applicationId = await recordApplication(tx, row, decision, before, documents);
        await tx
          .update(message)
          .set({
            state: 'DONE',
            kind: decision.kind,
            disposition: decision.disposition,
            decision: { ...storedDecision(decision), ...(words !== null && { words }) },
            applicationId,
            updatedAt: now(),
            wakeAt: null,
          })
          .where(eq(message.id, row.id));
        await recordReports(tx, row, decision.kind, now());
        await tx.insert(audit).values({
          at: now(),
          actor: 'assess',
          action: 'message.decided',
          messageId: row.id,
          applicationId,
          vacancy: decision.vacancy,
          detail: {
            kind: decision.kind,
            disposition: decision.disposition,
            answer: decision.answer?.template ?? null,
            suppressed: decision.suppressed,
          },
        });
        await enqueue(tx, applicationId);
        return { applicationId };
      });
    },
  };
}

export type ApplicationStore = ReturnType<typeof applicationStore>;

/** Writes roles beside the documents, and the letter that stands in the mail itself as a document of its own. */
async function recordDocuments(
  tx: Tx,
  messageId: number,
  decision: Decision,
  at: Date,
): Promise<{ id: number; document: FiledDocument }[]> {
  const rows = await tx.select().from(document).where(eq(document.messageId, messageId)).orderBy(document.ordinal);
  const recorded: { id: number; document: FiledDocument }[] = [];
  for (const [i, filed] of decision.documents.entries()) {
    const row = rows[i];
    const set = { role: filed.role, roleReason: filed.roleReason };
    if (row) {
      await tx.update(document).set(set).where(eq(document.id, row.id));
      recorded.push({ id: row.id, document: filed });
      continue;
    }
    await tx.insert(extraction).values(extractionOf(filed, at)).onConflictDoNothing();
    const [made] = await tx
      .insert(document)
      .values({
        messageId,
        ordinal: i,
        filename: null,
        container: null,
        declaredType: 'text/plain',
        size: filed.characters,
        sha256: filed.sha256,
        state: 'READ',
        ...set,
      })
      .returning({ id: document.id });
    if (made) recorded.push({ id: made.id, document: filed });
  }
  return recorded;
}

async function recordApplication(
  tx: Tx,
  row: MessageRow,
  decision: Decision,
  before: Application | null,
  documents: { id: number; document: FiledDocument }[],
): Promise<number | null> {
  const mail = { messageId: row.messageId, from: row.parsed?.from ?? [] };
  const stands = after(before, decision, mail, before?.id ?? 0);
  if (!stands) return null;
  const id = before ? before.id : await insertApplication(tx, stands);
  const version = before ? await nextVersion(tx, before) : 1;
  const duplicate = before !== null && decision.flags.includes('duplicate');
  await tx
    .update(application)
    .set({
      lastReceivedAt: stands.lastReceivedAt,
      version: duplicate ? version - 1 : version,
      completeness: stands.completeness,
      disposition: stands.disposition,
      flags: stands.flags,
      withdrawnAt: !stands.withdrawn ? null : before?.withdrawn ? undefined : decision.receipt.at,
    })
    .where(eq(application.id, id));
  if (duplicate) return id;
  await tx.insert(applicationVersion).values({
    applicationId: id,
    version,
    messageId: row.id,
    at: decision.receipt.at,
    completeness: stands.completeness,
    disposition: stands.disposition,
    flags: decision.flags,
    criteria: decision.criteria,
    documents: await inView(tx, id, stands, documents),
  });
  return id;
}

async function insertApplication(tx: Tx, stands: Application): Promise<number> {
  const { vacancy, candidate } = stands;
  const [others] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(application)
    .where(and(eq(application.vacancy, vacancy), eq(application.candidateAddress, candidate.address)));
  const [made] = await tx
    .insert(application)
    .values({
      vacancy,
      ordinal: (others?.count ?? 0) + 1,
      candidateName: candidate.name,
      nameKey: nameKey(candidate.name),
      candidateAddress: candidate.address,
      firstReceivedAt: stands.firstReceivedAt,
      lastReceivedAt: stands.lastReceivedAt,
      inTime: stands.inTime,
      completeness: stands.completeness,
      disposition: stands.disposition,
      flags: stands.flags,
    })
    .returning({ id: application.id });
  if (!made) throw new PastChanged();
  return made.id;
}

async function nextVersion(tx: Tx, before: Application): Promise<number> {
  const [stands] = await tx.select().from(application).where(eq(application.id, before.id)).for('update');
  if (!stands || stands.lastReceivedAt.getTime() !== before.lastReceivedAt.getTime()) throw new PastChanged();
  return stands.version + 1;
}

/** Ids of the documents in view: the newest row of each content that is current. */
async function inView(
  tx: Tx,
  id: number,
  stands: Application,
  added: { id: number; document: FiledDocument }[],
): Promise<number[]> {
  const rows = await tx
    .select({ id: document.id, sha256: document.sha256 })
    .from(document)
    .innerJoin(message, eq(message.id, document.messageId))
    .where(eq(message.applicationId, id))
    .orderBy(document.id);
  const newest = new Map(
    [...rows, ...added.map((a) => ({ id: a.id, sha256: a.document.sha256 }))].map((r) => [r.sha256, r.id]),
  );
  const ids = stands.papers.filter((paper) => paper.current).map((paper) => newest.get(paper.sha256));
  return [...new Set(ids.filter((each) => each !== undefined))];
}

/** The decision without document texts, as the message row keeps it. */
export function storedDecision(decision: Decision): StoredDecision {
  const { documents: _, receipt, timing, ...rest } = decision;
  const iso = (instant: Date | null) => instant?.toISOString() ?? null;
  return {
    ...rest,
    receipt: {
      at: receipt.at.toISOString(),
      by: receipt.by,
      clocks: {
        internalDate: iso(receipt.clocks.internalDate),
        received: iso(receipt.clocks.received),
        date: iso(receipt.clocks.date),
      },
      differ: receipt.differ,
    },
    timing: { status: timing.status, closesAt: iso(timing.closesAt), marginSeconds: timing.marginSeconds },
  };
}
