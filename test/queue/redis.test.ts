// What is said when Redis is away or set up so that it would lose jobs. Redis itself is played by a few lines of its protocol.
import { once } from 'node:events';
import net, { type AddressInfo, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { connectRedis } from '../../src/queue/redis.ts';
import { readableLog } from '../contract/queue.ts';

/** Answers INFO with `memory` and everything else with OK. */
async function redisWith(memory: string): Promise<{ url: string; sockets: Set<Socket> }> {
  const sockets = new Set<Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('data', (data) => {
      for (const command of data.toString().split(/(?=^\*\d+\r\n)/m)) {
        const info = `redis_version:7.0.0\r\nloading:0\r\n${memory}`;
        socket.write(/\r\ninfo\r\n/i.test(command) ? `$${info.length}\r\n${info}\r\n` : '+OK\r\n');
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`, sockets };
}

test('a Redis that is away is named, with what to look at', async () => {
  const connecting = connectRedis('redis://:s3cret@127.0.0.1:1', readableLog().log);
  await expect(connecting).rejects.toThrow(
    /^Cannot reach Redis at 127\.0\.0\.1:1: .*Is it running, and is REDIS_URL right\?$/,
  );
  await expect(connecting).rejects.toMatchObject({ permanent: false });
});

test('a Redis that throws keys out when full is refused', async () => {
  const { url } = await redisWith('maxmemory:1000000\r\nmaxmemory_policy:allkeys-lru\r\n');
  const connecting = connectRedis(url, readableLog().log);
  await expect(connecting).rejects.toThrow(/maxmemory-policy allkeys-lru.*Set maxmemory-policy to noeviction/);
  await expect(connecting).rejects.toMatchObject({ permanent: true });
});

test('a policy that cannot come to pass, for want of a limit, is only warned of', async () => {
  const { url } = await redisWith('maxmemory:0\r\nmaxmemory_policy:volatile-ttl\r\n');
  const { log, lines } = readableLog();
  const redis = await connectRedis(url, log);
  redis.disconnect();
  expect(lines).toMatchObject([{ event: 'queue.eviction-policy', policy: 'volatile-ttl' }]);
});

test('a lost connection is told once, and once when it is back', async () => {
  const { url, sockets } = await redisWith('maxmemory:0\r\nmaxmemory_policy:noeviction\r\n');
  const { log, lines } = readableLog();
  const redis = await connectRedis(url, log);
  onTestFinished(() => redis.disconnect());
  const back = once(redis, 'ready');
  for (const socket of sockets) socket.destroy();
  await back;
  expect(lines.map(({ event }) => event)).toEqual(['queue.redis-away', 'queue.redis-back']);
});
