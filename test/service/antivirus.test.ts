// The whole line with a virus scanner: an infected file is set apart and told, and while the scanner is away nothing is opened, answered or lost.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Service, startService } from '../../src/app/run.ts';
import { WORKER_NAMES } from '../../src/app/workers.ts';
import { loadConfig } from '../../src/config/load.ts';
import { openLog } from '../../src/log.ts';
import { document, extraction, message } from '../../src/store/schema.ts';
import { CV, LETTER } from '../support/cases.ts';
import { type Clamd, EICAR, startClamd, startStubClamd, VIRUS, whyNoClamd } from '../support/clamd.ts';
import { type Installation, installation, until } from '../support/service.ts';

const noClamd = await whyNoClamd();
if (noClamd !== null) console.info(`not run: the whole line with a real clamd (${noClamd})`);
const MAILBOX = 'hoi.vacancy@wcoomd.org';
const ARRIVED = new Date('2026-03-20T09:00:00Z');

type Scanner = Clamd & Partial<Awaited<ReturnType<typeof startStubClamd>>>;
const scanners = [
  { name: 'a stub of clamd', goesAway: true, open: (): Promise<Scanner> => startStubClamd() },
  ...(noClamd === null ? [{ name: 'a real clamd', goesAway: false, open: (): Promise<Scanner> => startClamd() }] : []),
];

