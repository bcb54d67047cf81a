// A relay that takes the mail and dies before it says so: the service finds out by itself whether the answer left, and asks a person only when it cannot.
import { readFileSync, writeFileSync } from 'node:fs';
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { startImap } from '../../demo/servers.ts';
import { type Service, startService } from '../../src/app/run.ts';
import { WORKER_NAMES } from '../../src/app/workers.ts';
import { loadConfig } from '../../src/config/load.ts';
import { openLog } from '../../src/log.ts';
import { audit, reply } from '../../src/store/schema.ts';
import { startDovecot, whyNoDovecot } from '../support/dovecot.ts';
import { otherProgram } from '../support/intake.ts';
import { type Installation, installation, until } from '../support/service.ts';

const HOI = 'hoi.vacancy@wcoomd.org';
const DDIS = 'ddis.vacancy@wcoomd.org';
const ARRIVED = 'ines@example.net';
const LOST = 'marek@example.net';

interface Server {
  name: string;
  open(mailboxes: string[]): Promise<Installation['imap']>;
}
const servers: Server[] = [{ name: 'the server in the process', open: (mailboxes) => startImap({ mailboxes }) }];
const noDovecot = await whyNoDovecot();
if (noDovecot === null) servers.push({ name: 'a real Dovecot', open: (mailboxes) => startDovecot({ mailboxes }) });
else console.info(`not run against Dovecot: answers of unknown fate (${noDovecot})`);

