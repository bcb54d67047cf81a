// CVs and letters as DOCX files, and ZIP archives: the same bytes on every machine.
import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { headingsIn } from './paper.ts';
import type { Person } from './person.ts';

/** ZIP entries carry local time: this moment reads the same in every zone. */
const MADE = new Date(2026, 2, 1, 9, 0, 0);

export async function cvDocx(person: Person): Promise<Buffer> {
  const { cv } = person;
  const words = headingsIn(person.language);
  return docx(person, words.cv, [
    new Paragraph({ text: person.name, heading: HeadingLevel.TITLE }),
    new Paragraph({ children: [new TextRun({ text: cv.headline, bold: true, size: 26 })] }),
    new Paragraph({ text: `${person.place} – ${person.email} – ${person.phone}`, spacing: { after: 160 } }),
    ...section(words.profile, [new Paragraph(cv.profile)]),
    ...section(
      words.jobs,
      cv.jobs.flatMap((job) => [
        new Paragraph({
          spacing: { before: 120 },
          children: [
            new TextRun({ text: `${job.years}   ` }),
            new TextRun({ text: job.title, bold: true }),
            new TextRun(`, ${job.employer}`),
          ],
        }),
        ...job.points.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
      ]),
    ),
    ...section(
      words.education,
      cv.education.map(([years, degree, school]) => new Paragraph(`${years}   ${degree}, ${school}`)),
    ),
    ...section(
      words.certificates,
      cv.certificates.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
    ),
    ...section(words.skills, [new Paragraph(cv.skills.join('; '))]),
    ...section(
      words.languages,
      cv.languages.map((text) => new Paragraph(text)),
    ),
    ...(cv.closing ? [new Paragraph({ text: cv.closing, spacing: { before: 200 } })] : []),
  ]);
}

export async function letterDocx(person: Person): Promise<Buffer> {
  const { letter } = person;
  const after = { spacing: { after: 200, line: 300 } };
  return docx(person, letter.subject, [
    new Paragraph({ children: [new TextRun({ text: person.name, bold: true, size: 26 })] }),
    new Paragraph(person.place),
    new Paragraph(person.email),
    new Paragraph({ text: person.phone, ...after }),
    ...letter.to.map((line) => new Paragraph(line)),
    new Paragraph({ text: letter.dated, alignment: AlignmentType.RIGHT, ...after }),
    new Paragraph({ children: [new TextRun({ text: letter.subject, bold: true })], ...after }),
    new Paragraph({ text: letter.greeting, ...after }),
    ...letter.paragraphs.map((text) => new Paragraph({ text, ...after })),
    new Paragraph({ text: letter.close, ...after }),
    new Paragraph(person.name),
  ]);
}

export function zip(files: Record<string, Buffer>): Buffer {
  return Buffer.from(zipSync(files, { level: 9, mtime: MADE }));
}

function section(title: string, content: Paragraph[]): Paragraph[] {
  if (content.length === 0) return [];
  return [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1, spacing: { before: 240, after: 80 } }),
    ...content,
  ];
}

async function docx(person: Person, title: string, children: Paragraph[]): Promise<Buffer> {
  const document = new Document({
    creator: person.name,
    lastModifiedBy: person.name,
    title,
    styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
    sections: [{ children }],
  });
  return withFixedDates(await Packer.toBuffer(document));
}

/** The package stamps the moment of making into the file and its archive. */
function withFixedDates(made: Buffer): Buffer {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(made))) {
    const text = Buffer.from(content).toString();
    files[name] =
      name === 'docProps/core.xml'
        ? Buffer.from(text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-03-01T09:00:00Z'))
        : content;
  }
  return Buffer.from(zipSync(files, { level: 9, mtime: MADE }));
}
