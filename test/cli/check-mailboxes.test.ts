// `intray check` and mailboxes: a login in the clear and a right that is missing are warnings, never failures.
import { afterEach, describe, expect, test } from 'vitest';
import { openTokens } from '../../src/app/tokens.ts';
import { checkFolder, openly } from '../../src/cli/check-mailboxes.ts';
import type { Config } from '../../src/config/load.ts';
import { readVacancies } from '../../src/config/vacancy-file.ts';
import { type AfterwardsRule, SHELF_NAMES } from '../../src/domain/afterwards.ts';
import { type Dovecot, startDovecot, whyNoDovecot } from '../support/dovecot.ts';
import { type Script, scriptedImap } from '../support/scripted-imap.ts';

const HOI = 'hoi.vacancy@wcoomd.org';
const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const nobody = openTokens({ data: '/nowhere' }, { info: () => {}, warn: () => {} } as never, () => new Date());
const { vacancies } = readVacancies('seeds/vacancies');
type Mailbox = Config['mailboxes'][number];
function mailbox(port: number, more: Partial<Mailbox> = {}): Mailbox {
  return {
    address: HOI,
    host: '127.0.0.1',
    port,
    security: 'none',
    ca: null,
    user: HOI,
    password: 'for-the-tests-only',
    auth: null,
    shared: false,
    folder: 'INBOX',
    junk: null,
    answerFrom: null,
    pollSeconds: 60,
    sentCopy: 'none',
    sentFolder: null,
    ...more,
  };
}
/** What is said of INBOX where HOI wants this. */
function said(wants: AfterwardsRule | null, box: Mailbox, folder = 'INBOX'): Promise<string | null> {
  const wishing = vacancies.map((v) => ({ ...v, afterwards: v.code === 'HOI' ? wants : null }));
  return checkFolder({ mailboxes: [box], vacancies: wishing }, box, folder, nobody);
}
async function serve(script: Script): Promise<number> {
  const server = await scriptedImap({ capabilities: ['IDLE', 'MOVE'], ...script });
  closers.push(server.close);
  return server.port;
}

const KEYWORD: AfterwardsRule = { keyword: '$IntrayDone' };
const FOLDERS: AfterwardsRule = { folders: SHELF_NAMES };
const NO_KEYWORDS = { permanentFlags: '\\Seen \\Deleted' };
const LISTS = { capabilities: ['IDLE', 'MOVE', 'ACL'] };
const NO_MOVE = { capabilities: ['IDLE'] };

