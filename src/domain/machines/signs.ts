// A sign that a mail was sent by a machine, and how much it weighs against what a person might have written.
import type { Kind, Suppression } from '../disposition.ts';

/**
 * How much a sign weighs. `certain`: a report or receipt by its form; nothing in it makes it a person's mail.
 * `strong`: it is never answered, yet with a CV or letter in it, it is still an application.
 * `weak`: counts only while nothing speaks for a person.
 */
export type Strength = 'certain' | 'strong' | 'weak';

/** What a person may do in a mail that outweighs a weak sign. `request`: asks for something without a question mark. */
export type Speaks = 'application' | 'withdrawal' | 'question' | 'request' | 'documents' | 'thanks';

export interface Sign {
  kind: Extract<Kind, 'bounce' | 'auto-reply' | 'bulk'>;
  strength: Strength;
  /** For HR, in words. */
  reason: string;
  suppression: Suppression;
  /** What outweighs it, when it is weak. A CV or letter outweighs every weak sign. */
  yieldsTo: Speaks[];
  /** True where the mail itself asks machines for silence: a person's question is then left to a person. */
  asksForSilence: boolean;
}

/** A report or receipt by its form. */
export function certain(kind: Sign['kind'], reason: string, suppression: Suppression): Sign {
  return { kind, strength: 'certain', reason, suppression, yieldsTo: [], asksForSilence: false };
}

/** A mark that machines put on their mail. */
export function strong(kind: Sign['kind'], reason: string, suppression: Suppression): Sign {
  return { kind, strength: 'strong', reason, suppression, yieldsTo: [], asksForSilence: false };
}

/** A hint that a person's own words or documents outweigh. */
export function weak(kind: Sign['kind'], reason: string, suppression: Suppression, yieldsTo: Speaks[]): Sign {
  return { kind, strength: 'weak', reason, suppression, yieldsTo, asksForSilence: false };
}
