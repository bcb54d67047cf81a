// One account for all vacancies, and folders that people understand: the whole line on an in-process server and on a real Dovecot.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { asc, isNull } from 'drizzle-orm';
import { ImapFlow } from 'imapflow';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { startImap } from '../../demo/servers.ts';
import { differences, outcomes, sampleMail, samples } from '../../demo/story.ts';
import { type Service, startService } from '../../src/app/run.ts';
import { WORKER_NAMES } from '../../src/app/workers.ts';
import { loadConfig } from '../../src/config/load.ts';
import { openLog } from '../../src/log.ts';
import { printDigest } from '../../src/stages/digest.ts';
import { reviewStore } from '../../src/store/review.ts';
import { message, reply } from '../../src/store/schema.ts';
import { personFor } from '../../src/web/guard.ts';
import { startDovecot, whyNoDovecot } from '../support/dovecot.ts';
import { type Installation, installation, until } from '../support/service.ts';

const ACCOUNT = 'recruitment@example.org';

const servers = [
  { name: 'the in-process server', open: (mailboxes: string[]) => startImap({ mailboxes: [...mailboxes, ACCOUNT] }) },
];
const noDovecot = await whyNoDovecot();
if (noDovecot === null)
  servers.push({
    name: 'a real Dovecot',
    open: (mailboxes) => startDovecot({ mailboxes: [...mailboxes, ACCOUNT] }) as never,
  });
else console.info(`not run against Dovecot: the shared mailbox (${noDovecot})`);

