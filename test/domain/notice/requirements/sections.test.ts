// Which section a heading opens, however an organisation words it, and where a heading runs into its text.
import { expect, test } from 'vitest';
import { wordsAt } from '../../../../src/domain/notice/notice.ts';
import { runInHeading, sectionNamed } from '../../../../src/domain/notice/requirements/section-names.ts';
import { partsOf } from '../../../../src/domain/notice/requirements/sections.ts';
import { notice } from './asked.ts';

test.each([
  [
    'education',
    [
      'Education',
      '4. EDUCATION',
      'Academic qualifications',
      'Educational background:',
      'Formation',
      'Études',
      'Diplômes requis',
      'Niveau d’études',
    ],
  ],
  [
    'experience',
    [
      'Experience',
      'Work experience',
      'Professional experience required',
      'Expérience professionnelle',
      'Expérience requise',
    ],
  ],
  [
    'essential',
    ['5. EXPERIENCE AND ESSENTIAL QUALIFICATIONS', 'Essential', 'Must have', 'Must-haves', 'Indispensable'],
  ],
  [
    'desirable',
    [
      'Additional desirable but non-essential requirements',
      'Nice to have',
      'Desirable',
      'Preferred qualifications',
      'Atouts',
      'Souhaité',
      'Un plus',
      'Compétences souhaitées',
      'Assets',
    ],
  ],
  [
    'language',
    [
      'Languages',
      '7. LANGUAGES',
      'Language skills',
      'Language requirements',
      'Langues',
      'Connaissances linguistiques',
      'Compétences linguistiques',
    ],
  ],
  [
    'competency',
    [
      'Competencies',
      'Core competencies',
      'Skills',
      'Compétences',
      'Savoir-être',
      'Qualités personnelles',
      'Personal attributes',
    ],
  ],
  [
    'requirements',
    [
      'Requirements',
      'Your profile',
      'Profil recherché',
      'Qualifications',
      'Who we’re looking for',
      'Education and experience',
      'Qualifications and experience',
      'Formation et expérience',
      'Votre profil',
      'Candidate profile',
      'Job requirements',
      'What you bring',
      'Exigences du poste',
      'Person specification',
      'Conditions requises',
      'Critères de sélection',
      'About you',
    ],
  ],
  [
    'duties',
    [
      'Main accountabilities',
      'Duties and responsibilities',
      'What you’ll do',
      'Missions',
      'Vos missions',
      'Description du poste',
      'Responsabilités',
      'The role',
      'Tâches principales',
      'Short description of the vacant position',
    ],
  ],
  [
    'conditions',
    [
      'Contract and conditions',
      'What we offer',
      'Nous offrons',
      'Salary',
      'Rémunération',
      'Conditions d’emploi',
      'Benefits',
      'Lieu de travail',
      'Type de contrat',
    ],
  ],
  [
    'apply',
    [
      'How to apply',
      'Application and recruitment process',
      'Applications',
      'Candidature',
      'Comment postuler',
      'Dossier de candidature',
      'Modalités de dépôt',
      'Closing date',
      'Required documents',
      'Pièces à fournir',
    ],
  ],
  [
    'about',
    [
      'Introduction',
      'About us',
      'Contexte',
      'Additional information',
      'Qui sommes-nous ?',
      'Equal opportunities',
      'Data protection',
      'Background',
    ],
  ],
] as const)('headings of %s', (section, headings) => {
  expect(headings.filter((heading) => sectionNamed(heading) !== section)).toEqual([]);
});

test.each([
  'Head of Information Technology',
  'Leadership',
  'Geneva',
  'Finance and Administration Division',
  '2026',
  '',
])('%j names no section', (heading) => {
  expect(sectionNamed(heading)).toBeNull();
});

test.each([
  ['Education A minimum of an undergraduate degree', 'education', 'A minimum'],
  ['Languages English and French are the official languages', 'language', 'English'],
  ['Experience and Essential Qualifications Minimum 8 years of work', 'essential', 'Minimum 8'],
  ['Essential: a degree in law', 'essential', 'a degree'],
  ['Formation : Bac+5 en droit', 'education', 'Bac'],
  ['Langues – français et anglais', 'language', 'français'],
  ['Experience\tFive years in audit', 'experience', 'Five'],
  ['Profil recherché Vous êtes diplômé en droit', 'requirements', 'Vous'],
])('a heading runs into its text in %j', (text, section, rest) => {
  const found = runInHeading(text);
  expect(found?.section).toBe(section);
  expect(text.slice(found?.length)).toMatch(new RegExp(`^${rest}`, 'u'));
});

test.each([
  'Experience working for or with international organizations',
  'Experience of developing approaches to training',
  'Knowledge of project management principles',
  'Project management certifications would help',
  'Languages are taught here by native speakers',
  'Training and development of staff in the region',
])('%j begins with no heading', (text) => {
  expect(runInHeading(text)).toBeNull();
});

test('a heading inside a section keeps it, and one of its own rank ends it', () => {
  const given = notice(
    '# Duties\n\n## Leadership\n\n- Lead the team\n\n# Requirements\n\n- A degree in law\n\n# Our garden\n\n- Trees and roses',
  );
  expect(
    partsOf(given)
      .filter(({ kind }) => kind === 'item')
      .map((part) => [part.section, part.isUnsure, wordsAt(given, part)]),
  ).toEqual([
    ['duties', false, 'Lead the team'],
    ['requirements', false, 'A degree in law'],
    ['requirements', true, 'Trees and roses'],
  ]);
});
