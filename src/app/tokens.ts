// The tokens that logins of a configuration are made with: one source for all that name the same, and a renewal that fails is told at once.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Config } from '../config/load.ts';
import type { AuthConfig } from '../config/login.ts';
import type { Log } from '../log.ts';
import { type TokenSource, tokenSource } from '../mail/oauth.ts';
import { refreshTokenFile } from '../mail/refresh-token-file.ts';

export interface Tokens {
  /** @param serves who logs in with it, for the log: a mailbox's address, `smtp` */
  of(auth: AuthConfig, serves: string): TokenSource;
  /** Renews those that are soon to end, so that a failure is known while the old one still serves. Never rejects. */
  renewDue(): Promise<void>;
  /** Whose tokens cannot be renewed now, and why. `endsAt`: of the last one that was given. */
  problems(): { serves: string[]; problem: string; endsAt: Date | null }[];
}

type TokensLog = Pick<Log, 'info' | 'warn'>;

interface Shared {
  source: TokenSource;
  serves: Set<string>;
}

/** Asks no token server yet. */
export function openTokens({ data }: Pick<Config, 'data'>, log: TokensLog, now: () => Date): Tokens {
  const all = new Map<string, Shared>();

  const open = (auth: AuthConfig): Shared => {
    const { tokenUrl, clientId, clientSecret, scope } = auth;
    const serves = new Set<string>();
    let told: string | null = null;
    const refreshToken =
      auth.refreshToken === null ? null : refreshTokenFile(fileOf(data, auth, auth.refreshToken), auth.refreshToken);
    const report = ({ message, temporary }: { message: string; temporary: boolean }) => {
      // A hundred mailboxes that try again would say it a hundred times.
      if (told === message) return;
      told = message;
      log.warn({ serves: [...serves], problem: message, temporary }, 'token not renewed');
    };
    const source = tokenSource({ tokenUrl, clientId, clientSecret, scope, refreshToken, report }, now);
    const well = (token: string) => {
      if (told === null || source.state().problem !== null) return token;
      told = null;
      log.info({ serves: [...serves] }, 'token renewed again');
      return token;
    };
    return {
      serves,
      source: {
        token: () => source.token().then(well),
        renew: (refused) => source.renew(refused).then(well),
        state: () => source.state(),
      },
    };
  };

  return {
    of(auth, serves) {
      const { tokenUrl, clientId, clientSecret, scope, refreshToken } = auth;
      const key = JSON.stringify([tokenUrl, clientId, clientSecret, scope, refreshToken]);
      const shared = all.get(key) ?? open(auth);
      all.set(key, shared);
      shared.serves.add(serves);
      return shared.source;
    },
    async renewDue() {
      const serving = [...all.values()].filter(({ source }) => (source.state().endsAt ?? now()) > now());
      // What goes wrong was reported.
      await Promise.allSettled(serving.map(({ source }) => source.token()));
    },
    problems: () =>
      [...all.values()].flatMap(({ source, serves }) => {
        const { problem, endsAt } = source.state();
        return problem === null ? [] : [{ serves: [...serves], problem, endsAt }];
      }),
  };
}

/** A server may exchange the refresh token of the configuration for another, once: what it is now is kept with the data. */
function fileOf(data: string, { tokenUrl, clientId, scope }: AuthConfig, refreshToken: string): string {
  const named = createHash('sha256')
    .update(JSON.stringify([tokenUrl, clientId, scope, refreshToken]))
    .digest('hex');
  return join(data, 'tokens', `refresh-${named.slice(0, 24)}`);
}
