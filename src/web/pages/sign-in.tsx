// The page one signs in on.
import { type Frame, Page } from '../layout.tsx';
import { TITLE } from '../words.ts';

export interface SignInProps {
  frame: Frame;
  /** What to say above the form, or null. */
  notice: { words: string; alert: boolean } | null;
  name: string;
  /** Where to go afterwards; a path of our own. */
  next: string;
}

export function SignInPage({ frame, notice, name, next }: SignInProps) {
  return (
    <Page frame={frame} title={TITLE.login} width="narrow">
      <form class="login" method="post" action="/login">
        <h1>{TITLE.login}</h1>
        {notice && (
          <p class={notice.alert ? 'notice bad' : 'notice'} role={notice.alert ? 'alert' : 'status'}>
            {notice.words}
          </p>
        )}
        <label>
          <span>Name</span>
          <input
            name="name"
            value={name}
            autocomplete="username"
            autocapitalize="none"
            spellcheck={false}
            maxlength={200}
            required
          />
        </label>
        <label>
          <span>Password</span>
          <input name="password" type="password" autocomplete="current-password" maxlength={1000} required />
        </label>
        <input type="hidden" name="next" value={next} />
        <button type="submit">Sign in</button>
      </form>
    </Page>
  );
}
