// Sending to a real Postfix: what it says is understood, and what it took arrives once, whatever happens to it in between.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { sha256 } from '../../src/mail/parse.ts';
import { type OpenTransport, type SmtpSettings, smtpTransport } from '../../src/mail/transport.ts';
import { reply } from '../../src/stages/reply.ts';
import type { Database } from '../../src/store/database.ts';
import { openJournal } from '../../src/store/journal.ts';
import { openOutbox } from '../../src/store/outbox.ts';
import { type Certificate, selfSigned } from '../support/certificate.ts';
import { testDatabase } from '../support/database.ts';
import { type Postfix, startPostfix, whyNoPostfix } from '../support/postfix.ts';
import { aMessage, aReply } from '../support/rows.ts';
import { until } from '../support/service.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ZOE = 'zoe@example.net';
const granted = async () => true;
const mail = (id: string, to = [ZOE], lines = 50) => ({
  from: 'hoi.vacancy@example.org',
  to,
  raw: Buffer.from(`Subject: an answer\r\nMessage-ID: <${id}@example.org>\r\n\r\n${'A line of it.\r\n'.repeat(lines)}`),
});
const idsIn = (mails: string[]) =>
  mails.map((each) => /^Message-ID: <(.+)@example\.org>/m.exec(each)?.[1] ?? '?').sort();

