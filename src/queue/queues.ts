// The queues: their names, what a job of each carries, and how often it is tried. A job is a wake-up; the store is the truth.
import { z } from 'zod';

const id = z.number().int().positive();
const day = z.iso.date();

interface Policy {
  /** Ids and words of the closed lists only, never personal data: payloads are shown on the dashboard. */
  payload: z.ZodObject;
  /** Tries in all. What still fails then, housekeeping finds again in the store. */
  attempts: number;
  /** The wait before the second try; it doubles with each one, less up to half of it by chance. */
  backoffMs: number;
  /** Jobs at once in one process. */
  concurrency: number;
}

export const QUEUES = {
  triage: { payload: z.strictObject({ messageId: id }), attempts: 8, backoffMs: 1_000, concurrency: 2 },
  extract: { payload: z.strictObject({ documentId: id }), attempts: 4, backoffMs: 1_000, concurrency: 2 },
  assess: {
    /** `again`: only its criteria are looked for, with other words. */
    payload: z.strictObject({ messageId: id, again: z.literal(true).optional() }),
    attempts: 8,
    backoffMs: 1_000,
    concurrency: 2,
  },
  reply: { payload: z.strictObject({ replyId: id }), attempts: 8, backoffMs: 1_000, concurrency: 2 },
  digest: {
    payload: z.strictObject({ vacancy: z.string().min(1).max(100), day: day.optional() }),
    attempts: 6,
    backoffMs: 10_000,
    concurrency: 1,
  },
  housekeeping: { payload: z.strictObject({}), attempts: 1, backoffMs: 1_000, concurrency: 1 },
} as const satisfies Record<string, Policy>;

export type QueueName = keyof typeof QUEUES;
export type Payload<Name extends QueueName> = z.infer<(typeof QUEUES)[Name]['payload']>;

/** In the order work flows through them. */
export const QUEUE_NAMES = Object.keys(QUEUES) as QueueName[];

/** So that nothing piles up: done jobs for an hour, failed ones for a week, each up to a number. */
export const KEEP = {
  removeOnComplete: { age: 3_600, count: 500 },
  removeOnFail: { age: 7 * 24 * 3_600, count: 1_000 },
} as const;

/** A payload that is not what the table says. No retry mends it. */
export class PayloadError extends Error {
  readonly permanent = true;
  constructor(queue: QueueName, issues: string) {
    super(`That is no payload for the queue ${queue}: ${issues}`);
    this.name = 'PayloadError';
  }
}

/** @throws PayloadError naming the fields, never their content */
export function parsedPayload<Name extends QueueName>(name: Name, payload: unknown): Payload<Name> {
  const parsed = QUEUES[name].payload.safeParse(payload);
  if (parsed.success) return parsed.data as Payload<Name>;
  const issues = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'payload'}: ${issue.code}`);
  throw new PayloadError(name, issues.join(', '));
}
