// CVs and letters as PDF files: real fonts, real pages, and the same bytes on every machine.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { zlibSync } from 'fflate';
import type { Cv, Letter, Person } from './person.ts';

const require = createRequire(import.meta.url);
const fromPdfParse = createRequire(require.resolve('pdf-parse'));
/** As much of pdfkit as is used here; the package brings no types. */
interface Pdf {
  page: { width: number; height: number; margins: { left: number; right: number; bottom: number } };
  x: number;
  y: number;
  [Symbol.asyncIterator](): AsyncIterator<Buffer>;
  registerFont(name: string, font: string | Buffer): Pdf;
  font(name: string): Pdf;
  fontSize(points: number): Pdf;
  fillColor(colour: string): Pdf;
  strokeColor(colour: string): Pdf;
  lineWidth(points: number): Pdf;
  rect(x: number, y: number, width: number, height: number): Pdf;
  moveTo(x: number, y: number): Pdf;
  lineTo(x: number, y: number): Pdf;
  fill(colour?: string): Pdf;
  stroke(): Pdf;
  text(text: string, options?: object): Pdf;
  text(text: string, x: number, y: number, options?: object): Pdf;
  list(items: string[], options?: object): Pdf;
  moveDown(lines?: number): Pdf;
  addPage(): Pdf;
  heightOfString(text: string, options?: object): number;
  image(image: Buffer, x: number, y: number, options: object): Pdf;
  end(): void;
}
const PDFDocument = require('pdfkit') as new (options: object) => Pdf;
const zlib = require('node:zlib') as { deflateSync: (data: Uint8Array) => Uint8Array };

export type Look = 'office' | 'classic' | 'band';
interface Style {
  regular: string | Buffer;
  bold: string | Buffer;
  accent: string;
  size: number;
}
const LIBERATION = 'pdfjs-dist/standard_fonts/LiberationSans';
const STYLES: Record<Look, Style> = {
  office: {
    regular: fontFile(`${LIBERATION}-Regular.ttf`),
    bold: fontFile(`${LIBERATION}-Bold.ttf`),
    accent: '#1f4e79',
    size: 10.5,
  },
  classic: { regular: 'Times-Roman', bold: 'Times-Bold', accent: '#222222', size: 11.5 },
  band: { regular: 'Helvetica', bold: 'Helvetica-Bold', accent: '#2f6f5e', size: 10.5 },
};

const WORDS = {
  en: {
    cv: 'Curriculum vitae',
    profile: 'Profile',
    jobs: 'Professional experience',
    education: 'Education',
    certificates: 'Certificates',
    skills: 'Skills',
    languages: 'Languages',
  },
  fr: {
    cv: 'Curriculum vitæ',
    profile: 'Profil',
    jobs: 'Expérience professionnelle',
    education: 'Formation',
    certificates: 'Certifications',
    skills: 'Compétences',
    languages: 'Langues',
  },
};
/** The headings of a CV, for both file formats. */
export function headingsIn(language: Person['language']): (typeof WORDS)['en'] {
  return WORDS[language];
}

export function cvPdf(person: Person, look: Look, options: { cv?: Cv; password?: string } = {}): Promise<Buffer> {
  return pdf(person, headingsIn(person.language).cv, look, options.password, (page) =>
    drawCv(page, person, options.cv ?? person.cv, look),
  );
}

export function letterPdf(person: Person, look: Look): Promise<Buffer> {
  return pdf(person, person.letter.subject, look, undefined, (page) => drawLetter(page, person, person.letter, look));
}

/** CV and letter in one file, the letter on a page of its own. */
export function bothPdf(person: Person, look: Look): Promise<Buffer> {
  return pdf(person, person.letter.subject, look, undefined, (page) => {
    drawCv(page, person, person.cv, look);
    page.addPage();
    drawLetter(page, person, person.letter, look);
  });
}

/** A page that is nothing but a picture, as a scanner makes it. */
export function picturePdf(person: Person, jpeg: Buffer): Promise<Buffer> {
  return pdf(person, 'Scan', 'classic', undefined, (page) =>
    page.image(jpeg, 0, 0, { width: page.page.width, height: page.page.height }),
  );
}

