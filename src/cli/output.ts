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
}

export interface Streams {
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream & { isTTY?: boolean };
}

export function openOutput(json: boolean, { stdout, stderr }: Streams): Output {
  const rows: string[][] = [];
  return {
    record(object, row) {
      if (json) stdout.write(`${JSON.stringify(object)}\n`);
      else rows.push(row.map(printable));
    },
    error(words) {
      stderr.write(`${printable(words)}\n`);
    },
    end(head) {
      if (json) return;
      const table = new Table({ head, style: { head: [], border: [] } });
      table.push(...rows);
      stdout.write(`${table.toString()}\n`);
    },
  };
}

export interface Progress {
  step(): void;
  done(): void;
}

/** A bar on a terminal, nothing elsewhere. */
export function progressBar(total: number, what: string, stderr: Streams['stderr']): Progress {
  if (!stderr.isTTY || total === 0) return { step: () => undefined, done: () => undefined };
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

/** Escape sequences in a stranger's text must not reach a terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
}
