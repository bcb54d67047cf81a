// Which paper a document is, by what it says; its file name decides only where the content leaves it open.
import { isReadable, type ReadDocument, type Role } from './documents.ts';
import { sectionsNamedBy } from './headings.ts';
import {
  closesLetter,
  isCvTitle,
  isLetterTitle,
  type Line,
  linesOf,
  opensLetter,
  type Reading,
  read,
  recommends,
  strongestOther,
} from './reading.ts';
import { FILE_NAMES } from './role-signals.ts';
import type { Leaning } from './signal.ts';
import type { Vacancy } from './vacancy.ts';
import { fold } from './words.ts';

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
  const whole = read(lines, names);
  if (isNotice(whole)) return { role: 'other', reason: because('vacancy notice', whole, 'notice') };
  if (isBlankForm(whole)) return { role: 'other', reason: because('form', whole, 'form') };

  const letters = letterSpans(lines, names);
  // A few lines under "Motivation" are a section of the CV.
  const written = letters.filter(
    (span) => !span.recommends && isLetter(span.reading) && (span.addressed || span.reading.words >= 60),
  );
  const letter = written[0];
  const taken = letters.filter((span) => written.includes(span) || span.recommends || isSomeoneElses(span.reading));
  const rest = lines.filter((_, index) => !taken.some((span) => index >= span.from && index <= span.to));
  const remains = withoutOtherPages(rest, names);
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

/**
 * Whether the mail's own text is the motivation letter: it argues for the candidature at length; a covering note, an enquiry or a withdrawal does not.
 * @param ownText what the candidate wrote, without quoted text, signature and disclaimers
 */
export function letterInMail(
  ownText: string,
  vacancy: Pick<Vacancy, 'title' | 'aliases' | 'code'>,
): { isLetter: boolean; reason: string } {
  const lines = linesOf([ownText]);
  const reading = read(lines, namesOf(vacancy));
  const text = lines.map((line) => line.folded).join(' ');
  const no = (reason: string) => ({ isLetter: false, reason });
  if (reading.words < LETTER_IN_MAIL_WORDS) return no(`${reading.words} words: a covering note`);
  if (WITHDRAWS.test(text)) return no('withdraws an application');
  if (isSomeoneElses(reading)) return no(because('about someone else', reading, strongestOther(reading).leaning));
  const points = ARGUMENTS.map(({ pattern }) => new Set(text.match(pattern)).size);
  const hits = points.reduce((sum, count) => sum + count, 0);
  const career = ARGUMENTS.reduce((sum, { career: told }, at) => sum + (told ? (points[at] ?? 0) : 0), 0);
  const questions = (text.match(/\?/gu)?.length ?? 0) + (text.match(ASKS)?.length ?? 0);
  if (questions >= 2 && questions * 2 >= hits) return no('asks questions');
  if (reading.firstPerson < 1.5) return no('hardly speaks in the first person');
  const argues = hits >= 5 && career >= 2 && points.filter((count) => count > 0).length >= 3;
  if (!argues) return no('a long covering note: it does not argue for the candidature');
  return { isLetter: true, reason: `${reading.words} words that argue for the candidature` };
}

/** About 150 words make a letter (product rules); counting differs a little by how a mail is wrapped. */
const LETTER_IN_MAIL_WORDS = 140;

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
function letterSpans(lines: Line[], names: string[]): Span[] {
  const spans: Span[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (!line || !(opensLetter(line) || isLetterTitle(line))) {
      index += 1;
      continue;
    }
    const to = endOfLetter(lines, index, names);
    spans.push({
      from: index,
      to,
      recommends: lines.slice(Math.max(spans.at(-1)?.to ?? 0, index - 12), index).some(recommends),
      addressed: lines.slice(index, index + 4).some(opensLetter),
      reading: read(lines.slice(index, to + 1), names),
    });
    index = to + 1;
  }
  return spans;
}

