// Years of experience out of words, English and French; other years are none.
import { expect, test } from 'vitest';
import { yearsAsked } from '../../../../src/domain/notice/requirements/years-asked.ts';

test.each([
  ['At least 10 years of experience', 10],
  ['seven (7) years of experience', 7],
  ['Minimum de cinq années d’expérience', 5],
  ['5+ years of experience', 5],
  ['3-5 years of experience', 3],
  ['3 to 5 years’ experience', 3],
  ['over 12 years of experience', 12],
  ['a minimum of five (05) years of relevant work', 5],
  ['Expérience de 3 ans minimum', 3],
  ['entre 3 et 5 ans d’expérience', 3],
  ['au moins sept (07) années d’expérience', 7],
  ['Expérience confirmée de 5 à 7 ans', 5],
  ['six ans d’expérience comme traducteur', 6],
  ['one year of experience', 1],
  ['10 yrs experience', 10],
  ['at least four (4) in a senior position', 4],
])('%j asks for %i', (words, years) => {
  expect(yearsAsked(words)?.years).toBe(years);
});

test.each([
  'University studies of four years',
  'Bac + 5 en droit, avec expérience',
  'A contract of five years',
  'experience gained in the last 5 years',
  'au cours des 3 dernières années',
  'at least 18 years of age',
  'âgé de 45 ans au plus',
  'an experienced team of 4',
  'a three-year degree in nursing and experience'.replace('three-year degree', '3 years university degree'),
  'renewable after 2 years renewable contract',
])('%j asks for none', (words) => {
  expect(yearsAsked(words)).toBeNull();
});
