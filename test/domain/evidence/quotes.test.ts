// Quotations stand on the page they name, letter for letter: held on papers put together at random, the same ones every time.
import { describe, expect, test } from 'vitest';
import type { FiledDocument } from '../../../src/domain/documents.ts';
import { findEvidence } from '../../../src/domain/evidence/criteria.ts';
import { findFacts } from '../../../src/domain/evidence/found-facts.ts';
import { MOST_QUOTES } from '../../../src/domain/evidence/passages.ts';
import { boundariesOf, quoteAround } from '../../../src/domain/evidence/quotes.ts';
import type { Criterion } from '../../../src/domain/vacancy.ts';
import { paper } from './paper.ts';
import { randomFrom } from './random.ts';

const AS_OF = new Date('2026-03-10T12:00:00Z');
const PIECES = [
  'Led a team of twelve customs officers in the port of Exampleton',
  'Encadrement d’une équipe de douze agents, gestion budgétaire et marchés publics',
  '• PRINCE2® Practitioner, ITIL v4, C++ and .NET',
  '2012 – 2018   Head of Infrastructure, City of Exampleton',
  'Depuis septembre 2020 : cheffe du service informatique',
  'Languages: English (C1), French ●●●●○, German – B2',
  'English\nC1\nC1\nB2',
  'Over 12 years of experience in information technology.',
  'Une quinzaine d’années d’expérience en informatique',
  'C U R R I C U L U M  V I T A E',
  'develop-\nment of soft\u00adware, ﬁnance and œuvre',
  'Références\nMme Anne Exemple, anne@example.org, +32 2 555 01 23',
  'Notice period: three months',
  'My sister works at the WCO.',
  '😀 emoji, 𝔘nicode and a\u0301ccents\u00a0: customs',
  'x'.repeat(300),
  `a line without an end ${'of words and customs '.repeat(30)}`,
  '\t',
  '',
];
const BETWEEN = ['\n', '\n\n', ' ', '. ', '\r\n', '   ', ' | '];

function criterion(id: string, more: Partial<Criterion>): Criterion {
  return {
    id,
    kind: 'essential',
    text: { en: 'Fluent' },
    years: null,
    languages: [],
    level: null,
    aspects: [],
    ...more,
  };
}
const CRITERIA = [
  ...[
    'customs',
    'team',
    'PRINCE2',
    'C++',
    '.NET',
    'development',
    'software',
    'finance',
    'words',
    'head of',
    'port',
  ].map((word) => criterion(word.toLowerCase(), { aspects: [{ en: [word], fr: [] }] })),
  ...['équipe', 'gestion budgétaire', 'informatique', 'œuvre', 'accents'].map((word) =>
    criterion(word, { aspects: [{ en: [], fr: [word] }] }),
  ),
  criterion('years', {
    kind: 'experience',
    years: 5,
    aspects: [{ en: ['information technology'], fr: ['informatique'] }],
  }),
  criterion('language', { kind: 'language', languages: ['en', 'fr'], level: 'B2' }),
];

function papersFrom(random: (below: number) => number): FiledDocument[] {
  return (['cv', 'motivation-letter'] as const).map((role) => {
    const pages = Array.from({ length: 1 + random(3) }, () => {
      let page = '';
      for (let count = random(14); count > 0; count -= 1)
        page += `${PIECES[random(PIECES.length)]}${BETWEEN[random(BETWEEN.length)]}`;
      return random(4) === 0 ? page.normalize('NFD') : page;
    });
    return paper(role, pages, { hiddenText: 'hidden customs' });
  });
}

describe.each(Array.from({ length: 60 }, (_, seed) => seed + 1))('papers of the seed %i', (seed) => {
  const papers = papersFrom(randomFrom(seed));
  const findings = [
    ...findEvidence(CRITERIA, papers, AS_OF),
    ...findFacts({ criteria: CRITERIA, languages: ['fr'] }, papers, ''),
  ];

  test('every quotation stands on its page, and is cut at no word', () => {
    for (const { evidence } of findings) {
      expect(evidence.length).toBeLessThanOrEqual(MOST_QUOTES);
      for (const { filename, page, quote } of evidence) {
        const text = papers.find((paper) => paper.filename === filename)?.pages[(page ?? 0) - 1] ?? '';
        expect(text.includes(quote)).toBe(true);
        expect(quote).toBe(quote.trim());
        expect(quote.length).toBeGreaterThan(0);
        expect(isCutInWords(text, quote), quote).toBe(false);
      }
    }
  });

  test('they are found again the same', () => {
    const again = [
      ...findEvidence(structuredClone(CRITERIA), structuredClone(papers), AS_OF),
      ...findFacts({ criteria: CRITERIA, languages: ['fr'] }, papers, ''),
    ];
    expect(again).toEqual(findings);
  });
});

/** At each of its places the quotation begins or ends within a word. */
function isCutInWords(text: string, quote: string): boolean {
  const within = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]$/u;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const end = at + quote.length;
    if (!within.test(text.slice(at - 1, at + 1)) && !within.test(text.slice(end - 1, end + 1))) return false;
  }
  return true;
}

test('a sentence stands whole; a row of marks is not taken apart', () => {
  const page =
    'I have led teams. I managed the customs budget of the port, and its people. Then I left.\nFrench ●●●●○ and more';
  const start = page.indexOf('customs');
  expect(quoteAround(page, start, start + 7, boundariesOf(page))).toBe(
    'I managed the customs budget of the port, and its people.',
  );
  const marks = page.indexOf('●');
  expect(quoteAround(page, marks, marks + 5, boundariesOf(page))).toContain('French ●●●●○ and more');
});
