// The lexicon holds to its own form: words in both languages, none that stands for everything, each group called by what it means.
import { describe, expect, test } from 'vitest';
import { findPhrase, indexer } from '../../../src/domain/evidence/page-index.ts';
import { phraseOf } from '../../../src/domain/evidence/phrases.ts';
import { isSmallWord, tokensOf } from '../../../src/domain/evidence/words.ts';
import { DEGREE_LEVELS } from '../../../src/domain/lexicon/degrees.ts';
import { listed, studiesListed, terms } from '../../../src/domain/lexicon/group.ts';
import { GROUPS } from '../../../src/domain/lexicon/groups.ts';
import { aspectsOf } from '../../../src/domain/notice/requirements/keywords.ts';

const LANGUAGES = ['en', 'fr'] as const;

describe('every group', () => {
  test('has words in English and in French', () => {
    for (const group of GROUPS) for (const language of LANGUAGES) expect(listed(group[language])).not.toEqual([]);
  });

  test('is written in the form of a vacancy file: no empty word, no mark that means something else there', () => {
    for (const group of GROUPS) {
      for (const word of [...listed(group.en), ...listed(group.fr)]) {
        expect(word).toMatch(/^[^?~`"[\]{}:]+$/u);
        expect(tokensOf(word).length).toBeGreaterThan(0);
      }
    }
  });

  test('looks for no small word alone', () => {
    for (const group of GROUPS) {
      for (const word of [...listed(group.en), ...listed(group.fr)]) {
        const isSmall = tokensOf(word).every(
          ({ folded, written }) => isSmallWord(folded) && written !== written.toUpperCase(),
        );
        expect(isSmall, word).toBe(false);
      }
    }
  });

  test('has no phrase of which small words leave but one word: "dans l’urgence" would find every "urgence"', () => {
    const levels = [...GROUPS, ...DEGREE_LEVELS];
    const shrunk = levels.flatMap((group) =>
      LANGUAGES.flatMap((language) =>
        [...listed('calls' in group ? (group.calls ?? '') : ''), ...listed(group[language])].filter(
          (word) => /[ ’']/u.test(word) && phraseOf(word, language).ways[0]?.length === 1,
        ),
      ),
    );
    expect(shrunk).toEqual([]);
  });

  test('finds what it looks for', () => {
    for (const group of GROUPS) {
      for (const language of LANGUAGES) {
        for (const word of listed(group[language])) {
          const phrase = phraseOf(word, language);
          const page = indexer([phrase])(word.replaceAll('*', 'xyz'));
          page.denials = [];
          page.asides = () => [];
          page.wishes = () => [];
          expect(findPhrase(page, phrase, 1), word).toHaveLength(1);
        }
      }
    }
  });
});

test('a table of terms is a group a line: what stands behind a bar is looked for and calls nothing', () => {
  expect(terms('\n  payroll | payslips = paie | bulletins de paie\n')).toEqual([
    {
      calls: expect.stringMatching(/^\s*payroll\s*, paie\s*$/u),
      en: '  payroll , payslips ',
      fr: ' paie , bulletins de paie',
      narrow: true,
    },
  ]);
});

test('words of everyday papers that only look alike are in no group', () => {
  const everyday =
    'present customers excellent policies accountable curriculum important courses members team work e-mail';
  for (const group of GROUPS) {
    for (const language of LANGUAGES) {
      for (const word of listed(group[language])) {
        const phrase = phraseOf(word, language);
        // "customers" and the like are looked for where they are meant.
        if (tokensOf(word).length === 1 && everyday.includes(word.replace('*', ''))) continue;
        expect(findPhrase(indexer([phrase])(everyday.replaceAll(' ', '. ')), phrase, 1), word).toEqual([]);
      }
    }
  }
});

test('a study stands for its degrees under all their names', () => {
  expect(studiesListed('~law, LLM', 'en')).toEqual(expect.arrayContaining(['degree in law', 'MA law', 'LLM']));
  expect(studiesListed('~droit', 'fr')).toEqual(expect.arrayContaining(['licence en droit', 'maîtrise en droit']));
});

test('the lowest degree that is asked for is the one that counts', () => {
  const asked = (words: string) => DEGREE_LEVELS.findIndex(({ asked: pattern }) => pattern.test(words));
  expect(asked('Secondary school, or a university degree')).toBeLessThan(asked('University degree'));
  expect(asked('Bachelor or Master')).toBeLessThan(asked('Master'));
  expect(asked('Bac +2 minimum')).toBeLessThan(asked('Bac +5'));
  expect(asked('Master')).toBeLessThan(asked('PhD'));
});

test('a group is called by each of its calls, in both languages', () => {
  for (const group of GROUPS) {
    const call = listed(group.calls ?? group.en).find((word) => !/[*?]/u.test(word));
    if (call === undefined) continue;
    const made = aspectsOf({ words: `Knowledge of ${call}`, kind: 'essential', language: 'en', years: null });
    expect(made.length, call).toBeGreaterThan(0);
  }
});
