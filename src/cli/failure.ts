// How the command line ends when something went wrong: a sentence for a person and an exit status, never a stack trace.
import { ConfigurationFaults } from '../config/faults.ts';

/** Wrong usage, in a sentence that says what to do. */
export class WrongUsage extends Error {}

/**
 * Prints what went wrong.
 * @returns 2 for wrong usage or configuration, 1 for everything else
 */
export function failed(error: unknown, stderr: NodeJS.WritableStream): number {
  if (error instanceof ConfigurationFaults) {
    stderr.write(`The configuration has ${count(error.faults.length)}:\n${error.message}\n`);
    return 2;
  }
  const words = error instanceof Error ? error.message : String(error);
  stderr.write(`${words}\n`);
  if (process.env.INTRAY_LOG === 'debug' && error instanceof Error) stderr.write(`${error.stack}\n`);
  return error instanceof WrongUsage ? 2 : 1;
}

function count(faults: number): string {
  return faults === 1 ? 'a fault' : `${faults} faults`;
}
