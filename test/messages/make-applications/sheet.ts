// Papers as files: a text with light markup becomes a PDF or a Word file, the same bytes on every machine.
import { createRequire } from 'node:module';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { unzipSync, type Zippable, zipSync, zlibSync } from 'fflate';

const require = createRequire(import.meta.url);
/** As much of pdfkit as is used here; the package brings no types. */
interface Pdf {
  [Symbol.asyncIterator](): AsyncIterator<Buffer>;
  font(name: string): Pdf;
  fontSize(points: number): Pdf;
  text(text: string, options?: object): Pdf;
  moveDown(lines?: number): Pdf;
  addPage(): Pdf;
  end(): void;
}
const PDFDocument = require('pdfkit') as new (options: object) => Pdf;
const zlib = require('node:zlib') as { deflateSync: (data: Uint8Array) => Uint8Array };

/** ZIP entries carry local time: this moment reads the same in every zone. */
const MADE = new Date(2026, 1, 2, 9, 0, 0);

/**
 * A4 pages in a plain typeface. `# ` begins a heading, `- ` a bullet, ` | ` stands between cells, a line of `===` turns the page;
 * paragraphs are divided by an empty line, lines that follow each other stay lines.
 */
export async function pdf(text: string, options: { password?: string } = {}): Promise<Buffer> {
  const created = new Date('2026-02-02T09:00:00Z');
  // Node's own zlib packs differently from version to version; this one does not.
  const native = zlib.deflateSync;
  zlib.deflateSync = (data) => Buffer.from(zlibSync(data, { level: 9 }));
  let page: Pdf;
  try {
    page = new PDFDocument({
      size: 'A4',
      margin: 60,
      info: { CreationDate: created, ModDate: created },
      ...(options.password ? { userPassword: options.password, ownerPassword: `${options.password}-owner` } : {}),
    });
    draw(page, text);
    page.end();
  } finally {
    zlib.deflateSync = native;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of page) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function draw(page: Pdf, text: string): void {
  page.font('Helvetica').fontSize(10.5);
  for (const line of text.trim().split('\n')) {
    if (line === '===') page.addPage();
    else if (line.trim() === '') page.moveDown(0.7);
    else if (line.startsWith('# '))
      page.moveDown(0.4).font('Helvetica-Bold').fontSize(13).text(line.slice(2)).font('Helvetica').fontSize(10.5);
    else if (line.startsWith('- ')) page.text(`• ${line.slice(2)}`, { indent: 10 });
    else page.text(line.replaceAll(' | ', '    '));
  }
}

/** The same markup as a Word file; lines with ` | ` become rows of a table. */
export async function docx(text: string): Promise<Buffer> {
  const children: (Paragraph | Table)[] = [];
  let rows: TableRow[] = [];
  const closeTable = () => {
    if (rows.length > 0) children.push(new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } }));
    rows = [];
  };
  for (const line of text.trim().split('\n')) {
    if (line.includes(' | ')) {
      rows.push(
        new TableRow({ children: line.split(' | ').map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
      );
      continue;
    }
    closeTable();
    if (line === '===') children.push(new Paragraph({ text: '', pageBreakBefore: true }));
    else if (line.startsWith('# '))
      children.push(new Paragraph({ text: line.slice(2), heading: HeadingLevel.HEADING_1 }));
    else if (line.startsWith('- ')) children.push(new Paragraph({ text: line.slice(2), bullet: { level: 0 } }));
    else children.push(new Paragraph({ children: [new TextRun(line)] }));
  }
  closeTable();
  return withFixedDates(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

export function zip(files: Record<string, Buffer>): Buffer {
  return Buffer.from(zipSync(files, { level: 9, mtime: MADE }));
}

/** The package stamps the moment of making into the file and its archive. */
function withFixedDates(made: Buffer): Buffer {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(made))) {
    files[name] =
      name === 'docProps/core.xml'
        ? Buffer.from(
            Buffer.from(content)
              .toString()
              .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-02-02T09:00:00Z'),
          )
        : content;
  }
  return Buffer.from(zipSync(files, { level: 9, mtime: MADE }));
}
