// Character recognition, in English and French, offline: one warm recogniser a process, ended when it has been idle.
import Tesseract, { type Worker } from 'tesseract.js';
import type { Limits } from './limits.ts';

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

  const look = async (picture: Buffer, rotateRadians: number) => {
    clearTimeout(idle);
    worker ??= start(langPath);
    const { data } = await (await worker).recognize(picture, rotateRadians === 0 ? {} : { rotateRadians });
    idle = setTimeout(() => void end(), IDLE_MS);
    return { text: data.text, confidence: data.confidence, rotateRadians };
  };

  return { begin: (onLook) => looksAt(look, onLook, limits), end };
}

type Look = (
  picture: Buffer,
  rotateRadians: number,
) => Promise<{ text: string; confidence: number; rotateRadians: number }>;

function looksAt(look: Look, onLook: () => void, limits: Limits): Looks {
  const until = performance.now() + limits.secondsInAll * 750;
  const allowed = () => performance.now() < until;
  const counted: Look = (picture, rotateRadians) => {
    onLook();
    return look(picture, rotateRadians);
  };
  // The pages of one scan mostly lie the same way round.
  let turned = 0;
  const looks: Looks = {
    allowed,
    note: null,
    at: async (picture) => {
      let best = await counted(picture, turned);
      for (const angle of ANGLES) {
        if (best.confidence >= POOR || !allowed()) break;
        if (angle === turned) continue;
        const other = await counted(picture, angle);
        if (other.confidence > best.confidence) best = other;
      }
      if (best.confidence < UNUSABLE || !/\p{L}{3}/u.test(best.text)) {
        looks.note = /\p{L}{3}/u.test(best.text) ? UNCERTAIN : NOTHING;
        return null;
      }
      turned = best.rotateRadians;
      return best.text;
    },
  };
  return looks;
}

const IDLE_MS = 60_000;
const ANGLES = [0, Math.PI / 2, -Math.PI / 2, Math.PI];
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
