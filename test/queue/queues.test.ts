// The queue's contract on every backend there is here.
import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe } from 'vitest';
import { openQueues } from '../../src/queue/open.ts';
import type { Database } from '../../src/store/database.ts';
import { queueContract } from '../contract/queue.ts';
import { emptyTables, testDatabase, testServerDatabase } from '../support/database.ts';

/** One database for all tests of the suite, emptied after each. */
function databaseContract(openDatabase: () => Promise<Database>): void {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase();
  }, 60_000);
  afterAll(() => database.close());
  queueContract(async () => ({
    open: (log) => openQueues({ redisUrl: null, connection: database.queueConnection, log }),
    remove: () => emptyTables(database),
  }));
}

describe('queues on the embedded database', { timeout: 30_000 }, () => databaseContract(testDatabase));

const server = process.env.TEST_DATABASE_URL;
if (server) {
  describe('queues on a PostgreSQL server', { timeout: 30_000 }, () =>
    databaseContract(() => testServerDatabase(server)),
  );
} else console.info('not run: queues on a PostgreSQL server (TEST_DATABASE_URL is not set)');

const redisUrl = process.env.TEST_REDIS_URL;
if (redisUrl) {
  describe('queues on Redis', { timeout: 30_000 }, () =>
    queueContract(async () => {
      const prefix = `intray-test-${randomBytes(6).toString('hex')}`;
      return {
        open: (log) => openQueues({ redisUrl, connection: null, log, prefix }),
        async remove() {
          const redis = new Redis(redisUrl);
          for await (const keys of redis.scanStream({ match: `${prefix}:*` })) if (keys.length) await redis.del(keys);
          await redis.quit();
        },
      };
    }),
  );
} else console.info('not run: queues on Redis (TEST_REDIS_URL is not set)');
