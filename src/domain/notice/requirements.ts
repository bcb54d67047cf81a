// What a notice asks for: papers and their languages, criteria, declarations and referees, and the conditions of the post.
import { readConditions, readKinship, readReferees } from './clauses.ts';
import { readCriteria } from './criteria.ts';
import type { NoticeDraft } from './draft.ts';
import type { Doubt, Notice } from './notice.ts';
import { readPaperLanguages } from './paper-languages.ts';
import { readPapers } from './papers.ts';
import { partsOf } from './sections.ts';

/** Characters; what comes after them is read for none of this. */
const LONGEST_NOTICE = 300_000;

/** Each value with the words it was read from; what the notice does not say is empty or null. */
export function readRequirements(notice: Notice): Pick<
  NoticeDraft,
  'documents' | 'otherDocuments' | 'languages' | 'criteria' | 'kinship' | 'referees' | 'conditions'
> & {
  doubts: Doubt[];
} {
  const parts = partsOf({ ...notice, blocks: notice.blocks.filter(({ start }) => start < LONGEST_NOTICE) }).map(
    (part) => ({ ...part, end: Math.min(part.end, part.start + LONGEST_NOTICE) }),
  );
  const { documents, otherDocuments, doubts: aboutPapers } = readPapers(notice, parts);
  const { languages, doubts: aboutLanguages } = readPaperLanguages(notice, parts);
  return {
    documents,
    otherDocuments,
    languages,
    criteria: readCriteria(notice, parts),
    kinship: readKinship(notice, parts),
    referees: readReferees(notice, parts),
    conditions: readConditions(notice, parts),
    doubts: [...aboutPapers, ...aboutLanguages],
  };
}
