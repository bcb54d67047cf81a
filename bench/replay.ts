// How fast a replay is, as ratios within one run: `npx tsx bench/replay.ts [copies]` prints a small table.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import Table from 'cli-table3';
import { inOrder } from '../src/cli/in-order.ts';
import { openOutput } from '../src/cli/output.ts';
import { readOnce } from '../src/cli/read-once.ts';
import { replay } from '../src/cli/replay.ts';
import { readVacancies } from '../src/config/vacancy-file.ts';
import { openReader, type Reader } from '../src/documents/reader.ts';
import { newLedger } from '../src/domain/ledger.ts';
import { parseMail, sha256 } from '../src/mail/parse.ts';
import { type JudgeWorld, judge, type Prepared, prepare } from '../src/stages/judge.ts';
import { loadTemplates } from '../src/templates/templates.ts';
import { hostileMails } from '../test/mail/hostile-mails.ts';

const copies = Number(process.argv[2] ?? 8);
const seeds = new URL('../seeds/', import.meta.url);
const { vacancies } = readVacancies(join(seeds.pathname, 'vacancies'));
const processes = availableParallelism();
const folder = mkdtempSync(join(tmpdir(), 'intray-bench-'));
const reader = openReader({ processes, log: { warn: () => undefined } });

try {
  const files = variedCopies();
  await parseAndRead(files.slice(0, 27), reader);
  const parsing = await perSecond(files.length, () => parseOnly(files));
  const bare = await perSecond(files.length, () => parseAndRead(files, reader));
  const once = await perSecond(files.length, () => parseAndRead(files, readOnce(reader)));
  const whole = await perSecond(files.length, replayAll);
  const deciding = await perSecond(files.length, await prepared(files));
  const table = new Table({ head: [`${files.length} mails, ${processes} cores`, 'mails/s', 'of the bare loop'] });
  const row = (what: string, speed: number) => [what, speed.toFixed(1), (speed / bare).toFixed(2)];
  table.push(
    row('parse only, one thread', parsing),
    row('bare loop: parse and read every file', bare),
    row('the same, each content read once', once),
    row('replay', whole),
    row('judging only, one thread', deciding),
  );
  process.stdout.write(`${table.toString()}\n`);
  process.stdout.write(`${await hostileTable()}\n`);
} finally {
  await reader.close();
  rmSync(folder, { recursive: true, force: true });
}

/** The sample mails again and again, each time from other people. */
function variedCopies(): string[] {
  const names = readdirSync(new URL('mail/', seeds)).filter((name) => name.endsWith('.eml'));
  return Array.from({ length: copies }, (_, copy) => copy).flatMap((copy) =>
    names.map((name) => {
      const raw = readFileSync(new URL(`mail/${name}`, seeds), 'latin1');
      const end = raw.search(/\r?\n\r?\n/);
      const head = raw.slice(0, end).replace(/([\w.+-]+)@(?!wcoomd)/g, `$1.${copy}@`);
      const file = join(folder, `${copy}-${name}`);
      writeFileSync(file, head + raw.slice(end), 'latin1');
      return file;
    }),
  );
}

async function perSecond(mails: number, work: () => Promise<unknown> | unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return (mails * 1000) / (performance.now() - begun);
}

async function parseOnly(files: string[]): Promise<void> {
  for (const file of files) await parseMail(readFileSync(file));
}

async function parseAndRead(files: string[], reads: Pick<Reader, 'membersOf' | 'read'>): Promise<void> {
  const work = async (file: string) => {
    const parsed = await parseMail(readFileSync(file));
    await Promise.all(
      parsed.files.map(({ attachment: { filename, container, sha256 }, content }) =>
        reads.read({ filename, container, sha256, content }),
      ),
    );
  };
  for await (const _ of inOrder(files, processes * 2, work));
}

async function replayAll(): Promise<void> {
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  await replay(
    [folder],
    { json: true, mailbox: null, now: new Date(0), replies: null },
    {
      vacancies,
      organisation: {},
      reader,
      templates: loadTemplates(),
      output: openOutput(true, { stdout: nowhere(), stderr: nowhere() }),
      progress: () => ({ step: () => undefined, done: () => undefined }),
    },
  );
}

async function prepared(files: string[]): Promise<() => void> {
  const world: JudgeWorld = { reader: readOnce(reader), parse: parseMail, sha256, vacancies, otherwise: new Date(0) };
  const mails: Prepared[] = [];
  for (const file of files) mails.push(await prepare(world, readFileSync(file), { internalDate: null, mailbox: null }));
  const ledger = newLedger();
  return () => {
    for (const mail of mails) judge(world, ledger, mail);
  };
}

/** Every hostile mail at its full size, beside the slowest of the samples. */
async function hostileTable(): Promise<string> {
  const world: JudgeWorld = { reader, parse: parseMail, sha256, vacancies, otherwise: new Date(0) };
  const times: { name: string; ms: number }[] = [];
  for (const { name, raw } of hostileMails(1)) {
    const begun = performance.now();
    const mail = await prepare(world, raw, { internalDate: null, mailbox: null });
    judge(world, newLedger(), mail);
    times.push({ name, ms: performance.now() - begun });
  }
  times.sort((a, b) => b.ms - a.ms);
  const table = new Table({ head: [`slowest of ${times.length} hostile mails, to the verdict`, 'ms'] });
  table.push(...times.slice(0, 8).map(({ name, ms }) => [name, ms.toFixed(0)]));
  return table.toString();
}
