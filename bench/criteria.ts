// What looking for the evidence costs, 200 criteria over a CV of 10 pages: `npx tsx bench/criteria.ts [rounds]` prints a small table, by the clock and beside a fixed piece of work.
import { execFileSync } from 'node:child_process';
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
const PROCESSES = 7;
const RECEIVED = new Date('2026-03-10T12:00:00Z');

const { vacancies } = readVacancies(fileURLToPath(new URL('../seeds/vacancies', import.meta.url)));
const known = vacancies.flatMap((vacancy) => vacancy.criteria);

if (process.argv[2] === 'first') {
  const [cv, criteria] = [cvInOtherWords(0), manyCriteria()];
  process.stdout.write(JSON.stringify(cost(() => findEvidence(criteria, [cv], RECEIVED))));
} else print(Number(process.argv[2] ?? 40));

function print(rounds: number): void {
  const first = Array.from({ length: PROCESSES }, firstInNewProcess);
  const cvs = Array.from({ length: rounds + 1 }, (_, round) => cvInOtherWords(round));
  const times = { json: [] as Cost[], fresh: [] as Cost[], other: [] as Cost[], like: [] as Cost[] };
  const criteria = manyCriteria();
  for (let round = 1; round <= rounds; round += 1) {
    const cv = cvs.slice(round, round + 1);
    const copy = structuredClone(criteria);
    times.json.push(cost(() => JSON.parse(JSON.stringify(criteria))));
    times.fresh.push(cost(() => findEvidence(copy, cv, RECEIVED)));
    times.other.push(cost(() => findEvidence(criteria, cvs.slice(round - 1, round), RECEIVED)));
    times.like.push(cost(() => findEvidence(criteria, cv, RECEIVED)));
  }
  const json = median(times.json.map(({ clock }) => clock));
  const table = new Table({
    head: [
      `${CRITERIA} criteria, ${PAGES} pages of ${PAGE_CHARACTERS} characters`,
      'ms by the clock, median',
      'worst',
      'ms of processor time, median',
      'of their JSON',
    ],
  });
  const row = (what: string, costs: Cost[]) => {
    const clock = costs.map((one) => one.clock);
    const processor = median(costs.map((one) => one.processor));
    table.push([
      what,
      ...[median(clock), Math.max(...clock), processor].map((value) => value.toFixed(1)),
      (median(clock) / json).toFixed(1),
    ]);
  };
  row(`the first call in a new process (${PROCESSES} of them)`, first);
  row('a vacancy for the first time', times.fresh);
  row('the same vacancy, another CV', times.other);
  row('the same vacancy, a CV like the last', times.like);
  row('for scale: writing and reading the criteria as JSON', times.json);
  process.stdout.write(`${table.toString()}\n`);
}

interface Cost {
  /** Milliseconds, with all that the machine does besides. */
  clock: number;
  /** Milliseconds of processor time, the compiler's and collector's threads among them. */
  processor: number;
}

function cost(work: () => unknown): Cost {
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(processor);
  return { clock: performance.now() - clock, processor: (user + system) / 1000 };
}

function firstInNewProcess(): Cost {
  const own = fileURLToPath(import.meta.url);
  return JSON.parse(execFileSync(process.execPath, [...process.execArgv, own, 'first'], { encoding: 'utf8' }));
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
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
