// Evidence for criteria in CV and letter.
import { describe, expect, test } from 'vitest';
import type { FiledDocument } from '../../../src/domain/documents.ts';
import { findEvidence } from '../../../src/domain/evidence/criteria.ts';
import { MOST_QUOTES } from '../../../src/domain/evidence/passages.ts';
import type { Criterion } from '../../../src/domain/vacancy.ts';
import { FRENCH_CV, FRENCH_LETTER, RECOMMENDATION, SHORT_CV, SHORT_LETTER } from '../roles/role-samples/usual.ts';
import { paper } from './paper.ts';
import { proficiencyIn } from './proficiency-in.ts';

const AS_OF = new Date('2026-03-10T12:00:00Z');

function criterion(more: Partial<Criterion>): Criterion {
  return {
    id: 'one',
    kind: 'essential',
    text: { en: 'Something' },
    years: null,
    languages: [],
    level: null,
    aspects: [],
    ...more,
  };
}

function find(asked: Partial<Criterion>, ...papers: FiledDocument[]) {
  const [finding] = findEvidence([criterion(asked)], papers, AS_OF);
  if (!finding) throw new Error('no finding');
  return finding;
}

const TEAM = { en: ['led the team', 'lead a team'], fr: ['équipe', 'encadrement'] };
const CLOUD = { en: ['cloud'], fr: ['infonuagique'] };
const JAVA = { en: ['Java'], fr: [] };

