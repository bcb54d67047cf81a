// Two whole services that mail each other, programs that answer answers, borrowed addresses: whoever it is gets one answer at most.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startImap } from '../../demo/servers.ts';
import { type Service, startService } from '../../src/app/run.ts';
import type { WorkerName } from '../../src/app/workers.ts';
import { loadConfig } from '../../src/config/load.ts';
import { openLog } from '../../src/log.ts';
import { message, reply } from '../../src/store/schema.ts';
import { headerOf, openPostOffice, type Party, type PostOffice, type Responder } from '../support/post-office.ts';
import { type Installation, installation, until } from '../support/service.ts';

const OURS = 'wcoomd.org';
const THEIRS = 'customs.example.net';
const STAGES: WorkerName[] = ['intake', 'triage', 'extract', 'assess', 'reply', 'housekeeping'];
const PAPERS = 'seeds/mail/06-both-papers.eml';

// The vacancies close in March 2026.
const begun = Date.now();
const now = () => new Date(Date.parse('2026-03-10T09:00:00Z') + Date.now() - begun);

const gateway = { change: (raw: string) => raw };
const responders = new Map<string, Responder>();
let here: Party;
let there: Party;
let office: PostOffice;
const services: Service[] = [];

beforeAll(async () => {
  const [ours, theirs] = [await installation(), await otherOrganisation()];
  here = { place: ours, mailboxes: ours.mailboxes.map((a) => a.toLowerCase()), server: `mx.${OURS}` };
  there = { place: theirs, mailboxes: theirs.mailboxes.map(atTheirs), server: `mx.${THEIRS}` };
  for (const { place } of [here, there])
    services.push(await startService(loadConfig(place.configFile, {}), STAGES, openLog('error'), now));
  office = openPostOffice([here, there], responders, now, gateway);
}, 300_000);

afterAll(async () => {
  await office?.stop();
  for (const service of services) await service.stop();
  for (const party of [here, there]) await party?.place.stop();
});

describe('two services that mail each other', () => {
  test('stop after one answer: it is marked as automatic', async () => {
    const [a, b] = [mailbox('HOI', OURS), mailbox('HOI', THEIRS)];
    await office.deliver(a, plain(b, 'Head of Information Technology', 'Is the post still open?'));
    await quiet();
    expect(office.sentTo(b)).toHaveLength(1);
    expect(office.sentTo(a)).toHaveLength(0);
  });

  test('stop after one answer each way where a gateway strips all marks and rewrites every id', async () => {
    const [a, b] = [mailbox('STCEPM', OURS), mailbox('STCEPM', THEIRS)];
    gateway.change = stripped;
    await office.deliver(a, plain(b, 'STCE Project Manager', 'I hereby apply for the post of STCE Project Manager.'));
    await office.deliver(b, plain(a, 'STCE Project Manager', 'What is the salary of this post?'));
    await quiet();
    expect(office.sentTo(b).length).toBeLessThanOrEqual(1);
    expect(office.sentTo(a).length).toBeLessThanOrEqual(1);
    expect(office.sentTo(a).length + office.sentTo(b).length).toBeGreaterThan(0);
  });

  test('stop where answers are turned to a third mailbox on the way', async () => {
    const [a, b, third] = [mailbox('LIBRA', OURS), mailbox('LIBRA', THEIRS), mailbox('DDIS', OURS)];
    gateway.change = (raw) => stripped(raw).replace(/^(?=Subject:)/im, `Reply-To: ${third}\n`);
    const before = office.sentTo(third).length;
    await office.deliver(a, plain(b, 'Map Librarian', 'Is the post still open?'));
    await quiet();
    expect(office.sentTo(b)).toHaveLength(1);
    expect(office.sentTo(a)).toHaveLength(0);
    expect(office.sentTo(third)).toHaveLength(before);
  });

  test('never begin within one installation: mailboxes of our own are not answered', async () => {
    const [a, b] = [mailbox('HOI', OURS), mailbox('DDIS', OURS)];
    const before = [a, b].map((each) => office.sentTo(each).length);
    await office.deliver(a, plain(b, 'Head of Information Technology', 'Is the post still open?'));
    await office.deliver(b, plain(a, 'Deputy Director', 'Is the post still open?'));
    await quiet();
    expect([a, b].map((each) => office.sentTo(each).length)).toEqual(before);
  });
});

