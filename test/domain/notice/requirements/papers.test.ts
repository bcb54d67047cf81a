// Papers a notice asks for, and the languages it takes them in.
import { expect, test } from 'vitest';
import { read } from './asked.ts';

const papers = (text: string) =>
  read(`How to apply\n\n${text}`)
    .documents.map(({ value }) => value)
    .sort();

test.each([
  'Please send a CV and motivation letter to jobs@example.org.',
  'Applications must include a curriculum vitae and a cover letter.',
  'Submit your resume and a letter of interest.',
  'Send your résumé and letter of application.',
  'Your application should consist of an Europass CV and a statement of motivation.',
  'Envoyez votre CV et une lettre de motivation.',
  'Le dossier comprend une lettre de candidature et un curriculum vitæ.',
  'Candidature (CV + lettre de motivation) à adresser au maire.',
  'CV and letter by Friday to jobs@example.org',
  'lettre + CV à l’attention de la présidente',
])('both papers: %j', (text) => {
  expect(papers(text)).toEqual(['cv', 'motivation-letter']);
});

test.each([
  ['Please send your CV; no cover letter, please.', ['cv']],
  ['Envoyez votre CV (et pas de lettre).', ['cv']],
  ['Please send your CV. A cover letter is not required.', ['cv']],
  ['Apply online at our portal.', []],
  ['Shortlisted candidates will be asked for a CV later.', []],
  ['Duties will resume in May; send nothing.', []],
  ['Joindre un résumé du projet.', []],
])('%j asks for %j', (text, expected) => {
  expect(papers(text)).toEqual(expected);
});

test('papers that are only spoken of are said to be assumed', () => {
  const [cv] = read('How to apply\nApplicants are encouraged to describe achievements in their CVs.').documents;
  expect(cv?.assumption).toMatch(/does not ask/);
});

test('other papers keep the notice’s words', () => {
  const { otherDocuments } = read(
    'How to apply\nThe application must contain:\n- a CV\n- copies of diplomas\n- the P11 form\n- a writing sample\n- a copy of your passport',
  );
  expect(otherDocuments.map(({ value }) => value)).toEqual([
    'copies of diplomas',
    'P11 form',
    'writing sample',
    'copy of your passport',
  ]);
});

const languages = (text: string) =>
  read(text)
    .languages.map(({ value }) => value)
    .sort();

test.each([
  ['Send a CV and motivation letter in English or French.', ['en', 'fr']],
  ['Send a CV and motivation letter in English.', ['en']],
  ['Le dossier, rédigé en français, doit comporter :\n- un CV', ['fr']],
  ['Les candidatures doivent être soumises en anglais ou en français.', ['en', 'fr']],
  ['Applications may be submitted in either French or English.', ['en', 'fr']],
  [
    'English and French are the official languages of the Agency. Applications must be in one of the official languages.',
    ['en', 'fr'],
  ],
  ['Fluency in English and French is required.', []],
  ['Send your CV. Interviews will be held in English.', []],
  ['Applicants with a degree in English are welcome.', []],
  ['Send your CV and letter.', []],
])('papers in: %j', (text, expected) => {
  expect(languages(`How to apply\n\n${text}`)).toEqual(expected);
});

test('papers in a language Intray does not write are a doubt', () => {
  const { doubts } = read('How to apply\n\nSend a CV in English or Spanish.');
  expect(doubts.map(({ field }) => field)).toEqual(['languages']);
});
