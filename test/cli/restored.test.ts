// What a person says of a backup that nothing else tells.
import path from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WrongUsage } from '../../src/cli/failure.ts';
import { restored } from '../../src/cli/restored.ts';
import { type Config, loadConfig } from '../../src/config/load.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { LockedError } from '../../src/store/lock.ts';
import { enqueue } from '../../src/store/outbox.ts';
import { reply, restoration } from '../../src/store/schema.ts';
import { aMessage, aReply } from '../support/rows.ts';
import { type Installation, installation } from '../support/service.ts';
import { template } from '../support/template.ts';

const NOW = new Date('2026-03-20T12:00:00Z');
let place: Installation;
let config: Config;
beforeAll(async () => {
  place = await installation();
  config = loadConfig(place.configFile, {});
}, 60_000);
afterAll(() => place.stop());

const opened = async (): Promise<Database> =>
  openDatabase({ url: null, dir: path.join(place.folder, 'data'), template: await template() });

async function said(since: string): Promise<{ status: number; words: string }> {
  let words = '';
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      words += chunk;
      done();
    },
  });
  const status = await restored(config, { since, user: 'Otto Operator' }, { stdout }, () => NOW);
  return { status, words };
}

test('a backup that a person tells of holds what waits; a running service and a time to come are refused', async () => {
  const database = await opened();
  await enqueue(database.db, aReply(await aMessage(database.db)), NOW);
  await expect(said('2026-03-20T09:00:00Z')).rejects.toBeInstanceOf(LockedError);
  await database.close();

  const { status, words } = await said('2026-03-20T10:00:00+01:00');
  expect(status).toBe(0);
  expect(words).toContain('a backup of 2026-03-20T09:00:00.000Z was put in place. One answer is held;');
  await expect(said('yesterday')).rejects.toThrow('--since expects a time such as');
  await expect(said('2026-03-21T09:00:00Z')).rejects.toBeInstanceOf(WrongUsage);

  const after = await opened();
  try {
    expect(await after.db.select().from(restoration)).toMatchObject([
      { reason: 'said', since: new Date('2026-03-20T09:00:00Z'), until: NOW },
    ]);
    expect(await after.db.select().from(reply)).toMatchObject([{ state: 'HELD', suppressed: 'restored' }]);
  } finally {
    await after.close();
  }
}, 60_000);
