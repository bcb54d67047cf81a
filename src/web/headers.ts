// The headers every response carries: what a browser may load, and that nobody may frame, sniff or keep it.
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { WebSettings } from './options.ts';

type Policy = NonNullable<NonNullable<Parameters<typeof secureHeaders>[0]>['contentSecurityPolicy']>;

const PAGES: Policy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
};

/** A stranger's file: even where a browser showed it after all, it could do nothing. */
const DOWNLOADS: Policy = { defaultSrc: ["'none'"], sandbox: [], frameAncestors: ["'none'"] };

/** The queue dashboard is a program of its own that styles its elements in place. */
const DASHBOARD: Policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'self'"],
};

/** Sets the headers by path; `Cache-Control: no-store` on everything but the assets. */
export function headers(settings: Pick<WebSettings, 'publicUrl'>): MiddlewareHandler {
  const strictTransportSecurity = settings.publicUrl.startsWith('https:');
  const kind = (contentSecurityPolicy: Policy) =>
    secureHeaders({
      contentSecurityPolicy,
      strictTransportSecurity,
      xFrameOptions: 'DENY',
      referrerPolicy: 'no-referrer',
    });
  const [pages, downloads, dashboard] = [kind(PAGES), kind(DOWNLOADS), kind(DASHBOARD)];
  return async (c, next) => {
    const { path } = c.req;
    const chosen = isDownload(path) ? downloads : isDashboard(path) ? dashboard : pages;
    await chosen(c, next);
    if (!path.startsWith('/assets/')) c.res.headers.set('Cache-Control', 'no-store');
  };
}

function isDownload(path: string): boolean {
  return path.startsWith('/documents/') || /^\/mail\/[^/]+\/source$/.test(path);
}

function isDashboard(path: string): boolean {
  return path === '/queues' || path.startsWith('/queues/');
}