describe('the rights to do afterwards what a vacancy wants', () => {
  test.each<[string, AfterwardsRule | null, Script, RegExp | null]>([
    ['a keyword, allowed', KEYWORD, {}, null],
    ['folders, allowed', FOLDERS, {}, null],
    ['a keyword, without new ones', KEYWORD, NO_KEYWORDS, /no new keywords here.*\$IntrayDone of HOI cannot be set/],
    [
      'folders, without MOVE',
      FOLDERS,
      NO_MOVE,
      /MOVE, RFC 6851.*finished mail of HOI cannot be moved.*keyword instead/,
    ],
    ['a keyword, for reading only', KEYWORD, { readOnly: true }, /reading only, so \$IntrayDone of HOI cannot be set/],
    ['folders, for reading only', FOLDERS, { readOnly: true }, /reading only, so finished mail of HOI cannot be moved/],
    ['a keyword, where only MOVE is missing', KEYWORD, NO_MOVE, null],
    ['folders, where only keywords are missing', FOLDERS, NO_KEYWORDS, null],
    ['folders, by a list that allows it', FOLDERS, { ...LISTS, rights: 'lrswite' }, null],
    ['folders, by an older list that allows it', FOLDERS, { ...LISTS, rights: 'lrswid' }, null],
    [
      'folders, by a list without expunge',
      FOLDERS,
      { ...LISTS, rights: 'lrswit' },
      /HOI cannot be moved.*t and e there/,
    ],
    [
      'a keyword, by a list without write',
      KEYWORD,
      { ...LISTS, rights: 'lrsit' },
      /of HOI cannot be set.*rights w there/,
    ],
    ['folders, by a list that is not told', FOLDERS, LISTS, null],
    ['nothing, where nothing is allowed', null, { readOnly: true, ...NO_MOVE, ...NO_KEYWORDS }, null],
  ])('%s', async (_what, wants, script, words) => {
    const found = await said(wants, mailbox(await serve(script)));
    if (words === null) expect(found).toBeNull();
    else expect(found).toMatch(words);
  });

  test('are asked in a shared mailbox too, for each vacancy without a mailbox of its own', async () => {
    const port = await serve({ readOnly: true });
    const shared = mailbox(port, { address: 'jobs@wcoomd.org', shared: true });
    expect(await said(KEYWORD, shared)).toMatch(/of HOI cannot be set/);
    const wishing = vacancies.map((v) => ({ ...v, afterwards: KEYWORD }));
    const beside = [shared, mailbox(port)];
    const found = await checkFolder({ mailboxes: beside, vacancies: wishing }, shared, 'INBOX', nobody);
    expect(found).toMatch(/of STCEPM cannot be set/);
    expect(found).not.toContain('HOI');
  });

  test('are not wanted in Junk, nor in the mailbox of another vacancy', async () => {
    const port = await serve({ readOnly: true });
    expect(await said(KEYWORD, mailbox(port, { junk: 'INBOX', folder: 'Elsewhere' }), 'INBOX')).toBeNull();
    expect(await said(KEYWORD, mailbox(port, { address: 'ddis.vacancy@wcoomd.org' }))).toBeNull();
  });

  test('by a list are left out where the server lets nobody in twice', async () => {
    let logins = 0;
    const port = await serve({ ...LISTS, rights: 'lr', accepts: () => ++logins === 1 });
    expect(await said(FOLDERS, mailbox(port))).toBeNull();
    expect(logins).toBe(2);
  });

  test('do not matter where the login fails: that is the failure', async () => {
    const port = await serve({ accepts: () => false });
    await expect(said(KEYWORD, mailbox(port))).rejects.toThrow(/does not accept the password/);
  });
});

const noDovecot = await whyNoDovecot();
if (noDovecot !== null) console.info(`not run against Dovecot: rights in a folder (${noDovecot})`);
test.skipIf(noDovecot !== null)('Dovecot allows both', async () => {
  const dovecot: Dovecot = await startDovecot({ mailboxes: [HOI] });
  closers.push(dovecot.stop);
  const box = mailbox(dovecot.account(HOI).port);
  expect(await said(KEYWORD, box)).toBeNull();
  expect(await said(FOLDERS, box)).toBeNull();
});
test.skipIf(noDovecot !== null).each([
  ['lrswite', null, null],
  ['lrwit', null, /finished mail of HOI cannot be moved.*t and e there/],
  ['lrsite', /\$IntrayDone of HOI cannot be set.*rights w there/, null],
  // Dovecot opens what nothing may be changed in for reading only.
  ['lr', /reading only, so \$IntrayDone of HOI cannot be set/, /reading only, so finished mail of HOI cannot be moved/],
])('what Dovecot grants by a list (%s) decides', async (rights, keyword, folders) => {
  const dovecot: Dovecot = await startDovecot({ mailboxes: [HOI], rights });
  closers.push(dovecot.stop);
  const box = mailbox(dovecot.account(HOI).port);
  for (const [wants, words] of [[KEYWORD, keyword] as const, [FOLDERS, folders] as const]) {
    const found = await said(wants, box);
    if (words === null) expect(found).toBeNull();
    else expect(found).toMatch(words);
  }
});

test('a login in the clear is warned of, except on this machine', async () => {
  for (const host of ['127.0.0.1', '127.1.2.3', 'localhost', '::1'])
    expect(openly({ security: 'none', host })).toBeNull();
  for (const security of ['tls', 'starttls']) expect(openly({ security, host: 'imap.example.org' })).toBeNull();
  for (const host of ['imap.example.org', '10.0.0.1', '127.0.0.1.example.org', 'localhost.example.org'])
    expect(openly({ security: 'none', host })).toMatch(/the login goes to .* in the clear: set security to tls/);
});
