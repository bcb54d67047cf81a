// The tests that candidates name beside a language, and the levels their results stand for.
import type { CefrLevel } from '../vacancy.ts';

/** A test that says of itself which language it is of. */
export interface TestResult {
  language: string;
  level: CefrLevel | null;
  at: number;
  end: number;
}

/** The results of language tests in a stretch of folded text. */
export function testsIn(folded: string): TestResult[] {
  const found: TestResult[] = [];
  if (!ANY_TEST.test(folded)) return found;
  for (const { language, pattern, levelOf } of TESTS)
    for (const match of folded.matchAll(pattern))
      found.push({ language, level: levelOf(match), at: match.index, end: match.index + match[0].length });
  return found;
}

/** The level a code such as `c 1` stands for. */
export function codeOf(letterAndDigit: string): CefrLevel {
  return letterAndDigit.replace(/\s/gu, '').toUpperCase() as CefrLevel;
}

/** The first level whose least score is reached. */
function scored(score: number, ...steps: [number, CefrLevel][]): CefrLevel | null {
  return steps.find(([least]) => score >= least)?.[1] ?? null;
}
const number = (match: RegExpMatchArray) => Number((match[1] ?? '').replace(',', '.'));
const code = (match: RegExpMatchArray) => (match[1] ? codeOf(match[1]) : null);
const named = (name: string) =>
  new RegExp(String.raw`\b(?:${name})\b(?:[^\n.;,]{0,24}?(?<![a-z\d])([abc] ?[12])(?![a-z\d]))?`, 'gu');

/** Scores and levels as the makers of the tests compare them with CEFR. */
const TESTS: { language: string; pattern: RegExp; levelOf: (match: RegExpMatchArray) => CefrLevel | null }[] = [
  {
    language: 'en',
    pattern: /\bielts\b(?:[^\n;]{0,30}?(?<![\d.,/])([4-9](?:[.,][05])?)(?!\d|[.,/]\d))?/gu,
    levelOf: (match) => scored(number(match), [8.5, 'C2'], [7, 'C1'], [5.5, 'B2'], [4, 'B1']),
  },
  {
    language: 'en',
    pattern: /\btoefl\b(?:[^\n;]{0,30}?(?<![\d.,/])(\d{2,3})(?![\d%]))?/gu,
    levelOf: (match) => {
      const score = number(match);
      if (score > 120) return scored(score, [620, 'C1'], [540, 'B2'], [450, 'B1'], [310, 'A2']);
      return scored(score, [114, 'C2'], [95, 'C1'], [72, 'B2'], [42, 'B1']);
    },
  },
  {
    language: 'en',
    pattern: /\btoeic\b(?:[^\n;]{0,30}?(?<![\d.,/])(\d{3})(?![\d%]))?/gu,
    levelOf: (match) => scored(number(match), [945, 'C1'], [785, 'B2'], [550, 'B1'], [225, 'A2']),
  },
  {
    language: 'en',
    pattern: /\bduolingo english(?: test)?\b(?:[^\n;]{0,30}?(?<![\d.,/])(\d{2,3})(?![\d%]))?/gu,
    levelOf: (match) => scored(number(match), [150, 'C2'], [125, 'C1'], [100, 'B2'], [60, 'B1']),
  },
  {
    language: 'en',
    pattern: /\bcertificate of proficiency in english\b|\bcambridge (?:english:? )?(?:cpe|proficiency)\b/gu,
    levelOf: () => 'C2',
  },
  {
    language: 'en',
    pattern: /\bcertificate in advanced english\b|\bcambridge (?:english:? )?(?:cae|advanced)\b/gu,
    levelOf: () => 'C1',
  },
  {
    language: 'en',
    pattern: /\bfirst certificate in english\b|\bcambridge (?:english:? )?(?:fce|first)\b/gu,
    levelOf: () => 'B2',
  },
  { language: 'fr', pattern: named('dalf'), levelOf: (match) => code(match) ?? 'C1' },
  { language: 'fr', pattern: named('delf'), levelOf: code },
  {
    language: 'fr',
    pattern:
      /\b(?:tcf|test de connaissance du francais)\b(?:[^\n.;]{0,24}?(?<![a-z\d])([abc] ?[12]|[1-6]\d\d)(?![a-z\d]))?/gu,
    levelOf: (match) =>
      /^[abc]/u.test(match[1] ?? '')
        ? code(match)
        : scored(number(match), [600, 'C2'], [500, 'C1'], [400, 'B2'], [300, 'B1'], [200, 'A2'], [100, 'A1']),
  },
  { language: 'fr', pattern: named(`test d'evaluation de francais|tefaq|tef canada`), levelOf: code },
  { language: 'es', pattern: named('dele|siele'), levelOf: code },
  { language: 'de', pattern: named('goethe[ -]zertifikat|goethe[ -]institut|telc deutsch'), levelOf: code },
  { language: 'de', pattern: /\b(?:testdaf|dsh[ -][23])\b/gu, levelOf: () => 'C1' },
  { language: 'it', pattern: named('celi|cils|plida'), levelOf: code },
  { language: 'pt', pattern: named('celpe-bras'), levelOf: code },
  { language: 'ru', pattern: named('torfl|trki'), levelOf: code },
  {
    language: 'ja',
    pattern: /\bjlpt\b[^\n.;,]{0,12}?\bn ?([1-5])\b/gu,
    levelOf: (match) => scored(6 - number(match), [5, 'C1'], [4, 'B2'], [3, 'B1'], [2, 'A2'], [1, 'A1']),
  },
  {
    language: 'zh',
    pattern: /\bhsk\b[^\n.;,]{0,12}?([1-6])\b/gu,
    levelOf: (match) => scored(number(match), [5, 'C1'], [4, 'B2'], [3, 'B1'], [2, 'A2'], [1, 'A1']),
  },
];
/** Whether a text may name a test at all. */
export const ANY_TEST =
  /\b(?:ielts|toefl|toeic|duolingo|cambridge|certificate (?:of|in)|dalf|delf|tcf|test d|tef|dele|siele|goethe|telc|testdaf|dsh|celi|cils|plida|celpe|torfl|trki|jlpt|hsk)/u;
