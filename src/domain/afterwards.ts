// What becomes of a finished mail in its mailbox: nothing, a keyword, or a move into a folder that a person understands.
import type { Disposition, Kind } from './disposition.ts';

/** The folders that finished mail can be moved into. */
export const SHELVES = ['applications', 'late', 'questions', 'automatic', 'needsReview'] as const;
export type Shelf = (typeof SHELVES)[number];

/** As a vacancy wants it: a keyword, or the name of a folder for each shelf; mail of a shelf without a folder stays. */
export type AfterwardsRule = { keyword: string } | { folders: Partial<Record<Shelf, string>> };

/** What is done with one message. */
export type Afterwards = { keyword: string } | { folder: string };

export const SHELF_NAMES: Record<Shelf, string> = {
  applications: 'Applications',
  late: 'Late',
  questions: 'Questions',
  automatic: 'Automatic',
  needsReview: 'Needs review',
};

/** Where a decided mail belongs. What a person has to look at comes before what it is. */
export function shelfOf(kind: Kind | null, disposition: Disposition | null): Shelf {
  if (disposition === 'needs-review' || kind === null || disposition === null) return 'needsReview';
  if (disposition === 'late') return 'late';
  if (kind === 'enquiry' || kind === 'withdrawal') return 'questions';
  if (kind === 'application' || kind === 'supplement') return 'applications';
  // A thank-you is a person's, and needs nobody.
  return kind === 'other' ? 'questions' : 'automatic';
}

/** @returns null where the message stays as it is */
export function afterwardsOf(
  rule: AfterwardsRule | null,
  message: { kind: Kind | null; disposition: Disposition | null },
): Afterwards | null {
  if (rule === null) return null;
  if ('keyword' in rule) return rule;
  const folder = rule.folders[shelfOf(message.kind, message.disposition)];
  return folder === undefined ? null : { folder };
}
