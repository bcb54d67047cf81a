// What is read of a PDF beside its order: what nobody sees, links, forms, pictures of pages, damage, and the second engine.
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/documents/limits.ts';
import type { Looks, Picture } from '../../src/documents/ocr.ts';
import { openWithPdfium } from '../../src/documents/pdf/file.ts';
import { readPage } from '../../src/documents/pdf/page.ts';
import { isMeaningless } from '../../src/documents/pdf/worth.ts';
import { readPdf } from '../../src/documents/read-pdf.ts';
import { column, pdf, type Sheet, written } from './pdf-maker.ts';

const require = createRequire(import.meta.url);
const canvas = createRequire(require.resolve('pdf-parse'))('@napi-rs/canvas') as typeof import('@napi-rs/canvas');

/** Recognition that says what it was shown, and answers with `text`. */
function looksThat(text: string, times = Number.POSITIVE_INFINITY) {
  const seen: Picture[] = [];
  const looks: Looks = {
    allowed: () => seen.length < times,
    at: async (picture) => {
      seen.push(picture);
      return { text, confidence: 90 };
    },
    note: null,
  };
  return { looks, seen };
}

const NO_LOOKS = looksThat('').looks;

function read(content: Buffer, looks = NO_LOOKS, limits = {}) {
  return readPdf(content, { ...LIMITS, ...limits }, looks);
}

async function drawn(draw: (sheet: Sheet) => unknown) {
  return read(await pdf(draw));
}

const PROSE = [
  'Oda Tideswell has kept the tide tables of three harbours for eleven years',
  'and taught their keeping to the clerks of the northern cooperative.',
];
const SECRET = 'kubernetes terraform';

function picture(width: number, height: number, colour: string): Buffer {
  const sheet = canvas.createCanvas(width, height);
  const context = sheet.getContext('2d');
  context.fillStyle = colour;
  context.fillRect(0, 0, width, height);
  context.fillStyle = 'black';
  context.fillRect(10, 10, 20, 20);
  return sheet.toBuffer('image/png');
}

describe('text that nobody sees is told apart', () => {
  test.each<[string, (sheet: Sheet) => void]>([
    ['white on white', (sheet) => sheet.fillColor('white').text(SECRET, 50, 300)],
    ['nearly white on white', (sheet) => sheet.fillColor('#fdfdfd').text(SECRET, 50, 300)],
    ['in the colour of the box behind it', (sheet) => box(sheet, '#204060').fillColor('#204060').text(SECRET, 60, 300)],
    ['of one point', (sheet) => sheet.fontSize(1).text(SECRET, 50, 300)],
    ['beside the page', (sheet) => sheet.text(SECRET, 700, 300, { lineBreak: false })],
    ['transparent', (sheet) => sheet.fillColor('black', 0.01).text(SECRET, 50, 300)],
  ])('%s', async (_how, draw) => {
    const { pages, hiddenText } = await drawn((sheet) => {
      column(sheet, PROSE, 50, 60);
      draw(sheet);
    });
    expect(hiddenText).toBe(SECRET);
    expect(pages).toEqual([PROSE.join('\n')]);
  });

  test('drawn invisibly', async () => {
    const { pages, hiddenText } = await read(
      written(`BT /F1 12 Tf 72 700 Td (seen) Tj 3 Tr 0 -30 Td (${SECRET}) Tj ET`),
    );
    expect([pages, hiddenText]).toEqual([['seen'], SECRET]);
  });

  test.each<[string, (sheet: Sheet) => void]>([
    ['white on a dark box', (sheet) => box(sheet, '#204060').fillColor('white').text(SECRET, 60, 300)],
    [
      'white on a dark picture',
      (sheet) =>
        sheet
          .image(picture(200, 60, '#204060'), 50, 290, {})
          .fillColor('white')
          .text(SECRET, 60, 310),
    ],
    ['light grey', (sheet) => sheet.fillColor('#cccccc').text(SECRET, 50, 300)],
    ['of five points', (sheet) => sheet.fontSize(5).text(SECRET, 50, 300)],
    ['half transparent', (sheet) => sheet.fillColor('black', 0.5).text(SECRET, 50, 300)],
    [
      'white, signed by nobody',
      (sheet) => sheet.fillColor('white').text('. ,', 50, 300).fillColor('black').text(SECRET),
    ],
  ])('but not what is seen: %s', async (_how, draw) => {
    const { pages, hiddenText } = await drawn(draw);
    expect(hiddenText).toBe('');
    expect(pages[0]).toContain(SECRET);
  });

  test('the text layer of a scan is the text of its page', async () => {
    const content = 'q 595 0 0 842 0 0 cm /Im Do Q BT 3 Tr /F1 12 Tf 72 700 Td (recognised harbour) Tj ET';
    const image =
      '<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Length 1>>stream\n\xc0\nendstream';
    const file = written(content, '', [image]).toString('latin1').replace('/Font<<', '/XObject<</Im 6 0 R>>/Font<<');
    const { pages, hiddenText } = await read(Buffer.from(file, 'latin1'));
    expect([pages, hiddenText]).toEqual([['recognised harbour'], '']);
  });
});

