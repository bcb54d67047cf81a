// Who answers: the name, the lines under it, whom to write to, and what it says of personal data, as the configuration has it.
import type { InEachLanguage, Language } from '../vacancy.ts';

/** The organisation's name in each language, and what else stands in every answer. */
export interface Organisation extends InEachLanguage<string> {
  /** Lines under the name: department, address, telephone. */
  signature?: InEachLanguage<string[]>;
  /** Address to write to where a vacancy names none; without it, the vacancy's mailbox. */
  contact?: string | null;
  privacy?: Privacy;
}

/** The data-protection notice in each language. */
export interface Privacy extends InEachLanguage<string> {
  /** The officer to write to where a vacancy names none. */
  contact?: string | null;
  /** Where the whole policy can be read. */
  url?: string | null;
}

/** The text in a language, or in the first there is one in. */
export function inLanguage<T>(texts: InEachLanguage<T> | undefined, language: Language): T | null {
  return texts?.[language] ?? texts?.en ?? texts?.fr ?? null;
}
