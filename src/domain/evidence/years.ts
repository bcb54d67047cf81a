// Years of experience that the dated posts of a CV add up to; a month spent in two posts counts once, studies and volunteering not at all.
import { type Section, sectionsNamedBy } from '../roles/headings.ts';
import { beginsWithMoment, type Range, rangesIn } from '../roles/ranges.ts';
import { fold } from './words.ts';
import type { YearsFound } from './years-stated.ts';

/** A dated post of a CV; `start` to `end` is the line of its dates. */
export interface Post extends YearsFound {
  /** Where what is said of it begins and ends. */
  from: number;
  until: number;
  span: Span;
}
/** Months since year 0. */
interface Span {
  from: number;
  /** The month behind the last one. */
  to: number;
  yearsOnly: boolean;
}

/**
 * The employment the pages list, as it stands there.
 * @param asOf where posts that go on are counted to
 */
export function postsListed(pages: string[], asOf: Date): Post[] {
  const now = asOf.getUTCFullYear() * 12 + asOf.getUTCMonth();
  const posts: Post[] = [];
  let section: Section | null = null;
  pages.forEach((text, page) => {
    const lines = linesWithOffsets(text);
    let open: Post[] = [];
    lines.forEach(({ line, folded, ranges: whole, start }, at) => {
      const named: Section[] = line.length < 160 ? sectionsNamedBy(line) : [];
      if (named.length > 0) {
        section = sectionAfter(section, named, folded);
        open = [];
      }
      const ranges = OPEN.test(folded) ? rangesIn(completed(folded, lines[at + 1]?.folded ?? '')) : whole;
      if (ranges.length > 0) open = [];
      for (const post of open) post.until = start + line.length;
      // The post may stand on the line after its dates.
      if (ranges.length === 0) return;
      const beside = line.trim().length < 32 ? fold(`${line} ${lines[at + 1]?.line ?? ''}`) : folded;
      if (!isEmployment(beside, section)) return;
      const title = lines[at - 1];
      const from = title && title.line.length <= 90 && title.ranges.length === 0 ? title.start : start;
      for (const range of ranges) {
        const span = spanOf(range, now);
        if (!span) continue;
        const end = start + line.length;
        open.push({ years: (span.to - span.from) / 12, page, start, end, from, until: end, span });
      }
      if (posts.length < MOST_POSTS) posts.push(...open);
    });
  });
  return posts;
}

/** "Main activities" is a field of a post, and "Activités" may be anything: neither is a hobby for certain. */
function sectionAfter(section: Section | null, named: Section[], folded: string): Section | null {
  if (named.includes('experience')) return 'experience';
  if (named.includes('interests') && /\bactivit/u.test(folded)) return section === 'experience' ? section : null;
  return named[0] ?? null;
}

/** The years some posts cover together. A post until 2015 and one from 2016, by years alone, leave no gap. */
export function yearsOfPosts(posts: Pick<Post, 'span'>[]): number {
  const starts = posts.filter(({ span }) => span.yearsOnly).map(({ span }) => span.from);
  const spans = posts.map(({ span }) => {
    const next = span.yearsOnly ? starts.filter((from) => from > span.to && from <= span.to + 12) : [];
    return { from: span.from, to: Math.max(span.to, ...next) };
  });
  let months = 0;
  let covered = -Infinity;
  for (const { from, to } of spans.sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (to > covered) months += to - Math.max(from, covered);
    covered = Math.max(covered, to);
  }
  return months / 12;
}

/** A range whose end stands on the next line, or that is left open at the end of its own: "2015 –". */
function completed(folded: string, next: string): string {
  return beginsWithMoment(next)
    ? `${folded} ${next.trimStart().slice(0, 24)}`
    : /\d ?-\s*$/u.test(folded)
      ? `${folded} present`
      : folded;
}

function spanOf(range: Range, now: number): Span | null {
  const to = range.to === null ? now + 1 : range.to + (range.yearsOnly ? 0 : 1);
  const end = Math.min(to, now + 1);
  // "2016 – 2016" is some part of that year: half of it.
  const span = { from: range.from, to: end === range.from ? range.from + 6 : end, yearsOnly: range.yearsOnly };
  return span.from < now && span.to > span.from ? span : null;
}

