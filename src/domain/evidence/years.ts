// Years of experience a text states ("over 12 years", "depuis 2009") or its dated posts add up to; a year spent in two posts counts once.
import { type Section, sectionsNamedBy } from '../roles/headings.ts';
import { type Range, rangesIn } from '../roles/ranges.ts';
import { fold } from './words.ts';

/** A statement about years, and where it stands. */
export interface YearsFound {
  years: number;
  page: number;
  start: number;
  end: number;
}

/**
 * Years of experience the pages state in so many words, in order.
 * @param asOf the instant "since 2009" counts to
 */
export function yearsStated(pages: string[], asOf: Date): YearsFound[] {
  return pages.flatMap((text, page) => [
    ...[...text.matchAll(STATED)].flatMap((match) => stated(text, match, page)),
    ...[...text.matchAll(SINCE)].flatMap((match) => since(text, match, page, asOf)),
  ]);
}

/**
 * The employment the pages list, added up.
 * @param asOf where posts that go on are counted to
 * @returns the sum in years and its longest entries, at most two; null when no dated post is listed
 */
export function yearsListed(pages: string[], asOf: Date): { years: number; entries: YearsFound[] } | null {
  const now = asOf.getUTCFullYear() * 12 + asOf.getUTCMonth();
  const posts = postsOf(pages, now);
  if (posts.length === 0) return null;
  const entries = [...posts].sort((a, b) => b.years - a.years || a.page - b.page || a.start - b.start);
  return { years: monthsOf(posts.map((post) => post.span)) / 12, entries: entries.slice(0, 2) };
}

interface Post extends YearsFound {
  span: Span;
}
interface Span {
  from: number;
  /** The month behind the last one. */
  to: number;
  yearsOnly: boolean;
}

function postsOf(pages: string[], now: number): Post[] {
  const posts: Post[] = [];
  let section: Section | null = null;
  pages.forEach((text, page) => {
    const lines = linesWithOffsets(text);
    lines.forEach(({ line, folded, start }, at) => {
      const named: Section[] = line.length < 160 ? sectionsNamedBy(line) : [];
      if (named.length > 0) section = named.includes('experience') ? 'experience' : (named[0] ?? null);
      if (section !== null && !COUNTED.has(section)) return;
      // The post may stand on the line after its dates.
      const beside = () => (line.trim().length < 32 ? fold(`${line} ${lines[at + 1]?.line ?? ''}`) : folded);
      const ranges = rangesIn(folded);
      if (ranges.length === 0 || STUDIES.test(beside())) return;
      for (const range of ranges) {
        const span = spanOf(range, now);
        if (span) posts.push({ years: (span.to - span.from) / 12, page, start, end: start + line.length, span });
      }
    });
  });
  return posts;
}

function spanOf(range: Range, now: number): Span | null {
  const to = range.to === null ? now + 1 : range.to + (range.yearsOnly ? 0 : 1);
  const end = Math.min(to, now + 1);
  // "2016 – 2016" is some part of that year: half of it.
  const span = { from: range.from, to: end === range.from ? range.from + 6 : end, yearsOnly: range.yearsOnly };
  return span.from < now && span.to > span.from ? span : null;
}

/** Months covered by at least one span. A post until 2015 and one from 2016, by years alone, leave no gap. */
function monthsOf(spans: Span[]): number {
  let months = 0;
  let covered = -Infinity;
  let byYears = false;
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const gap = span.from - covered;
    const from = gap <= 0 || (gap <= 12 && byYears && span.yearsOnly) ? covered : span.from;
    if (span.to <= covered) continue;
    months += span.to - from;
    covered = span.to;
    byYears = span.yearsOnly;
  }
  return months;
}

interface PlacedLine {
  line: string;
  folded: string;
  start: number;
}

