// Which paper a document is, by what it says; its file name decides only where the content leaves it open.
import { isReadable, type ReadDocument, type Role } from '../documents.ts';
import { fold } from '../evidence/words.ts';
import type { Vacancy } from '../vacancy.ts';
import type { Section } from './headings.ts';
import { beginsByApplying, type Line, linesOf, recommends, titlesLetter } from './lines.ts';
import { because, CHATTY, isSomeoneElses, namesOf, type Reading, read, strongestOther, TITLED } from './reading.ts';
import { FILE_NAMES } from './role-signals.ts';
import type { Leaning } from './signal.ts';

export { letterInMail } from './letter-in-mail.ts';

export interface RoleFound {
  role: Role;
  /** The signals that decided, in words for HR. */
  reason: string;
}

/**
 * The role a document plays (product rules, "Documents"): recommendations, diplomas, identity papers and notices are `other`, whatever they are called.
 * A document that could not be read has the role its name says plainly, else `other`.
 */
export function roleOf(
  document: Pick<ReadDocument, 'filename' | 'pages' | 'status'>,
  vacancy: Pick<Vacancy, 'title' | 'aliases' | 'code'>,
): RoleFound {
  const named = roleByName(document.filename);
  if (!isReadable(document)) {
    return named && named !== 'other'
      ? { role: named, reason: `could not be read; called ${document.filename}` }
      : { role: 'other', reason: 'could not be read, and its name does not say what it is' };
  }
  const names = namesOf(vacancy);
  const lines = linesOf(document.pages);
  const reading = readings(names);
  const whole = reading(lines);
  if (isNotice(whole)) return { role: 'other', reason: because('vacancy notice', whole, 'notice') };
  if (isBlankForm(whole)) return { role: 'other', reason: because('form', whole, 'form') };

  const letters = letterSpans(lines, reading);
  // A few lines under "Motivation" are a section of the CV.
  const written = letters.filter(
    (span) => !span.recommends && isLetter(span.reading) && (span.addressed || span.reading.words >= 60),
  );
  const letter = written[0];
  const taken = letters.filter((span) => written.includes(span) || span.recommends || isSomeoneElses(span.reading));
  const rest = lines.filter((_, index) => !taken.some((span) => index >= span.from && index <= span.to));
  const remains = withoutOtherPages(rest, reading);
  const cv = isCv(remains, letter !== undefined);

  if (letter && cv) {
    return {
      role: 'cv-and-letter',
      reason: `${because('CV', remains, 'cv')}; ${because('letter', letter.reading, 'letter')}`,
    };
  }
  if (cv) return { role: 'cv', reason: because('CV', remains, 'cv') };
  if (letter) return { role: 'motivation-letter', reason: because('letter', letter.reading, 'letter') };
  if (lines.slice(0, 12).some(recommends))
    return { role: 'other', reason: because('recommendation', whole, 'recommendation') };
  return leftOpen(whole, remains, letters.length > 0, named, document.filename);
}

type Reads = (lines: Line[]) => Reading;

/** Reads stretches of one document: a letter to its end, a paper of one page and the whole are often the same stretch. */
function readings(names: string[]): Reads {
  const known: { lines: Line[]; reading: Reading }[] = [];
  return (lines) => {
    const same = (entry: { lines: Line[] }) =>
      entry.lines.length === lines.length && entry.lines.every((line, at) => line === lines[at]);
    const before = known.find(same);
    if (before) return before.reading;
    const reading = read(lines, names);
    known.push({ lines, reading });
    return reading;
  };
}

interface Span {
  from: number;
  to: number;
  /** The lines above it call it a recommendation. */
  recommends: boolean;
  /** Opened by a salutation, alone or below a heading. */
  addressed: boolean;
  reading: Reading;
}

/** From each opening of a letter to its closing words; where these are missing, to where a CV begins or the text ends. */
function letterSpans(lines: Line[], read: Reads): Span[] {
  const spans: Span[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (!line || !(line.opensLetter || titlesLetter(lines, index) || beginsByApplying(line))) {
      index += 1;
      continue;
    }
    const to = endOfLetter(lines, index, read);
    spans.push({
      from: index,
      to,
      recommends: lines.slice(Math.max(spans.at(-1)?.to ?? 0, index - 12), index).some(recommends),
      addressed: lines.slice(index, index + 4).some((near) => near.opensLetter || beginsByApplying(near)),
      reading: read(lines.slice(index, to + 1)),
    });
    index = to + 1;
  }
  return spans;
}

