// One connection to the relay: opened, logged in, handed one mail after the other, and over at the first thing that is not as it should be.
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { HeldBack, Progress } from './held-back.ts';
import type { TokenSource } from './oauth.ts';
import type { SmtpError } from './smtp-failure.ts';
import { commandWatch, type Limits } from './smtp-limits.ts';
import { trusting } from './tls.ts';

/** What a session needs to know of its server. */
export interface SmtpServer {
  host: string;
  port: number;
  /** `tls`: from the first byte (RFC 8314). `starttls`: or not at all. `none`: never. */
  security: 'tls' | 'starttls' | 'none';
  /** Certificates to trust beside the public ones, PEM. */
  ca?: string | null;
  /** Whether the server's certificate must be valid; only a test relay is a reason for false. Default true. */
  verifyCertificate?: boolean;
  /** Null where the relay knows us by our address. */
  user: string | null;
  /** Null where there is no login, or a token in its place. */
  password: string | null;
  /** The name given with EHLO. Default: the machine's. */
  name?: string;
}

export interface Session {
  /** Mails it has taken. */
  taken(): number;
  /** False once it failed, was closed, or was dropped. */
  usable(): boolean;
  /** Set when the relay refused the empty sender: each refusal counts against the session, so it is not repeated in it. */
  refusesNullSender: boolean;
  /** What a mail handed to `send` must report to. */
  progress: Progress;
  /** RSET. @throws SmtpError for any answer but 250, and for none */
  reset(): Promise<void>;
  /** One mail. @throws SmtpError; the session must then be dropped */
  send(envelope: { from: string; to: string[] }, size: number, source: HeldBack): Promise<Accepted>;
  /** Leaves politely; bounded. */
  quit(): Promise<void>;
  /** Leaves at once. Nothing more leaves this side. */
  drop(): void;
}

export interface Accepted {
  response: string;
  /** Recipients that were refused while others were not. */
  rejected: string[];
}

/**
 * Connects and logs in; a token that is refused is renewed once, over another connection.
 * @throws SmtpError, or TokenError where no token is to be had
 */
export async function openSession(server: SmtpServer, limits: Limits, tokens: TokenSource | null): Promise<Session> {
  if (tokens === null) return begin(server, limits, null);
  const token = await tokens.token();
  try {
    return await begin(server, limits, token);
  } catch (error) {
    if (!refusesLogin(error as SmtpError)) throw error;
    return begin(server, limits, await tokens.renew(token));
  }
}

function refusesLogin({ code, responseCode = 0 }: SmtpError): boolean {
  return code === 'EAUTH' && responseCode >= 500 && responseCode < 600;
}

