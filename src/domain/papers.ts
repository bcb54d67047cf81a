// Whether the papers a vacancy asks for are there, and which file may be the missing one.
import type { FiledPaper } from './application.ts';
import type { Completeness } from './disposition.ts';
import { type FiledDocument, isReadable, papersOf, type ReadStatus, type Role } from './documents.ts';
import { fold } from './folding.ts';
import type { Paper, Vacancy } from './vacancy.ts';

/** A document as far as completeness reads it. */
export interface PaperInView {
  filename: string | null;
  role: Role;
  status: ReadStatus;
  mediaType: string;
}

/**
 * The papers of a whole application held against what its vacancy asks for (product rules, "Documents").
 * An unreadable extra beside all papers changes nothing; an unreadable file that may be the missing one makes it `unreadable`.
 */
export function completenessOf(documents: PaperInView[], vacancy: Pick<Vacancy, 'documents'>): Completeness {
  const missing = missingPapers(documents, vacancy);
  if (missing.length === 0) return 'complete';
  if (documents.some(maybeAPaper)) return 'unreadable';
  if (missing.length === 2) return 'missing-both';
  return missing[0] === 'cv' ? 'missing-cv' : 'missing-letter';
}

/** The papers asked for that no readable document is. */
export function missingPapers(documents: PaperInView[], vacancy: Pick<Vacancy, 'documents'>): Paper[] {
  const there = new Set(documents.filter(isReadable).flatMap((d) => papersOf(d.role)));
  return vacancy.documents.filter((paper) => !there.has(paper));
}

const OTHER_BY_NAME =
  /\b(?:photos?|pictures?|portraits?|selfie|passports?|passeports?|visas?|id|identity|identite|cartes?|cards?|diplomas?|diplomes?|degrees?|certificates?|certificats?|certifications?|attestations?|transcripts?|releves?|bulletins?|logos?|banner|signatures?|images?\d*|icons?|recommandations?|recommendations?|references?|referees?)\b/;
const NEVER_A_PAPER =
  /^(?:audio|video)\/|x-msdownload|x-executable|x-sharedlib|x-mach|java-archive|javascript|x-sh\b|x-bat|spreadsheet|ms-excel|x-sqlite|font|calendar|vcard/;

/** True when a file could not be read and nothing says that it is something other than a CV or letter. */
export function maybeAPaper(document: PaperInView): boolean {
  if (isReadable(document)) return false;
  const name = fold(document.filename ?? '').replace(/[_\-.]+/g, ' ');
  if (NEVER_A_PAPER.test(document.mediaType)) return false;
  // Pictures without text are photographs and logos unless their name says otherwise.
  if (document.mediaType.startsWith('image/') && document.status !== 'too-large')
    return PAPER_BY_NAME.test(name) && !OTHER_BY_NAME.test(name);
  return PAPER_BY_NAME.test(name) || !OTHER_BY_NAME.test(name);
}

const PAPER_BY_NAME =
  /\b(?:cv|resume|curriculum|vitae|lebenslauf|letter|lettre|motivation|lm|cover|application|candidature|scan\w*)\b/;

/** Documents in a language the vacancy does not accept; unknown languages are not held against anybody. */
export function inOtherLanguages(documents: FiledDocument[], vacancy: Pick<Vacancy, 'languages'>): FiledDocument[] {
  const accepted: string[] = vacancy.languages;
  return documents.filter((d) => papersOf(d.role).length > 0 && d.language !== null && !accepted.includes(d.language));
}

/**
 * Papers on file that stay in view beside new ones: a newer readable paper replaces an older one of its role in view, and
 * the older one is kept (product rules, "Whose, and how mails join").
 */
export function stayingInView(onFile: FiledPaper[], added: FiledDocument[]): FiledPaper[] {
  const renewed = new Set(added.filter(isReadable).flatMap((d) => papersOf(d.role)));
  const repeated = new Set(added.map((d) => d.sha256));
  return onFile.filter((paper) => {
    const papers = papersOf(paper.role);
    const replaced = papers.length > 0 && papers.every((each) => renewed.has(each));
    return paper.current && !repeated.has(paper.sha256) && !replaced;
  });
}
