import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ConfigurationFaults } from '../../src/config/faults.ts';
import { configFile, type Environment, loadAntivirus, loadConfig, loadLetters } from '../../src/config/load.ts';
import { settingRows } from '../../src/config/settings.ts';
import { readVacancies } from '../../src/config/vacancy-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'intray-config-'));
  cpSync('seeds/vacancies', path.join(folder, 'vacancies'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const WELL = `organisation: { en: World Customs Organization }
mailboxes:
  - { address: HOI.vacancy@wcoomd.org, host: imap.example.org, user: hoi, password: { env: HOI_PASSWORD } }
smtp: { host: smtp.example.org }
`;
function load(yaml: string, env: Environment = { HOI_PASSWORD: 'x' }) {
  const file = path.join(folder, 'intray.yaml');
  writeFileSync(file, yaml);
  return loadConfig(file, env);
}
function faultsOf(yaml: string, env?: Environment): string[] {
  try {
    load(yaml, env);
  } catch (error) {
    if (error instanceof ConfigurationFaults)
      return error.message.split('\n').map((line) => line.replaceAll(`${folder}/`, ''));
    throw error;
  }
  return [];
}

describe('a configuration', () => {
  test('that is well gives settings, defaults, secrets and vacancies', () => {
    const config = load(WELL);
    expect(config.mailboxes).toMatchObject([
      { address: 'hoi.vacancy@wcoomd.org', port: 993, security: 'tls', password: 'x', folder: 'INBOX' },
    ]);
    expect(config.data).toBe(path.join(folder, 'data'));
    expect(config.vacancies.map((v) => v.code)).toEqual(['DDIS', 'HOI', 'LIBRA', 'STCEPM']);
    expect(config.vacancies.find((v) => v.code === 'HOI')?.deadline.closesAt.toISOString()).toBe(
      '2026-03-22T23:00:00.000Z',
    );
  });

  test('takes the environment over the file', () => {
    const config = load(WELL, {
      HOI_PASSWORD: 'x',
      DATABASE_URL: 'postgres://u@h/d',
      INTRAY_WEB_PORT: '9000',
      REDIS_URL: '',
    });
    expect(config).toMatchObject({ databaseUrl: 'postgres://u@h/d', redisUrl: null, web: { port: 9000 } });
  });

  test('with faults lists all of them at once, each with file, line, field and what is expected', () => {
    const faults = faultsOf(`organisation: {}
data: 5
mailboxes:
  - { address: nobody, host: imap.example.org, user: hoi, password: secret, port: 99999 }
smtp: { host: smtp.example.org, prot: 25 }
web: { users: [{ name: A, passwordHash: plain, role: boss }] }
`);
    expect(faults).toEqual([
      expect.stringMatching(/^intray\.yaml:1:15 organisation: expected the name/),
      expect.stringMatching(/^intray\.yaml:2:7 data: expected string, found 5/),
      expect.stringMatching(/^intray\.yaml:4:16 mailboxes\[0\]\.address: expected a mail address/),
      expect.stringMatching(/^intray\.yaml:4:\d+ mailboxes\[0\]\.port: /),
      expect.stringMatching(/^intray\.yaml:4:\d+ mailboxes\[0\]\.password: /),
      expect.stringMatching(/^intray\.yaml:5:\d+ smtp\.prot: there is no such setting/),
      expect.stringMatching(/^intray\.yaml:6:\d+ web\.users\[0\]\.name: /),
      expect.stringMatching(/^intray\.yaml:6:\d+ web\.users\[0\]\.passwordHash: /),
      expect.stringMatching(/^intray\.yaml:6:\d+ web\.users\[0\]\.role: expected hr, operations, admin; found "boss"/),
    ]);
  });

  test('that is no YAML says where', () => {
    expect(faultsOf('organisation: { en: x\nsmtp: [')[0]).toMatch(/^intray\.yaml:\d+:\d+: /);
  });

  test('with a secret that is not there names it, and never prints one that stands in the wrong place', () => {
    expect(faultsOf(WELL, {})).toEqual([
      'intray.yaml mailboxes[0].password: expected the environment variable HOI_PASSWORD to be set',
    ]);
    const misplaced = faultsOf(
      WELL.replace('{ env: HOI_PASSWORD }', 'a-very-secret-password-that-is-long-enough-to-matter'),
    ).join('\n');
    expect(misplaced).toContain('mailboxes[0].password');
    expect(misplaced).not.toContain('very-secret');
  });

  test('whose mailbox is none of a vacancy says so', () => {
    expect(faultsOf(WELL.replace('HOI.vacancy', 'XYZ.vacancy'))[0]).toMatch(
      /mailboxes\[0\]\.address: expected the mailbox of a vacancy/,
    );
  });

  test('is looked for by name, environment and place, in this order', () => {
    expect(configFile('a.yaml', { INTRAY_CONFIG: 'b.yaml' }, folder)).toBe(path.join(folder, 'a.yaml'));
    expect(configFile(undefined, { INTRAY_CONFIG: 'b.yaml' }, folder)).toBe(path.join(folder, 'b.yaml'));
    expect(configFile(undefined, {}, folder)).toBeNull();
  });
});

describe('answers', () => {
  const HELD = `${WELL}sending: { answers: { late: hold, withdrawal: hold } }\n`;
  function vacancyWith(answers: string) {
    const file = path.join(folder, 'vacancies', 'HOI.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^answers: .*$/m, `answers: ${answers}`));
  }
  const answersOf = (yaml: string) => load(yaml).vacancies.find((v) => v.code === 'HOI')?.answers;

  test('are sent unless something says otherwise; a vacancy says it last', () => {
    expect(answersOf(WELL)).toEqual({});
    expect(answersOf(HELD)).toEqual({ late: 'hold', withdrawal: 'hold' });
    vacancyWith('{ late: send, enquiry: hold }');
    expect(answersOf(HELD)).toEqual({ late: 'send', withdrawal: 'hold', enquiry: 'hold' });
  });

  test('of a kind or a fate that does not exist are named with their place', () => {
    vacancyWith('{ latte: hold, late: keep }');
    expect(faultsOf(WELL)).toEqual([
      expect.stringMatching(/^vacancies\/HOI\.yaml:\d+:\d+ answers\.late: expected send, hold; found "keep"/),
      expect.stringMatching(/^vacancies\/HOI\.yaml:\d+:\d+ answers\.latte: there is no such setting/),
    ]);
  });

  test('carry signature, contact and data-protection notice, bounded so that a mail holds them', () => {
    const config = load(`${WELL}signature: { en: [Human Resources] }
contact: People@example.org
privacy: { en: Handled with care., contact: officer@example.org, url: 'https://www.example.org/privacy' }
`);
    expect(config.organisation).toEqual({
      en: 'World Customs Organization',
      signature: { en: ['Human Resources'] },
      contact: 'people@example.org',
      privacy: { en: 'Handled with care.', contact: 'officer@example.org', url: 'https://www.example.org/privacy' },
    });
    expect(config.templates).toBe(path.join(folder, 'templates'));
    expect(
      faultsOf(`${WELL}signature: { en: [a, b, c, d, e] }\nprivacy: { en: ${'x'.repeat(401)}, url: 'javascript:x' }\n`),
    ).toEqual([
      expect.stringMatching(/signature\.en: /),
      expect.stringMatching(/privacy\.en: /),
      expect.stringMatching(/privacy\.url: expected an address such as/),
    ]);
  });

  test('are written without any secret', () => {
    const file = path.join(folder, 'intray.yaml');
    writeFileSync(file, HELD);
    const letters = loadLetters(file, { INTRAY_TEMPLATES: '/srv/texts' });
    expect(letters.templates).toBe('/srv/texts');
    expect(letters.vacancies.map(({ answers }) => answers.late)).toEqual(['hold', 'hold', 'hold', 'hold']);
  });
});

describe('the virus scanner', () => {
  test('is off unless it is named', () => {
    expect(load(WELL).antivirus).toEqual({ host: null, port: 3310, seconds: 60 });
  });
  test('is named by the environment, with and without a configuration', () => {
    const env = { HOI_PASSWORD: 'x', CLAMAV_HOST: 'clamav', CLAMAV_PORT: '3311' };
    expect(load(WELL, env).antivirus).toMatchObject({ host: 'clamav', port: 3311 });
    expect(loadAntivirus(null, env)).toMatchObject({ host: 'clamav', port: 3311 });
    expect(loadAntivirus(null, {})).toMatchObject({ host: null });
  });
  test('is found in a file whose secrets are out of reach', () => {
    const file = path.join(folder, 'intray.yaml');
    writeFileSync(file, `${WELL}antivirus: { host: /run/clamav/clamd.ctl }\n`);
    expect(loadAntivirus(file, {})).toEqual({ host: '/run/clamav/clamd.ctl', port: 3310, seconds: 60 });
  });
  test.each(['clamav', 'clamav.example.org', '127.0.0.1', '::1', '/run/clamav/clamd.ctl'])('may be %s', (host) => {
    expect(loadAntivirus(null, { CLAMAV_HOST: host }).host).toBe(host);
  });
  test.each(['tcp://clamav', 'clamav:3310', 'two words'])('may not be %s, in words', (host) => {
    expect(() => loadAntivirus(null, { CLAMAV_HOST: host })).toThrow(
      'the environment antivirus.host: expected a host name without port, or the path of a socket',
    );
    expect(faultsOf(WELL, { HOI_PASSWORD: 'x', CLAMAV_HOST: host })).toEqual([
      expect.stringContaining('antivirus.host: expected a host name without port'),
    ]);
  });
});

describe('the login of a mailbox', () => {
  const auth =
    'auth: { method: xoauth2, tokenUrl: "https://login.example.org/tenant/oauth2/v2.0/token", clientId: intray, scope: "https://mail.example.org/.default", clientSecret: { file: secret } }';
  const withLogin = (login: string) => WELL.replace('password: { env: HOI_PASSWORD }', login);
  const secretIs = (text: string) => writeFileSync(path.join(folder, 'secret'), text);

  test('may be by tokens in place of a password, its secrets read without the last line break', () => {
    secretIs('the client secret\n');
    expect(load(withLogin(auth)).mailboxes).toMatchObject([
      { password: null, ca: null, auth: { clientId: 'intray', clientSecret: 'the client secret', refreshToken: null } },
    ]);
    secretIs('ends with space \r\n');
    expect(load(withLogin('password: { file: secret }')).mailboxes).toMatchObject([
      { password: 'ends with space ', auth: null },
    ]);
    expect(load(WELL, { HOI_PASSWORD: 'x\n' }).mailboxes[0]?.password).toBe('x');
  });
  test.each([
    ['neither', '', /mailboxes\[0\]\.password: expected a password, or `auth` to log in by tokens/],
    [
      'both',
      `password: { env: HOI_PASSWORD }, ${auth}`,
      /mailboxes\[0\]\.password: expected no password, as `auth` is set/,
    ],
    [
      'tokens over an open network',
      auth.replace('https:', 'http:'),
      /mailboxes\[0\]\.auth\.tokenUrl: expected an https URL/,
    ],
    [
      'nothing to get a token by',
      auth.replace(/, clientSecret.*/, ' }'),
      /mailboxes\[0\]\.auth\.clientSecret: expected a/,
    ],
  ])('with %s is a fault', (_what, login, words) => {
    secretIs('the client secret');
    expect(faultsOf(withLogin(login || 'pollSeconds: 60'))).toEqual([expect.stringMatching(words)]);
  });
  test('with an empty secret is a fault, and says nothing of the others', () => {
    secretIs('\n');
    expect(faultsOf(withLogin(auth))).toEqual([
      'intray.yaml mailboxes[0].auth.clientSecret: expected a secret in secret; the file is empty',
    ]);
    expect(faultsOf(withLogin(auth.replace('file: secret', 'file: nowhere')))).toEqual([
      'intray.yaml mailboxes[0].auth.clientSecret: expected a readable file at nowhere',
    ]);
  });
  test('may trust an authority of its own; so may the journal', () => {
    const journal = (login: string) =>
      `${WELL}sending: { journal: { host: archive.example.org, user: j, ca: none.pem, ${login} } }\n`;
    secretIs('the client secret');
    expect(faultsOf(WELL.replace('user: hoi', 'user: hoi, ca: none.pem'))).toEqual([
      expect.stringMatching(/mailboxes\[0\]\.ca: expected a readable file at .*none\.pem/),
    ]);
    expect(faultsOf(journal(auth))).toEqual([expect.stringMatching(/sending\.journal\.ca: expected a readable file/)]);
    expect(faultsOf(journal('folder: INBOX'))).toEqual([
      expect.stringMatching(/sending\.journal\.password: expected a password, or `auth`/),
    ]);
  });
});

describe('the relay', () => {
  const RELAY = 'smtp: { host: smtp.example.org }';
  const TOKENS = 'tokenUrl: "https://tokens.example.org/token", clientId: intray, scope: mail.send';
  const withRelay = (more: string) => WELL.replace(RELAY, `smtp: { host: smtp.example.org, ${more} }`);
  const env = { HOI_PASSWORD: 'x', CLIENT_SECRET: 'a client secret', REFRESH_TOKEN: 'a refresh token' };

  test('is used as before by a configuration that says little', () => {
    expect(load(WELL).smtp).toEqual({
      host: 'smtp.example.org',
      port: 587,
      security: 'starttls',
      ca: null,
      user: null,
      password: null,
      auth: null,
      connections: 2,
      nullSender: true,
    });
  });
  test('may want tokens, whose secrets are read at the start', () => {
    const auth = `auth: { method: xoauth2, ${TOKENS}, clientSecret: { env: CLIENT_SECRET }, refreshToken: { env: REFRESH_TOKEN } }`;
    expect(load(withRelay(`user: hoi@example.org, ${auth}`), env).smtp.auth).toEqual({
      method: 'xoauth2',
      tokenUrl: 'https://tokens.example.org/token',
      clientId: 'intray',
      scope: 'mail.send',
      clientSecret: 'a client secret',
      refreshToken: 'a refresh token',
    });
    expect(faultsOf(withRelay(`user: hoi@example.org, ${auth}`))).toEqual([
      expect.stringContaining('smtp.auth.clientSecret: expected the environment variable CLIENT_SECRET'),
      expect.stringContaining('smtp.auth.refreshToken: expected the environment variable REFRESH_TOKEN'),
    ]);
  });
  test.each([
    ['no mailbox', `auth: { method: xoauth2, ${TOKENS}, clientSecret: { env: CLIENT_SECRET } }`, 'smtp.user'],
    [
      'a password as well',
      `user: u, password: { env: CLIENT_SECRET }, auth: { method: xoauth2, ${TOKENS}, clientSecret: { env: CLIENT_SECRET } }`,
      'smtp.password',
    ],
    ['nothing to get a token by', `user: u, auth: { method: xoauth2, ${TOKENS} }`, 'smtp.auth.clientSecret'],
    [
      'tokens over an open network',
      `user: u, auth: { method: xoauth2, ${TOKENS.replace('https', 'http')}, clientSecret: { env: CLIENT_SECRET } }`,
      'smtp.auth.tokenUrl',
    ],
    [
      'another method',
      `user: u, auth: { method: plain, ${TOKENS}, clientSecret: { env: CLIENT_SECRET } }`,
      'smtp.auth.method',
    ],
    ['no session', 'connections: 0', 'smtp.connections'],
  ])('with %s is a fault', (_what, more, field) => {
    expect(faultsOf(withRelay(more), env)).toEqual([expect.stringContaining(` ${field}: `)]);
  });
  test('on this machine may give tokens without encryption', () => {
    for (const host of ['localhost:1', '127.0.0.1', '[::1]:8080']) {
      const tokens = TOKENS.replace('https://tokens.example.org', `http://${host}`);
      const auth = `user: u, auth: { method: xoauth2, ${tokens}, clientSecret: { env: CLIENT_SECRET } }`;
      expect(load(withRelay(auth), env).smtp.auth?.tokenUrl).toContain(host);
    }
    const lookalike = TOKENS.replace('https://tokens', 'http://127.0.0.1.tokens');
    const auth = `user: u, auth: { method: xoauth2, ${lookalike}, clientSecret: { env: CLIENT_SECRET } }`;
    expect(faultsOf(withRelay(auth), env)).toHaveLength(1);
  });
  test('may have an authority of its own: a file with a certificate', () => {
    expect(faultsOf(withRelay('ca: ca.pem'))).toEqual([
      expect.stringMatching(/smtp\.ca: expected a readable file at .*ca\.pem/),
    ]);
    writeFileSync(path.join(folder, 'ca.pem'), 'no certificate');
    expect(faultsOf(withRelay('ca: ca.pem'))).toEqual([
      expect.stringContaining('smtp.ca: expected a certificate in PEM'),
    ]);
  });
});

describe('vacancy files', () => {
  test('with faults are listed together with their lines', () => {
    const file = path.join(folder, 'vacancies', 'HOI.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace(/^ {2}local:.*$/m, '  local: 2026-02-30T24:00')
        .replace(/^languages:.*$/m, 'languages: [en, xx]'),
    );
    const { faults } = readVacancies(path.join(folder, 'vacancies'));
    expect(faults.map((f) => f.field).sort()).toEqual(['deadline', 'languages[1]']);
    expect(faults.every((f) => f.line > 1 && f.file === file)).toBe(true);
  });
  test('that share a code or a mailbox are named', () => {
    cpSync(path.join(folder, 'vacancies/HOI.yaml'), path.join(folder, 'vacancies/HOI-again.yaml'));
    const { faults } = readVacancies(path.join(folder, 'vacancies'));
    expect(faults.map((f) => f.expected)).toEqual([
      expect.stringMatching(/its code HOI is that of/),
      expect.stringMatching(/the address .* is the vacancy HOI’s too/),
    ]);
  });
  test('an empty folder is a fault', () => {
    expect(readVacancies(mkdtempSync(path.join(folder, 'none-'))).faults).toHaveLength(1);
  });
});

describe('the settings', () => {
  const rows = settingRows();
  test('each explain themselves', () => {
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter((row) => row.doc === '')).toEqual([]);
  });
  test('stand in the README, as they are in the code', () => {
    const readme = readFileSync('README.md', 'utf8');
    const missing = rows
      .map(
        ({ path: name, default: value, env, doc }) =>
          `| \`${name}\` | ${doc} | ${value === 'required' || value === 'none' ? value : `\`${value}\``} | ${env ? `\`${env}\`` : ''} |`,
      )
      .filter((row) => !readme.includes(row));
    expect(missing).toEqual([]);
  });
  test('of the example file are well', () => {
    const example = readFileSync('intray.example.yaml', 'utf8').replace('./seeds/vacancies', './vacancies');
    expect(load(example, { HOI_PASSWORD: 'x', STCEPM_PASSWORD: 'y', SMTP_PASSWORD: 'z' }).sending.mode).toBe('dry-run');
  });
});
