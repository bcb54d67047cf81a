// Files that hold files: what comes out of them, what is left in them, and that nothing in them does harm.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/documents/limits.ts';
import { type Member, openReader } from '../../src/documents/reader.ts';
import { Unreadable } from '../../src/documents/reading.ts';
import { sniff } from '../../src/documents/sniff.ts';
import { isContainer, unpack } from '../../src/documents/unpack.ts';
import { type Attached, compoundOf, emlOf, type Mail, msgOf, tnefOf } from '../files/outlook-writers.ts';
import { LETTER_EN } from '../files/texts.ts';
import { zipOf } from '../files/zip-writer.ts';

const log = { warn: () => undefined };
const reader = openReader({ processes: 1, log });
afterAll(() => reader.close());

const fixture = (name: string) => readFileSync(new URL(`../files/${name}`, import.meta.url));
const CV = fixture('cv-fr.docx');
const LETTER = fixture('letter-fr.pdf');
const papers: Attached[] = [
  { name: 'CV d’Ilse Marant.docx', content: CV },
  { name: 'Lettre.pdf', content: LETTER },
];

function file(content: Buffer, filename: string, container: string | null = null) {
  return { content, filename, container, sha256: createHash('sha256').update(content).digest('hex') };
}

async function members(content: Buffer, filename: string, of = reader): Promise<Member[]> {
  return (await of.membersOf(file(content, filename))) ?? [];
}

async function paths(content: Buffer, filename: string, of = reader): Promise<string[]> {
  return (await members(content, filename, of)).map((member) => `${member.container}/${member.filename}`);
}

const text = (name: string, words: string): Attached => ({ name, content: Buffer.from(words) });
const zip = (files: Record<string, Buffer>) =>
  zipOf(Object.entries(files).map(([path, content]) => ({ path, content })));

describe('the papers in a container are files of their own', () => {
  const ansiPapers = papers.map((paper) =>
    'name' in paper ? { ...paper, name: paper.name.replace('’', "'") } : paper,
  );
  test.each<[string, Buffer, string]>([
    ['a mail saved by Outlook', msgOf({ files: papers }), '’'],
    ['one with texts in a code page', msgOf({ files: ansiPapers }, { ansi: true }), "'"],
    ['winmail.dat', tnefOf({ files: papers }), '’'],
    ['a saved mail', emlOf({ files: papers }), '’'],
    ['a mail of a mailbox file', Buffer.concat([Buffer.from('From ilse Tue Mar 3\n'), emlOf({ files: papers })]), '’'],
    ["Apple Mail's file", Buffer.concat([Buffer.from('99999\n'), emlOf({ files: papers })]), '’'],
  ])('%s', async (_what, content, apostrophe) => {
    const found = await members(content, 'held');
    expect(found.map(({ filename, container, failed }) => [filename, container, failed])).toEqual([
      [`CV d${apostrophe}Ilse Marant.docx`, 'held', null],
      ['Lettre.pdf', 'held', null],
    ]);
    expect(found[0]?.content.equals(CV)).toBe(true);
    expect(found[1]?.content.equals(LETTER)).toBe(true);
    expect(found[1]?.sha256).toBe(createHash('sha256').update(LETTER).digest('hex'));
  });

  test('one that is larger than the first table of an Outlook mail can tell', async () => {
    const large = Buffer.from(Array.from({ length: 8_000_000 }, (_, at) => (at >> 9) % 251));
    const [found] = await members(msgOf({ files: [{ name: 'scan.bin', content: large }] }), 'held.msg');
    expect(found?.content.equals(large)).toBe(true);
  });

  test('where winmail.dat keeps one among its properties', async () => {
    const inside: Attached[] = [{ name: 'CV.docx', content: CV, inProperties: true }];
    const [found] = await members(tnefOf({ files: inside }), 'winmail.dat');
    expect(found).toMatchObject({ filename: 'CV.docx', failed: null });
    expect(found?.content.equals(CV)).toBe(true);
  });

  test('they are read as any file is', async () => {
    const found = await members(tnefOf({ files: papers }), 'winmail.dat');
    const read = await Promise.all(found.map((member) => reader.read(member)));
    expect(read.map(({ status, language, container }) => [status, language, container])).toEqual([
      ['extracted', 'fr', 'winmail.dat'],
      ['extracted', 'fr', 'winmail.dat'],
    ]);
  });
});

