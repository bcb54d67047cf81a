// What a login to a mail server needs, read at the start: its secrets and the authority it trusts, so that nothing later needs a file.
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AuthSettings, Secret } from './settings.ts';

/** Tokens in place of a password, with their secrets read. */
export type AuthConfig = Omit<AuthSettings, 'clientSecret' | 'refreshToken'> & {
  clientSecret: string | null;
  refreshToken: string | null;
};

/** A login with its secrets read. */
export type LoginConfig<T> = Omit<T, 'password' | 'ca' | 'auth'> & {
  /** Null where there are tokens, or no login. */
  password: string | null;
  /** PEM. */
  ca: string | null;
  auth: AuthConfig | null;
};

/** How the files and variables that a configuration names are read. */
export interface Reading {
  /** Relative paths begin here. */
  base: string;
  env: Record<string, string | undefined>;
  fault: (field: string, expected: string) => void;
}

/** @param field the place of the settings, for faults: `mailboxes[0]` */
export function loginOf<T extends { password: Secret | null; ca: string | null; auth: AuthSettings | null }>(
  settings: T,
  field: string,
  reading: Reading,
): LoginConfig<T> {
  const secret = (named: Secret | null, at: string) =>
    named === null ? null : readSecret(named, reading, (expected) => reading.fault(`${field}.${at}`, expected));
  const { auth, ca } = settings;
  return {
    ...settings,
    password: secret(settings.password, 'password'),
    ca: ca === null ? null : certificate(resolve(reading.base, ca), (words) => reading.fault(`${field}.ca`, words)),
    auth: auth && {
      ...auth,
      clientSecret: secret(auth.clientSecret, 'auth.clientSecret'),
      refreshToken: secret(auth.refreshToken, 'auth.refreshToken'),
    },
  };
}

/** Without the line break that editors and `echo` put at the end. */
export function readSecret(secret: Secret, { env, base }: Reading, fault: (expected: string) => void): string {
  if ('env' in secret) {
    const value = env[secret.env]?.replace(LAST_LINE_BREAK, '');
    if (!value) fault(`expected the environment variable ${secret.env} to be set`);
    return value ?? '';
  }
  try {
    const value = readFileSync(resolve(base, secret.file), 'utf8').replace(LAST_LINE_BREAK, '');
    if (value === '') fault(`expected a secret in ${secret.file}; the file is empty`);
    return value;
  } catch {
    fault(`expected a readable file at ${secret.file}`);
    return '';
  }
}

const LAST_LINE_BREAK = /\r?\n$/;

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
