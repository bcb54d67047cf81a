// Character recognition, in English and French, offline: one warm recogniser a process, ended when it has been idle.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import Tesseract, { type ImageLike, type Worker } from 'tesseract.js';
import type { Limits } from './limits.ts';
import { type Grey, greyOf } from './pictures/grey.ts';
import { onWhite } from './pictures/ground.ts';
import { withPronoun } from './pictures/mend.ts';
import { fitted, pixelsOf } from './pictures/pixels.ts';
import { pngPixels } from './pictures/png.ts';
import { best, type Page, type Seen } from './pictures/upright.ts';
import { Unreadable } from './reading.ts';

export interface Recognised {
  text: string;
  /** 0 to 100, as the recognition itself judges. */
  confidence: number;
}

/** Pixels as RGBA, rows from top to bottom. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** A picture of a page: encoded, as pixels, or as what makes them once the clock for the look runs. */
export type Picture = Buffer | Pixels | (() => Grey | Promise<Grey>);

/** A file's share of the recogniser. */
export interface Looks {
  /** False once the file has used up its time; pages not looked at then stay without text. */
  allowed: () => boolean;
  /** The text in a picture of a page, or null when there is none worth keeping. Rejects when the picture cannot be opened. */
  at: (picture: Picture) => Promise<Recognised | null>;
  /** Why a picture gave no text, or null. */
  note: Unreadable | null;
}

export interface Recogniser {
  /** Begins on a file. `onLook` is called before each look, so that the clock outside can start anew. */
  begin: (onLook: () => void) => Looks;
}

/** A recogniser that starts on the first look. */
export function openRecogniser(limits: Limits): Recogniser {
  let reader: Promise<Tesseracts> | null = null;
  let idle: NodeJS.Timeout | undefined;

  const end = () => {
    clearTimeout(idle);
    // Not awaited: a recogniser that hangs in its start would hang this too.
    reader?.then(({ worker }) => worker.terminate()).catch(() => undefined);
    reader = null;
  };

  /** Null when it took too long. */
  const within = async <T>(task: (ready: Tesseracts) => Promise<T>): Promise<T | null> => {
    clearTimeout(idle);
    reader ??= start();
    const done = reader.then(task);
    // Sooner than the clock outside, which would cost the pages that were read before.
    const result = await Promise.race([done, sleep(limits.secondsPerLook * 750, null, { ref: false })]);
    if (result === null) end();
    else idle = setTimeout(end, IDLE_MS);
    return result;
  };

  const tools: Tools = {
    recognise: (page, thorough) =>
      within(async ({ worker, speak }) => {
        await speak(thorough ? 'eng+fra' : 'fra');
        return (await worker.recognize(page as ImageLike)).data;
      }),
    decode: (content) =>
      within(async ({ worker }) => {
        const output = { text: false, imageGrey: true };
        const { imageGrey } = (await worker.recognize(content as ImageLike, {}, output)).data;
        return pngPixels(Buffer.from(imageGrey?.split(',')[1] ?? '', 'base64'));
      }),
  };
  return { begin: (onLook) => looksAt(tools, onLook, limits) };
}

/** Each null when it took too long, and rejecting when the picture cannot be opened. */
interface Tools {
  recognise: (page: Buffer, thorough: boolean) => Promise<Recognised | null>;
  /** The recognition's own decoder, for what no other here knows: GIF, WebP, some kinds of TIFF. */
  decode: (content: Buffer) => Promise<Grey | null>;
}

function looksAt(tools: Tools, onLook: () => void, limits: Limits): Looks {
  const until = performance.now() + limits.secondsInAll * 750;
  const allowed = () => performance.now() < until;

  const opened = async (picture: Picture): Promise<Grey | null> => {
    if (typeof picture === 'function') return picture();
    if (Buffer.isBuffer(picture)) return (await pixelsOf(picture)) ?? tools.decode(picture);
    return greyOf(picture.width, picture.height, picture.data, 4);
  };

  const recognise = (page: Page, thorough: boolean) => {
    onLook();
    return tools.recognise(page(), thorough);
  };

  const looks: Looks = {
    allowed,
    note: null,
    at: async (picture) => {
      // Opening it counts as a look: it may take as much memory, and a while.
      onLook();
      const grey = await opened(picture);
      const seen: Seen | null = grey && (await best(onWhite(fitted(grey)), recognise, allowed));
      if (seen === null) looks.note = new Unreadable('timed-out', SLOW);
      else if (!hasWords(seen.text)) looks.note = new Unreadable('empty', NOTHING);
      else if (seen.confidence < UNUSABLE) looks.note = new Unreadable('empty', UNCERTAIN);
      else return { text: withPronoun(seen.text), confidence: seen.confidence };
      return null;
    },
  };
  return looks;
}

/** What is made out of a photo is mostly signs and single letters; a page of text is mostly words. */
function hasWords(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const visible = text.replace(/\s/g, '').length;
  return words.length >= 3 && words.join('').length >= 0.4 * visible;
}

const IDLE_MS = 60_000;
/** Confidence below which what is recognised is noise: other scripts and photos stayed under 58, pages that gave up 80 % of their words over 64. */
const UNUSABLE = 60;
const SLOW = 'This is a picture or a scan, and recognising text in it took longer than is allowed.';
const UNCERTAIN = 'This is a picture or a scan, and the text in it could not be recognised with any certainty.';
const NOTHING = 'This is a picture or a scan in which no text was found.';

interface Tesseracts {
  worker: Worker;
  /** Has it read with the models of these languages from now on. */
  speak: (languages: 'fra' | 'eng+fra') => Promise<void>;
}

/**
 * The French model knows every letter of English too, and its words well enough: on clean scans in English it finds 99.0 %
 * of them where both models find 99.3 %, in 55 % of the time (nine pages at 200 dots an inch). Both are for pages it is not sure of.
 */
async function start(): Promise<Tesseracts> {
  const loaded = ['fra'];
  // errorHandler: without one the library throws in a place where nobody can catch it.
  const worker = await Tesseract.createWorker(loaded, Tesseract.OEM.LSTM_ONLY, {
    langPath: path.dirname(languageData('fra')),
    gzip: true,
    cacheMethod: 'none',
    errorHandler: () => undefined,
  });
  let spoken = 'fra';
  const speak: Tesseracts['speak'] = async (languages) => {
    if (languages === spoken) return;
    if (loaded.length === 1) {
      // Each language comes as a package of its own, and the library would look for all in one folder: the second one is
      // put where it has those that are loaded, and into its list of them, which is this very array.
      await worker.FS('writeFile', ['./eng.traineddata', gunzipSync(await readFile(languageData('eng')))]);
      loaded.push('eng');
    }
    await worker.reinitialize(languages);
    spoken = languages;
  };
  return { worker, speak };
}

function languageData(code: string): string {
  return createRequire(import.meta.url).resolve(`@tesseract.js-data/${code}/4.0.0_best_int/${code}.traineddata.gz`);
}