const missing = await whyNoPostfix();
if (missing) console.info(`not run: sending to a real Postfix (${missing})`);
describe.skipIf(missing !== null)('a real Postfix', () => {
  const open: OpenTransport[] = [];
  const transport = (postfix: Postfix, settings: Partial<SmtpSettings> = {}) => {
    const base = { host: '127.0.0.1', port: postfix.port, security: 'none', user: null, password: null } as const;
    const opened = smtpTransport({ ...base, ...settings });
    open.push(opened);
    return opened;
  };
  afterEach(async () => {
    for (const each of open.splice(0)) await each.close();
  });

  describe('that runs', () => {
    let postfix: Postfix;
    let certificate: Certificate | null;
    beforeAll(async () => {
      certificate = await selfSigned();
      postfix = await startPostfix({ mailboxes: [ZOE, 'many@example.net', 'tls@example.net'], certificate });
    });
    afterAll(() => postfix?.stop());

    test('takes an answer with the empty sender, and delivers it as it was', async () => {
      const sender = transport(postfix);
      expect(await sender.verify()).toBeNull();
      expect(await sender.send(mail('one'), granted)).toMatchObject({ outcome: 'sent', refused: [] });
      await until('the delivery', async () => (await postfix.mails(ZOE)).length > 0);
      const [delivered = ''] = await postfix.mails(ZOE);
      expect(delivered).toContain('Return-Path: <>\n');
      expect(delivered).toContain('A line of it.\n'.repeat(50));
    });

    test('takes many over few sessions, each once', async () => {
      const sender = transport(postfix, { connections: 2 });
      const ids = Array.from({ length: 150 }, (_, n) => `many-${n}`);
      const outcomes = await Promise.all(ids.map((id) => sender.send(mail(id, ['many@example.net']), granted)));
      expect(outcomes.filter(({ outcome }) => outcome !== 'sent')).toEqual([]);
      await until('all deliveries', async () => (await postfix.mails('many@example.net')).length >= ids.length);
      expect(idsIn(await postfix.mails('many@example.net'))).toEqual(ids.sort());
    });

    test('knows who is not there: for good, and about the address', async () => {
      const outcome = await transport(postfix).send(mail('gone', ['nobody@example.net']), granted);
      expect(outcome).toMatchObject({ outcome: 'permanent', status: '5.1.1', aboutAddress: true });
    });

    test('does not relay: our configuration is wrong, not the address', async () => {
      const outcome = await transport(postfix).send(mail('relayed', ['zoe@elsewhere.example']), granted);
      expect(outcome).toMatchObject({ outcome: 'temporary', status: '5.7.1' });
    });

    test('announces how much it takes; more is not even begun', async () => {
      let asked = false;
      const outcome = await transport(postfix).send(mail('large', [ZOE], 10_000), async () => {
        asked = true;
        return true;
      });
      expect(outcome).toMatchObject({ outcome: 'permanent', status: '5.3.4', aboutAddress: false });
      expect(asked).toBe(false);
    });

    test('speaks STARTTLS with the certificate of our own authority', async (context) => {
      if (certificate === null) {
        console.info('not run: STARTTLS with Postfix (no openssl to make a certificate with)');
        return context.skip('no openssl');
      }
      const stranger = transport(postfix, { security: 'starttls' });
      expect(await stranger.verify()).toMatch(/cannot be trusted/);
      const known = transport(postfix, { security: 'starttls', ca: certificate.cert });
      for (const id of ['tls-1', 'tls-2'])
        expect(await known.send(mail(id, ['tls@example.net']), granted)).toMatchObject({ outcome: 'sent' });
      await until('both deliveries', async () => (await postfix.mails('tls@example.net')).length >= 2);
      const received = (await postfix.mails('tls@example.net')).map((each) => each.includes('with ESMTPS'));
      expect(received).toEqual([true, true]);
    });
  });

  test('that refuses the empty sender, as it does with the first recipient, gets the mailbox', async () => {
    const refuses = { smtpd_sender_restrictions: 'check_sender_access inline:{ { <> = REJECT } }' };
    const postfix = await startPostfix({ mailboxes: [ZOE], settings: refuses });
    try {
      expect(await transport(postfix).send(mail('named'), granted)).toMatchObject({ outcome: 'sent' });
      await until('the delivery', async () => (await postfix.mails(ZOE)).length > 0);
      expect((await postfix.mails(ZOE))[0]).toContain('Return-Path: <hoi.vacancy@example.org>\n');
    } finally {
      await postfix.stop();
    }
  });

  describe('that stops in the middle', () => {
    let database: Database;
    beforeAll(async () => {
      database = await testDatabase();
    });
    afterAll(() => database?.close());

    test.each(['away', 'crash'] as const)(
      '(%s) and comes back: every answer arrives once, but for one whose fate nobody knows',
      async (how) => {
        const mailboxes = Array.from({ length: 40 }, (_, n) => `${how}-${n}@example.net`);
        const postfix = await startPostfix({ mailboxes });
        const folder = await mkdtemp(path.join(tmpdir(), 'intray-postfix-'));
        const journal = await openJournal(path.join(folder, 'journal'));
        let time = Date.UTC(2026, 2, 20, 10);
        let tokens = 0;
        const outbox = openOutbox(database.db, journal, () => new Date(time));
        try {
          const ids = new Map<number, string>();
          for (const recipient of mailboxes) {
            const { raw } = mail(how, [recipient]);
            const row = aReply(await aMessage(database.db, { fingerprint: sha256(Buffer.from(recipient)) }), {
              recipient,
              raw,
              rfcMessageId: `<${recipient}>`,
            });
            const added = await outbox.enqueue(database.db, row);
            if (added !== 'already') ids.set(added.id, recipient);
          }
          const stopsAt = [...ids.keys()][12] ?? 0;
          const commitPoint = async (id: number, token: string) => {
            if (id === stopsAt && time === Date.UTC(2026, 2, 20, 10)) await postfix[how]();
            return outbox.commitPoint(id, token);
          };
          const world = {
            outbox: { ...outbox, commitPoint },
            transport: transport(postfix),
            mailboxOf: () => 'hoi.vacancy@example.org',
            token: () => `token-${tokens++}`,
            repeat: () => () => {},
            perHour: 1000,
            dryRun: false,
            sink: null,
            log: { info() {}, warn() {} },
          };
          for (const replyId of ids.keys()) await reply(world, { replyId });
          await postfix.back();
          for (let round = 0; round < 3; round += 1) {
            time += 6 * 3_600_000;
            for (const replyId of ids.keys()) await reply(world, { replyId });
          }
          const states = new Map<string, string | undefined>();
          for (const [id, recipient] of ids) states.set(recipient, (await outbox.load(id))?.state);
          console.info(`stopped in the middle (${how}): ${[...states.values()].join(' ')}`);
          const uncertain = [...states].filter(([, state]) => state === 'UNCERTAIN').map(([recipient]) => recipient);
          expect([...states.values()].filter((state) => state !== 'SENT' && state !== 'UNCERTAIN')).toEqual([]);
          expect(uncertain.length).toBeLessThanOrEqual(1);
          const delivered = async (recipient: string) => (await postfix.mails(recipient)).length;
          const certain = mailboxes.filter((recipient) => !uncertain.includes(recipient));
          const all = async () => (await Promise.all(certain.map(delivered))).every((n) => n > 0);
          await until('the deliveries', all, 20_000);
          expect(await Promise.all(certain.map(delivered))).toEqual(certain.map(() => 1));
          for (const recipient of uncertain) expect(await delivered(recipient)).toBeLessThanOrEqual(1);
        } finally {
          await postfix.stop();
          await journal.close();
          await rm(folder, { recursive: true });
        }
      },
    );
  });
});