interface PlacedLine {
  line: string;
  folded: string;
  ranges: Range[];
  start: number;
}

function linesWithOffsets(text: string): PlacedLine[] {
  const lines: PlacedLine[] = [];
  for (const match of text.matchAll(/[^\n]+/gu)) {
    const folded = fold(match[0]);
    const ranges = rangesIn(folded);
    if (match[0].length <= 300 && ranges.length < 2) {
      lines.push({ line: match[0], folded, ranges, start: match.index });
      continue;
    }
    // A text whose line breaks were lost: a piece begins at each date range.
    let at = 0;
    for (const piece of match[0].split(/(?=\b(?:19|20)\d\d ?[-–—] ?(?:(?:19|20)\d\d|\p{L}))|(?<=[.;])\s+(?=\p{Lu})/u)) {
      const words = fold(piece);
      lines.push({ line: piece, folded: words, ranges: rangesIn(words), start: match.index + at });
      at = match[0].indexOf(piece, at) + piece.length;
    }
  }
  return lines;
}

/** No life has more. */
const MOST_POSTS = 300;
const OPEN = /(?:19|20)\d\d ?(?:-|to|until|till|a|au|jusqu'a)\s*$/u;
const COUNTED = new Set<Section>(['experience', 'projects', 'profile', 'personal', 'skills']);

/** No studies, no course and no unpaid work. Among studies ("Cursus", "Formation") a line has to name a post. */
function isEmployment(folded: string, section: Section | null): boolean {
  if (section !== null && section !== 'education' && !COUNTED.has(section)) return false;
  if (UNPAID.test(folded) && !PAID_AFTER_ALL.test(folded)) return false;
  const degree = DEGREE.exec(folded);
  if (section === 'education') return JOB.test(folded) && !degree && !PLACE_OF_STUDY.test(folded);
  if (degree) return JOB.test(folded.slice(degree.index + degree[0].length, degree.index + 120));
  return !PLACE_OF_STUDY.test(folded) || JOB.test(folded);
}

const DEGREE =
  /\b(?:bachelor\w*|(?<!(?:scrum|harbou?r|station|web|quarter|ring|pay|head|question) ?)master(?:'?s)?(?! (?:mariner|chief|sergeant|trainer|data|planner))|m\.?sc|b\.?sc|mba|ph\.?d|doctorat\w*|degree|diplom(?:a|as|e|es|ee)\b|licence (?:en|de|es)|maitrise (?:en|de|d')|etudiante?|student|studium|etudes|baccalaureat|scholarship|boursi\w+|(?:language|english|french|spanish|evening|summer|training) courses?|cours (?:de|d'|du)|(?:alliance francaise|goethe[ -]institut|british council)(?=.{0,60}\b(?:course|cours|class|niveau|level|[abc][12]))|exchange (?:student|year)|semester|semestre)/u;
const PLACE_OF_STUDY = /\b(?:universit\w*|college|school|lycee|faculte|faculty|ecole|schule|istituto|escuela)\b/u;
const JOB =
  /\b(?:lecturer|professor\w*|teacher|researcher|assistante?|dean|manager|administrat(?:or|eur|rice)|engineer|enseignante?|chercheu\w+|professeure?|responsable|maitre de conf\w*|direct(?:or|eur|rice)|heads?|officer|analyst|developer|technician|accountant|secretary|coordinat\w+|consultante?|specialist\w*|adviso?e?r|chief|chef\w*|charge\w* de|gestionnaire|comptable|technicien\w*|developpeu\w+|ingenieure?|attachee?|librarian|bibliothecaire|principal|registrar|tutor|fellow|postdoc\w*|trainer|format(?:eur|rice)|leader|conseill\w+|clerk|agente?|caretaker|cook|employee)\b/u;
const UNPAID = /\b(?:volunteer\w*|voluntary|benevol\w*|unpaid|scouts?)\b/u;
const PAID_AFTER_ALL =
  /\b(?:un|united nations|peace corps|vso) volunteer\w*|\bvolunteers? (?:programme |program )?(?:manager|coordinator|management|services)|(?:gestion|coordination|responsable) des benevoles/u;
