// What a notice asks for: papers and their languages, criteria, declarations and referees, and the conditions of the post.

import type { NoticeDraft } from '../draft.ts';
import type { Doubt, Notice } from '../notice.ts';
import { readConditions, readKinship, readReferees } from './clauses.ts';
import { readCriteria } from './criteria.ts';
import { readPaperLanguages } from './paper-languages.ts';
import { readPapers } from './papers.ts';
import { partsOf } from './sections.ts';

/** Characters; what comes after them is read for none of this. */
const LONGEST_NOTICE = 300_000;

/**
 * Each value with the words it was read from; what the notice does not say is empty or null.
 * @param post the title of the post, where it is known
 */
export function readRequirements(
  whole: Notice,
  post: string | null = null,
): Pick<
  NoticeDraft,
  'documents' | 'otherDocuments' | 'languages' | 'criteria' | 'kinship' | 'referees' | 'conditions'
> & {
  doubts: Doubt[];
} {
  const notice = {
    ...whole,
    text: whole.text.slice(0, LONGEST_NOTICE),
    blocks: whole.blocks
      .filter(({ start }) => start < LONGEST_NOTICE)
      .map((block) => ({ ...block, end: Math.min(block.end, LONGEST_NOTICE) })),
  };
  const parts = partsOf(notice);
  const { documents, otherDocuments, doubts: aboutPapers } = readPapers(notice, parts);
  const { languages, doubts: aboutLanguages } = readPaperLanguages(notice, parts);
  return {
    documents,
    otherDocuments,
    languages,
    criteria: readCriteria(notice, parts, post),
    kinship: readKinship(notice, parts),
    referees: readReferees(notice, parts),
    conditions: readConditions(notice, parts),
    doubts: [...aboutPapers, ...aboutLanguages],
  };
}
