// What looking for the evidence costs: `npx tsx bench/criteria.ts [rounds]` prints milliseconds of processor time, for 200 criteria over a CV of 10 pages.
import { fileURLToPath } from 'node:url';
import Table from 'cli-table3';
import { cormac, leocadia } from '../seeds/make/people/hoi-english.ts';
import { aurelien, therese } from '../seeds/make/people/hoi-french.ts';
import type { Person } from '../seeds/make/person.ts';
import { readVacancies } from '../src/config/vacancy-file.ts';
import type { FiledDocument } from '../src/domain/documents.ts';
import { findEvidence } from '../src/domain/evidence/criteria.ts';
import type { Criterion } from '../src/domain/vacancy.ts';

const CRITERIA = 200;
const PAGES = 10;
const PAGE_CHARACTERS = 3000;
const RECEIVED = new Date('2026-03-10T12:00:00Z');

const rounds = Number(process.argv[2] ?? 40);
const { vacancies } = readVacancies(fileURLToPath(new URL('../seeds/vacancies', import.meta.url)));
const known = vacancies.flatMap((vacancy) => vacancy.criteria);
const cvs = Array.from({ length: rounds + 1 }, (_, round) => cvInOtherWords(round));

const cold = cost(() => findEvidence(manyCriteria(), cvs.slice(0, 1), RECEIVED));
const times = { fresh: [] as number[], first: [] as number[], again: [] as number[] };
const criteria = manyCriteria();
for (let round = 1; round <= rounds; round += 1) {
  const cv = cvs.slice(round, round + 1);
  times.fresh.push(cost(() => findEvidence(manyCriteria(), cv, RECEIVED)));
  times.first.push(cost(() => findEvidence(criteria, cvs.slice(round - 1, round), RECEIVED)));
  times.again.push(cost(() => findEvidence(criteria, cv, RECEIVED)));
}

const table = new Table({
  head: [`${CRITERIA} criteria, ${PAGES} pages of ${PAGE_CHARACTERS} characters`, 'median', 'worst'],
});
table.push(
  ['the very first in a new process', cold.toFixed(1), ''],
  ['words of the vacancy met for the first time', ...figures(times.fresh)],
  ['words known, another CV', ...figures(times.first)],
  ['words known, a CV like the last', ...figures(times.again)],
);
process.stdout.write(`${table.toString()}\n`);

/** Milliseconds of processor time: what else runs on the machine does not count. */
function cost(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function figures(values: number[]): string[] {
  const sorted = [...values].sort((a, b) => a - b);
  return [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted.at(-1) ?? 0].map((value) => value.toFixed(1));
}

function manyCriteria(): Criterion[] {
  return Array.from({ length: CRITERIA }, (_, at) => ({ ...known[at % known.length], id: `c${at}` }) as Criterion);
}

/** The sample people's lines, page after page, some words changed in each round to others. */
function cvInOtherWords(round: number): FiledDocument {
  const lines = [leocadia, aurelien, cormac, therese].flatMap(linesOf);
  const letters = String.fromCharCode(97 + (round % 26), 97 + (Math.floor(round / 26) % 26));
  let words = 0;
  let text = '';
  while (text.length < PAGES * PAGE_CHARACTERS) text += `${lines.join('\n')}\n`;
  const changed = text.replace(/\p{Ll}{6,}/gu, (word) =>
    words++ % 10 === 0 ? word.slice(0, 4) + letters + word.slice(4) : word,
  );
  const pages = Array.from({ length: PAGES }, (_, at) =>
    changed.slice(at * PAGE_CHARACTERS, (at + 1) * PAGE_CHARACTERS),
  );
  return {
    filename: 'cv.pdf',
    container: null,
    mediaType: 'application/pdf',
    sha256: `cv${round}`,
    status: 'extracted',
    reason: null,
    language: 'en',
    pages,
    pageCount: PAGES,
    characters: changed.length,
    hiddenText: '',
    confidence: null,
    omission: null,
    links: [],
    seconds: 0,
    role: 'cv',
    roleReason: '',
  };
}

function linesOf({ cv }: Person): string[] {
  return [
    cv.headline,
    cv.profile,
    'Experience',
    ...cv.jobs.flatMap((job) => [
      `${job.years} ${job.title}`,
      job.employer,
      ...job.points.map((point) => `• ${point}`),
    ]),
    'Education',
    ...cv.education.map((entry) => entry.join(' ')),
    ...cv.certificates,
    'Languages',
    ...cv.languages,
  ];
}