function box(sheet: Sheet, colour: string): Sheet {
  return sheet.rect(50, 290, 300, 40).fill(colour);
}

describe('links and forms', () => {
  test('web, mail and telephone addresses are told with their page; scripts and files are not', async () => {
    const addresses = [
      'https://example.org/oda',
      'mailto:oda@example.org',
      'tel:+3220000000',
      'javascript:alert(1)',
      'file:///etc/passwd',
    ];
    const { links } = await drawn((sheet) => {
      sheet.addPage();
      for (const [index, address] of addresses.entries()) sheet.link(50, 50 + 20 * index, 100, 15, address);
    });
    expect(links).toEqual(addresses.slice(0, 3).map((address) => ({ page: 2, address })));
  });

  test('what a form was filled in with is text of its page, drawn or not', async () => {
    const field = '/Type/Annot/Subtype/Widget/FT/Tx/F 4';
    const look =
      '<</Type/XObject/Subtype/Form/BBox[0 0 200 20]/Resources<</Font<</F1 5 0 R>>>>/Length 40>>stream\nBT /F1 10 Tf 2 5 Td (Oda Tideswell) Tj ET \nendstream';
    const { pages } = await read(
      written(
        'BT /F1 12 Tf 72 705 Td (Name:) Tj 0 -50 Td (Town:) Tj ET',
        '/Annots[6 0 R 7 0 R]',
        [
          `<<${field}/T(name)/V(Oda Tideswell)/Rect[150 700 350 720]/AP<</N 8 0 R>>>>`,
          `<<${field}/T(town)/V(Northern Yord)/Rect[150 650 350 670]>>`,
          look,
        ],
        '/AcroForm<</Fields[6 0 R 7 0 R]>>',
      ),
    );
    expect(pages[0]?.split(/\n+/)).toEqual(['Name:   Oda Tideswell', 'Town:   Northern Yord']);
  });
});

const RECOGNISED = 'A page of recognised words about tides, clerks, harbours and the long rule of the northern sea.';

describe('pages that are pictures', () => {
  const scan = picture(600, 840, '#eee');
  const wholePage = (sheet: Sheet) => sheet.image(scan, 0, 0, { width: 595.28, height: 841.89 });

  test('are shown to the recognition, at 200 dots per inch; pages of text and blank ones are not', async () => {
    const { looks, seen } = looksThat(RECOGNISED);
    const text = await read(
      await pdf((sheet) => {
        column(sheet, PROSE, 50, 60);
        wholePage(sheet.addPage());
        sheet.addPage();
      }),
      looks,
    );
    expect(text.pages).toEqual([PROSE.join('\n'), RECOGNISED, '']);
    expect(text.confidence).toBe(90);
    expect(seen).toMatchObject([{ width: 1654, height: 2339 }]);
  });

  test('keep what was typed on them beside what is recognised, once', async () => {
    const { looks } = looksThat(`${RECOGNISED}\nSigned by Oda Tideswell`);
    const { pages } = await read(
      await pdf((sheet) => {
        wholePage(sheet);
        column(sheet, ['Envelope 7781 of the registry', 'Signed by Oda Tideswell'], 50, 60);
      }),
      looks,
    );
    expect(pages).toEqual([`Envelope 7781 of the registry\n${RECOGNISED}\nSigned by Oda Tideswell`]);
  });

  test('that nobody had time for are told, and what was recognised before is kept', async () => {
    const content = await pdf((sheet) =>
      [sheet, 2, 3].map((page) => wholePage(page === sheet ? sheet : sheet.addPage())),
    );
    const hasty = await read(content, looksThat(RECOGNISED, 1).looks);
    expect(hasty.pages).toEqual([RECOGNISED, '', '']);
    expect(hasty.omission).toContain('2 scanned pages were not recognised');
    const bounded = await read(content, looksThat(RECOGNISED).looks, { looks: 2 });
    expect(bounded.pages).toEqual([RECOGNISED, RECOGNISED, '']);
    expect(bounded.omission).toContain('1 scanned page was not recognised');
  });
});

