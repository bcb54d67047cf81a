// An IMAP server of a few commands: it shows the very words of a login, and what a server lacks, to a test.
import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import tls from 'node:tls';
import type { Certificate } from './certificate.ts';

export interface ScriptedImap {
  port: number;
  /** Each login as its SASL mechanism and what it was made with, decoded. */
  logins: { mechanism: string; said: string }[];
  /** Ends every connection. */
  drop(): void;
  close(): Promise<void>;
}

export interface Script {
  /** Whether a login gets in; its SASL words, or user and password of LOGIN. */
  accepts?: (said: string) => boolean;
  /** Offered after the login and before. */
  capabilities?: string[];
  /** What the folder says when it is selected. */
  permanentFlags?: string;
  readOnly?: boolean;
  /** What MYRIGHTS says; without it the command is refused. */
  rights?: string;
  certificate?: Certificate;
}

const USUAL = ['SASL-IR', 'AUTH=XOAUTH2', 'IDLE', 'UIDPLUS', 'MOVE'];

/** Starts it on a free port; with a certificate it speaks TLS from the first byte. */
export async function scriptedImap(script: Script = {}): Promise<ScriptedImap> {
  const {
    accepts = () => true,
    capabilities = USUAL,
    permanentFlags = '\\Seen \\Deleted \\*',
    readOnly = false,
  } = script;
  const logins: ScriptedImap['logins'] = [];
  const sockets = new Set<net.Socket>();
  const offered = `CAPABILITY IMAP4rev1 ${capabilities.join(' ')}`;

  const talk = (socket: net.Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    const say = (...lines: string[]) => socket.write(lines.map((line) => `${line}\r\n`).join(''));
    let pending: { tag: string; mechanism: string } | null = null;
    let refused: string | null = null;
    const login = (tag: string, mechanism: string, said: string) => {
      logins.push({ mechanism, said });
      if (accepts(said)) return say(`${tag} OK [${offered}] logged in`);
      if (mechanism === 'LOGIN') return say(`${tag} NO [AUTHENTICATIONFAILED] no`);
      // Both kinds send their reason first, and refuse once the client has answered it.
      refused = tag;
      say(`+ ${Buffer.from(JSON.stringify({ status: '401', schemes: 'bearer' })).toString('base64')}`);
    };
    const line = (text: string) => {
      if (refused !== null) {
        say(`${refused} NO [AUTHENTICATIONFAILED] no`);
        refused = null;
        return;
      }
      if (pending !== null) {
        const { tag, mechanism } = pending;
        pending = null;
        return login(tag, mechanism, decoded(text));
      }
      const [tag = '', verb = '', ...rest] = text.split(' ');
      const command = verb.toUpperCase() === 'UID' ? `UID ${rest[0]?.toUpperCase()}` : verb.toUpperCase();
      if (command === 'AUTHENTICATE') {
        const [mechanism = '', initial] = rest;
        if (initial !== undefined) return login(tag, mechanism.toUpperCase(), decoded(initial));
        pending = { tag, mechanism: mechanism.toUpperCase() };
        return say('+ ');
      }
      if (command === 'LOGIN') return login(tag, 'LOGIN', rest.join(' '));
      if (command === 'IDLE') return say('+ idling');
      if (command === 'CAPABILITY') say(`* ${offered}`);
      if (command === 'LIST') say('* LIST (\\HasNoChildren) "/" INBOX');
      if (command === 'SELECT' || command === 'EXAMINE') {
        say('* FLAGS (\\Seen \\Deleted)', '* 0 EXISTS', '* 0 RECENT');
        say(`* OK [PERMANENTFLAGS (${permanentFlags})] ok`, '* OK [UIDVALIDITY 1] ok', '* OK [UIDNEXT 1] ok');
        return say(`${tag} OK [${readOnly || command === 'EXAMINE' ? 'READ-ONLY' : 'READ-WRITE'}] done`);
      }
      if (command === 'UID SEARCH') say('* SEARCH');
      if (command === 'MYRIGHTS') {
        if (script.rights === undefined) return say(`${tag} NO not told`);
        say(`* MYRIGHTS INBOX ${script.rights}`);
      }
      if (command === 'LOGOUT') {
        say('* BYE', `${tag} OK done`);
        return void socket.end();
      }
      say(`${tag} OK done`);
    };
    let held = '';
    socket.on('data', (chunk) => {
      const lines = (held + chunk).split('\r\n');
      held = lines.pop() ?? '';
      lines.forEach(line);
    });
    say(`* OK [${offered}] ready`);
  };

  const { certificate } = script;
  const server = certificate ? tls.createServer(certificate, talk) : net.createServer(talk);
  server.on('tlsClientError', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const drop = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    logins,
    drop,
    async close() {
      drop();
      server.close();
      await once(server, 'close');
    },
  };
}

function decoded(base64: string): string {
  return Buffer.from(base64, 'base64').toString();
}