describe('containers in containers', () => {
  const inner: Mail = { subject: 'Candidature: HOI/2026', files: papers };

  test.each<[string, Buffer, string]>([
    ['a mail in an Outlook mail', msgOf({ files: [{ mail: inner }] }), 'held/Candidature: HOI-2026'],
    ['a mail in winmail.dat', tnefOf({ files: [{ mail: inner }] }), 'held/Candidature: HOI-2026'],
    ['a mail in a mail', emlOf({ files: [{ mail: inner }] }), 'held/Candidature: HOI-2026'],
    ['an Outlook mail in an archive', zip({ 'sub/Application.msg': msgOf(inner) }), 'held/Application.msg'],
    ['a saved mail in an archive', zip({ 'Application.eml': emlOf(inner) }), 'held/Application.eml'],
    [
      'an archive in a mail',
      emlOf({ files: [{ name: 'a.zip', content: zip({ 'CV d’Ilse Marant.docx': CV, 'Lettre.pdf': LETTER }) }] }),
      'held/a.zip',
    ],
    [
      'winmail.dat in a saved mail',
      emlOf({ files: [{ name: 'winmail.dat', content: tnefOf(inner) }] }),
      'held/winmail.dat',
    ],
    [
      'a mail in a mail in an archive',
      zip({ 'FW.msg': msgOf({ files: [{ mail: inner }] }) }),
      'held/FW.msg/Candidature: HOI-2026',
    ],
  ])('%s is opened, and all names are shown', async (_what, content, container) => {
    expect(await paths(content, 'held')).toEqual([`${container}/CV d’Ilse Marant.docx`, `${container}/Lettre.pdf`]);
  });

  test('a mail in a mail is named by its subject, however that is encoded', async () => {
    const encoded = `=?utf-8?B?${Buffer.from('Candidature – été').toString('base64')}?=`;
    const content = emlOf({ files: [{ mail: { subject: encoded, files: papers } }] });
    expect((await members(content, 'held'))[0]?.container).toBe('held/Candidature – été');
  });

  test('the attached mail a container came in is named before it', async () => {
    const found = await reader.membersOf(file(zip({ 'a.txt': Buffer.from('a') }), 'a.zip', 'Fwd: application'));
    expect(found?.[0]?.container).toBe('Fwd: application/a.zip');
  });

  test('what lies more than three deep is kept and named, and costs nothing else', async () => {
    const deep = (depth: number): Mail => ({
      subject: `mail ${depth}`,
      files: [text(`${depth}.txt`, 'paper'), ...(depth < 4 ? [{ mail: deep(depth + 1) }] : [])],
    });
    const found = await members(msgOf(deep(1)), 'held');
    expect(found.map((member) => [member.filename, member.failed?.status ?? null])).toEqual([
      ['1.txt', null],
      ['2.txt', null],
      ['3.txt', null],
      ['mail 4', 'unsupported'],
    ]);
    expect(found[3]?.failed).toMatchObject({
      mediaType: 'message/rfc822',
      reason: expect.stringContaining('too deep'),
    });
  });

  test.each<[string, Buffer]>([
    ['directly', zip({ 'older.zip': zip({ 'a.txt': Buffer.from('a') }) })],
    [
      'within a mail',
      zip({ 'b.msg': msgOf({ files: [{ name: 'older.zip', content: zip({ 'a.txt': Buffer.from('a') }) }] }) }),
    ],
  ])('an archive in an archive is not opened: %s', async (_how, content) => {
    const [older] = await members(content, 'held');
    expect(older?.filename).toBe('older.zip');
    if (older) expect((await reader.read(older)).reason).toContain('archive inside an archive');
  });
});

