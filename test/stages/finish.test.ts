// The last step in the mailbox, and folders by their names: on an in-process server and, where there is one, a real Dovecot.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ImapAccount, startImap } from '../../demo/servers.ts';
import { openFolder } from '../../src/mail/mailbox.ts';
import { reconcileOnce } from '../../src/stages/intake.ts';
import { newMemory, reconcileFolder } from '../../src/stages/reconcile.ts';
import { message } from '../../src/store/schema.ts';
import { startDovecot, whyNoDovecot } from '../support/dovecot.ts';
import { type IntakeBench, intakeBench, mail, meddling, otherProgram, until } from '../support/intake.ts';

const ADDRESSES = Array.from({ length: 12 }, (_, n) => `finish-${n}@example.org`);

interface Server {
  account(address: string): ImapAccount;
  append(address: string, raw: Buffer | string, internalDate?: Date, folder?: string): Promise<void>;
  stop(): Promise<void>;
}
const servers: { name: string; open: () => Promise<Server> }[] = [
  { name: 'an in-process server', open: () => startImap({ mailboxes: ADDRESSES }) },
];
const noDovecot = await whyNoDovecot();
if (noDovecot === null) servers.push({ name: 'a real Dovecot', open: () => startDovecot({ mailboxes: ADDRESSES }) });
else console.info(`not run against Dovecot: the last step in the mailbox (${noDovecot})`);

