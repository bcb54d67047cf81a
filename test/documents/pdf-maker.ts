// PDFs for the tests, of invented people: by pdfkit, or written out where a page wants something that pdfkit does not do.
import { createRequire } from 'node:module';

/** As much of pdfkit as is used here; the package brings no types. */
export interface Sheet extends AsyncIterable<Uint8Array> {
  font: (name: string) => Sheet;
  fontSize: (points: number) => Sheet;
  fillColor: (colour: string, opacity?: number) => Sheet;
  rect: (x: number, y: number, width: number, height: number) => Sheet;
  fill: (colour: string) => Sheet;
  text: (text: string, x?: number, y?: number, options?: object) => Sheet;
  image: (content: Buffer, x: number, y: number, options: object) => Sheet;
  rotate: (degrees: number, options: object) => Sheet;
  link: (x: number, y: number, width: number, height: number, address: string) => Sheet;
  moveDown: (lines?: number) => Sheet;
  addPage: () => Sheet;
  save: () => Sheet;
  restore: () => Sheet;
  end: () => void;
}

const require = createRequire(import.meta.url);
const PDFDocument = require('pdfkit') as new (options: object) => Sheet;

/** A PDF of A4 pages, its text Helvetica of 10 points. */
export async function pdf(draw: (sheet: Sheet) => unknown, options: object = {}): Promise<Buffer> {
  const sheet = new PDFDocument({ size: 'A4', margin: 50, info: { CreationDate: new Date(0) }, ...options });
  sheet.font('Helvetica').fontSize(10);
  draw(sheet);
  sheet.end();
  const chunks: Buffer[] = [];
  for await (const chunk of sheet) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Lines from a place downwards, 14 points apart, each drawn by itself. */
export function column(sheet: Sheet, lines: string[], x: number, y: number, pitch = 14): void {
  for (const [index, line] of lines.entries()) sheet.text(line, x, y + index * pitch, { lineBreak: false });
}

/**
 * A PDF of one A4 page from its own syntax.
 * @param content the page's content stream; `/F1` is Helvetica
 * @param rest more of the page's dictionary, for example `/Annots [6 0 R]`
 * @param objects further objects, numbered from 6
 */
export function written(content: string, rest = '', objects: string[] = [], catalog = ''): Buffer {
  const bodies = [
    `<</Type/Catalog/Pages 2 0 R ${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R ${rest}>>`,
    `<</Length ${Buffer.byteLength(content, 'latin1')}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...objects,
  ];
  let file = '%PDF-1.7\n';
  const places = bodies.map((body, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${table}trailer<</Root 1 0 R/Size ${bodies.length + 1}>>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(file, 'latin1');
}
