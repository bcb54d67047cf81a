// Which vacancy a subject names: tolerant of case, accents, prefixes, word order and small typing errors, never of words inside words.
import * as fuzzball from 'fuzzball';
import type { SubjectCheck } from './application.ts';
import { fold, wordsOf } from './folding.ts';
import { LANGUAGES, type Vacancy } from './vacancy.ts';

/** Share of a title's words that must be named: three of four are enough, two of three are not. */
const ENOUGH_OF_A_TITLE = 0.75;

/**
 * Holds a subject against the vacancy whose mailbox it reached, and against the others.
 *
 * Naming the own vacancy is `clear` even when another is named beside it; naming only another is `other-vacancy`; words
 * that name none are `unclear`; nothing but prefixes is `missing` (product rules, "Which vacancy").
 */
export function subjectCheck(subject: string, vacancy: Vacancy | null, vacancies: Vacancy[]): SubjectCheck {
  const bare = withoutPrefixes(subject);
  if (bare === '') return { status: 'missing', vacancy: null };
  if (vacancy && namesVacancy(bare, vacancy)) return { status: 'clear', vacancy: vacancy.code };
  const other = vacancies.find((v) => v.code !== vacancy?.code && namesVacancy(bare, v));
  if (other) return { status: vacancy ? 'other-vacancy' : 'clear', vacancy: other.code };
  return { status: 'unclear', vacancy: null };
}

const PREFIX =
  /^\s*(?:(?:re|rép|rep|fwd?|tr|wg|aw|sv|vs|rv|enc|antw|doorst|i|r|objet|object|subject|sujet|réf|ref|cv)\s*(?:\[\d+\]|\(\d+\))?\s*[.:：]+\s*|\[(?:ext|external|externe|extern|spam|suspected spam|bulk)[^\]]*\]\s*:?\s*|\*+\s*spam\s*\*+\s*:?)/iu;
const EMPTY = /^[\s\p{P}\p{S}]*(?:no subject|sans objet|aucun objet|kein betreff|\(none\))?[\s\p{P}\p{S}]*$/iu;

/** The subject without answer and forward marks, `Réf.` and the like; '' when nothing else is there. */
export function withoutPrefixes(subject: string): string {
  let bare = subject.normalize('NFKC').replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
  for (let previous = ''; previous !== bare; ) {
    previous = bare;
    bare = bare.replace(PREFIX, '');
  }
  return EMPTY.test(bare) ? '' : bare.trim();
}

/** True when the subject names the vacancy by code, reference, title or alias, and by all that its notice asks to be named. */
export function namesVacancy(subject: string, vacancy: Vacancy): boolean {
  if (namesCode(subject, vacancy.code)) return true;
  const words = wordsOf(subject);
  if (vacancy.reference && containsRun(words, wordsOf(vacancy.reference))) return true;
  if (vacancy.subjectMustName.length > 0)
    return vacancy.subjectMustName.every((part) => part.words.some((name) => namesTitle(subject, words, name)));
  const titles = LANGUAGES.flatMap((language) => vacancy.title[language] ?? []);
  return [...titles, ...vacancy.aliases].some((title) => namesTitle(subject, words, title));
}

const BESIDE_A_CODE =
  /^(?:vacanc(?:y|ies)|vacature|vacant|post|poste|position|job|ref|reference|application|applications|apply|applying|candidature|candidat|cv|dossier|offre|notice|avis)$/;

/**
 * A code counts as a word of its own: written in capitals, or in any case when it is all there is or stands with a word like
 * "vacancy". `hoi` is also a Dutch greeting, so small letters alone in a sentence do not name the vacancy.
 */
function namesCode(subject: string, code: string): boolean {
  const words = subject.match(/[\p{L}\p{N}]+/gu) ?? [];
  const same = (word: string) => fold(word) === fold(code);
  if (words.some((word) => same(word) && word === word.toUpperCase())) return true;
  if (!words.some(same)) return false;
  return words.every(same) || words.some((word) => BESIDE_A_CODE.test(fold(word)));
}

function containsRun(words: string[], run: string[]): boolean {
  return run.length > 0 && words.some((_, i) => run.every((word, j) => words[i + j] === word));
}

/** Words that carry no title. `it` is not among them: it is a department. */
const FILLERS = new Set(
  'a an the of for in on at to and or de du des d la le les l un une en et au aux à y el der die das und van het een'.split(
    ' ',
  ),
);

function namesTitle(subject: string, words: string[], title: string): boolean {
  // What stands in brackets in a title is its abbreviation, named on its own.
  const wanted = wordsOf(title.replace(/\([^)]*\)/g, ' ')).filter((word) => !FILLERS.has(word));
  if (wanted.length === 0) return false;
  const named = wanted.filter((word) => words.some((written) => isSlipOf(written, word, subject)));
  if (wanted.length <= 3 ? named.length < wanted.length : named.length < wanted.length * ENOUGH_OF_A_TITLE)
    return false;
  return shortWordsStandTogether(words, wanted);
}

/** `IT` and other words of two letters are too common to count anywhere in a sentence: they stand beside another title word. */
function shortWordsStandTogether(words: string[], wanted: string[]): boolean {
  const short = wanted.filter((word) => word.length <= 2);
  if (short.length === 0 || wanted.length === 1) return true;
  const telling = words.filter((word) => !FILLERS.has(word) && !UNITS.has(word));
  const isOther = (word = '') => wanted.some((other) => other.length > 2 && isSlipOf(word, other, ''));
  return short.every((word) =>
    telling.some((written, i) => written === word && (isOther(telling[i - 1]) || isOther(telling[i + 1]))),
  );
}

const UNITS = new Set(['department', 'dept', 'service', 'services', 'unit', 'section', 'division', 'team']);

/** Forms that differ by more than a slip but are the same word for a reader. */
const SAME_WORD = [
  ['directeur', 'directrice'],
  ['chef', 'cheffe', 'cheffes'],
  ['manager', 'mgr', 'manageur', 'manageuse'],
  ['project', 'proj'],
  ['deputy', 'dep', 'dpty'],
  ['director', 'dir'],
  ['technology', 'technologies', 'tech', 'techno'],
  ['information', 'info'],
];

/**
 * True when `written` is `word`, a small typing error in it, its beginning followed by a full stop, or another form of it.
 * The longer the word, the more may be wrong; words of up to four letters keep their first letter, so that "read" is no "head".
 */
function isSlipOf(written: string, word: string, subject: string): boolean {
  if (written === word) return true;
  if (word.length <= 2 || written.length <= 2) return false;
  if (SAME_WORD.some((forms) => forms.includes(word) && forms.includes(written))) return true;
  if (written.length >= 3 && word.startsWith(written) && abbreviated(written, subject)) return true;
  if (word.length <= 3) return false;
  if (word.length <= 4 && written[0] !== word[0]) return false;
  if (Math.abs(written.length - word.length) > 2) return false;
  if (sorted(written) === sorted(word)) return true;
  const allowed = word.length >= 8 ? 2 : 1;
  return fuzzball.distance(written, word, { full_process: false }) <= allowed;
}

function abbreviated(written: string, subject: string): boolean {
  return written.length >= 5 || fold(subject).includes(`${written}.`);
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
