// What a notice asks of a candidate, one criterion for each requirement, in its order and in its words; its duties and promises are none.

import type { DraftCriterion } from '../draft.ts';
import type { Notice, Passage } from '../notice.ts';
import { idNamer } from './criterion-ids.ts';
import { aspectsOf, fieldOf, settingOf } from './keywords.ts';
import {
  asksLanguage,
  asksUnnamedLanguage,
  type KnownLanguages,
  languagesAsked,
  officialIn,
  tellsOfficial,
} from './language-criteria.ts';
import { piecesOf, said } from './pieces.ts';
import {
  asksNothing,
  isWished,
  kindOf,
  namesDegree,
  opensAsRequired,
  readsAsRequired,
  standsForAnother,
} from './requirement-words.ts';
import { isAsking, isOfHeadings, type SectionKind, sectionNamed } from './section-names.ts';
import type { Part } from './sections.ts';
import { languageOfWords } from './words-language.ts';
import { yearsAsked } from './years-asked.ts';

/** More than any notice asks; a text that would give more is none. */
const MOST_CRITERIA = 200;
const LONGEST_CRITERION = 1200;
/** So many stretches are looked at; a hostile text has more. */
const MOST_PIECES = 4000;

type Unnamed = Omit<DraftCriterion, 'id' | 'aspects'>;

/**
 * @param parts of the notice, in its order
 * @param post its title: "relevant experience" is experience of that trade
 */
export function readCriteria(notice: Notice, parts: Part[], post: string | null = null): DraftCriterion[] {
  const known: KnownLanguages = { official: officialIn(notice), asked: [] };
  const asking = parts.filter(
    ({ section, isUnsure, kind }) => kind !== 'heading' && (isAsking(section) || (section === null && isUnsure)),
  );
  let found = unnamedIn(notice, asking, known, false);
  const others = parts.filter((part) => part.kind !== 'heading' && !asking.includes(part));
  const isSparse = found.length < 3;
  const elsewhere = others.filter(({ section }) => section === null || section === 'about' || isSparse);
  found = [...found, ...unnamedIn(notice, elsewhere, known, true)];
  // Years that stand nowhere else may be asked for among the terms of the post.
  if (found.every(({ years }) => years === null))
    found.push(
      ...unnamedIn(
        notice,
        others.filter((part) => part.section === 'conditions' && !elsewhere.includes(part)),
        known,
        true,
      ).filter(({ years }) => years !== null),
    );
  found.sort((a, b) => (a.said.passages[0]?.start ?? 0) - (b.said.passages[0]?.start ?? 0));
  const kept = withOtherLanguages(inOneLanguage(withoutRepeats(found)).slice(0, MOST_CRITERIA));
  const nameNext = idNamer();
  const asked = kept.map(({ said, language, years }) => ({ words: said.value, language, years }));
  const field = fieldOf(asked);
  const setting = settingOf(post, asked);
  return kept.map((criterion) => ({
    id: nameNext({ ...criterion, words: criterion.said.value, isWished: isWished(criterion.said.value) }),
    ...criterion,
    aspects: aspectsOf({
      words: criterion.said.value,
      kind: criterion.kind,
      language: criterion.language,
      years: criterion.years,
      languages: criterion.languages,
      post,
      field,
      setting,
    }),
  }));
}

/** @param mustRead under no heading that asks: only what reads as a requirement is one */
function unnamedIn(notice: Notice, parts: Part[], known: KnownLanguages, mustRead: boolean): Unnamed[] {
  const found: Unnamed[] = [];
  let looked = 0;
  for (const part of parts) {
    if (found.length > MOST_CRITERIA * 2 || looked > MOST_PIECES) break;
    for (const piece of piecesOf(notice, part)) {
      looked += 1;
      if (looked > MOST_PIECES) break;
      const words = said(notice.text, piece);
      if (words.length > LONGEST_CRITERION || announces(notice, piece, words)) continue;
      if (
        !isAsked(words, part, mustRead) &&
        !((mustRead || (part.isUnsure && part.section === null)) && goesOn(notice, found.at(-1), piece, words))
      )
        continue;
      const last = found.at(-1);
      if (last && standsForAnother(words) && last.kind === 'education' && isNear(last, piece)) {
        const end = piece.end;
        const start = last.said.passages[0]?.start ?? piece.start;
        last.said = { ...last.said, value: said(notice.text, { start, end }), passages: [{ start, end }] };
        continue;
      }
      found.push(...criteriaOf(notice, piece, words, part.section, known));
    }
  }
  return found;
}

/** What ends in a colon announces requirements, unless it asks for a degree or years itself. */
function announces({ text }: Notice, { end }: Passage, words: string): boolean {
  return (
    /^(?:\s?[:：]|,[^\S\n]?\n)/u.test(text.slice(end, end + 3)) && !namesDegree(words) && yearsAsked(words) === null
  );
}

/** The rest of a sentence whose beginning asked something: "… and at least three years of experience". */
function goesOn({ text }: Notice, last: Unnamed | undefined, { start }: Passage, words: string): boolean {
  const end = last?.said.passages.at(-1)?.end ?? Number.NEGATIVE_INFINITY;
  return (
    start - end < 24 &&
    !/[.!?:\n]/u.test(text.slice(end, start)) &&
    (opensAsRequired(words) || yearsAsked(words) !== null)
  );
}

function isNear({ said: { passages } }: Unnamed, { start }: Passage): boolean {
  return start - (passages.at(-1)?.end ?? 0) < 12;
}

