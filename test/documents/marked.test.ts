// Documents read with marks: the headings, list items and lines in bold of Word documents and web pages can be told from the text.
import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { expect, test } from 'vitest';
import { LIMITS } from '../../src/documents/limits.ts';
import { readDocx } from '../../src/documents/read-docx.ts';
import { readHtml } from '../../src/documents/read-text.ts';

const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });

async function word(): Promise<Buffer> {
  const cell = (text: string) => new TableCell({ children: [bold(text)] });
  const children = [
    new Paragraph({ text: 'Keeper of Maps', heading: HeadingLevel.TITLE }),
    new Paragraph({ text: 'Education', heading: HeadingLevel.HEADING_2 }),
    new Paragraph({ text: 'A degree', bullet: { level: 0 } }),
    new Paragraph({ text: 'Six years', numbering: { reference: 'numbers', level: 0 } }),
    bold('How to apply'),
    bold('Apply by mail, and by mail alone.'),
    new Paragraph({ children: [new TextRun({ text: 'Write ', bold: true }), new TextRun('to us')] }),
    new Table({ rows: [new TableRow({ children: [cell('Deadline'), cell('29 May 2026')] })] }),
    new Paragraph(''),
  ];
  const levels = [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }];
  return Packer.toBuffer(
    new Document({ numbering: { config: [{ reference: 'numbers', levels }] }, sections: [{ children }] }),
  );
}

const lines = (pages: string[]) => pages.flatMap((page) => page.split('\n')).filter((line) => line !== '');

test('a Word document: headings by their level, items of lists, lines that are bold from end to end', async () => {
  expect(lines((await readDocx(await word(), LIMITS, true)).pages)).toEqual([
    '# Keeper of Maps',
    '## Education',
    '- A degree',
    '- Six years',
    '###### How to apply',
    'Apply by mail, and by mail alone.',
    'Write to us',
    'Deadline\t29 May 2026',
  ]);
});

test('a web page: headings by their level', () => {
  const page = '<h1>Keeper of <b>Maps</b></h1><p>In Brussels</p><div><h3>Education</h3><ul><li>A degree</ul></div>';
  expect(lines(readHtml(Buffer.from(page), null, true).pages)).toEqual([
    '# Keeper of Maps',
    'In Brussels',
    '### Education',
    ' * A degree',
  ]);
});

test('terms and what is said of them stand on lines of their own, and so do buttons', () => {
  const page = '<dl><dt>Location</dt><dd>Geneva</dd></dl><button>Apply</button><button>Save</button>';
  expect(lines(readHtml(Buffer.from(page)).pages)).toEqual(['Location', 'Geneva', 'Apply', 'Save']);
});

test('what is read for evidence has no marks', async () => {
  expect(lines((await readDocx(await word(), LIMITS)).pages).join('\n')).not.toMatch(/[#*]|^- /m);
  expect(readHtml(Buffer.from('<h1>Keeper</h1>')).pages).toEqual(['Keeper']);
});
