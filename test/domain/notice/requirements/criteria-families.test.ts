// Ways in which people ask, and what stands among requirements and asks nothing, each as a family.
import { expect, test } from 'vitest';
import { criteriaIn, read } from './asked.ts';

test.each([
  ['another European language', 'Knowledge of another European language is an asset'],
  ['a second language', 'A second language is welcome'],
  ['a French article is not the United Nations', 'La connaissance d’une autre langue ou d’un dialecte serait un atout'],
  ['a local language', 'Fluency in a local language'],
])('a language that nobody names stays open: %s', (_, words) => {
  const { criteria } = read(`Requirements\n- Degree in law\n- ${words}`);
  expect(criteria.map(({ kind, languages, aspects }) => [kind, languages, aspects.length]).at(-1)).toEqual([
    'language',
    [],
    0,
  ]);
  expect(criteria.at(-1)?.said.assumption).toMatch(/names no language/u);
});

test('languages of programming are none that people speak', () => {
  expect(criteriaIn('Requirements\n- At least two other programming languages')).toEqual([
    'essential: At least two other programming languages',
  ]);
});

test.each([
  ['Profil\n- Anglais technique apprécié', 'language en: Anglais technique apprécié'],
  ['Profil\n- Anglais professionnel exigé', 'language en: Anglais professionnel exigé'],
])('a language with its use beside it: %j', (text, criterion) => {
  expect(criteriaIn(text, 'fr')).toEqual([criterion]);
});

test('"either" chooses among what follows it', () => {
  expect(read('Languages\n- You speak English and either Dutch or French').criteria.map((c) => c.languages)).toEqual([
    ['en'],
    ['nl', 'fr'],
  ]);
});

test.each([
  'Prise de poste le 1er septembre',
  'Auditions prévues le 17 décembre',
  'Annual report published (12 January 2026)',
  'Seniority level',
  'Applicants must have the right to work here',
  'Canvassing will lead to disqualification',
  'Vous participerez au développement du service',
  'Les candidatures se font exclusivement en ligne',
  'Nous formons les membres de l’équipe',
  'Rythme : 3 jours par semaine',
  'Cours magistraux de droit public en licence',
  'Le laboratoire étudie les rivières',
])('%j is asked of nobody', (line) => {
  expect(criteriaIn(`Requirements\n- A degree in law\n- ${line}`)).toEqual(['education: A degree in law']);
});

test('what stands behind a list of requirements is asked only where it reads so', () => {
  expect(
    criteriaIn(
      'Your profile\n- A degree in law\n\nThe town hall is painted blue and has a clock.\nYou have three years of experience in courts.',
    ),
  ).toEqual(['education: A degree in law', 'experience 3: You have three years of experience in courts']);
});

test.each([
  ['years behind a comma', 'Profile: knowledge of tax law, 3 years of experience in a town hall', [null, 3]],
  ['years in years', 'Profile: ten years of experience, of which four in a court', [10, 4]],
  ['years in years without a comma', 'Profil : dix ans d’expérience dont cinq dans l’enseignement', [10, 5]],
  ['not less than', 'Requirements: not less than five years of experience in audit', [5]],
  ['a way around the degree', 'Eligibility: a doctorate, or at least seven years of practice in trade law', [7]],
  ['an age is no experience', 'Profil : expérience avec un public adolescent (15-19 ans)', [null]],
  ['a label in a row', 'Lieu : Accra | Expérience : 3 à 5 ans | Société : Rio', [3]],
])('%s', (_, text, years) => {
  expect(read(text, /^Profil |^Lieu/u.test(text) ? 'fr' : 'en').criteria.map((criterion) => criterion.years)).toEqual(
    years,
  );
});

test.each(['Institute for Island Studies', 'Language Officer', 'Department of Education', 'Laboratoire de formation'])(
  'the name of a body or of a post opens no requirements: %j',
  (heading) => {
    expect(criteriaIn(`# ${heading}\n\nPublished in the spring.\n\n## Requirements\n- A degree in law`)).toEqual([
      'education: A degree in law',
    ]);
  },
);

test('what a chair teaches is no requirement', () => {
  expect(
    criteriaIn(
      'Profil enseignement\n- Connaissance des sources en licence\n\nProfil recherché\n- Doctorat en droit',
      'fr',
    ),
  ).toEqual(['education: Doctorat en droit']);
});

test('of a notice in two languages the list that stands first is kept, whatever language the notice is taken to be in', () => {
  const both =
    'Requirements\n- University degree in translation\n- Six years of experience\n- Fluent French\n\nProfil\n- Diplôme universitaire de traduction\n- Six ans d’expérience\n- Français courant';
  for (const language of ['en', 'fr'] as const)
    expect(criteriaIn(both, language)).toEqual([
      'education: University degree in translation',
      'experience 6: Six years of experience',
      'language fr: Fluent French',
    ]);
});

test('an English term in a French list is no translation', () => {
  expect(
    criteriaIn(
      'Profil\n- Diplôme universitaire de traduction\n- Six ans d’expérience de la révision\n- Experience with the tools of the trade\n- Fluent in the use of spreadsheets',
      'fr',
    ),
  ).toHaveLength(4);
});
