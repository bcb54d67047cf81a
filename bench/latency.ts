// From arrival in a Dovecot to acceptance by the SMTP server, for applications of 1 MB one after another, beside a bare script in the same run:
// `npx tsx bench/latency.ts [mails]` (20 unless said) prints a small table. It needs Dovecot 2.3 on the machine.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import Table from 'cli-table3';
import { asc } from 'drizzle-orm';
import { ImapFlow } from 'imapflow';
import { type Service, startService } from '../src/app/run.ts';
import { WORKER_NAMES } from '../src/app/workers.ts';
import { loadConfig } from '../src/config/load.ts';
import { openLog } from '../src/log.ts';
import { audit, extraction, mailbox, message } from '../src/store/schema.ts';
import { startDovecot } from '../test/support/dovecot.ts';
import { installation, until } from '../test/support/service.ts';
import { applicationOf } from './latency-application.ts';
import { startBare } from './latency-bare.ts';

const mails = Number(process.argv[2] ?? 20);
/** For the compiler, the statements of the database and the reading processes. */
const WARM_UP = 3;
const WITHIN_MS = 60_000;
const BARE = 'bare@wcoomd.org';

// The vacancy closes in March 2026; the clock runs on from the day that is set here.
const begun = Date.now();
const now = () => new Date(Date.parse('2026-03-10T09:00:00Z') + Date.now() - begun);
const load = () => loadavg()[0]?.toFixed(2);
const loadBefore = load();

const place = await installation({}, (mailboxes) => startDovecot({ mailboxes: [...mailboxes, BARE] }));
try {
  // Polling must not help: what is measured is IDLE.
  const config = readFileSync(place.configFile, 'utf8').replace(/pollSeconds: \d+/g, 'pollSeconds: 300');
  writeFileSync(place.configFile, config);
  const service = await startService(loadConfig(place.configFile, {}), WORKER_NAMES, openLog('error'), now);
  const address = place.mailboxes.find((each) => /^hoi/i.test(each)) ?? '';
  const { db } = service.app.database;
  await until('the mailboxes are live', async () =>
    (await db.select().from(mailbox)).every(({ state }) => state === 'live'),
  );
  const arrivals: Date[] = [];
  const whole = await latencies(address, 0, arrivals);
  const stages = await stagesOf(service, arrivals);
  await service.stop();
  const bare = await startBare(place.imap.account(BARE), place.sink);
  const floor = await latencies(BARE, 1000);
  await bare.stop();
  print(whole, floor, stages);
} finally {
  await place.stop();
}

/**
 * Milliseconds of each mail after the first ones.
 * @param arrivals takes when each mail lay in the mailbox, by the service's clock
 */
async function latencies(to: string, firstPerson: number, arrivals: Date[] = []): Promise<number[]> {
  const { user, password: pass, ...server } = place.imap.account(to);
  const client = new ImapFlow({ ...server, secure: false, doSTARTTLS: false, auth: { user, pass }, logger: false });
  await client.connect();
  const found: number[] = [];
  for (let i = 0; i < WARM_UP + mails; i += 1) {
    const raw = await applicationOf(to, firstPerson + i);
    const accepted = place.sink.mails.length + 1;
    if (!(await client.append('INBOX', raw, [], now()))) throw new Error('Dovecot does not take the mail.');
    const arrived = performance.now();
    arrivals.push(now());
    await place.sink.accepted(accepted, WITHIN_MS);
    found.push(performance.now() - arrived);
  }
  await client.logout();
  return found.slice(WARM_UP);
}

interface Stages {
  /** Milliseconds, the middle one of all mails, from one step to the next. */
  steps: [string, number][];
}

/** Where the time goes, by the records of the service itself. */
async function stagesOf({ app }: Service, arrivals: Date[]): Promise<Stages> {
  const { db } = app.database;
  const rows = await db.select().from(message).orderBy(asc(message.id));
  const trail = await db.select().from(audit).orderBy(asc(audit.id));
  const texts = await db.select().from(extraction);
  const of = (id: number, action: string) =>
    trail.find((each) => each.messageId === id && each.action === action)?.at.getTime() ?? Number.NaN;
  const kept = rows.slice(WARM_UP).map(({ id, createdAt }, i) => ({
    arrived: arrivals[i + WARM_UP]?.getTime() ?? Number.NaN,
    seen: createdAt.getTime(),
    decided: of(id, 'message.decided'),
    opened: of(id, 'reply.opened'),
    point: of(id, 'reply.commit-point'),
    sent: of(id, 'reply.sent'),
  }));
  const step = (what: string, from: keyof (typeof kept)[number], to: keyof (typeof kept)[number]): [string, number] => [
    what,
    percentile(
      kept.map((each) => each[to] - each[from]),
      50,
    ),
  ];
  return {
    steps: [
      [
        '  of it: reading one document, alone',
        percentile(
          texts.map(({ seconds }) => seconds * 1000),
          50,
        ),
      ],
      step('  arrived to seen in the mailbox', 'arrived', 'seen'),
      step('  seen in the mailbox to decided', 'seen', 'decided'),
      step('  decided to claimed for sending', 'decided', 'opened'),
      step('  claimed to the commit point', 'opened', 'point'),
      step('  commit point to recorded as sent', 'point', 'sent'),
    ],
  };
}

function print(whole: number[], floor: number[], { steps }: Stages): void {
  const what = `${mails} mails of 1 MB, ${availableParallelism()} cores, load ${loadBefore} before, ${load()} after`;
  const table = new Table({ head: [what, 'p50 ms', 'p95 ms', 'max ms'] });
  const row = (name: string, times: number[]) => [name, ...[50, 95, 100].map((p) => percentile(times, p).toFixed(0))];
  const ratio = [50, 95, 100].map((p) => (percentile(whole, p) / percentile(floor, p)).toFixed(1));
  table.push(row('service: arrival to acceptance', whole));
  for (const [name, ms] of steps) table.push([name, ms.toFixed(0), '', '']);
  table.push(row('bare script', floor), ['ratio', ...ratio]);
  process.stdout.write(`${table.toString()}\n`);
}

/** The smallest value that so many of a hundred do not exceed. */
function percentile(values: number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((p / 100) * sorted.length) - 1)] ?? Number.NaN;
}
