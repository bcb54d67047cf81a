// What of an error is told: names and codes, and a sentence only from those that vouch for theirs.
import { UnrecoverableError } from 'bullmq';
import { DrizzleQueryError } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { isPermanent, reasonOf, withoutContent } from '../../src/queue/failure.ts';

test('a failed statement is told without its parameters', () => {
  const cause = Object.assign(new Error('duplicate key'), { code: '23505', detail: '(ada@example.org)' });
  const error = new DrizzleQueryError('insert into message values ($1)', ['ada@example.org'], cause);
  expect(reasonOf(error)).toMatch(/^\w+ ← Error 23505$/);
  expect(withoutContent(error).stack).not.toContain('ada@');
});

test('a message of several lines does not come through by the stack', () => {
  const told = withoutContent(new Error('first line\nDear Ms Lovelace,\n  at her own request'));
  expect(told.stack).not.toContain('Lovelace');
  expect(told.stack).toContain('failure.test.ts');
});

test('an error that says whether it is permanent is told in its own words', () => {
  expect(reasonOf(Object.assign(new Error('The disk is full.'), { permanent: false }))).toBe('The disk is full.');
  expect(reasonOf('just a string')).toBe('something that is not an Error was thrown');
});

test('permanent errors become ones that BullMQ does not try again', () => {
  expect(withoutContent(Object.assign(new Error('no'), { permanent: true }))).toBeInstanceOf(UnrecoverableError);
  expect(withoutContent(Object.assign(new Error('no'), { permanent: false }))).not.toBeInstanceOf(UnrecoverableError);
  expect(isPermanent(new Error('no'))).toBe(false);
  expect(isPermanent(null)).toBe(false);
});
