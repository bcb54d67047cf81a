// The relay's settings with their secrets and certificates read, so that nothing past the start needs a file.
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Secret, Settings } from './settings.ts';

type Auth = NonNullable<Settings['smtp']['auth']>;

export type SmtpConfig = Omit<Settings['smtp'], 'password' | 'ca' | 'auth'> & {
  password: string | null;
  /** PEM. */
  ca: string | null;
  auth:
    | (Omit<Auth, 'clientSecret' | 'refreshToken'> & { clientSecret: string | null; refreshToken: string | null })
    | null;
};

/** @param secretOf reads one, and reports the fault where it cannot; so does `fault` for the certificate */
export function smtpOf(
  settings: Settings['smtp'],
  base: string,
  secretOf: (secret: Secret, field: string) => string,
  fault: (field: string, expected: string) => void,
): SmtpConfig {
  const optional = (secret: Secret | null, field: string) => (secret === null ? null : secretOf(secret, field));
  const { auth } = settings;
  return {
    ...settings,
    password: optional(settings.password, 'smtp.password'),
    ca: settings.ca === null ? null : certificate(resolve(base, settings.ca), (words) => fault('smtp.ca', words)),
    auth: auth && {
      ...auth,
      clientSecret: optional(auth.clientSecret, 'smtp.auth.clientSecret'),
      refreshToken: optional(auth.refreshToken, 'smtp.auth.refreshToken'),
    },
  };
}

function certificate(file: string, fault: (expected: string) => void): string {
  try {
    const pem = readFileSync(file, 'utf8');
    new X509Certificate(pem);
    return pem;
  } catch (error) {
    const readable = (error as NodeJS.ErrnoException).syscall === undefined;
    fault(readable ? `expected a certificate in PEM in ${file}` : `expected a readable file at ${file}`);
    return '';
  }
}
