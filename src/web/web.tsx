// The web pages as one app: what is open, what needs signing in, and how trouble is told.
import { randomBytes } from 'node:crypto';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bearerAuth } from 'hono/bearer-auth';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { assetAt } from './assets.ts';
import { deciding } from './deciding.tsx';
import { draftKept } from './draft-kept.tsx';
import { signedIn } from './guard.ts';
import { headers } from './headers.ts';
import { hasOwnLimit, newVacancyPages } from './new-vacancy.tsx';
import type { WebEnv, WebOptions } from './options.ts';
import { TroublePage } from './pages/trouble.tsx';
import { reading } from './reading.tsx';
import { running } from './running.tsx';
import { signIn } from './sign-in.tsx';
import { vacancyPages } from './vacancies.tsx';

const LARGEST_FORM = 256 * 1024;

/**
 * The review pages for HR and the pages of operations.
 * @returns the app; it opens nothing by itself, `serveWeb` puts it on a port
 */
export function createWeb(options: WebOptions): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const publicOrigin = new URL(options.settings.publicUrl).origin;
  const trouble = (c: Context<WebEnv>, kind: Parameters<typeof TroublePage>[0]['kind'], number?: string) => (
    <TroublePage frame={{ options, person: c.get('person') ?? null, path: c.req.path }} kind={kind} number={number} />
  );

  app.use(headers(options.settings));
  const limited = bodyLimit({ maxSize: LARGEST_FORM });
  app.use((c, next) => (hasOwnLimit(c.req.path) ? next() : limited(c, next)));
  // Behind a proxy the request's own origin is not the one people see.
  app.use(csrf({ origin: (origin, c) => origin === publicOrigin || origin === new URL(c.req.url).origin }));

  app.get('/healthz', async (c) => {
    const health = await options.health();
    return c.json(health, 'ok' in health && health.ok === false ? 503 : 200);
  });
  app.get('/metrics', metricsGate(options.metrics), async (c) => {
    if (options.metrics === null) return c.notFound();
    return c.body(await options.metrics.text(), 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
  });
  app.get('/assets/:name', (c) => {
    const asset = assetAt(c.req.path);
    if (asset === null) return c.notFound();
    return c.body(asset.body, 200, {
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
  });
  app.route('/', signIn(options));
  app.route('/', draftKept(options));

  app.use(signedIn(options));
  app.route('/', reading(options));
  app.route('/', deciding(options));
  app.route('/', vacancyPages(options));
  app.route('/', newVacancyPages(options));
  app.route('/', running(options));

  app.notFound((c) => c.html(trouble(c, 404), 404));
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500) {
      if (error.status === 401 || error.status === 413) return error.getResponse();
      return c.html(trouble(c, error.res === undefined ? 403 : 'origin'), 403);
    }
    const number = randomBytes(4).toString('hex');
    options.log.error({ event: 'web.failed', number, route: c.req.routePath, ...traceOf(error) }, 'a page failed');
    return c.html(trouble(c, 500, number), 500);
  });
  return app;
}

function metricsGate(metrics: WebOptions['metrics']): MiddlewareHandler {
  const token = metrics?.token ?? null;
  return token === null ? (_, next) => next() : bearerAuth({ token });
}

/** Where an error came from. Its message stays out: a failed query's holds the values it asked for. */
function traceOf(error: Error) {
  const { cause } = error;
  const code = (cause instanceof Error ? cause : error) as NodeJS.ErrnoException;
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: error.name, code: code.code, stack: stack.slice(0, 8).map((line) => line.trim()) };
}
