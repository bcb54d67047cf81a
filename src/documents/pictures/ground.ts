// Evens out what lies behind the letters: shadows, grey paper, the light of a room.
import { type Grey, scaled } from './grey.ts';

/** The page on white: each pixel over the brightness of the paper around it. A picture on even white comes back as it is. */
export function onWhite(grey: Grey): Grey {
  const paper = paperOf(grey);
  if (paper.data.every((value) => value >= WHITE)) return grey;
  const { width, height, data } = grey;
  const ground = scaled(paper, width, height).data;
  const out = new Uint8Array(data.length);
  for (let at = 0; at < out.length; at += 1) {
    out[at] = Math.min(255, (255 * (data[at] as number)) / Math.max(DARKEST, ground[at] as number));
  }
  return { width, height, data: out };
}

const WHITE = 225;
/** Darker than this is no paper but a table, or a photo: it is not made bright. */
const DARKEST = 40;
/** Pixels to one of the paper's: wider than the letters of a heading. */
const BLOCK = 24;

/** The brightness of the paper in each block: of the brighter pixels there, spread over blocks that ink fills. */
function paperOf({ width, height, data }: Grey): Grey {
  const columns = Math.ceil(width / BLOCK);
  const rows = Math.ceil(height / BLOCK);
  const bright = new Uint8Array(columns * rows);
  const counts = new Uint16Array(256);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      counts.fill(0);
      let total = 0;
      for (let y = row * BLOCK; y < Math.min(height, (row + 1) * BLOCK); y += 2) {
        for (let x = column * BLOCK; x < Math.min(width, (column + 1) * BLOCK); x += 2) {
          const value = data[y * width + x] as number;
          counts[value] = (counts[value] as number) + 1;
          total += 1;
        }
      }
      let value = 255;
      for (let above = counts[255] as number; above < total * 0.2 && value > 0; above += counts[value] as number)
        value -= 1;
      bright[row * columns + column] = value;
    }
  }
  const paper = { width: columns, height: rows, data: bright };
  return smoothed(widened(paper));
}

/** Each block at the brightest of itself and its neighbours, so that a heading or a picture is not taken for paper. */
function widened(paper: Grey): Grey {
  return neighbourhood(paper, (values) => Math.max(...values));
}

function smoothed(paper: Grey): Grey {
  return neighbourhood(paper, (values) => values.reduce((sum, value) => sum + value, 0) / values.length);
}

function neighbourhood({ width, height, data }: Grey, of: (values: number[]) => number): Grey {
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const values: number[] = [];
      for (let dy = Math.max(0, y - 1); dy <= Math.min(height - 1, y + 1); dy += 1) {
        for (let dx = Math.max(0, x - 1); dx <= Math.min(width - 1, x + 1); dx += 1)
          values.push(data[dy * width + dx] ?? 255);
      }
      out[y * width + x] = of(values);
    }
  }
  return { width, height, data: out };
}
