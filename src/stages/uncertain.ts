// Answers of unknown fate: each is looked for among the mail that came back, in the folder of sent mail and in the journal; what is found there was sent.
import type { Proof } from '../store/bounces.ts';
import type { FoundIn, Outbox, Sought } from '../store/outbox.ts';
import type { Round, SentPlace, SentVisits } from './sent-places.ts';

export interface UncertainWorld {
  outbox: Pick<Outbox, 'uncertainOnes' | 'uncertainDue' | 'heldAsRestored' | 'looked' | 'found'>;
  proofsFor: (replyIds: number[]) => Promise<Map<number, Proof>>;
  /** Where an answer of a vacancy leaves a copy when it is sent; none where nothing is configured. */
  placesOf: (vacancy: string) => SentPlace[];
  visits: SentVisits;
  log: { info(fields: object, words: string): void; warn(fields: object, words: string): void };
  now: () => Date;
}

const HOUR_MS = 3_600_000;
/** How long after a look in vain the next one follows, for answers held since a backup was put back; from then on each day. */
const RESTORED_PAUSES_MS = [10 * 60_000, HOUR_MS, 6 * HOUR_MS, 24 * HOUR_MS];
/** After that an answer of unknown fate is not looked for any more. */
const LOOKED_FOR_MS = 24 * HOUR_MS;

/**
 * Makes the pass over all that is due. It can be run at any time, and end at any moment: each answer is recorded by itself.
 * A look counts when every place was looked at; while one is away, the answer stays due.
 */
export function uncertain(world: UncertainWorld): (signal: AbortSignal) => Promise<void> {
  const restored = restoredLooks(world.now);
  return async (signal) => {
    const held = await world.outbox.heldAsRestored();
    await findProven(world, [...(await world.outbox.uncertainOnes()), ...held]);
    const due = [...(await world.outbox.uncertainDue(world.now())), ...restored.due(held)];
    const round = world.visits.round(signal);
    try {
      // Vacancies side by side: a server that hangs holds up its own answers only.
      const vacancies = [...new Set(due.map((answer) => answer.vacancy))];
      await Promise.all(
        vacancies.map(async (vacancy) => {
          const places = world.placesOf(vacancy);
          for (const answer of due.filter((each) => each.vacancy === vacancy)) {
            const where = await lookFor(round, places, answer);
            if (where === 'away') continue;
            if (where === null) restored.looked(answer);
            await record(world, answer, where);
          }
        }),
      );
    } finally {
      await round.end();
    }
  };
}

/** A bounce, a receipt or an answer to it shows that it left; that is looked up each time, as it costs no connection. */
async function findProven(world: UncertainWorld, open: Sought[]): Promise<void> {
  const proofs = await world.proofsFor(open.map((answer) => answer.id));
  for (const answer of open) await record(world, answer, proofs.get(answer.id));
}

/** Where it stands; null when it stands nowhere, `away` when that cannot be told now. */
async function lookFor(round: Round, places: SentPlace[], answer: Sought): Promise<FoundIn | 'away' | null> {
  let away = false;
  for (const place of places) {
    const since = place.reports ? (answer.uncertainSince ?? answer.createdAt) : null;
    const found = await round.at(place, (folder) => folder.having([answer.rfcMessageId], since));
    if (found === 'away') away = true;
    else if (found.size > 0) return place.reports ? 'journal' : 'sent';
  }
  return away ? 'away' : null;
}

/** @param where null after a look in vain; undefined without one */
async function record(world: UncertainWorld, answer: Sought, where: FoundIn | null | undefined): Promise<void> {
  const { outbox, log } = world;
  const fields = { replyId: answer.id, vacancy: answer.vacancy };
  if (where) {
    if (await outbox.found(answer.id, where)) log.info({ ...fields, where }, 'answer of unknown fate was sent');
  } else if (where === null && answer.state === 'UNCERTAIN') {
    await outbox.looked(answer.id, null);
    const since = answer.uncertainSince?.getTime() ?? world.now().getTime();
    if (world.now().getTime() - since >= LOOKED_FOR_MS)
      log.warn(fields, 'answer of unknown fate was found nowhere; a person decides');
  }
}

/** When answers held since a backup was put back are due. They wait for a person anyway, so nothing is lost with the process. */
function restoredLooks(now: () => Date) {
  const next = new Map<number, { at: number; looks: number }>();
  return {
    due(held: Sought[]): Sought[] {
      const ids = new Set(held.map((answer) => answer.id));
      for (const id of next.keys()) if (!ids.has(id)) next.delete(id);
      return held.filter((answer) => (next.get(answer.id)?.at ?? 0) <= now().getTime());
    },
    looked({ id, state }: Sought): void {
      if (state !== 'HELD') return;
      const looks = next.get(id)?.looks ?? 0;
      const pause = RESTORED_PAUSES_MS[looks] ?? 24 * HOUR_MS;
      next.set(id, { at: now().getTime() + pause, looks: looks + 1 });
    },
  };
}
