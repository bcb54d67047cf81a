// Makes the files of this folder, all of invented people: `npx tsx test/files/make.ts`. Run it after a change here, and commit what it writes.
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import {
  AlignmentType,
  Document,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { PDFParse } from 'pdf-parse';
import yauzl from 'yauzl';
import { CV_EN, CV_FR, LETTER_EN, LETTER_FR } from './texts.ts';
import { type Part, zipOf } from './zip-writer.ts';

const require = createRequire(import.meta.url);
const fromPdfParse = createRequire(require.resolve('pdf-parse'));
const LIBERATION = path.join(
  path.dirname(fromPdfParse.resolve('pdfjs-dist/package.json')),
  'standard_fonts/LiberationSans-Regular.ttf',
);
const canvas = fromPdfParse('@napi-rs/canvas') as typeof import('@napi-rs/canvas');

/** As much of pdfkit as is used here; the package brings no types. */
interface Pdf extends AsyncIterable<Uint8Array> {
  font: (name: string) => Pdf;
  fontSize: (points: number) => Pdf;
  text: (text: string, ...where: (number | object)[]) => Pdf;
  image: (content: Buffer, x: number, y: number, options: object) => Pdf;
  addPage: () => Pdf;
  end: () => void;
}
const PDFDocument = require('pdfkit') as new (options: object) => Pdf;

async function main(): Promise<void> {
  const cvEn = await pdf({}, (doc) => paragraphs(doc, CV_EN));
  const letterFr = await pdf({}, (doc) => paragraphs(doc, LETTER_FR));
  await save('cv-en.pdf', cvEn);
  await save('letter-fr.pdf', letterFr);
  await save('cv-fr-two-columns.pdf', await pdf({}, twoColumns));
  await save(
    'encrypted.pdf',
    await pdf({ userPassword: 'marée', ownerPassword: 'x' }, (doc) => paragraphs(doc, CV_EN)),
  );
  await save('owner-password.pdf', await pdf({ ownerPassword: 'x', permissions: {} }, (doc) => paragraphs(doc, CV_EN)));
  await save('truncated.pdf', cvEn.subarray(0, Math.floor(cvEn.length * 0.3)));
  await save('blank.pdf', await pdf({}, () => undefined));

  const page = await drawn(letterFr);
  const upright = await jpeg(page, 0);
  await save('page.jpg', upright);
  await save('sideways.jpg', await jpeg(page, 90));
  await save('scan-fr.pdf', await pdf({ margin: 0 }, (doc) => doc.image(upright, 0, 0, { width: 595.28 })));
  await save(
    'mixed.pdf',
    await pdf({}, (doc) => {
      paragraphs(doc, CV_EN.slice(0, CV_EN.indexOf('\f')));
      doc.addPage();
      doc.image(upright, 0, 0, { width: 595.28 });
    }),
  );
  await save('photo.png', await photo());
  // fax.tif, page.heic, page.webp, page.gif and page-cmyk.jpg are letter-fr.pdf drawn by pdftoppm, by hand, as no package
  // here writes such files: two pages by libtiff's tiffcp (`-B -c g4` at 200 dots an inch, `-B -c g3:2d` at 204 by 98),
  // libheif's `heif-enc -q 25` at 110, the others by Pillow (the JPEG progressive, all of its ink black).

  const letterEn = await wordLetter();
  await save('letter-en.docx', letterEn);
  await save('cv-fr.docx', await wordCv());
  // cv-fr.doc, cv-fr.odt and cv-fr.rtf are cv-fr.docx as LibreOffice 7.4 converts it (`soffice --headless --convert-to doc`), by
  // hand: of the .odt only its two parts with words, their list and its media type are kept, of the .rtf all but its `info`.
  await save('doctype.docx', await withDoctype(letterEn));

  await save('letter-utf16.txt', Buffer.from(`\uFEFF${LETTER_FR.join('\r\n\r\n')}`, 'utf16le'));
  await save(
    'letter-windows-1252.txt',
    Buffer.from(LETTER_FR.join('\r\n\r\n').replaceAll('œ', '\x9c').replaceAll('’', '\x92'), 'latin1'),
  );
  await save('letter.html', Buffer.from(html(LETTER_FR)));
  await save(
    'application.zip',
    zipOf([
      { path: 'Candidature/', content: Buffer.alloc(0) },
      { path: 'Candidature/CV Solène Marchäl.pdf', content: cvEn },
      { path: 'Candidature/Lettre.docx', content: letterEn },
      { path: '__MACOSX/Candidature/._Lettre.docx', content: Buffer.from('Mac OS X') },
      { path: 'Candidature/.DS_Store', content: Buffer.from('Bud1') },
      {
        path: 'Candidature/older.zip',
        content: zipOf([{ path: 'old.txt', content: Buffer.from('An older version.') }]),
      },
    ]),
  );
}

async function save(name: string, content: Buffer): Promise<void> {
  await writeFile(new URL(name, import.meta.url), content);
}

async function pdf(options: object, draw: (doc: Pdf) => unknown): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 56,
    pdfVersion: '1.7',
    info: { CreationDate: new Date(0) },
    ...options,
  });
  draw(doc);
  doc.end();
  const chunks: Buffer[] = [];
  for await (const chunk of doc) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function paragraphs(doc: Pdf, lines: string[]): void {
  doc.font('Helvetica').fontSize(11);
  for (const line of lines) {
    if (line === '\f') doc.addPage();
    else doc.text(line, { paragraphGap: 6 });
  }
}

