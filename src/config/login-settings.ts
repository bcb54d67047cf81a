// What every login to a mail server is set by: port, encryption, and a password or tokens; secrets are named, never written down.
import { z } from 'zod';

/** What the settings table of the README says of a setting. */
export type SettingDoc = { doc: string; env?: string };
export const doc = (text: string, env?: string): SettingDoc => (env === undefined ? { doc: text } : { doc: text, env });

export const port = z.coerce.number().int().min(1).max(65535);
export const security = z.enum(['tls', 'starttls', 'none']);

/** A secret is named, never written down: an environment variable or a file that holds it. */
export const secret = z.union([
  z.strictObject({ env: z.string().min(1) }),
  z.strictObject({ file: z.string().min(1) }),
]);

/** Tokens are worth a password: they go over an open network encrypted or not at all. */
const tokenUrl = z
  .url({ protocol: /^https?$/, error: 'expected an https URL' })
  .refine((url) => /^(?:https:|http:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])[:/])/i.test(url), {
    error: 'expected an https URL; http only for a server on this machine',
  });

export const xoauth2 = z
  .strictObject({
    method: z.literal('xoauth2').meta(doc('`xoauth2`: log in with a token in place of a password.')),
    tokenUrl: tokenUrl.meta(doc('Where tokens are given.')),
    clientId: z.string().min(1).meta(doc('Client id, as registered there.')),
    clientSecret: secret.nullable().default(null).meta(doc('Where the client secret is.')),
    scope: z.string().min(1).nullable().default(null).meta(doc('Scope to ask for.')),
    refreshToken: secret
      .nullable()
      .default(null)
      .meta(doc('Where the refresh token is; without one, the client secret alone is the grant.')),
  })
  .refine(({ clientSecret, refreshToken }) => clientSecret !== null || refreshToken !== null, {
    path: ['clientSecret'],
    error: 'expected a clientSecret, a refreshToken, or both',
  });

/** A login is a password or tokens, never both. */
export function oneLogin({ auth, password }: { auth: unknown; password: unknown }, context: z.RefinementCtx): void {
  const fault = (message: string) => context.addIssue({ code: 'custom', path: ['password'], message });
  if (auth === null && password === null) fault('expected a password, or `auth` to log in by tokens');
  if (auth !== null && password !== null) fault('expected no password, as `auth` is set');
}

/** Beside the public ones. */
export const authority = z.string().min(1).nullable().default(null);
