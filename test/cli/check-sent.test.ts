// `intray check` and the folders of sent mail: which one was found, and what to do where none can be used.
import { readFileSync, writeFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { type ImapServers, startImap } from '../../demo/servers.ts';
import { check } from '../../src/cli/check.ts';
import { openOutput } from '../../src/cli/output.ts';
import { loadConfig } from '../../src/config/load.ts';
import { otherProgram } from '../support/intake.ts';
import { type Installation, installation } from '../support/service.ts';

const HOI = 'hoi.vacancy@wcoomd.org';
const DDIS = 'ddis.vacancy@wcoomd.org';
const STCEPM = 'stcepm.vacancy@wcoomd.org';

let place: Installation;
let imap: ImapServers;
beforeAll(async () => {
  place = await installation({}, async (mailboxes) => {
    imap = await startImap({ mailboxes });
    return imap;
  });
}, 60_000);
afterAll(() => place?.stop());

test('each mailbox that keeps copies, and the journal, is tried: the folder that was found, or what is wrong with it', async () => {
  for (const address of [HOI, STCEPM])
    await otherProgram(imap.account(address), (client) => client.mailboxCreate('Sent'));
  // Of this account the folder can only be read.
  const server = imap.server(STCEPM);
  server.setCommandHandler('SELECT', server.getCommandHandler('EXAMINE'));
  const config = parse(readFileSync(place.configFile, 'utf8'));
  const { password, ...account } = config.mailboxes[0];
  const copies: Record<string, string> = { [HOI]: 'append', [DDIS]: 'server', [STCEPM]: 'append' };
  for (const mailbox of config.mailboxes) mailbox.sentCopy = copies[mailbox.address] ?? 'none';
  const { host, port, user, security } = account;
  config.sending = { journal: { host, port, user, security, password, folder: 'Journal' } };
  writeFileSync(place.configFile, stringify(config));

  let stdout = '';
  const nothing = new Writable({ write: (_chunk, _encoding, done) => done() });
  const out = new Writable({
    write(chunk, _encoding, done) {
      stdout += chunk;
      done();
    },
  });
  const status = await check(
    loadConfig(place.configFile, {}),
    openOutput(true, { stdout: out, stderr: nothing }),
    new Date(),
  );
  expect(status).toBe(1);
  const lines = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { what: string; ok: boolean; detail: string | null });
  const sent = lines.filter((line) => /sent mail/.test(line.what));
  expect(sent.map(({ what, ok }) => [what, ok])).toEqual(
    expect.arrayContaining([
      [`IMAP ${HOI}, sent mail`, true],
      [`IMAP ${DDIS}, sent mail`, false],
      [`IMAP ${STCEPM}, sent mail`, false],
      ['IMAP 127.0.0.1, journal of sent mail', false],
    ]),
  );
  expect(sent).toHaveLength(4);
  const said = (what: RegExp) => sent.find((line) => what.test(line.what))?.detail;
  expect(said(/hoi/)).toBe('folder Sent');
  expect(said(/ddis/)).toMatch(/no folder that looks like the one for sent mail; there are: INBOX, Junk\. Name it/);
  expect(said(/stcepm/)).toMatch(/put into Sent: .* for reading only\. Give the account/);
  expect(said(/journal/)).toMatch(/has no folder Journal; there are/);
  expect(imap.folder(HOI, 'Sent').messages).toEqual([]);
}, 120_000);
