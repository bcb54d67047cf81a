// How long a relay may take: each step has the time the standard gives it and no more, and the wait after the dot is never cut short.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type SmtpSettings, smtpTransport } from '../../src/mail/transport.ts';
import { cutShort, type Script, type ScriptedRelay, scriptedRelay } from '../support/failing-relay.ts';

const RAW = Buffer.from(`Subject: a test\r\n\r\n${'A line of the mail.\r\n'.repeat(200)}`);
const MAIL = { from: 'hoi.vacancy@example.org', to: ['zoe@example.net'], raw: RAW };
const granted = async () => true;

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function scripted(script: Script | null) {
  const relay = await scriptedRelay(script);
  closers.push(relay.close);
  return relay;
}

function transport({ port }: { port: number }, timeouts: SmtpSettings['timeouts'] = {}) {
  const server = { host: '127.0.0.1', port, security: 'none', user: null, password: null } as const;
  const opened = smtpTransport({ ...server, timeouts });
  closers.push(opened.close);
  return opened;
}

describe('a relay that never falls silent, and never comes to an end', () => {
  for (const stage of ['greeting', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'dot'] as const) {
    test(`at ${stage} has no longer than one that is silent`, async () => {
      const relay = await scripted({ stage, fault: 'drip' });
      const outcome = await transport(relay, cutShort(stage)).send(MAIL, granted);
      expect(outcome).toMatchObject({ outcome: stage === 'dot' ? 'uncertain' : 'temporary' });
      expect(JSON.stringify(outcome)).toContain('did not answer in time');
      await relay.quiet();
    });
  }
});

describe('how long each step may take (RFC 5321 section 4.5.3.2)', () => {
  const MINUTE = 60_000;
  test.each([
    ['greeting', 5],
    ['EHLO', 5],
    ['MAIL', 5],
    ['RCPT', 5],
    ['DATA', 2],
    ['dot', 10],
  ] as const)('%s: %i minutes', async (stage, minutes) => {
    const relay = await scripted({ stage, fault: 'hang' });
    const timed = await hanging(relay, {});
    expect(await timed.after(minutes * MINUTE - 1000)).toBe('waiting');
    expect(await timed.after(2000)).toBe(stage === 'dot' ? 'uncertain' : 'temporary');
  });

  test('a mail as a whole has its time up to the commit point; the wait after the dot is never cut short', async () => {
    const silent = await scripted({ stage: 'dot', fault: 'hang' });
    const timed = await hanging(silent, { session: MINUTE });
    expect(await timed.after(10 * MINUTE - 1000)).toBe('waiting');
    expect(await timed.after(2000)).toBe('uncertain');
  });

  test('a commit point that comes after that time finds the session gone, and sends nothing', async () => {
    const relay = await scripted(null);
    const timed = await hanging(relay, { session: MINUTE }, async () => {
      vi.advanceTimersByTime(MINUTE + 1);
      return true;
    });
    expect(await timed.after(0)).toBe('temporary');
    expect(relay.accepted()).toBe(0);
  });

  /** Sends until the relay falls silent; from there on time passes only when it is told to. */
  async function hanging(relay: ScriptedRelay, timeouts: SmtpSettings['timeouts'] = {}, commitPoint = granted) {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    closers.push(async () => void vi.useRealTimers());
    let outcome: string = 'waiting';
    void transport(relay, timeouts)
      .send(MAIL, commitPoint)
      .then((ended) => {
        outcome = ended.outcome;
      });
    if (relay.script() === null) await expect.poll(() => outcome, { timeout: 5000 }).not.toBe('waiting');
    else await expect.poll(relay.played, { timeout: 5000 }).toBe(1);
    const turns = async () => {
      for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setImmediate(done));
    };
    await turns();
    return {
      async after(ms: number) {
        vi.advanceTimersByTime(ms);
        await turns();
        return outcome;
      },
    };
  }
});
