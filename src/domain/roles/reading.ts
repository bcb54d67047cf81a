// What a stretch of text shows of itself: how strongly it looks like a CV, a letter or another paper, and by which signals.

import { closeUp, fold } from '../evidence/words.ts';
import type { Vacancy } from '../vacancy.ts';
import { type Section, sectionsNamedBy } from './headings.ts';
import { OTHER_SIGNALS } from './other-signals.ts';
import { rangesIn } from './ranges.ts';
import {
  APPLICATION_SIGNALS,
  CLOSING,
  CV_TITLE,
  LETTER_TITLE,
  RECOMMENDATION_TITLE,
  SALUTATION,
} from './role-signals.ts';
import type { Leaning } from './signal.ts';

/** A line as the rules read it. */
export interface Line {
  text: string;
  folded: string;
  /** Index of its page. */
  page: number;
}

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

/** The lines of some pages, empty ones left out; paragraphs of one line are cut into sentences. */
export function linesOf(pages: string[]): Line[] {
  return tamed(pages).flatMap((page, index) =>
    cut(page)
      .split('\n')
      .map((text) => closeUp(text).replace(OVERLONG, '$1').trim())
      .filter((text) => /[\p{L}\p{N}]/u.test(text))
      .map((text) => ({ text, folded: fold(text).replace(/\s+/gu, ' '), page: index })),
  );
}

/** What is read of a document to tell its role: hostile lengths of words, gaps and texts would cost the patterns quadratic time. */
function tamed(pages: string[]): string[] {
  let left = MOST_READ;
  return pages.map((page) => {
    const part = withAccentsJoined(page.slice(0, left)).normalize('NFKC');
    left -= Math.min(left, page.length);
    return part
      .replace(/\r\n?/gu, '\n')
      .replace(/[^\S\n]{3,}/gu, '  ')
      .replace(/\n{3,}/gu, '\n\n')
      .replace(OVERLONG, '$1');
  });
}
const MOST_READ = 200_000;

