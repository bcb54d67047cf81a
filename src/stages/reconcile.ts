// One look at an IMAP folder, part of intake: what the server shows and the store lacks is fetched, kept, recorded and queued, in that order.
import type { Fetched, FolderSession, ImapFailure } from '../mail/mailbox.ts';
import type { Wanted } from '../store/intake.ts';
import type { IntakeWorld } from './intake.ts';

/** What one look leaves for the next; losing it costs time, never mail. */
export interface Memory {
  lastFullScan: Date | null;
  /** A job may be lost: at the start, and after a row was written and its job was not. */
  requeue: boolean;
  /** A batch broke: one by one tells which message breaks. */
  oneByOne: boolean;
}

export function newMemory(): Memory {
  return { lastFullScan: null, requeue: true, oneByOne: false };
}

export interface Look {
  world: IntakeWorld;
  mailboxId: number;
  session: FolderSession;
  signal: AbortSignal;
  memory: Memory;
}

const BATCH = 50;
const FULL_SCAN_MS = 24 * 3_600_000;

/**
 * SEARCH → DISCOVERED → FETCHED, GONE or QUARANTINED, then the mark.
 * @throws ImapFailure when the connection is lost, and whatever store, blobs and queues throw; the next look goes on from there
 */
export async function reconcileFolder(look: Look): Promise<void> {
  const { world, mailboxId, session, memory } = look;
  const { store, now } = world;
  const began = now();

  if ((await store.adopt(mailboxId, session.uidValidity)) === 'changed') {
    memory.lastFullScan = null;
    world.log.warn(
      { mailbox: world.mailbox.address, uidValidity: String(session.uidValidity) },
      'uidvalidity changed: known mail is recognised by its content, mail of before that was not known is filed and not answered',
    );
  }
  if (memory.requeue) {
    for (const messageId of await store.awaitingTriage(mailboxId)) await world.queues.add('triage', { messageId });
    memory.requeue = false;
  }
  const low = await store.advance(mailboxId, session.uidValidity);
  // A server may show a lower uid after a higher one; the full scan finds those.
  const full = !memory.lastFullScan || began.getTime() - memory.lastFullScan.getTime() >= FULL_SCAN_MS;
  await store.discover(mailboxId, session.uidValidity, await session.uidsAbove(full ? 0 : low));
  await takeIn(look);
  if (look.signal.aborted) return;
  await store.advance(mailboxId, session.uidValidity);
  await store.reconciled(mailboxId, began);
  if (full) memory.lastFullScan = began;
  memory.oneByOne = false;
  await markDone(look);
}

async function takeIn(look: Look): Promise<void> {
  const { world, mailboxId, session, signal, memory } = look;
  const wanted = await world.store.wanted(mailboxId, session.uidValidity);
  for (let i = 0; i < wanted.length && !signal.aborted; ) {
    const alone = memory.oneByOne || (wanted[i]?.attempts ?? 0) > 0;
    const batch = wanted.slice(i, i + (alone ? 1 : BATCH)).filter((w) => alone || w.attempts === 0);
    await takeBatch(look, batch);
    await world.store.advance(mailboxId, session.uidValidity);
    i += batch.length;
  }
}

async function takeBatch(look: Look, batch: Wanted[]): Promise<void> {
  const { store } = look.world;
  const left = new Map(batch.map((w) => [w.uid, w]));
  const doubtful: { wanted: Wanted; length: number }[] = [];
  const announced = await look.session.announced([...left.keys()]).catch((error) => broke(look, batch, error));
  const fetchable: number[] = [];
  for (const { uid, size } of announced) {
    const wanted = left.get(uid);
    if (!wanted) continue;
    if (size === null || size <= look.session.maxBytes) fetchable.push(uid);
    else if (left.delete(uid)) await store.give(wanted.id, 'QUARANTINED', 'oversize', Math.min(size, 2 ** 31 - 1));
  }
  if (fetchable.length) {
    const { broken } = await look.session.fetch(fetchable, async (message) => {
      const wanted = left.get(message.uid);
      if (!wanted) return;
      if (message.size !== null && message.size !== message.source.length) {
        doubtful.push({ wanted, length: message.source.length });
      } else await keep(look, wanted, message);
      left.delete(message.uid);
    });
    if (broken) await broke(look, batch, broken);
  }
  for (const { wanted, length } of doubtful) await fetchAgain(look, wanted, length);
  await accountForAbsent(look, [...left.values()]);
}

async function keep({ world, memory }: Look, wanted: Wanted, message: Fetched): Promise<void> {
  if (isPlaceholder(message.source)) {
    await world.store.give(wanted.id, 'QUARANTINED', 'placeholder', message.source.length);
    return;
  }
  // The order is the promise: source, row, job; the mark moves last. A crash in between repeats a step, and skips none.
  const { sha256, size } = await world.blobs.put(message.source);
  const requeue = memory.requeue;
  memory.requeue = true;
  const taken = await world.store.fetched(wanted.id, {
    fingerprint: sha256,
    size,
    internalDate: message.internalDate,
  });
  if (taken?.isNew) await world.queues.add('triage', { messageId: taken.messageId });
  memory.requeue = requeue;
}

/** Some servers estimate RFC822.SIZE. The same length twice is the message; another length is an answer cut short. */
async function fetchAgain(look: Look, wanted: Wanted, length: number): Promise<void> {
  let same = false;
  const { broken } = await look.session.fetch([wanted.uid], async (message) => {
    same = message.source.length === length;
    if (same) await keep(look, wanted, message);
  });
  if (broken) await broke(look, [wanted], broken);
  if (!same) await look.world.store.failed(wanted.id, 'length-differs');
}

/** A message that a FETCH did not give is GONE only when a second SEARCH does not show it either. */
async function accountForAbsent({ world, session }: Look, absent: Wanted[]): Promise<void> {
  if (!absent.length) return;
  const there = await session.stillThere(absent.map((w) => w.uid));
  for (const wanted of absent) {
    if (there.has(wanted.uid)) await world.store.failed(wanted.id, 'not-given');
    else await world.store.give(wanted.id, 'GONE', 'expunged');
  }
}

/** A connection lost in a batch blames nobody; lost over one message alone, it counts against that message. */
async function broke({ world, memory, signal }: Look, batch: Wanted[], failure: ImapFailure): Promise<never> {
  const [only] = batch;
  if (batch.length > 1) memory.oneByOne = true;
  else if (only && !signal.aborted && failure.kind !== 'throttled') await world.store.failed(only.id, 'fetch-failed');
  throw failure;
}

/** What Exchange gives, with a tagged OK, in place of a message that it cannot convert. */
function isPlaceholder(source: Buffer): boolean {
  return (
    source.length < 16_384 && source.includes('Retrieval using the IMAP4 protocol failed for the following message:')
  );
}

/** The mark in the mailbox comes last and may be missing: its failure rolls nothing back. */
async function markDone({ world, mailboxId, session }: Look): Promise<void> {
  const flag = world.mailbox.mark;
  if (!flag) return;
  const done = await world.store.toMark(mailboxId, session.uidValidity);
  if (!done.length) return;
  const uids = done.map((m) => m.uid);
  if (await session.mark(uids, flag)) for (const { id } of done) await world.store.marked(id);
  else world.log.warn({ mailbox: world.mailbox.address, messages: uids.length }, 'the mailbox does not take the mark');
}
