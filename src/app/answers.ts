// What people ask and do about answers, for the pages and the command line alike: each deed is done once, however often it is asked for.
import type { Suppression, Template } from '../domain/disposition.ts';
import { type AnswerLine, type AnswerState, type AnswersShown, goesWithAll, seenAs } from '../domain/review.ts';
import { dismissals } from '../store/dismissals.ts';
import { reviewStore } from '../store/review.ts';
import type { App } from './app.ts';

/** @param seen the answer as the person saw it (`seenAs`); null: whatever it is now */
type Deed = (replyId: number, actor: string, seen: string | null) => Promise<boolean>;

export interface AnswerDeeds {
  /** Sends an answer that waits for a person on its way; false when it does not, or holds no mail. */
  release: Deed;
  /** Notes that an UNCERTAIN answer arrived. */
  arrived: Deed;
  /** Leaves an answer as it is: it no longer waits. */
  leave: Deed;
}

export function answerDeeds(app: Pick<App, 'database' | 'outbox' | 'queues' | 'now'>): AnswerDeeds {
  const dismissed = dismissals(app.database.db, app.now);
  const inTurn = turns();
  /** The second of a double click finds what the first one did. */
  const deed =
    (act: (id: number, actor: string, left: boolean) => Promise<boolean>): Deed =>
    (id, actor, seen) =>
      inTurn(id, async () => {
        const answer = await dismissed.standing(id);
        if (answer === null || (seen !== null && seen !== seenAs(answer))) return false;
        return act(id, actor, answer.left);
      });
  return {
    release: deed(async (id, actor, left) => {
      // Before it is released: from then on others move it.
      if (left) await dismissed.takeUp(id);
      const released = await app.outbox.release(id, actor);
      if (released) await app.queues.add('reply', { replyId: id });
      return released;
    }),
    arrived: deed((id, actor) => app.outbox.arrived(id, actor)),
    leave: deed((id, actor) => dismissed.leave(id, actor)),
  };
}

/** An answer as the command line prints it. Times are RFC 3339 in UTC. */
export interface AnswerRecord {
  id: number;
  vacancy: string;
  answer: Template;
  language: string;
  to: string;
  person: string;
  state: AnswerState;
  reason: Suppression | null;
  /** Since when it stands so. */
  since: string;
  error: string | null;
  looks: number;
  lookAt: string | null;
  bounced: boolean;
  leftAt: string | null;
  /** It may be sent together with others, without being named. */
  together: boolean;
  /** See `seenAs`. */
  seen: string;
}

export interface AnswersAsked {
  vacancy: string | null;
  shown: AnswersShown;
  reason: Suppression | null;
  answer: Template | null;
}

/** Where the command line asks about answers: in this process, or in the service that holds the database. */
export interface AnswerDesk {
  list(asked: AnswersAsked): Promise<AnswerRecord[]>;
  /** @returns the ids of those it was done to */
  decide(deed: keyof AnswerDeeds, answers: { id: number; seen: string | null }[], actor: string): Promise<number[]>;
}

const MOST_LISTED = 10_000;

export function answerDesk(app: Parameters<typeof answerDeeds>[0]): AnswerDesk {
  const review = reviewStore(app.database.db);
  const deeds = answerDeeds(app);
  return {
    async list({ answer, ...asked }) {
      const question = { ...asked, purpose: answer, search: '', reach: 'all' } as const;
      return (await review.answersShown(question, MOST_LISTED)).map(recordOf);
    },
    async decide(deed, answers, actor) {
      const done: number[] = [];
      for (const { id, seen } of answers) if (await deeds[deed](id, actor, seen)) done.push(id);
      return done;
    },
  };
}

function recordOf(line: AnswerLine): AnswerRecord {
  return {
    id: line.id,
    vacancy: line.vacancy,
    answer: line.purpose,
    language: line.language,
    to: line.recipient,
    person: line.person,
    state: line.state,
    reason: line.suppressed,
    since: (line.uncertainSince ?? line.createdAt).toISOString(),
    error: line.lastError,
    looks: line.looks,
    lookAt: line.lookAt?.toISOString() ?? null,
    bounced: line.bounced,
    leftAt: line.dismissedAt?.toISOString() ?? null,
    together: goesWithAll(line),
    seen: seenAs(line),
  };
}

/** Runs what concerns one answer one after the other. */
function turns() {
  const last = new Map<number, Promise<unknown>>();
  return async <T>(id: number, work: () => Promise<T>): Promise<T> => {
    const before = last.get(id) ?? Promise.resolve();
    const mine = before.then(work, work);
    const settled = mine.catch(() => undefined);
    last.set(id, settled);
    try {
      return await mine;
    } finally {
      if (last.get(id) === settled) last.delete(id);
    }
  };
}