function endOfLetter(lines: Line[], from: number, names: string[]): number {
  const titled = lines.findIndex((line, at) => at > from + 1 && isCvTitle(line));
  const limit = titled < 0 ? lines.length - 1 : titled - 1;
  let closing = lines.findIndex((line, at) => at > from + 1 && at <= limit && closesLetter(line));
  // A French closing formula runs over several lines, and "Je reste à votre disposition" may come first: the last of those that follow each other.
  while (closing >= 0) {
    const next = lines.findIndex(
      (line, at) => at > closing && at <= Math.min(limit, closing + 3) && closesLetter(line),
    );
    if (next < 0) break;
    closing = next;
  }
  const heading = lines.findIndex((line, at) => at > from + 2 && at <= limit && opensCvSection(line));
  const end = closing >= 0 ? closing : heading >= 0 ? heading - 1 : limit;
  const inside = read(lines.slice(from, end + 1), names);
  if (inside.sections.filter((section) => section !== 'profile').length < 3 || inside.datedEntries < 3) return end;
  return heading < 0 ? end : heading - 1;
}

function opensCvSection(line: Line): boolean {
  return sectionsNamedBy(line.text).some(
    (section) => section === 'experience' || section === 'education' || section === 'skills' || section === 'languages',
  );
}

function isLetter(reading: Reading): boolean {
  const { words, scores, argues } = reading;
  if (words < 25 || argues < 2.5 || isSomeoneElses(reading)) return false;
  return scores.letter >= 5 && scores.letter > strongestOther(reading).points;
}

/** A recommendation or a certificate speaks of another person, and not of the writer's own application. */
function isSomeoneElses(reading: Reading): boolean {
  const { recommendation, certificate } = reading.scores;
  if (recommendation >= 3 && recommendation > reading.argues) return true;
  return certificate >= 4 && certificate > reading.argues && reading.firstPerson < 3;
}

/** A stretch without its diplomas, certificates and recommendations: scans of them are often merged with the CV. */
function withoutOtherPages(lines: Line[], names: string[]): Reading {
  const pages = [...new Set(lines.map((line) => line.page))];
  const kept = pages.filter((page) => {
    const reading = read(
      lines.filter((line) => line.page === page),
      names,
    );
    const other = strongestOther(reading);
    return !(other.points >= 4 && other.points > reading.scores.cv);
  });
  return read(
    lines.filter((line) => kept.includes(line.page)),
    names,
  );
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
  return scores.cv >= 5 && scores.cv > scores.letter && (sections.length >= 1 || datedEntries >= 3 || scores.cv >= 7);
}

function isNotice(reading: Reading): boolean {
  return reading.scores.notice >= 6 && reading.datedEntries < 4 && reading.firstPerson < 1.5;
}

