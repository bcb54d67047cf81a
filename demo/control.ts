// The door through which `npm run deliver` puts a mail into the running demo and watches what becomes of it.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { and, asc, eq, gt } from 'drizzle-orm';
import { simpleParser } from 'mailparser';
import type { App } from '../src/app/app.ts';
import { vacancyReached } from '../src/domain/addressed.ts';
import { parseMail, sha256 } from '../src/mail/parse.ts';
import { audit, message, reply } from '../src/store/schema.ts';
import type { ImapServers } from './servers.ts';
import { outcomes, storyTable } from './story.ts';

export interface Control {
  url: string;
  token: string;
  stop(): Promise<void>;
}

/** How long a delivered mail is watched. */
const WATCHED_MS = 120_000;
const MOST_BYTES = 60 * 1024 * 1024;

export async function startControl(app: App, imap: ImapServers): Promise<Control> {
  const token = randomBytes(16).toString('hex');
  const server = http.createServer((request, response) => {
    const given = Buffer.from(request.headers.authorization ?? '');
    const wanted = Buffer.from(`Bearer ${token}`);
    const known = given.length === wanted.length && timingSafeEqual(given, wanted);
    if (request.method !== 'POST' || !known) {
      response.writeHead(403).end();
      return;
    }
    const say = (line: string) => response.write(`${line}\n`);
    deliver(app, imap, request, say)
      .catch((error: Error) => say(`It could not be delivered: ${error.message}`))
      .finally(() => response.end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, token, stop };
}

async function deliver(
  app: App,
  imap: ImapServers,
  request: http.IncomingMessage,
  say: (line: string) => void,
): Promise<void> {
  const raw = await body(request);
  const to = await mailboxOf(app, raw, request.headers['x-mailbox'] as string | undefined);
  const arrived = new Date();
  await imap.append(to, raw, arrived);
  say(`appended to ${to} over IMAP at ${arrived.toISOString()}`);
  const id = await found(app, raw, arrived);
  await follow(app, id, say);
  const [outcome] = (await outcomes(app.database.db)).filter((o) => o.id === id);
  if (outcome) say(storyTable([outcome]));
  const [answer] = await app.database.db.select().from(reply).where(eq(reply.messageId, id));
  if (!answer?.raw || answer.state !== 'SENT') return say('No answer was sent.');
  const mail = await simpleParser(answer.raw);
  say(`\nThe answer to ${answer.recipient}\nSubject: ${mail.subject}\n\n${mail.text}`);
}

async function body(request: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Error('the mail is larger than 60 MB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The mailbox named, else the one the mail is addressed to. */
async function mailboxOf(app: App, raw: Buffer, named: string | undefined): Promise<string> {
  if (named && app.vacancies.some((v) => v.mailbox === named.toLowerCase())) return named.toLowerCase();
  const parsed = named ? null : await parseMail(raw);
  const vacancy = parsed && vacancyReached(parsed.message, { mailbox: null }, app.vacancies);
  if (vacancy) return vacancy.mailbox;
  throw new Error(
    `it is addressed to no vacancy mailbox; name one with --to: ${app.vacancies.map((v) => v.mailbox).join(', ')}`,
  );
}

/** The row of the mail once intake has kept it; the same mail may have been delivered before. */
async function found(app: App, raw: Buffer, arrived: Date): Promise<number> {
  const fingerprint = sha256(raw);
  const since = new Date(Math.floor(arrived.getTime() / 1000) * 1000 - 1);
  const kept = and(eq(message.fingerprint, fingerprint), gt(message.internalDate, since));
  for (const end = Date.now() + WATCHED_MS; Date.now() < end; await pause(50)) {
    const rows = await app.database.db.select({ id: message.id }).from(message).where(kept).orderBy(asc(message.id));
    const newest = rows.at(-1);
    if (newest) return newest.id;
  }
  throw new Error('intake has not taken it in within two minutes');
}

/** Says each line of the story as it is written, until nothing more is to come. */
async function follow(app: App, id: number, say: (line: string) => void): Promise<void> {
  let seen = 0;
  for (const end = Date.now() + WATCHED_MS; Date.now() < end; await pause(50)) {
    const lines = await app.database.db
      .select()
      .from(audit)
      .where(and(eq(audit.messageId, id), gt(audit.id, seen)))
      .orderBy(asc(audit.id));
    for (const line of lines) {
      seen = line.id;
      const detail = Object.entries(line.detail)
        .map(([key, value]) => `${key} ${value}`)
        .join(', ');
      say(
        `${line.at.toISOString().slice(11, 23)}  ${line.actor.padEnd(13)} ${line.action}${detail ? `  (${detail})` : ''}`,
      );
    }
    const [row] = await app.database.db.select({ state: message.state }).from(message).where(eq(message.id, id));
    const waiting = await app.database.db.select({ state: reply.state }).from(reply).where(eq(reply.messageId, id));
    const over = row && ['DONE', 'MARKED', 'QUARANTINED', 'GONE'].includes(row.state);
    if (over && waiting.every((w) => !['PENDING', 'OPEN', 'COMMIT_POINT'].includes(w.state)) && lines.length === 0)
      return;
  }
  say('It is still under way; see the review page.');
}
