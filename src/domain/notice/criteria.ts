// What a notice asks of a candidate, one criterion for each requirement, in its order and in its words; its duties and promises are none.
import type { Language } from '../vacancy.ts';
import { idNamer } from './criterion-ids.ts';
import type { DraftCriterion } from './draft.ts';
import { aspectsOf } from './keywords.ts';
import { asksLanguage, type KnownLanguages, languagesAsked, officialIn, tellsOfficial } from './language-criteria.ts';
import type { Notice, Passage } from './notice.ts';
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
import { isAsking, type SectionKind } from './section-names.ts';
import type { Part } from './sections.ts';
import { languageOfWords } from './words-language.ts';
import { yearsAsked } from './years-asked.ts';

/** More than any notice asks; a text that would give more is none. */
const MOST_CRITERIA = 200;
const LONGEST_CRITERION = 1200;
/** So many stretches are looked at; a hostile text has more. */
const MOST_PIECES = 4000;

type Unnamed = Omit<DraftCriterion, 'id' | 'aspects'>;

/** @param parts of the notice, in its order */
export function readCriteria(notice: Notice, parts: Part[]): DraftCriterion[] {
  const known: KnownLanguages = { official: officialIn(notice), asked: [] };
  const asking = parts.filter(
    ({ section, isUnsure, kind }) => kind !== 'heading' && (isAsking(section) || (section === null && isUnsure)),
  );
  let found = unnamedIn(notice, asking, known, false);
  const others = parts.filter((part) => part.kind !== 'heading' && !asking.includes(part));
  const isSparse = found.length < 3;
  const elsewhere = others.filter(({ section }) => section === null || section === 'about' || isSparse);
  found = [...found, ...unnamedIn(notice, elsewhere, known, true)];
  found.sort((a, b) => (a.said.passages[0]?.start ?? 0) - (b.said.passages[0]?.start ?? 0));
  const kept = inOneLanguage(withoutRepeats(found), notice.language).slice(0, MOST_CRITERIA);
  const nameNext = idNamer();
  return kept.map((criterion) => ({
    id: nameNext({ ...criterion, words: criterion.said.value, isWished: isWished(criterion.said.value) }),
    ...criterion,
    aspects: aspectsOf({
      words: criterion.said.value,
      kind: criterion.kind,
      language: criterion.language,
      years: criterion.years,
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
  return /^\s?[:：]/u.test(text.slice(end, end + 2)) && !namesDegree(words) && yearsAsked(words) === null;
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

function isAsked(words: string, { section, isUnsure }: Part, mustRead: boolean): boolean {
  if (/[:?]$/u.test(words) || asksNothing(words) || tellsOfficial(words)) return false;
  if (mustRead) return words.length < 500 && readsAsRequired(words);
  if (isUnsure && section === null) return opensAsRequired(words) || readsAsRequired(words);
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
  if (section === 'language' && !/langu/iu.test(words)) return [];
  const years = yearsAsked(words);
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
function inOneLanguage(criteria: Unnamed[], language: Language): Unnamed[] {
  const own = criteria.filter((criterion) => criterion.language === language);
  const other = criteria.length - own.length;
  return own.length >= 3 && other >= 3 && other >= own.length * 0.6 && other <= own.length * 1.6 ? own : criteria;
}