function isBlankForm(reading: Reading): boolean {
  return reading.scores.form >= 4.5 && reading.datedEntries < 2;
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
  if (isSomeoneElses(whole) || (other.points >= 4 && other.points > remains.scores.cv)) {
    return { role: 'other', reason: because(OTHER_NAMES[other.leaning] ?? 'another paper', whole, other.leaning) };
  }
  if (!hasOpening && whole.scores.letter >= 5 && whole.argues >= 3 && whole.scores.letter > remains.scores.cv) {
    return { role: 'motivation-letter', reason: because('letter', whole, 'letter') };
  }
  if (named) return { role: named, reason: `content leaves it open; called ${filename}` };
  if (remains.words >= 15 && remains.scores.cv >= 4 && remains.scores.cv > whole.scores.letter) {
    return { role: 'cv', reason: because('CV', remains, 'cv') };
  }
  if (whole.words >= 25 && whole.scores.letter >= 4.5 && whole.argues >= 2) {
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
};

function because(what: string, reading: Reading, leaning: Leaning): string {
  const signals = reading.signals.filter((signal) => signal.speaksFor === leaning).slice(0, 4);
  return signals.length === 0 ? what : `${what}: ${signals.map((signal) => signal.words).join('; ')}`;
}

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

function namesOf(vacancy: Pick<Vacancy, 'title' | 'aliases' | 'code'>): string[] {
  return [...Object.values(vacancy.title), ...vacancy.aliases].filter((name) => name.length >= 6).map(fold);
}

const WITHDRAWS =
  /\b(?:withdraw(?:ing)? my (?:application|candidac|candidature)|no longer (?:wish|want|be able|available) to (?:be considered|pursue|continue|apply)|retir\w+ (?:de )?ma candidature|(?:ne )?(?:souhaite|desire) (?:plus|pas) (?:donner suite|poursuivre|maintenir)|annul\w+ ma candidature|desist\w+)/u;
const ASKS =
  /\b(?:could you (?:please )?(?:tell|let|confirm|clarify|advise|inform|send)|i would like to (?:know|ask)|i (?:was|am) wondering|would it be possible|please (?:let me know (?:if|whether|what|how)|clarify|advise)|pourriez-vous|pouvez-vous|je (?:souhaiterais|voudrais|aimerais) (?:savoir|connaitre|obtenir des)|serait-il possible|est-il possible|j'ai (?:une|quelques|des) questions?)/gu;

/** The kinds of things a letter argues with; a career is told by years and deeds. */
const ARGUMENTS: { of: string; career: boolean; pattern: RegExp }[] = [
  {
    of: 'the application',
    career: false,
    pattern:
      /\b(?:apply(?:ing)?|application|candida\w+|express my interest|postul\w+|sollicit\w+|bewerb\w+|sollicitatie)\b/gu,
  },
  {
    of: 'years of work',
    career: true,
    pattern:
      /\b(?:\d{1,2}\+?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|trois|quatre|cinq|sept|huit|neuf|dix|douze|quinze|vingt|dizaine|quinzaine|vingtaine) ?(?:years|ans|annees|jahre\w*|jaar|anos|anni)\b|\b(?:decades?|decennie|since \d{4}|depuis \d{4})\b/gu,
  },
  {
    of: 'deeds',
    career: true,
    pattern:
      /\b(?:i|i've|i have|i had|i also|i then|where i) (?!applied|attached|enclosed|received|noticed|tried|mentioned|submitted|uploaded|asked|called|e-?mailed|wanted|missed|needed)(?:been \w+ing|\w+ed|led|built|ran|run|oversaw|wrote|taught|held|set up|grew|cut|brought|learn\w*|know|hold|lead|manage|run|work|speak|managing) |\bj'ai (?:\w+ ){0,2}(?!joint|envoye|recu|transmis|essaye|postule|lu\b|vu\b|adresse|appris que|l'honneur|bien)\w{2,}(?:e|u|i|is|it|ert)\b|\bje (?:dirige|gere|pilote|coordonne|supervise|travaille|suis en charge|suis responsable|encadre|conduis|anime|assure|maitrise|parle)\b|\bich (?:habe|leite|arbeite)\b|\bhe (?:trabajado|dirigido|gestionado)\b|\bheb ik\b/gu,
  },
  {
    of: 'the own course',
    career: false,
    pattern:
      /\b(?:my|mon|ma|mes|meine?|mijn|mi|mis) (?:\w+ ){0,3}(?:experience|background|skills|career|expertise|knowledge|strengths?|team|work|role|degree|training|parcours|competences|carriere|connaissances|formation|maitrise|equipe|erfahrung\w*|kenntnisse|ervaring|experiencia|formacion)\b/gu,
  },
  {
    of: 'motivation',
    career: false,
    pattern:
      /\b(?:motivat\w+|convinced|believe|passion\w*|eager|enthusias\w+|contribut\w+|commit\w+|attract\w*|confident|interest(?:ed|s)?|convaincue?|motive\w*|persuade\w*|apport\w+|attir\w+|interess\w+|engage\w*|desir\w+|atout|souhait\w+|uberzeugt|bijdrag\w+)\b/gu,
  },
  {
    of: 'degrees and languages',
    career: false,
    pattern:
      /\b(?:degree|master|bachelor|graduated|certified|diploma|licence|diplome\w*|certifi\w+|ingenieur|fluent|bilingual|courant|bilingue|couramment)\b/gu,
  },
  {
    of: 'the post',
    career: false,
    pattern:
      /\b(?:th(?:is|e) (?:post|position|role|vacancy)|your (?:organi[sz]ation|team|mission)|the organi[sz]ation|wco|omd|ce poste|cette fonction|votre (?:organisation|equipe|mission)|l'organisation)\b/gu,
  },
];