describe.each(servers)('finished mail on $name', ({ open }) => {
  let server: Server;
  let bench: IntakeBench;
  const unused = [...ADDRESSES];
  beforeAll(async () => {
    server = await open();
    bench = await intakeBench();
  });
  afterAll(async () => {
    await bench.close();
    await server.stop();
  });

  function fresh(folder?: string, address = unused.shift() ?? 'none') {
    const intake = bench.of(server.account(address), address, folder === undefined ? {} : { folder });
    intake.world.mailbox.afterwards = () => ({ folder: 'Applications' });
    return { ...intake, address };
  }
  const done = (id = 0) => bench.database.db.update(message).set({ state: 'DONE' }).where(eq(message.id, id));
  const states = async (intake: ReturnType<typeof fresh>) => (await intake.messages()).map((m) => m.state);
  const inFolder = (address: string, folder: string) =>
    otherProgram(server.account(address), async (client) => {
      const status = await client.status(folder, { messages: true }).catch(() => null);
      return status ? (status.messages ?? 0) : null;
    });

  test('a message that a person moved meanwhile counts as done, without a word', async () => {
    const intake = fresh();
    for (let n = 1; n <= 2; n++) await server.append(intake.address, mail(n));
    await reconcileOnce(intake.world);
    for (const { id } of await intake.messages()) await done(id);
    await otherProgram(server.account(intake.address), async (client) => {
      await client.mailboxCreate('Mine');
      await client.messageMove('1', 'Mine');
    });
    await reconcileOnce(intake.world);
    expect(await states(intake)).toEqual(['MARKED', 'MARKED']);
    expect([await inFolder(intake.address, 'Applications'), await inFolder(intake.address, 'Mine')]).toEqual([1, 1]);
    expect(intake.lines).toEqual([]);
  });

  test('a move that the server refuses half-way keeps the rest for later, is told once, and is not tried at every look', async () => {
    const intake = fresh();
    for (let n = 1; n <= 3; n++) await server.append(intake.address, mail(n));
    await reconcileOnce(intake.world);
    for (const { id } of await intake.messages()) await done(id);
    let tries = 0;
    let full = true;
    const mailEdge = meddling((session) => ({
      async move(uids, folder) {
        tries++;
        if (!full) return session.move(uids, folder);
        // OVERQUOTA after the first one.
        if (tries === 1) await session.move(uids.slice(0, 1), folder);
        return false;
      },
    }));
    let now = new Date();
    const world = { ...intake.world, now: () => now };
    const { id: mailboxId } = await intake.row();
    const memory = newMemory();
    const look = async () => {
      const session = await mailEdge.openFolder(world.mailbox.imap);
      await reconcileFolder({ world, mailboxId, session, signal: new AbortController().signal, memory });
      await session.close();
    };
    await look();
    await look();
    expect(await states(intake)).toEqual(['MARKED', 'DONE', 'DONE']);
    expect(tries).toBe(1);
    now = new Date(now.getTime() + 6 * 60_000);
    await look();
    expect(tries).toBe(2);
    expect(intake.lines).toMatchObject([{ messages: 2, folder: 'Applications' }]);
    full = false;
    now = new Date(now.getTime() + 11 * 60_000);
    await look();
    expect(await states(intake)).toEqual(['MARKED', 'MARKED', 'MARKED']);
    expect(await inFolder(intake.address, 'Applications')).toBe(3);
    expect(intake.lines).toHaveLength(2);
  });

  test('mail that stays as it is never keeps other mail from its folder, however much there is of it', async () => {
    const intake = fresh();
    for (let n = 1; n <= 3; n++) await server.append(intake.address, mail(n));
    await reconcileOnce(intake.world);
    const rows = await intake.messages();
    // Older mail of before another numbering, of which nothing becomes.
    const { id: mailboxId } = await intake.row();
    const [first] = rows;
    if (!first) throw new Error('no row');
    const staying = Array.from({ length: 450 }, (_, n) => ({
      mailboxId,
      uidValidity: first.uidValidity,
      uid: 100_000 + n,
      state: 'DONE' as const,
      vacancy: 'STAYS',
    }));
    await bench.database.db.insert(message).values(staying);
    await server.append(intake.address, mail(4));
    await reconcileOnce(intake.world);
    const last = (await intake.messages()).find((m) => m.state === 'FETCHED' && m.id > (rows.at(-1)?.id ?? 0));
    await done(last?.id);
    intake.world.mailbox.afterwards = (m) => (m.vacancy === 'STAYS' ? null : { folder: 'Applications' });
    await reconcileOnce(intake.world);
    expect((await intake.messages()).find((m) => m.id === last?.id)?.state).toBe('MARKED');
    expect(await inFolder(intake.address, 'Applications')).toBe(1);
  });

  test('a folder that is the watched one itself is where the mail lies already', async () => {
    const intake = fresh();
    intake.world.mailbox.afterwards = () => ({ folder: 'INBOX' });
    await server.append(intake.address, mail(1));
    await reconcileOnce(intake.world);
    await done((await intake.messages())[0]?.id);
    await reconcileOnce(intake.world);
    await reconcileOnce(intake.world);
    expect(await states(intake)).toEqual(['MARKED']);
  });

  test('nested folders and names in any script are made, found again, and watched', async () => {
    const intake = fresh();
    intake.world.mailbox.afterwards = () => ({ folder: 'Candidatures/Reçues à voir' });
    for (let n = 1; n <= 2; n++) await server.append(intake.address, mail(n));
    await reconcileOnce(intake.world);
    for (const { id } of await intake.messages()) {
      await done(id);
      await reconcileOnce(intake.world);
    }
    expect(await states(intake)).toEqual(['MARKED', 'MARKED']);
    const watching = fresh('Candidatures/Reçues à voir', intake.address);
    watching.world.mailbox.afterwards = () => null;
    await reconcileOnce(watching.world);
    expect(await states(watching)).toEqual(['FETCHED', 'FETCHED']);
    expect((await intake.row()).id).not.toBe((await watching.row()).id);
  });

  test('two folders of one login are two mailboxes', async () => {
    const address = unused.shift() ?? 'none';
    const folders = ['Candidatures reçues', 'Bewerbungen'];
    await otherProgram(server.account(address), async (client) => {
      for (const folder of folders) await client.mailboxCreate(folder);
    });
    for (const [n, folder] of folders.entries()) await server.append(address, mail(n), undefined, folder);
    await server.append(address, mail(3));
    for (const [n, folder] of folders.entries()) {
      const intake = fresh(folder, address);
      await reconcileOnce(intake.world);
      const session = await openFolder(intake.world.mailbox.imap);
      expect(await session.uidsAbove(0)).toHaveLength(1);
      await session.close();
      expect(await states(intake), folder).toEqual(['FETCHED']);
      expect((await intake.messages())[0]?.size).toBe(mail(n).length);
    }
  });

  test('a folder that is missing is said by name, and found once it is made', async () => {
    const intake = fresh('Candidatures reçues');
    const handle = await intake.watch();
    await until(() => handle.state().failure === 'no-folder');
    expect(handle.state().lastError).toMatch(
      /no folder “Candidatures reçues” for finish-\d+@example\.org .*make it there/,
    );
    await otherProgram(server.account(intake.address), (client) => client.mailboxCreate('Candidatures reçues'));
    await until(() => handle.state().state === 'live');
    await handle.stop();
  });
});
