// Hands mails to the relay, and says truthfully how that ended: the final dot is sent only after a commit point, so that
// what is lost before it was certainly not delivered, and what is lost after it is called uncertain.
import { type HeldBackState, heldBack } from './held-back.ts';
import type { TokenSource } from './oauth.ts';
import { problemWords, type SmtpError } from './smtp-failure.ts';
import { LIMITS, type Limits } from './smtp-limits.ts';
import { openPool, type Place } from './smtp-pool.ts';
import { openSession, type Session, type SmtpServer } from './smtp-session.ts';
import { refusesSender, verdictOn } from './smtp-verdict.ts';

export interface SmtpSettings extends SmtpServer {
  /** Use the empty envelope sender, so that nothing can bounce back into the mailbox. Default true. */
  nullSender?: boolean;
  /** Sessions with the relay at a time. Default 2. */
  connections?: number;
  /** Milliseconds, where they differ from the standard's. */
  timeouts?: Partial<Limits>;
}

export interface Outgoing {
  /** The vacancy mailbox: the envelope sender where the empty one is not used or is refused. */
  from: string;
  to: string[];
  raw: Buffer;
}

/** How sending ended. `error` is a sentence for the people who run the service; it holds the relay's words. */
export type Outcome =
  | { outcome: 'sent'; response: string; refused: string[] }
  /** Certainly not delivered; worth another try. `status`: the relay's enhanced code (RFC 3463), where it gave one. */
  | { outcome: 'temporary'; error: string; status: string | null }
  /** Certainly not delivered; trying again would not help. `aboutAddress`: nor would any other mail to this address. */
  | { outcome: 'permanent'; error: string; status: string | null; aboutAddress: boolean }
  /** The dot may have been sent, and no answer to it came. Never sent again by itself. */
  | { outcome: 'uncertain'; error: string }
  /** The commit point was not granted: nothing was sent. */
  | { outcome: 'aborted' };

export interface Transport {
  /**
   * Sends one mail. `commitPoint` is asked once, when the relay has everything but the last bytes and the dot; false abandons it.
   * Never throws for what a relay does. @throws whatever `commitPoint` throws; nothing was sent then
   */
  send(mail: Outgoing, commitPoint: () => Promise<boolean>): Promise<Outcome>;
  /** Connects, logs in and leaves. Null when all is well, else what is wrong and what to do, in a sentence. */
  verify(): Promise<string | null>;
}

export interface OpenTransport extends Transport {
  /** Takes no more mails and ends its sessions; one that is at a mail ends after it. */
  close(): Promise<void>;
}

/** @param tokens log in by XOAUTH2 in place of a password */
export function smtpTransport(settings: SmtpSettings, tokens: TokenSource | null = null): OpenTransport {
  const limits = { ...LIMITS, ...settings.timeouts };
  const pool = openPool(settings.connections ?? 2, limits, () => openSession(settings, limits, tokens));
  return {
    async send(mail, commitPoint) {
      let place: Place;
      try {
        place = await pool.place();
      } catch (error) {
        return notSent(error as Error, settings);
      }
      try {
        return await deliver(place, settings, mail, commitPoint);
      } finally {
        place.leave();
      }
    },
    async verify() {
      try {
        const place = await pool.place();
        await place
          .fresh(() => openSession(settings, brisk(limits), tokens))
          .then((session) => session.quit())
          .finally(place.leave);
        return null;
      } catch (error) {
        return problemWords(error as SmtpError, settings);
      }
    },
    close: pool.close,
  };
}

/** For a person who waits: no step takes more than a minute. */
function brisk(limits: Limits): Limits {
  const minute = Object.entries(limits).map(([name, ms]) => [name, Math.min(ms, 60_000)]);
  return Object.fromEntries(minute) as unknown as Limits;
}

/** One mail over one session; over another one only while nothing of it has left. */
async function deliver(
  place: Place,
  settings: SmtpSettings,
  mail: Outgoing,
  commitPoint: () => Promise<boolean>,
): Promise<Outcome> {
  let from = settings.nullSender === false ? mail.from : '';
  let session = await opened(place.session, settings);
  while (!('outcome' in session)) {
    if (session.refusesNullSender) from = mail.from;
    const used = session.taken() > 0;
    const source = heldBack(mail.raw, commitPoint, session.progress);
    try {
      const { response, rejected } = await session.send({ from, to: mail.to }, mail.raw.length, source);
      if (/^250[ -]/.test(response)) place.keep(session);
      else session.drop();
      if (/^2\d\d/.test(response)) return { outcome: 'sent', response: shown(response), refused: rejected };
      return { outcome: 'uncertain', error: `No answer to the mail, but these words: ${shown(response)}` };
    } catch (thrown) {
      const error = thrown as SmtpError;
      source.stop();
      if (source.begun()) {
        session.drop();
        // Whoever waits for this place need not wait for the commit point.
        place.leave();
        await source.settled();
        if (source.failure() !== undefined) throw source.failure();
        return outcomeOf(error, source.state(), settings);
      }
      if (from === '' && refusesSender(error)) {
        session = await withoutNullSender(session, place, settings);
        from = mail.from;
      } else if (used && isStale(error)) {
        session.drop();
        session = await opened(place.fresh, settings);
      } else {
        session.drop();
        return notSent(error, settings);
      }
    }
  }
  return session;
}

async function opened(open: () => Promise<Session>, settings: SmtpSettings): Promise<Session | Outcome> {
  return open().catch((error: SmtpError) => notSent(error, settings));
}

/** The same session where it can go on: the relay has just taken the login. */
async function withoutNullSender(session: Session, place: Place, settings: SmtpSettings): Promise<Session | Outcome> {
  session.refusesNullSender = true;
  const goesOn =
    session.usable() &&
    (await session.reset().then(
      () => true,
      () => false,
    ));
  if (goesOn) return session;
  session.drop();
  return opened(place.fresh, settings);
}

/** A session the server closed while nobody used it, which shows only at the next command: no fault of this mail, and no try. */
function isStale({ code, responseCode }: SmtpError): boolean {
  return responseCode === 421 || (responseCode === undefined && ['ECONNECTION', 'ESOCKET'].includes(code ?? ''));
}

function outcomeOf(error: SmtpError, state: HeldBackState, settings: SmtpSettings): Outcome {
  if (state === 'denied') return { outcome: 'aborted' };
  const code = error.responseCode ?? 0;
  // RFC 5321 section 4.2.1: 4yz and 5yz both say that the mail was not taken. Everything else says nothing.
  if (state === 'complete' && (code < 400 || code > 599))
    return { outcome: 'uncertain', error: `${problemWords(error, settings)} The mail may have been delivered.` };
  return notSent(error, settings, true);
}

/** @param begun the relay was given the mail or a part of it */
function notSent(error: SmtpError, settings: SmtpSettings, begun = false): Outcome {
  const { outcome, status, aboutAddress } = verdictOn(error, begun);
  const words = { error: problemWords(error, settings), status };
  return outcome === 'permanent' ? { outcome, ...words, aboutAddress } : { outcome, ...words };
}

function shown(response: string): string {
  return response.replace(/[\p{Cc}]+/gu, ' ').slice(0, 300);
}
