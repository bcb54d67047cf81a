// The last step of a message in its mailbox, part of intake: a keyword or a move; its failure rolls nothing back, and it never deletes.
import type { Afterwards } from '../domain/afterwards.ts';
import type { ToMark } from '../store/finished.ts';
import type { Look } from './reconcile.ts';

/** A place that the server refused: left alone for a while, longer each time. */
export interface Refusal {
  tries: number;
  again: Date;
}

const FIRST_REST_MS = 5 * 60_000;
const LONGEST_REST_MS = 6 * 3_600_000;

/**
 * Marks or moves what is DONE. A message that a person moved meanwhile counts as done; one that a person put back stays
 * where it was put.
 * @throws ImapFailure when the connection is lost, LeaseLost, and whatever the store throws; the next look goes on from there
 */
export async function finish(look: Look): Promise<void> {
  const { world, mailboxId, session, memory, signal } = look;
  const { afterwards, finishing } = world.mailbox;
  if (!afterwards) return;
  for (let after = 0; !signal.aborted; ) {
    const page = await world.store.toMark(mailboxId, session.uidValidity, { after, vacancies: finishing });
    await world.store.marked(page.filter((m) => m.cameBack).map((m) => m.id));
    for (const { place, messages } of byPlace(
      page.filter((m) => !m.cameBack),
      afterwards,
    )) {
      const refusal = memory.refused.get(nameOf(place));
      if (!refusal || refusal.again <= world.now()) await put(look, place, messages);
    }
    const last = page.at(-1);
    if (!last) return;
    after = last.id;
  }
}

async function put({ world, mailboxId, session, memory, holder }: Look, place: Afterwards, messages: ToMark[]) {
  const { store, mailbox, log, now } = world;
  const uids = messages.map((m) => m.uid);
  // Right before the server is changed: a process that was paused must not do it any more.
  await store.holds(mailboxId, holder);
  const taken = 'keyword' in place ? await session.mark(uids, place.keyword) : await session.move(uids, place.folder);
  // Servers may refuse for want of any such message, and a move may have come half-way.
  const left = taken ? new Set<number>() : await session.stillThere(uids);
  await store.marked(messages.filter((m) => !left.has(m.uid)).map((m) => m.id));
  const fields = { mailbox: mailbox.address, messages: left.size, ...place };
  const before = memory.refused.get(nameOf(place));
  if (left.size === 0) {
    if (memory.refused.delete(nameOf(place))) log.info(fields, 'the mailbox takes the mark again');
    return;
  }
  const tries = (before?.tries ?? 0) + 1;
  const rest = Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** (tries - 1));
  memory.refused.set(nameOf(place), { tries, again: new Date(now().getTime() + rest) });
  if (!before) log.warn(fields, 'the mailbox does not take the mark; it is tried again from time to time');
}

function byPlace(messages: ToMark[], afterwards: (message: ToMark) => Afterwards | null) {
  const groups = new Map<string, { place: Afterwards; messages: ToMark[] }>();
  for (const message of messages) {
    const place = afterwards(message);
    if (place === null) continue;
    const group = groups.get(nameOf(place)) ?? { place, messages: [] };
    group.messages.push(message);
    groups.set(nameOf(place), group);
  }
  return groups.values();
}

function nameOf(place: Afterwards): string {
  return JSON.stringify(place);
}
