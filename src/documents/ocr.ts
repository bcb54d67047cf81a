// Character recognition, in English and French, offline: one warm recogniser a process, ended when it has been idle.
import { setTimeout as sleep } from 'node:timers/promises';
import Tesseract, { type Worker } from 'tesseract.js';
import type { Limits } from './limits.ts';
import { type Orientation, turned } from './orientation.ts';
import { Unreadable } from './reading.ts';

export interface Recognised {
  text: string;
  /** 0 to 100, as the recognition itself judges. */
  confidence: number;
}

/** A file's share of the recogniser. */
export interface Looks {
  /** False once the file has used up its time; pages not looked at then stay without text. */
  allowed: () => boolean;
  /** The text in a picture of a page, or null when there is none worth keeping. */
  at: (picture: Buffer) => Promise<Recognised | null>;
  /** Why a picture gave no text, or null. */
  note: Unreadable | null;
}

export interface Recogniser {
  /** Begins on a file. `onLook` is called before each look, so that the clock outside can start anew. */
  begin: (onLook: () => void) => Looks;
}

/**
 * A recogniser that starts on the first look.
 * @param langPath folder that holds `eng.traineddata.gz` and `fra.traineddata.gz`
 */
export function openRecogniser(langPath: string, limits: Limits): Recogniser {
  let worker: Promise<Worker> | null = null;
  let idle: NodeJS.Timeout | undefined;

  const end = () => {
    clearTimeout(idle);
    // Not awaited: a recogniser that hangs in its start would hang this too.
    worker?.then((ending) => ending.terminate()).catch(() => undefined);
    worker = null;
  };

  const look: Look = async (picture, orientation) => {
    clearTimeout(idle);
    worker ??= start(langPath);
    const recognised = worker.then((ready) => ready.recognize(turned(picture, orientation)));
    // Sooner than the clock outside, which would cost the pages that were read before.
    const result = await Promise.race([recognised, sleep(limits.secondsPerLook * 750, null, { ref: false })]);
    if (result === null) {
      end();
      return null;
    }
    idle = setTimeout(end, IDLE_MS);
    return { text: result.data.text, confidence: result.data.confidence, orientation };
  };

  return { begin: (onLook) => looksAt(look, onLook, limits) };
}

type Seen = { text: string; confidence: number; orientation: Orientation };
/** Null when it took too long. Rejects when the picture cannot be opened. */
type Look = (picture: Buffer, orientation: Orientation) => Promise<Seen | null>;

function looksAt(look: Look, onLook: () => void, limits: Limits): Looks {
  const until = performance.now() + limits.secondsInAll * 750;
  const allowed = () => performance.now() < until;
  // The pages of one scan mostly lie the same way round.
  let usual: Orientation = 'as-is';

  /** The picture turned until it reads well; null when a look took too long. */
  const best = async (picture: Buffer): Promise<Seen | null> => {
    let found: Seen | null = null;
    for (const orientation of [usual, ...TURNS.filter((turn) => turn !== usual)]) {
      onLook();
      const seen = await look(picture, orientation);
      if (seen === null) return null;
      if (found === null || seen.confidence > found.confidence) found = seen;
      // A page on its side still gives letters, if the wrong ones; a page without any is blank.
      if (found.confidence >= POOR || !/\p{L}/u.test(found.text) || !allowed()) return found;
    }
    return found;
  };

  const looks: Looks = {
    allowed,
    note: null,
    at: async (picture) => {
      const seen = await best(picture);
      if (seen === null) looks.note = new Unreadable('timed-out', SLOW);
      else if (!hasWords(seen.text)) looks.note = new Unreadable('empty', NOTHING);
      else if (seen.confidence < UNUSABLE) looks.note = new Unreadable('empty', UNCERTAIN);
      else {
        usual = seen.orientation;
        return { text: seen.text, confidence: seen.confidence };
      }
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
const TURNS: Orientation[] = ['as-is', 'right', 'left', 'over'];
/** Confidence (0 to 100) below which the page may lie on its side or its head. */
const POOR = 55;
/** Confidence below which what is recognised is noise. */
const UNUSABLE = 40;
const SLOW = 'This is a picture or a scan, and recognising text in it took longer than is allowed.';
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
