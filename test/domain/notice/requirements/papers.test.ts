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
  'Submit resume and letter of interest to the curator.',
  'Please send a letter (two pages), CV and three referees.',
  'Tell us in a letter why you want to keep bees, and add a CV.',
  'Please send a CV, and a letter describing your time at the bench.',
  'Send your CV and a letter from the candidate justifying the application.',
  'Attach your CV and a one-page motivation summary.',
  'Please send a CV and one page on why you would come to us.',
  'Lettre manuscrite, CV et trois références à la présidente.',
  'Un courriel avec CV et quelques paragraphes de motivation.',
  'Envoyez votre CV et une lettre exposant votre projet.',
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
  ['Please send a CV. A motivation letter isn’t required.', ['cv']],
  ['Envoyez votre CV (la lettre n’est pas obligatoire).', ['cv']],
  ['Envoyez votre CV et quelques lignes sur vos envies (pas besoin d’une lettre).', ['cv']],
  ['Complete the online form. We do not accept CVs.', []],
  ['Apply on the portal. CVs will not be accepted.', []],
  ['Please send a CV and two reference letters.', ['cv']],
  ['Envoyez votre CV par lettre recommandée.', ['cv']],
  ['Curriculum development is part of the post; apply online.', []],
])('%j asks for %j', (text, expected) => {
  expect(papers(text)).toEqual(expected);
});

test.each([
  [
    'an item under a heading that names nothing',
    'The bundle\n- a résumé (four pages)\n- a letter on what you would add',
  ],
  ['letters of the alphabet', 'The bundle\na) your curriculum vitae;\nb) a cover letter which says how;'],
  ['a line without a verb', 'The bundle\n\nCurriculum vitae in English\n\nCover letter in English'],
])('a line that begins with a paper asks for it: %s', (_, text) => {
  expect(
    read(text)
      .documents.map(({ value }) => value)
      .sort(),
  ).toEqual(['cv', 'motivation-letter']);
});

test('a CV beside proposals is asked for', () => {
  expect(read('A technical proposal, a financial proposal and the expert’s CV.').documents).toHaveLength(1);
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