const THANKS = 'Good to hear from you! Do you know where our bakery is?';
const RESPONDERS: [string, (address: string) => Responder][] = [
  ['threads its answer', (me) => (mail) => note(me, mail, { thread: true })],
  ['sets no thread', (me) => (mail) => note(me, mail, {})],
  ['takes our subject as it is', (me) => (mail) => note(me, mail, { prefix: '' })],
  ['quotes all of our answer', (me) => (mail) => note(me, mail, { subject: 'Hello', quote: true })],
  ['has a subject of its own', (me) => (mail) => note(me, mail, { subject: 'We read you' })],
  ['sends our own letter back as a file', (me) => (mail) => note(me, mail, { attach: mail.raw })],
  ['adds its card as a file', (me) => (mail) => note(me, mail, { attach: Buffer.from('Garden Ltd\nChairs\n') })],
  ['wants answers at our other mailbox', (me) => (mail) => note(me, mail, { replyTo: mailbox('DDIS', OURS) })],
];

describe('a candidate’s program without any header of its kind', () => {
  test.each(RESPONDERS)('that %s is not answered: one mail went to its address', async (what, responder) => {
    const address = `${what.replace(/\W+/g, '.')}@example.org`;
    responders.set(address, responder(address));
    await office.deliver(mailbox('HOI', OURS), plain(address, 'Head of Information Technology', 'What is the salary?'));
    await quiet();
    expect(office.sentTo(address)).toHaveLength(1);
    expect(await filed(address)).toBe(2);
  });

  test('after an application with papers is not answered either', async () => {
    const sample = readFileSync(PAPERS, 'utf8');
    const address = /^From:.*<([^>]+)>/m.exec(sample)?.[1] ?? '';
    responders.set(address, (mail) => note(address, mail, {}));
    await here.place.imap.append(mailbox('HOI', OURS), sample, now());
    alsoDelivered += 1;
    await quiet();
    expect(office.sentTo(address)).toHaveLength(1);
    expect((await simpleParser(office.sentTo(address)[0]?.raw ?? '')).subject).toContain('received your application');
    expect(await filed(address)).toBe(2);
  });

  test('and the person behind it, who asks in a mail of their own, gets a receipt', async () => {
    const address = 'sets.no.thread@example.org';
    responders.delete(address);
    const asks = 'Could you tell me when the interviews for the post are held?';
    await office.deliver(mailbox('HOI', OURS), plain(address, 'Interviews', asks), { results: 'dmarc=pass' });
    await quiet();
    expect(office.sentTo(address)).toHaveLength(2);
  });
});

test('a flood under a borrowed address, to every mailbox at once, has one answer sent to its owner', async () => {
  const victim = 'tilda.rosenquill@example.org';
  const texts = [
    'Is the post open?',
    'I hereby apply for the post.',
    'I withdraw my application.',
    'What is the salary?',
  ];
  const flood = here.mailboxes.flatMap((to) => texts.map((text) => [to, text] as const));
  await Promise.all(
    flood.map(([to, text], i) =>
      office.deliver(to, plain(victim, `Head of Information Technology ${i}`, `${text} ${i}`)),
    ),
  );
  await quiet();
  expect(office.sentTo(victim)).toHaveLength(1);
  expect(await filed(victim)).toBe(flood.length);
});

let alsoDelivered = 0;

/** Nothing under way anywhere: every mail that was delivered is decided, every answer that can go has gone and was passed on. */
async function quiet(): Promise<void> {
  await until('both services have nothing left to do', async () => {
    for (const [i, party] of [here, there].entries()) {
      const db = services[i]?.app.database.db;
      if (!db) return false;
      const mails = await db.select({ state: message.state }).from(message);
      const replies = await db.select({ state: reply.state }).from(reply);
      const expected = office.deliveredTo(party) + (i === 0 ? alsoDelivered : 0);
      if (mails.length !== expected || mails.some(({ state }) => state !== 'DONE' && state !== 'MARKED')) return false;
      if (replies.some(({ state }) => state !== 'SENT' && state !== 'SUPPRESSED')) return false;
      const sent = replies.filter(({ state }) => state === 'SENT').length;
      if (party.place.sink.mails.length !== sent) return false;
    }
    return office.isIdle();
  });
}

