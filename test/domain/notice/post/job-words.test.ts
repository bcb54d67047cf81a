// What counts as the name of a post, and in which language.
import { describe, expect, it } from 'vitest';
import { postLanguages } from '../../../../src/domain/notice/post/job-words.ts';

describe('a post is known by', () => {
  it.each([
    ['a trade', 'Scaffolder', ['en']],
    ['a trade behind a prefix', 'Paraeducator', ['en']],
    ['a word that names one only at the end', 'Crew Member', ['en']],
    ['the part of a musician', 'Principal Oboe', ['en']],
    ['the part of a musician in French', 'alto du rang', ['fr']],
    ['a feminine form', 'Couvreuse', ['fr']],
    ['a feminine form in -trice', 'Apicultrice', ['fr']],
    ['letters', 'ATSEM en école maternelle', ['fr']],
    ['how it begins', 'Salarié à tâche manuelle', ['fr']],
  ])('%s: %s', (_, words, languages) => {
    expect(postLanguages(words)).toEqual(expect.arrayContaining(languages));
  });
});

describe('no post is named by', () => {
  it.each([
    "Port d'attache",
    'member states',
    'crew room',
    'Direction maritime et marine',
    'brigade forestière',
    'checklist',
  ])('%s', (words) => {
    expect(postLanguages(words)).toEqual([]);
  });
});
