// Signing in and out.
import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { beginSession, endSession, personFor, personOf } from './guard.ts';
import type { WebEnv, WebOptions } from './options.ts';
import { SignInPage } from './pages/sign-in.tsx';
import { hashOfNothing, verifyPassword } from './password.ts';
import { loginThrottle } from './throttle.ts';
import { LOGIN } from './words.ts';

/** The routes /login and /logout. */
export function signIn(options: WebOptions): Hono<WebEnv> {
  const { store, settings, now, log } = options;
  const throttle = loginThrottle(now);
  // Checked when the name is unknown, so that an unknown name takes as long as a wrong password.
  const nobody = hashOfNothing();
  const app = new Hono<WebEnv>();
  const frame = { options, person: null, path: '/login' };

  app.get('/login', async (c) => {
    const next = ownPath(c.req.query('next'));
    if ((await personOf(c, options)) !== null) return c.redirect(next, 303);
    const notice = c.req.query('out') === undefined ? null : { words: LOGIN.gone, alert: false };
    return c.html(<SignInPage frame={frame} notice={notice} name="" next={next} />);
  });

  app.post('/login', async (c) => {
    const form = await c.req.parseBody();
    const [name, password] = [textOf(form.name), textOf(form.password)];
    const next = ownPath(textOf(form.next));
    const refuse = (words: string, status: 401 | 429) =>
      c.html(<SignInPage frame={frame} notice={{ words, alert: true }} name={name} next={next} />, status);
    const address = addressOf(c);
    const wait = throttle.wait(name, address);
    if (wait > 0) {
      c.header('Retry-After', String(wait));
      return refuse(LOGIN.wait(wait), 429);
    }
    throttle.count(name, address);
    const user = settings.users.find((each) => each.name === name);
    const right = await verifyPassword(password, user?.passwordHash ?? nobody);
    if (user === undefined || !right) {
      log.warn({ event: 'web.sign-in-failed', knownUser: user !== undefined }, 'a sign-in failed');
      return refuse(LOGIN.wrong, 401);
    }
    throttle.clear(name, address);
    await beginSession(c, options, user);
    await store.record({ at: now(), actor: personFor(user, options).actor, action: 'session.begun' });
    return c.redirect(next, 303);
  });

  app.post('/logout', async (c) => {
    const person = await personOf(c, options);
    await endSession(c, options);
    if (person !== null) await store.record({ at: now(), actor: person.actor, action: 'session.ended' });
    return c.redirect('/login?out', 303);
  });
  return app;
}

/** Where to go after signing in: a path of ours, never another site (`//host` and `/\host` are one). */
function ownPath(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])[\x21-\x7e]*$/.test(next) && !next.includes('\\') ? next : '/';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The address the connection comes from; behind a proxy, the proxy's. */
function addressOf(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    // A request that came over no connection, as tests make them.
    return 'unknown';
  }
}
