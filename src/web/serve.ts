// Puts the web pages on a port.
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { WebEnv } from './options.ts';

/**
 * @param at `port` 0 takes a free one
 * @returns where the pages are, and a way to stop that ends open connections
 * @throws when the port is taken or may not be opened
 */
export async function serveWeb(app: Hono<WebEnv>, at: { host: string; port: number }) {
  const server = serve({ fetch: app.fetch, hostname: at.host, port: at.port });
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', reject);
  });
  const { port } = server.address() as AddressInfo;
  const host = at.host.includes(':') ? `[${at.host}]` : at.host;
  return {
    url: `http://${host}:${port}`,
    close: () =>
      new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
