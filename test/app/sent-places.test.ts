// Which accounts are looked into and copied to, as the configuration says.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copiesTo, journalPlace, placesOf } from '../../src/app/sent-places.ts';
import { ConfigurationFaults } from '../../src/config/faults.ts';
import { loadConfig } from '../../src/config/load.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'intray-places-'));
  cpSync('seeds/vacancies', path.join(folder, 'vacancies'), { recursive: true });
  writeFileSync(path.join(folder, 'journal-password'), 'of the journal\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const JOURNAL = 'journal: { host: archive.example.org, user: journal, password: { file: journal-password } }';
function config(sending = '', hoi = 'sentCopy: append, sentFolder: Replies') {
  const file = path.join(folder, 'intray.yaml');
  const mailbox = (address: string, more: string) =>
    `  - { address: ${address}, host: imap.example.org, user: "${address}", password: { env: PASSWORD }, ${more} }\n`;
  writeFileSync(
    file,
    `organisation: { en: World Customs Organization }
mailboxes:
${mailbox('HOI.vacancy@wcoomd.org', hoi)}${mailbox('DDIS.vacancy@wcoomd.org', 'sentCopy: server')}${mailbox('STCEPM.vacancy@wcoomd.org', 'security: starttls')}
smtp: { host: smtp.example.org }
sending: { ${sending} }
`,
  );
  return loadConfig(file, { PASSWORD: 'x' });
}
const names = (places: { name: string }[]) => places.map((place) => place.name);

test('without a word about copies nothing is looked into, and nothing is put anywhere', () => {
  const plain = config('', 'port: 993');
  expect(placesOf(plain)('HOI')).toEqual([]);
  expect(placesOf(plain)('STCEPM')).toEqual([]);
  expect(journalPlace(plain)).toBeNull();
  expect([...copiesTo(plain)]).toEqual([]);
});

test('an answer is looked for in its own mailbox, and in the journal of all', () => {
  const look = placesOf(config(JOURNAL));
  expect(names(look('HOI'))).toEqual(['hoi.vacancy@wcoomd.org', 'journal']);
  expect(names(look('DDIS'))).toEqual(['ddis.vacancy@wcoomd.org', 'journal']);
  expect(names(look('STCEPM'))).toEqual(['journal']);
  expect(look('HOI')[0]).toMatchObject({ folder: 'Replies', reports: false, account: { secure: true } });
  expect(look('DDIS')[0]).toMatchObject({ folder: null });
  expect(look('STCEPM')[0]).toMatchObject({
    folder: 'INBOX',
    reports: true,
    account: { host: 'archive.example.org', port: 993, user: 'journal', password: 'of the journal', secure: true },
  });
});

test('copies go where they are asked for, and nowhere in a trial with a sink', () => {
  expect([...copiesTo(config())].map(([code, place]) => [code, place.name])).toEqual([
    ['HOI', 'hoi.vacancy@wcoomd.org'],
  ]);
  expect([...copiesTo(config('sink: trial@example.org'))]).toEqual([]);
});

test('a secret of the journal that cannot be read, and a word that is none, are faults of the configuration', () => {
  const faults = (sending: string, hoi?: string) => {
    try {
      config(sending, hoi);
    } catch (error) {
      if (error instanceof ConfigurationFaults) return error.faults.map((fault) => fault.field);
      throw error;
    }
    return [];
  };
  expect(faults(JOURNAL.replace('journal-password', 'nowhere'))).toEqual(['sending.journal.password']);
  expect(faults('', 'sentCopy: sometimes')).toEqual(['mailboxes[0].sentCopy']);
  expect(faults('', 'sentFolder: ""')).toEqual(['mailboxes[0].sentFolder']);
});