function linesWithOffsets(text: string): PlacedLine[] {
  const lines: PlacedLine[] = [];
  for (const match of text.matchAll(/[^\n]+/gu)) {
    const folded = fold(match[0]);
    if (match[0].length <= 300 && rangesIn(folded).length < 2) {
      lines.push({ line: match[0], folded, start: match.index });
      continue;
    }
    // A text whose line breaks were lost: a piece begins at each date range.
    let at = 0;
    for (const piece of match[0].split(/(?=\b(?:19|20)\d\d ?[-–—] ?(?:(?:19|20)\d\d|\p{L}))|(?<=[.;])\s+(?=\p{Lu})/u)) {
      lines.push({ line: piece, folded: fold(piece), start: match.index + at });
      at = match[0].indexOf(piece, at) + piece.length;
    }
  }
  return lines;
}

const COUNTED = new Set<Section>(['experience', 'projects', 'profile', 'personal', 'skills']);
const STUDIES =
  /\b(?:universit\w*|college|school|bachelor|master(?:'s)?|msc|bsc|mba|phd|doctorat\w*|degree|diplom\w*|licence (?:en|de|es)|maitrise|lycee|faculte|etudiante?|student|studium|schule|istituto|escuela|etudes|baccalaureat|scholar\w*|volunteer|benevol\w*)\b(?!.{0,80}\b(?:lecturer|professor\w*|teacher|researcher|assistant|dean|manager|administrator|engineer|enseignante?|chercheu\w+|professeure?|responsable|maitre de conf|director|head)\b)/u;

const COUNT = String.raw`(?<number>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[- ]five)?|thirty|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:[- ](?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize|vingt(?:[- ]cinq)?|trente)`;
const ACCENTED_E = String.raw`(?:é|e\u0301?)`;
const STATED = new RegExp(
  [
    String.raw`(?<![\p{L}\d.,/-])${COUNT}(?:\s?\(\d{1,2}\))?\s?(?:\+|plus)?(?:\s?(?:-|–|to|à)\s?\d{1,2})?\s?\+?[\s-]*(?:(?:full|good|consecutive|solid|bonnes|solides)\s)?(?:years?|yrs?|ans|ann${ACCENTED_E}es)(?!\p{L})`,
    String.raw`(?<![\p{L}])(?<tens>(?:two|three|deux|trois)\s(?:decades|d${ACCENTED_E}cennies)|(?:half\s)?a\sdecade|one\sdecade|une\sd${ACCENTED_E}cennie|une\s(?:dizaine|douzaine|quinzaine|vingtaine|trentaine)\sd['’]ann${ACCENTED_E}es|decades)(?!\p{L})`,
  ].join('|'),
  'giu',
);
const SINCE = new RegExp(
  String.raw`(?<!\p{L})(?:ever\s)?(?:since|depuis)\s(?:le\s|early\s|late\s|l['’]ann${ACCENTED_E}e\s|the\syear\s)?(?:\d{1,2}(?:er)?\s)?(?:\p{L}{3,10}\.?\s)?(?<year>(?:19|20)\d\d)(?!\d)`,
  'giu',
);

const AGE = /(?:\baged?|\bâgée?\s+de|\bagee?\s+de|\bj['’]ai|\bâge|\bi am|\bi['’]m)\s*:?\s*$/iu;
const NOT_WORK_BEFORE =
  /\b(?:contract|contrat|mandat|term|fixed|next|prochaines|within|every|tous les|last for|valid|sentence|child\w*|plan)\b[^.\n]{0,16}$/iu;
const NOT_WORK_AFTER =
  /^['’]?s?\W{0,2}(?:old\b|ago\b|of age|contract|contrat|degree|plan\b|strategy|warranty|programme|program\b|of (?:study|studies|education|university|school)|d['’](?:âge|age|études?|etudes?)|later|plus tard|plus tôt|earlier)/iu;
const WORK_AFTER =
  /^['’]?(?:\s?\([^)]{4,24}\))?\W{0,3}(?:(?:of|in|as|within|at|with|on|working|leading|managing|running|serving|professional|relevant|progressive\w*|experience|exp[ée]rience|exp\b|career|track|management|leadership|hands|international|post|d['’e]|dans|en\b|comme|au\b|aux\b|à\b|chez|je |j['’]|passé|successful\w*|combined|across|record|history|tenure|service|i |total|field|practical|public|customs|it\b))/iu;
const WORK_BEFORE =
  /(?:experience|exp[ée]rience|career|carri[èe]re|ancienneté|worked|travaill\p{L}+|depuis|durant|pendant|for|over|fort[e]?\s+de|plus\s+de|more\s+than|than|total(?:ling)?|past|last)\W{1,3}(?:\S+\s+){0,3}$/iu;
const LESS =
  /\b(?:almost|nearly|close to|about to reach|less than|fewer than|under|not quite|presque|pr[èe]s de|bient[ôo]t|moins de)\s+$/iu;
const WORK =
  /work|experience|manag|\bled\b|lead|serv|career|travaill|dirig|exerc|gère|gere|expérience|carrière|responsab|en poste|fonction|employ|customs|douan|chef|head|engineer|consult|teach|train/iu;
const PRIVATE = /member of|membre|married|mari[ée]|living|resid|habite|born|citizen/iu;

function stated(text: string, match: RegExpMatchArray, page: number): YearsFound[] {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const before = text.slice(Math.max(0, start - 60), start).replace(/[\s\S]*[.!?;•]\s/u, '');
  const after = text.slice(end, end + 40).replace(/\s+/gu, ' ');
  const french = /(?:ans|(?:é|e\u0301?)es)$/iu.test(match[0]);
  if (NOT_WORK_AFTER.test(after) || NOT_WORK_BEFORE.test(before)) return [];
  if (AGE.test(before) && !/^\s?d['’]exp|^\s?of exp/iu.test(after)) return [];
  if (/-\s?year$/iu.test(match[0]) && !/^\W?(?:career|experience|record|track|tenure|history)/iu.test(after)) return [];
  if (!WORK_AFTER.test(after) && !WORK_BEFORE.test(before)) return [];
  // "45 ans" beside a name is an age; years of work are 45 at the very most.
  if (french && !WORK_BEFORE.test(before) && !/^\s?(?:d['’e]|dans|en |comme|au|à|chez)/iu.test(after)) return [];
  const years = match.groups?.tens ? decades(match[0]) : numberOf(match.groups?.number ?? '');
  if (years > 50) return [];
  return [{ years: LESS.test(before) ? years - 1 : years, page, start, end }];
}

function since(text: string, match: RegExpMatchArray, page: number, asOf: Date): YearsFound[] {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const around =
    text.slice(Math.max(0, start - 120), start).replace(/[\s\S]*(?:[.!?;•]\s|\n\n)/u, '') +
    text.slice(end, end + 120).replace(/(?:[.!?;•]\s|\n\n)[\s\S]*/u, '');
  const years = asOf.getUTCFullYear() - Number(match.groups?.year);
  if (years < 1 || years > 50 || !WORK.test(around) || PRIVATE.test(around)) return [];
  return [{ years, page, start, end }];
}

const NUMBERS = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    'twenty five': 25,
    thirty: 30,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    'dix sept': 17,
    'dix huit': 18,
    'dix neuf': 19,
    vingt: 20,
    'vingt cinq': 25,
    trente: 30,
  }),
);

function numberOf(word: string): number {
  return /^\d/u.test(word) ? Number(word) : (NUMBERS.get(word.toLowerCase().replace('-', ' ')) ?? 0);
}

function decades(words: string): number {
  const said = fold(words);
  if (said.startsWith('half')) return 5;
  if (/^(?:two|deux)|vingtaine|^decades/u.test(said)) return 20;
  if (/^(?:three|trois)|trentaine/u.test(said)) return 30;
  if (said.includes('quinzaine')) return 15;
  return said.includes('douzaine') ? 12 : 10;
}