function endOfLetter(lines: Line[], from: number, read: Reads): number {
  const titled = lines.findIndex((line, at) => at > from + 1 && line.titlesCv);
  const limit = titled < 0 ? lines.length - 1 : titled - 1;
  let closing = lines.findIndex((line, at) => at > from + 1 && at <= limit && line.closesLetter);
  // A French closing formula runs over several lines, and "Je reste à votre disposition" may come first: the last of those that follow each other.
  while (closing >= 0) {
    const next = lines.findIndex((line, at) => at > closing && at <= Math.min(limit, closing + 3) && line.closesLetter);
    if (next < 0) break;
    closing = next;
  }
  const heading = lines.findIndex((line, at) => at > from + 2 && at <= limit && opensCvSection(line));
  const end = closing >= 0 ? closing : heading >= 0 ? heading - 1 : limit;
  const inside = read(lines.slice(from, end + 1));
  if (inside.sections.filter((section) => section !== 'profile').length < 3 || inside.datedEntries < 3) return end;
  return heading < 0 ? end : heading - 1;
}

function opensCvSection(line: Line): boolean {
  return line.sections.some(
    (section) => section === 'experience' || section === 'education' || section === 'skills' || section === 'languages',
  );
}

function isLetter(reading: Reading): boolean {
  const { words, scores, argues } = reading;
  if (words < 25 || argues < 2.5 || isSomeoneElses(reading)) return false;
  return !isChat(reading) && scores.letter >= 5 && scores.letter > strongestOther(reading).points;
}

/** A diary, too, may begin with "Hi!" and say "I". */
function isChat({ signals }: Reading): boolean {
  const informal = signals.some((signal) => signal.words === CHATTY);
  return informal && !signals.some((signal) => TO_AN_EMPLOYER.has(signal.words));
}

const TO_AN_EMPLOYER = new Set([
  'says it applies',
  'dit sa candidature',
  'applies (other languages)',
  'speaks to the employer',
  'closing words',
  'title: motivation letter',
  'subject line',
  'names the post',
  'hands in the CV',
]);

/** A stretch without its diplomas, certificates and recommendations: scans of them are often merged with the CV. */
function withoutOtherPages(lines: Line[], read: Reads): Reading {
  const pages = [...new Set(lines.map((line) => line.page))];
  const kept = pages.filter((page) => {
    const reading = read(lines.filter((line) => line.page === page));
    const other = strongestOther(reading);
    return !(other.points >= 4 && other.points > reading.scores.cv);
  });
  const remains = read(lines.filter((line) => kept.includes(line.page)));
  // A certificate of several pages lists dates and headings on its later ones, but says nowhere how to reach the person.
  const goesOn = pages[0] !== undefined && !kept.includes(pages[0]) && !saysWhose(remains);
  return goesOn ? read([]) : remains;
}

function saysWhose({ signals }: Reading): boolean {
  return signals.some(({ words }) => REACHES.has(words) || words === TITLED);
}

function isCv(reading: Reading, besideLetter: boolean): boolean {
  const { scores, sections, datedEntries, words } = reading;
  const other = strongestOther(reading);
  if (other.points >= 4 && other.points >= scores.cv) return false;
  const has = (section: Reading['sections'][number]) => sections.includes(section);
  if (scores.list >= 4 && !has('experience') && !has('education')) return false;
  if (besideLetter) {
    // A letterhead with contact and skills beside the letter is not a second paper.
    return (
      words >= 12 &&
      scores.cv >= 6 &&
      (has('experience') || has('education')) &&
      (datedEntries >= 1 || sections.length >= 3)
    );
  }
  if (!tellsACourse(reading)) return false;
  // Long papers name a date and a heading now and then.
  if (words > 1500 && datedEntries < 4 && !(has('experience') && has('education'))) return false;
  return scores.cv >= 5 && scores.cv > scores.letter && (sections.length >= 1 || datedEntries >= 3 || scores.cv >= 7);
}