function isAsked(words: string, { section, isUnsure, kind }: Part, mustRead: boolean): boolean {
  if (/[:?]$/u.test(words) || asksNothing(words) || tellsOfficial(words)) return false;
  if (mustRead) return words.length < 500 && readsAsRequired(words);
  if (isOfHeadings(words) && words.split(' ').length <= 2 && sectionNamed(words) !== null) return false;
  const isDoubtful = isUnsure && (section === null || kind === 'paragraph');
  if (isDoubtful && section !== null && (isWished(words) || namesDegree(words) || yearsAsked(words) !== null))
    return true;
  if (isDoubtful) return opensAsRequired(words) || readsAsRequired(words) || (words.length < 60 && asksLanguage(words));
  return section !== 'language' || asksLanguage(words) || words.length < 60;
}

function criteriaOf(
  notice: Notice,
  piece: Passage,
  words: string,
  section: SectionKind | null,
  known: KnownLanguages,
): Unnamed[] {
  const language = languageOfWords(words) ?? notice.language;
  const raw = notice.text.slice(piece.start, piece.end);
  const isOfMore = yearsAsked(words) !== null || namesDegree(words);
  if (section === 'language' || (asksLanguage(words) && !isOfMore)) {
    const asked = languagesAsked(raw, piece.start, known);
    for (const one of asked) known.asked.push(...one.languages.filter((code) => !known.asked.includes(code)));
    if (asked.length > 0)
      return asked.map(({ languages, languagesNeeded, assumption, start, end }) => ({
        kind: 'language' as const,
        said: { value: said(notice.text, { start, end }), passages: [{ start, end }], assumption },
        language,
        years: null,
        languages,
        ...(languagesNeeded === 'all' ? { languagesNeeded } : {}),
      }));
  }
  if (asksUnnamedLanguage(words) && !isOfMore)
    return [
      {
        kind: 'language' as const,
        said: {
          value: words,
          passages: [piece],
          assumption: 'The notice names no language here: enter those that will do.',
        },
        language,
        years: null,
        languages: [],
      },
    ];
  if (section === 'language' && !/langu/iu.test(words)) return [];
  const years = yearsAsked(words);
  if (years !== null && isOtherPath(words))
    return [
      {
        kind: 'education' as const,
        said: {
          value: words,
          passages: [piece],
          assumption: `A degree, or ${years.years} years of experience instead: either will do.`,
        },
        language,
        years: years.years,
        languages: [],
      },
    ];
  const assumption =
    years && years.others.length > 0
      ? `The notice names ${[years.years, ...years.others].join(' and ')} years; the first is taken as the one to look for.`
      : null;
  const kind = kindOf(words, section === 'language' ? null : section);
  return [
    {
      kind,
      said: { value: words, passages: [piece], assumption },
      language,
      years: kind === 'education' ? null : (years?.years ?? null),
      languages: [],
    },
  ];
}

/** "A doctorate, or at least seven years of practice". */
function isOtherPath(words: string): boolean {
  const or = /,?\s(?:or|ou)\s(?:else\s|bien\s|alternatively\s)?/giu;
  for (const match of words.matchAll(or)) {
    const before = words.slice(0, match.index);
    const after = words.slice(match.index + match[0].length);
    if (namesDegree(before) && yearsAsked(before) === null && yearsAsked(after) !== null)
      return OTHER_PATH.test(after) || (/,\s(?:or|ou)\s$/u.test(match[0]) && namesDegree(after));
  }
  return false;
}

const OTHER_PATH =
  /^(?:(?:have|with|having|justifi\w+ d['’]|at least|a minimum of|minimum|over|more than|au moins|au minimum|d['’]au moins|plus de)\s?)*(?:\d{1,2}|\p{L}{2,9})(?:\s?\(\w{1,9}\))?\+?\s(?:years?|ans|années)\b/iu;

/** "Another official language" is none of those that are demanded by their names, be it further down. */
function withOtherLanguages(criteria: Unnamed[]): Unnamed[] {
  const demanded = criteria
    .filter(({ languages, said }) => languages.length === 1 && !isWished(said.value))
    .flatMap(({ languages }) => languages);
  return criteria.map((criterion) => {
    const isAnother = criterion.languages.length > 3 && /\b(?:an)?other\b|\bautre\b/iu.test(criterion.said.value);
    const left = criterion.languages.filter((code) => !demanded.includes(code));
    return isAnother && left.length > 0 ? { ...criterion, languages: left } : criterion;
  });
}

/** A requirement said again in the same words counts where it stands first. */
function withoutRepeats(criteria: Unnamed[]): Unnamed[] {
  const seen = new Set<string>();
  return criteria.filter(({ said: { value }, languages }) => {
    const key = `${value.toLowerCase()} ${languages.join()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A notice that says everything in two languages asks each thing once: in its own language. */
function inOneLanguage(criteria: Unnamed[]): Unnamed[] {
  const told = criteria.map(({ said }) => languageOfWords(said.value));
  // Words that tell no language are in that of the ones before them.
  let last = told.find((language) => language !== null) ?? null;
  const languages = told.map((language) => {
    last = language ?? last;
    return last;
  });
  const first = criteria.filter((_, i) => languages[i] === languages[0]);
  const second = criteria.filter((_, i) => languages[i] !== languages[0]);
  if (first.length < 2 || second.length < 2) return criteria;
  const left = first.map(asked);
  let alike = 0;
  for (const one of second.map(asked)) {
    const at = left.indexOf(one);
    if (at < 0) continue;
    left.splice(at, 1);
    alike += 1;
  }
  const most = Math.max(first.length, second.length);
  return alike >= most * 0.6 && second.some(({ kind, years }) => kind === 'education' || years !== null)
    ? first
    : criteria;
}

/** What of a requirement does not change with its language. */
function asked({ kind, years, languages }: Unnamed): string {
  const told = kind === 'education' || kind === 'language' || kind === 'desirable' || years !== null ? kind : 'other';
  return `${told} ${years} ${languages.join()}`;
}
