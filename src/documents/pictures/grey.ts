// A picture as the character recognition wants it: one byte a pixel, 0 black to 255 white; turned, scaled, and written as PGM.

/** Rows from top to bottom, without padding. */
export interface Grey {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Pixels of `channels` bytes each (1 grey, 2 grey and alpha, 3 RGB, 4 RGBA), what is transparent laid over white. */
export function greyOf(width: number, height: number, pixels: Uint8Array, channels: 1 | 2 | 3 | 4): Grey {
  if (channels === 1) return { width, height, data: pixels };
  const data = new Uint8Array(width * height);
  const hasAlpha = channels === 2 || channels === 4;
  for (let to = 0, from = 0; to < data.length; to += 1, from += channels) {
    const first = at(pixels, from);
    // ITU-R BT.601 in whole numbers.
    const luma = channels < 3 ? first : (77 * first + 150 * at(pixels, from + 1) + 29 * at(pixels, from + 2)) >> 8;
    const alpha = hasAlpha ? at(pixels, from + channels - 1) : 255;
    data[to] = alpha === 255 ? luma : 255 + (((luma - 255) * alpha) >> 8);
  }
  return { width, height, data };
}

/** Scaled: each pixel is the mean of those it covers when made smaller, and lies between its neighbours when made larger. */
export function scaled(grey: Grey, width: number, height: number): Grey {
  if (width === grey.width && height === grey.height) return grey;
  const narrow = width < grey.width ? shrunkAcross(grey, width) : stretchedAcross(grey, width);
  // The same across the other way, so that there is one piece of arithmetic for both.
  const tall = transposed(narrow);
  return transposed(height < grey.height ? shrunkAcross(tall, height) : stretchedAcross(tall, height));
}

function shrunkAcross({ width, height, data }: Grey, wanted: number): Grey {
  const out = new Uint8Array(wanted * height);
  const step = width / wanted;
  for (let x = 0; x < wanted; x += 1) {
    const left = x * step;
    const right = Math.min(width, left + step);
    const first = Math.floor(left);
    const last = Math.min(width - 1, Math.ceil(right) - 1);
    const head = (Math.min(first + 1, right) - left) / step;
    const tail = last > first ? (right - last) / step : 0;
    for (let y = 0, row = 0; y < height; y += 1, row += width) {
      let sum = at(data, row + first) * head + at(data, row + last) * tail;
      for (let from = row + first + 1; from < row + last; from += 1) sum += at(data, from) / step;
      out[y * wanted + x] = sum + 0.5;
    }
  }
  return { width: wanted, height, data: out };
}

function stretchedAcross({ width, height, data }: Grey, wanted: number): Grey {
  const out = new Uint8Array(wanted * height);
  const step = width / wanted;
  for (let x = 0; x < wanted; x += 1) {
    const middle = Math.min(width - 1, Math.max(0, (x + 0.5) * step - 0.5));
    const first = Math.floor(middle);
    const next = Math.min(width - 1, first + 1);
    const share = middle - first;
    for (let y = 0, row = 0; y < height; y += 1, row += width) {
      out[y * wanted + x] = at(data, row + first) * (1 - share) + at(data, row + next) * share + 0.5;
    }
  }
  return { width: wanted, height, data: out };
}

function transposed({ width, height, data }: Grey): Grey {
  const out = new Uint8Array(data.length);
  for (let y = 0, from = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, from += 1) out[x * height + y] = at(data, from);
  }
  return { width: height, height: width, data: out };
}

/** Turned clockwise by 0 to 3 quarters, without loss. */
export function turnedBy(grey: Grey, quarters: number): Grey {
  if (quarters === 2) return { ...grey, data: Uint8Array.from(grey.data).reverse() };
  if (quarters === 0) return grey;
  const { width, height, data } = quarters === 1 ? transposed(grey) : transposed(turnedBy(grey, 2));
  const out = new Uint8Array(data.length);
  // Transposed and then mirrored left to right is a quarter clockwise.
  for (let y = 0; y < height; y += 1) out.set(data.slice(y * width, (y + 1) * width).reverse(), y * width);
  return { width, height, data: out };
}

/** Mirrored left to right, as Exif orientations 2, 4, 5 and 7 want it. */
export function mirrored({ width, height, data }: Grey): Grey {
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) out.set(data.slice(y * width, (y + 1) * width).reverse(), y * width);
  return { width, height, data: out };
}

/** Turned clockwise about its middle by a few degrees; the corners that come in are white, what goes out is lost. */
export function tilted({ width, height, data }: Grey, degrees: number): Grey {
  const angle = (degrees * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const out = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y += 1) {
    const dy = y - height / 2;
    for (let x = 0; x < width; x += 1) {
      const dx = x - width / 2;
      const fromX = cos * dx + sin * dy + width / 2;
      const fromY = cos * dy - sin * dx + height / 2;
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const first = top * width + left;
      const shareX = fromX - left;
      const above = at(data, first) * (1 - shareX) + at(data, first + 1) * shareX;
      const below = at(data, first + width) * (1 - shareX) + at(data, first + width + 1) * shareX;
      out[y * width + x] = above + (below - above) * (fromY - top) + 0.5;
    }
  }
  return { width, height, data: out };
}

/** A part of it, in whole pixels that lie within it. */
export function cut({ width, data }: Grey, left: number, top: number, columns: number, rows: number): Grey {
  const out = new Uint8Array(columns * rows);
  for (let y = 0; y < rows; y += 1) {
    const from = (top + y) * width + left;
    out.set(data.subarray(from, from + columns), y * columns);
  }
  return { width: columns, height: rows, data: out };
}

/** As a binary PGM, which any reader of pictures takes without unpacking. */
export function pgm({ width, height, data }: Grey): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), data]);
}

/** For loops over millions of pixels, whose bounds the caller has checked. */
function at(data: Uint8Array, index: number): number {
  return data[index] as number;
}