describe('the words of a mail', () => {
  const letter = LETTER_EN.join('\r\n');
  const short = 'Please find my papers attached.';

  test.each<[string, Buffer]>([
    ['a mail saved by Outlook', msgOf({ subject: 'My letter', body: letter, files: [text('a.txt', 'a')] })],
    ['winmail.dat', tnefOf({ subject: 'My letter', body: letter, files: [text('a.txt', 'a')] })],
    ['a saved mail', emlOf({ subject: 'My letter', body: letter, files: [text('a.txt', 'a')] })],
    [
      'HTML of which the plain text says little',
      emlOf({ subject: 'My letter', body: 'See the HTML.', html: `<p>${letter}</p>`, files: [text('a.txt', 'a')] }),
    ],
    ['HTML without plain text', msgOf({ subject: 'My letter', html: `<p>${letter}</p>`, files: [text('a.txt', 'a')] })],
    [
      'Rich Text of Outlook',
      tnefOf({
        subject: 'My letter',
        rtf: `{\\rtf1\\ansi ${letter.replace(/[^\0-\x7e]/g, '')}}`,
        files: [text('a.txt', 'a')],
      }),
    ],
  ])('stand beside its papers, for they may be the letter: %s', async (_what, content) => {
    const [words, paper] = await members(content, 'held');
    expect(words).toMatchObject({ filename: 'My letter.txt', isBody: true });
    expect(paper).toMatchObject({ filename: 'a.txt', isBody: false });
    expect(words?.content.toString()).toContain(LETTER_EN[3]?.slice(0, 30));
  });

  test('are left out when they only say that papers are attached', async () => {
    expect(await paths(msgOf({ body: short, files: [text('a.txt', 'a')] }), 'held')).toEqual(['held/a.txt']);
  });

  test('are what the file is when there is nothing else', async () => {
    expect(await paths(emlOf({ subject: 'Re: HOI', body: short }), 'held')).toEqual(['held/Re: HOI.txt']);
  });

  test('when there are none, and no papers, the mail is empty', async () => {
    const nothing = emlOf({ subject: 'Re: HOI' });
    expect(await reader.membersOf(file(nothing, 'a.eml'))).toBeNull();
    expect(await reader.read(file(nothing, 'a.eml'))).toMatchObject({ status: 'empty', mediaType: 'message/rfc822' });
  });
});

describe('what is no document stays where it is', () => {
  const picture = fixture('photo.png');
  const ornaments: Attached[] = [
    { name: 'image001.png', content: picture, mime: 'image/png', contentId: 'logo' },
    { name: 'invite.ics', content: Buffer.from('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n') },
    { name: 'me.vcf', content: Buffer.from('BEGIN:VCARD\r\nEND:VCARD\r\n') },
    { name: 'smime.p7s', content: Buffer.from('signature'), mime: 'application/pkcs7-signature' },
    text('cv.txt', 'paper'),
  ];
  const mail: Mail = { html: '<img src="cid:logo">', files: ornaments };

  test.each([
    ['a mail saved by Outlook', msgOf(mail)],
    ['winmail.dat', tnefOf(mail)],
    ['a saved mail', emlOf(mail)],
  ])('%s', async (_what, content) => {
    expect(await paths(content, 'held')).toEqual(['held/cv.txt']);
  });

  test('a picture that the text does not show is a document', async () => {
    const scan: Attached = { name: 'scan.png', content: picture, mime: 'image/png', contentId: 'x1' };
    expect(await paths(msgOf({ files: [scan] }), 'held')).toEqual(['held/scan.png']);
    expect(await paths(emlOf({ files: [scan] }), 'held')).toEqual(['held/scan.png']);
  });

  test('an object that Outlook drew into the text is none', async () => {
    const drawn: Attached = { name: 'Picture', content: picture, drawn: true };
    expect(await paths(msgOf({ files: [drawn, text('cv.txt', 'paper')] }), 'held')).toEqual(['held/cv.txt']);
  });
});

