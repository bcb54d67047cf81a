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
/** Characters of a subject that are read; a hostile one has a hundred thousand. */
const MOST_READ = 2_000;

/** What mail programs put where nothing was typed. */
const EMPTY =
  /^[\s\p{P}\p{S}\p{M}]*(?:none|empty|untitled|(?:no|sans|aucun|pas d[e'’]|kein|ohne|geen|zonder|sin|nessun|senza|sem|utan|intet|ingen|inget) ?(?:subject|objet|sujet|titre|title|betreff|onderwerp|asunto|oggetto|assunto|titulo|título|ämne|emne))?[\s\p{P}\p{S}\p{M}]*$/iu;

/** True when a mail program marked the subject as an answer or a forward. */
export function isReply(subject: string): boolean {
  return /^\s*(?:re|rép|rep|fwd?|tr|wg|aw|sv|vs|rv|antw|rif|res)\s*(?:\[\d+\]|\(\d+\))?\s*[:：]/iu.test(
    subject.slice(0, 200),
  );
}

/** The subject without answer and forward marks, `Réf.` and the like; '' when nothing else is there. */
export function withoutPrefixes(subject: string): string {
  let bare = withoutEncoding(subject.replace(/\s+/gu, ' ').slice(0, MOST_READ))
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(DOTTED, (dotted) => dotted.replaceAll('.', ''));
  for (let previous = ''; previous !== bare; ) {
    previous = bare;
    bare = bare.replace(PREFIX, '');
  }
  return EMPTY.test(bare) ? '' : bare.trim();
}

/** Letters with full stops between them: `I.T.`, `S.T.C.E.`. */
const DOTTED = /(?<![\p{L}\p{N}.])(?:\p{L}\.){1,5}\p{L}(?![\p{L}\p{N}])\.?/gu;

/** Encoded words that a program wrote wrongly, so that no reader decoded them (RFC 2047): `=?utf-8?Q?...?=`, or `=20` alone. */
function withoutEncoding(subject: string): string {
  return subject
    .replace(/=\?[^?\s]*\?b\?([a-z\d+/]*)={0,2}\?=/giu, (_, bytes: string) =>
      utf8(atob(bytes.slice(0, bytes.length - (bytes.length % 4 === 1 ? 1 : 0)))),
    )
    .replace(/=\?[^?\s]*\?q\?([^?]*)\?=/giu, (_, text: string) => text.replaceAll('_', ' '))
    .replace(/(?:=[\dA-F]{2})+/gu, (bytes) =>
      utf8(bytes.replace(/=(..)/gu, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))),
    );
}

function utf8(bytes: string): string {
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
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
 * A code counts as a word of its own: written in capitals; or in any case when it is long, is all there is, is set apart
 * ("hoi - Tom Vzorek") or stands beside a word like "vacancy". `hoi` is also a Dutch greeting, so that short codes in small
 * letters elsewhere do not name the vacancy.
 */
function namesCode(subject: string, code: string): boolean {
  const words = subject.match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = fold(code);
  const same = (word: string) => fold(word) === own;
  if (words.some((word) => same(word) && (word === word.toUpperCase() || own.length > 5))) return true;
  if (!words.some(same)) return false;
  if (words.every(same)) return !subject.includes('!');
  const telling = words.map(fold).filter((word) => !FILLERS.has(word));
  const beside = (word = '') => BESIDE_A_CODE.test(word);
  if (telling.some((word, i) => word === own && (beside(telling[i - 1]) || beside(telling[i + 1])))) return true;
  return fold(subject)
    .split(/ [-|:]+ |[:/|()[\]_#]+/u)
    .some((part) => part.trim() === own);
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
  const initialled = wordsInInitials(subject, wanted);
  const named = wanted.filter(
    (word) => initialled.has(word) || words.some((written) => isSlipOf(written, word, subject)),
  );
  if (named.length < wanted.length) {
    if (wanted.length <= 3 || named.length < wanted.length * ENOUGH_OF_A_TITLE) return false;
    // A word that took the place of the missing one makes another title: "Deputy Director, Finance Support".
    const isNamed = (written: string) => named.some((word) => isSlipOf(written, word, subject));
    const inside = words.slice(words.findIndex(isNamed), words.findLastIndex(isNamed) + 1);
    if (initialled.size === 0 && inside.some((word) => !isNamed(word) && !FILLERS.has(word))) return false;
  }
  return shortWordsStandTogether(words, wanted);
}

/**
 * The title words that a word in capitals stands for by their first letters: `DD Implementation Support`. Never the whole of a
 * title by two or three letters: `ML` is a motivation letter before it is a map librarian.
 */
function wordsInInitials(subject: string, wanted: string[]): Set<string> {
  const found = new Set<string>();
  if (!/\p{Ll}/u.test(subject)) return found;
  const initials = wanted.map((word) => word[0]).join('');
  for (const capitals of subject.match(/(?<![\p{L}\p{N}])\p{Lu}{2,8}(?![\p{L}\p{N}])/gu) ?? []) {
    const at = initials.indexOf(fold(capitals));
    if (at < 0 || (capitals.length < 4 && capitals.length === wanted.length)) continue;
    for (const word of wanted.slice(at, at + capitals.length)) found.add(word);
  }
  return found;
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
  ['deputy', 'dep', 'dpty', 'dy', 'adjoint', 'adjointe'],
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
  // Written in French with the English abbreviation: "Responsable IT".
  if (word === 'informatique' && written === 'it') return /(?<!\p{L})IT(?!\p{L})/u.test(subject);
  if (word.length <= 2 || written.length <= 2) return false;
  if (SAME_WORD.some((forms) => forms.includes(word) && forms.includes(written))) return true;
  if (written.length >= 3 && word.startsWith(written) && abbreviated(written, subject)) return true;
  if (word.length <= 4 && written[0] !== word[0]) return false;
  if (word.length <= 3) return written === `${word}s` || sorted(written) === sorted(word);
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
