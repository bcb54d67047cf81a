// What a notice asks of a candidate: one criterion for each requirement, in the notice's order and words.
import { expect, test } from 'vitest';
import { readRequirements } from '../../../../src/domain/notice/requirements/requirements.ts';
import { criteriaIn, line, notice, read, unfaithful } from './asked.ts';

const EN = `# Legal officer

## About us
We have 30 years of experience in law and are an equal opportunity employer.

## Duties
- Draft contracts
- Give advice

## Qualifications and experience
The candidate should have:
- A master's degree in law and at least five years of relevant experience; and
- Experience with public procurement;
- Strong drafting skills.
- Fluency in English is required. Knowledge of French is an asset.
- Knowledge of C++ or .NET would be an advantage
Only shortlisted candidates will be contacted.

## Salary
Salary of 5,000 EUR a month for two years of contract.`;

test('an English notice', () => {
  expect(criteriaIn(EN)).toEqual([
    "education: A master's degree in law",
    'experience 5: at least five years of relevant experience',
    'experience: Experience with public procurement',
    'competency: Strong drafting skills',
    'language en: Fluency in English is required',
    'language fr: Knowledge of French is an asset',
    'desirable: Knowledge of C++ or .NET would be an advantage',
  ]);
});

const FR = `Chargé de projet

Missions
•	Coordonner les activités du projet ;
•	Rédiger les rapports.

Profil recherché
•	Être titulaire d’un diplôme de niveau Bac + 5 en informatique ;
•	Justifier d’au moins sept (07) années d’expérience, dont trois (3) ans dans la conduite de projets ;
•	Sens de l’organisation ;
•	Parfaite maîtrise du français ; la connaissance de l’anglais serait un atout ;
•	Une certification PMP est souhaitée.

Conditions
Contrat de deux ans. Seuls les candidats présélectionnés seront contactés.`;

test('a French notice', () => {
  expect(criteriaIn(FR, 'fr')).toEqual([
    'education: Être titulaire d’un diplôme de niveau Bac + 5 en informatique',
    'experience 7: Justifier d’au moins sept (07) années d’expérience',
    'experience 3: trois (3) ans dans la conduite de projets',
    'competency: Sens de l’organisation',
    'language fr: Parfaite maîtrise du français',
    'language en: la connaissance de l’anglais serait un atout',
    'desirable: Une certification PMP est souhaitée',
  ]);
});

test.each([
  [
    'a wish in a list of demands',
    'Essential\n- Experience in audit\n- A PhD would be an asset',
    ['experience: x'.replace('experience: x', 'essential: Experience in audit'), 'desirable: A PhD would be an asset'],
  ],
  [
    '"preferably" inside a demand leaves it one',
    'Essential\n- Management experience, preferably in Customs',
    ['essential: Management experience, preferably in Customs'],
  ],
  [
    'what stands under a wish is wished for',
    'Nice to have\n- Experience with Kubernetes',
    ['desirable: Experience with Kubernetes'],
  ],
  [
    'a list announced as a wish',
    'Requirements\n- A degree in law\n\nThe following would be an asset:\n- Knowledge of Sage',
    ['education: A degree in law', 'desirable: Knowledge of Sage'],
  ],
  [
    'a list in one line',
    'Requirements: • A degree in law • Five years of experience in audit • Fluent English',
    ['education: A degree in law', 'experience 5: Five years of experience in audit', 'language en: Fluent English'],
  ],
  [
    'fragments joined by commas',
    'Requirements: degree in pharmacy or chemistry, at least 3 years in industry, English C1, German B2.',
    [
      'education: degree in pharmacy or chemistry',
      'experience 3: at least 3 years in industry',
      'language en: English C1',
      'language de: German B2',
    ],
  ],
  [
    'what may stand for a degree is part of it',
    'Education\nAn advanced degree in law is required. A first degree with two additional years of experience may be accepted in lieu of it.',
    [
      'education: An advanced degree in law is required. A first degree with two additional years of experience may be accepted in lieu of it',
    ],
  ],
  [
    'sentences under no heading',
    'The successful candidate will hold a PhD in economics and have at least three years of experience. We meet on Mondays.',
    [
      'education: The successful candidate will hold a PhD in economics',
      'experience 3: at least three years of experience',
    ],
  ],
  [
    'a table',
    'Education\tSecondary school education\nExperience\tSix years of experience in an office\nGrade\tG5',
    ['education: Secondary school education', 'experience 6: Six years of experience in an office'],
  ],
])('%s', (_, text, criteria) => {
  expect(criteriaIn(text)).toEqual(criteria);
});

