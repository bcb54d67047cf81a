// Finds the way up in which a page reads best, at the cost of one look where the page lies as its lines say.
import { cut, type Grey, pgm, tilted, turnedBy } from './grey.ts';
import { lieOf, type Way } from './lie.ts';

/** A page ready for the recognition, made when it is asked for. */
export type Page = () => Buffer;
export interface Seen {
  text: string;
  /** 0 to 100. */
  confidence: number;
}

/**
 * What the page says, looked at the way up that gives the highest confidence; null when a look took too long.
 * @param grey the page on an even, light ground
 * @param recognise `thorough`: slower, and better on what is hard to read
 * @param allowed false when there is no time for another look
 */
export async function best(
  grey: Grey,
  recognise: (page: Page, thorough: boolean) => Promise<Seen | null>,
  allowed: () => boolean,
): Promise<Seen | null> {
  const { ways, usual } = lieOf(grey);
  const standing = (way: Way) => straight(turnedBy(grey, way.quarters), way.degrees);
  const look = (way: Way, thorough: boolean) => recognise(() => pgm(standing(way)), thorough);

  /** The way up in which a few lines read best: that costs a tenth of a look, and a page on its head three looks. */
  const likeliest = async (among: Way[]): Promise<{ way: Way; seen: Seen } | null> => {
    let best: { way: Way; seen: Seen } | null = null;
    for (const way of among) {
      const seen = await recognise(() => pgm(fewLines(standing(way))), false);
      if (seen === null) return null;
      if (best === null || seen.confidence > best.seen.confidence) best = { way, seen };
      if (seen.confidence >= GOOD || !allowed()) break;
    }
    return best;
  };

  const first = usual ? null : await likeliest(ways);
  // Noise, or a photo: a look at the whole of it would take the longest of all.
  if (first && first.seen.confidence < NOISE) return first.seen;
  let way = usual ? ways[0] : first?.way;
  let found = way ? await look(way, false) : null;
  // A page on its side still gives letters, if the wrong ones; a page without any is blank.
  if (usual && found && found.confidence < POOR && /\p{L}/u.test(found.text) && allowed()) {
    const other = await likeliest(ways.slice(1));
    if (other && other.seen.confidence > found.confidence) {
      const seen = await look(other.way, false);
      if (seen && seen.confidence > found.confidence) [found, way] = [seen, other.way];
    }
  }
  if (!found || !way || found.confidence >= SURE || found.confidence < HOPELESS || !allowed()) return found;
  const again = await look(way, true);
  return again && again.confidence > found.confidence ? again : found;
}

/** Confidence (0 to 100) below which the page may lie on its side or its head, and above which it surely does not. */
const POOR = 55;
const GOOD = 75;
/** Confidence of a few lines, whichever way up, below which there are none. */
const NOISE = 30;
/** Between these a second look with all that the recognition knows finds more words: 98.7 instead of 96.1 % on noisy scans. */
const HOPELESS = 40;
const SURE = 88;

function straight(grey: Grey, degrees: number): Grey {
  // Recognition takes less than this in its stride, and turning by it would only blur.
  return Math.abs(degrees) < 0.3 ? grey : tilted(grey, degrees);
}

/** The strip of a page that holds the most ink, an eighth of its height. */
function fewLines(page: Grey): Grey {
  const { width, height, data } = page;
  const rows = Math.max(1, Math.floor(height / 8));
  let [top, most] = [0, -1];
  for (let start = 0; start + rows <= height; start += Math.max(1, rows >> 1)) {
    let ink = 0;
    for (let at = start * width; at < (start + rows) * width; at += 3) if ((data[at] as number) < 128) ink += 1;
    if (ink > most && ink < (rows * width) / 9) [top, most] = [start, ink];
  }
  return cut(page, 0, top, width, rows);
}
