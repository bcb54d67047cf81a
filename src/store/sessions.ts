// Sessions of people on the web pages: kept under the hash of their token, gone once idle or too old.
import { eq, lt, or } from 'drizzle-orm';
import type { Db } from './database.ts';
import { session } from './schema.ts';

export interface Session {
  user: string;
  createdAt: Date;
  lastSeenAt: Date;
}

/**
 * @param db the open database
 * @returns the four things a login needs; every instant is handed in by the caller
 */
export function sessionStore(db: Db) {
  return {
    /** Begins a session; `tokenHash` is all that is kept of the token. */
    async openSession(tokenHash: string, user: string, at: Date): Promise<void> {
      await db.insert(session).values({ tokenHash, user, createdAt: at, lastSeenAt: at });
    },

    /** The session under a hash, however old, or null. */
    async findSession(tokenHash: string): Promise<Session | null> {
      const [row] = await db.select().from(session).where(eq(session.tokenHash, tokenHash));
      return row ?? null;
    },

    /** Notes that the session was used. */
    async touchSession(tokenHash: string, at: Date): Promise<void> {
      await db.update(session).set({ lastSeenAt: at }).where(eq(session.tokenHash, tokenHash));
    },

    /** Ends a session; ending one that is gone changes nothing. */
    async closeSession(tokenHash: string): Promise<void> {
      await db.delete(session).where(eq(session.tokenHash, tokenHash));
    },

    /** Removes every session last seen before `idleBefore` or begun before `begunBefore`. */
    async sweepSessions(idleBefore: Date, begunBefore: Date): Promise<void> {
      await db.delete(session).where(or(lt(session.lastSeenAt, idleBefore), lt(session.createdAt, begunBefore)));
    },
  };
}

export type SessionStore = ReturnType<typeof sessionStore>;
