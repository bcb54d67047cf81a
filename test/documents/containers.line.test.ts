// Papers that come in containers, through the whole line: the service and the command that replays mail decide alike on them.

import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { asc } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outcomes } from '../../demo/story.ts';
import { type Service, startService } from '../../src/app/run.ts';
import { WORKER_NAMES } from '../../src/app/workers.ts';
import { extract } from '../../src/cli/extract.ts';
import { loadConfig } from '../../src/config/load.ts';
import { readVacancies } from '../../src/config/vacancy-file.ts';
import { openReader } from '../../src/documents/reader.ts';
import { newLedger } from '../../src/domain/ledger.ts';
import { openLog } from '../../src/log.ts';
import { parseMail, sha256 } from '../../src/mail/parse.ts';
import { judge, prepare } from '../../src/stages/judge.ts';
import { unpacked } from '../../src/stages/triage.ts';
import { document } from '../../src/store/schema.ts';
import { type Attached, emlOf, type Mail, msgOf, tnefOf } from '../files/outlook-writers.ts';
import { zipOf } from '../files/zip-writer.ts';
import { LETTER } from '../support/cases.ts';
import { type Installation, installation, until } from '../support/service.ts';

const fixture = (name: string) => readFileSync(new URL(`../files/${name}`, import.meta.url));
const cv: Attached = { name: 'CV.docx', content: fixture('cv-fr.docx') };
const letter: Attached = { name: 'letter.pdf', content: fixture('letter-fr.pdf') };
const zip = (name: string, content: Buffer) => zipOf([{ path: name, content }]);
const covering = 'Please find my application attached.';

interface Case {
  what: string;
  files: Attached[];
  body?: string;
  completeness: string;
  /** Container and name of each document, in their order. */
  documents: string[];
}

const cases: Case[] = [
  {
    what: 'winmail.dat with CV and letter',
    files: [
      { name: 'winmail.dat', mime: 'application/ms-tnef', content: tnefOf({ body: covering, files: [cv, letter] }) },
    ],
    completeness: 'complete',
    documents: ['winmail.dat/CV.docx', 'winmail.dat/letter.pdf'],
  },
  {
    what: 'an Outlook mail with the CV, the letter beside it',
    files: [{ name: 'Application.msg', content: msgOf({ subject: 'My CV', files: [cv] }) }, letter],
    completeness: 'complete',
    documents: ['Application.msg/CV.docx', 'letter.pdf'],
  },
  {
    what: 'a saved mail in an archive',
    files: [{ name: 'all.zip', content: zip('FW.eml', emlOf({ subject: 'Head of IT', files: [cv, letter] })) }],
    completeness: 'complete',
    documents: ['all.zip/FW.eml/CV.docx', 'all.zip/FW.eml/letter.pdf'],
  },
  {
    what: 'a saved mail of which nobody says that it is one, the letter in its words',
    files: [{ name: 'message', content: emlOf({ subject: 'Application', body: LETTER, files: [cv] }) }],
    completeness: 'complete',
    documents: ['message/Application.txt', 'message/CV.docx'],
  },
  {
    what: 'winmail.dat that repeats the words of the mail',
    body: LETTER,
    files: [
      {
        name: 'winmail.dat',
        content: tnefOf({ subject: 'HOI', body: LETTER.replaceAll('\n', '\r\n\r\n'), files: [cv] }),
      },
    ],
    completeness: 'complete',
    documents: ['winmail.dat/CV.docx'],
  },
  {
    what: 'an archive in an archive',
    files: [cv, { name: 'all.zip', content: zip('more.zip', zip('letter.pdf', fixture('letter-fr.pdf'))) }],
    completeness: 'unreadable',
    documents: ['CV.docx', 'all.zip/more.zip'],
  },
];

