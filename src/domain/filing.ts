// The documents of one mail with their roles, the letter written in the mail itself among them.
import type { Candidate } from './application.ts';
import { type Correspondent, correspondentOf } from './correspondent.ts';
import type { Case } from './decide.ts';
import type { FiledDocument } from './documents.ts';
import { languageOf } from './language.ts';
import type { Message } from './message.ts';
import { intentOf } from './people/intent.ts';
import { otherMail, ownWords } from './people/own-words.ts';
import { letterInMail, roleOf } from './roles/roles.ts';

export interface Filing extends Correspondent {
  documents: FiledDocument[];
  /** Who passed the mail on, when somebody else did. */
  forwarder: Candidate | null;
  /** What the person wrote whose mail it is: the candidate's own words, not a forwarder's. */
  words: string;
}

/** Gives each document its role; when the mail's own words are the letter, they join the list as a document without a name. */
export function fileDocuments(c: Case, ownAddresses: string[]): Filing {
  const named = c.vacancy ?? { title: {}, aliases: [], code: '' };
  const { candidate, passedOn, answerTo } = correspondentOf(c.message, ownAddresses);
  const words = passedOn ? innerWords(c.message) : ownWords(c.message.text);
  const withdrawing = isWithdrawal(c.message.subject, words);
  const documents = c.documents.map((document) => {
    const { role, reason } = roleOf(document, named);
    // The signed paper of somebody who withdraws in the mail, too, argues for nothing.
    if (withdrawing && role === 'motivation-letter' && isWithdrawal('', document.pages.join('\n')))
      return { ...document, role: 'other' as const, roleReason: 'it takes the application back' };
    return { ...document, role, roleReason: reason };
  });
  const letter = letterInMail(words, named);
  if (letter.isLetter) documents.push(mailAsDocument(words, letter.reason, c.sha256));
  const from = c.message.from[0];
  return {
    documents,
    candidate,
    passedOn,
    answerTo,
    words,
    forwarder: passedOn && from ? { name: from.name, address: from.address } : null,
  };
}

function isWithdrawal(subject: string, words: string): boolean {
  return intentOf(subject, words).intent === 'withdrawal';
}

/** What the person wrote whose mail was passed on. */
function innerWords(message: Message): string {
  const attached = message.attachedMails[0];
  if (attached) return ownWords(attached.text);
  const lines = otherMail(message.text).split('\n');
  const body = lines.findIndex(
    (line, i) => i > 0 && line.trim() === '' && lines.slice(0, i).some((l) => l.includes('@')),
  );
  return ownWords(lines.slice(body + 1).join('\n'));
}

function mailAsDocument(words: string, reason: string, sha256: Case['sha256']): FiledDocument {
  return {
    filename: null,
    container: null,
    mediaType: 'text/plain',
    sha256: sha256(words),
    status: 'extracted',
    reason: null,
    language: languageOf(words),
    pages: [words],
    pageCount: null,
    characters: words.length,
    hiddenText: '',
    confidence: null,
    omission: null,
    links: [],
    seconds: 0,
    role: 'motivation-letter',
    roleReason: reason,
  };
}

/** Places where people leave files for others to fetch; Intray follows no link. */
const FILE_PLACES =
  /(?:drive|docs)\.google\.|dropbox\.|wetransfer\.|we\.tl\/|onedrive\.|1drv\.ms|sharepoint\.|icloud\.|box\.com|swisstransfer|grosfichiers|smash|\.(?:pdf|docx?)(?:$|\?)/i;

/** True when the mail points to files elsewhere. */
export function pointsToFiles(message: Pick<Message, 'links'>): boolean {
  return message.links.some((link) => FILE_PLACES.test(link));
}
