// Languages that a notice names, told from peoples, places and everyday words of the same spelling.
import { expect, it } from 'vitest';
import { languagesIn } from '../../../../src/domain/notice/requirements/languages-named.ts';

const codes = (words: string) => languagesIn(words).map(({ code }) => code);

it.each([
  ['Fluent English and working knowledge of Spanish', ['en', 'es']],
  ['Maîtrise du français ; l’allemand ou le luxembourgeois seraient un plus', ['fr', 'de', 'lb']],
  ['Spoken Kinyarwanda, Kirundi or Lingala', ['rn', 'rw', 'ln']],
  ['La langue basque, parlée et écrite', ['eu']],
  ['Catalan, spoken and written', ['ca']],
])('%s', (words, expected) => {
  expect(codes(words).sort()).toEqual([...expected].sort());
});

it.each([
  'Knowledge of Latin America',
  'Bonne connaissance du Pays basque',
  'A good knowledge of German law',
  'Collectivité de Corse : connaissance du territoire corse',
  'Polished style, able to polish a text',
  'M. Frans Roelandts',
])('no language in: %s', (words) => {
  expect(codes(words)).toEqual([]);
});

it('gives the place of each name in the words as they are', () => {
  const words = 'Ñandú : le français d’abord, l’anglais ensuite';
  expect(languagesIn(words).map(({ at, end }) => words.slice(at, end))).toEqual(['français', 'anglais']);
});
