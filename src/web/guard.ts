// Lets in who is signed in: reads the session cookie, holds the session to its limits, and says who reads and what is within reach.
import { createHash, randomBytes } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { HTTPException } from 'hono/http-exception';
import type { Reach } from '../domain/review.ts';
import { servedBy } from '../domain/sharing.ts';
import type { Person, WebEnv, WebOptions, WebRole, WebUser } from './options.ts';

export const IDLE_MINUTES = 30;
export const LONGEST_HOURS = 12;
const TOUCH_EVERY_MS = 60_000;

type Guarded = Pick<WebOptions, 'store' | 'settings' | 'vacancies' | 'now'>;

/** Sets `person`, or sends to the sign-in page and back here afterwards. */
export function signedIn(options: Guarded): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const person = await personOf(c, options);
    if (person === null) {
      if (c.req.path.startsWith('/queues/api')) throw new HTTPException(401);
      const { pathname, search } = new URL(c.req.url);
      const next = c.req.method === 'GET' ? pathname + search : '/';
      return c.redirect(next === '/' ? '/login' : `/login?next=${encodeURIComponent(next)}`, 303);
    }
    c.set('person', person);
    await next();
  };
}

/** Only these roles go on; the others read that the page is not for them. */
export function onlyFor(...roles: WebRole[]): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    if (!roles.includes(c.get('person').role)) throw new HTTPException(403);
    await next();
  };
}

/** Begins a session with a fresh token; an earlier one in the same browser ends. */
export async function beginSession(c: Context, options: Guarded, user: WebUser): Promise<void> {
  await endSession(c, options);
  const at = options.now();
  const token = randomBytes(32).toString('base64url');
  await options.store.openSession(hashOf(token), user.name, at);
  await options.store.sweepSessions(before(at, IDLE_MINUTES), before(at, LONGEST_HOURS * 60));
  setCookie(c, cookieName(options), token, { httpOnly: true, sameSite: 'Lax', secure: isSecure(options), path: '/' });
}

export async function endSession(c: Context, options: Guarded): Promise<void> {
  const token = getCookie(c, cookieName(options));
  if (token !== undefined) await options.store.closeSession(hashOf(token));
  deleteCookie(c, cookieName(options), { path: '/', secure: isSecure(options) });
}

/** Who a request comes from, or null when nobody is signed in. */
export async function personOf(c: Context, options: Guarded): Promise<Person | null> {
  const token = getCookie(c, cookieName(options));
  if (token === undefined) return null;
  const hash = hashOf(token);
  const session = await options.store.findSession(hash);
  if (session === null) return null;
  const at = options.now();
  // The account may have been taken out of the configuration since.
  const user = options.settings.users.find((each) => each.name === session.user);
  const idle = session.lastSeenAt < before(at, IDLE_MINUTES);
  const old = session.createdAt < before(at, LONGEST_HOURS * 60);
  if (user === undefined || idle || old) {
    await options.store.closeSession(hash);
    return null;
  }
  if (at.getTime() - session.lastSeenAt.getTime() > TOUCH_EVERY_MS) await options.store.touchSession(hash, at);
  return personFor(user, options);
}

export function personFor(user: WebUser, options: Pick<Guarded, 'vacancies' | 'settings'>): Person {
  const prefix = user.role === 'operations' ? 'operations' : 'hr';
  return { name: user.name, role: user.role, reach: reachOf(user, options), actor: `${prefix}:${user.name}` };
}

/** Mail of no vacancy is within reach of who may see every vacancy that its mailbox serves: it may be meant for any of them. */
function reachOf(
  { role, vacancies: allowed }: WebUser,
  { vacancies, settings }: Pick<Guarded, 'vacancies' | 'settings'>,
): Reach {
  if (role === 'operations') return { vacancies: [], mailboxes: [] };
  if (role === 'admin' || allowed === 'all') return 'all';
  const watched = settings.watched ?? [];
  const addresses = new Set([...vacancies.map((each) => each.mailbox), ...watched.map((each) => each.address)]);
  const mailboxes = [...addresses].filter((address) => {
    const served = servedBy(address, watched, vacancies);
    return served.length > 0 && served.every((each) => allowed.includes(each.code));
  });
  return { vacancies: allowed, mailboxes };
}

// The prefix binds the cookie to this host and to https (RFC 6265bis section 4.1.3.2).
function cookieName(options: Guarded): string {
  return isSecure(options) ? '__Host-intray' : 'intray';
}

function isSecure({ settings }: Guarded): boolean {
  return settings.publicUrl.startsWith('https:');
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function before(at: Date, minutes: number): Date {
  return new Date(at.getTime() - minutes * 60_000);
}
