// Tokens of a whole configuration: one source for all that name the same, and a renewal that fails is told once, at once, without a secret.
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTokens, type Tokens } from '../../src/app/tokens.ts';
import type { AuthConfig } from '../../src/config/login.ts';
import { CLIENT_SECRET, REFRESH_TOKEN, startTokenServer, type TokenServer } from '../support/tokens.ts';

const HOI = 'hoi.vacancy@example.org';
const DDIS = 'ddis.vacancy@example.org';

let server: TokenServer;
let data: string;
let time: number;
let lines: object[];
let tokens: Tokens;
const now = () => new Date(time);
const log = {
  info: (fields: object, words: string) => void lines.push({ level: 'info', words, ...fields }),
  warn: (fields: object, words: string) => void lines.push({ level: 'warn', words, ...fields }),
} as unknown as Parameters<typeof openTokens>[1];
beforeEach(async () => {
  server = await startTokenServer(HOI);
  data = await mkdtemp(path.join(tmpdir(), 'intray-tokens-'));
  time = Date.UTC(2026, 2, 1);
  lines = [];
  tokens = openTokens({ data }, log, now);
});
afterEach(async () => {
  await server.stop();
  await rm(data, { recursive: true });
});
const auth = (more: Partial<AuthConfig> = {}): AuthConfig => {
  const client = { clientId: 'intray', clientSecret: CLIENT_SECRET, scope: 'mail', refreshToken: null };
  return { method: 'xoauth2', tokenUrl: server.tokenUrl, ...client, ...more };
};

test('mailboxes and the relay that name the same share one token; another scope has one of its own', async () => {
  const shared = await Promise.all([HOI, DDIS, 'smtp'].map((serves) => tokens.of(auth(), serves).token()));
  expect(new Set(shared).size).toBe(1);
  expect(server.asked).toHaveLength(1);
  await tokens.of(auth({ scope: 'mail.send' }), 'smtp').token();
  expect(server.asked.map((each) => each.scope)).toEqual(['mail', 'mail.send']);
});

test('a token is renewed before it ends, although nobody logs in', async () => {
  await tokens.of(auth(), HOI).token();
  time += 54 * 60_000;
  await tokens.renewDue();
  expect(server.asked).toHaveLength(1);
  time += 2 * 60_000;
  await tokens.renewDue();
  expect(server.asked).toHaveLength(2);
  expect(tokens.problems()).toEqual([]);
});

test('a renewal that fails is told at once while the old token serves: who is concerned, why, until when; and once', async () => {
  await tokens.of(auth(), HOI).token();
  tokens.of(auth(), DDIS);
  server.refuse('invalid_client');
  time += 56 * 60_000;
  const words = expect.stringMatching(/does not accept the client.*clientSecret/);
  for (let n = 0; n < 3; n++) {
    await tokens.renewDue();
    time += 60_000;
  }
  expect(server.asked.length).toBeGreaterThan(2);
  expect(lines).toEqual([
    { level: 'warn', words: 'token not renewed', serves: [HOI, DDIS], problem: words, temporary: false },
  ]);
  expect(tokens.problems()).toEqual([
    { serves: [HOI, DDIS], problem: words, endsAt: new Date(Date.UTC(2026, 2, 1, 1)) },
  ]);
  expect(JSON.stringify([lines, tokens.problems()])).not.toContain(CLIENT_SECRET);

  server.refuse(null);
  await tokens.renewDue();
  expect(lines.slice(1)).toEqual([{ level: 'info', words: 'token renewed again', serves: [HOI, DDIS] }]);
  expect(tokens.problems()).toEqual([]);
});

test('a token server that is not asked any more is not asked behind its back either', async () => {
  await tokens.of(auth(), HOI).token();
  server.refuse('invalid_client');
  time += 3 * 3_600_000;
  const before = server.asked.length;
  await tokens.renewDue();
  expect(server.asked).toHaveLength(before);
});

test('a refresh token that was exchanged lies in a file of its own, for its owner alone, and is the one after a restart', async () => {
  const refreshing = auth({ refreshToken: REFRESH_TOKEN });
  await tokens.of(refreshing, HOI).token();
  await openTokens({ data }, log, now).of(refreshing, HOI).token();
  expect(server.asked.map((each) => each.refresh_token)).toEqual([REFRESH_TOKEN, server.given[1]]);
  const folder = path.join(data, 'tokens');
  const files = await readdir(folder);
  expect(files).toHaveLength(1);
  const file = path.join(folder, files[0] ?? '');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect(await readFile(file, 'utf8')).toContain(server.given.at(-1));

  server.refuse('invalid_grant');
  await expect(tokens.of(auth({ refreshToken: 'of another mailbox' }), DDIS).token()).rejects.toThrow(/Sign in again/);
  expect(await readdir(folder)).toEqual(files);
});
