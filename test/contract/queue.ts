// What every backend of the queue must do; run against each of them.
import { expect, onTestFinished, test } from 'vitest';
import type { Queues } from '../../src/queue/open.ts';
import type { QueueLog } from '../../src/queue/redis.ts';

/** A place that queues can be opened on more than once, as several processes would; `remove` leaves nothing behind. */
export interface Place {
  open(log: QueueLog): Promise<Queues>;
  remove(): Promise<void>;
}

export interface Line {
  event?: unknown;
  [field: string]: unknown;
}

/** A log that can be read back. */
export function readableLog(): { log: QueueLog; lines: Line[] } {
  const lines: Line[] = [];
  const write = (fields: Record<string, unknown>, message: string) => void lines.push({ ...fields, message });
  return { log: { info: write, warn: write }, lines };
}

/** @param makePlace makes an empty place; called once for each test */
export function queueContract(makePlace: () => Promise<Place>): void {
  async function opened() {
    const place = await makePlace();
    const { log, lines } = readableLog();
    const queues = await place.open(log);
    onTestFinished(async () => {
      await queues.close();
      await place.remove();
    });
    return { place, queues, lines };
  }

  test('a job reaches its worker with its payload, once', async () => {
    const { queues } = await opened();
    const seen: unknown[] = [];
    await queues.work('triage', async (payload) => void seen.push(payload));
    await queues.add('triage', { messageId: 7 });
    await queues.idle({ timeoutMs: 20_000 });
    expect(seen).toEqual([{ messageId: 7 }]);
  });

  test('a job added before any worker waits for it', async () => {
    const { queues } = await opened();
    await queues.add('assess', { messageId: 3 });
    expect((await queues.counts()).assess).toEqual({ waiting: 1, active: 0, delayed: 0, failed: 0 });
    const seen: number[] = [];
    await queues.work('assess', async ({ messageId }) => void seen.push(messageId));
    await queues.idle({ timeoutMs: 20_000 });
    expect(seen).toEqual([3]);
  });

  test('work that makes work is not idle until the last of it is done', async () => {
    const { queues } = await opened();
    const order: string[] = [];
    await queues.work('triage', async ({ messageId }) => {
      order.push('triage');
      await queues.add('extract', { documentId: messageId });
    });
    await queues.work('extract', async ({ documentId }) => {
      order.push('extract');
      await queues.add('assess', { messageId: documentId });
    });
    await queues.work('assess', async () => void order.push('assess'));
    await queues.add('triage', { messageId: 1 });
    await queues.idle({ timeoutMs: 20_000 });
    expect(order).toEqual(['triage', 'extract', 'assess']);
  });

  test('a payload that is not the table’s is refused when added', async () => {
    const { queues } = await opened();
    await expect(queues.add('triage', { messageId: 'ada@example.org' } as never)).rejects.toThrow(
      'That is no payload for the queue triage: messageId: invalid_type',
    );
    await expect(queues.add('triage', { messageId: 1, subject: 'x' } as never)).rejects.toThrow(/triage/);
    expect((await queues.counts()).triage.waiting).toBe(0);
  });

  test('a payload that is not the table’s never reaches a handler, and is not tried again', async () => {
    const { queues, lines } = await opened();
    let handled = 0;
    await queues.work('triage', async () => void handled++);
    const [triage] = queues.raw();
    await triage?.add('triage', { messageId: -1 });
    await queues.idle({ timeoutMs: 20_000 });
    expect(handled).toBe(0);
    expect((await queues.counts()).triage.failed).toBe(1);
    expect(lines).toMatchObject([{ event: 'queue.job-failed', attempt: 1, willRetry: false }]);
  });

  test('a handler that throws is tried again', async () => {
    const { queues, lines } = await opened();
    const attempts: number[] = [];
    await queues.work('triage', async (_, { attempt }) => {
      attempts.push(attempt);
      if (attempt === 1) throw new Error('the first time it fails');
    });
    await queues.add('triage', { messageId: 1 });
    await queues.idle({ timeoutMs: 20_000 });
    expect(attempts).toEqual([1, 2]);
    expect(lines).toMatchObject([{ event: 'queue.job-failed', queue: 'triage', attempt: 1, willRetry: true }]);
  });

  test('an error that says permanent is not tried again', async () => {
    const { queues, lines } = await opened();
    let tries = 0;
    await queues.work('reply', async () => {
      tries++;
      throw Object.assign(new Error('The relay refuses this for good.'), { permanent: true });
    });
    await queues.add('reply', { replyId: 1 });
    await queues.idle({ timeoutMs: 20_000 });
    expect(tries).toBe(1);
    expect((await queues.counts()).reply).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 1 });
    expect(lines).toMatchObject([{ reason: 'The relay refuses this for good.', willRetry: false }]);
  });

  test('neither log nor queue keeps what an error quotes of a mail', async () => {
    const { queues, lines } = await opened();
    await queues.work('housekeeping', async () => {
      throw new Error('cannot parse "Dear Ms Lovelace, ada@example.org"', {
        cause: Object.assign(new Error('params: ada@example.org'), { code: '23505' }),
      });
    });
    await queues.add('housekeeping', {});
    await queues.idle({ timeoutMs: 20_000 });
    const [job] = (await queues.raw().at(-1)?.getFailed()) ?? [];
    expect(job?.failedReason).toBe('Error ← Error 23505');
    expect(JSON.stringify([lines, job?.failedReason, job?.stacktrace])).not.toMatch(/ada@|Lovelace/);
  });

  test('a delayed job does not start before its time and does not keep the queues from being idle', async () => {
    const { queues } = await opened();
    const seen: number[] = [];
    await queues.work('reply', async ({ replyId }) => void seen.push(replyId));
    await queues.add('reply', { replyId: 1 }, { delayMs: 3_600_000 });
    await queues.add('reply', { replyId: 2 });
    await queues.idle({ timeoutMs: 20_000 });
    expect(seen).toEqual([2]);
    expect((await queues.counts()).reply.delayed).toBe(1);
    await expect(queues.idle({ timeoutMs: 100, dueWithinMs: 7_200_000 })).rejects.toThrow(/reply has jobs due/);
  });

  test('a short delay is kept without any other job to wake the worker', async () => {
    const { queues } = await opened();
    const started = new Promise<number>((resolve) => {
      void queues.work('reply', async () => resolve(Date.now()));
    });
    const added = Date.now();
    await queues.add('reply', { replyId: 1 }, { delayMs: 300 });
    expect((await started) - added).toBeGreaterThanOrEqual(299);
  });

  test('a schedule runs again and again, and setting it twice leaves one', async () => {
    const { queues } = await opened();
    let runs = 0;
    const thrice = new Promise<void>((resolve) => {
      void queues.work('housekeeping', async () => {
        runs++;
        if (runs === 3) resolve();
      });
    });
    await queues.every('housekeeping', {}, { everyMs: 200 });
    await queues.every('housekeeping', {}, { everyMs: 200 });
    await thrice;
    expect(await queues.raw().at(-1)?.getJobSchedulersCount()).toBe(1);
  });

  test('a daily schedule follows the wall clock of its own zone', async () => {
    const { queues } = await opened();
    const id = await queues.every('digest', { vacancy: 'HOI' }, { pattern: '0 30 7 * * *', tz: 'Asia/Kathmandu' });
    const [scheduler] = (await queues.raw()[4]?.getJobSchedulers()) ?? [];
    expect(scheduler).toMatchObject({ key: id, tz: 'Asia/Kathmandu' });
    // Kathmandu is 5 h 45 min ahead of UTC all year: 07:30 there is 01:45 UTC.
    expect(new Date(scheduler?.next ?? 0).toISOString()).toMatch(/T01:45:00.000Z$/);
  });

  test('schedules that are not named any more are forgotten', async () => {
    const { queues } = await opened();
    const kept = await queues.every('digest', { vacancy: 'HOI' }, { everyMs: 3_600_000 });
    await queues.every('digest', { vacancy: 'DDIS' }, { everyMs: 3_600_000 });
    await queues.keepSchedules('digest', [kept]);
    expect((await queues.raw()[4]?.getJobSchedulers())?.map(({ key }) => key)).toEqual([kept]);
  });

  test('no more jobs run at once than asked for', async () => {
    const { queues } = await opened();
    let running = 0;
    let most = 0;
    await queues.work(
      'extract',
      async () => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 20));
        running--;
      },
      { concurrency: 3 },
    );
    for (let documentId = 1; documentId <= 12; documentId++) await queues.add('extract', { documentId });
    await queues.idle({ timeoutMs: 20_000 });
    expect(most).toBe(3);
  });

  test('closing waits for the job that runs', async () => {
    const { queues } = await opened();
    let finished = false;
    const begun = new Promise<void>((resolve) => {
      void queues.work('extract', async () => {
        resolve();
        await new Promise((later) => setTimeout(later, 100));
        finished = true;
      });
    });
    await queues.add('extract', { documentId: 1 });
    await begun;
    await queues.close();
    expect(finished).toBe(true);
  });

  test('a job that never ends does not keep a worker from closing', async () => {
    const { queues, lines } = await opened();
    let letGo = () => {};
    const begun = new Promise<{ close(): Promise<void> }>((resolve) => {
      const worker = queues.work(
        'extract',
        () => {
          void worker.then(resolve);
          return new Promise<void>((end) => {
            letGo = end;
          });
        },
        { closeWithinMs: 50 },
      );
    });
    await queues.add('extract', { documentId: 1 });
    await (await begun).close();
    expect(lines).toMatchObject([{ event: 'queue.close-late', queue: 'extract' }]);
    letGo();
  });

  test('what is waiting outlives the process that added it', async () => {
    const { place, queues } = await opened();
    await queues.add('triage', { messageId: 5 });
    await queues.close();
    const later = await place.open(readableLog().log);
    onTestFinished(() => later.close());
    const seen: number[] = [];
    await later.work('triage', async ({ messageId }) => void seen.push(messageId));
    await later.idle({ timeoutMs: 20_000 });
    expect(seen).toEqual([5]);
  });

  test('done jobs do not pile up', async () => {
    const { queues } = await opened();
    expect(queues.raw().every((queue) => queue.defaultJobOptions.removeOnComplete !== undefined)).toBe(true);
    expect(queues.raw().every((queue) => queue.defaultJobOptions.removeOnFail !== undefined)).toBe(true);
  });

  test('a healthy queue passes the check', async () => {
    const { queues } = await opened();
    await expect(queues.check()).resolves.toBeUndefined();
  });
}