describe.each(servers)('on $name', ({ open }) => {
  let place: Installation;
  let service: Service;
  let later = 0;
  const logged: string[] = [];
  const now = () => new Date(Date.now() + later);

  beforeAll(async () => {
    place = await installation({}, open);
    for (const address of [HOI, DDIS])
      await otherProgram(place.imap.account(address), (client) => client.mailboxCreate('Sent'));
    const config = parse(readFileSync(place.configFile, 'utf8')) as {
      mailboxes: { address: string; sentCopy?: string }[];
    };
    for (const mailbox of config.mailboxes) {
      if (mailbox.address === HOI) mailbox.sentCopy = 'server';
      if (mailbox.address === DDIS) mailbox.sentCopy = 'append';
    }
    writeFileSync(place.configFile, stringify(config));
    const log = openLog('info', { write: (line: string) => void logged.push(line) });
    service = await startService(loadConfig(place.configFile, {}), WORKER_NAMES, log, now);
  }, 120_000);
  afterAll(async () => {
    await service?.stop();
    await place?.stop();
  });

  /** The mails in the folder of sent mail, as another program sees them. */
  const inSent = (address: string) =>
    otherProgram(place.imap.account(address), async (client) => {
      await client.mailboxOpen('Sent', { readOnly: true });
      const mails = await client.fetchAll('1:*', { flags: true, source: true });
      return mails.map((mail) => ({ raw: mail.source?.toString('latin1').trimEnd(), seen: mail.flags?.has('\\Seen') }));
    });
  const rows = () => service.app.database.db.select().from(reply).orderBy(asc(reply.id));
  const answerTo = async (address: string) => (await rows()).find((row) => row.recipient === address);
  /** What the queue does each minute. */
  async function minutesLater(minutes: number): Promise<void> {
    later += minutes * 60_000;
    await service.app.queues.add('housekeeping', {});
  }

  test('an answer of which the relay died before it said so is found among the sent mail, and nobody is asked', async () => {
    place.sink.onData = ({ to }) => (to[0] === ARRIVED ? 'keep-and-drop' : 'drop-after-body');
    for (const from of [ARRIVED, LOST])
      await place.imap.append(HOI, enquiry(from, HOI, 'Head of Information Technology'), now());
    await until(
      'both are of unknown fate',
      async () => (await rows()).filter((r) => r.state === 'UNCERTAIN').length === 2,
    );
    expect(place.sink.mails.map((mail) => mail.envelope.to)).toEqual([[ARRIVED]]);
    // As an Exchange server keeps what it takes.
    await place.imap.append(HOI, place.sink.mails[0]?.raw ?? '', now(), 'Sent');

    await minutesLater(11);
    await until('the one that left is sent', async () => (await answerTo(ARRIVED))?.state === 'SENT');
    await until('the other was looked for', async () => (await answerTo(LOST))?.looks === 1);
    const found = await answerTo(ARRIVED);
    const trail = await service.app.database.db
      .select()
      .from(audit)
      .where(eq(audit.replyId, found?.id ?? 0));
    expect(trail.at(-1)).toMatchObject({ actor: 'housekeeping', action: 'reply.sent', detail: { found: 'sent' } });
    expect(await inSent(HOI)).toHaveLength(1);
  });

  test('one that did not arrive stays listed as uncertain, is looked for through a day, and is then left to a person', async () => {
    for (const [n, minutes] of [60, 5 * 60, 19 * 60].entries()) {
      await minutesLater(minutes);
      await until(`look ${n + 2}`, async () => (await answerTo(LOST))?.looks === n + 2);
    }
    expect(await answerTo(LOST)).toMatchObject({ state: 'UNCERTAIN', looks: 4, lookAt: null, sentAt: null });
    await until('it is said', () => logged.some((line) => line.includes('found nowhere; a person decides')));
    const web = service.running.get('web') as unknown as { url: string };
    const health = (await (await fetch(`${web.url}/healthz`)).json()) as { answers: Record<string, number> };
    expect(health.answers).toMatchObject({ UNCERTAIN: 1, SENT: 1 });
    // Nothing was sent a second time, however long it took.
    expect(place.sink.mails).toHaveLength(1);
  });

  test('when mail comes back that names it, it was sent after all', async () => {
    const lost = await answerTo(LOST);
    const bounce = [
      'Return-Path: <>',
      'From: MAILER-DAEMON@mx.wcoomd.org',
      'Subject: Undelivered Mail Returned to Sender',
      `In-Reply-To: ${lost?.rfcMessageId}`,
      'X-Failed-Recipients: marek@example.net',
      '',
      'Your mail could not be delivered: 550 5.1.1 no such user',
      '',
    ];
    await place.imap.append(HOI, bounce.join('\r\n'), now());
    await until('the bounce is recorded', async () => {
      const noted = await service.app.database.db.select().from(audit).where(eq(audit.action, 'reply.bounced'));
      return noted.length === 1;
    });
    await minutesLater(1);
    await until('it is sent', async () => (await answerTo(LOST))?.state === 'SENT');
    expect(place.sink.mails).toHaveLength(1);
  });

  test('where the mail server keeps no copy, each sent answer has one in the folder of sent mail', async () => {
    place.sink.onData = null;
    const asked = ['rosa@example.net', 'timo@example.net'];
    for (const from of asked)
      await place.imap.append(DDIS, enquiry(from, DDIS, 'Deputy Director, Implementation Support'), now());
    await until('both are sent', async () => (await rows()).filter((r) => r.state === 'SENT').length === 4);
    await minutesLater(1);
    await until(
      'both are copied',
      async () =>
        (await answerTo(asked[0] ?? ''))?.copiedAt != null && (await answerTo(asked[1] ?? ''))?.copiedAt != null,
    );
    await minutesLater(1);
    await service.app.queues.idle({ timeoutMs: 60_000 });
    const sent = place.sink.mails.slice(1).map((mail) => mail.raw.toString('latin1').trimEnd());
    const copied = await inSent(DDIS);
    expect(copied.map((copy) => copy.raw).sort()).toEqual(sent.sort());
    expect(copied.every((copy) => copy.seen)).toBe(true);
    expect(await inSent(HOI)).toHaveLength(1);
    // Logs hold no address of a candidate.
    expect(logged.join('\n')).not.toMatch(/ines@|marek@|rosa@|timo@/);
  });
});

function enquiry(from: string, to: string, post: string): string {
  return `From: <${from}>\r\nTo: ${to}\r\nSubject: ${post}\r\nMessage-ID: <q.${from}>\r\n\r\nCould you tell me whether the post of ${post} can be done in part time?\r\n`;
}
