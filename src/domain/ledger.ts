// What has been decided so far, kept in memory: the past that a next mail is judged by, as the store keeps it for the service.
import type { Application, Candidate, Decision, EarlierAnswer, FiledPaper, History } from './application.ts';
import { nameKey } from './join.ts';
import { after, answerOnFile } from './life.ts';
import type { Message } from './message.ts';
import { ownWordsInShort } from './people/own-words.ts';

/** A mail as the ledger asks about it. */
export interface Asked {
  vacancy: string | null;
  candidate: Candidate | null;
  message: Pick<Message, 'messageId' | 'inReplyTo' | 'references' | 'contentHash' | 'from' | 'text'>;
  /** SHA-256 of the raw source: tells the same mail delivered twice even where it has no Message-ID. */
  fingerprint?: string;
  receivedAt: Date;
  /** Where an answer would go. */
  answerTo: string | null;
}

/** Where the texts of papers lie meanwhile: thousands of them do not belong in memory. */
export interface Shelf {
  /** Keeps the pages of a paper; again under the same hash changes nothing. */
  put(sha256: string, pages: string[]): void;
  /** The pages that were put, [] for a hash that was not. */
  get(sha256: string): string[];
}

type Decided = Asked['message'] & Partial<Pick<Message, 'report'>>;

export interface Ledger {
  history(asked: Asked): History;
  /**
   * Takes a decision in; mails have to come in the order of their received time.
   * @param subject of the answer, if one is given: answers are taken to go out at once
   */
  remember(decision: Decision, message: Decided, fingerprint?: string, subject?: string): void;
}

const DAY = 24 * 60 * 60 * 1000;

/** @param shelf takes the texts; without one they stay in memory */
export function newLedger(shelf: Shelf = inMemory()): Ledger {
  const applications = new Map<number, Application>();
  /** Application ids by address, Message-ID and name, each with its vacancy. */
  const known = new Index();
  /** Of each vacancy and Message-ID the contents it came with, and every fingerprint of the vacancy. */
  const contents = new Map<string, Set<string>>();
  const fingerprints = new Set<string>();
  /** Answers by address; those older than a day only say that there were some. */
  const answers = new Map<string, EarlierAnswer[]>();
  /** When mails came that called for an answer, by its address; the last thirty. */
  const due = new Map<string, Date[]>();
  /** When each sender last said what, by vacancy, address and words. */
  const said = new Map<string, Date>();
  const bounced = new Set<string>();

  return {
    history({ vacancy, candidate, message, fingerprint, receivedAt, answerTo }) {
      const same = contents.get(`${vacancy} ${message.messageId}`);
      const sameMail =
        (fingerprint !== undefined && fingerprints.has(`${vacancy} ${fingerprint}`)) ||
        (message.messageId !== null && !!same?.has(message.contentHash));
      const within = ({ at }: { at: Date }) => receivedAt.getTime() - at.getTime() < DAY;
      const sentTo = (address: string) => (answers.get(address) ?? []).filter(within);
      const sender = message.from[0]?.address;
      const saidAt = said.get(keyOfWords(vacancy, message));
      const ids = known.of(keysOf(vacancy, candidate, message));
      return {
        applications: ids.flatMap((id) => applications.get(id) ?? []).map((a) => withTexts(a, shelf)),
        sameMail,
        sameMessageIdOtherContent: !sameMail && same !== undefined && message.messageId !== null,
        answersLastDay: answerTo === null ? 0 : sentTo(answerTo).length,
        addressBounced: answerTo !== null && bounced.has(answerTo),
        answersBefore: [...new Set([answerTo, sender])].flatMap((address) => (address ? sentTo(address) : [])),
        answersDue: (due.get(answerTo ?? '') ?? []).filter((at) => within({ at })),
        // No answer has its Message-ID here; those that were sent are told by their form.
        answersOurs: false,
        saidBefore: saidAt !== undefined && within({ at: saidAt }) ? saidAt : null,
      };
    },

    remember(decision, message, fingerprint, subject) {
      const { vacancy } = decision;
      const at = decision.receipt.at;
      if (fingerprint) fingerprints.add(`${vacancy} ${fingerprint}`);
      said.set(keyOfWords(vacancy, message), at);
      if (message.messageId) {
        const key = `${vacancy} ${message.messageId}`;
        contents.set(key, (contents.get(key) ?? new Set()).add(message.contentHash));
      }
      const answer = answerOnFile(decision);
      if (answer) {
        const recent = (answers.get(answer.to) ?? []).filter((sent) => at.getTime() - sent.at.getTime() < DAY);
        answers.set(answer.to, [...recent, { template: answer.template, at, subject: subject ?? null }]);
      }
      const wanted = decision.answer ?? decision.wouldAnswer;
      if (wanted) due.set(wanted.to, [...(due.get(wanted.to) ?? []), at].slice(-30));
      const failed = decision.kind === 'bounce' ? failedRecipient(message) : null;
      if (failed !== null && answers.has(failed)) bounced.add(failed);

      const filed = decision.application === 'new' ? undefined : applications.get(decision.application ?? 0);
      const before = filed ? withTexts(filed, shelf) : null;
      const stands = after(before, decision, message, before?.id ?? applications.size + 1);
      if (!stands) return;
      for (const paper of decision.documents) if (paper.pages.length > 0) shelf.put(paper.sha256, paper.pages);
      // Copied, for a name or address cut out of a text would keep all of that text in memory.
      applications.set(stands.id, structuredClone({ ...stands, papers: stands.papers.map(withoutText) }));
      known.add(keysOfApplication(stands), stands.id);
    },
  };
}

