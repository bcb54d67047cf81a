// A mail as a stream that keeps its last bytes until it is told that the point of no return is recorded.
import { Readable } from 'node:stream';

/**
 * `open`: the last bytes, and so the final dot, have not left. `denied`: the commit point was refused, and they never will.
 * `complete`: they were handed on; from here on only the relay can say what became of the mail.
 */
export type HeldBackState = 'open' | 'denied' | 'complete';

export interface HeldBack {
  stream: Readable;
  state(): HeldBackState;
  /** True once the reader has asked for the first byte: nothing of the mail had left before. */
  begun(): boolean;
  /** What the commit point threw, if it did. */
  failure(): unknown;
  /** Nothing more leaves, even when the commit point is granted afterwards. */
  stop(): void;
  /** Resolves when no commit point is in flight. */
  settled(): Promise<void>;
}

/** Small enough to stay in one packet with the dot, so that an abandoned body has never been read as a whole mail. */
const LAST = 512;
const BLOCK = 64 * 1024;

/** Told how far the reader is; each comes before the bytes it speaks of. */
export interface Progress {
  block(): void;
  /** Everything but the last bytes is gone, and the commit point is being asked. */
  asking(): void;
  last(): void;
}

/** Asks `commitPoint` once, when the reader has taken everything but the last bytes. */
export function heldBack(raw: Buffer, commitPoint: () => Promise<boolean>, progress?: Progress): HeldBack {
  const cut = Math.max(0, raw.length - LAST);
  let state: HeldBackState = 'open';
  let stopped = false;
  let failure: unknown;
  let asked: Promise<void> | undefined;
  let begun = false;
  let given = 0;

  const ask = async () => {
    const granted = await commitPoint().catch((error: unknown) => {
      failure = error;
      return false;
    });
    if (granted && !stopped) {
      state = 'complete';
      progress?.last();
      stream.push(raw.subarray(cut));
      stream.push(null);
      return;
    }
    if (!granted) state = 'denied';
    stream.destroy(new Error('The commit point was not granted'));
  };

  const stream = new Readable({
    read() {
      begun = true;
      if (given < cut) {
        const block = raw.subarray(given, Math.min(given + BLOCK, cut));
        given += block.length;
        progress?.block();
        this.push(block);
      } else if (asked === undefined) {
        progress?.asking();
        asked = ask();
      }
    },
  });
  // Destroyed without a reader listening (the relay failed first), its error has nobody left to tell.
  stream.on('error', () => {});

  return {
    stream,
    state: () => state,
    begun: () => begun,
    failure: () => failure,
    stop() {
      stopped = true;
    },
    settled: async () => asked,
  };
}