/** Dates and short lines alone are as well a chronology, a table of marks or a complaint. */
function tellsACourse(reading: Reading): boolean {
  const { sections, signals, datedEntries, words } = reading;
  if (sections.includes('experience') || sections.includes('education')) return true;
  const shows = (name: string) => signals.some((signal) => signal.words === name);
  // Headings may be pictures, or missing.
  const reachable = shows('mail address') || shows('phone');
  if (words < 1500 && shows('degree') && reachable && datedEntries >= 2 && strongestOther(reading).points < 4)
    return true;
  if (signals.some((signal) => signal.words === TITLED)) return true;
  return sections.filter((section) => OF_A_PERSON.has(section)).length >= 2;
}
/** The signals that a paper says whose it is. */
const REACHES = new Set(['personal data', 'phone', 'mail address', 'profile link', 'level of a language']);
const OF_A_PERSON = new Set<Section>([
  'skills',
  'languages',
  'interests',
  'awards',
  'memberships',
  'personal',
  'profile',
]);

function isNotice(reading: Reading): boolean {
  return reading.scores.notice >= 6 && reading.datedEntries < 4 && reading.firstPerson < 1.5;
}

function isBlankForm(reading: Reading): boolean {
  // Gaps left in a letter do not make it a form.
  return reading.scores.form >= 4.5 && reading.datedEntries < 2 && reading.scores.letter < 8;
}

/** Content that does not say plainly what it is: the stronger leaning, or else the file name. */
function leftOpen(
  whole: Reading,
  remains: Reading,
  hasOpening: boolean,
  named: Role | null,
  filename: string | null,
): RoleFound {
  const other = strongestOther(whole);
  const course = tellsACourse(remains);
  if (isSomeoneElses(whole) || (other.points >= 4 && (other.points > remains.scores.cv || !course))) {
    return { role: 'other', reason: because(OTHER_NAMES[other.leaning] ?? 'another paper', whole, other.leaning) };
  }
  if (
    !hasOpening &&
    whole.scores.letter >= 5 &&
    whole.argues >= 3 &&
    !isChat(whole) &&
    whole.scores.letter > remains.scores.cv
  ) {
    return { role: 'motivation-letter', reason: because('letter', whole, 'letter') };
  }
  if (named) return { role: named, reason: `content leaves it open; called ${filename}` };
  const nobodys = !course && (remains.words > 250 || (remains.sections.length === 0 && !saysWhose(remains)));
  if (!nobodys && remains.words >= 15 && remains.scores.cv >= 4 && remains.scores.cv > whole.scores.letter) {
    return { role: 'cv', reason: because('CV', remains, 'cv') };
  }
  if (whole.words >= 25 && whole.scores.letter >= 4.5 && whole.argues >= 2 && !isChat(whole)) {
    return { role: 'motivation-letter', reason: because('letter', whole, 'letter') };
  }
  return { role: 'other', reason: 'neither a CV nor a letter by its content, and its name does not say' };
}

const OTHER_NAMES: Partial<Record<Leaning, string>> = {
  recommendation: 'recommendation',
  certificate: 'diploma or certificate',
  identity: 'identity paper',
  notice: 'vacancy notice',
  form: 'form',
  invoice: 'bill or payslip',
  list: 'list of works or references',
  report: 'article, report or statement of work',
  official: 'official or legal paper',
};

/** The role a file name says plainly, or null. */
function roleByName(filename: string | null): Role | null {
  if (filename === null) return null;
  const parts = filename
    .replace(/\.[\p{L}\d]{2,5}$/u, '')
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
    .replace(/[^\p{L}]+/gu, ' ');
  const name = fold(parts);
  const says = new Set(FILE_NAMES.filter((entry) => entry.pattern.test(name)).map((entry) => entry.says));
  if (says.has('other')) return says.has('cv') && !says.has('letter') ? null : 'other';
  if (says.has('cv')) return says.has('letter') ? 'cv-and-letter' : 'cv';
  return says.has('letter') ? 'motivation-letter' : null;
}
