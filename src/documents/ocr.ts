// Character recognition, in English and French, offline: one warm recogniser a process, ended when it has been idle.
import Tesseract, { type Worker } from 'tesseract.js';
import type { Limits } from './limits.ts';
import { type Orientation, turned } from './orientation.ts';

/** A file's share of the recogniser. */
export interface Looks {
  /** False once the file has used up its time; pages not looked at then stay without text. */
  allowed: () => boolean;
  /** The text in a picture of a page, or null when there is none worth keeping. */
  at: (picture: Buffer) => Promise<string | null>;
  /** Why the last picture gave no text, or null. */
  note: string | null;
}

export interface Recogniser {
  /** Begins on a file. `onLook` is called before each look, so that the clock outside can start anew. */
  begin: (onLook: () => void) => Looks;
  /** Ends the recogniser's thread. */
  end: () => Promise<void>;
}

/**
 * A recogniser that starts on the first look.
 * @param langPath folder that holds `eng.traineddata.gz` and `fra.traineddata.gz`
 */
export function openRecogniser(langPath: string, limits: Limits): Recogniser {
  let worker: Promise<Worker> | null = null;
  let idle: NodeJS.Timeout | undefined;

  const end = async () => {
    clearTimeout(idle);
    const ending = worker;
    worker = null;
    await (await ending)?.terminate();
  };

  const look = async (picture: Buffer, orientation: Orientation) => {
    clearTimeout(idle);
    worker ??= start(langPath);
    const { data } = await (await worker).recognize(turned(picture, orientation));
    idle = setTimeout(() => void end(), IDLE_MS);
    return { text: data.text, confidence: data.confidence, orientation };
  };

  return { begin: (onLook) => looksAt(look, onLook, limits), end };
}

type Look = (
  picture: Buffer,
  orientation: Orientation,
) => Promise<{ text: string; confidence: number; orientation: Orientation }>;

function looksAt(look: Look, onLook: () => void, limits: Limits): Looks {
  const until = performance.now() + limits.secondsInAll * 750;
  const allowed = () => performance.now() < until;
  const counted: Look = (picture, orientation) => {
    onLook();
    return look(picture, orientation);
  };
  // The pages of one scan mostly lie the same way round.
  let usual: Orientation = 'as-is';
  const looks: Looks = {
    allowed,
    note: null,
    at: async (picture) => {
      let best = await counted(picture, usual);
      for (const orientation of TURNS) {
        // A page on its side still gives letters, if the wrong ones; a page without any is blank.
        if (best.confidence >= POOR || !/\p{L}/u.test(best.text) || !allowed()) break;
        if (orientation === usual) continue;
        const other = await counted(picture, orientation);
        if (other.confidence > best.confidence) best = other;
      }
      if (best.confidence < UNUSABLE || !/\p{L}{3}/u.test(best.text)) {
        looks.note = /\p{L}{3}/u.test(best.text) ? UNCERTAIN : NOTHING;
        return null;
      }
      usual = best.orientation;
      return best.text;
    },
  };
  return looks;
}

const IDLE_MS = 60_000;
const TURNS: Orientation[] = ['as-is', 'right', 'left', 'over'];
/** Confidence (0 to 100) below which the page may lie on its side or its head. */
const POOR = 55;
/** Confidence below which what is recognised is noise. */
const UNUSABLE = 40;
const UNCERTAIN = 'This is a picture or a scan, and the text in it could not be recognised with any certainty.';
const NOTHING = 'This is a picture or a scan in which no text was found.';

async function start(langPath: string): Promise<Worker> {
  // errorHandler: without one the library throws in a place where nobody can catch it.
  return Tesseract.createWorker('eng+fra', Tesseract.OEM.LSTM_ONLY, {
    langPath,
    gzip: true,
    cacheMethod: 'none',
    errorHandler: () => undefined,
  });
}
