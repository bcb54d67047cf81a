// The flags a mail raises: words for HR that stand beside it and change nothing by themselves.
import { alsoAddressed } from './addressed.ts';
import type { Application } from './application.ts';
import type { Case, Findings } from './decide.ts';
import { type Flag, isAPersons } from './disposition.ts';
import { type FiledDocument, isReadable, papersOf } from './documents.ts';
import { declaresKinship } from './evidence/facts.ts';
import { inOtherLanguages, maybeAPaper } from './papers.ts';
import { ownWords } from './people/own-words.ts';

/** Every flag in the order of the closed list below. */
export function flagsOf({ message, vacancy, vacancies, arrival, history }: Case, found: Findings): Flag[] {
  const { applies, onFile, kind, timing, subject } = found;
  const { documents, forwarder } = found.filing;
  const fresh = applies && !found.duplicate;
  const namesAnother = subject.status === 'other-vacancy' || alsoAddressed(message, arrival, vacancies).length > 0;
  const flags = {
    'subject-unclear': applies && subject.status === 'unclear',
    'subject-missing': applies && subject.status === 'missing',
    'other-vacancy': namesAnother && isAPersons(kind),
    'language-not-accepted': applies && vacancy !== null && inOtherLanguages(documents, vacancy).length > 0,
    'clock-differs': found.receipt.differ,
    'sender-unverified': found.authentication === 'failed',
    'kinship-declared': applies && [ownWords(message.text), ...textsOf(documents)].some(declaresKinship),
    'hidden-text': documents.some((d) => d.hiddenText.trim() !== ''),
    duplicate: found.duplicate,
    'replaces-earlier': fresh && !found.afterwards && replacesEarlier(onFile, documents),
    forwarded: forwarder !== null,
    'join-proposed': applies && found.proposed !== null,
    'message-id-reused': history.sameMessageIdOtherContent,
    'unreadable-document': applies && documents.some((d) => !isReadable(d) && maybeAPaper(d)),
    infected: documents.some((d) => d.status === 'infected'),
    'linked-only': applies && found.onlyLinked,
    'returned-after-withdrawal': fresh && onFile?.withdrawn === true,
    'in-grace': applies && timing.status === 'grace',
    'closed-vacancy-enquiry': kind === 'enquiry' && timing.status === 'late',
  } satisfies Record<Flag, boolean>;
  return (Object.keys(flags) as Flag[]).filter((flag) => flags[flag]);
}

function replacesEarlier(onFile: Application | null, documents: FiledDocument[]): boolean {
  if (!onFile) return false;
  const known = new Set(onFile.papers.map((p) => p.sha256));
  const fresh = new Set(
    documents.filter((d) => isReadable(d) && !known.has(d.sha256)).flatMap((d) => papersOf(d.role)),
  );
  return onFile.papers.some((p) => p.current && isReadable(p) && papersOf(p.role).some((paper) => fresh.has(paper)));
}

function textsOf(documents: FiledDocument[]): string[] {
  return documents.filter((d) => d.role !== 'other').flatMap((d) => d.pages);
}
