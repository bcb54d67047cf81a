// Languages in which a notice accepts papers: only where it speaks of the application, never what it says of skills.
import { fold } from '../../folding.ts';
import { LANGUAGES, type Language } from '../../vacancy.ts';
import type { Doubt, Notice, Passage, Said } from '../notice.ts';
import { type Sentence, sentencesOf } from './asking-sentences.ts';
import { officialIn } from './language-criteria.ts';
import { languagesIn } from './languages-named.ts';
import type { Part } from './sections.ts';

const PAPERS =
  /(?<![\p{L}\d])(?:applications?|cv|cvs|c\.v\.|curriculum|resumes?|cover(?:ing)? letters?|motivation(?:al)? letters?|letters? of|statements?|documents?|forms?|submissions?|dossiers?|candidatures?|lettres?|pieces|apply|postuler|soumission|proposals?|papers|europass)(?![\p{L}\d])/gu;
const IN =
  /(?:^|[\s(,])(?:(?:written|drafted|drawn up|completed|submitted|prepared|sent|be|redigee?s?|etablie?s?|libellee?s?|soumise?s?|presentee?s?)\s+)?(?:in|en)\s+(?:either\s+|both\s+|one of\s+|soit\s+(?:en\s+)?|l'une des\s+|langue\s+|(?:the\s+)?(?:following\s+)?languages?\s*:?\s*)?$/u;
const OF_SKILL =
  /fluen|proficien|\bknowledge|command of|skills in|course|degree|diplom|experience in|experience en|maitris|connaissance|niveau|interview|entretien|test\b|epreuve|training|version|available|disponible|original/u;
const NEAR = 130;

/** @returns English and French as far as the notice names them for papers; other languages it names stand in a doubt */
export function readPaperLanguages(notice: Notice, parts: Part[]): { languages: Said<Language>[]; doubts: Doubt[] } {
  const passages = new Map<string, Passage[]>();
  const doubts: Doubt[] = [];
  const assumptions = new Map<string, string>();
  let codes: string[] | null = null;
  for (const sentence of sentencesOf(notice, parts)) {
    if (sentence.section === 'duties' || sentence.section === 'language') continue;
    for (const { code, passage } of acceptedIn(sentence)) passages.set(code, [...(passages.get(code) ?? []), passage]);
    const official = officialAcceptedIn(sentence);
    if (official) {
      codes ??= officialIn(notice);
      if (codes.length === 0)
        doubts.push({
          field: 'languages',
          words: 'The notice accepts papers in its official languages and does not name them; say which they are.',
          passages: [official],
        });
      for (const code of codes) {
        passages.set(code, [...(passages.get(code) ?? []), official]);
        assumptions.set(code, 'The notice accepts papers in its official languages; this is one of those it names so.');
      }
    }
  }
  const languages = LANGUAGES.filter((code) => passages.has(code)).map((value) => ({
    value,
    passages: passages.get(value) ?? [],
    assumption: assumptions.get(value) ?? null,
  }));
  languages.sort((a, b) => (a.passages[0]?.start ?? 0) - (b.passages[0]?.start ?? 0));
  const others = [...passages].filter(([code]) => !(LANGUAGES as readonly string[]).includes(code));
  if (others.length > 0) {
    const names = others.map(([code]) => new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code);
    doubts.push({
      field: 'languages',
      words: `Papers may be in ${names.join(', ')} too; answers are written in English and French only.`,
      passages: others.flatMap(([, said]) => said),
    });
  }
  return { languages, doubts };
}

/** Language names after "in", behind a paper in the same sentence: "CV and letter in English or French", "candidature en français". */
function acceptedIn({ words, start }: Sentence): { code: string; passage: Passage }[] {
  const named = languagesIn(words);
  if (named.length === 0) return [];
  const folded = sameLength(words);
  const papers = [...folded.matchAll(PAPERS)];
  if (papers.length === 0) return [];
  const accepted: { code: string; passage: Passage }[] = [];
  let lastEnd = -1;
  for (const { code, at, end } of named) {
    const isNext =
      lastEnd >= 0 &&
      /^[\s,/&]*(?:(?:and|or|and\/or|et|ou|et\/ou)\b)?[\s/]*(?:in|en)?\s*(?:(?:l'|le\s)?)$/u.test(
        folded.slice(lastEnd, at),
      );
    const before = folded.slice(Math.max(0, at - NEAR), at);
    const paper = papers.findLast((match) => match.index < at && at - match.index - match[0].length < NEAR);
    const between = paper ? folded.slice(paper.index + paper[0].length, at) : null;
    const isFirst = between !== null && IN.test(before) && !OF_SKILL.test(between.slice(-60));
    // "Applications in French are accepted" and "English or French applications".
    const isBefore =
      /^\s+(?:(?:or|and)\s+\p{L}+\s+)?(?:language\s+)?(?:applications?|cvs?|resumes?)\b/u.test(
        folded.slice(end, end + 40),
      ) && !/\bin\b/u.test(before.slice(-4));
    const isListed =
      paper !== undefined &&
      /\blanguages? (?:of|for) (?:the )?(?:applications?|documents?|submission)\b.{0,20}$|\blangues? (?:de|des|du) (?:la )?(?:candidatures?|dossiers?|depot)\b.{0,20}$|accepted languages?.{0,12}$/u.test(
        before,
      );
    if (isNext || isFirst || isBefore || isListed) {
      accepted.push({ code, passage: { start: start + at, end: start + end } });
      lastEnd = end;
    }
  }
  return accepted;
}

function officialAcceptedIn({ words, start }: Sentence): Passage | null {
  if (!/\blang/iu.test(words)) return null;
  const folded = sameLength(words);
  const match =
    /\b(?:in|en)\s+(?:either|any|one|l'une|une|un)\s+(?:one\s+)?(?:of|des?|de)\s+(?:the\s+|ses\s+|leurs\s+|our\s+|its\s+)?(?:\w+\s+){0,2}?(?:(?:official|working|officielles)\s+(?:\w+\s+)?)?(?:languages|langues)(?:\s+(?:officielles|de travail))?/u.exec(
      folded,
    );
  if (!match || !/official|officiel|working|travail/u.test(match[0])) return null;
  const before = folded.slice(0, match.index);
  if (
    ![...before.matchAll(PAPERS)].some((paper) => match.index - paper.index < NEAR) ||
    OF_SKILL.test(before.slice(-40))
  )
    return null;
  return { start: start + match.index, end: start + match.index + match[0].length };
}

/** Small letters without accents, each in its own place. */
function sameLength(words: string): string {
  return words
    .replace(/[A-Z]/gu, (sign) => sign.toLowerCase())
    .replace(/[^\0-\u007f]/gu, (sign) => {
      const folded = fold(sign);
      return folded.length === sign.length ? folded : sign;
    });
}
