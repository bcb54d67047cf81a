// The first day of a mailbox that holds old mail: it is filed and shown, and new mail does not wait behind it. 300 mails; 3,000 with TEST_FAULTS=1.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { count, eq, inArray } from 'drizzle-orm';
import { ImapFlow } from 'imapflow';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { startImap } from '../../demo/servers.ts';
import { type Service, startService } from '../../src/app/run.ts';
import { WORKER_NAMES } from '../../src/app/workers.ts';
import { loadConfig } from '../../src/config/load.ts';
import { openLog } from '../../src/log.ts';
import { printDigest } from '../../src/stages/digest.ts';
import { audit, message, reply } from '../../src/store/schema.ts';
import { hashPassword } from '../../src/web/password.ts';
import { startDovecot, whyNoDovecot } from '../support/dovecot.ts';
import { type Installation, installation, until } from '../support/service.ts';

const OLD = process.env.TEST_FAULTS === '1' ? 3_000 : 300;
const BOUND_MS = OLD * 400 + 120_000;
const HOI = 'hoi.vacancy@wcoomd.org';
const PASSWORD = 'a lake is a mirror';
const DAY_MS = 24 * 3_600_000;

const noDovecot = await whyNoDovecot();
if (noDovecot !== null) console.info(`the first day runs on an in-process server, not on Dovecot (${noDovecot})`);

let place: Installation;
let service: Service;
const took: Record<string, number> = {};

beforeAll(async () => {
  place = await installation({}, (mailboxes) =>
    noDovecot === null ? (startDovecot({ mailboxes }) as never) : startImap({ mailboxes }),
  );
  openTillTheEnd(place);
  await fill(place, oldMails());
}, BOUND_MS);
afterAll(async () => {
  await service?.stop();
  await place?.stop();
  console.info(`${OLD} old mails, ${noDovecot === null ? 'Dovecot' : 'in-process IMAP'}, milliseconds:`, took);
});

test(
  'old mail is filed and not answered, new mail is answered while most of it still waits, and an earlier paper counts',
  async () => {
    const log = openLog('error', { write: () => undefined });
    const began = Date.now();
    service = await startService(loadConfig(place.configFile, {}), WORKER_NAMES, log);
    const { db } = service.app.database;
    const undecided = async () => {
      const [row] = await db
        .select({ n: count() })
        .from(message)
        .where(inArray(message.state, ['DISCOVERED', 'FETCHED', 'PARSED', 'CLASSIFIED']));
      return row?.n ?? 0;
    };
    await until('taking in has begun', async () => (await undecided()) > 0);

    // One new candidate, and one whose CV came last night.
    const arrived = Date.now();
    await place.imap.append(HOI, application('newcomer', { cv: true, letter: true }), new Date());
    await place.imap.append(HOI, application('returning', { cv: false, letter: true }), new Date());
    const answered = (who: string) => place.sink.mails.some(({ envelope }) => envelope.to[0] === `${who}@example.net`);
    await until('the new candidate is answered', () => answered('newcomer'), BOUND_MS);
    took.untilAnswered = Date.now() - arrived;
    for (const step of await db
      .select({ action: audit.action, at: audit.at })
      .from(audit)
      .innerJoin(message, eq(message.id, audit.messageId))
      .where(eq(message.fromAddress, 'newcomer@example.net')))
      took[step.action] = step.at.getTime() - arrived;
    const behind = await undecided();
    await until('the returning candidate is answered', () => answered('returning'), BOUND_MS);
    took.untilReturningAnswered = Date.now() - arrived;
    took.oldUndecidedThen = behind;
    console.info('with the old mail waiting:', took);
    expect(behind).toBeGreaterThan(0);

    await until('all of it is decided', async () => (await undecided()) === 0, BOUND_MS);
    took.all = Date.now() - began;
    const answers = await db.select().from(reply);
    const sent = answers.filter((r) => r.state === 'SENT').map((r) => `${r.recipient} ${r.purpose}`);
    expect(sent.sort()).toEqual(['newcomer@example.net acknowledgement', 'returning@example.net acknowledgement']);
    expect(new Set(answers.filter((r) => r.state !== 'SENT').map((r) => `${r.state} ${r.suppressed}`))).toEqual(
      new Set(['SUPPRESSED before-activation']),
    );
    expect(place.sink.mails).toHaveLength(2);
    const states = await db.select({ state: message.state, n: count() }).from(message).groupBy(message.state);
    expect(states).toEqual([{ state: 'DONE', n: OLD + 2 }]);
  },
  BOUND_MS * 2,
);

