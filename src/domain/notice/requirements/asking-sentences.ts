// The sentences of a notice that speak of the application and its papers, with where they stand.
import { fold } from '../../folding.ts';
import type { Notice, Passage } from '../notice.ts';
import type { SectionKind } from './section-names.ts';
import type { Part } from './sections.ts';
import { sentencesIn } from './sentences.ts';

export interface Sentence extends Passage {
  /** As it stands, spaces and all: places count from `start`. */
  words: string;
  /** Folded; of another length than the words. */
  folded: string;
  section: SectionKind | null;
  isItem: boolean;
}

/** Longer ones are no sentences; each pattern reads this much and no more. */
const LONGEST = 1500;

/** Every sentence of every part. */
export function sentencesOf(notice: Notice, parts: Part[]): Sentence[] {
  return parts.flatMap(({ section, kind, from: opening, end: close }) =>
    sentencesIn(notice.text, { start: opening, end: close }).flatMap(({ start, end }) => {
      const sentences: Sentence[] = [];
      for (let from = start; from < end; from += LONGEST) {
        const words = notice.text.slice(from, Math.min(end, from + LONGEST));
        sentences.push({
          start: from,
          end: from + words.length,
          words,
          folded: fold(words).replace(/[^\S\t]+/gu, ' '),
          section,
          isItem: kind === 'item',
        });
      }
      return sentences;
    }),
  );
}

const CV = /(?<![\p{L}\d@.])(?:c\.?v|curricul(?:um|a)(?!\s(?!vit)\p{Ll}{3})|vitae|r[eé]sum[eé])s?(?![\p{L}\d@])/iu;

export function namesCv(words: string): boolean {
  return CV.test(words);
}

/** "a) your curriculum vitae;", "– a CV following …", "Cover letter in English": a line of a list of papers, whatever stands above it. */
const OPENS_WITH_PAPER =
  /^[^\p{L}]{0,8}(?:[a-z\d][.)] )?(?:(?:the|an?|your|one|un|une|le|la|votre|his|her|signed|short|brief|full|updated|current|recent|detailed|complete|copy of|concise) ){0,3}(?:c\.?v\.?|curriculum(?: vitae|(?! \p{L}))|resume|(?:cover(?:ing)?|motivation(?:al)?) letter|letter|lettre de motivation)(?![\p{L}\d@])(?! (?:library|tips|builder|advice|templates?|examples?|writing|upload|database|alerts?|help|services?|box|search|du projet|de la|des|du|la|le|from|of recommendation|of reference|of support|of (?:award|offer))\b)/u;
/** Beside another paper: "A technical proposal, a financial proposal and the consultant's CV". */
const OTHER_PAPER =
  /letter|lettre|@|\bto\b|attention|statement|certificat|proposal|proposition|\boffre (?:technique|financiere)|\bcopies?\b|diploma|diplome|referees?\b|passport|passeport|portfolio|transcript|attestation|\bphoto/u;

/** Whether it says what to send, rather than what becomes of it. */
export function speaksOfApplying({ words, folded, section, isItem }: Sentence): boolean {
  if (section === 'apply' && isItem) return true;
  // "CV and letter by Friday to …": the papers themselves say what the sentence is about.
  if (/(?<![\p{L}\d])(?:cv|curriculum|vitae|resume)(?![\p{L}\d])/u.test(folded) && OTHER_PAPER.test(folded))
    return true;
  if (section !== 'duties' && OPENS_WITH_PAPER.test(folded)) return true;
  if (section === 'apply' && CV.test(words) && words.length < 200) return true;
  return /\b(?:appl(?:y|ies|ying|ications?|icants?)|submi(?:t|ts|tted|tting|ssion)|send|sent|sending|e-?mail|attach|upload|enclos|includ|accompan|consist|compris|contain|provide|forward|interested|respond|documents?|package|candidatures?|candidat|postul|dossiers?|adress|envoy|transm|joindre|joign|joint|accompagn|compos|comport|compren|faire parvenir|soumettre|soumis|depos|fourni|pieces|munis|interesse)/u.test(
    folded,
  );
}
