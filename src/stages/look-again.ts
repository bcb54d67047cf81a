// Looks for the criteria again in an application that was decided with earlier words: only its findings change, no answer and no disposition.
import type { CriterionFinding } from '../domain/application.ts';
import { findEvidence } from '../domain/evidence/criteria.ts';
import { isSameFinding } from '../domain/findings.ts';
import type { Criterion, Vacancy } from '../domain/vacancy.ts';
import type { FindingsStore } from '../store/findings.ts';

export interface LookAgainWorld {
  findings: Pick<FindingsStore, 'toLookInto' | 'refound'>;
  vacancies: Vacancy[];
  /** Takes up what was changed in the vacancy files: this process may not have noticed yet. */
  freshen: () => Promise<void>;
  sha256: (text: string) => string;
  log: { info(fields: object, words: string): void };
}

/** Safe to run at any time and as often as wanted: an application that was looked through with the words of now is left alone. */
export async function lookAgain(world: LookAgainWorld, { messageId }: { messageId: number }): Promise<void> {
  await world.freshen();
  const found = await world.findings.toLookInto(messageId);
  const vacancy = world.vacancies.find((each) => each.code === found?.vacancy);
  if (!found || !vacancy) return;
  const words = wordsKey(vacancy.criteria, world.sha256);
  if (found.words === words) return;
  const criteria = findEvidence(vacancy.criteria, found.papers, found.asOf);
  const changed = changedIn(found.criteria, criteria);
  if (await world.findings.refound(found, criteria, words, changed))
    world.log.info({ messageId, vacancy: vacancy.code, changed }, 'criteria looked for again');
}

function changedIn(before: CriterionFinding[], after: CriterionFinding[]): number {
  return after.filter((finding) => !before.some((each) => isSameFinding(each, finding))).length;
}

// Criteria are values: other words are another list.
const KEYS = new WeakMap<Criterion[], string>();

/** Names the words of a vacancy: the same criteria always have the same key. */
export function wordsKey(criteria: Criterion[], sha256: (text: string) => string): string {
  const key = KEYS.get(criteria) ?? sha256(JSON.stringify(criteria)).slice(0, 16);
  KEYS.set(criteria, key);
  return key;
}
