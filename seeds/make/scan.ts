// Makes the picture for the scanned CV: a printed page, laid on the glass a little askew, grey and grainy. Run by hand: npx tsx seeds/make/scan.ts
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFParse } from 'pdf-parse';
import { cvPdf } from './paper.ts';
import { therese } from './people/hoi-french.ts';

// Drawing differs a little from machine to machine, so the picture is kept beside this file and only the PDF around it is made anew.
const DOTS_PER_INCH = 150;

const fromPdfParse = createRequire(createRequire(import.meta.url).resolve('pdf-parse'));
const { createCanvas, loadImage } = fromPdfParse('@napi-rs/canvas') as typeof import('@napi-rs/canvas');

const parser = new PDFParse({ data: new Uint8Array(await cvPdf(therese, 'office')) });
const shot = await parser.getScreenshot({ scale: DOTS_PER_INCH / 72, partial: [1] });
await parser.destroy();
const page = await loadImage(Buffer.from(shot.pages[0]?.data ?? []));
const canvas = createCanvas(page.width, page.height);
const context = canvas.getContext('2d');
context.fillStyle = '#fbfbf8';
context.fillRect(0, 0, page.width, page.height);
context.translate(page.width / 2, page.height / 2);
context.rotate((0.5 * Math.PI) / 180);
context.drawImage(page, -page.width / 2, -page.height / 2);
const pixels = context.getImageData(0, 0, page.width, page.height);
let grain = 12345;
for (let i = 0; i < pixels.data.length; i += 4) {
  grain = (grain * 1103515245 + 12345) % 2147483648;
  const light = 0.3 * (pixels.data[i] ?? 0) + 0.59 * (pixels.data[i + 1] ?? 0) + 0.11 * (pixels.data[i + 2] ?? 0);
  const grey = Math.max(0, Math.min(255, light * 0.93 + 8 + ((grain >> 16) % 9)));
  pixels.data.fill(grey, i, i + 3);
}
context.putImageData(pixels, 0, 0);
writeFileSync(new URL('./scan.jpg', import.meta.url), canvas.toBuffer('image/jpeg', 62));
