// HEIF, the pictures of phones: libheif in WebAssembly, loaded for each file and dropped after it, since its memory never shrinks.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Grey, greyOf } from './grey.ts';
import type { Size } from './shape.ts';

export interface HeifPicture extends Size {
  /** As it is to be looked at: the file's own turning and cropping are done. */
  pixels: () => Grey;
}

interface Handle {
  handle: unknown;
  is_primary: () => boolean;
  get_width: () => number;
  get_height: () => number;
}
interface Plane {
  stride: number;
  width: number;
  height: number;
  data: Uint8Array;
}
interface Libheif {
  HeifDecoder: new () => { decode: (content: Uint8Array) => Handle[] };
  heif_js_decode_image2: (handle: unknown, space: unknown, chroma: unknown) => { channels?: Plane[]; image?: unknown };
  heif_image_release: (image: unknown) => void;
  heif_colorspace: Record<string, unknown>;
  heif_chroma: Record<string, unknown>;
}

/** The picture a phone would show; null when the file holds none that can be opened. */
export function heifPicture(content: Buffer): HeifPicture | null {
  const require = createRequire(import.meta.url);
  const path = require.resolve('libheif-js/libheif-wasm/libheif.js');
  const start = require(path) as (options: object) => Libheif;
  const quiet = { print: () => undefined, printErr: () => undefined };
  const libheif = start({ wasmBinary: readFileSync(path.replace(/js$/, 'wasm')), ...quiet });
  const found = new libheif.HeifDecoder().decode(content);
  const picture = found.find((one) => one.is_primary()) ?? found[0];
  if (!picture) return null;
  const pixels = () => {
    // Not as brightness alone: that fails on pictures put together of tiles, as phones make them (1.23).
    const { heif_colorspace_RGB: space } = libheif.heif_colorspace;
    const { heif_chroma_interleaved_RGB: chroma } = libheif.heif_chroma;
    const decoded = libheif.heif_js_decode_image2(picture.handle, space, chroma);
    const [plane] = decoded.channels ?? [];
    if (!plane) throw new Error('a HEIF picture that does not open');
    const grey = withoutPadding(plane);
    libheif.heif_image_release(decoded.image);
    return grey;
  };
  return { width: picture.get_width(), height: picture.get_height(), pixels };
}

function withoutPadding({ width, height, stride, data }: Plane): Grey {
  const grey: Grey = { width, height, data: new Uint8Array(width * height) };
  for (let y = 0; y < height; y += 1) {
    grey.data.set(greyOf(width, 1, data.subarray(y * stride, y * stride + 3 * width), 3).data, y * width);
  }
  return grey;
}
