// BMP to grey, by the decoder that the character recognition brings for it.
import { createRequire } from 'node:module';
import { type Grey, greyOf } from './grey.ts';

/** @throws Error when it is damaged or packed in a way that is not known */
export function bmpPixels(content: Buffer): Grey {
  const require = createRequire(import.meta.url);
  const { decode } = createRequire(require.resolve('tesseract.js'))('bmp-js') as {
    decode: (content: Buffer) => { width: number; height: number; data: Buffer };
  };
  const { width, height, data } = decode(content);
  // Four bytes a pixel: one that is not used, then blue, green, red.
  const pixels = new Uint8Array(3 * width * height);
  for (let from = 0, to = 0; to < pixels.length; from += 4, to += 3) {
    pixels[to] = data[from + 3] ?? 255;
    pixels[to + 1] = data[from + 2] ?? 255;
    pixels[to + 2] = data[from + 1] ?? 255;
  }
  return greyOf(width, height, pixels, 3);
}