/** Each from an address of its own, so that each is an application of its own. */
function mailOf({ files, body = covering }: Case, number: number): Buffer {
  const mail: Mail = { subject: 'Head of Information Technology', body, files };
  const id = [`Message-ID: <container-${number}@example.org>`];
  return Buffer.from(
    emlOf(mail, id).toString('latin1').replace('Ilse Marant <ilse@example.org>', `ilse${number}@example.org`),
    'latin1',
  );
}

let place: Installation;
let service: Service;
beforeAll(async () => {
  place = await installation();
  service = await startService(loadConfig(place.configFile, {}), WORKER_NAMES, openLog('error'));
  const received = new Date('2026-03-03T08:00:00Z');
  for (const [number, one] of cases.entries()) await place.imap.append(HOI, mailOf(one, number), received);
  const { db } = service.app.database;
  await until('every mail is decided', async () => (await outcomes(db)).length === cases.length, 120_000);
}, 180_000);
afterAll(async () => {
  await service?.stop();
  await place?.stop();
});

const HOI = 'hoi.vacancy@wcoomd.org';

test('the service', async () => {
  const { db } = service.app.database;
  const found = await outcomes(db);
  const documents = await db.select().from(document).orderBy(asc(document.id));
  const got = cases.map(({ what }, number) => {
    const outcome = found.find(({ sender }) => sender === `ilse${number}@example.org`);
    const own = documents.filter((one) => one.messageId === outcome?.id && one.filename !== null);
    const names = own.map(({ container, filename }) => [container, filename].filter(Boolean).join('/'));
    return { what, completeness: outcome?.completeness, documents: names };
  });
  expect(got).toEqual(cases.map(({ what, completeness, documents }) => ({ what, completeness, documents })));
});

const reader = openReader({ processes: 1, log: { warn: () => undefined } });
afterAll(() => reader.close());

test.each(cases)('the replay: $what', async (one) => {
  const { vacancies } = readVacancies(path.resolve('seeds/vacancies'));
  const world = { reader, parse: parseMail, sha256, vacancies, otherwise: new Date('2026-03-03T08:00:00Z') };
  const prepared = await prepare(world, mailOf(one, 0), { internalDate: null, mailbox: null }, HOI);
  const names = prepared.documents.map(({ container, filename }) => [container, filename].filter(Boolean).join('/'));
  expect(names).toEqual(one.documents);
  expect(judge(world, newLedger(), prepared)).toMatchObject({ kind: 'application', completeness: one.completeness });
});

test('of a container with more files than anybody applies with the first hundred are read, and it says so', async () => {
  const many = Array.from({ length: 150 }, (_, n) => ({ path: `${n}.txt`, content: Buffer.from(`Page ${n}`) }));
  const mail = emlOf({ subject: 'HOI', body: covering, files: [cv, { name: 'all.zip', content: zipOf(many) }] });
  const { files, message } = await parseMail(mail);
  const opened = await unpacked(files, message.text, reader);
  expect(opened).toHaveLength(101);
  expect(opened.at(-1)).toMatchObject({
    attachment: { filename: 'all.zip' },
    failed: { status: 'too-large', reason: expect.stringContaining('100 files') },
  });
  expect(opened.slice(0, -1).every(({ failed }) => failed === null)).toBe(true);
});

test('extracting a saved mail gives a line for each of its papers', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'intray-containers-'));
  try {
    const file = path.join(folder, 'all.zip');
    await writeFile(file, zip('FW.eml', emlOf({ files: [cv, letter] })));
    let printed = '';
    const stdout = new Writable({
      write(chunk, _encoding, done) {
        printed += chunk;
        done();
      },
    });
    const stderr = new Writable({ write: (_chunk, _encoding, done) => done() });
    expect(await extract([file], { json: true, reader, processes: 1, stdout, stderr })).toBe(0);
    const lines = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string; status: string });
    expect(lines.map((line) => [line.file, line.status])).toEqual([
      [`${file}/FW.eml/CV.docx`, 'extracted'],
      [`${file}/FW.eml/letter.pdf`, 'extracted'],
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
