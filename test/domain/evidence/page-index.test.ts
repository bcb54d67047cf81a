// Phrases over several pages that are searched together.
import { expect, test } from 'vitest';
import { findPhrase, hitsOf, indexer, standing } from '../../../src/domain/evidence/page-index.ts';
import { phraseOf } from '../../../src/domain/evidence/phrases.ts';

function foundIn(texts: string[], keyword: string, language: 'en' | 'fr' = 'en'): string[][] {
  const phrase = phraseOf(keyword, language);
  const index = indexer([phrase]);
  const [first = '', ...others] = texts;
  const opening = index(first);
  const pages = [opening, ...others.map((text) => index(text, false, opening))];
  return pages.map((page) => findPhrase(page, phrase, 10).map(({ start, end }) => page.text.slice(start, end)));
}

test('a phrase is found on each page in its own form', () => {
  expect(foundIn(['Managed budgets.', 'No such thing', 'manages the budget'], 'manage budget')).toEqual([
    ['Managed budgets'],
    [],
    ['manages the budget'],
  ]);
});

test('a phrase does not run from one page on to the next', () => {
  expect(foundIn(['I managed', 'budgets'], 'manage budget')).toEqual([[], []]);
});

test('words of one stem are found though they part early', () => {
  expect(foundIn(['using it', 'uses of it', 'useless'], 'use')).toEqual([['using'], ['uses'], []]);
  expect(foundIn(['applied', 'applying', 'applies'], 'apply')).toEqual([['applied'], ['applying'], ['applies']]);
  expect(foundIn(['certification', 'certified', 'certain'], 'certify')[2]).toEqual([]);
});

test('words that only begin alike are not found', () => {
  expect(foundIn(['programs', 'progress', 'command', 'commerce'], 'program')).toEqual([['programs'], [], [], []]);
  expect(foundIn(['a mandarin of mandates'], 'management mandate')).toEqual([[]]);
});

test('of many phrases, those remain whose words stand one behind the other', () => {
  const phrases = ['customs officer', 'officer customs', 'customs broker', 'ISO 9001', 'custom*'].map((word) =>
    phraseOf(word, 'en'),
  );
  const page = indexer(phrases)('Customs officers with ISO 9001');
  const found = standing(phrases, page).flatMap((spans) => hitsOf(page, spans, 5, new Set()));
  expect(found.map(({ start, end }) => page.text.slice(start, end))).toEqual([
    'Customs officers',
    'ISO 9001',
    'Customs',
  ]);
});