describe.each(servers)('a mailbox that all vacancies share, on $name', ({ open }) => {
  let place: Installation;
  let service: Service;

  beforeAll(async () => {
    place = await installation({}, open);
    shareOneAccount(place);
    const log = openLog('error', { write: () => undefined });
    service = await startService(loadConfig(place.configFile, {}), WORKER_NAMES, log);
    for (const sample of samples()) await place.imap.append(ACCOUNT, sampleMail(sample), sample.internalDate);
    await until('every mail is decided', async () => (await all()).length === samples().length, 300_000);
    await until('every answer is sent', async () =>
      (await answers()).every((r) => r.state === 'SENT' || r.state === 'SUPPRESSED'),
    );
  }, 400_000);
  afterAll(async () => {
    await service?.stop();
    await place?.stop();
  });

  const db = () => service.app.database.db;
  const all = () => outcomes(db());
  const answers = () => db().select().from(reply).orderBy(asc(reply.id));
  const rows = () => db().select().from(message).orderBy(asc(message.uid));
  const vacancyOf = (code: string) => {
    const found = service.app.vacancies.find((v) => v.code === code);
    if (!found) throw new Error(`no ${code}`);
    return found;
  };

  /** Puts a mail there and waits until it is decided. */
  async function arrives(raw: string, at: Date) {
    const before = (await all()).length;
    await place.imap.append(ACCOUNT, raw, at);
    await until('the mail is decided', async () => (await all()).length > before);
    const [row] = (await rows()).slice(-1);
    if (!row) throw new Error('no row');
    const found = (await all()).find((o) => o.id === row.id);
    if (!found) throw new Error('not decided');
    return found;
  }

  test('each sample mail comes out as it does in a mailbox of its own', async () => {
    const expected = samples().map((sample) => ({ ...sample, mailbox: ACCOUNT }));
    expect(differences(expected, await all())).toEqual([]);
  });

  test('answers come from the address of the vacancy, not from the account', async () => {
    const from = new Set(
      place.sink.mails.map(({ raw }) => /^From:.*?<?([^<\s]+@[^>\s]+)>?\s*$/im.exec(raw.toString())?.[1]),
    );
    expect([...from].sort()).toEqual(
      [...new Set((await answers()).filter((r) => r.state === 'SENT').map((r) => vacancyOf(r.vacancy).mailbox))].sort(),
    );
  });

  test('finished mail of the vacancy that wants it lies in the folders of its kind, all other mail where it came, none is lost', async () => {
    const wanted: Record<string, number> = {};
    for (const { expect: e } of samples()) {
      const folder = e.vacancy === 'HOI' ? folderOf(e) : 'INBOX';
      wanted[folder] = (wanted[folder] ?? 0) + 1;
    }
    await until(
      'all of it is moved',
      async () => JSON.stringify(await folders()) === JSON.stringify(sorted(wanted)),
      60_000,
    ).catch(async () => undefined);
    expect(await folders()).toEqual(sorted(wanted));
  });

  test('a mail that names no vacancy is answered by nobody, and shown to who may see every vacancy that it may be for', async () => {
    const nobodys = await arrives(enquiry('nina', ACCOUNT), new Date('2026-03-11T10:00:00Z'));
    expect(nobodys).toMatchObject({ vacancy: null, disposition: 'needs-review', answer: null, replyState: null });
    const { app } = service;
    const settings = { watched: app.config.mailboxes } as never;
    const reachOf = (...vacancies: string[]) =>
      personFor({ name: 'x', passwordHash: '', role: 'hr', vacancies }, { vacancies: app.vacancies, settings }).reach;
    const codes = app.vacancies.map((v) => v.code);
    const review = reviewStore(db());
    expect(await review.message(nobodys.id, reachOf(...codes))).toMatchObject({ id: nobodys.id, mailbox: ACCOUNT });
    expect(await review.message(nobodys.id, reachOf('HOI'))).toBeNull();
    expect(await review.message(nobodys.id, reachOf(...codes.slice(1)))).toBeNull();
    // Nor is it moved anywhere.
    expect((await db().select().from(message).where(isNull(message.vacancy))).map((m) => m.state)).toEqual(['DONE']);
  });

  test('it stands once in the digest of each of these vacancies, with the mailbox', async () => {
    const { app } = service;
    const world = {
      digests: app.digests,
      templates: app.templates,
      settings: { organisation: app.config.organisation, publicUrl: null, secret: app.drafting.secret },
      dryRun: false,
      sink: null,
      now: app.now,
    };
    for (const code of ['HOI', 'STCEPM']) {
      const text = await printDigest(world, { vacancy: vacancyOf(code), day: '2026-03-23', since: new Date(0) });
      expect(text.split('nina@example.net')).toHaveLength(2);
      expect(text).toMatch(/Came to recruitment@example\.org and names no vacancy/i);
    }
  });

  test('a mail that reached an alias by Bcc is the vacancy’s whose alias it is', async () => {
    const bcc = `Delivered-To: ${ACCOUNT}\r\nX-Original-To: Head.IT@example.org\r\n${enquiry('bela', 'undisclosed@example.net')}`;
    expect(await arrives(bcc, new Date('2026-03-11T11:00:00Z'))).toMatchObject({ vacancy: 'HOI', kind: 'enquiry' });
    const tagged = enquiry('theo', 'recruitment+stcepm@example.org');
    expect(await arrives(tagged, new Date('2026-03-11T11:30:00Z'))).toMatchObject({ vacancy: 'STCEPM' });
  });

  test('an application to two vacancies in one copy is the first one’s, and a person sees that the other is named', async () => {
    const [sample] = samples().filter((s) => s.file.startsWith('06-'));
    if (!sample) throw new Error('no sample');
    const raw = sampleMail(sample)
      .toString('latin1')
      .replace(/^Delivered-To: .*\r?\n/m, `Delivered-To: ${ACCOUNT}\r\n`)
      .replace('for <HOI.vacancy@wcoomd.org>', `for <${ACCOUNT}>`)
      .replace(/^To: .*$/m, 'To: STCEPM.vacancy@wcoomd.org, HOI.vacancy@wcoomd.org')
      .replaceAll('leocadia.brandt', 'two.posts')
      .replace(/^Message-ID: .*$/m, 'Message-ID: <two-posts@example.org>');
    const both = await arrives(raw, new Date('2026-03-11T12:00:00Z'));
    expect(both).toMatchObject({ vacancy: 'STCEPM', disposition: 'needs-review' });
    expect(both.flags).toContain('other-vacancy');
    await until('its answer is sent', async () =>
      (await answers()).some((r) => r.recipient === 'two.posts@example.org' && r.state === 'SENT'),
    );
    expect((await answers()).filter((r) => r.recipient === 'two.posts@example.org')).toHaveLength(1);
  });

  test('a mail that a person drags back into the INBOX is not answered or counted again, and stays there', async () => {
    const known = await rows();
    const late = known.find((m) => m.vacancy === 'HOI' && m.disposition === 'late' && m.state === 'MARKED');
    if (!late) throw new Error('nothing late was moved');
    const sent = place.sink.mails.length;
    const applications = await reviewStore(db()).dispositions('all');
    await withFolder('Late', async (client) => {
      const found = await client.search({ header: { 'message-id': late.messageId ?? '' } }, { uid: true });
      expect(found).toHaveLength(1);
      await client.messageMove((found || []).join(','), 'INBOX', { uid: true });
    });
    const again = async () => (await rows()).filter((m) => m.fingerprint === late.fingerprint);
    await until('it was seen again and left alone', async () => (await again())[1]?.state === 'MARKED');
    // What comes later is moved all the same.
    await arrives(enquiry('olga', 'head.it@example.org'), new Date('2026-03-11T13:00:00Z'));
    await until('the later mail is moved', async () => (await rows()).at(-1)?.state === 'MARKED');
    expect((await again()).map((m) => [m.kind, m.decision?.flags.includes('duplicate'), m.applicationId])).toEqual([
      [late.kind, late.decision?.flags.includes('duplicate'), late.applicationId],
      [late.kind, true, late.applicationId],
    ]);
    expect(await reviewStore(db()).dispositions('all')).toEqual(applications);
    const inInbox = await withFolder('INBOX', (client) =>
      client.search({ header: { 'message-id': late.messageId ?? '' } }, { uid: true }),
    );
    expect(inInbox).toHaveLength(1);
    await until('the later answer is sent', () => place.sink.mails.length > sent);
    expect(place.sink.mails.slice(sent).map(({ envelope }) => envelope.to)).toEqual([['olga@example.net']]);
  });

  async function withFolder<T>(folder: string, work: (client: ImapFlow) => Promise<T>): Promise<T> {
    const { user, password: pass, ...host } = place.imap.account(ACCOUNT);
    const client = new ImapFlow({ ...host, secure: false, doSTARTTLS: false, auth: { user, pass }, logger: false });
    await client.connect();
    try {
      await client.mailboxOpen(folder);
      return await work(client);
    } finally {
      await client.logout();
    }
  }

  /** How many mails lie in each folder, by another mail program. */
  function folders(): Promise<Record<string, number>> {
    return withFolder('INBOX', async (client) => {
      const counted: Record<string, number> = {};
      for (const { path: name } of await client.list()) {
        const status = await client.status(name, { messages: true });
        if (status && (status.messages ?? 0) > 0) counted[name] = status.messages ?? 0;
      }
      return sorted(counted);
    });
  }
});

