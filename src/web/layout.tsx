// The frame every page stands in: head, way round, who is signed in, and the main part.
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { SendingBanner } from './alerts.tsx';
import { assetPath } from './assets.ts';
import type { Person, WebOptions } from './options.ts';
import { TITLE } from './words.ts';

export interface Frame {
  options: Pick<WebOptions, 'settings'>;
  /** Null before signing in. */
  person: Person | null;
  /** Path of the page, to show where one is. */
  path: string;
}

interface PageProps {
  frame: Frame;
  /** Of the browser's tab; the product's name follows. */
  title: string;
  /** `wide` for the page with two columns. */
  width?: 'wide' | 'narrow';
  children?: Child;
}

/** A whole HTML document. */
export function Page({ frame, title, width, children }: PageProps) {
  return (
    <>
      {raw('<!doctype html>')}
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <meta name="color-scheme" content="light dark" />
          <title>{`${title} · Intray`}</title>
          <link rel="icon" type="image/svg+xml" href={assetPath('mark.svg')} />
          <link rel="stylesheet" href={assetPath('intray.css')} />
        </head>
        <body>
          <a class="skip" href="#main">
            Skip to the page
          </a>
          <Top frame={frame} />
          <SendingBanner sending={frame.options.settings.sending} known={frame.person !== null} />
          <main id="main" class={width ?? 'usual'}>
            {children}
          </main>
        </body>
      </html>
    </>
  );
}

function Top({ frame: { options, person, path } }: { frame: Frame }) {
  return (
    <header class="top">
      <a class="brand" href="/">
        <img src={assetPath('mark.svg')} alt="" width="26" height="26" />
        <span>
          Intray <small>{options.settings.organisation}</small>
        </span>
      </a>
      {person && (
        <>
          <nav aria-label="Pages">
            <ul>
              {placesFor(person).map(([href, name]) => (
                <li>
                  <a href={href} aria-current={isHere(href, path) ? 'page' : undefined}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <form class="who" method="post" action="/logout">
            <span>{person.name}</span>
            <button type="submit" class="plain">
              Sign out
            </button>
          </form>
        </>
      )}
    </header>
  );
}

function placesFor(person: Person): [string, string][] {
  const reading: [string, string][] = [
    ['/', TITLE.overview],
    ['/mail', TITLE.mail],
    ['/answers', TITLE.answers],
    ['/vacancies', TITLE.vacancies],
  ];
  const running: [string, string][] = [
    ['/operations', TITLE.operations],
    ['/queues', TITLE.queues],
  ];
  return [...(person.role === 'operations' ? [] : reading), ...(person.role === 'hr' ? [] : running)];
}

function isHere(href: string, path: string): boolean {
  if (href === '/') return path === '/' || path.startsWith('/applications/');
  return path === href || path.startsWith(`${href}/`);
}
