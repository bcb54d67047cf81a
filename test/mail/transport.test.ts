// Sending against relays that fail in every way at every stage: what is called sent was taken once, and what may have been taken is never called lost.
import net from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, test } from 'vitest';
import { type Outcome, type SmtpSettings, smtpTransport } from '../../src/mail/transport.ts';
import { cutShort, FAULTS, type Fault, type Script, type Stage, scriptedRelay } from '../support/failing-relay.ts';

const RAW = Buffer.from(
  `Subject: a test\r\nMessage-ID: <a@example.org>\r\n\r\n${'A line of the mail.\r\n'.repeat(200)}`,
);
const MAIL = { from: 'hoi.vacancy@example.org', to: ['zoe@example.net'], raw: RAW };
const granted = async () => true;

/** Those of a session without TLS and login; the others have a test of their own. */
const STAGES = ['greeting', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'body', 'dot'] as const;

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});
function transport(settings: SmtpSettings) {
  const opened = smtpTransport(settings);
  closers.push(opened.close);
  return opened;
}

describe('a relay that fails', () => {
  for (const stage of STAGES) {
    for (const fault of FAULTS) {
      test(`${fault} at ${stage} is told truthfully, and the next try delivers at most once`, async () => {
        const relay = await scripted({ stage, fault });
        // A relay that fails in the body is given the time to: the commit point is granted when all is over.
        const commitPoint = stage === 'body' ? () => relay.quiet().then(granted) : granted;
        const outcome = await transport(settingsFor(relay, fault === 'hang' ? stage : null)).send(MAIL, commitPoint);
        expect(outcome.outcome).toBe(expected(stage, fault));
        // As the outbox does: only what is certainly not delivered is tried again, against a relay that is well.
        relay.heal();
        if (outcome.outcome === 'temporary') {
          expect(await transport(settingsFor(relay)).send(MAIL, granted)).toMatchObject({ outcome: 'sent' });
        }
        expect(relay.accepted()).toBe(outcome.outcome === 'temporary' ? 1 : 0);
      });
    }
  }

  function expected(stage: Stage, fault: Fault): Outcome['outcome'] {
    if (stage === 'dot') {
      if (fault === '4xx' || fault === '421') return 'temporary';
      return fault === '5xx' ? 'permanent' : 'uncertain';
    }
    // At MAIL it is our sender that is refused: a corrected configuration heals that.
    const aboutTheMail = stage === 'RCPT' || stage === 'DATA' || stage === 'body';
    return fault === '5xx' && aboutTheMail ? 'permanent' : 'temporary';
  }
});

describe('a relay that takes the mail and is not heard', () => {
  for (const fault of ['close', 'reset', 'hang', 'garbage'] as const) {
    test(`taken, then ${fault}: uncertain, for it may have been delivered`, async () => {
      const relay = await scripted({ stage: 'dot', fault, takes: true });
      const outcome = await transport(settingsFor(relay, fault === 'hang' ? 'dot' : null)).send(MAIL, granted);
      expect(outcome.outcome).toBe('uncertain');
      expect(relay.accepted()).toBe(1);
    });
  }
});

