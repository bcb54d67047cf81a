// What a criterion asks for is found together, narrowly, and in either language: a word of its field alone is no evidence. Invented people.
import { describe, expect, test } from 'vitest';
import { findEvidence } from '../../../../src/domain/evidence/criteria.ts';
import { MOST_WORDS } from '../../../../src/domain/notice/requirements/aspect-words.ts';
import { aspectsOf, fieldOf } from '../../../../src/domain/notice/requirements/keywords.ts';
import type { CriterionKind, Language } from '../../../../src/domain/vacancy.ts';
import { read } from './asked.ts';
import { cv } from './cv.ts';

const AS_OF = new Date('2026-03-10T12:00:00Z');

function statusOf(words: string, text: string, kind: CriterionKind = 'essential'): string | undefined {
  const language: Language = /[éèàç]|\b(?:des?|du|la|les|d'un)\b/u.test(words) ? 'fr' : 'en';
  const aspects = aspectsOf({ words, kind, language, years: null });
  const criterion = { id: 'c', kind, text: { en: words }, years: null, languages: [], level: null, aspects };
  return findEvidence([criterion], [cv(text)], AS_OF)[0]?.status;
}

describe('one thing of a field is not met by its other things, and is found in the other language', () => {
  test.each([
    ['Experience with payroll', 'Gestionnaire de paie, 70 bulletins de paie par mois', 'Recruited two colleagues'],
    ['Management of collections', 'Récolement et régie des collections', 'Théâtre et concerts de la ville'],
    ['Gestion de la trésorerie', 'Cash flow forecast every Friday', 'Month-end and VAT returns'],
    ['Relations avec les commissaires aux comptes', 'Worked with the statutory auditors', 'Police commissioner'],
    ['Restauration de cours d’eau', 'River restoration on nine kilometres', 'Chef de cuisine en restauration'],
    ['Knowledge of competition law', 'Droit de la concurrence, aides d’État', 'Swimming competition, second prize'],
    ['Experience in monitoring indicators', 'Tableaux de bord et KPI mensuels', 'Monitoring of traffic in two streets'],
    ['Connaissance du droit de l’Union européenne', 'Cases before the CJEU', 'Contrats de droit privé'],
  ])('%s', (words, found, notFound) => {
    expect(statusOf(words, found)).toBe('evidenced');
    expect(statusOf(words, notFound)).not.toBe('evidenced');
  });
});

describe('words of a trade that no table knows count together', () => {
  test('one of them alone is a part', () => {
    const words = 'Experience of beekeeping and honey production';
    expect(statusOf(words, 'Cakes with honey for two tea rooms')).not.toBe('evidenced');
    expect(statusOf(words, 'Beekeeping since 2004; honey production for three shops')).toBe('evidenced');
  });

  test('short words beside a known thing tell nothing', () => {
    expect(statusOf('Experience with personal files, leave or payroll', 'I leave the office at six')).toBe('not-found');
    expect(statusOf('Strong numeracy and ease with spreadsheets', 'At ease with children')).toBe('not-found');
  });
});

describe('what is asked for beside something else', () => {
  test('what would only be preferred is not asked for, and ends where another ability is named', () => {
    const words = 'Management experience, preferably within Customs and demonstrated ability to manage resources';
    expect(statusOf(words, 'Exported potatoes with customs declarations')).toBe('not-found');
    expect(statusOf(words, 'Led a team of nine; budget of EUR 2 million')).toBe('evidenced');
  });

  test('one of two will do, be it of a trade or of all', () => {
    const words = 'Experience in an EU institution or international organisation';
    expect(statusOf(words, 'UNICEF, Nairobi, 2012 - 2016')).toBe('evidenced');
    expect(statusOf(words, 'European Parliament, secretariat, 2012 - 2016')).toBe('evidenced');
  });

  test('an ability for either of two things asks for one of them', () => {
    const words = 'Négociation avec les transporteurs et les fournisseurs';
    expect(statusOf(words, 'Négocié les tarifs de six transporteurs')).toBe('evidenced');
    expect(statusOf(words, 'Négocié le prix du pain')).toBe('partial');
  });

  test('the tools of the employer are not those of its trade', () => {
    const words = 'Ability to use the financial tools used by the WCO';
    expect(statusOf(words, 'SAP, Oracle Financials')).toBe('evidenced');
  });

  test('an organisation is not its whole trade', () => {
    const words = "Good knowledge of the WCO's policies and priorities";
    expect(statusOf(words, 'Où un douanier et un capitaine se disputent')).toBe('not-found');
    expect(statusOf(words, 'Delegate of our customs administration to the WCO')).toBe('evidenced');
  });
});

describe('degrees', () => {
  const first = "Minimum Bachelor's level degree";
  test.each([
    'HBO-ingenieur Bouwkunde, 1999',
    'B.Tech, Civil Engineering, 2008',
    'Diplom-Volkswirtin, 2003',
    'filosofie kandidat, 180 hp',
    'cand.jur. 2018',
  ])('of many countries: %s', (text) => {
    expect(statusOf(first, text, 'education')).toBe('evidenced');
  });

  test.each([
    'Team of four graduates and two doctors',
    'IOSH, Personal licence',
    'Maîtrise d’Excel',
    'Registered nurse, ward round with the doctor',
  ])('%s is none', (text) => {
    expect(statusOf(first, text, 'education')).toBe('not-found');
  });

  test('words that only say what a diploma does are no field', () => {
    const words = 'A level of post-secondary education attested by a diploma';
    expect(statusOf(words, 'BSc Marine Biology', 'education')).toBe('evidenced');
  });

  test('a field that no trade stands for is found under its names', () => {
    expect(statusOf('Diplôme de niveau bac + 4 en gestion', 'Master en gestion, 2014', 'education')).toBe('evidenced');
    expect(statusOf('Degree in history', "Licence d'histoire, licence en histoire", 'education')).toBe('evidenced');
    expect(statusOf('Degree in history', 'SELECTED PROJECT HISTORY. BSc Chemistry', 'education')).not.toBe('evidenced');
  });

  test('a doctorate is asked for as such, beside its field', () => {
    const words = 'Doctorat en histoire';
    expect(statusOf(words, 'Licence en histoire, 2008', 'education')).toBe('partial');
    expect(statusOf(words, 'Doctorat en histoire, 2015', 'education')).toBe('evidenced');
  });
});

describe('lists that a person reads', () => {
  test('no word stands in them that another one finds anyway, and none is endless', () => {
    for (const words of [
      'Excellent knowledge of budget management',
      'Ability to motivate a team',
      'Excellent inter-personal skills, intercultural awareness and the ability to work with staff and stakeholders',
    ]) {
      for (const aspect of aspectsOf({ words, kind: 'essential', language: 'en', years: null })) {
        expect(aspect.en.length).toBeLessThanOrEqual(MOST_WORDS);
        expect(aspect.fr.length).toBeLessThanOrEqual(MOST_WORDS);
      }
    }
    const [budget] = aspectsOf({ words: 'Budget management', kind: 'essential', language: 'en', years: null });
    expect(budget?.en).toContain('budget');
    expect(budget?.en).not.toContain('budgets');
    expect(budget?.en).not.toContain('budget monitoring');
  });
});

describe('relevant experience', () => {
  test('is of the field that the criteria speak of most where the title names none', () => {
    const field = fieldOf([
      { words: 'Knowledge of accounting', language: 'en' },
      { words: 'Experience of accounting in a hospital', language: 'en' },
      { words: 'Ability to work in a team', language: 'en' },
    ]);
    const made = aspectsOf({
      words: 'At least six years of relevant experience',
      kind: 'experience',
      language: 'en',
      years: 6,
      post: 'Deputy Director',
      field,
    });
    expect(made[0]?.fr).toContain('comptabilité');
  });

  test('is of nothing that could be looked for where the criteria share no field', () => {
    expect(fieldOf([{ words: 'Ability to work in a team', language: 'en' }])).toBeNull();
  });
});

describe('what is asked of the candidate, and what is not', () => {
  test.each([
    'Full-time, 38 hours per week',
    'You can find more information in our handbook',
    'Files of unsuccessful candidates are kept for two years after the end of the procedure',
    'An employee assistance line available at any hour',
  ])('%s: of nobody', (line) => {
    expect(read(`Requirements\n- A degree in law\n- ${line}`).criteria.map(({ said }) => said.value)).toEqual([
      'A degree in law',
    ]);
  });

  test.each(['## You', "## You'll have", 'ELIGIBILITY CRITERIA\n\nCandidates must on the closing date:'])(
    '%j opens requirements',
    (heading) => {
      const text = `Harbour clerk\n\n${heading}\n\n- Five or more years in harbours or a comparable field\n- Fluent English`;
      expect(read(text).criteria.map(({ years, languages }) => [years, languages])).toEqual([
        [5, []],
        [null, ['en']],
      ]);
    },
  );

  test.each([
    ['Anglais : notions', ['en']],
    ['A thorough knowledge of one official EU language and a satisfactory knowledge of another', 24],
  ])('a language: %s', (words, languages) => {
    const found = read(`Requirements\n- A degree in law\n- ${words}`).criteria.at(-1);
    expect(found?.kind).toBe('language');
    if (typeof languages === 'number') expect(found?.languages).toHaveLength(languages);
    else expect(found?.languages).toEqual(languages);
  });
});

test('another official language is none of those demanded by name, be it further down', () => {
  const { criteria } = read(
    'Requirements\n- A thorough knowledge of one official EU language and a satisfactory knowledge of another\n- Very good command of English',
  );
  expect(criteria[0]?.languages).toContain('fr');
  expect(criteria[0]?.languages).not.toContain('en');
});

test.each([
  ["Have at least 5 years' practice, of which 2 years must be in the speciality", [5, 2]],
  ['At least 7 years of relevant experience, of which no less than 3 in the Pacific', [7, 3]],
  ['Ten years of sea time and three years as a licensed pilot', [10, 3]],
  ['Minimum 15 years in the fire service with 5 years at deputy level', [15, 5]],
  ["Sept années d'expérience professionnelle, dont quatre à l'international", [7, 4]],
  ["Minimum 4 ans d'expérience en ONG, dont 2 en zone d'insécurité", [4, 2]],
  ["Quinze (15) ans d'expérience, dont cinq (05) à un poste de direction", [15, 5]],
  ['At least nine years of experience, including four\n  years in river basins', [9, 4]],
  ['A minimum of two, preferably three, years of experience of policy analysis', [2]],
  ['A diploma in music and have no less than three years of experience of choirs', [null, 3]],
])('years and those of them that are asked for apart: %j', (words, years) => {
  expect(read(`Experience\n- ${words}`).criteria.map((criterion) => criterion.years)).toEqual(years);
});

test('training in a field was attended, not given', () => {
  const words = 'Relevant training in computer science, and continuous professional development';
  const aspects = aspectsOf({ words, kind: 'education', language: 'en', years: null });
  expect(aspects.flatMap(({ en }) => en).join(' ')).not.toMatch(/trainer|training/);
  expect(aspects.length).toBeGreaterThan(0);
});
