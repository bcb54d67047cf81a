// Words that only have to stand somewhere: those of the post's field, beside words that every trade has.
import { expect, test } from 'vitest';
import { findEvidence } from '../../../src/domain/evidence/criteria.ts';
import type { Criterion } from '../../../src/domain/vacancy.ts';
import { paper } from './paper.ts';

const LEADS: Criterion = {
  id: 'leads',
  kind: 'essential',
  text: { en: 'Has led teams' },
  years: null,
  languages: [],
  level: null,
  aspects: [
    { en: ['led a team', 'team of 1*'], fr: ['dirigé une équipe'] },
    { en: ['map', 'survey'], fr: ['carte', 'levé'], quoted: false },
  ],
};
const found = (...pages: string[]) => findEvidence([LEADS], [paper('cv', pages)], new Date('2026-03-10'))[0];

test('beside what is quoted they make it evidence, and are not shown', () => {
  const finding = found('I led a team in the harbour.', 'Drew the map of the old town.');
  expect(finding?.status).toBe('evidenced');
  expect(finding?.evidence.map(({ quote }) => quote)).toEqual(['I led a team in the harbour.']);
});

test('without them it is partial', () => {
  expect(found('I led a team in a kitchen.')).toMatchObject({ status: 'partial', evidence: [{ page: 1 }] });
});

test('they show nothing by themselves', () => {
  expect(found('Drew the map of the old town.')).toMatchObject({ status: 'not-found', evidence: [] });
});

test('denied, they do not count', () => {
  expect(found('I led a team in a kitchen. I have never drawn a map.')?.status).toBe('partial');
});
