// Why a reading process was stopped or ended by itself: the state its file ends in, and the sentence for HR and candidate.
import type { ReadStatus } from '../domain/documents.ts';
import type { Limits } from './limits.ts';

export interface Stop {
  status: ReadStatus;
  reason: string;
  /** For the log. */
  cause: 'time' | 'memory' | 'output' | 'protocol' | 'crash';
}

/** @param seconds as many as were allowed for what was being done */
export function tooLong(seconds: number): Stop {
  const allowed = seconds === 1 ? '1 second' : `${seconds} seconds`;
  const reason = `Reading this file took longer than is allowed (${allowed}), so it was stopped.`;
  return { status: 'timed-out', reason, cause: 'time' };
}

/** @param megabytes as many as were allowed for what was being done */
export function tooMuchMemory(megabytes: number): Stop {
  const reason = `Opening this file takes more memory than is allowed (${megabytes} MB).`;
  return { status: 'too-large', reason, cause: 'memory' };
}

export function tooMuchOutput(limits: Limits): Stop {
  const reason = `Reading this file gave more than is allowed (${limits.output} MB).`;
  return { status: 'too-large', reason, cause: 'output' };
}

/** It said something that no reading process says. */
export const NONSENSE: Stop = {
  status: 'corrupt',
  reason: 'This file could not be read: it upset the program that opens it.',
  cause: 'protocol',
};

export const CRASH: Stop = {
  status: 'corrupt',
  reason: 'This file could not be read: the program that opens it broke down on it.',
  cause: 'crash',
};

/** Why a process ended that nobody killed: V8 names an exhausted heap in its last words. */
export function endedBy(lastWords: string, limits: Limits): Stop {
  const exhausted = /heap out of memory|allocation failed|ERR_MEMORY_ALLOCATION/i.test(lastWords);
  return exhausted ? tooMuchMemory(limits.memory) : CRASH;
}
