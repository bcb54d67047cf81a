// Makes the IMAP server inside the process take logins by token, or no passwords.
import type { Hoodiecrow, HoodiecrowConnection } from 'hoodiecrow-imap';

/** What hoodiecrow has for its own plugins, beside what is declared of it. */
interface Plugged {
  registerCapability(name: string, offered: (connection: Stateful) => boolean): void;
}
type Stateful = HoodiecrowConnection & { state: string };

/** @param accepts whether the decoded XOAUTH2 words get in */
export function takesTokens(server: Hoodiecrow, accepts: (said: string) => boolean): void {
  const plugged = server as Hoodiecrow & Plugged;
  plugged.registerCapability('SASL-IR', () => true);
  plugged.registerCapability('AUTH=XOAUTH2', ({ state }) => state === 'Not Authenticated');
  const no = { type: 'TEXT', value: '[AUTHENTICATIONFAILED] no' };
  server.setCommandHandler('AUTHENTICATE XOAUTH2', (connection, { tag, attributes }, _data, done) => {
    const [initial] = (attributes ?? []) as { value: string }[];
    const welcome = accepts(Buffer.from(initial?.value ?? '', 'base64').toString());
    if (welcome) (connection as Stateful).state = 'Authenticated';
    connection.send({
      tag,
      command: welcome ? 'OK' : 'NO',
      attributes: [welcome ? { type: 'TEXT', value: 'in' } : no],
    });
    done();
  });
}

/** From now on no password is right. */
export function refusePasswords(server: Hoodiecrow): void {
  const no = { type: 'TEXT', value: '[AUTHENTICATIONFAILED] no' };
  server.setCommandHandler('LOGIN', (connection, { tag }, _data, done) => {
    connection.send({ tag, command: 'NO', attributes: [no] });
    done();
  });
}