describe.each(scanners)('the whole line with $name', { timeout: 240_000 }, ({ open, goesAway }) => {
  let clamd: Scanner;
  let place: Installation;
  let service: Service;
  const logged: string[] = [];

  beforeAll(async () => {
    clamd = await open();
    place = await installation({ antivirus: { host: clamd.host, port: clamd.port, seconds: 30 } });
    const log = openLog('info', { write: (line: string) => void logged.push(line) });
    service = await startService(loadConfig(place.configFile, {}), WORKER_NAMES, log);
  });
  afterAll(async () => {
    await service?.stop();
    await place?.stop();
    await clamd?.stop();
  });

  const db = () => service.app.database.db;
  const send = (who: string, files: Record<string, string>) =>
    place.imap.append(MAILBOX, mailOf(`${who}@example.org`, files), ARRIVED);
  const found = async (who: string) =>
    (
      await db()
        .select()
        .from(message)
        .where(eq(message.fromAddress, `${who}@example.org`))
    )[0];
  const decided = (who: string) =>
    until(`the mail of ${who} is decided`, async () => (await found(who))?.state === 'DONE');
  const answerTo = async (who: string) => {
    const sent = () => place.sink.mails.filter(({ envelope }) => envelope.to.includes(`${who}@example.org`));
    await until(`${who} is answered`, () => sent().length > 0);
    expect(sent()).toHaveLength(1);
    return (await simpleParser(sent()[0]?.raw ?? '')).text?.replaceAll(/\s+/g, ' ') ?? '';
  };
  const quarantined = () => readdir(path.join(place.folder, 'data', 'files', 'quarantine'));

  test('an infected CV is kept apart, and the candidate is asked for a clean one', async () => {
    await send('ines', { 'cv.txt': `${CV}\n${EICAR}`, 'letter.txt': LETTER });
    await decided('ines');
    expect(await found('ines')).toMatchObject({ kind: 'application', disposition: 'incomplete' });
    const papers = await db()
      .select({ filename: document.filename, sha256: document.sha256, read: extraction })
      .from(document)
      .innerJoin(extraction, eq(extraction.sha256, document.sha256))
      .where(eq(document.messageId, (await found('ines'))?.id ?? 0));
    const cv = papers.find((paper) => paper.filename === 'cv.txt');
    expect(cv?.read).toMatchObject({
      status: 'infected',
      reason: `The virus scanner reported ${VIRUS} in this file, so it was not opened.`,
      mediaType: 'application/octet-stream',
      pages: [],
    });
    expect(await quarantined()).toEqual([cv?.sha256]);
    await expect(service.app.blobs.read(cv?.sha256 ?? '')).rejects.toThrow(/in quarantine/);
    expect(await answerTo('ines')).toContain('our virus scanner stopped it');
  });

  test('an infected file beside both papers changes nothing but a flag for HR', async () => {
    await send('bruno', { 'cv.txt': CV, 'letter.txt': LETTER, 'passport.txt': `Passport ${EICAR}` });
    await decided('bruno');
    expect(await found('bruno')).toMatchObject({ disposition: 'accepted', decision: { flags: ['infected'] } });
    const answer = await answerTo('bruno');
    expect(answer).toContain('the documents that the notice asks for are all here');
    expect(answer).toContain('passport.txt: our virus scanner stopped it');
  });

  test('a job that runs again after the file was set apart, and before that was recorded, says the same', async () => {
    const [paper] = await db().select().from(document).where(eq(document.filename, 'passport.txt'));
    if (!paper) throw new Error('no such document');
    await db().delete(extraction).where(eq(extraction.sha256, paper.sha256));
    await db().update(document).set({ state: 'PENDING' }).where(eq(document.id, paper.id));
    await service.app.queues.add('extract', { documentId: paper.id });
    await until('it is read again', async () => (await service.app.messages.toRead(paper.id)) === null);
    expect(await db().select().from(extraction).where(eq(extraction.sha256, paper.sha256))).toMatchObject([
      { status: 'infected' },
    ]);
  });

  test('a monitor is told that the scanner answers', async () => {
    expect(await health(service)).toMatchObject({ status: 200, body: { antivirus: { ok: true } } });
  });

  if (goesAway)
    test('while the scanner is away nothing is opened or answered, and then all of it is', async () => {
      await clamd.away?.();
      const before = place.sink.mails.length;
      await send('carla', { 'cv.txt': `${CV}\nCarla`, 'letter.txt': `${LETTER}\nCarla` });
      await until('it says what it waits for', async () => Boolean((await found('carla'))?.stateReason));
      expect(await found('carla')).toMatchObject({
        state: 'PARSED',
        stateReason: expect.stringMatching(/^The virus scanner at .* cannot be reached/),
      });
      await until('a monitor is told', async () => (await health(service)).status === 503);
      expect(await health(service)).toMatchObject({ body: { ok: false, antivirus: { ok: false } } });
      expect(place.sink.mails).toHaveLength(before);
      await clamd.back?.();
      await until('the mail is decided', async () => {
        await service.app.messages.wakeAll();
        await service.app.queues.add('housekeeping', {});
        await new Promise((done) => setTimeout(done, 1_000));
        return (await found('carla'))?.state === 'DONE';
      });
      expect(await found('carla')).toMatchObject({ disposition: 'accepted', stateReason: null });
      await answerTo('carla');
    });

  test('the log holds nothing of a file, nor its name', () => {
    expect(logged.join('\n')).not.toMatch(/EICAR-STANDARD|passport|cv\.txt|@example\.org/);
  });
});

async function health(service: Service): Promise<{ status: number; body: unknown }> {
  const web = service.running.get('web') as unknown as { url: string };
  const response = await fetch(`${web.url}/healthz`);
  return { status: response.status, body: await response.json() };
}

function mailOf(from: string, files: Record<string, string>): string {
  const part = ([name, content]: [string, string]) =>
    `--B\r\nContent-Type: text/plain; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64')}\r\n`;
  const head = [
    `From: <${from}>`,
    `To: ${MAILBOX}`,
    'Subject: Application: Head of Information Technology',
    `Message-ID: <${from}>`,
    'Content-Type: multipart/mixed; boundary=B',
  ];
  const body = '--B\r\nContent-Type: text/plain\r\n\r\nPlease find my application attached.\r\n';
  return `${head.join('\r\n')}\r\n\r\n${body}${Object.entries(files).map(part).join('')}--B--\r\n`;
}
