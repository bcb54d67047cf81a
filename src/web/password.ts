// Passwords of the web pages: kept only as scrypt hashes (RFC 7914), compared in constant time.
import { randomBytes, scrypt, scryptSync, timingSafeEqual } from 'node:crypto';

// 32 MiB and three passes: one of the settings OWASP's password storage advice holds equal to N = 2^17, at a quarter of the memory.
const COST = { N: 2 ** 15, r: 8, p: 3 };
const MEMORY_LIMIT = 256 * 1024 * 1024;
const KEY_LENGTH = 32;

/**
 * @param password any text; composed and decomposed accents count as the same
 * @returns `scrypt$N$r$p$salt$key`, salt (16 bytes) and key (32 bytes) in base64url
 */
export function hashPassword(password: string): string {
  const salt = randomBytes(16);
  const key = scryptSync(password.normalize('NFKC'), salt, KEY_LENGTH, { ...COST, maxmem: MEMORY_LIMIT });
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** @returns a hash that no password was made of, and that takes as long to check as any other */
export function hashOfNothing(): string {
  const [salt, key] = [randomBytes(16), randomBytes(KEY_LENGTH)];
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** @returns whether `hash` has the form `hashPassword` writes, with a cost this process can pay */
export function isPasswordHash(hash: string): boolean {
  return parsed(hash) !== null;
}

/**
 * @param hash as `hashPassword` wrote it; anything else verifies no password
 * @returns whether the password is the one the hash was made of
 */
export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  const known = parsed(hash);
  if (known === null) return false;
  const key = await new Promise<Buffer>((resolve, reject) => {
    scrypt(password.normalize('NFKC'), known.salt, known.key.length, known.cost, (error, derived) => {
      if (error) reject(error);
      else resolve(derived);
    });
  });
  return timingSafeEqual(key, known.key);
}

function parsed(hash: string) {
  const match = /^scrypt\$(\d{1,8})\$(\d{1,3})\$(\d{1,3})\$([\w-]{16,})\$([\w-]{43})$/.exec(hash);
  if (match === null) return null;
  const [N, r, p] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const powerOfTwo = N > 1 && (N & (N - 1)) === 0;
  if (!powerOfTwo || r < 1 || p < 1 || p > 16 || 128 * N * r + 128 * r * p > MEMORY_LIMIT) return null;
  return {
    cost: { N, r, p, maxmem: MEMORY_LIMIT * 2 },
    salt: Buffer.from(match[4] ?? '', 'base64url'),
    key: Buffer.from(match[5] ?? '', 'base64url'),
  };
}
