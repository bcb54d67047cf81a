// The folder of sent mail: how it is found, what counts as standing there, and that a copy is put there once.
import hoodiecrow, { type Hoodiecrow } from 'hoodiecrow-imap';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { appendMail } from '../../demo/servers.ts';
import type { ImapSettings } from '../../src/mail/mailbox.ts';
import { openSent, type SentFolder } from '../../src/mail/sent.ts';
import { type Dovecot, startDovecot, whyNoDovecot } from '../support/dovecot.ts';
import { otherProgram } from '../support/intake.ts';

vi.setConfig({ testTimeout: 30_000 });

const ADDRESS = 'hoi.vacancy@example.org';
const ID = '<intray.0a1b2c3d@example.org>';
const AT = new Date('2026-03-20T10:00:00Z');

function answer(messageId: string, text = 'We have received your application.'): Buffer {
  return Buffer.from(
    `From: ${ADDRESS}\r\nTo: ines@example.net\r\nSubject: HOI\r\nMessage-ID: ${messageId}\r\n\r\n${text}\r\n`,
  );
}

const servers: Hoodiecrow[] = [];
const folders: SentFolder[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => folder.close()));
  await Promise.all(servers.splice(0).map((imap) => new Promise((done) => imap.server.close(done))));
});

/** A server with these folders beside INBOX, their names as the wire has them (RFC 3501 section 5.1.3); a mark is the special use. */
async function aServer(marks: Record<string, string | null>, extensions = ['SPECIAL-USE']) {
  const storage = {
    INBOX: {},
    '': {
      separator: '/',
      folders: Object.fromEntries(
        Object.entries(marks).map(([name, mark]) => [name, mark === null ? {} : { 'special-use': mark }]),
      ),
    },
  };
  const imap = hoodiecrow({ plugins: ['ID', 'UIDPLUS', ...extensions], users: { ines: { password: 'x' } }, storage });
  imap.server.on('connection', (socket) => socket.setNoDelay(true));
  await new Promise<void>((done) => imap.server.listen(0, '127.0.0.1', done));
  servers.push(imap);
  const { port } = imap.server.address() as { port: number };
  const account = { host: '127.0.0.1', port, user: 'ines', password: 'x', secure: false, plaintextLogin: true };
  const open = async (folder: string | null = null) => {
    const opened = await openSent(account satisfies ImapSettings, folder);
    folders.push(opened);
    return opened;
  };
  return { imap, account, open, put: (raw: Buffer, at: Date, into: string) => appendMail(account, raw, at, into) };
}

describe('the folder of sent mail', () => {
  test.each([
    ['the one that is marked, whatever it is called', { 'Exp&AOk-di&AOk-s': '\\Sent', Sent: null }, 'Expédiés'],
    ['else one with a usual name', { Drafts: null, 'Sent Items': null }, 'Sent Items'],
    ['as Apple calls it', { 'Sent Messages': null, Trash: null }, 'Sent Messages'],
    ['as a French Exchange calls it', { '&AMk-l&AOk-ments envoy&AOk-s': null, Brouillons: null }, 'Éléments envoyés'],
    ['not one that only begins like it', { 'Sent to clients': null, Sent: null }, 'Sent'],
  ])('is found by itself: %s', async (_, marks, path) => {
    expect((await (await aServer(marks)).open()).path).toBe(path);
  });

  test('is told by its name where the server marks none', async () => {
    expect((await (await aServer({ Sent: null }, [])).open()).path).toBe('Sent');
  });

  test('that is configured is taken, and a missing one is named together with those that are there', async () => {
    const { open } = await aServer({ Sent: '\\Sent', 'Replies of HOI': null });
    expect((await open('Replies of HOI')).path).toBe('Replies of HOI');
    await expect(open('Gone')).rejects.toMatchObject({
      kind: 'no-folder',
      message: expect.stringMatching(/has no folder Gone; there are: .*Replies of HOI.* Name it in the settings/),
    });
  });

  test('that cannot be told by mark or name is a failure with a sentence', async () => {
    await expect((await aServer({ Drafts: null })).open()).rejects.toMatchObject({
      kind: 'no-folder',
      message: expect.stringMatching(/no folder that looks like .* there are: .*Drafts/),
    });
  });

  test('on a server that never answers is given up when the time is over', async () => {
    const { imap, account } = await aServer({ Sent: null });
    imap.setCommandHandler('LIST', () => undefined);
    await expect(openSent(account, null, AbortSignal.timeout(200))).rejects.toMatchObject({ kind: 'away' });
  });
});