/** The vacancies keep their addresses, and all mail for them comes into one account. HOI has an alias, and folders. */
function shareOneAccount(place: Installation): void {
  const vacancies = path.join(place.folder, 'vacancies');
  cpSync(path.resolve('seeds/vacancies'), vacancies, { recursive: true });
  const changed = (code: string, changes: object) => {
    const file = path.join(vacancies, `${code}.yaml`);
    writeFileSync(file, stringify({ ...parse(readFileSync(file, 'utf8')), ...changes }));
  };
  changed('HOI', { addresses: ['head.it@example.org'], afterwards: { folders: true } });
  changed('STCEPM', { addresses: ['recruitment+stcepm@example.org'] });
  const config = parse(readFileSync(place.configFile, 'utf8'));
  const { host, port, user } = place.imap.account(ACCOUNT);
  const mailbox = { ...config.mailboxes[0], address: ACCOUNT, host, port, user, shared: true };
  writeFileSync(place.configFile, stringify({ ...config, vacancies, mailboxes: [mailbox] }));
}

function folderOf({ kind, disposition }: { kind: string; disposition: string }): string {
  if (disposition === 'needs-review') return 'Needs review';
  if (disposition === 'late') return 'Late';
  if (kind === 'enquiry' || kind === 'withdrawal') return 'Questions';
  return kind === 'application' || kind === 'supplement' ? 'Applications' : 'Automatic';
}

function sorted(counted: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counted).sort(([a], [b]) => a.localeCompare(b)));
}

function enquiry(who: string, to: string): string {
  const head = [
    `From: ${who} <${who}@example.net>`,
    `To: ${to}`,
    'Subject: A question about the post',
    `Message-ID: <${who}@example.net>`,
  ];
  return `${head.join('\r\n')}\r\n\r\nCould you please tell me whether the post is open to part-time work? I am ${who}.\r\n`;
}
