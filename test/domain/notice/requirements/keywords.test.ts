// From a criterion's words to the words looked for: found in papers of the trade in either language, and not in those of another.
import { describe, expect, test } from 'vitest';
import { findEvidence } from '../../../../src/domain/evidence/criteria.ts';
import { MOST_DEGREES, MOST_WORDS } from '../../../../src/domain/notice/requirements/aspect-words.ts';
import { aspectsOf } from '../../../../src/domain/notice/requirements/keywords.ts';
import type { Aspect, CriterionKind, Language } from '../../../../src/domain/vacancy.ts';
import { KEYWORD_SAMPLES } from './keyword-samples.ts';

const AS_OF = new Date('2026-03-10T12:00:00Z');

function statusIn(text: string, aspects: Aspect[]): string | undefined {
  const criterion = {
    id: 'one',
    kind: 'essential' as const,
    text: { en: 'Something' },
    years: null,
    languages: [],
    level: null,
    aspects,
  };
  return findEvidence([criterion], [cv(text)], AS_OF)[0]?.status;
}

function aspects(words: string, kind: CriterionKind = 'essential', language: Language = 'en'): Aspect[] {
  return aspectsOf({ words, kind, language, years: null });
}

describe('the words of a criterion find the trade in either language, and no other trade', () => {
  test.each(KEYWORD_SAMPLES)('$language $kind: $words', ({ words, kind, language, found, notFound }) => {
    const made = aspects(words, kind, language);
    expect(made.length).toBeGreaterThan(0);
    expect(['evidenced', 'partial']).toContain(statusIn(found, made));
    expect(statusIn(notFound, made)).toBe('not-found');
  });

  test('no aspect is empty in both languages or longer than allowed, and no word stands twice', () => {
    for (const { words, kind, language } of KEYWORD_SAMPLES) {
      for (const { en, fr } of aspects(words, kind, language)) {
        expect(en.length + fr.length).toBeGreaterThan(0);
        for (const list of [en, fr]) {
          expect(list.length).toBeLessThanOrEqual(kind === 'education' ? MOST_DEGREES : MOST_WORDS);
          expect(new Set(list).size).toBe(list.length);
          for (const word of list) expect(word).toBe(word.trim());
        }
      }
    }
  });

  test('the same criterion gives the same words', () => {
    const [one, two] = [aspects('Procurement and organizing events'), aspects('Procurement and organizing events')];
    expect(one).toEqual(two);
  });
});

describe('how many things are asked for', () => {
  test.each([
    'Project management certification (e.g. Prince2; PMP, Agile/Scrum) would be an advantage',
    'Experience in Customs enforcement or strategic trade control',
    'Experience in accounting, budgeting and financial reporting',
    'A minimum of 7 years of experience in Project Management',
  ])('alternatives, lists and single things are one: %s', (words) => {
    expect(aspects(words)).toHaveLength(1);
  });

  test.each([
    'Proven experience in procurement and organizing capacity building events in different beneficiary countries',
    'Strong analytical and problem-solving skills and experience of managing IT projects',
    'Strong analytical skills and proven experience in working effectively under pressure',
    'Expérience en droit des contrats et en passation de marchés',
  ])('two things joined by "and" are two: %s', (words) => {
    expect(aspects(words, 'essential', /^E.*é/u.test(words) ? 'fr' : 'en')).toHaveLength(2);
  });

  test('what would only be preferred beside the thing asked for is no second thing', () => {
    expect(aspects('Experience in human resources, preferably in an international environment')).toHaveLength(1);
  });

  test('both things found are evidence, one is partial', () => {
    const made = aspects('Proven experience in procurement and in public speaking at conferences');
    expect(statusIn('Appels d’offres, passation de marchés', made)).toBe('partial');
  });
});

describe('education', () => {
  test.each([
    'A minimum of an undergraduate degree in a relevant field or an equivalent combination of education, training and/or experience',
    "Minimum Bachelor's level degree or an equivalent combination of education, skills and experience",
  ])('a level without a field is met by any degree of that level or above: %s', (words) => {
    const made = aspects(words, 'education');
    for (const degree of [
      'BA History, 1999',
      'Licence de lettres',
      'LLM, 2004',
      "Diplôme d'ingénieur",
      'Laurea in lettere',
    ])
      expect(statusIn(degree, made)).toBe('evidenced');
    expect(statusIn('Driving licence B. School certificate.', made)).toBe('not-found');
  });

  test('a master is not met by a bachelor', () => {
    const made = aspects("Master's degree or equivalent", 'education');
    expect(statusIn('BSc Chemistry, 2011', made)).toBe('not-found');
    for (const degree of ['MSc Chemistry', 'DESS, 1998', 'Staatsexamen', 'Bac+5', 'PhD'])
      expect(statusIn(degree, made)).toBe('evidenced');
  });

  test('where a field is named the field counts, not the level', () => {
    const made = aspects('Advanced university degree (Master or equivalent) in law', 'education');
    expect(statusIn('MSc Chemistry', made)).toBe('not-found');
    expect(statusIn('Maîtrise en droit', made)).toBe('evidenced');
  });
});

describe('what cannot be looked for', () => {
  test.each([
    'Minimum 8 years of relevant professional experience with responsibilities equivalent to those carried by the post',
    'Vous justifiez d’une expérience significative de 3 ans minimum sur un poste similaire',
    '',
    '   ,;  ',
    '1234 5678',
  ])('no word is made up for: %s', (words) => {
    expect(aspectsOf({ words, kind: 'experience', language: /Vous/u.test(words) ? 'fr' : 'en', years: 8 })).toEqual([]);
  });

  test('a criterion of endless length is read in its beginning', () => {
    expect(
      aspects(`Knowledge of accounting ${'x'.repeat(100_000)} ${'and more '.repeat(50_000)}`).length,
    ).toBeGreaterThan(0);
  });
});

describe('words that look alike', () => {
  test.each([
    ['In-depth knowledge of Microsoft Excel', 'Excellent worker, excelled at school'],
    ['Experience in Customs procedures', 'Served customers at the counter'],
    ['Experience in accounting', 'Key account holder; accountable to nobody'],
    ['Experience in police work', 'Wrote policies for the library'],
    ['Excellent communication skills', '2019 – present: gardener'],
    ['Ability to motivate a team', 'Worked in a team; my team won the cup'],
  ])('%s is not found in: %s', (words, text) => {
    expect(statusIn(text, aspects(words))).toBe('not-found');
  });

  test('a criterion in capitals is read as one in small letters', () => {
    expect(aspects('KNOWLEDGE OF PUBLIC PROCUREMENT')).toEqual(aspects('knowledge of public procurement'));
  });
});

describe('languages', () => {
  test('a language criterion is looked for by the names of its languages', () => {
    expect(aspects('Fluency in English and/or French', 'language')).toEqual([
      { en: ['English', 'French'], fr: ['anglais', 'français'] },
    ]);
    expect(aspects('Maîtrise du néerlandais', 'language', 'fr')).toEqual([{ en: ['Dutch'], fr: ['néerlandais'] }]);
    expect(aspects('Another official language of the organisation', 'language')).toEqual([]);
  });
});

import { cv } from './cv.ts';