describe('the commit point', () => {
  test('is asked once, after the relay has all but the end of the mail, and before the dot', async () => {
    const relay = await scripted(null);
    let before: string | undefined;
    let asked = 0;
    const outcome = await transport(settingsFor(relay)).send(MAIL, async () => {
      asked += 1;
      before = await relay.bodyOf(RAW.length - 600);
      return true;
    });
    expect(outcome).toMatchObject({ outcome: 'sent' });
    expect(asked).toBe(1);
    expect(before).toContain('A line of the mail.');
    expect(before).not.toContain('\r\n.\r\n');
    expect(relay.accepted()).toBe(1);
  });

  test('refused: aborted, and the relay is never given the dot', async () => {
    const relay = await scripted(null);
    expect(await transport(settingsFor(relay)).send(MAIL, async () => false)).toEqual({ outcome: 'aborted' });
    await relay.quiet();
    expect(relay.accepted()).toBe(0);
    expect(relay.seen()).not.toContain('\r\n.\r\n');
  });

  test('broken: what it threw comes out, and nothing is sent', async () => {
    const relay = await scripted(null);
    const broken = transport(settingsFor(relay)).send(MAIL, () => Promise.reject(new Error('database is gone')));
    await expect(broken).rejects.toThrow('database is gone');
    await relay.quiet();
    expect(relay.accepted()).toBe(0);
  });

  test('granted after the relay went away: temporary, and not one more byte leaves', async () => {
    const relay = await scripted(null);
    const outcome = await transport(settingsFor(relay)).send(MAIL, async () => {
      await relay.drop();
      return true;
    });
    expect(outcome.outcome).not.toBe('sent');
    expect(outcome.outcome).not.toBe('permanent');
    expect(relay.accepted()).toBe(0);
  });

  test('a mail shorter than what is held back still waits for it', async () => {
    const relay = await scripted(null);
    const short = { ...MAIL, raw: Buffer.from('Subject: s\r\n\r\n.\r\nshort') };
    expect(await transport(settingsFor(relay)).send(short, async () => false)).toEqual({ outcome: 'aborted' });
    expect(await transport(settingsFor(relay)).send(short, granted)).toMatchObject({ outcome: 'sent' });
    expect(relay.accepted()).toBe(1);
    // A line that is only a dot is doubled, or it would end the mail (RFC 5321 section 4.5.2).
    expect(relay.seen()).toContain('\r\n..\r\nshort');
  });

  test('a 250 before the whole mail was sent is nobody’s answer: temporary', async () => {
    const relay = await scripted({ stage: 'body', fault: 'early-250' });
    const outcome = await transport(settingsFor(relay)).send(MAIL, async () => {
      await relay.quiet();
      return true;
    });
    expect(outcome.outcome).toBe('temporary');
    expect(relay.accepted()).toBe(0);
  });
});

describe('the envelope', () => {
  test('has the empty sender, and the mailbox where the relay refuses that', async () => {
    for (const pipelining of [false, true]) {
      const open = await server({ hidePIPELINING: !pipelining });
      expect(await transport(open.settings).send(MAIL, granted)).toMatchObject({ outcome: 'sent' });
      expect(open.envelopes).toEqual([{ from: '', to: ['zoe@example.net'] }]);

      const strict = await server({
        hidePIPELINING: !pipelining,
        onMailFrom: (address, _session, done) => done(address.address === '' ? refusal(550, 'no empty sender') : null),
      });
      expect(await transport(strict.settings).send(MAIL, granted)).toMatchObject({ outcome: 'sent' });
      expect(strict.envelopes).toEqual([{ from: 'hoi.vacancy@example.org', to: ['zoe@example.net'] }]);
    }
  });

  test('an address with a comma or an angle is one that fails, never several', async () => {
    const relay = await server({});
    for (const to of ['a@example.net,b@example.net', 'a@example.net>\r\nRCPT TO:<b@example.net']) {
      const outcome = await transport(relay.settings).send({ ...MAIL, to: [to] }, granted);
      expect(outcome.outcome).not.toBe('sent');
    }
    expect(relay.envelopes).toEqual([]);
  });

  test('several readers get one mail in one transaction; one of them refused is named', async () => {
    const relay = await server({
      onRcptTo: (address, _session, done) =>
        done(address.address.startsWith('gone') ? refusal(550, 'no such user') : null),
    });
    const outcome = await transport(relay.settings).send(
      { ...MAIL, to: ['a@example.org', 'gone@example.org', 'b@example.org'] },
      granted,
    );
    expect(outcome).toMatchObject({ outcome: 'sent', refused: ['gone@example.org'] });
    expect(relay.envelopes[0]?.to).toEqual(['a@example.org', 'b@example.org']);
  });
});

