// Stands in for the reading process and does what hostile files make parsers do: the file's text says what.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { frame, frames, type Reply } from '../../src/documents/protocol.ts';

const pipe = new Socket({ fd: 3, readable: true, writable: true });
pipe.on(
  'data',
  frames(1e9, (_header, body) => misbehave(body.toString())),
);
pipe.on('end', () => process.exit(0));
say({ say: 'ready' });

function misbehave(how: string): void {
  const kept: unknown[] = [];
  switch (how) {
    case 'loop':
      for (;;);
    case 'hang':
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
    case 'answer nonsense':
      pipe.write(Buffer.alloc(64, 0x20));
      return;
    case 'answer the wrong shape':
      for (const part of frame({ say: 'read', reading: { status: 'wonderful' } })) pipe.write(part);
      return;
    case 'crash':
      process.kill(process.pid, 'SIGSEGV');
      return;
    case 'exit':
      process.exit(0);
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
  const reading = {
    mediaType: 'text/plain',
    status: 'extracted' as const,
    reason: null,
    pages: [page],
    pageCount: null,
    hiddenText: '',
    confidence: null,
    omission: null,
    links: [],
  };
  say({ say: 'read', reading });
}

function say(reply: Reply): void {
  for (const part of frame(reply)) pipe.write(part);
}
