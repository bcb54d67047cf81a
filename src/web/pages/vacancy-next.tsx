// After a new vacancy was saved: what is still to be done until its mail is watched.
import { titleIn, type Vacancy } from '../../domain/vacancy.ts';
import { type Frame, Page } from '../layout.tsx';
import { Theirs } from '../parts.tsx';

export interface VacancyNextProps {
  frame: Frame;
  vacancy: Vacancy;
  /** Its mailbox stands in the settings already. */
  watched: boolean;
  /** The service goes by it already. */
  running: boolean;
}

export function VacancyNextPage({ frame, vacancy, watched, running }: VacancyNextProps) {
  const { code, mailbox } = vacancy;
  return (
    <Page frame={frame} title={`${code} is saved`}>
      <p class="back">
        <a href="/vacancies">All vacancies</a>
      </p>
      <header class="head">
        <p class="code">{code}</p>
        <h1>
          <Theirs words={titleIn(vacancy, 'en')} />
        </h1>
      </header>
      <p class="notice good" role="status">
        Saved as {code}.yaml in the folder of vacancies.{' '}
        {running ? 'Intray goes by it already.' : 'Nothing is watched or answered for it yet.'}
      </p>
      {running ? (
        <p>
          <a href={`/vacancies/${code}`}>See the vacancy</a>
        </p>
      ) : (
        <section aria-labelledby="next">
          <h2 id="next">What comes next</h2>
          <p class="quiet">These are for whoever runs Intray here.</p>
          <ol class="steps">
            <li>
              <h3>{watched ? 'The mailbox is watched already' : 'Let its mailbox be watched'}</h3>
              {watched ? (
                <p>{mailbox} stands under “mailboxes” in intray.yaml.</p>
              ) : (
                <>
                  <p>Add it under “mailboxes” in intray.yaml, with the mail server and the password of your house:</p>
                  <section class="lines" aria-label="Lines for intray.yaml" tabindex={0}>
                    <pre>{snippet(code, mailbox)}</pre>
                  </section>
                </>
              )}
            </li>
            <li>
              <h3>Look over the files, and the connections</h3>
              <section class="lines" aria-label="Commands" tabindex={0}>
                <pre>{'npx intray vacancy check\nnpx intray check'}</pre>
              </section>
            </li>
            <li>
              <h3>Start Intray again</h3>
              <p>
                A new vacancy takes effect at the next start. Mail that has come by then is taken in and shown, but not
                answered by itself, unless “answerFrom” beside the mailbox names an earlier time.
              </p>
            </li>
          </ol>
        </section>
      )}
    </Page>
  );
}

function snippet(code: string, mailbox: string): string {
  return [
    'mailboxes:',
    `  - address: ${mailbox}`,
    '    host: imap.example.org',
    `    user: ${mailbox}`,
    `    password: { env: ${code.replaceAll('-', '_')}_PASSWORD }`,
  ].join('\n');
}
