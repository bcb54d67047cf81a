// What judging costs, as ratios within one run: `npx tsx bench/judging.ts [copies]` prints a small table.
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import Table from 'cli-table3';
import { readVacancies } from '../src/config/vacancy-file.ts';
import { openReader } from '../src/documents/reader.ts';
import type { FiledDocument } from '../src/domain/documents.ts';
import { findEvidence } from '../src/domain/evidence/criteria.ts';
import { newLedger } from '../src/domain/ledger.ts';
import { roleOf } from '../src/domain/roles/roles.ts';
import type { Criterion } from '../src/domain/vacancy.ts';
import { parseMail, sha256 } from '../src/mail/parse.ts';
import { type JudgeWorld, judge, type Prepared, prepare } from '../src/stages/judge.ts';

const CRITERIA = 200;
const PAGES = 10;
const RECEIVED = new Date('2026-03-10T12:00:00Z');

const copies = Number(process.argv[2] ?? 20);
const seeds = new URL('../seeds/', import.meta.url);
const { vacancies } = readVacancies(new URL('vacancies', seeds).pathname);
const raws = readdirSync(new URL('mail/', seeds))
  .filter((name) => name.endsWith('.eml'))
  .map((name) => readFileSync(new URL(`mail/${name}`, seeds)));

const reader = openReader({ processes: availableParallelism(), log: { warn: () => undefined } });
const world: JudgeWorld = { reader, parse: parseMail, sha256, vacancies, otherwise: RECEIVED };
const mails: Prepared[] = [];
try {
  for (const raw of raws) mails.push(await prepare(world, raw, { internalDate: null, mailbox: null }));
} finally {
  await reader.close();
}

const each = Array.from({ length: copies }, (_, copy) => copy);
// The first round of each is for the compiler.
await parseAll();
judgeAll(mails);
const parsing = await milliseconds(parseAll);
const judged = each.map((copy) => mails.map((mail) => inOtherWords(mail, copy)));
const judging = await milliseconds((copy) => judgeAll(judged[copy] ?? []));

const cv = longCv();
const criteria = manyCriteria();
findEvidence(manyCriteria(), [longCv()], RECEIVED);
const role = await milliseconds(() => roleOf(cv, { title: {}, aliases: [], code: '' }));
const first = await milliseconds(() => findEvidence(manyCriteria(), [cv], RECEIVED));
const again = await milliseconds(() => findEvidence(criteria, [cv], RECEIVED));

const perMail = parsing / raws.length;
const table = new Table({ head: ['one thread', 'ms', 'of parsing a mail'] });
const row = (what: string, ms: number) => [what, ms.toFixed(2), (ms / perMail).toFixed(2)];
table.push(
  row('parsing one mail', perMail),
  row('judging one mail, no paper like another', judging / raws.length),
  row(`the role of a CV of ${PAGES} pages`, role),
  row(`${CRITERIA} criteria over it, met for the first time`, first),
  row(`${CRITERIA} criteria over it`, again),
);
process.stdout.write(`${table.toString()}\n`);

/** Of one round, on average. */
async function milliseconds(work: (copy: number) => Promise<unknown> | unknown): Promise<number> {
  const begun = performance.now();
  for (const copy of each) await work(copy);
  return (performance.now() - begun) / copies;
}

async function parseAll(): Promise<void> {
  for (const raw of raws) await parseMail(raw);
}

function judgeAll(prepared: Prepared[]): void {
  const ledger = newLedger();
  for (const mail of prepared) judge(world, ledger, mail);
}

/** Every tenth long word of its papers changed, in each copy to another one. */
function inOtherWords(mail: Prepared, copy: number): Prepared {
  const letters = String.fromCharCode(97 + (copy % 26), 97 + (Math.floor(copy / 26) % 26));
  let words = 0;
  const changed = (word: string) => (words++ % 10 === 0 ? word.slice(0, 4) + letters + word.slice(4) : word);
  const documents = mail.documents.map((document) => ({
    ...document,
    pages: document.pages.map((page) => page.replace(/\p{Ll}{6,}/gu, changed)),
    sha256: `${document.sha256}${copy}`,
  }));
  return { ...mail, documents };
}

/** The sample papers, page after page. */
function longCv(): FiledDocument {
  const texts = mails.flatMap((mail) => mail.documents.flatMap((document) => document.pages)).filter((page) => page);
  const [sample] = mails.flatMap((mail) => mail.documents);
  if (!sample || texts.length === 0) throw new Error('The sample mails hold no papers.');
  const pages = Array.from({ length: PAGES }, (_, at) => texts[at % texts.length] ?? '');
  return { ...sample, status: 'extracted', pages, pageCount: PAGES, role: 'cv', roleReason: '' };
}

function manyCriteria(): Criterion[] {
  const known = vacancies.flatMap((vacancy) => vacancy.criteria);
  return Array.from({ length: CRITERIA }, (_, at) => ({ ...known[at % known.length], id: `c${at}` }) as Criterion);
}
