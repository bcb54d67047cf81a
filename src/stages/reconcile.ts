// One look at an IMAP folder, part of intake: what the server shows and the store lacks is fetched, kept, recorded and queued, in that order.
import type { Afterwards } from '../domain/afterwards.ts';
import type { FolderSession } from '../mail/mailbox.ts';
import type { Finished } from '../store/intake.ts';
import type { IntakeWorld } from './intake.ts';
import { takeIn } from './take-in.ts';

/** What one look leaves for the next; losing it costs time, never mail. */
export interface Memory {
  lastFullScan: Date | null;
  /** A job may be lost: at the start, and after a row was written and its job was not. */
  requeue: boolean;
  /** A batch broke: one by one tells which message breaks. */
  oneByOne: boolean;
  /** Marks and moves that the server did not take and that were told once. */
  told: Set<string>;
}

export function newMemory(): Memory {
  return { lastFullScan: null, requeue: true, oneByOne: false, told: new Set() };
}

export interface Look {
  world: IntakeWorld;
  mailboxId: number;
  session: FolderSession;
  signal: AbortSignal;
  memory: Memory;
  /** Whose lease this look goes by; undefined without one. */
  holder?: string;
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
    );
    memory.requeue = false;
  }
  const low = await store.advance(mailboxId, session.uidValidity);
  // A server may show a lower uid after a higher one; the full scan finds those.
  const full = !memory.lastFullScan || began.getTime() - memory.lastFullScan.getTime() >= FULL_SCAN_MS;
  await store.discover(mailboxId, session.uidValidity, await session.uidsAbove(full ? 0 : low), look.holder);
  await takeIn(look);
  if (look.signal.aborted) return;
  await store.advance(mailboxId, session.uidValidity);
  await store.reconciled(mailboxId, began);
  if (full) memory.lastFullScan = began;
  memory.oneByOne = false;
  await finish(look);
}

/** The mark or the move in the mailbox comes last and may be missing: its failure rolls nothing back. */
async function finish({ world, mailboxId, session, memory, holder }: Look): Promise<void> {
  const { mailbox, store } = world;
  if (!mailbox.afterwards) return;
  const done = await store.toMark(mailboxId, session.uidValidity);
  const groups = new Map<string, { place: Afterwards; messages: Finished[] }>();
  for (const message of done) {
    const place = mailbox.afterwards(message);
    if (place === null) continue;
    const group = groups.get(JSON.stringify(place)) ?? { place, messages: [] };
    group.messages.push(message);
    groups.set(JSON.stringify(place), group);
  }
  for (const [key, { place, messages }] of groups) {
    const uids = messages.map((m) => m.uid);
    // Right before the server is changed: a process that was paused must not do it any more.
    await store.holds(mailboxId, holder);
    const taken = 'keyword' in place ? await session.mark(uids, place.keyword) : await session.move(uids, place.folder);
    if (taken) await store.marked(messages.map((m) => m.id));
    else if (!memory.told.has(key)) {
      memory.told.add(key);
      world.log.warn(
        { mailbox: mailbox.address, messages: uids.length, ...place },
        'the mailbox does not take the mark',
      );
    }
  }
}
