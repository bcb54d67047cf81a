// Hands one mail to the relay, and says truthfully how that ended: the final dot is sent only after a commit point, so that
// what is lost before it was certainly not delivered, and what is lost after it is called uncertain.
import { setTimeout as pause } from 'node:timers/promises';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { type HeldBackState, heldBack } from './held-back.ts';
import { permanentAt, problemWords, type SmtpError } from './smtp-failure.ts';

export interface SmtpSettings {
  host: string;
  port: number;
  /** `tls`: from the first byte (RFC 8314). `starttls`: or not at all. `none`: never. */
  security: 'tls' | 'starttls' | 'none';
  /** Certificates to trust beside the system's, PEM. */
  ca?: string;
  /** Whether the server's certificate must be valid; only a test relay is a reason for false. Default true. */
  verifyCertificate?: boolean;
  /** Null where the relay knows us by our address. */
  user: string | null;
  password: string | null;
  /** Use the empty envelope sender, so that nothing can bounce back into the mailbox. Default true. */
  nullSender?: boolean;
  /** The name given with EHLO. Default: the machine's. */
  name?: string;
  /** Milliseconds. `socket` is the silence allowed; RFC 5321 section 4.5.3.2.6 asks for 10 minutes after the dot. */
  timeouts?: { connection?: number; greeting?: number; socket?: number; session?: number };
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
  /** Certainly not delivered; worth another try. */
  | { outcome: 'temporary'; error: string }
  /** Certainly not delivered; trying again would not help. */
  | { outcome: 'permanent'; error: string }
  /** The dot may have been sent, and no answer to it came. Never sent again by itself. */
  | { outcome: 'uncertain'; error: string }
  /** The commit point was not granted: nothing was sent. */
  | { outcome: 'aborted' };

export interface Transport {
  /**
   * Sends one mail. `commitPoint` is asked when the relay has everything but the last bytes and the dot; false abandons the session.
   * Never throws for what a relay does. @throws whatever `commitPoint` throws; nothing was sent then
   */
  send(mail: Outgoing, commitPoint: () => Promise<boolean>): Promise<Outcome>;
  /** Connects, logs in and leaves. Null when all is well, else what is wrong and what to do, in a sentence. */
  verify(): Promise<string | null>;
}

export function smtpTransport(settings: SmtpSettings): Transport {
  return {
    async send(mail, commitPoint) {
      const first = settings.nullSender === false ? mail.from : '';
      const attempt = await session(settings, { ...mail, from: first }, commitPoint);
      const fallback = first === '' && attempt.senderRefused;
      return fallback ? (await session(settings, mail, commitPoint)).outcome : attempt.outcome;
    },
    async verify() {
      const connection = connectionFor(settings);
      try {
        await within(settings, connection, (done) => opened(connection, settings, done));
        connection.quit();
        return null;
      } catch (error) {
        return problemWords(error as SmtpError, settings);
      } finally {
        connection.close();
      }
    },
  };
}

interface Session {
  outcome: Outcome;
  /** The relay refused MAIL FROM itself, for good. */
  senderRefused: boolean;
}

/** One connection, one mail. */
async function session(settings: SmtpSettings, mail: Outgoing, commitPoint: () => Promise<boolean>): Promise<Session> {
  const connection = connectionFor(settings);
  const source = heldBack(mail.raw, commitPoint);
  // The relay's last word, or its failure, ends the source at once: a commit point granted a moment later must send nothing.
  connection.on('error', source.stop);
  try {
    const info = await within<Sent>(settings, connection, (done) => {
      opened(connection, settings, (error) => {
        if (error) return done(error);
        const envelope = { from: mail.from, to: mail.to, size: mail.raw.length };
        connection.send(envelope, source.stream, (failed, result) => {
          const early = source.state() !== 'complete';
          source.stop();
          // Before the dot, a 2xx answers something else: a relay out of step took nothing.
          done(
            failed ?? (early ? new Error('It answered before it had the whole mail') : null),
            result as unknown as Sent,
          );
        });
      });
    });
    if (/^2\d\d/.test(info.response)) {
      return over({ outcome: 'sent', response: shown(info.response), refused: info.rejected });
    }
    return over({ outcome: 'uncertain', error: `No answer to the mail, but these words: ${shown(info.response)}` });
  } catch (thrown) {
    source.stop();
    await source.settled();
    if (source.failure() !== undefined) throw source.failure();
    const error = thrown as SmtpError;
    return { outcome: outcomeOf(error, source.state(), settings), senderRefused: refusesSender(error) };
  } finally {
    connection.close();
  }
}

interface Sent {
  response: string;
  rejected: string[];
}

function over(outcome: Outcome): Session {
  return { outcome, senderRefused: false };
}

function outcomeOf(error: SmtpError, state: HeldBackState, settings: SmtpSettings): Outcome {
  if (state === 'denied') return { outcome: 'aborted' };
  const code = error.responseCode;
  const words = problemWords(error, settings);
  if (state === 'complete') {
    // RFC 5321 section 4.2.1: 4yz and 5yz both say that the mail was not taken. Everything else says nothing.
    if (code !== undefined && code >= 400 && code < 600) {
      return { outcome: code < 500 ? 'temporary' : 'permanent', error: words };
    }
    return { outcome: 'uncertain', error: `${words} The mail may have been delivered.` };
  }
  return { outcome: permanentAt(error) ? 'permanent' : 'temporary', error: words };
}

function refusesSender(error: SmtpError): boolean {
  return error.command === 'MAIL FROM' && (error.responseCode ?? 0) >= 500;
}

function connectionFor({
  host,
  port,
  security,
  ca,
  verifyCertificate,
  name,
  timeouts = {},
}: SmtpSettings): SMTPConnection {
  return new SMTPConnection({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(name === undefined ? {} : { name }),
    tls: { rejectUnauthorized: verifyCertificate !== false, ...(ca === undefined ? {} : { ca }) },
    connectionTimeout: timeouts.connection ?? 60_000,
    greetingTimeout: timeouts.greeting ?? 60_000,
    socketTimeout: timeouts.socket ?? 600_000,
    // Bytes still on their way out must not follow an abandoned body.
    socketCloseTimeout: 1000,
    logger: false,
  });
}

type Done<T> = (error: Error | null | undefined, result?: T) => void;

/** Connects and logs in. */
function opened(connection: SMTPConnection, { user, password }: SmtpSettings, done: Done<void>): void {
  connection.connect((error) => {
    if (error || user === null) return done(error);
    connection.login({ user, credentials: { user, pass: password ?? '' } }, (refused) => done(refused));
  });
}

/** Runs a session to its callback, its connection's failure, or its time limit: a relay that drips bytes never ends by itself. */
async function within<T>(settings: SmtpSettings, connection: SMTPConnection, run: (done: Done<T>) => void): Promise<T> {
  const clock = new AbortController();
  const limit = settings.timeouts?.session ?? 15 * 60_000;
  const expired = pause(limit, undefined, { signal: clock.signal, ref: false }).then(
    () => Promise.reject(Object.assign(new Error('The session took too long'), { code: 'ETIMEDOUT' })),
    // Aborted: the session was over in time.
    () => new Promise<never>(() => {}),
  );
  const ran = new Promise<T>((resolve, reject) => {
    connection.on('error', reject);
    // A connection that ends without an error must not leave its caller waiting.
    connection.once('end', () =>
      setImmediate(() => reject(Object.assign(new Error('Connection closed'), { code: 'ECONNECTION' }))),
    );
    run((error, result) => (error ? reject(error) : resolve(result as T)));
  });
  try {
    return await Promise.race([ran, expired]);
  } finally {
    clock.abort();
  }
}

function shown(response: string): string {
  return response.replace(/[\p{Cc}]+/gu, ' ').slice(0, 300);
}
