// JPEG to grey, by PDFium's decoder: it runs in WebAssembly, where a hostile file can do no harm, and knows progressive and CMYK ones.
import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Grey } from './grey.ts';
import { jpegFrame, jpegSegments, type Size } from './shape.ts';

/**
 * The pixels of a JPEG as they stand in it, scaled to `wanted`.
 * @throws Error when it is damaged or cut off
 */
export async function jpegPixels(content: Buffer, wanted: Size): Promise<Grey> {
  const frame = jpegFrame(content);
  if (!frame || !hasEnd(content)) throw new Error('a JPEG that was cut off');
  // Started for each picture: its memory never shrinks, and a photo leaves it at some hundred MB.
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(asPdf(content, frame, isInverted(content)));
  const [page] = document.pages();
  if (!page) throw new Error('a JPEG that does not open');
  const { data, width, height } = await page.render({ ...wanted, render: 'bitmap', colorSpace: 'Gray' });
  document.destroy();
  return { width, height, data: Uint8Array.from(data.subarray(0, width * height)) };
}

/** The end-of-image marker behind the start of the data; some cameras write more after it. */
function hasEnd(content: Buffer): boolean {
  let data = 0;
  for (const { marker, at } of jpegSegments(content)) if (marker === 0xda) data = at;
  return data > 0 && content.lastIndexOf(Buffer.from([0xff, 0xd9])) > data;
}

/** Programs of Adobe write CMYK the other way round, and say so with a mark of theirs. */
function isInverted(content: Buffer): boolean {
  for (const { marker, at } of jpegSegments(content)) {
    if (marker === 0xee && content.toString('latin1', at + 4, at + 9) === 'Adobe') return true;
  }
  return false;
}

/** A PDF of one page that is the picture, a point a pixel: the bytes of a JPEG stand in it as they are. */
function asPdf(content: Buffer, frame: Size & { components: number }, inverted: boolean): Buffer {
  const { width, height, components } = frame;
  const colours = components === 1 ? '/DeviceGray' : components === 4 ? '/DeviceCMYK' : '/DeviceRGB';
  const decode = components === 4 && inverted ? '/Decode[1 0 1 0 1 0 1 0]' : '';
  const drawing = `${width} 0 0 ${height} 0 0 cm/I Do`;
  const head = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>endobj
4 0 obj<</Length ${drawing.length}>>stream
${drawing}
endstream endobj
5 0 obj<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent 8/ColorSpace${colours}${decode}/Filter/DCTDecode/Length ${content.length}>>stream
`;
  const tail = '\nendstream endobj\ntrailer<</Root 1 0 R>>\n';
  return Buffer.concat([Buffer.from(head, 'latin1'), content, Buffer.from(tail, 'latin1')]);
}
