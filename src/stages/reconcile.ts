// One look at an IMAP folder, part of intake: what the server shows and the store lacks is fetched, kept, recorded and queued, in that order.
import type { FolderSession } from '../mail/mailbox.ts';
import { finish, type Refusal } from './finish.ts';
import type { IntakeWorld } from './intake.ts';
import { takeIn } from './take-in.ts';

/** What one look leaves for the next; losing it costs time, never mail. */
export interface Memory {
  lastFullScan: Date | null;
  /** A job may be lost: at the start, and after a row was written and its job was not. */
  requeue: boolean;
  /** Old mail that nobody waits for an answer to: its triage begins when all that lies there is taken in. */
  behind: number[];
  /** Messages of a batch that broke, by the ids of their rows: one by one tells which of them breaks. */
  suspects: Set<number>;
  /** Marks and moves that the server did not take and that were told once. */
  refused: Map<string, Refusal>;
}

export function newMemory(): Memory {
  return { lastFullScan: null, requeue: true, behind: [], suspects: new Set(), refused: new Map() };
}

export interface Look {
  world: IntakeWorld;
  mailboxId: number;
  session: FolderSession;
  signal: AbortSignal;
  memory: Memory;
  /** Whose lease this look goes by; undefined without one. */
  holder?: string;
  /** From when on mail of the folder is answered; older mail makes way for newer. */
  answerFrom?: Date;
  /** Called in a long look with how many messages are left. */
  progress?: (left: number) => void;
}

const FULL_SCAN_MS = 24 * 3_600_000;

/**
 * SEARCH → DISCOVERED → FETCHED, GONE or QUARANTINED, then the mark.
 * @throws ImapFailure when the connection is lost, and whatever store, blobs and queues throw; the next look goes on from there
 */
export async function reconcileFolder(look: Look): Promise<void> {
  const { world, mailboxId, session, memory } = look;
  const { store, now } = world;
  const began = now();

  if ((await store.adopt(mailboxId, session.uidValidity, look.holder)) === 'changed') {
    memory.lastFullScan = null;
    world.log.warn(
      { mailbox: world.mailbox.address, uidValidity: String(session.uidValidity) },
      'uidvalidity changed: known mail is recognised by its content, mail of before that was not known is filed and not answered',
    );
  }
  if (memory.requeue) {
    const waiting = await store.awaitingTriage(mailboxId);
    await world.queues.addAll(
      'triage',
      waiting.map((messageId) => ({ messageId })),
      // Jobs that were not lost come first.
      { behind: true },
    );
    memory.requeue = false;
  }
  const low = await store.advance(mailboxId, session.uidValidity);
  // A server may show a lower uid after a higher one; the full scan finds those.
  const full = !memory.lastFullScan || began.getTime() - memory.lastFullScan.getTime() >= FULL_SCAN_MS;
  await store.discover(mailboxId, session.uidValidity, await session.uidsAbove(full ? 0 : low), look.holder);
  // What it found stands in the store, whatever breaks below.
  if (full) memory.lastFullScan = began;
  await takeIn(look);
  await queueOld(look);
  if (look.signal.aborted) return;
  await store.advance(mailboxId, session.uidValidity);
  await store.reconciled(mailboxId, began, look.holder);
  memory.suspects.clear();
  await finish(look);
}

/** Judging thousands of old mails would slow down taking in, and with it the mail that came today. */
async function queueOld({ world, memory }: Look): Promise<void> {
  const old = memory.behind.splice(0).map((messageId) => ({ messageId }));
  // Should that fail, or this process die, the next start finds them in the store.
  memory.requeue ||= old.length > 0;
  if (old.length > 0) await world.queues.addAll('triage', old, { behind: true });
  if (old.length > 0) memory.requeue = false;
}
