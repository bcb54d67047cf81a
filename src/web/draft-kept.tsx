// A form of an hour's work that is sent when the session has ended: it is handed back to whoever sent it, to be sent again after signing in.
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { personOf } from './guard.ts';
import type { Typed } from './new-vacancy-form.ts';
import type { WebEnv, WebOptions } from './options.ts';
import { DraftKeptPage } from './pages/draft-kept.tsx';

/** The form of a new vacancy, and that of a criterion's words. */
export const DRAFT = '/vacancies/new/draft';
export const CRITERION = '/vacancies/:code{[A-Z][A-Z0-9-]{1,19}}/criteria/:id{[a-z0-9-]{1,80}}';
export const LARGEST_DRAFT = 4 * 1024 * 1024;

/** Stands before the sign-in; who is signed in goes on. */
export function draftKept(options: WebOptions): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  for (const path of [DRAFT, CRITERION])
    app.post(path, async (c, next) => {
      if ((await personOf(c, options)) !== null) return next();
      // Nothing is looked into: what came goes back as it came.
      return await bodyLimit({ maxSize: LARGEST_DRAFT })(c, async () => {
        const { do: _, ...typed } = await typedIn(c);
        const frame = { options, person: null, path: c.req.path };
        c.res = await c.html(<DraftKeptPage frame={frame} typed={typed} />, 401);
      });
    });
  return app;
}

/** Every field of the form that was sent, by its name. */
export async function typedIn(c: Context<WebEnv>): Promise<Typed> {
  const body = await c.req.parseBody();
  const typed: Typed = {};
  for (const [name, value] of Object.entries(body))
    if (typeof value === 'string') typed[name] = value.replaceAll('\u0000', '').replaceAll('\r\n', '\n');
  return typed;
}