async function pdf(
  person: Person,
  title: string,
  look: Look,
  password: string | undefined,
  draw: (page: Pdf) => void,
): Promise<Buffer> {
  const made = new Date('2026-03-01T09:00:00Z');
  // Node's own zlib packs differently from version to version and from processor to processor; this one does not.
  const native = zlib.deflateSync;
  zlib.deflateSync = (data) => Buffer.from(zlibSync(data, { level: 9 }));
  let page: Pdf;
  try {
    page = new PDFDocument({
      size: 'A4',
      margins: { top: 56, bottom: 50, left: 62, right: 62 },
      lang: person.language,
      info: { Title: title, Author: person.name, CreationDate: made, ModDate: made },
      ...(password ? { userPassword: password, ownerPassword: `${password}-owner` } : {}),
    });
    page.registerFont('regular', STYLES[look].regular).registerFont('bold', STYLES[look].bold);
    page.font('regular').fontSize(STYLES[look].size);
    draw(page);
    page.end();
  } finally {
    zlib.deflateSync = native;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of page) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function drawCv(page: Pdf, person: Person, cv: Cv, look: Look): void {
  const words = headingsIn(person.language);
  drawName(page, person, cv.headline, look);
  heading(page, words.profile, look);
  page.text(cv.profile, { lineGap: 2 });
  heading(page, words.jobs, look);
  for (const job of cv.jobs) {
    entry(page, job.years, job.title, job.employer, look);
    for (const point of job.points) bullet(page, point);
    page.moveDown(0.5);
  }
  heading(page, words.education, look);
  for (const [years, degree, school] of cv.education) entry(page, years, degree, school, look);
  if (cv.certificates.length > 0) {
    heading(page, words.certificates, look);
    for (const certificate of cv.certificates) bullet(page, certificate);
  }
  heading(page, words.skills, look);
  page.text(cv.skills.join(' · '), { lineGap: 2 });
  heading(page, words.languages, look);
  page.text(cv.languages.join('   '), { lineGap: 2 });
  if (cv.closing) page.moveDown(1).fillColor('#555555').text(cv.closing).fillColor('#000000');
}

function drawName(page: Pdf, person: Person, headline: string, look: Look): void {
  const { accent, size } = STYLES[look];
  const contact = `${person.place}  |  ${person.email}  |  ${person.phone}`;
  if (look === 'band') {
    page.rect(0, 0, page.page.width, 108).fill(accent);
    page.fillColor('#ffffff').font('bold').fontSize(23).text(person.name, page.page.margins.left, 30);
    page.font('regular').fontSize(12.5).text(headline).moveDown(0.25).fontSize(9.5).text(contact);
    page.y = 122;
  } else {
    const align = look === 'classic' ? 'center' : 'left';
    page
      .fillColor(accent)
      .font('bold')
      .fontSize(look === 'classic' ? 22 : 24)
      .text(person.name, { align });
    page.font('regular').fontSize(13).text(headline, { align });
    page.moveDown(0.3).fillColor('#555555').fontSize(9.5).text(contact, { align });
    rule(page, accent, 6);
  }
  page.font('regular').fontSize(size).fillColor('#000000');
}

function drawLetter(page: Pdf, person: Person, letter: Letter, look: Look): void {
  const { accent, size } = STYLES[look];
  page
    .font('bold')
    .fontSize(size + 2)
    .fillColor(accent)
    .text(person.name);
  page
    .font('regular')
    .fontSize(size - 0.5)
    .fillColor('#555555')
    .text(person.place)
    .text(person.email)
    .text(person.phone);
  page
    .fillColor('#000000')
    .fontSize(size + 0.5)
    .moveDown(1.5);
  for (const line of letter.to) page.text(line);
  page.moveDown(1.2).text(letter.dated, { align: 'right' });
  page.moveDown(1.2).font('bold').text(letter.subject).font('regular').moveDown(1);
  page.text(letter.greeting).moveDown(0.8);
  for (const paragraph of letter.paragraphs) page.text(paragraph, { lineGap: 3, align: 'left' }).moveDown(0.8);
  page.text(letter.close).moveDown(2.2).text(person.name);
}

function heading(page: Pdf, text: string, look: Look): void {
  const { accent, size } = STYLES[look];
  // A heading never stands alone at the foot of a page.
  if (page.y > page.page.height - page.page.margins.bottom - 70) page.addPage();
  page
    .moveDown(0.7)
    .font('bold')
    .fontSize(size + 2)
    .fillColor(accent)
    .text(text);
  if (look !== 'band') rule(page, '#bbbbbb', 1);
  page.font('regular').fontSize(size).fillColor('#000000').moveDown(0.25);
}

function entry(page: Pdf, years: string, title: string, place: string, look: Look): void {
  if (page.y > page.page.height - page.page.margins.bottom - 60) page.addPage();
  const { left, right } = page.page.margins;
  const top = page.y;
  const width = page.page.width - left - right;
  page.fillColor(STYLES[look].accent).text(years, left, top, { width: 88 });
  page
    .fillColor('#000000')
    .font('bold')
    .text(title, left + 92, top, { width: width - 92 });
  page.font('regular').text(place, { width: width - 92 });
  page.x = left;
  page.moveDown(0.2);
}

function bullet(page: Pdf, text: string): void {
  const { left, right } = page.page.margins;
  const width = page.page.width - left - right - 14;
  if (page.y + page.heightOfString(text, { width }) > page.page.height - page.page.margins.bottom) page.addPage();
  const top = page.y;
  page.text('•', left + 2, top, { lineBreak: false });
  page.text(text, left + 14, top, { width, lineGap: 1.5 });
  page.x = left;
}

function rule(page: Pdf, colour: string, gap: number): void {
  const { left, right } = page.page.margins;
  const y = page.y + gap;
  page
    .moveTo(left, y)
    .lineTo(page.page.width - right, y)
    .lineWidth(0.8)
    .strokeColor(colour)
    .stroke();
  page.y = y + 3;
}

function fontFile(path: string): Buffer {
  return readFileSync(fromPdfParse.resolve(path));
}