function keyOfWords(vacancy: string | null, { from, text, contentHash }: Asked['message']): string {
  return `${vacancy} ${from[0]?.address ?? ''} ${ownWordsInShort(text) || contentHash}`;
}

/** RFC 3464: a delivery failure names whom it did not reach; a delay is none. */
function failedRecipient({ report }: Decided): string | null {
  return report && /^failed$|^$/.test(report.action) ? report.recipient : null;
}

/** What an application is found by: the sender's addresses, the thread, the name in any order of its words. */
function keysOf(vacancy: string | null, candidate: Candidate | null, message: Asked['message']): string[] {
  const addresses = [candidate?.address, ...message.from.map((a) => a.address)];
  return [
    ...addresses.flatMap((address) => (address ? [`${vacancy} at ${address}`] : [])),
    ...[...message.inReplyTo, ...message.references].map((id) => `${vacancy} in ${id}`),
    ...keyOfName(vacancy, candidate?.name ?? ''),
  ];
}

function keysOfApplication({ vacancy, addresses, messageIds, candidate }: Application): string[] {
  return [
    ...addresses.map((address) => `${vacancy} at ${address}`),
    ...messageIds.map((id) => `${vacancy} in ${id}`),
    ...keyOfName(vacancy, candidate.name),
  ];
}

function keyOfName(vacancy: string | null, name: string): string[] {
  const key = nameKey(name);
  return key === '' ? [] : [`${vacancy} as ${key}`];
}

/** Ids by any of their keys, in the order the ids were given out. */
class Index {
  readonly #ids = new Map<string, Set<number>>();

  add(keys: string[], id: number): void {
    for (const key of keys) this.#ids.set(key, (this.#ids.get(key) ?? new Set()).add(id));
  }

  of(keys: string[]): number[] {
    return [...new Set(keys.flatMap((key) => [...(this.#ids.get(key) ?? [])]))].sort((a, b) => a - b);
  }
}

/** As `decide` takes it: evidence is looked for in every paper in view. */
function withTexts(application: Application, shelf: Shelf): Application {
  return { ...application, papers: application.papers.map((paper) => ({ ...paper, pages: shelf.get(paper.sha256) })) };
}

function withoutText(paper: FiledPaper): FiledPaper {
  return { ...paper, pages: [] };
}

function inMemory(): Shelf {
  const pages = new Map<string, string[]>();
  return { put: (sha256, text) => void pages.set(sha256, text), get: (sha256) => pages.get(sha256) ?? [] };
}