function threePages(sheet: Sheet): void {
  for (const page of [1, 2, 3]) (page === 1 ? sheet : sheet.addPage()).text(`page ${page}`);
}

describe('bounds and damage', () => {
  test('pages beyond the limit are left out and told', async () => {
    const content = await pdf(threePages);
    const { pages, pageCount, omission } = await read(content, NO_LOOKS, { pages: 2 });
    expect([pages, pageCount]).toEqual([['page 1', 'page 2'], 3]);
    expect(omission).toBe('Only the first 2 of its 3 pages were read.');
  });

  test('a damaged page costs only itself', async () => {
    const content = (await pdf(threePages)).toString('latin1');
    const second = /\/Kids \[\d+ 0 R (\d+) 0 R/.exec(content)?.[1];
    const broken = content.replace(new RegExp(`\\n${second} 0 obj\\n<<`), `\n${second} 0 obj\n>>`);
    expect(broken).not.toBe(content);
    const { pages } = await read(Buffer.from(broken, 'latin1'));
    expect([pages[0], pages.at(-1)]).toEqual(['page 1', 'page 3']);
  });

  test('a file whose table of contents is gone is read all the same', async () => {
    const content = written('BT /F1 12 Tf 72 700 Td (harbour rules) Tj ET').toString('latin1');
    const { pages } = await read(
      Buffer.from(content.replace(/xref\n0 [\s\S]*?trailer/, 'trailer').replace(/startxref\n\d+/, ''), 'latin1'),
    );
    expect(pages).toEqual(['harbour rules']);
  });

  test('what is no PDF inside is corrupt, and the next file is unaffected', async () => {
    await expect(read(Buffer.from('%PDF-1.7\nnothing of the kind'))).rejects.toMatchObject({ status: 'corrupt' });
    expect((await drawn((sheet) => column(sheet, PROSE, 50, 60))).pages).toEqual([PROSE.join('\n')]);
  });

  test('what breaks PDFium costs a page: the rest of the file and the next one are read', async () => {
    const file = await openWithPdfium(await pdf(threePages));
    const broken = await file?.onPage(0, () => {
      throw new RangeError('as a trap would');
    });
    const next = file && (await readPage(file, 1, 1000));
    expect([broken, next?.text]).toEqual([null, 'page 2']);
    file?.close();
    expect((await drawn((sheet) => column(sheet, PROSE, 50, 60))).pages).toEqual([PROSE.join('\n')]);
  });

  test('a user password is told, an owner password is no hindrance', async () => {
    const draw = (sheet: Sheet) => column(sheet, PROSE, 50, 60);
    const locked = pdf(draw, { userPassword: 'tide', ownerPassword: 'x' });
    await expect(read(await locked)).rejects.toMatchObject({ status: 'encrypted' });
    expect((await read(await pdf(draw, { ownerPassword: 'x', permissions: {} }))).pages).toEqual([PROSE.join('\n')]);
  });
});

describe('text without a meaning', () => {
  test.each([
    [true, '\uE001\uE002\uE003 \uE004\uE005 ab'],
    [true, 'fkwh lwj olhg lp grxw hughq xqg nhqqh glh '.repeat(5).replace(/[aeiouy]/g, 'x')],
    [false, 'The harbour master keeps the tables of the tide. '.repeat(5)],
    [true, "$&% ')(*+,-../001,2 3415657/98):; 6;<*=:?>0!1,@*+ ".repeat(3)],
    [false, `Contents ${'. '.repeat(80)} 4 Conclusion ${'. '.repeat(80)} 9`],
    [false, 'HTML, CSS, SQL, PHP, XML'],
    [false, 'Řeka teče přes stráně, smrky šumí, vlny zrcadlí hvězdy. '.repeat(4)],
    [false, 'Рисовал карты приливов'],
  ])('%s: %s', (expected, text) => {
    expect(isMeaningless(text)).toBe(expected);
  });
});
