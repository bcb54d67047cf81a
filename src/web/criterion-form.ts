// The form in which people change the words of a criterion: what stands in its fields, and what was typed into them.
import {
  type CriterionWords,
  faultsIn,
  MOST_ASPECTS,
  type WordsFault,
  wordsInLines,
  wordsOf,
} from '../domain/criterion-words.ts';
import { type Criterion, LANGUAGES, type Language } from '../domain/vacancy.ts';
import type { Asked } from './asked.ts';

/** As typed: nothing is lost when something is wrong with it. */
export interface CriterionForm {
  text: Record<Language, string>;
  years: string;
  aspects: AspectForm[];
}
export interface AspectForm extends Record<Language, string> {
  /** Its place among those that are saved; null for a new one. */
  from: number | null;
  /** It only has to stand somewhere, and is not shown. */
  unquoted: boolean;
}

const NEW: AspectForm = { from: null, en: '', fr: '', unquoted: false };

/** What a criterion shows in the form. */
export function formOf(criterion: Criterion): CriterionForm {
  const { text, years, aspects } = wordsOf(criterion);
  return {
    text: { en: text.en ?? '', fr: text.fr ?? '' },
    years: years === null ? '' : String(years),
    aspects:
      aspects.length === 0
        ? [NEW]
        : aspects.map(({ from, en, fr, quoted }) => ({
            from,
            en: en.join('\n'),
            fr: fr.join('\n'),
            unquoted: quoted === false,
          })),
  };
}

/**
 * What was typed.
 * @param prefix of the names of the fields, where a page has several such forms in one
 */
export function formIn(asked: Asked, prefix = ''): CriterionForm {
  const field = (name: string) => asked(`${prefix}${name}`) ?? '';
  const count = Math.min(MOST_ASPECTS + 1, Number(/^\d{1,3}$/.exec(field('aspects'))?.[0] ?? 0));
  return {
    text: { en: field('text.en'), fr: field('text.fr') },
    years: field('years'),
    aspects: Array.from({ length: count }, (_, place) => ({
      from: placeIn(field(`aspect.${place}.from`)),
      en: field(`aspect.${place}.en`),
      fr: field(`aspect.${place}.fr`),
      unquoted: field(`aspect.${place}.unquoted`) !== '',
    })),
  };
}

/** The form with room for one more thing asked for. */
export function withOneMore(form: CriterionForm): CriterionForm {
  return form.aspects.length >= MOST_ASPECTS ? form : { ...form, aspects: [...form.aspects, NEW] };
}

/**
 * The words as they would be saved, and what is wrong with them, by the fields of the form. A thing asked for whose boxes
 * are empty is taken out.
 */
export function wordsIn(form: CriterionForm, criterion: Criterion): { words: CriterionWords; faults: WordsFault[] } {
  const text = Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const words = form.text[language].replace(/[\s\p{Cc}]+/gu, ' ').trim();
      return words === '' ? [] : [[language, words]];
    }),
  );
  const typed = form.years.trim();
  const years = typed === '' ? null : /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN;
  const all = form.aspects.map(({ from, en, fr, unquoted }, place) => ({
    place,
    from,
    unquoted,
    en: wordsInLines(en),
    fr: wordsInLines(fr),
  }));
  const known = new Set<number>();
  const filled = all
    .filter(({ en, fr }) => en.length + fr.length > 0)
    .map((aspect) => {
      const stays = aspect.from !== null && aspect.from < criterion.aspects.length && !known.has(aspect.from);
      if (stays && aspect.from !== null) known.add(aspect.from);
      return { ...aspect, from: stays ? aspect.from : null };
    })
    // Those that stay keep the order of the file.
    .sort((a, b) => (a.from ?? Number.POSITIVE_INFINITY) - (b.from ?? Number.POSITIVE_INFINITY) || a.place - b.place);
  const words = {
    text,
    years,
    aspects: filled.map(({ from, en, fr, unquoted }) => ({ from, en, fr, ...(unquoted && UNQUOTED) })),
  };
  // Faults name the aspect by its place among the filled ones; the form by its box.
  const faults = faultsIn(words, criterion).map((fault) => ({
    ...fault,
    field: fault.field.replace(/^aspect\.(\d+)/, (_, place) => `aspect.${filled[Number(place)]?.place ?? 0}`),
  }));
  return { words, faults };
}

const UNQUOTED = { quoted: false } as const;

function placeIn(text: string): number | null {
  return /^\d{1,3}$/.test(text) ? Number(text) : null;
}
