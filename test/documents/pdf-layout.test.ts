// In which order a page of a PDF is read, and how its letters become words.
import { describe, expect, test } from 'vitest';
import { openWithPdfium } from '../../src/documents/pdf/file.ts';
import { joinDivided } from '../../src/documents/pdf/hyphens.ts';
import { readPage } from '../../src/documents/pdf/page.ts';
import { column, pdf, type Sheet, written } from './pdf-maker.ts';

async function pageOf(content: Buffer): Promise<string> {
  const file = await openWithPdfium(content);
  if (!file) throw new Error('not opened');
  try {
    return (await readPage(file, 0, 1_000_000))?.text ?? '';
  } finally {
    file.close();
  }
}

async function page(draw: (sheet: Sheet) => unknown): Promise<string> {
  return pageOf(await pdf(draw));
}

const SIDE = ['Contact', 'oda@example.org', 'Skills', 'Risk analysis', 'Languages', 'English (fluent)'];
const MAIN = [
  'Experience',
  'Led the harbour programme in seven countries and wrote its rules.',
  'Trained two hundred officers and answered for the yearly budget.',
  'Education',
  'University of Example, Master of Science in tidal engineering.',
];

describe('the order of a page', () => {
  test.each<[string, (sheet: Sheet) => void]>([
    [
      'drawn column by column',
      (sheet) => {
        column(sheet, SIDE, 50, 120, 15);
        column(sheet, MAIN, 220, 120, 19);
      },
    ],
    [
      'drawn the main column first',
      (sheet) => {
        column(sheet, MAIN, 220, 120, 19);
        column(sheet, SIDE, 50, 120, 15);
      },
    ],
    [
      'drawn from the top down',
      (sheet) => {
        const side = SIDE.map((text, index) => ({ text, x: 50, y: 120 + 15 * index }));
        const main = MAIN.map((text, index) => ({ text, x: 220, y: 127 + 19 * index }));
        for (const { text, x, y } of [...side, ...main].sort((a, b) => a.y - b.y)) column(sheet, [text], x, y);
      },
    ],
  ])('a narrow column is read to its end before the wide one beside it, %s', async (_how, draw) => {
    const text = await page((sheet) => {
      sheet.fontSize(18).text('Oda Tideswell', 50, 60).fontSize(10);
      draw(sheet);
    });
    expect(text.split(/\n+/)).toEqual(['Oda Tideswell', ...SIDE, ...MAIN]);
  });

  test('what stands above and below both columns is read before and after them', async () => {
    const text = await page((sheet) => {
      sheet.text('Curriculum vitae of Oda Tideswell, hydrologist, as of the spring of 2022, in two columns', 50, 60);
      column(sheet, SIDE, 50, 120, 15);
      column(sheet, MAIN, 220, 120, 15);
      sheet.text('References and certificates of all the above can be had from the writer at any time.', 50, 300);
    });
    const lines = text.split(/\n+/);
    expect(lines[0]).toContain('Curriculum vitae');
    expect(lines.at(-1)).toContain('References and certificates');
    expect(lines.slice(1, -1)).toEqual([...SIDE, ...MAIN]);
  });

  const JOBS: [string, string][] = [
    ['2019 – 2022', 'Lakeside Tide Institute, Analyst'],
    ['2015 – 2019', 'Northern Gauge Cooperative, Engineer'],
    ['2012 – 2015', 'Harbour Data Works, Clerk'],
    ['2010 – 2012', 'Prairie Customs Board, Trainee'],
  ];
  test('dates stay on the line of what they date, where each row is drawn by itself', async () => {
    const text = await page((sheet) => {
      for (const [index, [dates, what]] of JOBS.entries()) {
        column(sheet, [dates], 50, 100 + 50 * index);
        column(sheet, [what, 'Kept the books of the yard', 'and its tide tables.'], 160, 100 + 50 * index);
      }
    });
    for (const [dates, what] of JOBS) expect(text).toContain(`${dates}   ${what}\nKept the books`);
  });

  test('dates stay on the line of what they date, where all dates are drawn first', async () => {
    const text = await page((sheet) => {
      column(
        sheet,
        JOBS.map(([dates]) => dates),
        50,
        100,
        30,
      );
      column(
        sheet,
        JOBS.map(([, what]) => what),
        160,
        100,
        30,
      );
    });
    expect(text.split(/\n+/)).toEqual(JOBS.map(([dates, what]) => `${dates}   ${what}`));
  });

  test('dates that stand in the middle of their row, or run over two lines, come before its first line', async () => {
    const text = await page((sheet) => {
      column(sheet, ['2019 – 2022'], 50, 114);
      column(sheet, ['Lakeside Tide Institute', 'Kept the books of the yard', 'and its tide tables.'], 160, 100);
      column(sheet, ['2015 –', '2019'], 50, 160);
      column(sheet, ['Harbour Data Works', 'Drew the charts', 'of the lower sound.'], 160, 160);
    });
    expect(text.split(/\n+/)).toEqual([
      '2019 – 2022   Lakeside Tide Institute',
      'Kept the books of the yard',
      'and its tide tables.',
      '2015 – 2019   Harbour Data Works',
      'Drew the charts',
      'of the lower sound.',
    ]);
  });

  test('labels stay with their values, where all labels are drawn first', async () => {
    const text = await page((sheet) => {
      column(sheet, ['Name:', 'Town:', 'Born:'], 50, 100);
      column(sheet, ['Oda Tideswell', 'Yord', 'on the second of May'], 160, 100);
    });
    expect(text.split(/\n+/)).toEqual(['Name:   Oda Tideswell', 'Town:   Yord', 'Born:   on the second of May']);
  });

  test('writing up the edge of the page is read after the rest, and whole', async () => {
    const text = await page((sheet) => {
      sheet.save().rotate(-90, { origin: [30, 400] });
      sheet.text('CURRICULUM VITAE', 30, 400, { lineBreak: false });
      sheet.restore();
      column(sheet, MAIN, 100, 100);
    });
    expect(text.split(/\n+/)).toEqual([...MAIN, 'CURRICULUM VITAE']);
  });

  test('a page lying on its side is read as it is seen', async () => {
    const upwards = 'BT /F1 12 Tf 0 1 -1 0 100 300 Tm (first line) Tj 0 -20 Td (second line) Tj ET';
    expect(await pageOf(written(upwards, '/Rotate 90'))).toBe('first line\nsecond line');
  });

  test('an empty line stands where the page leaves a wide space', async () => {
    const text = await page((sheet) => {
      column(sheet, ['one', 'two'], 50, 100);
      column(sheet, ['three'], 50, 160);
    });
    expect(text).toBe('one\ntwo\n\nthree');
  });
});