describe('one damaged member costs itself alone', () => {
  test('a mail that was cut off, between two papers', async () => {
    const whole = msgOf({ files: papers });
    const content = zip({ 'a.txt': Buffer.from('a'), 'cut.msg': whole.subarray(0, 3000), 'b.txt': Buffer.from('b') });
    const found = await members(content, 'held.zip');
    expect(found.map((member) => [member.filename, member.failed?.status ?? null])).toEqual([
      ['a.txt', null],
      ['cut.msg', null],
      ['b.txt', null],
    ]);
    const [, cut] = found;
    expect(cut?.content.equals(whole.subarray(0, 3000))).toBe(true);
    if (cut) expect(await reader.read(cut)).toMatchObject({ status: 'corrupt', container: 'held.zip' });
  });

  test('a winmail.dat that was cut off gives what stands before the cut, and names what was lost', async () => {
    const whole = tnefOf({ files: [text('a.txt', 'first'), { name: 'CV.docx', content: CV }] });
    const found = await members(whole.subarray(0, whole.indexOf(CV) - 20), 'winmail.dat');
    expect(found.map((member) => [member.filename, member.failed?.status ?? null])).toEqual([
      ['a.txt', null],
      ['SHO', 'corrupt'],
    ]);
  });

  test('an attachment of which one sector is gone', async () => {
    const content = msgOf({ files: [{ name: 'CV.docx', content: CV }, text('a.txt', 'a')] });
    // The chain of the long stream begins with sector 0; its first link now ends it.
    const table = tableOf(content);
    expect(content.readUInt32LE(table)).toBe(1);
    content.writeUInt32LE(0xfffffffe, table);
    const found = await members(content, 'held.msg');
    expect(found.map((member) => [member.filename, member.failed?.status ?? null])).toEqual([
      ['CV.docx', 'corrupt'],
      ['a.txt', null],
    ]);
  });

  test('a member that stops the process takes none with it that came out before', async () => {
    const entry = new URL('./double.ts', import.meta.url);
    const hasty = openReader({ processes: 1, log, limits: { seconds: 1 }, entry });
    try {
      const content = Buffer.from('Member: one, then a loop');
      const found = await members(content, 'held.eml', hasty);
      expect(found.map((member) => [member.filename, member.container, member.failed?.status ?? null])).toEqual([
        ['cv.txt', 'held.eml', null],
        ['held.eml', null, 'timed-out'],
      ]);
      expect(found.map((member) => member.content.toString())).toEqual(['paper', content.toString()]);
    } finally {
      await hasty.close();
    }
  });

  test('an encrypted file in an archive in a mail is named as such', async () => {
    const secret = zipOf([{ path: 'cv.pdf', content: Buffer.from('secret'), flags: 0x801 }]);
    const [cv] = await members(msgOf({ files: [{ name: 'a.zip', content: secret }] }), 'held.msg');
    expect(cv?.failed).toMatchObject({ filename: 'cv.pdf', container: 'held.msg/a.zip', status: 'encrypted' });
  });
});

describe('what would never end, or never fit, is turned away', () => {
  test.each<[string, (content: Buffer) => void]>([
    ['folders', (content) => content.writeUInt32LE(1, content.indexOf('Root Entry', 0, 'utf16le') + 128 + 72)],
    ['sectors', (content) => loop(content)],
  ])('an Outlook mail whose %s lead in a circle', async (_what, spoil) => {
    const content = msgOf({ body: 'A few words of greeting.', files: papers });
    spoil(content);
    const found = await members(content, 'held.msg');
    const read = await reader.read(file(content, 'held.msg'));
    expect([found.length > 0, read.status === 'corrupt' || read.status === 'empty']).toContain(true);
    expect(read.status).not.toBe('timed-out');
    expect(read.seconds).toBeLessThan(5);
  });

  test('a bomb in an archive in a mail in a mail; what stands beside it is read', async () => {
    const bomb = zipOf([{ path: 'a', content: Buffer.alloc(70_000_000) }]);
    const content = emlOf({
      files: [{ name: 'FW.msg', content: msgOf({ files: [{ name: 'b.zip', content: bomb }] }) }, text('a.txt', 'a')],
    });
    const found = await members(content, 'held.eml');
    expect(found.map((member) => [member.container, member.filename, member.failed?.status ?? null])).toEqual([
      ['held.eml/FW.msg', 'b.zip', 'too-large'],
      ['held.eml', 'a.txt', null],
    ]);
  });

  test('words in a hundred thousand boxes; the paper beside them is read', async () => {
    const html = `${'<div>'.repeat(100_000)}${'word '.repeat(30)}`;
    const found = await members(emlOf({ subject: 'Hi', html, files: [text('a.txt', 'a')] }), 'held.eml');
    expect(found.map((member) => [member.filename, member.failed])).toEqual([
      ['Hi.txt', null],
      ['a.txt', null],
    ]);
    expect(found[0]?.content.toString()).toMatch(/^(word ?){30}$/);
  });

  test('all that is in a tree shares one allowance of files', async () => {
    const few = openReader({ processes: 1, log, limits: { entries: 6 } });
    try {
      const four = (name: string): Mail => ({ files: [1, 2, 3, 4].map((n) => text(`${name}${n}.txt`, name)) });
      const files = { 'a.eml': emlOf(four('a')), 'b.eml': emlOf(four('b')), 'c.txt': Buffer.from('c') };
      const found = await members(zip(files), 'held.zip', few);
      expect(found.map((member) => [member.filename, member.failed?.status ?? null])).toEqual([
        ...['a1.txt', 'a2.txt', 'a3.txt', 'a4.txt'].map((name) => [name, null]),
        ['b.eml', 'too-large'],
        ['held.zip', 'too-large'],
      ]);
      expect(found[5]?.failed?.reason).toContain('more than 6');
    } finally {
      await few.close();
    }
  });

  test('all that is in a tree shares one allowance of bytes', async () => {
    const little = openReader({ processes: 1, log, limits: { inflated: 2 } });
    try {
      const noise = (seed: number) =>
        Buffer.from(Array.from({ length: 900_000 }, (_, i) => (i * i * seed + (i >> 7)) % 251));
      const files = [1, 2, 3].map((n) => ({ name: `${n}.bin`, content: noise(n) }));
      const found = await members(msgOf({ files }), 'held.msg', little);
      expect(found.map((member) => member.failed?.status ?? null)).toEqual([null, null, 'too-large']);
    } finally {
      await little.close();
    }
  });
});

