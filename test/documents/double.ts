// Stands in for the reading process and does what hostile files make parsers do: the file's text says what.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { frame, frames, type Reply } from '../../src/documents/protocol.ts';
import type { Reading } from '../../src/documents/reading.ts';

const left: Buffer[] = [];
const pipe = new Socket({ fd: 3, readable: true, writable: true });
pipe.on(
  'data',
  frames(1e9, (_header, body) => misbehave(body.toString())),
);
pipe.on('end', () => process.exit(0));
say({ say: 'ready' });

const CV_FOUND: Reply = { say: 'member', filename: 'cv.txt', within: '', isBody: false, failure: null };

function misbehave(how: string): void {
  const kept: unknown[] = [];
  switch (how) {
    case 'loop':
      for (;;);
    case 'Member: one, then a loop':
      for (const part of frame(CV_FOUND, Buffer.from('paper'))) pipe.write(part);
      setTimeout(() => {
        for (;;);
      }, 100);
      return;
    case 'hang':
      return;
    case 'stop':
      process.kill(process.pid, 'SIGSTOP');
      return;
    case 'heap':
      for (;;) kept.push(Array.from({ length: 10_000 }, (_, index) => `${index}${kept.length}`));
    case 'buffers':
      for (;;) kept.push(Buffer.alloc(16_000_000, 1));
    case 'print':
      for (;;) process.stdout.write('x'.repeat(100_000));
    case 'print errors':
      setInterval(() => process.stderr.write('x'.repeat(100_000)), 0);
      return;
    case 'answer at length':
      text('x'.repeat(5_000_000));
      return;
    case 'answer without end':
      setInterval(() => {
        for (let times = 0; times < 500; times += 1) say({ say: 'kind', mediaType: 'x'.repeat(200) });
      }, 0);
      return;
    case 'announce too much':
      pipe.write(Buffer.from([0, 0, 0, 2, 0xff, 0xff, 0xff, 0xff, 0x7b, 0x7d]));
      return;
    case 'answer nonsense':
      pipe.write(Buffer.alloc(64, 0x20));
      return;
    case 'answer the wrong shape':
      for (const part of frame({ say: 'read', reading: { status: 'wonderful' } })) pipe.write(part);
      return;
    case 'hang up':
      pipe.destroy();
      setInterval(() => undefined, 1000);
      return;
    case 'throw':
      throw new Error('nobody catches this');
    case 'crash':
      process.kill(process.pid, 'SIGSEGV');
      return;
    case 'exit':
      process.exit(0);
      return;
    case 'answer and die':
      text(how);
      setImmediate(() => process.kill(process.pid, 'SIGKILL'));
      return;
    case 'leave 100 MB behind':
      left.push(Buffer.alloc(100_000_000, 1));
      // Long enough to be seen.
      setTimeout(() => text(how), 200);
      return;
    case 'read some and loop':
      say({ say: 'so-far', reading: reading(how) });
      setTimeout(() => misbehave('loop'), 100);
      return;
    case 'who':
      text(`${process.pid}`);
      return;
    case 'look for ever':
      setInterval(() => say({ say: 'look' }), 50);
      return;
    case 'pry':
      text(JSON.stringify(pry()));
      return;
    default:
      text(how);
  }
}

/** What a file that took over the process could get at. */
function pry(): Record<string, unknown> {
  const attempt = (action: () => unknown) => {
    try {
      action();
      return 'done';
    } catch (error) {
      return (error as NodeJS.ErrnoException).code;
    }
  };
  return {
    environment: Object.keys(process.env).filter((name) => !['PWD', 'OLDPWD', 'SHLVL', '_'].includes(name)),
    read: attempt(() => readFileSync('/etc/passwd')),
    write: attempt(() => writeFileSync('/tmp/intray-pry', '')),
    run: attempt(() => spawnSync('/bin/true')),
  };
}

function text(page: string): void {
  say({ say: 'read', reading: reading(page) });
}

function reading(page: string): Reading {
  return {
    mediaType: 'text/plain',
    status: 'extracted',
    reason: null,
    pages: [page],
    pageCount: null,
    language: null,
    hiddenText: '',
    confidence: null,
    omission: null,
    links: [],
  };
}

function say(reply: Reply): void {
  for (const part of frame(reply)) pipe.write(part);
}
