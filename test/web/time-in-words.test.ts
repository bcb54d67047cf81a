import { describe, expect, it } from 'vitest';
import {
  deadlineInWords,
  exactMoment,
  longMoment,
  marginInWords,
  shortMoment,
  span,
} from '../../src/web/time-in-words.ts';

const morning = new Date('2026-03-20T09:12:44Z');

describe('times in words', () => {
  it('an instant is said in the zone of the deadline', () => {
    expect(longMoment(morning, 'Europe/Brussels')).toBe('Friday 20 March 2026, 10:12 (Brussels time)');
    expect(exactMoment(morning, 'Europe/Brussels')).toBe('Friday 20 March 2026, 10:12:44 (Brussels time)');
    expect(shortMoment(morning, 'America/New_York')).toBe('20 March 2026, 05:12');
  });

  it('midnight is 00:00, and summer time counts', () => {
    expect(shortMoment(new Date('2026-03-28T23:00:00Z'), 'Europe/Brussels')).toBe('29 March 2026, 00:00');
    expect(shortMoment(new Date('2026-03-29T01:00:00Z'), 'Europe/Brussels')).toBe('29 March 2026, 03:00');
  });

  it('a deadline at 24:00 is the end of its day', () => {
    expect(deadlineInWords('2026-03-22T24:00', 'Europe/Brussels')).toBe(
      'the end of Sunday 22 March 2026 (Brussels time)',
    );
    expect(deadlineInWords('2026-04-30T17:00', 'UTC')).toBe('Thursday 30 April 2026, 17:00 (UTC)');
  });

  it.each([
    [0, 'no time'],
    [59, 'less than a minute'],
    [-240, '4 min'],
    [3_600, '1 h'],
    [3_660, '1 h 1 min'],
    [86_400, '1 day'],
    [219_600, '2 days 13 h'],
    [100 * 86_400 + 5, '100 days'],
  ])('%i seconds are %s', (seconds, words) => {
    expect(span(seconds)).toBe(words);
  });

  it('the very instant of closing is not before it', () => {
    expect(marginInWords(1)).toBe('less than a minute before the deadline');
    expect(marginInWords(0)).toBe('at the very moment of closing');
    expect(marginInWords(-240)).toBe('4 min after the deadline');
  });
});
