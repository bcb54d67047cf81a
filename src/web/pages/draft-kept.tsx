// Says that the session ended while a form was filled in, and holds what was typed until it is sent again.
import { type Frame, Page } from '../layout.tsx';
import type { Typed } from '../new-vacancy-form.ts';

export function DraftKeptPage({ frame, typed }: { frame: Frame; typed: Typed }) {
  return (
    <Page frame={frame} title="Please sign in again" width="narrow">
      <h1>Please sign in again</h1>
      <p class="lead">
        You were signed out, because nothing was sent for a while. What you typed is kept on this page.
      </p>
      <ol class="steps">
        <li>
          <h3>Sign in, in a tab of its own</h3>
          <p>
            <a href="/login?next=/vacancies" target="_blank" rel="noopener">
              Open the sign-in page
            </a>
          </p>
        </li>
        <li>
          <h3>Come back here and go on</h3>
          <form class="confirm" method="post" action={frame.path} enctype="multipart/form-data">
            {Object.entries(typed).map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
            {/* Neither form saves by it. */}
            <button type="submit" name="do" value="edit">
              Go on with the form
            </button>
          </form>
        </li>
      </ol>
    </Page>
  );
}
