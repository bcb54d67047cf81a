// Senders killed at and after the commit point, again and again: no answer reaches the relay twice, and each that may have is listed.
// TEST_FAULTS=1 kills 500 times; TEST_KILLS another number of times; TEST_SEED repeats a run.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { emptyServerDatabase } from '../support/database.ts';
import { template } from '../support/template.ts';
import { LONG, report } from './chance.ts';
import { type CountingRelay, countingRelay } from './counting-relay.ts';
import type { Station } from './sender-child.ts';
import { onlooker, reckoned, type Sender, seeded, senderScript, startSender, waitingAnswers } from './senders.ts';

const KILLS = Number(process.env.TEST_KILLS ?? (LONG ? 500 : 8));
const SEED = Number(process.env.TEST_SEED ?? (LONG ? Date.now() % 1_000_000 : 20_261_122));

/** Where the sender is when it dies; `lingering`: it holds the commit point, and the dot is some milliseconds away. */
const PLACES = ['recording', 'granted', 'lingering', 'dot', 'answered', 'sent', 'recorded'] as const;
type Place = (typeof PLACES)[number];
/** What it says there; `dot` and `answered` are seen by the relay. */
const SAID: Partial<Record<Station, Place[]>> = {
  recording: ['recording'],
  granted: ['granted', 'lingering'],
  sent: ['sent'],
  recorded: ['recorded'],
};

let script: Awaited<ReturnType<typeof senderScript>>;
beforeAll(async () => {
  script = await senderScript();
});
afterAll(() => script.remove());

describe('killed after the commit point', () => {
  test(`${KILLS} times, on the embedded database`, { timeout: LONG ? 5_400_000 : 300_000 }, async () => {
    const data = await mkdtemp(path.join(tmpdir(), 'intray-kills-'));
    const open = async () => openDatabase({ url: null, dir: data, queue: false, template: await template() });
    try {
      await killing({ url: null, data, open, kills: KILLS });
    } finally {
      await rm(data, { recursive: true, force: true });
    }
  });

  const server = process.env.TEST_DATABASE_URL;
  if (!server)
    console.info('not run on a PostgreSQL server: killed after the commit point (TEST_DATABASE_URL is not set)');
  test.skipIf(!server)(`${KILLS} times, on a PostgreSQL server`, { timeout: LONG ? 5_400_000 : 300_000 }, async () => {
    const data = await mkdtemp(path.join(tmpdir(), 'intray-kills-'));
    const place = await emptyServerDatabase(server ?? '');
    const open = () => openDatabase({ url: place.url, dir: null, queue: false });
    try {
      await killing({ url: place.url, data, open, kills: KILLS });
    } finally {
      await place.drop();
      await rm(data, { recursive: true, force: true });
    }
  });
});

interface Setting {
  url: string | null;
  data: string;
  open: () => Promise<Database>;
  kills: number;
}

async function killing({ url, data, open, kills }: Setting): Promise<void> {
  const chance = seeded(SEED);
  const began = Date.now();
  // A kill uses up two answers at most, and spares two before it.
  const answers = kills * 4 + 20;
  const before = await open();
  await waitingAnswers(before.db, answers);
  await before.close();

  let strike: (place: Place) => void = () => {};
  let turnedAway = 0;
  const relay = await countingRelay({
    dot: () => {
      strike('dot');
      return true;
    },
    answered: () => strike('answered'),
    busy: () => {
      const busy = chance() < 0.05;
      turnedAway += busy ? 1 : 0;
      return busy;
    },
  });
  const killed = Object.fromEntries(PLACES.map((place) => [place, 0])) as Record<Place, number>;
  let aheadMs = 0;
  const start = (lingerMs = 0, heard?: (station: Station) => void): Sender => {
    // Past every lease of the one before, and past the pause of those that were turned away.
    aheadMs += 5 * 60_000;
    return startSender(script.file, { data, url, smtp: relay.settings, aheadMs, loops: 2, lingerMs }, heard);
  };
  try {
    for (let nth = 0; nth < kills; nth += 1) {
      const place = PLACES[nth % PLACES.length] ?? 'granted';
      // Some answers go out in peace first.
      let spared = Math.floor(chance() * 3);
      const afterMs = chance() < 0.5 ? 0 : chance() * 6;
      let struck = false;
      const sender = start(place === 'lingering' ? 30 : 0, (station) => {
        for (const each of SAID[station] ?? []) strike(each);
      });
      strike = (at) => {
        if (at !== place || struck || spared-- > 0) return;
        struck = true;
        const kill = () => sender.child.kill('SIGKILL');
        if (afterMs === 0) kill();
        else void pause(afterMs).then(kill);
      };
      const code = await sender.ended;
      strike = () => {};
      // Killed, not ended by itself: else it proved nothing.
      const outcome = { nth, place, struck, code, errors: sender.errors() };
      expect(outcome).toEqual({ nth, place, struck: true, code: null, errors: '' });
      killed[place] += 1;
    }
    await inPeace(start);
    await reckoning({ url, open, answers, relay, seed: SEED, killed, turnedAway, began });
  } finally {
    await relay.close();
  }
}

/** Runs senders to their end until nothing is left that is due; turned away, an answer comes again in the next one. Bounded. */
async function inPeace(start: () => Sender): Promise<void> {
  for (let round = 0; round < 20; round += 1) {
    const sender = start();
    expect({ code: await sender.ended, errors: sender.errors() }).toEqual({ code: 0, errors: '' });
    if (!sender.lines.some((line) => line.startsWith('claimed'))) return;
  }
}

interface Run {
  url: string | null;
  open: () => Promise<Database>;
  answers: number;
  relay: CountingRelay;
  seed: number;
  killed: Record<Place, number>;
  turnedAway: number;
  began: number;
}

async function reckoning({ url, open, answers, relay, seed, killed, turnedAway, began }: Run): Promise<void> {
  const after = await open();
  try {
    const books = await reckoned(after.db, onlooker(after), relay.taken, answers);
    const kills = Object.values(killed).reduce((sum, n) => sum + n, 0);
    const duplicates = relay.twice().length;
    const seconds = Math.round((Date.now() - began) / 1000);
    const database = url === null ? 'embedded' : 'PostgreSQL';
    const { sent, uncertain, arrived } = books;
    report(
      'sending',
      `${kills} SIGKILLs of senders on ${database}, seed ${seed}: ${answers} answers, ${sent} sent, ${uncertain} uncertain (${arrived} had arrived), ${duplicates} twice, ${turnedAway} turned away for a while, ${seconds} s`,
    );
    expect(duplicates).toBe(0);
    expect(books.uncertain).toBeGreaterThan(0);
  } finally {
    await after.close();
  }
}
