// A phrase that may be the post's name, where it stands and how much speaks for it.
import type { Passage } from '../notice.ts';
import { postLanguages } from './job-words.ts';
import type { Row } from './rows.ts';

/** A phrase that may be the post's name, and how much speaks for it. */
export interface Candidate extends Passage {
  phrase: string;
  weight: number;
  from: 'label' | 'kind' | 'sentence' | 'line';
  /** Which line it stood in; sentences stand nowhere. */
  row: number | null;
  /** What is to be done stands for the name of a post. */
  isStudy?: true;
}

/** A line, or what web pages put together in one: "Finance Officer | Example Org | Jobs". */
export function partsOf(words: string): string[] {
  // Quotation marks are no arrows.
  const parts = (words.includes('«') ? words.replace(/»/gu, '”') : words)
    .split(/\t|\s[|•·»›>]{1,2}\s|\s(?:::|@)\s/u)
    .map((part) => part.trim());
  return parts.filter((part) => part.length >= 3);
}

export function firstPart(words: string): string {
  return partsOf(words)[0] ?? words;
}

/** A phrase of a line with its place; null where it can be no title. */
export function candidate(
  phrase: string,
  row: Row,
  at: number,
  from: Candidate['from'],
  weight: number,
): Candidate | null {
  const bare = phrase.trim();
  if (bare.length < 2 || bare.length > 300 || !/\p{L}{2}/u.test(bare) || /^\{[{%]|^<%/u.test(bare)) return null;
  const offset = Math.max(0, row.words.indexOf(bare));
  return {
    phrase: bare,
    start: Math.min(row.start + offset, row.end - 1),
    end: Math.min(row.start + offset + bare.length, row.end),
    weight,
    from,
    row: at,
  };
}

/** "Postdoctoral Fellow in Hydrology Area of knowledge: …": lines that ran together. */
export function beforeALabel(words: string): string {
  const label = RUN_ON.exec(words);
  if (!label || label.index < 8 || label.index > 170) return words;
  const head = words.slice(0, label.index);
  return postLanguages(head).length > 0 && !/[.:;]/u.test(head) ? head : words;
}
const RUN_ON =
  /\s(?=(?:Area|Areas|Location|Place|Deadline|Closing|Application|Type|Department|Institution|Faculty|Salary|Contract|Duration|Number|Reference|Ref|Grade|Level|Start|Starting|Duty|Field|Research|Category|Organi[sz]ation|Employer|Date|Posted|Status|Hours|Working|Offer|Country|City|Job|Lieu|Type|Dur[ée]e|Date|R[ée]f[ée]rence|Contrat|Salaire|Service|Domaine|Niveau|Employeur|Structure|Summary|Description|Background|Ville|Publi[ée]e?)(?:\s[\p{L}()/’']{1,20}){0,4}\s?:)/u;
