// What of a Word document is its text, in which order, and what of it no reader sees.
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/documents/limits.ts';
import { readDocx } from '../../src/documents/read-docx.ts';
import { readWordXml } from '../../src/documents/read-word-xml.ts';
import { zipOf } from '../files/zip-writer.ts';

const NAMESPACES = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['c', 'http://schemas.openxmlformats.org/drawingml/2006/chart'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

interface Made {
  /** Other parts by their path; `.rels` of the main part are made of `refers`. */
  parts?: Record<string, string>;
  /** By id: type and target, external when it is an address. */
  refers?: Record<string, [string, string]>;
}

function docx(body: string, { parts = {}, refers = {} }: Made = {}): Buffer {
  const relationships = Object.entries(refers).map(([id, [type, target]]) => {
    const mode = /^\w+:/.test(target) ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="http://x/relationships/${type}" Target="${target}"${mode}/>`;
  });
  const all: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${relationships.join('')}</Relationships>`,
    ...parts,
  };
  return zipOf(Object.entries(all).map(([path, xml]) => ({ path, content: Buffer.from(xml) })));
}

function part(root: string, xml: string): string {
  return `<w:${root} ${NAMESPACES}>${xml}</w:${root}>`;
}

function p(...runs: string[]): string {
  return `<w:p>${runs.map((run) => (run.startsWith('<') ? run : r(run))).join('')}</w:p>`;
}

function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function cell(...paragraphs: string[]): string {
  return `<w:tc>${paragraphs.map((one) => (one.startsWith('<') ? one : p(one))).join('')}</w:tc>`;
}

function table(...rows: string[][]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((one) => (one.startsWith('<w:tc') ? one : cell(one))).join('')}</w:tr>`).join('')}</w:tbl>`;
}

async function textOf(body: string, made?: Made): Promise<string> {
  return (await readDocx(docx(body, made), LIMITS)).pages.join('\f');
}

describe('the text of a Word document has', () => {
  test.each([
    ['paragraphs, a line each', p('a') + p('b'), 'a\nb'],
    [
      'tabs, line breaks and hyphens',
      p('a', '<w:r><w:tab/><w:t>b</w:t><w:br/><w:noBreakHyphen/></w:r>'),
      'a\tb\n\u2011',
    ],
    ['no tab for a tab stop', `<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>${r('a')}</w:p>`, 'a'],
    [
      'cells of a row on one line',
      table(['2019 – 2021', 'Tide Institute'], ['2015', 'Gauge']),
      '2019 – 2021\tTide Institute\n2015\tGauge',
    ],
    [
      'a column with lines of its own whole',
      table([cell('Skills', 'Law'), cell('Jobs', 'Clerk')]),
      'Skills\nLaw\nJobs\nClerk',
    ],
    ['dates beside a job of several lines', table(['2019', cell('Clerk', 'Filing')]), '2019\tClerk\nFiling'],
    ['tables within tables', table([cell(table(['a', 'b']) + p(''))]) + p('c'), 'a\tb\nc'],
    ['the words of a link', p(`<w:hyperlink r:id="x">${r('here')}</w:hyperlink>`), 'here'],
    [
      'content controls',
      `<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent>${p('a')}</w:sdtContent></w:sdt>`,
      'a',
    ],
    ['smart tags', p(`<w:smartTag w:element="City">${r('Liège')}</w:smartTag>`), 'Liège'],
    [
      'added text, not deleted text',
      p(`<w:ins>${r('new')}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>`),
      'new',
    ],
    [
      'moved text in its new place only',
      p(`<w:moveFrom>${r('b')}</w:moveFrom>`, 'a', `<w:moveTo>${r('b')}</w:moveTo>`),
      'ab',
    ],
    ['bullets for signs of picture fonts', p('<w:r><w:sym w:font="Wingdings" w:char="F0A7"/></w:r>', '\uF0B7'), '••'],
    ['formulas', p('<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>'), 'x+1'],
    ['words in art', p('<w:r><w:pict><v:shape><v:textpath string="Ada"/></v:shape></w:pict></w:r>'), 'Ada'],
    [
      'how signs are spoken',
      p(`<w:ruby><w:rt>${r('kyo')}</w:rt><w:rubyBase>${r('京')}</w:rubyBase></w:ruby>`),
      '(kyo)京',
    ],
  ])('%s', async (_what, body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  test('of a field the result, not the instruction', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const field = (instruction: string, result: string) =>
      `${mark('begin')}<w:r><w:instrText>${instruction}</w:instrText></w:r>${mark('separate')}${result}${mark('end')}`;
    expect(await textOf(p('page ', field('PAGE', r('2')), field('IF ', r('yes'))))).toBe('page 2yes');
    // The inner field belongs to the instruction of the outer one.
    const nested = `${mark('begin')}${field('PAGE', r('9'))}${mark('separate')}${r('first')}${mark('end')}`;
    expect(await textOf(p(nested))).toBe('first');
  });

  test('all words behind a field that is never closed', async () => {
    expect(await textOf(p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', 'a') + p('b'))).toBe('a\nb');
  });

  test('the chosen entry of an old form', async () => {
    const list = '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Mr"/><w:listEntry w:val="Ms"/></w:ddList>';
    const begin = `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${list}</w:ffData></w:fldChar></w:r>`;
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    expect(await textOf(p(begin, '<w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r>', end))).toBe('Ms');
  });

  const box = (text: string) =>
    `<wps:wsp><wps:spPr/><wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx></wps:wsp>`;
  const fallback = (text: string) =>
    `<w:pict><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></w:pict>`;
  const either = (choice: string, other: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${other}</mc:Fallback></mc:AlternateContent></w:r>`;

  test.each([
    ['a text box once, behind its paragraph', p(either(box('box'), fallback('box')), 'text'), 'text\nbox'],
    ['the older form where the newer one is empty', p(either('<w:drawing/>', fallback('old'))), 'old'],
    ['text boxes within text boxes', p(either(box(either(box('inner'), fallback('inner'))), fallback('x'))), 'inner'],
  ])('%s', async (_what, body, text) => {
    expect((await textOf(body)).trim()).toBe(text);
  });

  test('headers first, each once, then footers and notes, no comments', async () => {
    const text = await textOf(p('body') + p('<w:r><w:footnoteReference w:id="1"/></w:r>'), {
      refers: {
        a: ['footer', 'footer1.xml'],
        b: ['header', 'header2.xml'],
        c: ['header', 'header1.xml'],
        d: ['header', 'header3.xml'],
        e: ['footnotes', 'footnotes.xml'],
        f: ['comments', 'comments.xml'],
      },
      parts: {
        'word/header1.xml': part('hdr', p('Ada')),
        'word/header2.xml': part('hdr', p('Ada')),
        'word/header3.xml': part('hdr', p('Ada, page 2')),
        'word/footer1.xml': part('ftr', p('foot')),
        'word/footnotes.xml': part(
          'footnotes',
          `<w:footnote w:type="separator">${p('---')}</w:footnote><w:footnote>${p('note')}</w:footnote>`,
        ),
        'word/comments.xml': part('comments', `<w:comment>${p('really?')}</w:comment>`),
      },
    });
    expect(text).toBe('Ada\n\nAda, page 2\n\nbody\n\nfoot\n\nnote');
  });

  test('the words of charts and drawings of terms where they stand', async () => {
    const text = await textOf(p('a', '<w:r><w:drawing><c:chart r:id="c"/></w:drawing></w:r>') + p('b'), {
      refers: { c: ['chart', 'charts/chart1.xml'] },
      parts: {
        'word/charts/chart1.xml': `<c:chart ${NAMESPACES}><a:p><a:r><a:t>Skills</a:t></a:r></a:p><c:strCache><c:pt><c:v>Law</c:v></c:pt></c:strCache><c:numCache><c:pt><c:v>4.5</c:v></c:pt></c:numCache></c:chart>`,
      },
    });
    expect(text).toBe('a\nSkills\nLaw\nb');
  });

  test.each([
    ['a web page', 'chunk.html', '<html><body><p>inside</p></body></html>'],
    ['Rich Text', 'chunk.rtf', '{\\rtf1 inside}'],
    ['a web archive', 'chunk.mht', 'MIME-Version: 1.0\nContent-Type: text/html\n\n<p>inside</p>'],
  ])('%s that is embedded', async (_what, name, content) => {
    const made = { refers: { x: ['aFChunk', name] as [string, string] }, parts: { [`word/${name}`]: content } };
    expect(await textOf(`${p('a')}<w:altChunk r:id="x"/>${p('b')}`, made)).toBe('a\ninside\nb');
  });

  test('a main part of another name, in strict form, under other prefixes', async () => {
    const main = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>strict</x:t></x:r></x:p></x:body></x:document>`;
    const file = zipOf([
      {
        path: '_rels/.rels',
        content: Buffer.from(
          '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/main2.xml"/></Relationships>',
        ),
      },
      { path: 'word/main2.xml', content: Buffer.from(main) },
    ]);
    expect((await readDocx(file, LIMITS)).pages).toEqual(['strict']);
  });

  test('addresses of links to the web and of mail, from relationships and fields', async () => {
    const field = `<w:fldSimple w:instr=" HYPERLINK &quot;https://example.net/cv&quot; ">${r('cv')}</w:fldSimple>`;
    const body = p(
      `<w:hyperlink r:id="m">${r('mail')}</w:hyperlink>`,
      `<w:hyperlink r:id="s">${r('x')}</w:hyperlink>`,
      field,
    );
    const refers: Made['refers'] = { m: ['hyperlink', 'mailto:ada@example.org'], s: ['hyperlink', 'javascript:x'] };
    expect((await readDocx(docx(body, { refers }), LIMITS)).links).toEqual([
      { page: null, address: 'mailto:ada@example.org' },
      { page: null, address: 'https://example.net/cv' },
    ]);
  });
});

describe('text that no reader sees stands apart', () => {
  const WHITE = '<w:color w:val="FFFFFF"/>';
  const styles = part(
    'styles',
    `<w:style w:type="character" w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style>
     <w:style w:type="character" w:styleId="Heir"><w:basedOn w:val="Ghost"/></w:style>
     <w:style w:type="paragraph" w:styleId="Pale"><w:rPr>${WHITE}</w:rPr></w:style>
     <w:style w:type="paragraph" w:styleId="Dark"><w:pPr><w:shd w:val="clear" w:fill="1F3864"/></w:pPr></w:style>
     <w:style w:type="table" w:styleId="Grid"><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr></w:tblStylePr></w:style>`,
  );
  const made: Made = { refers: { s: ['styles', 'styles.xml'] }, parts: { 'word/styles.xml': styles } };
  const styled = (style: string, run: string) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run}</w:p>`;

  test.each([
    ['marked as hidden', p(r('x', '<w:vanish/>'))],
    ['hidden by its style', p(r('x', '<w:rStyle w:val="Heir"/>'))],
    ['white on the paper', p(r('x', WHITE))],
    ['nearly white on the paper', p(r('x', '<w:color w:val="FEFDFE"/>'))],
    ['white by the style of its paragraph', styled('Pale', r('x'))],
    [
      'of the colour of its own background',
      p(r('x', '<w:color w:val="1F3864"/><w:shd w:val="clear" w:fill="1F3864"/>')),
    ],
    ['below two points', p(r('x', '<w:sz w:val="2"/>'))],
    [
      'in a white text box',
      p(
        `<w:r><wps:wsp><wps:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></wps:spPr><w:txbxContent>${p(r('x', WHITE))}</w:txbxContent></wps:wsp></w:r>`,
      ),
    ],
  ])('%s', async (_how, body) => {
    const text = await readDocx(docx(p('seen') + body, made), LIMITS);
    expect([text.pages[0]?.trim(), text.hiddenText]).toEqual(['seen', 'x']);
  });

  test.each([
    ['whose hiding is switched off', p(r('x', '<w:rStyle w:val="Ghost"/><w:vanish w:val="0"/>'))],
    ['hidden on the web only', p(r('x', '<w:webHidden/>'))],
    [
      'white on a dark cell',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr>${p(r('x', WHITE))}</w:tc></w:tr></w:tbl>`,
    ],
    [
      'white in a table whose style paints cells',
      `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tr>${cell(p(r('x', WHITE)))}</w:tr></w:tbl>`,
    ],
    ['white on a dark paragraph', `<w:p><w:pPr><w:shd w:val="clear" w:fill="000000"/></w:pPr>${r('x', WHITE)}</w:p>`],
    ['white on a paragraph dark by its style', styled('Dark', r('x', WHITE))],
    ['white and highlighted', p(r('x', `${WHITE}<w:highlight w:val="darkBlue"/>`))],
    ['white with an outline', p(r('x', `${WHITE}<w14:textOutline/>`))],
    [
      'white in a text box of unknown colour',
      p(
        `<w:r><wps:wsp><wps:spPr><a:noFill/></wps:spPr><w:txbxContent>${p(r('x', WHITE))}</w:txbxContent></wps:wsp></w:r>`,
      ),
    ],
    [
      'white where a picture lies behind the text',
      p('<w:r><w:drawing><wp:anchor behindDoc="1"/></w:drawing></w:r>', r('x', WHITE)),
    ],
    ['small, but not tiny', p(r('x', '<w:sz w:val="8"/>'))],
    ['hidden in an earlier format only', p(r('x', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>'))],
  ])('but not text %s', async (_how, body) => {
    const text = await readDocx(docx(body, made), LIMITS);
    expect([text.pages[0]?.trim(), text.hiddenText]).toEqual(['x', '']);
  });
});

describe('a damaged Word document', () => {
  test('keeps its body where a header is broken', async () => {
    const made: Made = { refers: { h: ['header', 'header1.xml'] }, parts: { 'word/header1.xml': '<w:hdr><w:p>' } };
    expect(await textOf(p('body'), made)).toBe('body');
  });

  test.each([
    ['without a main part', zipOf([{ path: 'word/other.xml', content: Buffer.from('<a/>') }]), 'damaged'],
    [
      'whose main part ends early',
      zipOf([{ path: 'word/document.xml', content: Buffer.from('<w:document><w:p>') }]),
      'damaged',
    ],
    [
      'that declares a document type in any part',
      docx(p('a'), { parts: { 'customXml/item1.xml': '<!DOCTYPE a><a/>' } }),
      'must not hold',
    ],
    ['nested 100,000 deep', docx('<w:p>'.repeat(100_000)), 'damaged'],
  ])('%s is named as such', async (_what, content, reason) => {
    await expect(readDocx(content, LIMITS)).rejects.toMatchObject({
      status: 'corrupt',
      message: expect.stringContaining(reason),
    });
  });
});

describe('a Word document that is one XML file is read', () => {
  test('in the format of Word 2003, with its header', () => {
    const xml = `<?xml version="1.0"?><?mso-application progid="Word.Document"?>
      <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml">
      <w:styles><w:style w:type="character" w:styleId="G"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>
      <w:body>${p('body', r('ghost', '<w:rStyle w:val="G"/>'))}<w:sectPr><w:hdr w:type="odd">${p('Ada')}</w:hdr></w:sectPr></w:body></w:wordDocument>`;
    expect(readWordXml(Buffer.from(xml))).toMatchObject({ pages: ['Ada\n\nbody'], hiddenText: 'ghost' });
  });

  test('with the parts of a package side by side', () => {
    const relationship = '<Relationship Id="h" Type="http://x/header" Target="header1.xml"/>';
    const one = (name: string, xml: string) =>
      `<pkg:part pkg:name="${name}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
    const xml = `<?xml version="1.0"?><pkg:package xmlns:pkg="p">${one('/word/document.xml', part('document', p('body')))}
      ${one('/word/_rels/document.xml.rels', `<Relationships>${relationship}</Relationships>`)}
      ${one('/word/header1.xml', part('hdr', p('Ada')))}</pkg:package>`;
    expect(readWordXml(Buffer.from(xml)).pages).toEqual(['Ada\n\nbody']);
  });
});