describe('what stands there', () => {
  test('is told for each of several ids, and by the whole id', async () => {
    const { open, put } = await aServer({ Sent: '\\Sent' });
    await put(answer('<intray.0a1b2c3d@example.org>'), AT, 'Sent');
    await put(answer('<longer.intray.ffff@example.org.example.com>'), AT, 'Sent');
    const folder = await open();
    const asked = [ID, '<intray.ffff@example.org>', '<intray.0a1b@example.org>', '<0a1b2c3d@example.org>'];
    expect(await folder.having(asked)).toEqual(new Set([ID]));
    expect(await folder.having([])).toEqual(new Set());
  });

  test('counts without angle brackets, folded, and beside a mail whose id only contains it', async () => {
    const { open, put } = await aServer({ Sent: '\\Sent' });
    await put(answer(`<x.${ID.slice(1)}`), AT, 'Sent');
    await put(answer(ID.slice(1, -1)), AT, 'Sent');
    await put(answer('\r\n <intray.folded@example.org>'), AT, 'Sent');
    const folder = await open();
    expect(await folder.having([ID, '<intray.folded@example.org>'])).toEqual(
      new Set([ID, '<intray.folded@example.org>']),
    );
  });

  test('is looked at without a change: the folder is opened for reading only', async () => {
    const { imap, open, put } = await aServer({ Sent: '\\Sent' });
    await put(answer(ID), AT, 'Sent');
    const commands: string[] = [];
    for (const command of ['SELECT', 'EXAMINE', 'UID STORE', 'UID FETCH']) {
      const real = imap.getCommandHandler(command);
      imap.setCommandHandler(command, (connection, parsed, data, done) => {
        commands.push(command === 'UID FETCH' ? data.replace(/^\S+ /, '') : command);
        real(connection, parsed, data, done);
      });
    }
    await (await open()).having([ID]);
    expect(commands[0]).toBe('EXAMINE');
    expect(commands.filter((each) => each === 'SELECT' || each === 'UID STORE')).toEqual([]);
    expect(commands.at(-1)).toContain('BODY.PEEK[HEADER.FIELDS');
    expect(imap.getMailbox('Sent')?.messages[0]?.flags).not.toContain('\\Seen');
  });

  test('a journal report that names the id in its text counts only where reports are asked for', async () => {
    const { open, put } = await aServer({ Journal: null });
    const report = `Sender: ${ADDRESS}\r\nSubject: HOI\r\nMessage-Id: ${ID}\r\nRecipient: ines@example.net`;
    await put(answer('<report.1@journal.example.org>', report), AT, 'Journal');
    await put(answer('<report.2@journal.example.org>', `Message-Id: <y.intray.ffff@example.org>`), AT, 'Journal');
    const folder = await open('Journal');
    expect(await folder.having([ID])).toEqual(new Set());
    expect(await folder.having([ID, '<intray.ffff@example.org>'], AT)).toEqual(new Set([ID]));
    expect(await folder.having([ID], new Date('2026-03-25T10:00:00Z'))).toEqual(new Set());
  });

  test('cannot be told when the connection is lost or the server refuses: that is a failure, never an empty answer', async () => {
    const { imap, open, put } = await aServer({ Sent: '\\Sent' });
    await put(answer(ID), AT, 'Sent');
    const lost = await open();
    const refusing = await open();
    imap.setCommandHandler('UID SEARCH', (connection, { tag }, _data, done) => {
      connection.send({ tag, command: 'NO', attributes: [{ type: 'TEXT', value: 'busy' }] });
      done();
    });
    await expect(refusing.having([ID])).rejects.toMatchObject({ kind: 'refused' });
    imap.setCommandHandler('UID SEARCH', (connection) => connection.socket?.destroy());
    await expect(lost.having([ID])).rejects.toMatchObject({ kind: 'away' });
  });
});

