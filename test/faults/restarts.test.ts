// Servers behind the service that are killed or emptied in the middle of the work: it goes on by itself, and nothing is lost or done twice.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { Redis } from 'ioredis';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startImap } from '../../demo/servers.ts';
import { outcomes, sampleMail, samples } from '../../demo/story.ts';
import { startService } from '../../src/app/run.ts';
import { WORKER_NAMES } from '../../src/app/workers.ts';
import { loadConfig } from '../../src/config/load.ts';
import { openLog } from '../../src/log.ts';
import { testServerDatabase } from '../support/database.ts';
import { intakeBench, mail, otherProgram, sha256, until } from '../support/intake.ts';
import { installation } from '../support/service.ts';
import { LONG, report } from './chance.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const run = promisify(execFile);
const script = path.resolve('test/support/servers.sh');
const wanted = process.env.TEST_DATABASE_URL !== undefined;
if (!wanted) console.log('not run: PostgreSQL killed, Redis emptied (TEST_DATABASE_URL is not set)');

describe.skipIf(!wanted)('a server that is killed or emptied in the middle of the work', () => {
  // Servers of its own: other tests use those of the environment.
  const servers = { TEST_DATABASE_URL: '', TEST_REDIS_URL: '', TEST_SERVERS_DIR: '' };
  beforeAll(async () => {
    const { stdout } = await run('bash', [script, 'start'], { timeout: 100_000 });
    for (const [, name, value] of stdout.matchAll(/^export (\w+)=(\S+)$/gm))
      Object.assign(servers, { [name ?? '']: value });
  });
  afterAll(async () => {
    if (servers.TEST_SERVERS_DIR) await run('bash', [script, 'stop', servers.TEST_SERVERS_DIR], { timeout: 60_000 });
  });

  test('PostgreSQL that dies in a backlog and comes back: every mail once', async () => {
    const address = 'restart.vacancy@example.org';
    const imap = await startImap({ mailboxes: [address] });
    const bench = await intakeBench(() => testServerDatabase(servers.TEST_DATABASE_URL));
    try {
      const mails = Array.from({ length: LONG ? 1_000 : 300 }, (_, n) => mail(n));
      await otherProgram(imap.account(address), async (client) => {
        for (const each of mails) await client.append('INBOX', each);
      });
      const intake = bench.of(imap.account(address), address);
      const { fetched } = intake.world.store;
      let batches = 0;
      intake.world.store.fetched = async (...args) => {
        batches += 1;
        if (batches === 3) await postgres('stop');
        return fetched(...args);
      };
      const handle = await intake.watch();
      await until(() => handle.state().failure === 'own', 60_000);
      expect(handle.state().state).toBe('reconnecting');
      await until(() => intake.clock.pauses.filter((ms) => ms >= 1_000).length > 6, 60_000);
      await postgres('start');
      await until(
        async () => (await intake.messages()).filter((m) => m.state === 'FETCHED').length === mails.length,
        60_000,
      );
      await handle.reconcileNow();
      const rows = await intake.messages();
      expect(rows.map((r) => r.fingerprint)).toEqual(mails.map(sha256));
      expect(rows.filter((r) => r.attempts > 0)).toEqual([]);
      expect(await intake.noted('message.fetched')).toHaveLength(mails.length);
      expect(new Set(intake.jobs)).toEqual(new Set(rows.map((r) => r.id)));
      report('restarts', `PostgreSQL killed in a backlog of ${mails.length}: 0 lost, 0 twice, 0 blamed`);
    } finally {
      await bench.close();
      await imap.stop();
    }
  });

  test('Redis emptied in the middle of the work: every mail is decided, and each answer sent once', async () => {
    const mails = samples().filter((s) => !s.file.includes('scan'));
    const answers = mails.filter((s) => s.expect.answer).length;
    const place = await installation({ redisUrl: servers.TEST_REDIS_URL });
    const lines: string[] = [];
    const redis = new Redis(servers.TEST_REDIS_URL);
    const log = openLog('warn', { write: (line: string) => void lines.push(line) });
    const service = await startService(loadConfig(place.configFile, {}), WORKER_NAMES, log);
    try {
      const half = mails.length / 2;
      for (const sample of mails.slice(0, half))
        await place.imap.append(sample.mailbox, sampleMail(sample), sample.internalDate);
      await until(() => place.sink.mails.length >= 2, 120_000);
      for (const sample of mails.slice(half))
        await place.imap.append(sample.mailbox, sampleMail(sample), sample.internalDate);
      const decided = async () => (await outcomes(service.app.database.db)).length;
      const before = await decided();
      await redis.flushall();
      await until(async () => (await decided()) === mails.length, 200_000);
      await until(() => place.sink.mails.length >= answers, 120_000);
      const ids = await Promise.all(place.sink.mails.map(async ({ raw }) => (await simpleParser(raw)).messageId));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toHaveLength(answers);
      report(
        'restarts',
        `Redis emptied with ${before} of ${mails.length} mails decided: all decided, ${ids.length} answers, 0 twice`,
      );
    } finally {
      redis.disconnect();
      await service.stop();
      await place.stop();
    }
  });

  /** As a crash: no shutdown, and recovery at the next start. */
  async function postgres(verb: 'stop' | 'start'): Promise<void> {
    const data = path.join(servers.TEST_SERVERS_DIR, 'postgres');
    const { stdout: found } = await run('bash', [
      '-c',
      'command -v pg_ctl || ls -d /usr/lib/postgresql/*/bin/pg_ctl "$POSTGRES_BIN"/pg_ctl 2>/dev/null | sort -V | tail -n 1',
    ]);
    const options = (await readFile(path.join(data, 'postmaster.opts'), 'utf8').catch(() => '')).trim();
    const asUser = process.getuid?.() === 0 ? ['runuser', '-u', 'nobody', '--'] : [];
    const how =
      verb === 'stop'
        ? ['-m', 'immediate']
        : [
            '-l',
            path.join(servers.TEST_SERVERS_DIR, 'again.log'),
            '-o',
            options.replace(/^\S+\s*/, '').replaceAll('"', "'"),
          ];
    const [file = '', ...args] = [...asUser, found.trim(), '-D', data, '-w', '-t', '60', ...how, verb];
    // What the server inherits of a pipe would keep this waiting for as long as it runs.
    const child = run('bash', ['-c', '"$@" >/dev/null 2>&1', 'pg', file, ...args], { timeout: 90_000 });
    await child;
  }
});
