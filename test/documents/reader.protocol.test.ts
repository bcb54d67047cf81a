// Frames as they come over a pipe, cut anywhere.
import { expect, test } from 'vitest';
import { frame, frames } from '../../src/documents/protocol.ts';

const sent = Buffer.concat([
  ...frame({ say: 'ready' }),
  ...frame({ say: 'é' }, Buffer.from('bytes of a file')),
  ...frame({}, Buffer.alloc(0)),
  ...frame({ last: true }, Buffer.alloc(300, 7)),
]);

function received(size: number): [unknown, string][] {
  const found: [unknown, string][] = [];
  const take = frames(1000, (header, body) => found.push([header, body.toString('latin1')]));
  for (let at = 0; at < sent.length; at += size) take(sent.subarray(at, at + size));
  return found;
}

test('frames are whole, wherever the pipe cuts them', () => {
  for (const size of [1, 2, 3, 7, 8, 9, 64, 65, 1000]) {
    expect(received(size), `in pieces of ${size}`).toEqual([
      [{ say: 'ready' }, ''],
      [{ say: 'é' }, 'bytes of a file'],
      [{}, ''],
      [{ last: true }, '\x07'.repeat(300)],
    ]);
  }
});

test('a frame that announces too much is refused before any of it is kept', () => {
  const take = frames(1000, () => undefined);
  expect(() => take(Buffer.from([0, 0, 0, 2, 0, 0, 4, 0]))).toThrow(RangeError);
});

test('a header that is not JSON is refused', () => {
  const take = frames(1000, () => undefined);
  expect(() => take(Buffer.from([0, 0, 0, 2, 0, 0, 0, 0, 0x7b, 0x7b]))).toThrow(SyntaxError);
});

test('the bytes handed on are not written to again', () => {
  const bodies: Buffer[] = [];
  const take = frames(1000, (_header, body) => bodies.push(body));
  const chunk = Buffer.concat([...frame({}, Buffer.from('first')), ...frame({}, Buffer.from('other'))]);
  take(chunk);
  chunk.fill(0);
  expect(bodies.map(String)).toEqual(['first', 'other']);
});
