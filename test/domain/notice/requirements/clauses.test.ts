// Clauses beside the requirements: relatives, referees, and conditions by kind.
import { expect, test } from 'vitest';
import { read } from './asked.ts';

test.each([
  'If a candidate is related to a current staff member, they are required to indicate this in the application.',
  'Applicants must declare any family relationship with an employee of the Agency.',
  'Tout lien de parenté avec un membre du personnel doit être signalé.',
])('a kinship clause: %j', (text) => {
  expect(read(text).kinship?.value).toBe(text);
});

test.each([
  'Staff members receive an allowance for their spouse and must declare it.',
  'Knowledge of related staff rules must be indicated.',
  'We welcome applicants whatever their family situation.',
])('no kinship clause: %j', (text) => {
  expect(read(text).kinship).toBeNull();
});

test.each([
  'Please include contact details for referees.',
  'Applicants should provide the names of three references.',
  'Indiquer les noms et coordonnées de trois personnes de référence.',
  'Fournir deux références professionnelles.',
])('referees: %j', (text) => {
  expect(read(`How to apply\n\n${text}`).referees?.value).toBe(text);
});

test.each([
  'Please quote the reference number in your mail.',
  'Candidates may be subject to reference checks.',
  'Include the terms of reference.',
  'Envoyer le dossier sous la référence 2026/14 avec un CV.',
])('no referees: %j', (text) => {
  expect(read(`How to apply\n\n${text}`).referees).toBeNull();
});

test.each([
  ['funding', 'This post is subject to the availability of funding.'],
  ['funding', 'Le recrutement se fait sous réserve de l’obtention du financement.'],
  ['contract', 'Fixed-term contract of two years, renewable once.'],
  ['contract', 'Contrat à durée déterminée de deux ans.'],
  ['place', 'Duty station: Geneva.'],
  ['place', 'Lieu d’affectation : Lyon.'],
  ['nationality', 'Candidates must be nationals of a member state.'],
  ['nationality', 'Être de nationalité valdorienne.'],
  ['pay', 'Salary of 5,000 EUR per month.'],
  ['pay', 'Rémunération : grille des attachés, échelon 3.'],
  ['age', 'The age limit for employment is 65.'],
  ['age', 'Être âgé de 45 ans au plus.'],
  ['clearance', 'A security clearance is needed.'],
  ['start', 'Starting date: 1 May 2027.'],
  ['start', 'Poste à pourvoir le 1er avril 2027.'],
])('a condition of %s: %j', (kind, text) => {
  expect(read(text).conditions.map(({ value }) => value)).toContainEqual({ kind, words: text });
});

test('what is no condition', () => {
  expect(
    read(
      'The team meets on Mondays. Dialogue between national administrations matters.\n\nDuties\n- Manage the salary of 300 staff at 5,000 EUR',
    ).conditions,
  ).toEqual([]);
});

test('of a line that strings facts together, only the one that says it is quoted', () => {
  const { conditions } = read('Project: Bridges | Contract type: individual contract | Duration: 40 days');
  expect(conditions.map(({ value }) => value)).toContainEqual({
    kind: 'contract',
    words: 'Contract type: individual contract',
  });
});

test.each([
  'Review of applications will start on 1 December 2026.',
  'Annual report published (12 January 2026).',
  'Please mention the title and location in the subject line.',
])('%j is no condition', (text) => {
  expect(read(text).conditions).toEqual([]);
});
