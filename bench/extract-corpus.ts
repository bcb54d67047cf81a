// The files that reading is measured on: those named, or papers of invented people made at run time.
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bothPdf, type Look, picturePdf } from '../seeds/make/paper.ts';
import { mireille } from '../seeds/make/people/ddis.ts';
import { cormac, emeka, hanneke, leocadia } from '../seeds/make/people/hoi-english.ts';
import { aurelien, bastien, noemie, therese, youssef } from '../seeds/make/people/hoi-french.ts';
import { robin, solene, tobias } from '../seeds/make/people/libra.ts';
import { dele, ingrid, quentin } from '../seeds/make/people/stcepm.ts';
import type { Person } from '../seeds/make/person.ts';
import { cvDocx } from '../seeds/make/word.ts';

const PEOPLE = [
  ...[mireille, leocadia, hanneke, cormac, emeka, bastien, therese, youssef],
  ...[noemie, aurelien, tobias, solene, robin, ingrid, dele, quentin],
];
const LOOKS: Look[] = ['office', 'classic', 'band'];

/** The files named, and those in the folders named. */
export function filesOf(paths: string[]): string[] {
  return paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
      : [path],
  );
}

/** PDFs of 2 to 4 pages, CVs in Word, and scans of a page, no two of the same words. */
export async function papers(folder: string, many: { pdf: number; docx: number; scans: number }): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  const save = (name: string, content: Buffer) => {
    files.push(join(folder, name));
    writeFileSync(join(folder, name), content);
  };
  const scan = await readFileOf('../seeds/make/scan.jpg');
  for (let at = 0; at < many.pdf; at += 1) {
    save(`${at}.pdf`, await bothPdf(variant(at, 1 + (Math.floor(at / 3) % 3)), LOOKS[at % 3] ?? 'office'));
  }
  for (let at = 0; at < many.docx; at += 1) save(`${at}.docx`, await cvDocx(variant(at, 2)));
  for (let at = 0; at < many.scans; at += 1) save(`scan-${at}.pdf`, await picturePdf(variant(at, 1), scan));
  return files;
}

async function readFileOf(name: string): Promise<Buffer> {
  const { readFile } = await import('node:fs/promises');
  return readFile(new URL(name, import.meta.url));
}

/** Somebody like one of the people, with other numbers in the papers, and `times` as many posts behind them. */
function variant(at: number, times: number): Person {
  const person = PEOPLE[at % PEOPLE.length] ?? mireille;
  const other = (text: string) => text.replace(/\d/g, (digit) => `${(Number(digit) + at) % 10}`);
  const jobs = Array.from({ length: times }, () => person.cv.jobs)
    .flat()
    .map((job) => ({ ...job, years: other(job.years), points: job.points.map(other) }));
  return { ...person, phone: other(person.phone), cv: { ...person.cv, jobs } };
}
