// Other names of the same post that the notice itself uses: with its abbreviation, or shortened and still telling.
import { fold } from '../../folding.ts';
import type { InEachLanguage } from '../../vacancy.ts';
import type { Notice, Passage, Said } from '../notice.ts';
import { postLanguages } from './job-words.ts';

const MOST_ALIASES = 6;
const MOST_TEXT = 100_000;

/** The names, each as the notice writes it. A name that any post could have ("the Project Manager") is left out. */
export function readAliases(notice: Notice, title: InEachLanguage<Said<string>>): Said<string>[] {
  const text = notice.text.slice(0, MOST_TEXT);
  const found: Said<string>[] = [];
  const known = new Set([title.en, title.fr].flatMap((said) => (said ? [fold(said.value)] : [])));
  for (const said of [title.en, title.fr]) {
    if (!said) continue;
    for (const form of formsOf(said.value, text)) {
      const passages = placesOf(form, text);
      const [first] = passages;
      if (!first || known.has(fold(form)) || found.length >= MOST_ALIASES) continue;
      known.add(fold(form));
      found.push({ value: form, passages, assumption: null });
    }
    // The title by its own abbreviation, which candidates write in subject lines whether or not the notice does.
    const form = byItsAbbreviation(said.value);
    if (form === null || known.has(fold(form)) || found.length >= MOST_ALIASES) continue;
    known.add(fold(form));
    const assumption = `The notice does not write it so: it is "${said.value}" with its abbreviation alone.`;
    found.push({ value: form, passages: said.passages, assumption });
  }
  return found;
}

/** `Sea Level Monitoring (SLM) Project Manager` → `SLM Project Manager`, where the letters are those of the words before them. */
function byItsAbbreviation(title: string): string | null {
  const [, spelt = '', abbreviation = '', rest = ''] =
    /^([^()]{3,100}?)\s\((\p{Lu}[\p{Lu}\d&-]{1,9})\)\s(\p{L}[^()]{3,80})$/u.exec(title) ?? [];
  const initials =
    spelt
      .match(/(?<!\p{L})\p{L}/gu)
      ?.join('')
      .toUpperCase() ?? '';
  const first = abbreviation.replace(/\P{Lu}/gu, '');
  const isOfTheWords = first.length >= 2 && initials.includes(first.slice(0, 2)) && initials.at(-1) === first.at(-1);
  return isOfTheWords && postLanguages(rest).length > 0 ? `${abbreviation} ${rest}` : null;
}

/** What the title could be called in the notice; each is sought there. */
function formsOf(title: string, text: string): string[] {
  const forms: string[] = [];
  const bracketed = /^(.{2,100}?)\s\(([\p{Lu}\d&-]{2,10})\)\s?(.*)$/u.exec(title);
  if (bracketed) {
    const [, spelt = '', abbreviation = '', rest = ''] = bracketed;
    if (rest !== '') forms.push(`${abbreviation} ${rest}`, `${spelt} ${rest}`);
    else {
      forms.push(spelt);
      if (/^[\p{Lu}]{3,}$/u.test(abbreviation)) forms.push(abbreviation);
    }
  }
  const bare = title.replace(/\s?\([^)]{0,40}\)/gu, '');
  for (const { spelt, abbreviation } of abbreviationsIn(bare, text)) {
    forms.push(bare.replace(spelt, abbreviation));
    if (bracketed) forms.push(title.replace(spelt, abbreviation));
  }
  const inverted = /^(Head|Chief|Director|Deputy Director|Chef|Cheffe|Directeur|Directrice),\s(\p{L}.{2,80})$/u.exec(
    title,
  );
  if (inverted) forms.push(`${inverted[1]} of ${inverted[2]}`, `${inverted[1]} of the ${inverted[2]}`);
  return [...new Set(forms)].filter(
    (form) => form !== title && (postLanguages(form).length > 0 || /^\p{Lu}{3,}$/u.test(form)),
  );
}

const WELL_KNOWN: Record<string, string> = {
  'information technology': 'IT',
  'information and communication technology': 'ICT',
  'information and communications technology': 'ICT',
  'information and communication technologies': 'ICT',
  'human resources': 'HR',
  'ressources humaines': 'RH',
  "systèmes d'information": 'SI',
  'monitoring and evaluation': 'M&E',
  'suivi et évaluation': 'S&E',
  'public relations': 'PR',
  'chief executive officer': 'CEO',
  'chief financial officer': 'CFO',
  'chief operating officer': 'COO',
  'data protection officer': 'DPO',
  'délégué à la protection des données': 'DPD',
  'quality assurance': 'QA',
  'research and development': 'R&D',
};

/** Runs of a title's words for which the notice has an abbreviation: its own ("Information Technology (IT)"), or a usual one. */
function abbreviationsIn(title: string, text: string): { spelt: string; abbreviation: string }[] {
  const found: { spelt: string; abbreviation: string }[] = [];
  for (const [words, abbreviation] of Object.entries(WELL_KNOWN)) {
    const at = title.toLowerCase().replaceAll('’', "'").indexOf(words);
    if (at >= 0) found.push({ spelt: title.slice(at, at + words.length), abbreviation });
  }
  const words = [...title.matchAll(/\p{L}[\p{L}'’-]*/gu)];
  for (let from = 0; from < Math.min(words.length, 12); from++)
    for (let to = from + 2; to <= Math.min(words.length, from + 6); to++) {
      const start = words[from]?.index ?? 0;
      const last = words[to - 1];
      const spelt = title.slice(start, (last?.index ?? 0) + (last?.[0].length ?? 0));
      const own = ownAbbreviation(spelt, text);
      if (own) found.push({ spelt, abbreviation: own });
    }
  return found.slice(0, 6);
}

/** `TFA` where the notice writes "Trade Facilitation Agreement (TFA)". */
function ownAbbreviation(spelt: string, text: string): string | null {
  const at = text.toLowerCase().indexOf(`${spelt.toLowerCase()} (`);
  if (at < 0) return null;
  const bracket = /^\((\p{Lu}[\p{Lu}\d&-]{1,7})\)/u.exec(text.slice(at + spelt.length + 1, at + spelt.length + 14));
  return bracket?.[1] ?? null;
}

const MOST_PLACES = 3;

function placesOf(form: string, text: string): Passage[] {
  const words = form.split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const places: Passage[] = [];
  for (const match of text.matchAll(
    new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s{1,3}')}(?![\\p{L}\\p{N}])`, 'gu'),
  )) {
    places.push({ start: match.index, end: match.index + match[0].length });
    if (places.length === MOST_PLACES) break;
  }
  return places;
}
