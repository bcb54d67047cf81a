// A relay inside the test: takes every mail, and can be told to refuse or to go silent.
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { SmtpSettings } from '../../src/mail/transport.ts';

export interface Taken {
  from: string;
  to: string[];
  raw: Buffer;
}
export interface Relay {
  settings: SmtpSettings;
  taken: Taken[];
  /** The next mails are answered with this code after the dot instead of being taken; null takes them again. */
  refuseWith(code: number | null): void;
  close(): Promise<void>;
}

export async function aRelay(): Promise<Relay> {
  const taken: Taken[] = [];
  let refusal: number | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 100,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (refusal !== null) return done(Object.assign(new Error('not now'), { responseCode: refusal }));
        const { mailFrom, rcptTo } = session.envelope;
        taken.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map((each) => each.address),
          raw: Buffer.concat(chunks),
        });
        done();
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.server.address() as AddressInfo;
  const timeouts = { connection: 5000, greeting: 5000, socket: 5000, session: 20_000 };
  return {
    settings: { host: '127.0.0.1', port, security: 'none', user: null, password: null, timeouts },
    taken,
    refuseWith(code) {
      refusal = code;
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}