describe('whatever is wrong with a container', () => {
  const deep: Mail = { subject: 'FW', body: 'Words. '.repeat(30), files: [...papers, { mail: { files: papers } }] };
  const archive = zip({ 'a.msg': msgOf(deep), 'b.eml': emlOf(deep) });
  test.each<[string, Buffer]>([
    ['a mail saved by Outlook', msgOf(deep)],
    ['winmail.dat', tnefOf(deep)],
    ['a saved mail', emlOf(deep)],
    ['an archive', archive],
  ])('it is opened, or said to be unreadable: %s', async (_what, content) => {
    let unreadable = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const spoilt = mutated(content, seed);
      const { kind } = await sniff(spoilt, LIMITS);
      if (!isContainer(kind)) continue;
      try {
        for await (const { filename } of unpack(spoilt, kind, LIMITS)) expect(filename).not.toMatch(/[/\\]|^$/);
      } catch (error) {
        expect(error).toBeInstanceOf(Unreadable);
        unreadable += 1;
      }
    }
    expect(unreadable).toBeLessThan(60);
  });
});

test('a Word document taken to pieces is one file, and named', async () => {
  const content = zip({
    'CV/[Content_Types].xml': Buffer.from('<Types/>'),
    'CV/word/document.xml': Buffer.from('<a/>'),
    'letter.txt': Buffer.from('letter'),
  });
  const found = await members(content, 'held.zip');
  expect(found.map((member) => [member.filename, member.failed?.status ?? null])).toEqual([
    ['CV', 'unsupported'],
    ['letter.txt', null],
  ]);
  expect(found[0]?.failed?.reason).toContain('taken to pieces');
});

describe('names are shown, never used', () => {
  const name = '../../etc/\u202Egnp.\u0007cv.pdf';
  test.each([
    ['a mail saved by Outlook', msgOf({ files: [text(name, 'a')] })],
    ['winmail.dat', tnefOf({ files: [text(name, 'a')] })],
    ['a saved mail', emlOf({ files: [text(name, 'a')] })],
  ])('%s', async (_what, content) => {
    expect(await paths(content, 'held')).toEqual(['held/gnp.cv.pdf']);
  });

  test('a name that is missing is a number', async () => {
    expect(await paths(msgOf({ files: [text('', 'a')] }), 'held')).toEqual(['held/SHORT~1.DOC']);
    expect(
      await paths(
        compoundOf({
          '__properties_version1.0': Buffer.alloc(32),
          '__attach_version1.0_#00000000': { '__substg1.0_37010102': Buffer.from('a') },
        }),
        'held',
      ),
    ).toEqual(['held/file 1']);
  });
});

/** Makes the last sector that a table links lead back to the first. */
function loop(content: Buffer): void {
  for (let at = tableOf(content); at + 4 <= content.length; at += 4)
    if (content.readUInt32LE(at) === 0xfffffffe) content.writeUInt32LE(0, at);
}

/** Where the allocation table of a compound file stands, of one that needs a single run of sectors for it. */
function tableOf(content: Buffer): number {
  return (content.readUInt32LE(76) + 1) * 512;
}

/** Up to 20 bytes among the first 4,000 changed, and now and then the end cut off; the same for the same seed. */
function mutated(content: Buffer, seed: number): Buffer {
  let state = seed;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const spoilt = Buffer.from(content);
  for (let i = next(20); i >= 0; i -= 1) spoilt[8 + next(Math.min(spoilt.length - 8, 4000))] = next(256);
  return next(5) === 0 ? spoilt.subarray(0, 8 + next(spoilt.length)) : spoilt;
}
