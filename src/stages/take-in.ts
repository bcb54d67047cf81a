// Taking in, part of intake: each message wanted ends kept, given up, or counted as a failed try; sources are on disk before rows say so.
import { Readable } from 'node:stream';
import { surelyFrom } from '../domain/early-sender.ts';
import type { Announced, Fetched, ImapFailure } from '../mail/mailbox.ts';
import type { Kept, Wanted } from '../store/intake.ts';
import type { Look } from './reconcile.ts';

/** Messages asked for with one FETCH and recorded with one transaction. */
const BATCH = 50;
/** Sources held in memory at once, being written: what comes faster than the disk takes it waits. */
const MOST_BYTES = 16 * 1024 * 1024;
/** Of a source, what is looked at for its sender. */
const HEAD_BYTES = 64 * 1024;
/** A message above this is asked for in parts and never held whole. */
const LARGE_BYTES = 4 * 1024 * 1024;

/** @throws ImapFailure when the connection is lost, and whatever store, blobs and queues throw; what was recorded stays */
export async function takeIn(look: Look): Promise<void> {
  const { world, mailboxId, session, signal, memory, holder } = look;
  const wanted = await world.store.wanted(mailboxId, session.uidValidity);
  // While one batch is flushed and recorded, the next one arrives.
  let recording: Promise<void> = Promise.resolve();
  try {
    for (let i = 0; i < wanted.length && !signal.aborted; ) {
      const batch = nextBatch(wanted, i, memory.suspects);
      await world.store.holds(mailboxId, holder);
      const sources = sourcesBeingWritten(look);
      const [taken, recorded] = await Promise.allSettled([takeBatch(look, batch, sources), recording]);
      if (recorded.status === 'rejected') {
        // What cannot be recorded now must not stay on the disk, least of all on one that is full.
        await sources.discard();
        throw taken.status === 'rejected' ? taken.reason : recorded.reason;
      }
      recording = sources.record();
      recording.catch(() => undefined);
      if (taken.status === 'rejected') throw taken.reason;
      i += batch.length;
      if (wanted.length > BATCH) look.progress?.(wanted.length - i);
    }
  } catch (error) {
    await recording.catch(() => undefined);
    throw error;
  }
  await recording;
}

/** As many as are asked for together. One that failed, or stood in a batch that broke, is asked for alone: that tells which one breaks. */
function nextBatch(wanted: Wanted[], start: number, suspects: Set<number>): Wanted[] {
  const rest = wanted.slice(start, start + BATCH);
  const alone = rest.findIndex((w) => w.attempts > 0 || suspects.has(w.id));
  return alone === 0 ? rest.slice(0, 1) : rest.slice(0, alone === -1 ? BATCH : alone);
}

type Sources = ReturnType<typeof sourcesBeingWritten>;

async function takeBatch(look: Look, batch: Wanted[], sources: Sources): Promise<void> {
  const { store } = look.world;
  const left = new Map(batch.map((w) => [w.uid, w]));
  const announced = await look.session.announced([...left.keys()]).catch((error) => broke(look, batch, error));
  const small: number[] = [];
  const large: Announced[] = [];
  for (const message of announced) {
    const wanted = left.get(message.uid);
    const size = message.size ?? 0;
    if (!wanted) continue;
    if (size > look.session.maxBytes) {
      left.delete(message.uid);
      await store.give(wanted.id, 'QUARANTINED', 'oversize', Math.min(size, 2 ** 31 - 1), look);
    } else if (size > LARGE_BYTES) large.push(message);
    else small.push(message.uid);
  }
  await takeSmall(look, batch, small, left, sources);
  for (const message of large) await takeLarge(look, message, left);
  await accountForAbsent(look, [...left.values()]);
}

/** One FETCH for all; while one source is written, the next ones arrive. */
async function takeSmall(
  look: Look,
  batch: Wanted[],
  uids: number[],
  left: Map<number, Wanted>,
  sources: Sources,
): Promise<void> {
  if (!uids.length) return;
  const doubtful: { wanted: Wanted; length: number }[] = [];
  const { broken } = await look.session.fetch(uids, async (message) => {
    const wanted = left.get(message.uid);
    if (!wanted) return;
    left.delete(message.uid);
    if (message.size !== null && message.size !== message.source.length) {
      doubtful.push({ wanted, length: message.source.length });
    } else await sources.add(wanted, message);
  });
  if (broken) await broke(look, batch, broken);
  for (const { wanted, length } of doubtful) await fetchAgain(look, wanted, length, sources);
}