test.each([
  ['any of several', 'Fluency in English and/or French', ['en|fr']],
  ['both', 'English and French required', ['en', 'fr']],
  ['a list with "or"', 'Fluency in English, French or Spanish', ['en|fr|es']],
  ['a list with "and"', 'Fluency in English, French and Spanish', ['en', 'fr', 'es']],
  ['either', 'Fluency in either English or Arabic; knowledge of Russian', ['en|ar', 'ru']],
  ['levels apart', 'English C1, German B2', ['en', 'de']],
  ['French words', 'Maîtrise de l’anglais ou du français', ['en|fr']],
  [
    'the other of two',
    'English and French are the official languages of the Agency. Candidates must be fluent in English and have a working knowledge of the other official language.',
    ['en', 'fr'],
  ],
  [
    'the other of any two',
    'Fluency in English or French. Knowledge of the other official language is an asset.',
    ['en|fr', 'en|fr'],
  ],
  [
    'one of the official ones',
    'English and French are the working languages of the Court. Fluency in one of the official languages is required.',
    ['en|fr'],
  ],
  [
    'United Nations languages',
    'Fluency in English. Knowledge of another official United Nations language is desirable.',
    ['en', 'fr|es|ar|zh|ru'],
  ],
  ['a fact asks nothing', 'English and French are the official languages of the Agency.', []],
])('languages: %s', (_, text, languages) => {
  expect(read(`Languages\n\n${text}`).criteria.map((criterion) => criterion.languages.join('|'))).toEqual(languages);
});

test('an interpretation is said as such', () => {
  const { criteria } = read(
    'Languages\n- Fluency in English or French\n- Knowledge of the other official language is an asset',
  );
  expect(criteria.map(({ said }) => said.assumption !== null)).toEqual([false, true]);
});

test.each([
  'We are an equal opportunity employer and encourage applications from women.',
  'Only shortlisted candidates will be contacted.',
  'Applications should be sent to jobs@example.org.',
  'We offer a competitive salary.',
  'Les candidatures incomplètes ne seront pas examinées.',
  'Nous offrons un cadre de travail agréable.',
  'Please send your CV and a letter.',
])('%j asks nothing of a candidate', (sentence) => {
  expect(criteriaIn(`Requirements\n- A degree in law\n\n${sentence}`)).toEqual(['education: A degree in law']);
});

test('duties and promises are no criteria', () => {
  expect(
    criteriaIn(
      'Duties\n- Provide knowledge of the market\n- Manage a team of four years\n\nWhat we offer\n- Experience of a lifetime\n- Fluent English courses',
    ),
  ).toEqual([]);
});

test('every criterion has an id of its own, fit for a vacancy file, and the same each time', () => {
  const ids = () =>
    read(
      `Requirements\n- Experience in audit\n- Good experience in audit.\n- Degree in law\n- Fluent English\n- 経験\n- Five years of experience`,
    ).criteria.map(({ id }) => id);
  expect(new Set(ids()).size).toBe(ids().length);
  expect(ids().filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))).toEqual([]);
  expect(ids()).toEqual(ids());
});

test('the words of every criterion stand in the notice where it says', () => {
  expect(unfaithful(notice(EN))).toEqual([]);
  expect(unfaithful(notice(FR, 'fr'))).toEqual([]);
});

test('a notice in two languages asks each thing once', () => {
  const both = `Requirements\n- A degree in law\n- Five years of experience in audit\n- Good knowledge of accounting\n\nProfil recherché\n- Un diplôme en droit\n- Cinq ans d’expérience dans l’audit\n- Une bonne connaissance de la comptabilité`;
  expect(readRequirements(notice(both)).criteria.map(line)).toHaveLength(3);
});

test.each([
  'a',
  ' ',
  '• a ',
  'Education: ',
  'degree; ',
  'English, ',
  'five years and ',
  '. A',
  '(',
  '- a\n',
  '\n',
  '\u0000\uffff',
])(
  'a million characters of %j are read in bounded work',
  (part) => {
    const given = notice(`Requirements\n${part.repeat(Math.ceil(1_000_000 / part.length))}`);
    expect(readRequirements(given).criteria.length).toBeLessThanOrEqual(200);
  },
  60_000,
);
