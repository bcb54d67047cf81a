// The servers of the demo and the tests hold what a test relies on.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import nodemailer from 'nodemailer';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Fault, type Sink, startImap, startSink } from '../../demo/servers.ts';
import { openFolder } from '../../src/mail/mailbox.ts';
import { mail } from '../support/intake.ts';

vi.setConfig({ testTimeout: 30_000 });

const HOI = 'hoi.vacancy@example.org';
const DDIS = 'ddis.vacancy@example.org';
let folder: string;
const stops: (() => Promise<void>)[] = [];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'servers-'));
});
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
  await rm(folder, { recursive: true, force: true });
});
const imap = async (options: Parameters<typeof startImap>[0]) => {
  const server = await startImap(options);
  stops.push(() => server.stop());
  return server;
};
const sink = async (options?: Parameters<typeof startSink>[0]) => {
  const server = await startSink(options);
  stops.push(() => server.stop());
  return server;
};
const look = async (account: Parameters<typeof openFolder>[0], into?: string) => {
  const session = await openFolder({
    ...account,
    secure: false,
    plaintextLogin: true,
    ...(into ? { folder: into } : {}),
  });
  const found: { uid: number; at: string | undefined; raw: string }[] = [];
  const uids = await session.uidsAbove(0);
  if (uids.length) {
    await session.fetch(uids, async ({ uid, internalDate, source }) => {
      found.push({ uid, at: internalDate?.toISOString(), raw: source.toString() });
    });
  }
  await session.close();
  return { found, uidValidity: session.uidValidity };
};
const send = (to: Sink, text = 'Bonjour') => {
  const transport = nodemailer.createTransport({ host: to.host, port: to.port });
  const envelope = { from: '', to: 'ines@example.net' };
  return transport.sendMail({ envelope, from: HOI, to: 'ines@example.net', subject: 'Accusé', text });
};

test('each mailbox is an account of its own, with an INBOX and a Junk folder', async () => {
  const server = await imap({ mailboxes: [HOI, DDIS] });
  await server.append(HOI, mail(1), new Date('2026-03-22T22:59:59Z'));
  await server.append(HOI, mail(2), undefined, 'Junk');
  const inbox = await look(server.account(HOI));
  expect(inbox.found).toEqual([{ uid: 1, at: '2026-03-22T22:59:59.000Z', raw: mail(1) }]);
  expect((await look(server.account(HOI), 'Junk')).found.map((m) => m.raw)).toEqual([mail(2)]);
  expect((await look(server.account(DDIS))).found).toEqual([]);
  await expect(look({ ...server.account(DDIS), user: HOI })).rejects.toMatchObject({ kind: 'wrong-password' });
});

test('octets that are no text come back as they went in', async () => {
  const server = await imap({ mailboxes: [HOI], folder });
  const raw = Buffer.concat([
    Buffer.from('Subject: x\r\n\r\n'),
    Buffer.from([0xe9, 0xff, 0x80, 0x01]),
    Buffer.from('\r\n'),
  ]);
  await server.append(HOI, raw);
  await server.stop();
  const again = await imap({ mailboxes: [HOI], folder });
  const session = await openFolder({ ...again.account(HOI), secure: false, plaintextLogin: true });
  let source: Buffer | null = null;
  await session.fetch([1], async (m) => {
    source = m.source;
  });
  await session.close();
  expect(source).toEqual(raw);
});

test('with a folder, a restart brings back the same mail under the same numbers', async () => {
  const before = await imap({ mailboxes: [HOI], folder });
  await before.append(HOI, mail(1), new Date('2026-03-01T08:00:00Z'));
  await before.append(HOI, mail(2), new Date('2026-03-02T08:00:00Z'));
  const first = await look(before.account(HOI));
  await before.stop();
  const after = await imap({ mailboxes: [HOI], folder });
  expect(await look(after.account(HOI))).toEqual(first);
  await after.append(HOI, mail(3));
  expect((await look(after.account(HOI))).found.map((m) => m.uid)).toEqual([1, 2, 3]);
});

test('the sink keeps what it accepts, in memory and as numbered files', async () => {
  const server = await sink({ folder });
  await Promise.all([send(server), server.accepted(1)]);
  expect(server.mails[0]?.envelope).toEqual({ from: '', to: ['ines@example.net'] });
  expect(await readdir(folder)).toEqual(['0001.eml']);
  expect(await readFile(path.join(folder, '0001.eml'))).toEqual(server.mails[0]?.raw);
  expect(server.mails[0]?.raw.toString()).toContain('Bonjour');
  await server.stop();
  const again = await sink({ folder });
  await send(again);
  expect(await readdir(folder)).toEqual(['0001.eml', '0002.eml']);
});

test('a mail over the limit is refused, and not kept', async () => {
  const server = await sink({ maxBytes: 2_000 });
  await expect(send(server, 'x'.repeat(5_000))).rejects.toMatchObject({ responseCode: 552 });
  expect(server.mails).toEqual([]);
});

test('the sink fails on command, at each point of the transaction', async () => {
  const server = await sink();
  const faults: [Fault, object][] = [
    [{ code: 451 }, { responseCode: 451 }],
    [{ code: 554, text: 'no' }, { responseCode: 554 }],
    ['drop', {}],
    ['drop-after-body', {}],
  ];
  for (const [fault, error] of faults) {
    server.onData = () => fault;
    await expect(send(server), JSON.stringify(fault)).rejects.toMatchObject(error);
  }
  server.onData = null;
  server.onRcpt = (address) => (address === 'ines@example.net' ? { code: 550 } : null);
  await expect(send(server)).rejects.toMatchObject({ responseCode: 550 });
  server.onRcpt = () => 'drop';
  await expect(send(server)).rejects.toBeInstanceOf(Error);
  expect(server.mails).toEqual([]);
  server.onRcpt = null;
  server.onData = () => 'keep-and-drop';
  await expect(send(server)).rejects.toBeInstanceOf(Error);
  expect(server.mails).toHaveLength(1);
  server.onData = null;
  await send(server);
  expect(server.mails).toHaveLength(2);
});

test('waiting for mail that does not come ends, and says what came', async () => {
  const server = await sink();
  await expect(server.accepted(1, 20)).rejects.toThrow('The sink has 0 mails, not 1.');
});

test('stopping does not wait for a client that stays', async () => {
  const server = await sink();
  const client = connect(server.port, server.host);
  await new Promise((resolve) => client.once('data', resolve));
  const gone = new Promise((resolve) => client.once('close', resolve));
  client.on('error', () => undefined);
  await server.stop();
  await gone;
});