/** Writes sources side by side, flushes them together and records them together. */
function sourcesBeingWritten(look: Look) {
  const { world } = look;
  const batch = world.blobs.batch();
  const kept: Kept[] = [];
  const running = new Set<Promise<void>>();
  let bytes = 0;
  let failure: { error: unknown } | null = null;
  return {
    /** Resolves when there is room for the next one. @throws what an earlier one failed with */
    async add(wanted: Wanted, message: Fetched): Promise<void> {
      if (isPlaceholder(message.source)) {
        await world.store.give(wanted.id, 'QUARANTINED', 'placeholder', message.source.length, look);
        return;
      }
      const { length } = message.source;
      bytes += length;
      const write = batch
        .add(message.source)
        .then(({ sha256, size }) => {
          const sender = surelyFrom(message.source.toString('latin1', 0, HEAD_BYTES));
          kept.push({ id: wanted.id, fingerprint: sha256, size, internalDate: message.internalDate, sender });
        })
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(() => {
          bytes -= length;
          running.delete(write);
        });
      running.add(write);
      while (bytes > MOST_BYTES) await Promise.race(running);
      if (failure) throw failure.error;
    },
    /** The order is the promise: sources, rows, jobs; the mark moves last. A crash in between repeats a step, and skips none. */
    async record(): Promise<void> {
      await Promise.all(running);
      await batch.flush().finally(batch.discard);
      await recordKept(look, kept);
      await world.store.advance(look.mailboxId, look.session.uidValidity);
      if (failure) throw failure.error;
    },
    /** Nothing of it stays. */
    async discard(): Promise<void> {
      await Promise.all(running);
      await batch.discard();
    },
  };
}

async function recordKept({ world, mailboxId, memory, holder, answerFrom }: Look, kept: Kept[]): Promise<void> {
  try {
    const fresh = await world.store.fetched(mailboxId, kept, holder);
    const old = new Set(
      kept.filter((k) => answerFrom && k.internalDate && k.internalDate < answerFrom).map((k) => k.id),
    );
    memory.behind.push(...fresh.filter((id) => old.has(id)));
    const payloads = fresh.filter((id) => !old.has(id)).map((messageId) => ({ messageId }));
    if (payloads.length > 0) await world.queues.addAll('triage', payloads);
  } catch (error) {
    // A row may stand there whose job does not.
    memory.requeue = true;
    throw error;
  }
}

/** In parts, straight to the disk. Another length than announced is asked for again; the same length twice is the message. */
async function takeLarge(look: Look, message: Announced, left: Map<number, Wanted>): Promise<void> {
  const { world, session } = look;
  const wanted = left.get(message.uid);
  if (!wanted) return;
  let expected = message.size;
  for (let tries = 0; tries < 2; tries++) {
    const batch = world.blobs.batch();
    const parts = Readable.from(session.parts(message.uid), { objectMode: false });
    const { sha256, size } = await batch.add(parts).catch((error) => brokeOver(look, wanted, error));
    if (size > 0 && size === expected) {
      left.delete(message.uid);
      await batch.flush();
      await recordKept(look, [{ id: wanted.id, fingerprint: sha256, size, internalDate: message.internalDate }]);
      return;
    }
    // What nothing names would never be erased.
    await batch.discard();
    if (size === 0) return;
    expected = size;
  }
  left.delete(message.uid);
  await world.store.failed(wanted.id, 'length-differs', look);
}

/** Some servers estimate RFC822.SIZE. The same length twice is the message; another length is an answer cut short. */
async function fetchAgain(look: Look, wanted: Wanted, length: number, sources: Sources): Promise<void> {
  let same = false;
  const { broken } = await look.session.fetch([wanted.uid], async (message) => {
    if (same || message.uid !== wanted.uid || message.source.length !== length) return;
    same = true;
    await sources.add(wanted, message);
  });
  if (broken) await broke(look, [wanted], broken);
  if (!same) await look.world.store.failed(wanted.id, 'length-differs', look);
}

/** A message that a FETCH did not give is GONE only when a second SEARCH does not show it either. */
async function accountForAbsent(look: Look, absent: Wanted[]): Promise<void> {
  if (!absent.length) return;
  const { store } = look.world;
  const there = await look.session.stillThere(absent.map((w) => w.uid));
  for (const wanted of absent) {
    if (there.has(wanted.uid)) await store.failed(wanted.id, 'not-given', look);
    else await store.give(wanted.id, 'GONE', 'expunged', undefined, look);
  }
}

/** A connection lost in a batch blames nobody; lost over one message alone, it counts against that message. */
async function broke(look: Look, batch: Wanted[], failure: ImapFailure): Promise<never> {
  const [only] = batch;
  // A server that wants fewer requests says nothing about a message, and one by one is more of them.
  if (failure.kind === 'throttled' || look.signal.aborted) throw failure;
  if (batch.length > 1) for (const { id } of batch) look.memory.suspects.add(id);
  else if (only) await look.world.store.failed(only.id, 'fetch-failed', look);
  throw failure;
}

/** A large message is asked for alone: what breaks over it counts against it, unless it is our own disk. */
async function brokeOver(look: Look, wanted: Wanted, error: unknown): Promise<never> {
  if ((error as Error | null)?.name === 'ImapFailure') return broke(look, [wanted], error as ImapFailure);
  throw error;
}

/** What Exchange gives, with a tagged OK, in place of a message that it cannot convert. */
function isPlaceholder(source: Buffer): boolean {
  return (
    source.length < 16_384 && source.includes('Retrieval using the IMAP4 protocol failed for the following message:')
  );
}