/** How many mails of an address our service has decided. */
async function filed(address: string): Promise<number> {
  const rows = await (services[0] as Service).app.database.db.select({ parsed: message.parsed }).from(message);
  return rows.filter(({ parsed }) => parsed?.from[0]?.address === address).length;
}

function mailbox(code: string, domain: string): string {
  const { mailboxes } = domain === THEIRS ? there : here;
  const found = mailboxes.find((each) => each.startsWith(`${code.toLowerCase()}.`));
  if (!found) throw new Error(`no mailbox ${code} at ${domain}`);
  return found;
}

let written = 0;
function plain(from: string, subject: string, text: string, fields: string[] = []): string {
  written += 1;
  return [
    `From: <${from}>`,
    ...fields,
    `Subject: ${subject}`,
    `Message-ID: <${written}.plain@mail.example.org>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ].join('\n');
}

interface Habits {
  thread?: boolean;
  prefix?: string;
  subject?: string;
  quote?: boolean;
  attach?: Buffer;
  replyTo?: string;
}

/** What an answering program writes that marks nothing. */
function note(me: string, { raw }: { raw: Buffer }, habits: Habits): string {
  const subject = habits.subject ?? `${habits.prefix ?? 'Re: '}${headerOf(raw, 'Subject')}`;
  const fields = [
    ...(habits.replyTo ? [`Reply-To: ${habits.replyTo}`] : []),
    ...(habits.thread ? [`In-Reply-To: ${headerOf(raw, 'Message-ID')}`] : []),
  ];
  const quoted = raw.toString('utf8').replace(/\r\n/g, '\n').replace(/^/gm, '> ');
  const text = `${THANKS}${habits.quote ? `\n\n${quoted}` : ''}`;
  if (!habits.attach) return plain(me, subject, text, fields);
  const body = [
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '--b',
    'Content-Type: application/octet-stream; name="message.txt"',
    'Content-Disposition: attachment; filename="message.txt"',
    'Content-Transfer-Encoding: base64',
    '',
    habits.attach.toString('base64').replace(/.{76}/g, '$&\n'),
    '--b--',
    '',
  ];
  return plain(me, subject, '', fields)
    .replace('Content-Type: text/plain; charset=utf-8', 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b')
    .concat(body.join('\n'));
}

/** The worst gateway: no mark is left, and no id that anybody knows. */
function stripped(raw: string): string {
  const at = raw.search(/\r?\n\r?\n/);
  const head = raw
    .slice(0, at)
    .replace(/^(?:Auto-Submitted|X-[\w-]+|Precedence|In-Reply-To|References): .*(?:\r?\n[ \t].*)*\r?\n?/gim, '')
    .replace(/^Message-ID: .*$/im, `Message-ID: <rewritten.${written++}@gateway.example.com>`)
    .trimEnd();
  return head + raw.slice(at);
}

function atTheirs(address: string): string {
  return `${address.slice(0, address.lastIndexOf('@')).toLowerCase()}@${THEIRS}`;
}

/** The same vacancies at another organisation, with mailboxes and servers of its own. */
async function otherOrganisation(): Promise<Installation> {
  const place = await installation({}, async (mailboxes) => {
    const servers = await startImap({ mailboxes: mailboxes.map(atTheirs) });
    return {
      account: (address) => servers.account(atTheirs(address)),
      append: (address, ...mail) => servers.append(atTheirs(address), ...mail),
      stop: servers.stop,
    };
  });
  const vacancies = path.join(place.folder, 'vacancies');
  cpSync('seeds/vacancies', vacancies, { recursive: true });
  const moved = (text: string) =>
    text.replace(/[\w.-]+@(?:wcoomd\.org|intray\.example)/gi, atTheirs).replaceAll(`mx.${OURS}`, `mx.${THEIRS}`);
  for (const file of readdirSync(vacancies)) {
    const whole = path.join(vacancies, file);
    writeFileSync(whole, moved(readFileSync(whole, 'utf8')));
  }
  const config = readFileSync(place.configFile, 'utf8').replaceAll(path.resolve('seeds/vacancies'), vacancies);
  writeFileSync(place.configFile, moved(config));
  return place;
}
