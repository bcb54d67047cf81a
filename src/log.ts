// The log: one structured line an event, with ids and words of closed lists; never an address, a subject or a word of a CV.
import pino, { type DestinationStream, type Logger } from 'pino';

export type Log = Logger;

/** Fields that would hold a secret or a person's data if somebody logged them by mistake. */
const NEVER = [
  'password',
  'pass',
  'token',
  'secret',
  'authorization',
  'address',
  'from',
  'to',
  'subject',
  'text',
  'recipient',
];

/**
 * @param level least level that is written
 * @param destination stdout unless given
 */
export function openLog(level: 'debug' | 'info' | 'warn' | 'error', destination?: DestinationStream): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: NEVER.flatMap((name) => [name, `*.${name}`]), censor: '[not logged]' },
      serializers: { err: plainError },
    },
    destination ?? pino.destination({ dest: 1, sync: true }),
  );
}

/** An error's name, code and own sentence. Libraries put what they were given into messages, so foreign ones stay out. */
function plainError(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code } = error as NodeJS.ErrnoException;
  const at = error.stack
    ?.split('\n')
    .find((line) => line.trim().startsWith('at '))
    ?.trim();
  return { name: error.name, ...(code ? { code } : {}), ...(at ? { at } : {}) };
}
