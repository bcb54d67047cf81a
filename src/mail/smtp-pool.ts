// A few sessions with one relay for everybody who sends: never more at a time than allowed, first come first served, and nobody waits for ever.
import type { Limits } from './smtp-limits.ts';
import type { Session } from './smtp-session.ts';

/** Mails over one session; then another begins, as relays count too. */
export const MOST_MAILS = 100;

/** Why there was no session to be had: nothing was sent. */
export class NoPlace extends Error {}

export interface Pool {
  /** Waits in line. @throws NoPlace when that takes too long, or the pool was closed */
  place(): Promise<Place>;
  /** Ends unused sessions at once, others after the mail they are at. */
  close(): Promise<void>;
}

/** The right to one session at a time. */
export interface Place {
  /** An unused session that has just answered RSET, else a new one. @throws whatever opening throws */
  session(): Promise<Session>;
  /** A new one. @param how in place of the usual way */
  fresh(how?: () => Promise<Session>): Promise<Session>;
  /** Leaves the session to the next mail: only after a clean 250. */
  keep(session: Session): void;
  /** Gives the place to the next in line. Leaving twice changes nothing. */
  leave(): void;
}

/** @param open makes a session, connected and logged in */
export function openPool(connections: number, limits: Limits, open: () => Promise<Session>): Pool {
  const line: { go: () => void; end: (why: NoPlace) => void }[] = [];
  const unused: { session: Session; expiry: NodeJS.Timeout }[] = [];
  let busy = 0;
  let closed = false;

  /** The one used last: it is the least likely to have been closed by the server meanwhile. */
  const takeUnused = (): Session | undefined => {
    const found = unused.pop();
    clearTimeout(found?.expiry);
    return found?.session;
  };
  const opened = async (how = open) => {
    while (busy + unused.length > connections) await takeUnused()?.quit();
    return how();
  };
  const answering = async (): Promise<Session> => {
    for (let session = takeUnused(); session !== undefined; session = takeUnused()) {
      const alive = session.usable() && (await session.reset().then(yes, no));
      if (alive) return session;
      session.drop();
    }
    return opened();
  };
  const keep = (session: Session) => {
    if (closed || !session.usable() || session.taken() >= MOST_MAILS) {
      void session.quit();
      return;
    }
    const expiry = setTimeout(() => {
      unused.splice(unused.indexOf(entry), 1);
      void session.quit();
    }, limits.idle);
    const entry = { session, expiry };
    unused.push(entry);
  };
  const place = (): Place => {
    let left = false;
    return {
      session: answering,
      fresh: opened,
      keep,
      leave() {
        if (left) return;
        left = true;
        const next = line.shift();
        if (next === undefined) busy -= 1;
        else next.go();
      },
    };
  };

  return {
    place() {
      if (closed) return Promise.reject(new NoPlace('The service is stopping: nothing more is sent.'));
      if (busy < connections) {
        busy += 1;
        return Promise.resolve(place());
      }
      return new Promise((resolve, reject) => {
        const patience = setTimeout(() => {
          line.splice(line.indexOf(entry), 1);
          entry.end(new NoPlace('No session with the SMTP server became free in time: it takes mail too slowly.'));
        }, limits.wait);
        const entry = {
          go() {
            clearTimeout(patience);
            resolve(place());
          },
          end(why: NoPlace) {
            clearTimeout(patience);
            reject(why);
          },
        };
        line.push(entry);
      });
    },
    async close() {
      closed = true;
      for (const { end } of line.splice(0)) end(new NoPlace('The service is stopping: nothing more is sent.'));
      const ending: Promise<void>[] = [];
      for (let session = takeUnused(); session !== undefined; session = takeUnused()) ending.push(session.quit());
      await Promise.all(ending);
    },
  };
}

const yes = () => true;
const no = () => false;