describe('verify says what to do', () => {
  test('nothing when all is well', async () => {
    const relay = await server({ authOptional: false, user: 'u', pass: 'right' });
    expect(await transport({ ...relay.settings, user: 'u', password: 'right' }).verify()).toBeNull();
  });

  test('nothing listens', async () => {
    const settings = { ...settingsFor({ port: await freePort() }) };
    expect(await transport(settings).verify()).toMatch(/Nothing listens at 127\.0\.0\.1/);
  });

  test('a wrong password', async () => {
    const relay = await server({ authOptional: false, user: 'u', pass: 'right' });
    const problem = await transport({ ...relay.settings, user: 'u', password: 'wrong' }).verify();
    expect(problem).toMatch(/did not accept the login\. Check user and password/);
    expect(problem).not.toContain('wrong');
  });

  test('a certificate that nobody vouches for', async () => {
    const relay = await server({ tls: true });
    expect(await transport({ ...relay.settings, security: 'starttls' }).verify()).toMatch(
      /certificate .* cannot be trusted/,
    );
    const lenient = transport({ ...relay.settings, security: 'starttls', verifyCertificate: false });
    expect(await lenient.verify()).toBeNull();
  });

  test('TLS that the server does not speak is never given up silently', async () => {
    const relay = await server({});
    expect(await transport({ ...relay.settings, security: 'starttls' }).verify()).toMatch(/No TLS could be agreed/);
    expect((await transport({ ...relay.settings, security: 'starttls' }).send(MAIL, granted)).outcome).toBe(
      'temporary',
    );
    expect(relay.envelopes).toEqual([]);
  });

  test('a server that never greets', async () => {
    const relay = await scripted({ stage: 'greeting', fault: 'hang' });
    expect(await transport(settingsFor(relay, 'greeting')).verify()).toMatch(/did not answer in time/);
  });
});

test('the relay’s words lose the addresses in them before they are kept', async () => {
  const relay = await server({ onRcptTo: (_a, _s, done) => done(refusal(550, 'unknown user zoe@example.net')) });
  const outcome = await transport(relay.settings).send(MAIL, granted);
  expect(outcome).toMatchObject({ outcome: 'permanent' });
  expect(JSON.stringify(outcome)).not.toContain('zoe');
});

test('a refused login keeps the answer for later: temporary', async () => {
  const relay = await server({ authOptional: false, user: 'u', pass: 'right' });
  const outcome = await transport({ ...relay.settings, user: 'u', password: 'wrong' }).send(MAIL, granted);
  expect(outcome.outcome).toBe('temporary');
  expect((await transport(relay.settings).send(MAIL, granted)).outcome).toBe('temporary');
});

/** @param hangs where the relay falls silent on purpose: only there is waiting for it cut short */
function settingsFor({ port }: { port: number }, hangs: Stage | null = null): SmtpSettings {
  // In the body the commit point waits for the session to end: only silence ends it.
  const hanging = hangs === null ? {} : hangs === 'body' ? { socket: 1000 } : cutShort(hangs);
  const timeouts = { connection: 30_000, session: 60_000, ...hanging };
  return { host: '127.0.0.1', port, security: 'none', user: null, password: null, timeouts };
}

/** A relay that fails as told; it goes when the test ends. */
async function scripted(script: Script | null) {
  const relay = await scriptedRelay(script);
  closers.push(relay.close);
  return relay;
}

async function freePort(): Promise<number> {
  const probe = net.createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as net.AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

function refusal(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode });
}

interface ServerOptions {
  hidePIPELINING?: boolean;
  authOptional?: boolean;
  user?: string;
  pass?: string;
  tls?: boolean;
  onMailFrom?: NonNullable<ConstructorParameters<typeof SMTPServer>[0]>['onMailFrom'];
  onRcptTo?: NonNullable<ConstructorParameters<typeof SMTPServer>[0]>['onRcptTo'];
}

/** A well-behaved relay. */
async function server({ user, pass, tls, authOptional = true, ...options }: ServerOptions) {
  const envelopes: { from: string; to: string[] }[] = [];
  const smtp = new SMTPServer({
    authOptional,
    allowInsecureAuth: true,
    closeTimeout: 100,
    hideSTARTTLS: tls !== true,
    disabledCommands: [...(user === undefined ? ['AUTH'] : []), ...(tls === true ? [] : ['STARTTLS'])],
    ...options,
    onAuth(auth, _session, done) {
      if (auth.username === user && auth.password === pass) done(null, { user: auth.username });
      else done(new Error('Invalid login'));
    },
    onData(stream, session, done) {
      stream.resume();
      stream.on('end', () => {
        const from = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address;
        envelopes.push({ from, to: session.envelope.rcptTo.map((each) => each.address) });
        done();
      });
    },
  });
  smtp.on('error', () => {});
  await new Promise<void>((done) => smtp.listen(0, '127.0.0.1', done));
  closers.push(() => new Promise((done) => smtp.close(() => done())));
  const { port } = smtp.server.address() as net.AddressInfo;
  return { envelopes, settings: settingsFor({ port }) };
}
