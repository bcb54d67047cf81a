// Copies of sent answers: where the mail server keeps none, each is put into the mailbox's folder of sent mail, once.
import type { Outbox, UncopiedAnswer } from '../store/outbox.ts';
import type { Round, SentPlace, SentVisits } from './sent-places.ts';

export interface CopiesWorld {
  outbox: Pick<Outbox, 'uncopied' | 'copied'>;
  /** Where the copies of a vacancy's answers go, for each vacancy that wants them. */
  copyTo: Map<string, SentPlace>;
  visits: SentVisits;
  log: { info(fields: object, words: string): void };
  now: () => Date;
}

/** How much one pass takes on; the next one takes the rest. */
const AT_ONCE = 200;
/** Answers sent longer ago stay without: a mailbox that asks for copies now does not want those of last year. */
const NOT_OLDER_MS = 7 * 24 * 3_600_000;

/** One pass; what cannot be copied now is tried again by the next. Running it twice puts no second copy there. */
export async function copies(world: CopiesWorld, signal: AbortSignal): Promise<void> {
  const { outbox, copyTo } = world;
  if (copyTo.size === 0) return;
  const since = new Date(world.now().getTime() - NOT_OLDER_MS);
  const wanting = await outbox.uncopied([...copyTo.keys()], AT_ONCE, since);
  const round = world.visits.round(signal);
  try {
    const kept = await Promise.all(
      [...copyTo].map(([vacancy, place]) =>
        copyAll(
          world,
          round,
          place,
          wanting.filter((answer) => answer.vacancy === vacancy),
        ),
      ),
    );
    const count = kept.reduce((sum, each) => sum + each, 0);
    if (count > 0) world.log.info({ replies: count }, 'copies of answers put among the sent mail');
  } finally {
    await round.end();
  }
}

async function copyAll(world: CopiesWorld, round: Round, place: SentPlace, answers: UncopiedAnswer[]): Promise<number> {
  let kept = 0;
  for (const { id, raw, rfcMessageId, sentAt } of answers) {
    const outcome = await round.at(place, (folder) => folder.keep(raw, rfcMessageId, sentAt));
    if (outcome === 'away') continue;
    await world.outbox.copied(id);
    if (outcome === 'kept') kept += 1;
  }
  return kept;
}