/** Some typesetters put accents as signs of their own before the letter: "d´ebut", "ˆetre", "V´ıctor". Elsewhere ´ and ` are apostrophes. */
function withAccentsJoined(page: string): string {
  if ((page.match(/(?:[\s(]|[bfghkprvz])[´`ˆ¨][aeiouıcAEIOU]/gu)?.length ?? 0) < 2) return page;
  return page.replace(
    /([´`ˆ¨˜]) ?([aeiouıAEIOUn])|¸ ?([cC])/gu,
    (_, accent: string, letter: string, cedilla: string) =>
      cedilla ? `${cedilla}\u0327` : (letter === 'ı' ? 'i' : letter) + (COMBINING[accent] ?? ''),
  );
}
const COMBINING: Record<string, string> = { '´': '\u0301', '`': '\u0300', ˆ: '\u0302', '¨': '\u0308', '˜': '\u0303' };
const OVERLONG = /(\S{60})\S+/gu;

export const opensLetter = (line: Line) => line.text.length < 110 && SALUTATION.test(line.folded);
/** A letter may begin without a word of greeting, by saying what it asks. */
export const beginsByApplying = (line: Line) => APPLIES_AT_ONCE.test(line.folded);
const APPLIES_AT_ONCE =
  /^(?:i am writing (?:this letter )?(?:to (?:you )?(?:to )?)?(?:apply|express (?:my|a|an)|submit my|present my|be considered|in (?:response|reply|application))|(?:hereby )?i (?:hereby |would like to |wish to )apply (?:for|to)\b|(?:par la presente|c'est avec), ?(?:\w+'? ){0,8}(?:candidature|postule\w*))/u;
export const recommends = (line: Line) => line.text.length < 90 && RECOMMENDATION_TITLE.test(line.folded);
export const closesLetter = (line: Line) => CLOSING.test(line.folded);
export const isLetterTitle = (line: Line) =>
  line.text.length < 110 && LETTER_TITLE.test(line.folded.replace(ABOUT, '')) && !/^\p{Ll}/u.test(line.text);
const ABOUT = /^(?:re|ref|reference|subject|objet|sujet) ?: ?/u;
export const isCvTitle = (line: Line) =>
  line.text.length < 90 &&
  CV_TITLE.test(line.folded) &&
  !/^(?:encl|attach|annex|p\.?j|pieces|joint|my |mon |re\b|obj)/u.test(line.folded);

/**
 * Reads a stretch of lines.
 * @param names what the vacancy goes by, folded
 */
export function read(lines: Line[], names: string[]): Reading {
  const whole = lines.map((line) => line.folded).join(' ');
  const count = whole.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
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
      ? lines.filter((line) => line.text.length < 120 && line.folded.search(signal.pattern) >= 0).length
      : new Set(whole.match(signal.pattern)).size;
    const points = signal.weight * Math.min(hits, signal.most);
    add(signal.speaksFor, signal.name, points);
    if (ARGUING.has(signal.name)) argues += points;
  }

  const sections = sectionsIn(lines);
  const ranges = lines.reduce((sum, line) => sum + rangesIn(line.folded).length, 0);
  const yearLines = lines.filter(
    (line) => line.text.length < 140 && YEAR_AT_EDGE.test(line.folded) && rangesIn(line.folded).length === 0,
  ).length;
  const datedEntries = ranges + yearLines / 2;
  const firstPerson = rate(personal(lines, FIRST_PERSON), count);
  const thirdPerson = rate(whole.match(THIRD_PERSON)?.length ?? 0, count);
  const short = lines.filter((line) => line.text.length < 50).length / Math.max(1, lines.length);
  const bullets = lines.filter((line) => BULLET.test(line.text)).length;

  if (lines.slice(0, 10).some(isCvTitle)) add('cv', TITLED, 4);
  else if (lines.some(isCvTitle)) add('cv', 'title further down: curriculum vitae', 3);
  const core = sections.filter((section) => CORE.has(section)).length;
  add('cv', `headings: ${sections.join(', ')}`, Math.min(8, 2 * core + (sections.length - core)));
  add('cv', `dated entries: ${Math.floor(datedEntries)}`, datedEntries >= 1 ? Math.min(6, datedEntries) : 0);
  if (lines.length >= 8) add('cv', 'short lines', short > 0.6 ? 1.5 : short > 0.4 ? 0.75 : 0);
  add('cv', 'bullet points', bullets >= 3 ? Math.min(1.5, bullets / 6) : 0);

  if (lines.some(opensLetter)) add('letter', 'salutation', 3);
  if (lines.some(closesLetter)) add('letter', 'closing words', 2.5);
  if (lines.slice(0, 12).some(isLetterTitle)) add('letter', 'title: motivation letter', 3);
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
const SIGNALS = [...APPLICATION_SIGNALS, ...OTHER_SIGNALS];
const ARGUING = new Set([
  'says it applies',
  'dit sa candidature',
  'applies (other languages)',
  'speaks of the own course',
  'says why',
]);
const YEAR_AT_EDGE = /^(?:\W*(?:\p{L}{3,10}\.? )?(?:\d\d?[./])?(?:19|20)\d\d\b(?! ?[-/]?\d))|\b(?:19|20)\d\d\)?\.?$/u;
const BULLET = /^(?:[•●▪■◦‣∙·*➢►✓✔❖⁃\uf0b7\uf0a7-]|[o-] (?=\p{Lu}))/u;
const FIRST_PERSON =
  /(?<![\p{L}\p{N}.])(?:I(?!\.|\p{L})|I'(?:m|ve|d|ll)|[Mm]y|me|myself|[Jj]e|[Jj]'|[Mm]on|[Mm]a|[Mm]es|moi|m'|[Ii]ch|[Mm]eine?[rnms]?|mich|mir|[Ii]k|[Mm]ijn|mij|[Yy]o|[Mm]is?|[Ii]o|[Mm]i[ao]|miei|[Ee]u|[Mm]eus?|[Mm]inhas?)(?![\p{L}])/gu;
const THIRD_PERSON = /\b(?:he|she|his|her|him|himself|herself|il|elle|l'interessee?|er|hij)\b/gu;

function sectionsIn(lines: Line[]): Section[] {
  const found = new Set<Section>();
  for (const line of lines) {
    if (line.text.length < 160) for (const section of sectionsNamedBy(line.text)) found.add(section);
  }
  return [...found];
}

/** Pronouns are told by their case as written: `I` is a person, `MA` a degree. */
function personal(lines: Line[], pattern: RegExp): number {
  return lines.reduce((sum, line) => sum + (line.text.replace(/[’ʼ`´]/gu, "'").match(pattern)?.length ?? 0), 0);
}

function rate(hits: number, words: number): number {
  return words === 0 ? 0 : (100 * hits) / words;
}

/** Sets a letter's opening apart and cuts long lines at sentence ends, so that text without line breaks is read alike. */
function cut(page: string): string {
  return page
    .replace(
      /(?<=\S[ \t])(?=(?:Dear (?:Sirs?|Madam|Mr|Mrs|Ms|Dr|Hiring|Selection|Recruitment|Members|Colleagues?|Director|HR|Human)|Madame, Monsieur|Mesdames,? Messieurs|To whom it may concern)\b)/gu,
      '\n',
    )
    .replace(/((?:^|\n)(?:Dear|DEAR) [^\n,:;]{2,60}[,:;])[ \t]+(?=\p{Lu})/gu, '$1\n')
    .replace(
      /((?:^|\n)(?:Chère?s? )?(?:Madame|Monsieur|Mesdames|Messieurs)[^\n]{0,50}?,)[ \t]+(?=(?!Madame|Monsieur|Mesdames|Messieurs|le |la )\p{Lu})/gu,
      '$1\n',
    )
    .replace(/((?:^|\n)To whom it may concern[,:.]?)[ \t]+(?=\p{Lu})/giu, '$1\n')
    .split('\n')
    .map((line, _, all) => (line.length <= 200 && all.length > 2 ? line : cutParagraph(line)))
    .join('\n');
}

/** A long line may be a paragraph, or a whole paper whose line breaks were lost. */
function cutParagraph(line: string): string {
  return line
    .replace(/(?<=[.!?;][)"»]?)\s+(?=[\p{Lu}•▪●-])/gu, '\n')
    .replace(/\s(?=[•▪●■➢])/gu, '\n')
    .replace(/(?<=\S)\s+(?=(?:Madame la|Monsieur le|Madame|Monsieur) [^\n,.]{3,60}, \p{Lu})/gu, '\n')
    .replace(INLINE_HEADING, '\n$1\n')
    .replace(/(?<=\S)\s+(?=\(?(?:\d\d[./])?(?:19|20)\d\d ?(?:[-–—:]|to |à ))/gu, '\n');
}

// Capitalised, after no small word and before no verb: a heading, although it stands within a line.
const INLINE_HEADING =
  /(?<=^|[\p{Lu}\d.,:;)•|-]\p{L}*[.,:;)]? |\p{Ll}{3,} )(?<!\b(?:my|the|of|in|and|your|our|with|mon|ma|mes|la|les|des?|une?|en|et) )((?:(?:Professional|Work|WORK|PROFESSIONAL|Academic|Personal|PERSONAL|Key|KEY|Technical|TECHNICAL|Career|CAREER) )?(?:Experience|EXPERIENCE|Employment|EMPLOYMENT|History|HISTORY|Education|EDUCATION|Training|TRAINING|Skills|SKILLS|Competenc(?:i)?es|Languages|LANGUAGES|Profile|PROFILE|Summary|SUMMARY|Certifications|CERTIFICATIONS|Publications|PUBLICATIONS|References|REFERENCES|Interests|INTERESTS|(?:Parcours|PARCOURS) (?:professionnel|PROFESSIONNEL)|(?:Exp[ée]riences?|EXP[ÉE]RIENCES?)(?: (?:professionnelles?|PROFESSIONNELLES?))?|Formations?|FORMATIONS?|[ÉE]tudes|[ÉE]TUDES|Dipl[ôo]mes|DIPL[ÔO]MES|Comp[ée]tences|COMP[ÉE]TENCES|Langues|LANGUES|Loisirs|LOISIRS|Profil|PROFIL|Experiencia(?: laboral| profesional)?|Educación|Formación|Idiomas|Habilidades|Berufserfahrung|Ausbildung|Sprachkenntnisse|Sprachen|Werkervaring|Opleiding(?:en)?|Talen|Motivation [Ll]etter|MOTIVATION LETTER|Cover [Ll]etter|Lettre de motivation|LETTRE DE MOTIVATION))(?= ?:| (?:[\p{Lu}\d•-]))/gu;