/** A narrow column with contact and skills, a wide one with the course of life; the typeface sets "ﬁ" as one sign. */
function twoColumns(doc: Pdf): void {
  doc.font(LIBERATION).fontSize(10);
  const split = CV_FR.indexOf('Expérience professionnelle');
  doc.text(CV_FR.slice(0, split).join('\n'), 50, 60, { width: 150, paragraphGap: 4 });
  doc.text(CV_FR.slice(split).join('\n'), 230, 60, { width: 310, paragraphGap: 4 });
}

async function drawn(content: Buffer): Promise<Buffer> {
  const parser = new PDFParse({ data: new Uint8Array(content) });
  const shot = await parser.getScreenshot({ partial: [1], scale: 150 / 72, imageDataUrl: false });
  await parser.destroy();
  return Buffer.from(shot.pages[0]?.data ?? []);
}

async function jpeg(png: Buffer, degrees: 0 | 90): Promise<Buffer> {
  const picture = await canvas.loadImage(png);
  const [width, height] = degrees === 0 ? [picture.width, picture.height] : [picture.height, picture.width];
  const sheet = canvas.createCanvas(width, height);
  const context = sheet.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  if (degrees === 90) context.translate(width, 0);
  context.rotate((degrees * Math.PI) / 180);
  context.drawImage(picture, 0, 0);
  return sheet.encode('jpeg', 60);
}

async function photo(): Promise<Buffer> {
  const sheet = canvas.createCanvas(300, 400);
  const context = sheet.getContext('2d');
  const sky = context.createLinearGradient(0, 0, 300, 400);
  sky.addColorStop(0, '#7aa');
  sky.addColorStop(1, '#432');
  context.fillStyle = sky;
  context.fillRect(0, 0, 300, 400);
  return sheet.encode('png');
}

async function wordLetter(): Promise<Buffer> {
  const children = LETTER_EN.map(
    (line) => new Paragraph({ alignment: AlignmentType.LEFT, children: [new TextRun(line)] }),
  );
  return Buffer.from(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/** The name stands in the page header only, and the jobs in a table: both are common in Word CVs. */
async function wordCv(): Promise<Buffer> {
  const [name = '', ...rest] = CV_FR;
  const rows = rest.map((line) => new TableRow({ children: [new TableCell({ children: [new Paragraph(line)] })] }));
  const header = new Header({ children: [new Paragraph(name)] });
  const children = [new Paragraph({ text: 'Curriculum vitæ', heading: HeadingLevel.HEADING_1 }), new Table({ rows })];
  return Buffer.from(await Packer.toBuffer(new Document({ sections: [{ headers: { default: header }, children }] })));
}

async function withDoctype(word: Buffer): Promise<Buffer> {
  const parts: Part[] = [];
  const zip = await yauzl.fromBufferPromise(word, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    let content = Buffer.concat(chunks);
    if (entry.fileName === 'word/document.xml') {
      const entity = '?><!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa">]>';
      content = Buffer.from(content.toString('utf8').replace('?>', entity));
    }
    parts.push({ path: entry.fileName, content });
  }
  return zipOf(parts);
}

function html(lines: string[]): string {
  const body = lines.map((line) => `<p>${line.replaceAll('&', '&amp;')}</p>`).join('\n');
  const head =
    '<meta charset="utf-8"><title>Lettre</title><style>p { margin: 1em }</style><script>document.write("SCRIPT")</script>';
  return `<!DOCTYPE html>\n<html lang="fr"><head>${head}</head>\n<body>\n${body}\n</body></html>\n`;
}

await main();
