// How a page of text lies in its picture, told by the rows that its lines make; cheap beside recognising it the wrong way round.
import { type Grey, scaled, turnedBy } from './grey.ts';

/** A way to stand a picture up: turned by quarters clockwise, and then by degrees clockwise that straighten its lines. */
export interface Way {
  quarters: number;
  degrees: number;
}

export interface Lie {
  /** The ways a page may have to be turned, the likeliest first. Two when its lines leave no doubt whether they run across or down. */
  ways: Way[];
  /** False when it does not lie as pictures of pages mostly do, so that the first way is worth a try on a few lines before the whole. */
  usual: boolean;
}

/** @param grey a page on an even, light ground */
export function lieOf(grey: Grey): Lie {
  const scale = Math.min(1, SMALL / Math.max(grey.width, grey.height));
  const small = scaled(grey, Math.max(1, Math.round(grey.width * scale)), Math.max(1, Math.round(grey.height * scale)));
  const axes = [small, turnedBy(small, 1)].map((page, quarters) => {
    const ink = inkOf(page);
    const { degrees, sharpness } = straightest(ink);
    const over = uprightness(ink, degrees) < 0 ? 2 : 0;
    const way = (more: number) => ({ quarters: (quarters + over + more) % 4, degrees });
    return { sharpness, ways: [way(0), way(2)] };
  });
  const [best, other] = axes.sort((a, b) => b.sharpness - a.sharpness);
  if (!best || !other) return { ways: [{ quarters: 0, degrees: 0 }], usual: true };
  const sure = best.sharpness > DECISIVE * other.sharpness;
  return { ways: sure ? best.ways : [...best.ways, ...other.ways], usual: sure && best.ways[0]?.quarters === 0 };
}

/** About 100 dots an inch on a page of A4: enough for lines, a hundredth of the work. */
const SMALL = 1200;
const MOST_SKEW = 12;
/** How many times sharper the rows must be one way than the other. */
const DECISIVE = 1.6;

/** Where there is ink: x and y by turns, from the middle of the picture. */
function inkOf(grey: Grey): Float32Array {
  const { width, height } = grey;
  const ink = grey.data.map((value) => (value < DARK ? 1 : 0));
  // What is longer than a letter is a rule, the edge of the sheet, or the table it lies on.
  const rows = withoutRuns({ width, height, data: ink });
  const columns = withoutRuns(turnedBy({ width, height, data: ink }, 1));
  const found: number[] = [];
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const kept = rows[at] === 1 && columns[x * height + height - 1 - y] === 1;
      if (kept) found.push(x - width / 2, y - height / 2);
    }
  }
  return Float32Array.from(found);
}

const DARK = 160;
const LETTER = 30;

function withoutRuns({ width, height, data }: Grey): Uint8Array {
  const out = Uint8Array.from(data);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0, start = 0; x <= width; x += 1) {
      if (x < width && data[y * width + x] === 1) continue;
      if (x - start > LETTER) out.fill(0, y * width + start, y * width + x);
      start = x + 1;
    }
  }
  return out;
}

/** The angle at which the ink falls into the sharpest rows: first in half degrees, then in tenths. */
function straightest(ink: Float32Array): { degrees: number; sharpness: number } {
  let best = { degrees: 0, sharpness: sharpness(ink, 0) };
  const attempt = (degrees: number) => {
    const value = sharpness(ink, degrees);
    if (value > best.sharpness) best = { degrees, sharpness: value };
  };
  for (let degrees = -MOST_SKEW; degrees <= MOST_SKEW; degrees += 0.5) attempt(degrees);
  const coarse = best.degrees;
  for (let step = -5; step <= 5; step += 1) attempt(coarse + step / 10);
  return best;
}

/** How much neighbouring rows differ, over what evenly spread ink would give: the criterion of W. Postl, 1986. */
function sharpness(ink: Float32Array, degrees: number): number {
  const rows = profile(ink, degrees);
  let sum = 0;
  let total = 0;
  for (let row = 1; row < rows.length; row += 1) {
    const step = (rows[row] as number) - (rows[row - 1] as number);
    sum += step * step;
    total += rows[row] as number;
  }
  return total === 0 ? 0 : sum / total;
}

/** Ink by row once it is turned clockwise. */
function profile(ink: Float32Array, degrees: number): Int32Array {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const rows = new Int32Array(4 * SMALL);
  for (let at = 0; at < ink.length; at += 2) {
    const row = Math.round((ink[at + 1] as number) + slope * (ink[at] as number)) + 2 * SMALL;
    rows[row] = (rows[row] as number) + 1;
  }
  return rows;
}

/**
 * Above zero when the lines stand upright: in Latin script more reaches above the small letters than below them. Strips
 * across the page vote, each weighing the same, since lines differ from one column to the next.
 */
function uprightness(ink: Float32Array, degrees: number): number {
  const strips = Array.from({ length: STRIPS }, (): number[] => []);
  for (let at = 0; at < ink.length; at += 2) {
    const strip = Math.floor(((ink[at] as number) / SMALL + 0.5) * STRIPS);
    strips[Math.min(STRIPS - 1, Math.max(0, strip))]?.push(ink[at] as number, ink[at + 1] as number);
  }
  return strips.reduce((sum, points) => sum + vote(profile(Float32Array.from(points), degrees)), 0);
}

const STRIPS = 5;

/** -1 to 1: the ink just above the bodies of the lines against that just below. */
function vote(rows: Int32Array): number {
  const filled = rows.filter((count) => count > 0).sort();
  const body = 0.6 * (filled[Math.floor(0.85 * filled.length)] ?? 0);
  let above = 0;
  let below = 0;
  for (let start = 0; start < rows.length; start += 1) {
    if ((rows[start] as number) <= body) continue;
    let end = start;
    while (end < rows.length && (rows[end] as number) > body) end += 1;
    const reach = Math.max(1, Math.round(0.6 * (end - start)));
    for (let away = 1; away <= reach; away += 1) {
      above += rows[start - away] ?? 0;
      below += rows[end - 1 + away] ?? 0;
    }
    start = end;
  }
  return above + below === 0 ? 0 : (above - below) / (above + below);
}
