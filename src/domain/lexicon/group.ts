// What a group of the lexicon is: words of English and French that speak of one thing, written as in a vacancy file.

/** Words are lists with commas, in the form of a vacancy file: phrases, CAPITALS for abbreviations, a star for any ending. */
export interface Group {
  /** The words of a criterion that call the group; left out, its own words do. They are not looked for in papers. */
  calls?: string;
  en: string;
  fr: string;
  /** True when people of every trade have it: a soft skill, an international setting, office software. */
  general?: true;
  /** True for one thing within a field: payroll of human resources. Where it is named, the field around it is not meant. */
  narrow?: true;
  /** True when it is a way of working rather than a thing: what shows it in one trade does not in another. */
  soft?: true;
  /** How degrees in it are named. `~law` stands for a degree in law under all its names. */
  studies?: { en: string; fr: string };
}

/**
 * Narrow groups, one a line: the English words, an equals sign, the French ones.
 * Each is called by its own words; those behind a bar are looked for, and call nothing.
 */
export function terms(table: string): Group[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [en = '', fr = ''] = line.split('=').map((side) => side.replaceAll('|', ','));
      return { calls: line.replace(/\|[^=]*/gu, '').replace('=', ','), en, fr, narrow: true };
    });
}

/** The words of a list, without repetitions. */
export function listed(words: string): string[] {
  const all = words
    .split(',')
    .map((word) => word.trim().replace(/\s+/gu, ' '))
    .filter((word) => word !== '');
  return [...new Set(all)];
}

/** The words of a list of studies: each `~field` as the names that degrees in it go by. */
export function studiesListed(words: string, language: 'en' | 'fr'): string[] {
  const all = listed(words).flatMap((word) =>
    word.startsWith('~') ? DEGREES_IN[language].map((degree) => `${degree} ${word.slice(1)}`) : [word],
  );
  return [...new Set(all)];
}

// Small words are passed over: "master of" finds "master in" too.
const DEGREES_IN = {
  en: ['degree in', 'bachelor of', 'master of', 'MSc', 'BSc', 'MA', 'BA', 'PhD', 'diploma in', 'science in'],
  fr: ['diplôme en', 'licence en', 'master en', 'maîtrise en', 'doctorat en', 'ingénieur en', 'bachelier en', 'BTS'],
};
