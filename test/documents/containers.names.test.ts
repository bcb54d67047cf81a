// What a file is, told by what it holds: every kind that is not read has a name in words, and its name in the mail says nothing.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/documents/limits.ts';
import { mayBeContainer, START } from '../../src/documents/magic.ts';
import { sniff } from '../../src/documents/sniff.ts';
import { isContainer } from '../../src/documents/unpack.ts';
import { compoundOf, emlOf, msgOf, tnefOf } from '../files/outlook-writers.ts';
import { zipOf } from '../files/zip-writer.ts';

const fixture = (name: string) => readFileSync(new URL(`../files/${name}`, import.meta.url));
const nothing = Buffer.from('x');
const zip = (...paths: string[]) => zipOf(paths.map((path) => ({ path, content: nothing })));
const opc = (...paths: string[]) => zip('[Content_Types].xml', ...paths);
const open = (type: string) => zipOf([{ path: 'mimetype', content: Buffer.from(type) }]);
const ole = (...streams: string[]) => compoundOf(Object.fromEntries(streams.map((name) => [name, nothing])));
const bytes = (hex: string) => Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(600, 1)]);

describe('a kind that is not read has a name in words', () => {
  test.each<[string, Buffer]>([
    ['a program', bytes('4d5a9000')],
    ['a program', bytes('7f454c4602010100')],
    ['a program', bytes('cffaedfe07000001')],
    ['a program', zip('META-INF/MANIFEST.MF', 'Main.class')],
    ['a program', Buffer.from('Windows Registry Editor Version 5.00\r\n')],
    ['a script, which is a program', Buffer.from('#!/usr/bin/env python3\nprint(1)\n')],
    ['a script, which is a program', Buffer.from('@echo off\r\ndel *.*\r\n')],
    ['a script, which is a program', Buffer.from('Dim s\r\nSet s = CreateObject("WScript.Shell")\r\n')],
    ['a script, which is a program', Buffer.from('$c = New-Object System.Net.WebClient\r\n')],
    ['a spreadsheet (Excel)', opc('xl/workbook.xml')],
    ['a spreadsheet (Excel)', ole('Workbook')],
    ['a spreadsheet (Excel)', ole('WORKBOOK')],
    ['a spreadsheet (OpenDocument)', open('application/vnd.oasis.opendocument.spreadsheet')],
    ['a spreadsheet (Apple Numbers)', zip('Index/Document.iwa', 'Index/Tables/Tile.iwa')],
    ['a presentation (PowerPoint)', opc('ppt/presentation.xml')],
    ['a presentation (PowerPoint)', ole('PowerPoint Document')],
    ['a presentation (OpenDocument)', open('application/vnd.oasis.opendocument.presentation')],
    ['a presentation (Apple Keynote)', zip('Index/Document.iwa', 'Index/Slide-1.iwa')],
    ['a drawing (Visio)', opc('visio/document.xml')],
    ['a drawing (Visio)', ole('VisioDocument')],
    ['a layout (Publisher)', compoundOf({ Quill: { CONTENTS: nothing } })],
    ['a document of Microsoft Works', ole('MatOST')],
    ['a StarOffice document', ole('StarWriterDocument')],
    ['a Hangul document (.hwp)', ole('\u0005HwpSummaryInformation')],
    ['a file of an old Microsoft program', ole('Contents')],
    ['a printed document (XPS)', opc('FixedDocSeq.fdseq')],
    ['an Office file of a kind that is not read', opc('3D/3dmodel.model')],
    ['an electronic book', zip('META-INF/container.xml')],
    ['an electronic book', open('application/epub+zip')],
    ['a OneNote notebook', bytes('e4525c7b8cd8a74daeb15378d02996d3')],
    ['a database (Access)', bytes('000100005374616e6461726420414345204442')],
    ['a database', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(500)])],
    ['a mail folder of Outlook (.pst)', bytes('2142444e00000000534d')],
    ['a WordPerfect document', bytes('ff57504310000000010a')],
    ['a text of an early Word (before Word 97)', bytes('fe3700230000')],
    ['a Lotus Word Pro document', bytes('576f726450726f00')],
    ['a technical drawing (AutoCAD)', bytes('41433130313800')],
    ['a technical drawing (DXF)', Buffer.from('  0\r\nSECTION\r\n  2\r\nHEADER\r\n')],
    ['a scanned book in the DjVu format', bytes('41542654464f524d0000')],
    ['an InDesign layout', bytes('0606edf5d81d46e5bd31efe7fe74b71d')],
    ['a picture of Photoshop', bytes('38425053000100000000')],
    ['an image of a disk', Buffer.concat([Buffer.alloc(0x8001), Buffer.from('CD001'), Buffer.alloc(100)])],
    ['a Windows shortcut, not the file it leads to', bytes('4c0000000114020000000000c000000000000046')],
    [
      'a shortcut to a place on the web, not the document itself',
      Buffer.from('[InternetShortcut]\r\nURL=https://example.org/\r\n'),
    ],
    [
      'a shortcut to a place on the web, not the document itself',
      Buffer.from('{"url": "https://docs.example.org/open?id=1", "doc_id": "1", "email": "a@example.org"}'),
    ],
    ['an archive of a kind that is not opened', gzipSync('a letter')],
    ['an archive of a kind that is not opened', bytes('377abcaf271c0004')],
    ['an archive of a kind that is not opened', bytes('526172211a0700')],
    ['a sound recording', bytes('494433030000')],
    ['a video', bytes('000000186674797069736f6d')],
    ['a typeface', bytes('774f4632000100000000')],
    ['a certificate or key', Buffer.from('-----BEGIN CERTIFICATE-----\nAAAA\n')],
    ['a digitally signed message (S/MIME)', bytes('30820100 06092a864886f70d010702 a0820100'.replaceAll(' ', ''))],
    ['a drawing (SVG)', Buffer.from('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>')],
    [
      'a file left in the encoding of its transport (base64), not the document itself',
      Buffer.from(fixture('letter-fr.pdf').toString('base64')),
    ],
    ['a calendar entry', Buffer.from('BEGIN:VCALENDAR\r\n')],
  ])('%s', async (name, content) => {
    expect(await sniff(content, LIMITS)).toMatchObject({ kind: 'other', name });
  });

  test.each<[string, Buffer]>([
    ['an encrypted message (S/MIME)', bytes('30820100 06092a864886f70d010703 a0820100'.replaceAll(' ', ''))],
    ['an encrypted message (PGP)', Buffer.from('-----BEGIN PGP MESSAGE-----\n\nAAAA\n')],
  ])('%s', async (name, content) => {
    expect(await sniff(content, LIMITS)).toMatchObject({ kind: 'encrypted-message', name });
  });
});