describe('status', () => {
  const papers = [paper('cv', [SHORT_CV]), paper('motivation-letter', [SHORT_LETTER])];

  test('all aspects are evidenced, some partial, none not found', () => {
    expect(find({ aspects: [TEAM, CLOUD] }, ...papers).status).toBe('evidenced');
    expect(find({ aspects: [TEAM, JAVA] }, ...papers).status).toBe('partial');
    expect(find({ aspects: [JAVA] }, ...papers)).toEqual({ id: 'one', status: 'not-found', evidence: [] });
  });

  test('years are one more aspect', () => {
    expect(find({ aspects: [TEAM], years: 10 }, ...papers).status).toBe('evidenced');
    expect(find({ aspects: [TEAM], years: 20 }, ...papers).status).toBe('partial');
  });

  test('where no word says what the years are of, the number alone is a part', () => {
    expect(find({ years: 10 }, ...papers).status).toBe('partial');
    expect(find({ years: 20 }, ...papers).status).toBe('not-found');
  });

  test('a criterion with nothing to look for is not found', () => {
    for (const aspects of [[], [{ en: [], fr: [] }]])
      expect(find({ aspects }, ...papers)).toEqual({ id: 'one', status: 'not-found', evidence: [] });
  });

  test('years that no sentence states are added up from the posts, and quoted', () => {
    const cv = paper('cv', [
      'Experience\n2018 – present   Head of Infrastructure, City of Exampleton\n2012 – 2018   Engineer, Example Bank',
    ]);
    const posts = { en: ['Engineer', 'Infrastructure'], fr: [] };
    const finding = find({ aspects: [posts], years: 10 }, cv);
    expect(finding.status).toBe('evidenced');
    expect(finding.evidence[0]?.quote).toContain('2018 – present');
    expect(find({ aspects: [posts], years: 15 }, cv).status).toBe('partial');
  });

  test('years of another trade are no years of the field', () => {
    const it = { aspects: [{ en: ['information technology', 'network'], fr: [] }], years: 10 };
    const kitchen =
      'Experience\n2008 – 2024   Cook, Three Ponds\n• menus\n2024 – present   Clerk for information technology';
    expect(find(it, paper('cv', [kitchen])).status).toBe('partial');
    const networks =
      'Experience\n2008 – 2020   Network engineer, Example Bank\n2020 – present   Head of unit, City of Exampleton';
    const found = find(it, paper('cv', [networks]));
    expect(found.status).toBe('evidenced');
    expect(found.evidence[0]?.quote).toContain('Network engineer');
  });

  test('years that stand nowhere near the field are none of it', () => {
    const projects = { aspects: [{ en: ['project management'], fr: [] }], years: 7 };
    const shop =
      'Hands-on retail manager, 16 years on the shop floor.\n\nExperience\n2010 – present  Store manager, Big Shed';
    const skills =
      '\n\nEducation\n2008 A-levels in history and geography, Exampleton sixth form college\n\nSkills\nproject management';
    expect(find(projects, paper('cv', [shop + skills])).status).toBe('partial');
    const trade = shop.replace('on the shop floor', 'in project management');
    expect(find(projects, paper('cv', [trade + skills])).status).toBe('evidenced');
  });

  test('a sentence that names both years and field is shown first', () => {
    const text = 'I bring 12 years of experience.\nI worked for 11 years in information technology at Example Bank.';
    const found = find({ aspects: [{ en: ['information technology'], fr: [] }], years: 10 }, paper('cv', [text]));
    expect(found.evidence[0]?.quote).toContain('11 years in information technology');
  });

  test('French words speak to the same criterion', () => {
    const finding = find({ aspects: [TEAM] }, paper('cv', [FRENCH_CV]), paper('motivation-letter', [FRENCH_LETTER]));
    expect(finding.status).toBe('evidenced');
    expect(finding.evidence.map(({ quote }) => quote).join()).toContain('Encadrement de douze agents');
  });

  test('findings keep the order of the criteria', () => {
    const findings = findEvidence([criterion({ id: 'b' }), criterion({ id: 'a', aspects: [CLOUD] })], papers, AS_OF);
    expect(findings.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('what is evidence', () => {
  test("only the candidate's own readable CV and letter are", () => {
    expect(find({ aspects: [{ en: ['storage platform'], fr: [] }] }, paper('other', [RECOMMENDATION])).status).toBe(
      'not-found',
    );
    expect(find({ aspects: [CLOUD] }, paper('cv', [SHORT_CV], { status: 'corrupt' })).status).toBe('not-found');
    expect(find({ aspects: [CLOUD] }, paper('cv-and-letter', [SHORT_CV])).status).toBe('evidenced');
    expect(find({ aspects: [JAVA] }, paper('cv', [SHORT_CV], { hiddenText: 'Java Java Java' })).status).toBe(
      'not-found',
    );
  });

  test('a denial is none', () => {
    expect(
      find({ aspects: [CLOUD] }, paper('motivation-letter', ['I have no experience with cloud services.'])).status,
    ).toBe('not-found');
  });
});

describe('quotations', () => {
  const texts = [
    SHORT_CV,
    SHORT_LETTER,
    FRENCH_CV,
    FRENCH_LETTER,
    FRENCH_CV.normalize('NFD'),
    SHORT_CV.replace(/\s*\n\s*/gu, ' '),
  ];

  test.each(texts)('stand in the page letter for letter, 40 to 220 characters long', (text) => {
    const asked = [
      'team',
      'engineer',
      'budget',
      'services',
      'university',
      'équipe',
      'agents',
      'douanes',
      'master',
      'english',
      'poste',
    ];
    const criteria = asked.map((word) => criterion({ id: word, years: 5, aspects: [{ en: [word], fr: [word] }] }));
    const quotes = findEvidence(criteria, [paper('cv-and-letter', [text])], AS_OF).flatMap(({ evidence }) => evidence);
    expect(quotes.length).toBeGreaterThan(0);
    for (const { quote } of quotes) {
      expect(text.includes(quote)).toBe(true);
      expect(quote.length).toBeGreaterThanOrEqual(40);
      expect(quote.length).toBeLessThanOrEqual(220);
      expect(quote).toBe(quote.trim());
    }
  });

  test('are at most three, and none twice', () => {
    const lines = Array.from(
      { length: 9 },
      (_, at) => `In year ${at} I worked for customs in the port of Exampleton, gate ${at}.`,
    );
    const { evidence } = find({ aspects: [{ en: ['customs'], fr: [] }] }, paper('cv', [lines.join('\n')]));
    expect(evidence).toHaveLength(MOST_QUOTES);
    expect(new Set(evidence.map(({ quote }) => quote)).size).toBe(MOST_QUOTES);
  });

  test('name the page, where the format has pages', () => {
    const pages = [
      'Nothing to see on this first page of the paper.',
      'Here I speak of customs at some length, as one should.',
    ];
    const asked = { aspects: [{ en: ['customs'], fr: [] }] };
    expect(find(asked, paper('cv', pages)).evidence).toMatchObject([{ filename: 'cv.pdf', page: 2 }]);
    expect(find(asked, paper('cv', pages, { pageCount: null, filename: null })).evidence).toMatchObject([
      { filename: null, page: null },
    ]);
  });

  test('one passage that speaks to two aspects comes first', () => {
    const text =
      'I have worked with customs brokers for a year or two.\nI have led customs teams and held their budget in three ports.';
    const { evidence } = find(
      {
        aspects: [
          { en: ['customs'], fr: [] },
          { en: ['budget'], fr: [] },
        ],
      },
      paper('cv', [text]),
    );
    expect(evidence[0]?.quote).toContain('held their budget');
  });

  test('the same papers give the same findings', () => {
    const papers = [paper('cv', [SHORT_CV]), paper('motivation-letter', [SHORT_LETTER])];
    const asked = [criterion({ aspects: [TEAM, CLOUD], years: 5 })];
    expect(findEvidence(asked, papers, AS_OF)).toEqual(findEvidence(structuredClone(asked), papers, AS_OF));
  });
});

describe('languages', () => {
  const FLUENT_ENGLISH: Partial<Criterion> = {
    kind: 'language',
    languages: ['en'],
    text: { en: 'Fluency in English' },
  };
  const SOME_FRENCH: Partial<Criterion> = {
    kind: 'language',
    languages: ['fr'],
    text: { en: 'Knowledge of French is an asset' },
  };

  test('the level beside the name decides', () => {
    const cv = paper('cv', ['Languages: English (B1), French (B2), German (native)'], { language: 'de' });
    expect(find(FLUENT_ENGLISH, cv).status).toBe('partial');
    expect(find(SOME_FRENCH, cv).status).toBe('evidenced');
    expect(find({ ...FLUENT_ENGLISH, languages: ['nl'] }, cv).status).toBe('not-found');
  });

  test('a paper written in the language is part of the evidence', () => {
    const letter = paper('motivation-letter', ['I have led teams in three countries, and I would like to lead yours.']);
    expect(find(FLUENT_ENGLISH, letter)).toMatchObject({ status: 'partial', evidence: [{ page: 1 }] });
    expect(find(SOME_FRENCH, letter).status).toBe('not-found');
  });

  test('any of several languages will do, and all that are known well are shown', () => {
    const either: Partial<Criterion> = {
      kind: 'language',
      languages: ['en', 'fr'],
      text: { en: 'Fluency in English and/or French' },
    };
    expect(find(either, paper('cv', ['Languages: English (A2), French (native)'], { language: 'de' })).status).toBe(
      'evidenced',
    );
    expect(find(either, paper('cv', ['Languages: English (A2), French (B1)'], { language: 'de' })).status).toBe(
      'partial',
    );
    expect(find(either, paper('cv', ['Languages: German (native)'], { language: 'de' })).status).toBe('not-found');
    const both = find(
      either,
      paper('cv', ['My English is excellent in word and writing.\nJe parle couramment le français depuis toujours.'], {
        language: 'de',
      }),
    );
    expect(both.evidence).toHaveLength(2);
  });

  test('where every language is asked for, one alone is a part', () => {
    const both: Partial<Criterion> = {
      kind: 'language',
      languages: ['en', 'fr'],
      languagesNeeded: 'all',
      text: { en: 'Good working knowledge of the other official language' },
    };
    const said = (text: string) => find(both, paper('cv', [text], { language: 'de' })).status;
    expect(said('Languages: English (C1), French (B2)')).toBe('evidenced');
    expect(said('Languages: English (C1), French (A2)')).toBe('partial');
    expect(said('Languages: English (C1), German')).toBe('partial');
    expect(said('Languages: German, Dutch')).toBe('not-found');
    // The language of the paper itself, listed without a level.
    expect(find(both, paper('cv', ['Languages: English, French (B2)'])).status).toBe('evidenced');
  });

  test('an asset is met by any level, and by a language only listed', () => {
    for (const text of ['French (A2)', 'French: beginner', 'English, French', 'French (reading)', 'French ILR 1+'])
      expect(find(SOME_FRENCH, paper('cv', [`Languages: German, ${text}`], { language: 'de' })).status).toBe(
        'evidenced',
      );
    for (const text of ['I would like to learn French.', 'No French, alas.', 'You ask for fluent French.'])
      expect(find(SOME_FRENCH, paper('cv', [text], { language: 'de' })).status).not.toBe('evidenced');
  });

  test('a level that is asked for counts before the text', () => {
    const cv = paper('cv', ['Languages: English (B2)'], { language: 'de' });
    expect(find({ ...FLUENT_ENGLISH, level: 'B2' }, cv).status).toBe('evidenced');
    expect(find({ ...FLUENT_ENGLISH, level: 'C2' }, paper('cv', ['English: fluent'], { language: 'de' })).status).toBe(
      'partial',
    );
    expect(find({ ...FLUENT_ENGLISH, text: { en: 'English at level B2' } }, cv).status).toBe('evidenced');
  });

  test('a language listed without a level is evidence beside a paper written in it', () => {
    const cv = ['Languages: English, German'];
    expect(find(FLUENT_ENGLISH, paper('cv', cv)).status).toBe('evidenced');
    expect(find(FLUENT_ENGLISH, paper('cv', cv, { language: 'de' })).status).toBe('partial');
  });

  test('the bare name of a language elsewhere in the text is no evidence, whatever the words of the criterion', () => {
    const asked = { ...SOME_FRENCH, aspects: [{ en: ['French'], fr: ['français'] }] };
    expect(find(asked, paper('cv', ['Cook of French cuisine at the Three Ponds hotel']))).toMatchObject({
      status: 'not-found',
    });
  });

  test.each([
    ['fluent', 'English: fluent', 'en'],
    ['basic', 'English (C1), French (B1)', 'fr'],
    ['fluent', 'Fluent in English and French', 'fr'],
    ['working', 'English and French: good', 'en'],
    ['fluent', 'Langue maternelle : français. Anglais : courant', 'fr'],
    ['working', 'French – mother tongue; English – B2', 'en'],
    ['fluent', 'English\nFluent\nFrench\nBasic', 'en'],
    ['basic', 'English\nFluent\nFrench\nBasic', 'fr'],
    ['fluent', 'Native French, fluent English, basic Dutch', 'fr'],
    ['basic', 'Native French, fluent English, basic Dutch', 'nl'],
    ['fluent', 'Bilingue français/anglais', 'en'],
    ['working', 'Fluent in English, French (B2)', 'fr'],
    ['named', 'English, French, German', 'en'],
    ['fluent', 'English C1 C1 C1 B2 C1', 'en'],
    ['fluent', 'Français : lu, écrit, parlé', 'fr'],
    ['fluent', 'je parle couramment le français et l’anglais', 'en'],
    ['basic', 'notions de français', 'fr'],
    ['working', 'English - Professional working proficiency', 'en'],
    ['basic', 'French (Limited Working)', 'fr'],
    ['fluent', 'I speak English and French fluently', 'en'],
    [undefined, 'I do not speak French', 'fr'],
  ])('%s: %j', (level, text, language) => {
    expect(proficiencyIn(text, language)[0]?.level).toBe(level);
  });
});
