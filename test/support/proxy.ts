// A proxy between a client and a server on loopback that can do to their connections what a network does.
import { once } from 'node:events';
import net from 'node:net';

export interface FaultyProxy {
  port: number;
  /** Connections made so far. */
  connections(): number;
  /** Ends every connection at once, as a firewall does. */
  cut(): void;
  /** From now on nothing gets through either way, and nobody is told: connections are half-open. */
  swallow(): void;
  /** Lets everything through again; what was swallowed is lost. */
  pass(): void;
  /** Ends each connection that is made from now on in the middle of its so manieth mail from the server; null: none. */
  cutInMail(nth: (() => number) | null): void;
  close(): Promise<void>;
}

/** Bytes before a mail that a chunk may end with, and bytes of it that still get through. */
const MARK = 'BODY[] '.length;
const INTO_MAIL = 60;

/** Starts a proxy to a port of this machine. */
export async function proxyTo(port: number): Promise<FaultyProxy> {
  const pairs = new Set<[net.Socket, net.Socket]>();
  let swallowing = false;
  let count = 0;
  let limit: (() => number) | null = null;
  const server = net.createServer((near) => {
    count += 1;
    const far = net.connect(port, '127.0.0.1');
    const pair: [net.Socket, net.Socket] = [near, far];
    pairs.add(pair);
    let left = limit?.() ?? Number.POSITIVE_INFINITY;
    let tail = '';
    const end = () => {
      pairs.delete(pair);
      // Half-open: the other side is not told that one is gone.
      if (swallowing) return;
      near.destroy();
      far.destroy();
    };
    for (const socket of pair) {
      socket.on('error', () => undefined);
      socket.on('close', end);
    }
    near.on('data', (chunk) => void (swallowing || far.write(chunk)));
    far.on('data', (chunk: Buffer) => {
      if (swallowing) return;
      // The mark may be split between two chunks.
      const seen = tail + chunk.toString('latin1');
      const mails = [...seen.matchAll(/BODY\[\] /g)];
      const last = mails[left - 1];
      left -= mails.length;
      if (!last) {
        tail = seen.slice(-MARK).replace('BODY[] ', '');
        near.write(chunk);
        return;
      }
      near.write(chunk.subarray(0, Math.max(0, last.index - tail.length + INTO_MAIL)));
      near.destroySoon();
      far.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = () => {
    for (const [near, far] of pairs) {
      near.destroy();
      far.destroy();
    }
    pairs.clear();
  };
  return {
    port: (server.address() as net.AddressInfo).port,
    connections: () => count,
    cut,
    swallow() {
      swallowing = true;
    },
    pass() {
      swallowing = false;
    },
    cutInMail(nth) {
      limit = nth;
    },
    async close() {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
