import { describe, expect, test } from 'vitest';
import { deadlineInstant, isPastDeadline, timing } from '../../src/domain/deadline.ts';
import { vacancy } from '../support/cases.ts';

describe('the instant a deadline means', () => {
  test.each([
    ['2026-03-22T24:00', 'Europe/Brussels', '2026-03-22T23:00:00.000Z', 'hour 24 is the end of that day'],
    ['2026-03-16', 'Europe/Brussels', '2026-03-16T23:00:00.000Z', 'a date without a time is the end of that day'],
    [
      '2025-10-26',
      'Europe/Brussels',
      '2025-10-26T23:00:00.000Z',
      'the end of the 25-hour day on which clocks are set back',
    ],
    [
      '2025-03-30',
      'Europe/Brussels',
      '2025-03-30T22:00:00.000Z',
      'the end of the 23-hour day on which clocks are set forward',
    ],
    ['2026-07-01T17:30', 'Europe/Brussels', '2026-07-01T15:30:00.000Z', 'a summer time'],
    ['2025-10-26T02:30', 'Europe/Brussels', '2025-10-26T01:30:00.000Z', 'a time that exists twice is the later one'],
    [
      '2025-03-30T02:30',
      'Europe/Brussels',
      '2025-03-30T01:30:00.000Z',
      'a time that does not exist is the one after the gap',
    ],
    ['2026-12-31T24:00', 'Pacific/Kiritimati', '2026-12-31T10:00:00.000Z', 'a zone fourteen hours ahead'],
  ])('%s in %s: %s (%s)', (local, zone, instant) => {
    expect(deadlineInstant(local, zone).toISOString()).toBe(instant);
  });

  test.each([
    ['22 March 2026', 'Europe/Brussels'],
    ['2026-02-30', 'Europe/Brussels'],
    ['2026-03-22T25:00', 'Europe/Brussels'],
    ['2026-03-22', 'Europe/Bruxelles'],
  ])('%s in %s is refused with a reason', (local, zone) => {
    expect(() => deadlineInstant(local, zone)).toThrow(RangeError);
  });
});

describe('an arrival held to the deadline', () => {
  const { deadline } = vacancy();
  test.each([
    ['2026-03-22T22:59:59Z', 'on-time', 1],
    ['2026-03-22T22:59:59.500Z', 'on-time', 1],
    ['2026-03-22T23:00:00Z', 'late', 0],
    ['2026-03-22T23:00:00.500Z', 'late', -1],
    ['2026-03-22T23:04:00Z', 'late', -240],
    ['2026-03-20T23:00:00Z', 'on-time', 172_800],
  ])('%s is %s by %d s', (at, status, marginSeconds) => {
    expect(timing(new Date(at), deadline)).toEqual({ status, closesAt: deadline.closesAt, marginSeconds });
  });

  test('inside the grace period it is neither in time nor late, at its end it is late', () => {
    const withGrace = { ...deadline, graceMinutes: 10 };
    expect(timing(new Date('2026-03-22T23:00:00Z'), withGrace).status).toBe('grace');
    expect(timing(new Date('2026-03-22T23:09:59Z'), withGrace).status).toBe('grace');
    expect(timing(new Date('2026-03-22T23:10:00Z'), withGrace).status).toBe('late');
    expect(isPastDeadline(new Date('2026-03-22T23:00:00Z'), withGrace)).toBe(true);
  });

  test('without a vacancy there is no deadline', () => {
    expect(timing(new Date(0), null)).toEqual({ status: 'none', closesAt: null, marginSeconds: null });
  });
});