describe('what looks like two kinds is the one that people mean', () => {
  const pdf = fixture('letter-fr.pdf');
  const form =
    '------boundary\r\nContent-Disposition: form-data; name="cv"; filename="cv.pdf"\r\nContent-Type: application/pdf\r\n\r\n';

  test.each<[string, Buffer, string]>([
    ['a PDF behind the head of an upload form', Buffer.concat([Buffer.from(form), pdf]), 'pdf'],
    ['a PDF with an archive behind it', Buffer.concat([pdf, zip('a.txt')]), 'pdf'],
    ['an archive that holds a PDF unpacked', storedZip('cv.pdf', pdf), 'zip'],
    ['an archive with a folder named word', zip('word/CV.docx', 'pdf/CV.pdf'), 'zip'],
    ['an archive with a file index.xml', zip('index.xml', 'cv.txt'), 'zip'],
    ['a Word document with macros', opc('word/document.xml', 'word/vbaProject.bin'), 'docx'],
    ['a Word document without the list of its parts', zip('word/document.xml'), 'docx'],
    ['an OpenDocument text packed anew', odtPackedAnew(), 'odt'],
    [
      'an Outlook mail with a Word object in it',
      compoundOf({ '__properties_version1.0': nothing, object: { WordDocument: nothing } }),
      'msg',
    ],
    [
      'a Word document with a mail object in it',
      compoundOf({ WordDocument: nothing, object: { '__properties_version1.0': nothing } }),
      'doc',
    ],
    [
      'a text that names a PDF header in passing',
      Buffer.from('Skills: files that begin with %PDF- and end well'),
      'text',
    ],
    ['a letter of a programmer', Buffer.from('I wrote new ActiveXObject("x") in 1999.'), 'text'],
    ['a table with commas', Buffer.from('Year,Employer\n2019,Fjord Rail\n'), 'text'],
    ['a letter headed like a mail', Buffer.from('From: Ilse\nTo: HR\nSubject: Head of IT\n\nDear all'), 'text'],
    ['a draft that was never sent', Buffer.from('X-Unsent: 1\nSubject: HOI\n\nDear all'), 'mail'],
    [
      'a signed mail without its head',
      Buffer.from('Content-Type: multipart/signed; boundary=b\n\n--b\n\nHi\n--b--\n'),
      'mail',
    ],
  ])('%s', async (_what, content, kind) => {
    expect((await sniff(content, LIMITS)).kind).toBe(kind);
  });
});

describe('only what may hold files is sent to be unpacked', () => {
  test.each<[string, Buffer]>([
    ['an archive', fixture('application.zip')],
    ['an empty archive', zipOf([])],
    ['a mail saved by Outlook', msgOf({ body: 'a' })],
    ['winmail.dat', tnefOf({ body: 'a' })],
    ['a saved mail', emlOf({ body: 'a' })],
    [
      'a mail behind a line of a mailbox file',
      Buffer.concat([Buffer.from('From a@example.org Tue\n'), emlOf({ body: 'a' })]),
    ],
    ['a mail behind a byte order mark', Buffer.concat([Buffer.from('\uFEFF'), emlOf({ body: 'a' })])],
  ])('%s is', async (_what, content) => {
    expect(isContainer((await sniff(content, LIMITS)).kind)).toBe(true);
    expect(mayBeContainer(content.subarray(0, START))).toBe(true);
  });

  test.each(['letter-en.docx', 'cv-fr.odt', 'cv-en.pdf', 'cv-fr.rtf', 'page.jpg', 'letter-utf16.txt', 'letter.html'])(
    '%s is not',
    (name) => {
      expect(mayBeContainer(fixture(name).subarray(0, START))).toBe(false);
    },
  );
});

/** An archive of one file that is not deflated (APPNOTE.TXT 4.4.5, method 0). */
function storedZip(path: string, content: Buffer): Buffer {
  const name = Buffer.from(path);
  const local = Buffer.alloc(30);
  local.write('PK\x03\x04', 'latin1');
  local.writeUInt32LE(content.length, 18);
  local.writeUInt32LE(content.length, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.write('PK\x01\x02', 'latin1');
  central.writeUInt32LE(content.length, 20);
  central.writeUInt32LE(content.length, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + content.length, 16);
  return Buffer.concat([local, name, content, central, name, end]);
}

function odtPackedAnew(): Buffer {
  const type = 'application/vnd.oasis.opendocument.text';
  const manifest = `<manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/>`;
  return zipOf([
    { path: 'META-INF/manifest.xml', content: Buffer.from(manifest) },
    { path: 'content.xml', content: nothing },
  ]);
}
