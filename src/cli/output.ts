// What a verb prints: JSON lines or a table on stdout, words for people and progress on stderr.
import cliProgress from 'cli-progress';
import Table from 'cli-table3';

export interface Output {
  /** One result: an object for `--json`, a row for people. */
  record(json: object, row: string[]): void;
  /** Something a person has to know; stderr. */
  error(words: string): void;
  /** After the last record. */
  end(head: string[]): void;
  /** Until what was printed has been taken, so that a slow reader does not fill the memory. False when nobody reads any more. */
  taken(): Promise<boolean>;
}

export interface Streams {
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream & { isTTY?: boolean };
}

export function openOutput(json: boolean, { stdout, stderr }: Streams): Output {
  const rows: string[][] = [];
  let gone = false;
  let full = false;
  // Who reads may stop at any time (`| head`); that is no fault of ours.
  const onError = (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
    gone = true;
  };
  stdout.on('error', onError);
  stderr.on('error', onError);
  const write = (text: string) => {
    if (!gone) full = !stdout.write(text);
  };
  return {
    record(object, row) {
      if (json) write(`${JSON.stringify(object)}\n`);
      else rows.push(row.map(printable));
    },
    error(words) {
      stderr.write(`${printable(words)}\n`);
    },
    end(head) {
      if (json) return;
      const table = new Table({ head, style: { head: [], border: [] }, ...folded(rows, head, stdout) });
      table.push(...rows);
      write(`${table.toString()}\n`);
    },
    async taken() {
      if (full && !gone) {
        await new Promise<void>((done) => {
          const next = () => {
            for (const event of ['drain', 'error', 'close']) stdout.off(event, next);
            done();
          };
          for (const event of ['drain', 'error', 'close']) stdout.on(event, next);
        });
        full = false;
      }
      return !gone;
    },
  };
}

/** A last column of sentences is folded at the width of the terminal, of 140 characters where there is none. */
function folded(rows: string[][], head: string[], stdout: NodeJS.WritableStream & { columns?: number }) {
  const widest = (at: number) => Math.max(...[head, ...rows].map((row) => (row[at] ?? '').length));
  const last = head.length - 1;
  const before = head.slice(0, last).reduce((sum, _, at) => sum + widest(at) + 3, 1);
  const room = Math.max(50, (stdout.columns ?? 140) - before - 1);
  if (widest(last) + 2 <= room) return {};
  return { wordWrap: true, colWidths: head.map((_, at) => (at === last ? room : widest(at) + 2)) };
}

export interface Progress {
  step(): void;
  done(): void;
}

/** Where there is no terminal, a line each so many. */
const LINE_EACH = 500;

/** A bar on a terminal; elsewhere a line now and then, and none for little work. */
export function progressBar(total: number, what: string, stderr: Streams['stderr']): Progress {
  if (total === 0) return { step: () => undefined, done: () => undefined };
  if (!stderr.isTTY) return progressLines(total, what, stderr);
  const bar = new cliProgress.SingleBar(
    {
      format: `{bar} {value} of {total} ${what}, {eta_formatted} to go`,
      stream: stderr as NodeJS.WriteStream,
      clearOnComplete: true,
    },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0);
  return { step: () => bar.increment(), done: () => bar.stop() };
}

function progressLines(total: number, what: string, stderr: Streams['stderr']): Progress {
  let steps = 0;
  return {
    step() {
      steps += 1;
      if (steps % LINE_EACH === 0) stderr.write(`${steps} of ${total} ${what}\n`);
    },
    done: () => undefined,
  };
}

/** Escape sequences in a stranger's text must not reach a terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
}
