// Words, stems and phrases.
import { describe, expect, test } from 'vitest';
import { findPhrase, indexer } from '../../../src/domain/evidence/page-index.ts';
import { phraseOf } from '../../../src/domain/evidence/phrases.ts';
import { closeUp, fold, stemsOf, tokensOf } from '../../../src/domain/evidence/words.ts';
import type { Language } from '../../../src/domain/vacancy.ts';

function found(keyword: string, text: string, language: Language = 'en'): string[] {
  const phrase = phraseOf(keyword, language);
  const index = indexer([phrase])(text);
  return findPhrase(index, phrase, 10).map(({ start, end }) => text.slice(start, end));
}

describe('words', () => {
  test('names of techniques are words, and places are kept', () => {
    const text = 'C++, C# and .NET; U.N. staff, PRINCE2®';
    const tokens = tokensOf(text);
    expect(tokens.map((token) => token.written)).toEqual(['C++', 'C#', 'and', '.NET', 'UN', 'staff', 'PRINCE2']);
    expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual([
      'C++',
      'C#',
      'and',
      '.NET',
      'U.N.',
      'staff',
      'PRINCE2',
    ]);
  });

  test('a word broken at the end of a line, or spaced out, is whole', () => {
    expect(tokensOf('develop-\nment').map((token) => token.folded)).toEqual(['development']);
    expect(tokensOf('E N G I N E E R').map((token) => token.folded)).toEqual(['engineer']);
    expect(closeUp('C U R R I C U L U M  V I T A E')).toBe('CURRICULUM VITAE');
  });

  test('accents, ligatures and marks are folded away, however they are written', () => {
    expect(fold('Œuvre — “L’État”, ﬁnance')).toBe('oeuvre - "l\'etat", finance');
    expect(fold('e\u0301tude')).toBe('etude');
    expect(fold('exp´erience')).toBe('experience');
  });

  test('forms of a word share a stem, with and without accents', () => {
    const share = (a: string, b: string, language: Language) =>
      stemsOf(a, language).some((stem) => stemsOf(b, language).includes(stem));
    expect(share('managing', 'management', 'en')).toBe(true);
    expect(share('développement', 'developpement', 'fr')).toBe(true);
    expect(share('gérer', 'gérée', 'fr')).toBe(true);
    expect(share('customs', 'custody', 'en')).toBe(false);
  });
});

describe('phrases', () => {
  test.each([
    ['project management', 'I managed projects', []],
    ['project management', 'in charge of project management', ['project management']],
    ['customs officer', 'Customs officers', ['Customs officers']],
    ['IT', 'it was IT that I liked; with bits of Italy', ['IT']],
    ['IT', 'HEAD OF IT', ['IT']],
    ['PRINCE2', 'Prince2 practitioner', ['Prince2']],
    ['C++', 'C, C++ and C#', ['C++']],
    ['C#', 'C, C++ and C#', ['C#']],
    ['.NET', 'the net result of .NET', ['.NET']],
    ['Java', 'JavaScript and Java', ['Java']],
    ['train*', 'trainers and trained, no strain', ['trainers', 'trained']],
    ['interpersonal', 'inter-personal skills', ['inter-personal']],
    ['e-learning', 'elearning modules', ['elearning']],
    ['e-learning', 'e-learning modules', ['e-learning']],
    ['learning', 'Machine learning', ['learning']],
    ['Office 365', 'Word, Office365', ['Office365']],
    ['customs', 'Cus toms house', ['Cus toms']],
    ['budget management', 'budget, management', []],
    ['capacity building', 'capacity\nbuilding', ['capacity\nbuilding']],
  ])('%s in %j', (keyword, text, expected) => {
    expect(found(keyword, text)).toEqual(expected);
  });

  test('small words may stand between the words of a phrase', () => {
    expect(found('gestion projet', 'la gestion de projets', 'fr')).toEqual(['gestion de projets']);
    expect(found('chef de projet', 'Cheffe du projet pilote', 'fr')).toEqual([]);
    expect(found('gestion de projet', "la gestion d'un projet", 'fr')).toEqual(["gestion d'un projet"]);
    expect(found('management of budgets', 'management of the annual budgets')).toEqual([]);
    expect(found('management of budgets', 'management of the budget')).toEqual(['management of the budget']);
  });

  test.each([
    ['I have no experience in customs.', false],
    ['Not familiar with customs', false],
    ['without any knowledge of customs', false],
    ["Je n'ai pas d'expérience en customs", false],
    ['sans expérience des customs', false],
    ['Customs: none', false],
    ['I have never worked in customs', false],
    ['No experience in banking, but ten years in customs', true],
    ['Without supervision, I ran the customs office', true],
    ['Not only a customs officer', true],
    ['I do not smoke. I know customs', true],
    ['No doubt customs is my field', true],
  ])('a denial is respected: %j', (text, expected) => {
    expect(found('customs', text).length > 0).toBe(expected);
  });
});
