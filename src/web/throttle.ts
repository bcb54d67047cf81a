// Slows down failed logins of one user from one address, and nobody else's.

const FREE_TRIES = 3;
const LONGEST_WAIT_SECONDS = 300;
const FORGOTTEN_AFTER_MS = 60 * 60 * 1000;
const MOST_KEPT = 10_000;

/**
 * @param now the clock
 * @returns a counter of tries: count one before the password is checked (so that tries sent at once do not slip past), clear it once right
 */
export function loginThrottle(now: () => Date) {
  const tries = new Map<string, { count: number; last: number }>();
  return {
    /** Seconds until this user may try again from this address; 0 when they may now. */
    wait(user: string, address: string): number {
      const known = tries.get(keyOf(user, address));
      if (known === undefined || now().getTime() - known.last > FORGOTTEN_AFTER_MS) return 0;
      if (known.count < FREE_TRIES) return 0;
      const seconds = Math.min(2 ** (known.count - FREE_TRIES + 1), LONGEST_WAIT_SECONDS);
      return Math.max(0, Math.ceil(seconds - (now().getTime() - known.last) / 1000));
    },

    count(user: string, address: string): void {
      const key = keyOf(user, address);
      const at = now().getTime();
      const known = tries.get(key);
      const count = known === undefined || at - known.last > FORGOTTEN_AFTER_MS ? 1 : known.count + 1;
      tries.delete(key);
      tries.set(key, { count, last: at });
      const oldest = tries.keys().next().value;
      if (tries.size > MOST_KEPT && oldest !== undefined) tries.delete(oldest);
    },

    clear(user: string, address: string): void {
      tries.delete(keyOf(user, address));
    },
  };
}

function keyOf(user: string, address: string): string {
  return `${address}\n${user.slice(0, 200)}`;
}
