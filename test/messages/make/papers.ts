// The papers that hang on these mails: CVs and letters of invented people, and things that are neither.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cvPdf, letterPdf } from '../../../seeds/make/paper.ts';
import type { Person } from '../../../seeds/make/person.ts';

/** CV and letter of somebody who has done what the model person has. */
export async function papers(model: Person, name: string, email: string): Promise<{ cv: Buffer; letter: Buffer }> {
  const person = { ...model, name, email };
  return { cv: await cvPdf(person, 'classic'), letter: await letterPdf(person, 'classic') };
}

/** A file of test/files. */
export function fixture(name: string): Buffer {
  return readFileSync(new URL(`../../files/${name}`, import.meta.url));
}

/** A PDF of plain paragraphs, the same bytes on every machine. */
export async function sheet(title: string, paragraphs: string[]): Promise<Buffer> {
  const PDFDocument = createRequire(import.meta.url)('pdfkit');
  const made = new Date('2026-03-01T09:00:00Z');
  const pdf = new PDFDocument({ info: { Title: title, CreationDate: made, ModDate: made }, margin: 64 });
  pdf.fontSize(16).text(title).moveDown().fontSize(11);
  for (const paragraph of paragraphs) pdf.text(paragraph).moveDown();
  pdf.end();
  const chunks: Buffer[] = [];
  for await (const chunk of pdf) chunks.push(chunk);
  return Buffer.concat(chunks);
}
