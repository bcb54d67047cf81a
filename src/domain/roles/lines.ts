// The lines of a paper as the rules read them: hostile lengths tamed, lost line breaks set, and what each line shows by itself.

import { closeUp, fold } from '../evidence/words.ts';
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
import type { Signal } from './signal.ts';

/** A line as the rules read it, and what it shows by itself: found once, in however many stretches it is read. */
export interface Line {
  text: string;
  folded: string;
  /** Index of its page. */
  page: number;
  words: number;
  /** What it is the heading of. */
  sections: Section[];
  /** How many date ranges it names. */
  ranges: number;
  /** Without a range, it begins or ends with a year. */
  yearAtEdge: boolean;
  firstPerson: number;
  thirdPerson: number;
  bullet: boolean;
  /** The signals for lines that it shows. */
  signals: Set<Signal>;
  titlesCv: boolean;
  opensLetter: boolean;
  closesLetter: boolean;
}

/** The lines of some pages, empty ones left out; paragraphs of one line are cut into sentences. */
export function linesOf(pages: string[]): Line[] {
  return tamed(pages).flatMap((page, index) =>
    cut(page)
      .split('\n')
      .map((text) => closedUp(text).trim())
      .filter((text) => /[\p{L}\p{N}]/u.test(text))
      .map((text) => lineOf(text, index)),
  );
}

/** Words closed up can be overlong again. */
function closedUp(text: string): string {
  const closed = closeUp(text);
  return closed === text ? text : closed.replace(OVERLONG, '$1');
}

function lineOf(text: string, page: number): Line {
  const folded = fold(text).replace(/\s+/gu, ' ');
  const ranges = rangesIn(folded).length;
  return {
    text,
    folded,
    page,
    words: folded.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    sections: sectionsNamedBy(text),
    ranges,
    yearAtEdge: text.length < 140 && ranges === 0 && YEAR_AT_EDGE.test(folded),
    firstPerson: text.replace(/[’ʼ`´]/gu, "'").match(FIRST_PERSON)?.length ?? 0,
    thirdPerson: folded.match(THIRD_PERSON)?.length ?? 0,
    bullet: BULLET.test(text),
    signals: new Set(text.length < 120 ? LINE_SIGNALS.filter(({ pattern }) => folded.search(pattern) >= 0) : []),
    titlesCv: isCvTitle(text, folded),
    opensLetter: text.length < 110 && SALUTATION.test(folded),
    closesLetter: CLOSING.test(folded),
  };
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
const OVERLONG = /(?<!\S)(\S{60})\S+/gu;

/** A letter may begin without a word of greeting, by saying what it asks. */
export const beginsByApplying = (line: Line) => APPLIES_AT_ONCE.test(line.folded);
const APPLIES_AT_ONCE =
  /^(?:i am writing (?:this letter )?(?:to (?:you )?(?:to )?)?(?:apply|express (?:my|a|an)|submit my|present my|be considered|in (?:response|reply|application))|(?:hereby )?i (?:hereby |would like to |wish to )apply (?:for|to)\b|(?:par la presente|c'est avec), ?(?:\w+'? ){0,8}(?:candidature|postule\w*))/u;
export const recommends = (line: Line) => line.text.length < 90 && RECOMMENDATION_TITLE.test(line.folded);
const isLetterTitle = (line: Line) =>
  line.text.length < 110 && LETTER_TITLE.test(line.folded.replace(ABOUT, '')) && !/^\p{Ll}/u.test(line.text);
/** The title of a letter where it stands: "Motivation" among the short lines of a list is a quality. */
export function titlesLetter(lines: Line[], at: number): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (!line || !isLetterTitle(line)) return false;
  return line.words > 1 || !next || next.words > 5 || next.opensLetter;
}
const ABOUT = /^(?:re|ref|reference|subject|objet|sujet) ?: ?/u;

function isCvTitle(text: string, folded: string): boolean {
  return (
    text.length < 90 &&
    CV_TITLE.test(folded) &&
    !/^(?:encl|attach|annex|p\.?j|pieces|joint|my |mon |re\b|obj)/u.test(folded)
  );
}

// Pronouns are told by their case as written: `I` is a person, `MA` a degree.
const FIRST_PERSON =
  /(?<![\p{L}\p{N}.])(?:I(?!\.|\p{L})|I'(?:m|ve|d|ll)|[Mm]y|me|myself|[Jj]e|[Jj]'|[Mm]on|[Mm]a|[Mm]es|moi|m'|[Ii]ch|[Mm]eine?[rnms]?|mich|mir|[Ii]k|[Mm]ijn|mij|[Yy]o|[Mm]is?|[Ii]o|[Mm]i[ao]|miei|[Ee]u|[Mm]eus?|[Mm]inhas?)(?![\p{L}])/gu;
const THIRD_PERSON = /\b(?:he|she|his|her|him|himself|herself|il|elle|l'interessee?|er|hij)\b/gu;
const YEAR_AT_EDGE = /^(?:\W*(?:\p{L}{3,10}\.? )?(?:\d\d?[./])?(?:19|20)\d\d\b(?! ?[-/]?\d))|\b(?:19|20)\d\d\)?\.?$/u;
const BULLET = /^(?:[•●▪■◦‣∙·*➢►✓✔❖⁃\uf0b7\uf0a7-]|[o-] (?=\p{Lu}))/u;
/** Every signal, in the order they are weighed. */
export const SIGNALS = [...APPLICATION_SIGNALS, ...OTHER_SIGNALS];
const LINE_SIGNALS = SIGNALS.filter((signal) => signal.line);

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