test('the digest of that day counts the old mail, and lists the new', async () => {
  const { app } = service;
  const vacancy = app.vacancies.find((v) => v.code === 'HOI');
  if (!vacancy) throw new Error('no HOI');
  const settings = { organisation: app.config.organisation, publicUrl: null, secret: app.drafting.secret };
  const world = { ...app, settings, dryRun: false, sink: null };
  const began = Date.now();
  const text = await printDigest(world, { vacancy, day: '2026-11-22', since: new Date(0) });
  took.digest = Date.now() - began;
  // The returning candidate's CV is among the old mail.
  expect(text).toMatch(new RegExp(`${OLD} mails were there before the service\\s+began`));
  expect(text).toContain('Newcomer Example');
  expect(text).toContain('Returning Example');
  expect(text.split('\n').length).toBeLessThan(80);
});

test('every page of it opens, however much mail there is, and none holds all of it', async () => {
  const { url } = service.running.get('web') as unknown as { url: string };
  const origin = service.app.config.web.publicUrl ?? url;
  const login = await fetch(`${url}/login`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ name: 'petra', password: PASSWORD }),
  });
  const cookie = /intray=[\w-]{20,}/.exec(login.headers.get('set-cookie') ?? '')?.[0] ?? '';
  for (const page of ['/', '/mail', '/mail?q=person-7', '/answers', '/?vacancy=HOI', '/mail?page=3']) {
    const began = Date.now();
    const response = await fetch(`${url}${page}`, { headers: { cookie }, redirect: 'manual' });
    const html = await response.text();
    took[page] = Date.now() - began;
    expect([page, response.status]).toEqual([page, 200]);
    expect(html.length, page).toBeLessThan(400_000);
  }
});

/** A vacancy that closes in another century, watched from now on, and a reader of the pages. */
function openTillTheEnd(where: Installation): void {
  const vacancies = path.join(where.folder, 'vacancies');
  cpSync(path.resolve('seeds/vacancies'), vacancies, { recursive: true });
  const file = path.join(vacancies, 'HOI.yaml');
  const vacancy = parse(readFileSync(file, 'utf8'));
  writeFileSync(file, stringify({ ...vacancy, deadline: { ...vacancy.deadline, local: '2099-12-31T24:00' } }));
  const config = parse(readFileSync(where.configFile, 'utf8'));
  const mailboxes = config.mailboxes.map(({ answerFrom: _, ...mailbox }: Record<string, unknown>) => mailbox);
  const users = [{ name: 'petra', passwordHash: hashPassword(PASSWORD), role: 'hr', vacancies: 'all' }];
  writeFileSync(
    where.configFile,
    stringify({ ...config, vacancies, mailboxes, web: { ...config.web, users }, reading: { processes: 2 } }),
  );
}

/** A month of mail: every tenth an application, the others questions and newsletters; last of all half an application. */
function oldMails(): { raw: string; at: Date }[] {
  const end = Date.now() - DAY_MS / 2;
  return Array.from({ length: OLD }, (_, n) => {
    const at = new Date(end - (OLD - n) * ((30 * DAY_MS) / OLD));
    const who = `person-${n}`;
    if (n === OLD - 1) return { raw: application('returning', { cv: true, letter: false }), at };
    if (n % 10 === 0) return { raw: application(who, { cv: true, letter: n % 20 === 0 }), at };
    return { raw: n % 3 === 0 ? newsletter(n) : question(who), at };
  });
}

