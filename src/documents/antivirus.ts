// The virus scanner: each content is scanned before anything opens it, and ends as clean, as refused with a reason, or in another try.
import { createHash } from 'node:crypto';
import type { ReadStatus } from '../domain/documents.ts';
import { type ClamdAddress, ClamdFailure, instream, placeOf, SIZE_EXCEEDED, version } from './clamd.ts';

/** `reason`: a sentence for HR and candidate. */
export type Verdict =
  | { clean: true }
  | { clean: false; status: Extract<ReadStatus, 'infected' | 'too-large' | 'encrypted' | 'timed-out'>; reason: string };

export interface Antivirus {
  /**
   * Scans a content; one that was scanned lately is not sent again.
   * @throws ClamdFailure when the scanner cannot be reached or fails: nothing is known of the content then, and it must not be opened
   */
  scan: (content: Buffer) => Promise<Verdict>;
  /** Its version and signatures, asked for at most every few seconds. @throws ClamdFailure */
  version: () => Promise<ScannerVersion>;
  /** Where it listens, for people. */
  place: string;
}

export interface ScannerVersion {
  /** `ClamAV 1.4.6`. */
  name: string;
  /** When its signatures were made, to the day: clamd tells its own local time. Null where it does not say. */
  signatures: Date | null;
}

export interface AntivirusOptions extends ClamdAddress {
  /** In which clamd has to answer about a content, in seconds. */
  seconds: number;
}

/** The scanner that the settings name, or null. It connects when it is first asked. */
export function antivirusOf({ host, port, seconds }: Omit<AntivirusOptions, 'host'> & { host: string | null }) {
  return host === null ? null : openAntivirus({ host, port, seconds });
}

export function openAntivirus(options: AntivirusOptions): Antivirus {
  const place = placeOf(options);
  const bounds = { connect: CONNECT_SECONDS, answer: options.seconds };
  const verdicts = new Map<string, Promise<Verdict>>();
  const failedTries = new Map<string, number>();
  let away: { since: number; failure: ClamdFailure } | null = null;

  /** Right after nobody answered, nobody is asked: a thousand files must not each wait for that. */
  const ask: (content: Buffer) => Promise<Verdict> = async (content) => {
    if (away && performance.now() - away.since < AWAY_MS) throw away.failure;
    try {
      return verdictOf(await instream(options, content, bounds), place);
    } catch (error) {
      if (error instanceof ClamdFailure && error.fault === 'unreachable')
        away = { since: performance.now(), failure: error };
      throw error;
    }
  };

  /** A content that the scanner fails on again and again, while it works on another, ends in a state like any other. */
  const settled = async (sha256: string, content: Buffer): Promise<Verdict> => {
    try {
      return await ask(content);
    } catch (error) {
      if (!(error instanceof ClamdFailure) || error.fault === 'unreachable') throw error;
      if (!(await ask(CONTROL)).clean) throw error;
      const tries = (failedTries.get(sha256) ?? 0) + 1;
      if (tries < TRIES) {
        remember(failedTries, sha256, tries);
        throw error;
      }
      return { clean: false, status: 'timed-out', reason: NOT_FINISHED };
    }
  };

  const scan: Antivirus['scan'] = (content) => {
    if (content.length === 0) return Promise.resolve(CLEAN);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const known = verdicts.get(sha256);
    if (known) return known;
    const verdict = settled(sha256, content);
    remember(verdicts, sha256, verdict);
    verdict.catch(() => verdicts.delete(sha256));
    return verdict;
  };

  let asked: { at: number; told: Promise<ScannerVersion> } | null = null;
  const versionLately = () => {
    if (asked === null || performance.now() - asked.at > VERSION_MS) {
      const answer = version(options, { ...bounds, answer: CONNECT_SECONDS });
      asked = { at: performance.now(), told: answer.then((words) => versionOf(words, place)) };
    }
    return asked.told;
  };
  return { scan, version: versionLately, place };
}

const CONNECT_SECONDS = 5;
const AWAY_MS = 5_000;
const VERSION_MS = 10_000;
/** Failed tries at one content, each with a sound one at the control, after which it is refused. */
const TRIES = 3;
const KEPT = 1_000;
const CONTROL = Buffer.from('Nothing is wrong with this text.\n');
const CLEAN: Verdict = { clean: true };
const NOT_FINISHED = 'The virus scanner could not finish checking this file, so it was not opened.';

