import { describe, expect, it } from 'vitest';
import { loginThrottle } from '../../src/web/throttle.ts';

function atClock() {
  const clock = { now: 0 };
  return { clock, throttle: loginThrottle(() => new Date(clock.now)) };
}

describe('failed logins', () => {
  it('three tries are free, then each one doubles the wait', () => {
    const { clock, throttle } = atClock();
    for (let i = 0; i < 3; i++) {
      expect(throttle.wait('anna', '10.0.0.1')).toBe(0);
      throttle.count('anna', '10.0.0.1');
    }
    expect(throttle.wait('anna', '10.0.0.1')).toBe(2);
    clock.now += 2_000;
    expect(throttle.wait('anna', '10.0.0.1')).toBe(0);
    throttle.count('anna', '10.0.0.1');
    expect(throttle.wait('anna', '10.0.0.1')).toBe(4);
  });

  it('the wait never grows beyond five minutes', () => {
    const { throttle } = atClock();
    for (let i = 0; i < 60; i++) throttle.count('anna', '10.0.0.1');
    expect(throttle.wait('anna', '10.0.0.1')).toBe(300);
  });

  it('another user and another address are not slowed', () => {
    const { throttle } = atClock();
    for (let i = 0; i < 9; i++) throttle.count('anna', '10.0.0.1');
    expect(throttle.wait('petra', '10.0.0.1')).toBe(0);
    expect(throttle.wait('anna', '10.0.0.2')).toBe(0);
  });

  it('a right password and an hour of quiet both start anew', () => {
    const { clock, throttle } = atClock();
    for (let i = 0; i < 9; i++) throttle.count('anna', '10.0.0.1');
    for (let i = 0; i < 9; i++) throttle.count('petra', '10.0.0.1');
    throttle.clear('anna', '10.0.0.1');
    expect(throttle.wait('anna', '10.0.0.1')).toBe(0);
    clock.now += 61 * 60_000;
    expect(throttle.wait('petra', '10.0.0.1')).toBe(0);
  });
});
