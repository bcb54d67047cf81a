import { describe, expect, it } from 'vitest';
import { hashOfNothing, hashPassword, isPasswordHash, verifyPassword } from '../../src/web/password.ts';

describe('passwords', () => {
  it('the password a hash was made of verifies, another one does not', async () => {
    const hash = hashPassword('hérons au matin');
    expect(await verifyPassword('hérons au matin', hash)).toBe(true);
    expect(await verifyPassword('herons au matin', hash)).toBe(false);
    expect(await verifyPassword('', hash)).toBe(false);
  });

  it('the same password in composed and decomposed letters is the same', async () => {
    expect(await verifyPassword('he\u0301ron', hashPassword('h\u00e9ron'))).toBe(true);
  });

  it('two hashes of one password differ, and neither holds it', () => {
    const [one, two] = [hashPassword('heron'), hashPassword('heron')];
    expect(one).not.toBe(two);
    expect(one).not.toContain('heron');
    expect(one).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
  });

  it.each(['', 'heron', 'scrypt$1$8$1$x$y', `scrypt$4194304$8$1$${'a'.repeat(22)}$${'b'.repeat(43)}`])(
    'a hash that is none, or would cost too much, verifies nothing: %s',
    async (hash) => {
      expect(isPasswordHash(hash)).toBe(false);
      expect(await verifyPassword('heron', hash)).toBe(false);
    },
  );

  it('a written hash is known as one, and so is the one of no password', async () => {
    expect(isPasswordHash(hashPassword('heron'))).toBe(true);
    expect(isPasswordHash(hashOfNothing())).toBe(true);
    expect(await verifyPassword('', hashOfNothing())).toBe(false);
  });
});