function remember<Value>(kept: Map<string, Value>, key: string, value: Value): void {
  kept.set(key, value);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
}

/** What clamd says of a content (clamd(8), "INSTREAM"). Only its plain OK is clean. */
function verdictOf(answer: string, place: string): Verdict {
  if (answer === 'stream: OK') return CLEAN;
  const name = /^stream: (\S.*) FOUND$/.exec(answer)?.[1];
  if (name !== undefined) return ALERTS.find(([alert]) => alert.test(name))?.[1] ?? infected(name);
  if (answer.startsWith(SIZE_EXCEEDED)) return TOO_LARGE;
  const error = /^(.*\S)\s*ERROR$/.exec(answer)?.[1];
  const words = error === undefined ? 'does not answer as clamd does' : `failed on a file (${shown(error)})`;
  throw new ClamdFailure(
    `The virus scanner at ${place} ${words}, so nothing is opened. Its own log says more.`,
    'answer',
  );
}

function infected(name: string): Verdict {
  const reason = `The virus scanner reported ${shown(name)} in this file, so it was not opened.`;
  return { clean: false, status: 'infected', reason };
}

const TOO_LARGE: Verdict = {
  clean: false,
  status: 'too-large',
  reason: 'This file is larger than the virus scanner takes, so it was neither checked nor opened.',
};

/** What clamd reports like a virus where it is told to (AlertExceedsMax, AlertEncrypted), and is none. */
const ALERTS: [RegExp, Verdict][] = [
  [/^Heuristics\.Limits\.Exceeded/, TOO_LARGE],
  [
    /^Heuristics\.Encrypted\./,
    {
      clean: false,
      status: 'encrypted',
      reason: 'This file is protected by a password, so the virus scanner could not look into it.',
    },
  ],
];

/** A scanner's words as HR and candidate may see them. */
function shown(words: string): string {
  return words
    .replace(/[^\x20-\x7e]+/g, ' ')
    .trim()
    .slice(0, 100);
}

/** `ClamAV 1.4.6/27821/Sat Nov 14 08:54:31 2026`; without the database's number and date where it has none of ClamAV's own. */
function versionOf(answer: string, place: string): ScannerVersion {
  const [name = '', , date = ''] = answer.split('/');
  if (!/^ClamAV \S/.test(name))
    throw new ClamdFailure(`What listens at ${place} does not answer as clamd does. Correct antivirus.host.`, 'answer');
  const [, month = '', day = '', year = ''] = /^\w{3} (\w{3}) +(\d{1,2}) [\d:]{8} (\d{4})$/.exec(date) ?? [];
  const made = Date.parse(`${day} ${month} ${year} 00:00:00 UTC`);
  return { name: shown(name), signatures: Number.isNaN(made) ? null : new Date(made) };
}

/** Signatures older than this miss what is new; freshclam fetches them several times a day. */
const OLD_DAYS = 7;

/** How the scanner is, in words for people. `old`: it works, and somebody has to see to its signatures. */
export interface Condition {
  ok: boolean;
  old: boolean;
  words: string;
}

/** Asks the scanner how it is. Never rejects. */
export async function conditionOf(antivirus: Pick<Antivirus, 'version'>, now: Date): Promise<Condition> {
  try {
    return { ok: true, ...signaturesInWords(await antivirus.version(), now) };
  } catch (error) {
    return { ok: false, old: false, words: error instanceof Error ? error.message : 'The virus scanner fails.' };
  }
}

function signaturesInWords({ name, signatures }: ScannerVersion, now: Date): Pick<Condition, 'old' | 'words'> {
  if (signatures === null)
    return { words: `${name}; it does not say how old its signatures are: see that freshclam runs`, old: true };
  const days = Math.max(0, Math.floor((now.getTime() - signatures.getTime()) / 86_400_000));
  const age = days === 0 ? 'of today' : `${days} ${days === 1 ? 'day' : 'days'} old`;
  const words = `${name}, signatures of ${signatures.toISOString().slice(0, 10)}, ${age}`;
  if (days <= OLD_DAYS) return { words, old: false };
  return { words: `${words}: newer viruses are not found; see that freshclam runs`, old: true };
}
