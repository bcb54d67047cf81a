// A few sessions for many mails: never more than allowed, fair, and a session that went stale costs no mail a try.
import { afterEach, describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/mail/smtp-limits.ts';
import { openPool } from '../../src/mail/smtp-pool.ts';
import { type SmtpSettings, smtpTransport } from '../../src/mail/transport.ts';
import { FAULTS, type RelayOptions, type Script, scriptedRelay } from '../support/failing-relay.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const granted = async () => true;
const mail = (n: number) => ({
  from: 'hoi.vacancy@example.org',
  to: ['zoe@example.net'],
  raw: Buffer.from(`Message-ID: <${n}@example.org>\r\n\r\n${'A line of the mail.\r\n'.repeat(100)}`),
});
const numbers = (taken: string[]) => taken.map((each) => Number(/<(\d+)@/.exec(each)?.[1]));

async function pooled(script: Script | null, settings: Partial<SmtpSettings> = {}, options?: RelayOptions) {
  const relay = await scriptedRelay(script, options);
  const timeouts = { connection: 30_000, session: 60_000, ...settings.timeouts };
  const base = { host: '127.0.0.1', port: relay.port, security: 'none', user: null, password: null } as const;
  const transport = smtpTransport({ ...base, ...settings, timeouts });
  closers.push(relay.close, transport.close);
  return { relay, transport };
}

describe('sessions', () => {
  test('are at most as many as allowed, and serve one mail after the other', async () => {
    for (const connections of [1, 3]) {
      const { relay, transport } = await pooled(null, { connections });
      const outcomes = await Promise.all(Array.from({ length: 20 }, (_, n) => transport.send(mail(n), granted)));
      expect(outcomes.map((each) => each.outcome)).toEqual(Array(20).fill('sent'));
      expect(relay.most()).toBe(connections);
      expect(relay.total()).toBe(connections);
      expect(new Set(numbers(relay.taken())).size).toBe(20);
    }
  });

  test('are given in the order they were asked for', async () => {
    const { relay, transport } = await pooled(null, { connections: 1 });
    await Promise.all(Array.from({ length: 12 }, (_, n) => transport.send(mail(n), granted)));
    expect(numbers(relay.taken())).toEqual(Array.from({ length: 12 }, (_, n) => n));
  });

  test('carry 100 mails; then another begins', async () => {
    const { relay, transport } = await pooled(null, { connections: 1 });
    for (let n = 0; n < 101; n += 1) await transport.send(mail(n), granted);
    expect(relay.accepted()).toBe(101);
    expect(relay.total()).toBe(2);
    expect(relay.seen().match(/RSET/g)).toHaveLength(99);
  });

  test('are left politely when nobody uses them', async () => {
    const { relay, transport } = await pooled(null, { timeouts: { idle: 50 } });
    await transport.send(mail(1), granted);
    await relay.quiet();
    expect(relay.seen()).toContain('QUIT');
    expect(await transport.send(mail(2), granted)).toMatchObject({ outcome: 'sent' });
  });

  test('are dropped after anything but a clean 250', async () => {
    const { relay, transport } = await pooled({ stage: 'RCPT', fault: '5xx' }, { connections: 1 });
    expect(await transport.send(mail(1), granted)).toMatchObject({ outcome: 'permanent' });
    relay.heal();
    expect(await transport.send(mail(2), granted)).toMatchObject({ outcome: 'sent' });
    expect(await transport.send(mail(3), async () => false)).toEqual({ outcome: 'aborted' });
    expect(await transport.send(mail(4), granted)).toMatchObject({ outcome: 'sent' });
    expect(relay.total()).toBe(3);
    expect(numbers(relay.taken())).toEqual([2, 4]);
  });
});

describe('a session that went stale', () => {
  for (const fault of FAULTS) {
    test(`is found out by RSET (${fault}), and the mail goes over another at once`, async () => {
      const script = { stage: 'RSET', fault, after: 1 } as const;
      const { relay, transport } = await pooled(script, { connections: 1, timeouts: { reset: 300 } });
      expect(await transport.send(mail(1), granted)).toMatchObject({ outcome: 'sent' });
      expect(await transport.send(mail(2), granted)).toMatchObject({ outcome: 'sent' });
      expect(relay.played()).toBe(1);
      expect(numbers(relay.taken())).toEqual([1, 2]);
      expect(relay.total()).toBe(2);
    });
  }

  for (const pipelining of [false, true]) {
    for (const fault of ['421', 'close', 'reset'] as const) {
      test(`at MAIL (${fault}${pipelining ? ', pipelined' : ''}) costs no try; the commit point is asked once`, async () => {
        // The fault is the session's, not the relay's.
        const script = { stage: 'MAIL', fault, after: 1, times: 1 } as const;
        const { relay, transport } = await pooled(script, { connections: 1 }, { pipelining });
        expect(await transport.send(mail(1), granted)).toMatchObject({ outcome: 'sent' });
        let asked = 0;
        const second = transport.send(mail(2), async () => {
          asked += 1;
          return true;
        });
        expect(await second).toMatchObject({ outcome: 'sent' });
        expect(asked).toBe(1);
        expect(numbers(relay.taken())).toEqual([1, 2]);
      });
    }
  }

  test('that the server closed before is not even asked', async () => {
    const { relay, transport } = await pooled(null, { connections: 1 });
    await transport.send(mail(1), granted);
    await relay.drop();
    expect(await transport.send(mail(2), granted)).toMatchObject({ outcome: 'sent' });
    expect(numbers(relay.taken())).toEqual([1, 2]);
  });

  test('answers out of step: the mail is not sent over it, and no answer of another command counts for it', async () => {
    const script = {
      stage: 'RSET',
      fault: { says: '250 2.0.0 one\r\n250 2.0.0 two\r\n250 2.0.0 three' },
      after: 1,
    } as const;
    const { relay, transport } = await pooled(script, { connections: 1 });
    await transport.send(mail(1), granted);
    const second = await transport.send(mail(2), granted);
    relay.heal();
    if (second.outcome !== 'sent') {
      expect(second.outcome).toBe('temporary');
      expect(await transport.send(mail(2), granted)).toMatchObject({ outcome: 'sent' });
    }
    expect(numbers(relay.taken())).toEqual([1, 2]);
  });
});

test('a positive answer to DATA that is not 354 is another command’s: nothing of the mail leaves', async () => {
  const { relay, transport } = await pooled({ stage: 'DATA', fault: { says: '250 2.0.0 fine' } });
  expect(await transport.send(mail(1), granted)).toMatchObject({ outcome: 'temporary' });
  expect(relay.seen()).not.toContain('A line of the mail');
});

describe('the line', () => {
  test('is left when it takes too long: temporary, and nothing was sent', async () => {
    const { relay, transport } = await pooled(null, { connections: 1, timeouts: { wait: 50 } });
    let free: (() => void) | undefined;
    const first = transport.send(mail(1), () => new Promise((grant) => (free = () => grant(true))));
    expect(await transport.send(mail(2), granted)).toMatchObject({ outcome: 'temporary', status: null });
    await expect.poll(() => free, { timeout: 5000 }).toBeDefined();
    free?.();
    expect(await first).toMatchObject({ outcome: 'sent' });
    expect(numbers(relay.taken())).toEqual([1]);
  });

  test('goes on behind a commit point that never comes, once the relay has given up', async () => {
    const { relay, transport } = await pooled(null, { connections: 1 });
    void transport.send(mail(1), () => new Promise(() => {}));
    await expect.poll(() => relay.seen().includes('A line of the mail'), { timeout: 5000 }).toBe(true);
    const second = transport.send(mail(2), granted);
    await relay.drop();
    expect(await second).toMatchObject({ outcome: 'sent' });
    expect(numbers(relay.taken())).toEqual([2]);
  });

  test('survives sessions that cannot be opened: each place is given on', async () => {
    const pool = openPool(1, LIMITS, () => Promise.reject(new Error('no')));
    for (let n = 0; n < 3; n += 1) {
      const place = await pool.place();
      await expect(place.session()).rejects.toThrow('no');
      place.leave();
      place.leave();
    }
    const held = await pool.place();
    let second = false;
    const waiting = pool.place().then(() => {
      second = true;
    });
    await new Promise((done) => setImmediate(done));
    expect(second).toBe(false);
    held.leave();
    await waiting;
    await pool.close();
  });
});

describe('closing', () => {
  test('says goodbye, and then takes nothing more', async () => {
    const { relay, transport } = await pooled(null);
    await transport.send(mail(1), granted);
    await transport.close();
    await relay.quiet();
    expect(relay.seen()).toContain('QUIT');
    expect(await transport.send(mail(2), granted)).toMatchObject({
      outcome: 'temporary',
      error: expect.stringContaining('stopping'),
    });
    expect(relay.accepted()).toBe(1);
  });

  test('lets a mail on its way arrive, and sends those in line nowhere', async () => {
    const { relay, transport } = await pooled(null, { connections: 1 });
    let free: (() => void) | undefined;
    const first = transport.send(mail(1), () => new Promise((grant) => (free = () => grant(true))));
    await expect.poll(() => free, { timeout: 5000 }).toBeDefined();
    const second = transport.send(mail(2), granted);
    await transport.close();
    expect(await second).toMatchObject({ outcome: 'temporary' });
    free?.();
    expect(await first).toMatchObject({ outcome: 'sent' });
    await relay.quiet();
    expect(relay.seen()).toContain('QUIT');
    expect(relay.total()).toBe(1);
  });

  for (const fault of FAULTS) {
    test(`ends although the server answers QUIT with ${fault}`, async () => {
      const { relay, transport } = await pooled({ stage: 'QUIT', fault });
      await transport.send(mail(1), granted);
      await transport.close();
      expect(relay.accepted()).toBe(1);
    });
  }
});

describe('the sender', () => {
  for (const pipelining of [false, true]) {
    test(`refused when empty is the mailbox from then on, in the same session${pipelining ? ', pipelined' : ''}`, async () => {
      const { relay, transport } = await pooled(null, { connections: 1 }, { pipelining, refusesNullSender: 'MAIL' });
      for (const n of [1, 2, 3]) expect(await transport.send(mail(n), granted)).toMatchObject({ outcome: 'sent' });
      expect(relay.total()).toBe(1);
      // Servers count refusals against a session: one is enough.
      expect(relay.seen().match(/MAIL FROM:<>/g)).toHaveLength(1);
      expect(relay.seen().match(/MAIL FROM:<hoi/g)).toHaveLength(3);
    });
  }

  test('refused only with the recipient, as Postfix does, is replaced too', async () => {
    const { relay, transport } = await pooled(null, { connections: 1 }, { refusesNullSender: 'RCPT' });
    expect(await transport.send(mail(1), granted)).toMatchObject({ outcome: 'sent' });
    expect(relay.total()).toBe(1);
  });
});