async function begin(server: SmtpServer, limits: Limits, token: string | null): Promise<Session> {
  let failed: SmtpError | null = null;
  let taken = 0;
  const told = new Set<(error: SmtpError) => void>();
  const over = (error: SmtpError) => {
    if (failed !== null) return;
    failed = error;
    watch.stop();
    for (const tell of [...told]) tell(error);
    connection.close();
  };
  const watch = commandWatch(
    limits,
    (what) => over(timedOut(`There was not ${what} in time`)),
    () => over(failure('EPROTOCOL', 'Its answers are out of step with the commands')),
  );
  const connection = connectionTo(server, limits, watch.logger);
  connection.on('error', over);
  // After the callbacks of what was under way: they know more.
  connection.once('end', () => setImmediate(() => over(failure('ECONNECTION', 'Connection closed'))));
  let limit: NodeJS.Timeout | undefined;

  /** Runs one step to its end, the end of the connection, or the end of its time. @param stop is told of a failure before anything else */
  const step = async <T>(start: (done: Done<T>) => void, stop: (error: SmtpError) => void = () => {}): Promise<T> => {
    if (failed !== null) throw failed;
    let reject: (error: SmtpError) => void = () => {};
    limit = setTimeout(() => over(timedOut('The session took too long')), limits.session);
    try {
      return await new Promise<T>((resolve, no) => {
        reject = (error) => {
          stop(error);
          no(error);
        };
        told.add(reject);
        start((error, result) => (error ? no(error) : resolve(result as T)));
      });
    } finally {
      told.delete(reject);
      clearTimeout(limit);
      watch.pause();
    }
  };

  const session: Session = {
    taken: () => taken,
    usable: () => failed === null,
    refusesNullSender: false,
    progress: {
      block: watch.block,
      asking: watch.pause,
      last() {
        // From here on only the wait for the answer is limited: cut short, it would make a delivered mail uncertain.
        clearTimeout(limit);
        watch.dot();
      },
    },
    reset: () => step<void>((done) => connection.reset((error) => done(error))),
    async send({ from, to }, size, source) {
      const accepted = await step<Accepted>(
        (done) =>
          connection.send({ from, to, size }, source.stream, (error, result) => {
            // The relay's last word ends the source at once: a commit point granted a moment later must send nothing.
            const early = source.state() !== 'complete';
            source.stop();
            // Before the dot, a 2xx answers something else: a relay out of step took nothing.
            const wrong = early ? failure('EPROTOCOL', 'It answered before it had the whole mail') : null;
            done(error ?? wrong, result as unknown as Accepted);
          }),
        source.stop,
      );
      taken += 1;
      return accepted;
    },
    quit: () =>
      new Promise((resolve) => {
        if (failed !== null) return resolve();
        const late = setTimeout(() => session.drop(), QUIT_MS);
        told.add(() => {
          clearTimeout(late);
          resolve();
        });
        connection.quit();
      }),
    drop: () => over(failure('ECONNECTION', 'Connection dropped')),
  };
  try {
    await step<void>((done) => {
      watch.connecting();
      connection.connect((error) => (error ? done(error) : login(connection, server, token, done)));
    });
    return session;
  } catch (error) {
    session.drop();
    throw error;
  }
}

type Done<T> = (error: Error | null | undefined, result?: T) => void;

/** Longer than a QUIT on its way to any server needs; whoever does not answer it is left. */
const QUIT_MS = 1000;

function connectionTo(server: SmtpServer, limits: Limits, logger: ReturnType<typeof commandWatch>['logger']) {
  const { host, port, security, verifyCertificate, name } = server;
  return new SMTPConnection({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(name === undefined ? {} : { name }),
    ...(security === 'none'
      ? {}
      : { tls: { rejectUnauthorized: verifyCertificate !== false, secureContext: trusting(server.ca ?? null) } }),
    // The watch is stricter; to the library, connecting ends with the last EHLO.
    connectionTimeout: 2 * (limits.connection + limits.command) + limits.greeting,
    greetingTimeout: Math.max(limits.greeting, limits.connection),
    socketTimeout: limits.socket,
    // Bytes still on their way out must not follow an abandoned body.
    socketCloseTimeout: 1000,
    customAuth: { XOAUTH2: xoauth2 },
    transactionLog: true,
    logger,
  });
}

function login(connection: SMTPConnection, { user, password }: SmtpServer, token: string | null, done: Done<void>) {
  if (user === null) return done(null);
  const credentials = { user, pass: token ?? password ?? '' };
  connection.login({ user, credentials, method: token === null ? false : 'XOAUTH2' }, (refused) => done(refused));
}

/** One try: what to do about a refusal is decided where a new token can be had. */
async function xoauth2({ auth, sendCommand }: Parameters<NonNullable<CustomAuth[string]>>[0]): Promise<void> {
  const { user, pass } = auth.credentials;
  const proof = Buffer.from(`user=${user}\x01auth=Bearer ${pass}\x01\x01`).toString('base64');
  let answer = await sendCommand(`AUTH XOAUTH2 ${proof}`);
  // The reason, in JSON; an empty line asks for the refusal itself.
  if (answer.response.startsWith('334')) answer = await sendCommand('');
  if (!answer.response.startsWith('235')) throw new Error('Invalid login');
}
type CustomAuth = NonNullable<NonNullable<ConstructorParameters<typeof SMTPConnection>[0]>['customAuth']>;

function failure(code: string, words: string): SmtpError {
  return Object.assign(new Error(words), { code });
}

function timedOut(words: string): SmtpError {
  return failure('ETIMEDOUT', words);
}
