// What recognising a page costs and finds, by the way it was scanned: `npx tsx bench/ocr.ts` prints a small table. Processor seconds, on one thread at a time.
import { createRequire } from 'node:module';
import path from 'node:path';
import Table from 'cli-table3';
import { LIMITS } from '../src/documents/limits.ts';
import { openRecogniser } from '../src/documents/ocr.ts';
import { type Grey, greyOf, scaled, tilted, turnedBy } from '../src/documents/pictures/grey.ts';
import { CV_EN, CV_FR, LETTER_EN, LETTER_FR } from '../test/files/texts.ts';

const fromPdfParse = createRequire(createRequire(import.meta.url).resolve('pdf-parse'));
const canvas = fromPdfParse('@napi-rs/canvas') as typeof import('@napi-rs/canvas');
const typefaces = path.join(path.dirname(fromPdfParse.resolve('pdfjs-dist/package.json')), 'standard_fonts');
canvas.GlobalFonts.registerFromPath(path.join(typefaces, 'LiberationSans-Regular.ttf'), 'Sans');

const TEXTS = {
  English: [...CV_EN, ...LETTER_EN],
  French: [...CV_FR, ...LETTER_FR],
  both: [...LETTER_EN, ...LETTER_FR],
};
const SCANS: [string, (page: Grey) => Grey][] = [
  ['200 dots an inch', (page) => page],
  ['150 dots an inch', (page) => scaled(page, 1240, 1754)],
  ['askew by 5 degrees', (page) => tilted(page, 5)],
  ['on its side', (page) => turnedBy(page, 1)],
  ['on its head', (page) => turnedBy(page, 2)],
  ['noisy', (page) => each(page, (value) => value + 90 * (random() + random() - 1))],
  ['in a shadow', (page) => each(page, (value, x, y) => value * (0.95 - 0.6 * x * y))],
];

let seed = 7;
const pages = Object.values(TEXTS).map((lines) => ({ lines, page: drawn(lines) }));
const recogniser = openRecogniser({ ...LIMITS, secondsPerLook: 300 });
const blank: Grey = { width: 900, height: 1200, data: new Uint8Array(900 * 1200).fill(255) };
// The start is not what a page costs.
await recogniser.begin(() => undefined).at(() => blank);

const table = new Table({ head: ['a page', 'words found', 'least sure', 'seconds'] });
for (const [name, scan] of SCANS) {
  let [found, wanted, sure, seconds] = [0, 0, 100, 0];
  for (const { lines, page } of pages) {
    const picture = scan(page);
    const begun = process.cpuUsage();
    const seen = await recogniser.begin(() => undefined).at(() => picture);
    const { user, system } = process.cpuUsage(begun);
    const have = new Set(words(seen?.text ?? ''));
    const all = words(lines.join(' '));
    found += all.filter((word) => have.has(word)).length;
    wanted += all.length;
    sure = Math.min(sure, seen?.confidence ?? 0);
    seconds += (user + system) / 1e6;
  }
  table.push([name, `${((100 * found) / wanted).toFixed(1)} %`, sure, (seconds / pages.length).toFixed(2)]);
}
process.stdout.write(`${table.toString()}\n`);
process.exit(0);

/** A4 at 200 dots an inch, letters of 10.5 points. */
function drawn(lines: string[]): Grey {
  const [width, height] = [1654, 2339];
  const context = canvas.createCanvas(width, height).getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.fillStyle = 'black';
  context.font = '29px Sans';
  let y = 140;
  for (const paragraph of lines) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (context.measureText(`${line} ${word}`).width > width - 360) {
        context.fillText(line, 180, y);
        y += 38;
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    context.fillText(line, 180, y);
    y += 46;
  }
  return greyOf(width, height, Uint8Array.from(context.getImageData(0, 0, width, height).data), 4);
}

function each({ width, height, data }: Grey, change: (value: number, x: number, y: number) => number): Grey {
  const changed = data.map((value, at) =>
    Math.max(0, Math.min(255, change(value, (at % width) / width, at / data.length))),
  );
  return { width, height, data: changed };
}

/** The same numbers in each run. */
function random(): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
}

function words(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
