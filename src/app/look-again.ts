// Has the criteria looked for again in applications that were decided with other words than those of now.
import type { Vacancy } from '../domain/vacancy.ts';
import { sha256 } from '../mail/parse.ts';
import { wordsKey } from '../stages/look-again.ts';
import type { App } from './app.ts';

const AT_ONCE = 500;
/** Until then every process has taken up new words: what one of them decided with old ones meanwhile is found. */
const SETTLED_MS = 60_000;

/**
 * @returns a run that queues what is behind; each asks the database only about vacancies that may have something behind:
 *   all of them at the start, and one whose words were changed
 */
export function lookingAgain({
  vacancies,
  findings,
  queues,
  log,
  now,
}: Pick<App, 'vacancies' | 'findings' | 'queues' | 'log' | 'now'>): (signal: AbortSignal) => Promise<void> {
  const settled = new Map<string, string>();
  const since = new Map<string, { words: string; at: Date }>();

  const queueBehind = async ({ code }: Vacancy, words: string, signal: AbortSignal): Promise<number> => {
    let queued = 0;
    for (let after = 0; !signal.aborted; ) {
      const page = await findings.behind(code, words, after, AT_ONCE);
      const last = page.at(-1);
      if (!last) break;
      const jobs = page.map(({ messageId }) => ({ messageId, again: true as const }));
      // New mail comes first.
      await queues.addAll('assess', jobs, { behind: true });
      queued += page.length;
      after = last.applicationId;
    }
    return queued;
  };

  return async (signal) => {
    for (const vacancy of vacancies) {
      if (signal.aborted) return;
      const { code, criteria } = vacancy;
      const words = wordsKey(criteria, sha256);
      if (settled.get(code) === words) continue;
      if (since.get(code)?.words !== words) since.set(code, { words, at: now() });
      const queued = await queueBehind(vacancy, words, signal);
      if (queued > 0) log.info({ vacancy: code, applications: queued }, 'criteria are looked for again');
      const known = since.get(code)?.at ?? now();
      if (queued === 0 && now().getTime() - known.getTime() >= SETTLED_MS) settled.set(code, words);
    }
  };
}
