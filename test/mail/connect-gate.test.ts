import { expect, test } from 'vitest';
import { gated } from '../../src/mail/connect-gate.ts';
import type { FolderSession, ImapSettings } from '../../src/mail/mailbox.ts';

/** Openings that end when the test says so. */
function door() {
  const open: { user: string; end: (error?: Error) => void }[] = [];
  const order: string[] = [];
  let most = 0;
  return {
    order,
    open,
    most: () => most,
    through: (settings: ImapSettings) =>
      new Promise<FolderSession>((resolve, reject) => {
        const each = {
          user: settings.user,
          end(error?: Error) {
            open.splice(open.indexOf(each), 1);
            if (error) reject(error);
            else resolve({} as FolderSession);
          },
        };
        order.push(settings.user);
        open.push(each);
        most = Math.max(most, open.length);
      }),
  };
}
const of = (user: string, host = 'mail.example.org'): ImapSettings => ({ host, port: 993, user });
const turns = async () => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

test('of a hundred mailboxes of one server ten connect at a time, in the order they came, and all do', async () => {
  const { through, order, open, most } = door();
  const gate = gated(through);
  const users = Array.from({ length: 100 }, (_, i) => `post${i}`);
  const all = users.map((user) => gate(of(user)));
  await turns();
  expect(open).toHaveLength(10);
  while (open.length > 0) {
    open[0]?.end();
    await turns();
  }
  await Promise.all(all);
  expect(most()).toBe(10);
  expect(order).toEqual(users);
});

test('one that fails gives its place on, and another server has places of its own', async () => {
  const { through, order, open } = door();
  const gate = gated(through, 1);
  const first = gate(of('a'));
  const second = gate(of('b'));
  const elsewhere = gate(of('c', 'other.example.org'));
  await turns();
  expect(order).toEqual(['a', 'c']);
  const refused = expect(first).rejects.toThrow('wrong password');
  open[0]?.end(new Error('wrong password'));
  await refused;
  await turns();
  expect(order).toEqual(['a', 'c', 'b']);
  for (const each of [...open]) each.end();
  await Promise.all([second, elsewhere]);
});

test('whoever stops while waiting leaves the line, and keeps nobody waiting', async () => {
  const { through, order, open } = door();
  const gate = gated(through, 1);
  const first = gate(of('a'));
  const stop = new AbortController();
  const stopped = gate(of('b'), stop.signal);
  const third = gate(of('c'));
  const refused = expect(stopped).rejects.toThrow();
  stop.abort();
  await refused;
  await expect(gate(of('d'), stop.signal)).rejects.toThrow();
  open[0]?.end();
  await first;
  await turns();
  expect(order).toEqual(['a', 'c']);
  open[0]?.end();
  await third;
  // The gate is free again.
  const last = gate(of('e'));
  await turns();
  open[0]?.end();
  await last;
});