describe('a copy', () => {
  test('is put there as read, with its date, and once', async () => {
    const { imap, open } = await aServer({ Sent: '\\Sent' });
    const folder = await open();
    expect(await folder.keep(answer(ID), ID, AT)).toBe('kept');
    expect(await folder.keep(answer(ID), ID, AT)).toBe('there');
    expect(await (await open()).keep(answer(ID), ID, AT)).toBe('there');
    const [copy, ...more] = imap.getMailbox('Sent')?.messages ?? [];
    expect(more).toEqual([]);
    expect(copy?.flags).toContain('\\Seen');
    expect(copy?.raw).toBe(answer(ID).toString());
    expect(new Date(copy?.internaldate ?? '')).toEqual(AT);
  });

  test('that the server does not take is a failure that says what to do', async () => {
    const { imap, open } = await aServer({ Sent: '\\Sent' });
    const folder = await open();
    imap.setCommandHandler('APPEND', (connection, { tag }, _data, done) => {
      connection.send({ tag, command: 'NO', attributes: [{ type: 'TEXT', value: '[NOPERM] Permission denied' }] });
      done();
    });
    await expect(folder.keep(answer(ID), ID, AT)).rejects.toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(/put into Sent: .* \(NOPERM\)\. Give the account .* set sentCopy to/),
    });
  });

  test('needs a folder that is open for writing: one that is not is told before, with what to do', async () => {
    const { imap, open } = await aServer({ Sent: '\\Sent' });
    expect(await (await open()).whyNotWritable()).toBeNull();
    imap.setCommandHandler('SELECT', imap.getCommandHandler('EXAMINE'));
    expect(await (await open()).whyNotWritable()).toMatch(/put into Sent: .* for reading only\. Give the account/);
  });
});

const noDovecot = await whyNoDovecot();
if (noDovecot !== null) console.info(`not run: sent mail of a real Dovecot (${noDovecot})`);
describe.skipIf(noDovecot !== null)('a real Dovecot', () => {
  let server: Dovecot;
  let account: ImapSettings;
  beforeAll(async () => {
    server = await startDovecot({ mailboxes: [ADDRESS] });
  }, 60_000);
  afterAll(() => server?.stop());
  beforeEach(() => {
    account = { ...server.account(ADDRESS), secure: false, plaintextLogin: true };
  });

  test('a folder with a usual name is found, copied into once, searched by the whole id, and left unseen', async () => {
    await expect(openSent(account, null)).rejects.toMatchObject({ kind: 'no-folder' });
    await otherProgram(server.account(ADDRESS), (client) => client.mailboxCreate('Éléments envoyés'));
    const folder = await openSent(account, null);
    folders.push(folder);
    expect(folder.path).toBe('Éléments envoyés');
    expect(await folder.having([ID])).toEqual(new Set());
    expect(await folder.keep(answer(ID), ID, AT)).toBe('kept');
    expect(await folder.keep(answer(ID), ID, AT)).toBe('there');
    expect(await folder.whyNotWritable()).toBeNull();
    await server.append(
      ADDRESS,
      answer('<unseen.1@example.org>', `Message-ID: ${ID.replace('0a', 'ff')}`),
      AT,
      folder.path,
    );
    const reported = ID.replace('0a', 'ff');
    expect(await folder.having(['<0a1b2c3d@example.org>', reported])).toEqual(new Set());
    expect(await folder.having([reported, ID], AT)).toEqual(new Set([reported, ID]));
    const seen = await otherProgram(server.account(ADDRESS), async (client) => {
      await client.mailboxOpen(folder.path);
      return client.fetchAll('1:*', { flags: true, internalDate: true });
    });
    expect(seen.map((mail) => mail.flags?.has('\\Seen'))).toEqual([true, false]);
    expect(seen.map((mail) => new Date(mail.internalDate ?? 0))).toEqual([AT, AT]);
  });

  test('a wrong password and a folder that is not there have names of their own', async () => {
    await expect(openSent({ ...account, password: 'wrong' }, null)).rejects.toMatchObject({ kind: 'wrong-password' });
    await expect(openSent(account, 'Not There')).rejects.toMatchObject({ kind: 'no-folder' });
  });
});