describe('words', () => {
  const line = (operators: string) => pageOf(written(`BT /F1 12 Tf 72 700 Td ${operators} ET`));

  test('letters kerned apart are one word, a gap without a space is a word end', async () => {
    expect(await line('[(T)60(ide)-300(tables)20( )-20(of)-280(Y)70(ord)]TJ')).toBe('Tide tables of Yord');
  });

  test('words drawn one by one with narrow gaps stay apart', async () => {
    const word = (text: string, x: number) => `1 0 0 1 ${x} 700 Tm (${text}) Tj`;
    // Helvetica sets "harbour" 41.35 points wide at 12 points.
    expect(await line(`${word('harbour', 72)} ${word('master', 114.5)}`)).toBe('harbour master');
  });

  test('a heading with its letters set apart is one word a word', async () => {
    expect(await line('6 Tc (EXPERIENCE) Tj')).toBe('EXPERIENCE');
    expect(await line('6 Tc (WORK HISTORY) Tj')).toBe('WORK HISTORY');
  });

  test('an accent drawn beside its letter is put onto it, before, after and apart', async () => {
    // An acute (4 points wide) over the "e" that follows it, as old typesetting does.
    expect(await line('[(d\\264)300(ebut)]TJ')).toBe('début');
    const late = 'BT /F1 12 Tf 1 0 0 1 72 700 Tm (debut) Tj 1 0 0 1 80 700 Tm (\\264) Tj ET';
    expect(await pageOf(written(late))).toBe('début');
  });

  test('a raised figure stays with its word, and the line stays one', async () => {
    expect(await line('(the 4) Tj 5 Ts /F1 7 Tf (th) Tj 0 Ts /F1 12 Tf ( of March) Tj')).toBe('the 4th of March');
  });

  test('a ligature is its letters, whatever widths they are given', async () => {
    // The one sign stands for three letters, each of which the engine places where the sign begins.
    const map =
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <7E> <006600660069> endbfchar endcmap end end';
    const file = written('BT /F1 12 Tf 72 700 Td (o~cer) Tj ET', '', [
      `<</Length ${map.length}>>stream\n${map}\nendstream`,
    ]);
    const withMap = file.toString('latin1').replace('/Encoding/WinAnsiEncoding', '/ToUnicode 6 0 R');
    expect(await pageOf(Buffer.from(withMap, 'latin1'))).toBe('officer');
  });

  test('a line drawn twice for bold type is read once', async () => {
    expect(await line('1 0 0 1 72 700 Tm (Harbour) Tj 1 0 0 1 72.4 700 Tm (Harbour) Tj')).toBe('Harbour');
  });
});

describe('words divided at the end of a line', () => {
  test.each([
    ['are joined', 'the develop-\nment of', 'the development\nof'],
    ['are joined at a soft hyphen', 'the re\u00ADcord re\u00AD\ncord', 'the re\u00ADcord record\n'],
    ['keep a hyphen that may be their own', 'a long-\nterm plan', 'a long-term\nplan'],
    ['keep it in French', 'peut-\nêtre demain', 'peut-être\ndemain'],
    [
      'keep it as the document writes them elsewhere',
      'tide-gauge, a tide-\ngauge here',
      'tide-gauge, a tide-gauge\nhere',
    ],
    ['keep it in addresses', 'www.example.org/oda-\ntideswell', 'www.example.org/oda-tideswell\n'],
    ['leave ranges and names alone', '2015 -\n2019 Jean-\nPierre', '2015 -\n2019 Jean-\nPierre'],
  ])('%s', (_rule, page, expected) => {
    expect(joinDivided([page])).toEqual([expected]);
  });
});
