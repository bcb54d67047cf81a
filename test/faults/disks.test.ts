// Disks that are really full, a small tmpfs each: what cannot be kept is asked for again, nothing is blamed for it, and nothing lies about.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type ImapServers, startImap } from '../../demo/servers.ts';
import { openDatabase } from '../../src/store/database.ts';
import { type IntakeBench, intakeBench, mail, otherProgram, sha256, until } from '../support/intake.ts';
import { template } from '../support/template.ts';
import { LONG, report } from './chance.ts';

vi.setConfig({ testTimeout: 120_000 });

const run = promisify(execFile);
const why = await whyNoMount();
if (why) console.log(`not run: a disk that is really full (${why})`);

describe.skipIf(why !== null)('a disk that is really full', () => {
  const addresses = ['many.vacancy@example.org', 'large.vacancy@example.org', 'rows.vacancy@example.org'];
  let folder: string;
  let bench: IntakeBench | undefined;
  let server: ImapServers;
  beforeAll(async () => {
    server = await startImap({ mailboxes: addresses });
  });
  afterEach(async () => {
    await bench?.close();
    if (folder) {
      await run('umount', [folder]);
      await rm(folder, { recursive: true, force: true });
    }
  });
  afterAll(() => server?.stop());

  const small = async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'full-'));
    await run('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder]);
    bench = await intakeBench(undefined, folder);
    return bench;
  };
  const grow = () => run('mount', ['-o', 'remount,size=64m', folder]);
  const lines = (n: number) => `${'y'.repeat(98)}\r\n`.repeat(n);

  test('many mails: those that fit are kept, the others wait, and all are there when space is freed', async () => {
    const [address = ''] = addresses;
    const opened = await small();
    const mails = Array.from({ length: LONG ? 120 : 60 }, (_, n) => mail(n, lines(1_500 + n)));
    await otherProgram(server.account(address), async (client) => {
      for (const each of mails) await client.append('INBOX', each);
    });
    const intake = opened.of(server.account(address), address);
    const handle = await intake.watch();
    await until(() => handle.state().failure === 'own', 60_000);
    // More tries than a message has.
    await until(() => intake.clock.pauses.filter((ms) => ms >= 1_000).length > 8, 60_000);
    expect(handle.state()).toMatchObject({ state: 'reconnecting', failure: 'own' });
    expect(handle.state().lastError).toContain('the disk is full');
    const rows = await intake.messages();
    expect(rows.filter((r) => r.attempts > 0 || !['DISCOVERED', 'FETCHED'].includes(r.state))).toEqual([]);
    await handle.stop();
    expect(await readdir(path.join(folder, 'incoming'))).toEqual([]);
    await grow();
    const again = await intake.watch({ holder: 'again' });
    await again.reconcileNow();
    const kept = await intake.messages();
    expect(kept.map((r) => r.fingerprint).sort()).toEqual(mails.map(sha256).sort());
    for (const raw of mails) expect((await opened.blobs.read(sha256(raw))).length).toBe(Buffer.byteLength(raw));
    expect(await intake.noted('message.fetched')).toHaveLength(mails.length);
    const before = rows.filter((r) => r.state === 'FETCHED').length;
    report(
      'disks',
      `full at the files with ${before} of ${mails.length} mails kept: 0 put aside, the rest after space was freed`,
    );
  });

  test('one mail larger than what is free waits without being blamed, and small ones that fit go on', async () => {
    const [, address = ''] = addresses;
    const opened = await small();
    const large = mail(1, lines(60_000));
    await server.append(address, mail(0));
    await server.append(address, large);
    const intake = opened.of(server.account(address), address);
    const handle = await intake.watch();
    await until(() => handle.state().failure === 'own', 60_000);
    await until(() => intake.clock.pauses.filter((ms) => ms >= 1_000).length > 8, 60_000);
    await until(async () => (await intake.messages()).some((m) => m.state === 'FETCHED'));
    expect((await intake.messages()).map((m) => [m.state, m.attempts])).toEqual([
      ['FETCHED', 0],
      ['DISCOVERED', 0],
    ]);
    await grow();
    await handle.reconcileNow();
    expect((await intake.messages()).map((m) => m.fingerprint)).toEqual([sha256(mail(0)), sha256(large)]);
  });

  test('under the embedded database: it says no and stays whole, and work goes on in the same process when space is freed', async () => {
    const [, , address = ''] = addresses;
    folder = await mkdtemp(path.join(tmpdir(), 'full-'));
    await run('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', folder]);
    const dump = await template();
    const opened = await intakeBench(() => openDatabase({ url: null, dir: folder, template: dump }));
    bench = opened;
    const mails = Array.from({ length: 400 }, (_, n) => mail(n));
    await otherProgram(server.account(address), async (client) => {
      for (const each of mails) await client.append('INBOX', each);
    });
    const intake = opened.of(server.account(address), address);
    const { discover } = intake.world.store;
    const ballast = path.join(folder, 'ballast');
    intake.world.store.discover = async (...args) => {
      intake.world.store.discover = discover;
      const { bavail, bsize } = await statfs(folder);
      await writeFile(ballast, Buffer.alloc(bavail * bsize - 16_384));
      return discover(...args);
    };
    const handle = await intake.watch();
    await until(() => handle.state().failure === 'own', 60_000);
    await until(() => intake.clock.pauses.filter((ms) => ms >= 1_000).length > 5, 60_000);
    expect((await statfs(folder)).bavail).toBeLessThan(8);
    await rm(ballast);
    await handle.reconcileNow();
    const rows = await intake.messages();
    expect(rows.map((r) => [r.attempts, r.fingerprint])).toEqual(mails.map((raw) => [0, sha256(raw)]));
    report(
      'disks',
      `full at the embedded database: ${mails.length} of ${mails.length} mails kept once space was freed, without a restart`,
    );
  });
});

/** Mounting takes root, and a machine that lets root mount. */
async function whyNoMount(): Promise<string | null> {
  if (process.platform !== 'linux') return 'tmpfs is of Linux';
  if (process.getuid?.() !== 0) return 'mounting a small tmpfs takes root';
  const folder = await mkdtemp(path.join(tmpdir(), 'mount-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]);
    await writeFile(path.join(folder, 'probe'), '');
    await run('umount', [folder]);
    return null;
  } catch (error) {
    return `no tmpfs can be mounted here: ${(error as Error).message.split('\n')[0]}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
