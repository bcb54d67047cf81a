// The command `intray`: reads the command line, loads and opens only what the verb needs, and ends with the status the contract says.
import { mkdtempSync } from 'node:fs';
import { availableParallelism, tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { ConfigurationFaults } from '../config/faults.ts';
import type { Letters } from '../config/letters.ts';
import type { Config } from '../config/load.ts';
import type { Reader } from '../documents/reader.ts';
import type { AnswerOptions, DecisionOptions } from './answers.ts';
import { failed, WrongUsage } from './failure.ts';

const streams = { stdout: process.stdout, stderr: process.stderr };

const program = new Command('intray')
  .description(
    'Works through recruitment mailboxes: what each mail is, whether it is in time and complete, and the answer it calls for.',
  )
  .option('-c, --config <file>', 'configuration file (default: INTRAY_CONFIG, else intray.yaml)')
  .showHelpAfterError('Run intray --help to see the verbs.')
  .exitOverride();

program
  .command('run')
  .description('start the service: every worker in one process')
  .option('--only <workers>', 'start only these, separated by commas')
  .action(async (options: { only?: string }) => {
    const { runUntilStopped, startService } = await import('../app/run.ts');
    const { WORKER_NAMES } = await import('../app/workers.ts');
    const { openLog } = await import('../log.ts');
    const config = await wantedConfig();
    const asked = options.only?.split(',').map((name) => name.trim());
    const unknown = asked?.filter((name) => !WORKER_NAMES.some((known) => known === name)) ?? [];
    if (unknown.length > 0)
      throw new WrongUsage(`There is no worker ${unknown.join(', ')}; there are ${WORKER_NAMES.join(', ')}.`);
    const names = WORKER_NAMES.filter((name) => asked?.includes(name) ?? true);
    await runUntilStopped(await startService(config, names, openLog(config.log.level)));
  });

program
  .command('replay')
  .description('decide on mail that is already there, and touch nothing')
  .argument('<path...>', '.eml file, mbox file, Maildir, or a folder of them')
  .option('--vacancies <folder>', 'vacancy files (default: those of the configuration)')
  .option('--mailbox <address>', 'the mailbox, when a mail does not say which it reached')
  .option('--now <time>', 'received time of mail that has no clock at all (RFC 3339)')
  .option('--replies <folder>', 'write each answer that would be sent there')
  .option('--json', 'one JSON object a line', false)
  .action(
    async (
      paths: string[],
      options: { vacancies?: string; mailbox?: string; now?: string; replies?: string; json: boolean },
    ) => {
      const { replay } = await import('./replay.ts');
      const { loadTemplates } = await import('../templates/templates.ts');
      const { openOutput, progressBar } = await import('./output.ts');
      const { vacancies, organisation, templates } = await wantedLetters(options.vacancies);
      const now = timeOf('--now', options.now) ?? new Date();
      const reader = await readerWith(availableParallelism());
      try {
        process.exitCode = await replay(
          paths,
          {
            json: options.json,
            mailbox: options.mailbox?.toLowerCase() ?? null,
            now,
            replies: options.replies ?? null,
          },
          {
            vacancies,
            organisation,
            reader,
            templates: loadTemplates({ folder: templates, vacancies: vacancies.map((v) => v.code) }),
            output: openOutput(options.json, streams),
            progress: (total, what) => progressBar(total, what, process.stderr),
          },
        );
      } finally {
        await reader.close();
      }
    },
  );

program
  .command('extract')
  .description('the text of documents, as the service would extract it')
  .argument('<file...>', 'documents, archives, or folders of them')
  .option('--json', 'one JSON object a line', false)
  .action(async (files: string[], options: { json: boolean }) => {
    const { extract } = await import('./extract.ts');
    const processes = availableParallelism();
    const reader = await readerWith(processes);
    try {
      process.exitCode = await extract(files, { ...options, reader, processes, ...streams });
    } finally {
      await reader.close();
    }
  });

program
  .command('check')
  .description('the configuration and every connection it names')
  .option('--json', 'one JSON object a line', false)
  .action(async (options: { json: boolean }) => {
    const { check } = await import('./check.ts');
    const { openOutput } = await import('./output.ts');
    process.exitCode = await check(await wantedConfig(), openOutput(options.json, streams), new Date());
  });

program
  .command('digest')
  .description('the digest of a vacancy: print it, or send it to its readers')
  .argument('<vacancy>', 'code, for example HOI')
  .option('--print', 'print it and send nothing', false)
  .option('--since <time>', 'from this time on (RFC 3339; default: since the last digest)')
  .action(async (code: string, options: { print: boolean; since?: string }) => {
    const { digestNow } = await import('./digest.ts');
    const since = timeOf('--since', options.since);
    process.exitCode = await digestNow(await wantedConfig(), code, { print: options.print, since }, streams);
  });

const vacancy = program.command('vacancy').description('vacancy files: drafted from a notice, and looked over');
vacancy
  .command('import')
  .description('draft a vacancy file from a published notice: text, Markdown, HTML, PDF or DOCX, English or French')
  .argument('<file...>', 'notices, or folders of them')
  .option('--to <folder>', 'write CODE.yaml there (default: the YAML is printed)')
  .option('--zone <zone>', 'zone of a deadline that does not tell its own, for example Europe/Brussels')
  .option('--now <time>', 'the time that “already past” is told by (RFC 3339; default: now)')
  .option('--json', 'one JSON object a line', false)
  .action(async (files: string[], options: { to?: string; zone?: string; now?: string; json: boolean }) => {
    const { importNotices } = await import('./vacancy-import.ts');
    const { zone = null, to = null } = options;
    if (zone !== null && !isZone(zone))
      throw new WrongUsage(`--zone expects a zone such as Europe/Brussels; found ${zone}.`);
    const processes = availableParallelism();
    const reader = await readerWith(processes);
    try {
      const now = timeOf('--now', options.now) ?? new Date();
      const { json } = options;
      process.exitCode = await importNotices(files, { json, zone, to, now, reader, processes, ...streams });
    } finally {
      await reader.close();
    }
  });
vacancy
  .command('check')
  .description('what in the vacancy files will surprise somebody')
  .option('--vacancies <folder>', 'vacancy files (default: those of the configuration)')
  .option('--now <time>', 'the time that “already past” is told by (RFC 3339; default: now)')
  .option('--json', 'one JSON object a line', false)
  .action(async (options: { vacancies?: string; now?: string; json: boolean }) => {
    const { checkVacancies } = await import('./vacancy-check.ts');
    const { openOutput } = await import('./output.ts');
    const now = timeOf('--now', options.now) ?? new Date();
    const { readVacancies } = await import('../config/vacancy-file.ts');
    const read = readVacancies(await wantedVacancies(options.vacancies));
    process.exitCode = checkVacancies(read, now, openOutput(options.json, streams));
  });

const answers = program
  .command('answers')
  .description('answers that wait or were not sent, and what is decided about them');
answers
  .command('list', { isDefault: true })
  .description('list them (default)')
  .option('--vacancy <code>', 'of this vacancy')
  .option('--state <state>', 'waiting, held, uncertain, failed, suppressed or left (default: waiting)')
  .option('--reason <reason>', 'why they were not sent, for example throttled')
  .option('--kind <answer>', 'kind of answer, for example late')
  .option('--json', 'one JSON object a line', false)
  .action(async (options: AnswerOptions & { json: boolean }) => {
    const { listAnswers } = await import('./answers.ts');
    const { openOutput } = await import('./output.ts');
    process.exitCode = await listAnswers(await wantedConfig(), options, openOutput(options.json, streams));
  });
for (const [deed, description] of [
  ['send', 'send them after all'],
  ['arrived', 'note that answers of unknown fate arrived'],
  ['leave', 'leave them as they are: they no longer wait'],
] as const) {
  const verb = answers
    .command(deed)
    .description(description)
    .argument(deed === 'send' ? '[id...]' : '<id...>', 'their numbers, as the list shows them')
    .option('--as <name>', 'who decided, for the audit trail (default: the user of this machine)')
    .option('--json', 'one JSON object a line', false);
  if (deed === 'send')
    verb
      .option('--all', 'all that wait for a vacancy; those that need a look of their own are left out', false)
      .option('--vacancy <code>', 'with --all: of this vacancy')
      .option('--kind <answer>', 'with --all: of this kind')
      .option('--reason <reason>', 'with --all: not sent for this reason');
  verb.action(async (ids: string[], options: DecisionOptions & { json: boolean }) => {
    const { decideAnswers } = await import('./answers.ts');
    const { openOutput } = await import('./output.ts');
    const output = openOutput(options.json, streams);
    process.exitCode = await decideAnswers(await wantedConfig(), deed, ids, options, userInfo().username, output);
  });
}

const templates = program.command('templates').description('the texts of answers');
templates
  .command('check')
  .description('render every answer with real data, and name what a text asks for that does not exist')
  .option('--json', 'one JSON object a line', false)
  .action(async (options: { json: boolean }) => {
    const { checkTemplates } = await import('./templates.ts');
    const { openOutput } = await import('./output.ts');
    process.exitCode = await checkTemplates(await wantedLetters(), options.json, openOutput(options.json, streams));
  });
templates
  .command('preview')
  .description('a page with every answer as candidates see it')
  .option('--vacancy <code>', 'only this one')
  .option('--out <folder>', 'where to write the page (default: a new temporary folder)')
  .option('--no-open', 'write the page and open no browser')
  .action(async (options: { vacancy?: string; out?: string; open: boolean }) => {
    const { previewTemplates } = await import('./templates.ts');
    const { default: show } = await import('open');
    const out = options.out ?? mkdtempSync(join(tmpdir(), 'intray-answers-'));
    process.exitCode = await previewTemplates(await wantedLetters(), { ...options, out }, streams, show);
  });

program
  .command('restored')
  .description(
    'say that a backup was put in place which cannot be noticed, as a snapshot of a disk: what may have been sent waits',
  )
  .requiredOption('--since <time>', 'when the backup was made (RFC 3339)')
  .action(async ({ since }: { since: string }) => {
    const { restored } = await import('./restored.ts');
    process.exitCode = await restored(await wantedConfig(), { since, user: userInfo().username }, streams);
  });

program
  .command('password')
  .description('the hash of a password, for a user of the pages; the password is read from standard input')
  .action(async () => {
    const { hashPassword } = await import('../web/password.ts');
    const chunks: Buffer[] = [];
    if (process.stdin.isTTY) process.stderr.write('Password, then Enter and Ctrl-D: ');
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    const password = Buffer.concat(chunks)
      .toString('utf8')
      .replace(/\r?\n$/, '');
    if (password.length < 12) throw new WrongUsage('A password has at least 12 characters.');
    process.stdout.write(`${hashPassword(password)}\n`);
  });

program
  .command('alive', { hidden: true })
  .description('whether a worker on this machine gives signs of life; for health checks of containers')
  .action(async () => {
    const { isAlive } = await import('../app/heartbeat.ts');
    process.exitCode = (await isAlive(new Date())) ? 0 : 1;
  });

try {
  await program.parseAsync();
} catch (error) {
  // Commander has said what is wrong by itself; help and version end well.
  process.exitCode = error instanceof CommanderError ? (error.exitCode === 0 ? 0 : 2) : failed(error, process.stderr);
}

/** @throws WrongUsage when it is no time */
function timeOf(option: string, given: string | undefined): Date | null {
  if (given === undefined) return null;
  const time = new Date(given);
  if (Number.isNaN(time.getTime()))
    throw new WrongUsage(`${option} expects a time such as 2026-03-22T23:00:00Z; found ${given}.`);
  return time;
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

async function readerWith(processes: number): Promise<Reader> {
  const { openReader } = await import('../documents/reader.ts');
  const { openLog } = await import('../log.ts');
  const { antivirusOf } = await import('../documents/antivirus.ts');
  const { configFile, loadAntivirus } = await import('../config/load.ts');
  const file = configFile(program.opts<{ config?: string }>().config, process.env, process.cwd());
  const antivirus = antivirusOf(loadAntivirus(file, process.env));
  const reader = openReader({ processes, log: openLog('error', process.stderr), scan: antivirus?.scan });
  // The bar on a terminal would keep the first signal to itself; whoever else wants it has it before the end.
  for (const [signal, number] of Object.entries({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 })) {
    process.once(signal, () => {
      void reader.close();
      setImmediate(() => process.exit(128 + number));
    });
  }
  return reader;
}

async function wantedConfig(): Promise<Config> {
  const { configFile, loadConfig } = await import('../config/load.ts');
  const file = configFile(program.opts<{ config?: string }>().config, process.env, process.cwd());
  if (file === null)
    throw new WrongUsage(
      'There is no configuration: name one with --config FILE, or copy intray.example.yaml to intray.yaml.',
    );
  return loadConfig(file, process.env);
}

/** The folder named, else that of the configuration, else that of the samples that come with Intray. */
async function wantedVacancies(folder: string | undefined): Promise<string> {
  const { configFile, vacancyFolder } = await import('../config/load.ts');
  if (folder !== undefined) return resolve(folder);
  const configured = configFile(program.opts<{ config?: string }>().config, process.env, process.cwd());
  if (configured !== null) return vacancyFolder(configured, process.env);
  process.stderr.write('There is no configuration here; the sample vacancies are used.\n');
  return fileURLToPath(new URL('../../seeds/vacancies', import.meta.url));
}

/** What answers are written from: with the vacancies of a folder, else of the configuration, else the samples that come with Intray. */
async function wantedLetters(folder?: string): Promise<Letters> {
  const { configFile, loadLetters } = await import('../config/load.ts');
  const { SAMPLE_LETTERS } = await import('../config/letters.ts');
  const { readVacancies } = await import('../config/vacancy-file.ts');
  const configured = configFile(program.opts<{ config?: string }>().config, process.env, process.cwd());
  if (folder === undefined && configured !== null) return loadLetters(configured, process.env);
  const { vacancies, faults } = readVacancies(await wantedVacancies(folder));
  if (faults.length > 0) throw new ConfigurationFaults(faults);
  return {
    ...(folder === undefined ? SAMPLE_LETTERS : { organisation: {}, templates: null }),
    vacancies,
  };
}