async function fill(where: Installation, mails: { raw: string; at: Date }[]): Promise<void> {
  const { user, password: pass, ...host } = where.imap.account(HOI);
  const client = new ImapFlow({ ...host, secure: false, doSTARTTLS: false, auth: { user, pass }, logger: false });
  await client.connect();
  for (const { raw, at } of mails) await client.append('INBOX', raw, [], at);
  await client.logout();
}

function head(who: string, subject: string): string[] {
  const name = who.charAt(0).toUpperCase() + who.slice(1);
  const id = `${who}.${subject.length}.${Math.random().toString(36).slice(2)}`;
  return [
    `From: ${name} Example <${who}@example.net>`,
    `To: ${HOI}`,
    `Subject: ${subject}`,
    `Message-ID: <${id}@example.net>`,
  ];
}

function question(who: string): string {
  const text = `Could you please tell me whether the post is open to part-time work? I am ${who}.`;
  return `${head(who, 'Question about the post of Head of Information Technology').join('\r\n')}\r\n\r\n${text}\r\n`;
}

function newsletter(n: number): string {
  const fields = [
    ...head(`news-${n}`, `Offers of the week ${n}`),
    'List-Unsubscribe: <https://news.example.com/u>',
    'List-Id: <news.example.com>',
  ];
  return `${fields.join('\r\n')}\r\n\r\nAll our offers of this week, for you.\r\n`;
}

function application(who: string, { cv, letter }: { cv: boolean; letter: boolean }): string {
  const file = (name: string, text: string) =>
    [
      '--B',
      `Content-Type: text/plain; charset=utf-8; name=${name}`,
      `Content-Disposition: attachment; filename=${name}`,
      '',
      text,
    ].join('\r\n');
  const parts = [
    ['--B', 'Content-Type: text/plain; charset=utf-8', '', 'Dear Sir or Madam, please find my papers attached.'].join(
      '\r\n',
    ),
    ...(cv ? [file('cv.txt', cvOf(who))] : []),
    ...(letter ? [file('letter.txt', letterOf(who))] : []),
  ];
  const fields = [
    ...head(who, 'Application for the post of Head of Information Technology'),
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=B',
  ];
  return `${fields.join('\r\n')}\r\n\r\n${parts.join('\r\n')}\r\n--B--\r\n`;
}

function cvOf(who: string): string {
  return [
    `CURRICULUM VITAE of ${who} Example`,
    '',
    'PROFESSIONAL EXPERIENCE',
    '2014 - 2026  Head of IT operations, Example Institute: budget, security, a team of twelve, ITIL processes',
    '2008 - 2014  Systems engineer, Example Works: networks, servers, service desk',
    '',
    'EDUCATION',
    '2003 - 2008  Master of Science in Computer Science, Example University',
    '',
    'LANGUAGES',
    'English: fluent. French: good working knowledge.',
    '',
    'SKILLS',
    'Project management, cloud, cyber security, procurement',
  ].join('\r\n');
}

function letterOf(who: string): string {
  return [
    'Dear Sir or Madam,',
    '',
    'I am writing to apply for the post of Head of Information Technology. For twelve years I have led the information technology of an',
    'institute with four hundred staff. I rebuilt its network, moved its services to a new data centre, and brought its budget into order.',
    'I would bring this experience to your organisation, because its work matters to me and because I know how people in many countries',
    'depend on systems that simply work. I am used to explaining technical questions to those who decide, and to listening before I propose.',
    'My motivation is to build a service that staff trust. I believe my background fits the requirements of your notice very well: a degree',
    'in computer science, long experience of leading teams, and good knowledge of security and procurement. I would welcome an interview.',
    '',
    'Yours faithfully,',
    `${who} Example`,
  ].join('\r\n');
}
