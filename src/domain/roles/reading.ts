// What a stretch of text shows of itself: how strongly it looks like a CV, a letter or another paper, and by which signals.

import { fold } from '../evidence/words.ts';
import type { Vacancy } from '../vacancy.ts';
import type { Section } from './headings.ts';
import { type Line, SIGNALS, titlesLetter } from './lines.ts';
import type { Leaning } from './signal.ts';

export interface Reading {
  words: number;
  /** Sum of the weights of the signals found. */
  scores: Record<Leaning, number>;
  /** What speaks for the writer's own candidature; salutations and closings do not. */
  argues: number;
  sections: Section[];
  datedEntries: number;
  /** First person singular, per hundred words. */
  firstPerson: number;
  /** He, she, his, her, il, elle, per hundred words. */
  thirdPerson: number;
  /** The signals found, strongest first, for people. */
  signals: { speaksFor: Leaning; words: string }[];
}

/**
 * Reads a stretch of lines.
 * @param names what the vacancy goes by, folded
 */
export function read(lines: Line[], names: string[]): Reading {
  const whole = lines.map((line) => line.folded).join(' ');
  const sum = (of: (line: Line) => number) => lines.reduce((all, line) => all + of(line), 0);
  const count = sum((line) => line.words);
  const scores: Record<Leaning, number> = {
    cv: 0,
    letter: 0,
    recommendation: 0,
    certificate: 0,
    identity: 0,
    notice: 0,
    form: 0,
    invoice: 0,
    list: 0,
    report: 0,
    official: 0,
  };
  const found: { speaksFor: Leaning; words: string; points: number }[] = [];
  let argues = 0;
  const add = (speaksFor: Leaning, name: string, points: number) => {
    if (points <= 0) return;
    scores[speaksFor] += points;
    found.push({ speaksFor, words: name, points });
  };

  for (const signal of SIGNALS) {
    const hits = signal.line
      ? lines.filter((line) => line.signals.has(signal)).length
      : new Set(whole.match(signal.pattern)).size;
    const points = signal.weight * Math.min(hits, signal.most);
    add(signal.speaksFor, signal.name, points);
    if (ARGUING.has(signal.name)) argues += points;
  }

  const sections = [...new Set(lines.flatMap((line) => (line.text.length < 160 ? line.sections : [])))];
  const datedEntries = sum((line) => line.ranges) + lines.filter((line) => line.yearAtEdge).length / 2;
  const firstPerson = rate(
    sum((line) => line.firstPerson),
    count,
  );
  const thirdPerson = rate(
    sum((line) => line.thirdPerson),
    count,
  );
  const short = lines.filter((line) => line.text.length < 50).length / Math.max(1, lines.length);
  const bullets = lines.filter((line) => line.bullet).length;

  if (lines.slice(0, 10).some((line) => line.titlesCv)) add('cv', TITLED, 4);
  else if (lines.some((line) => line.titlesCv)) add('cv', 'title further down: curriculum vitae', 3);
  const core = sections.filter((section) => CORE.has(section)).length;
  add('cv', `headings: ${sections.join(', ')}`, Math.min(8, 2 * core + (sections.length - core)));
  add('cv', `dated entries: ${Math.floor(datedEntries)}`, datedEntries >= 1 ? Math.min(6, datedEntries) : 0);
  if (lines.length >= 8) add('cv', 'short lines', short > 0.6 ? 1.5 : short > 0.4 ? 0.75 : 0);
  add('cv', 'bullet points', bullets >= 3 ? Math.min(1.5, bullets / 6) : 0);

  if (lines.some((line) => line.opensLetter && !CHATS.test(line.folded))) add('letter', 'salutation', 3);
  else if (lines.some((line) => line.opensLetter)) add('letter', CHATTY, 2.5);
  if (lines.some((line) => line.closesLetter)) add('letter', 'closing words', 2.5);
  if (lines.slice(0, 12).some((_, at) => titlesLetter(lines, at))) add('letter', 'title: motivation letter', 3);
  const person = firstPerson >= 5 ? 2.5 : firstPerson >= 3 ? 2 : firstPerson >= 1.8 ? 1 : 0;
  add('letter', 'first person', person);
  argues += person;
  if (names.some((name) => whole.includes(name))) {
    add('letter', 'names the post', 1);
    argues += 0.5;
  }
  if (count >= 40 && thirdPerson >= 1.2) add('recommendation', 'third person', thirdPerson >= 2.5 ? 3 : 2);

  found.sort((a, b) => b.points - a.points);
  return { words: count, scores, argues, sections, datedEntries, firstPerson, thirdPerson, signals: found };
}

/** The strongest paper that completes no application, and its points. */
export function strongestOther(reading: Reading): { leaning: Leaning; points: number } {
  let best: { leaning: Leaning; points: number } = { leaning: 'recommendation', points: 0 };
  for (const leaning of OTHERS) {
    if (reading.scores[leaning] > best.points) best = { leaning, points: reading.scores[leaning] };
  }
  return best;
}

/** A recommendation or a certificate speaks of another person, a resignation of another matter, and not of the writer's own application. */
export function isSomeoneElses(reading: Reading): boolean {
  const { recommendation, certificate } = reading.scores;
  const says = (name: string) => reading.signals.some((signal) => signal.words === name);
  if (says("supports another's application")) return true;
  if (says('a letter about something else') && !says('says it applies') && !says('dit sa candidature')) return true;
  if (recommendation >= 3 && recommendation > reading.argues) return true;
  return certificate >= 4 && certificate > reading.argues && reading.firstPerson < 3;
}

/** What a paper is, with the strongest signals that say so, in words for HR. */
export function because(what: string, reading: Reading, leaning: Leaning): string {
  const signals = reading.signals.filter((signal) => signal.speaksFor === leaning).slice(0, 4);
  return signals.length === 0 ? what : `${what}: ${signals.map((signal) => signal.words).join('; ')}`;
}

/** What a vacancy goes by, folded. */
export function namesOf(vacancy: Pick<Vacancy, 'title' | 'aliases' | 'code'>): string[] {
  return [...Object.values(vacancy.title), ...vacancy.aliases].filter((name) => name.length >= 6).map(fold);
}

/** The name of the signal that a paper begins by calling itself a CV. */
export const TITLED = 'title: curriculum vitae';

/** The name of the signal that a text begins as people greet friends. */
export const CHATTY = 'greeting';
const CHATS = /^(?:hello|hi|hey)(?: (?:there|all|everyone|guys|folks|friends|readers))?[!.]*$/u;

const OTHERS: Leaning[] = [
  'recommendation',
  'certificate',
  'identity',
  'notice',
  'form',
  'invoice',
  'list',
  'report',
  'official',
];
const CORE = new Set<Section>(['experience', 'education', 'skills', 'languages']);
const ARGUING = new Set([
  'says it applies',
  'dit sa candidature',
  'applies (other languages)',
  'speaks of the own course',
  'says why',
]);
function rate(hits: number, words: number): number {
  return words === 0 ? 0 : (100 * hits) / words;
}
