// Before a new vacancy is saved: what it comes to, what will surprise somebody, and the file as it will be written.
import type { Vacancy } from '../../domain/vacancy.ts';
import { titleIn } from '../../domain/vacancy.ts';
import { type Frame, Page } from '../layout.tsx';
import type { Typed } from '../new-vacancy-form.ts';
import { Facts, Moment, Theirs, visible } from '../parts.tsx';
import { deadlineInWords, span } from '../time-in-words.ts';
import { answersInWords, languagesInWords, papersInWords, subjectInWords } from '../vacancy-words.ts';
import { counted } from '../words.ts';

export interface DraftCheckedProps {
  frame: Frame;
  now: Date;
  vacancy: Vacancy;
  /** What in it will surprise somebody, a sentence each. */
  surprises: string[];
  yaml: string;
  /** The form and the notice, as they go on. */
  typed: Typed;
  carried: string;
  /** Why it could not be saved; the file is then offered to be put in by hand. */
  refused: string | null;
}

export function DraftCheckedPage(props: DraftCheckedProps) {
  const { frame, now, vacancy, surprises, yaml, refused } = props;
  const { code, deadline } = vacancy;
  const left = (deadline.closesAt.getTime() - now.getTime()) / 1000;
  return (
    <Page frame={frame} title={`New vacancy · ${code}`}>
      <header class="head">
        <p class="code">{code} · not saved yet</p>
        <h1>
          <Theirs words={titleIn(vacancy, 'en')} />
        </h1>
        <p class="lead">
          {left > 0 ? 'Closes at ' : 'Closed at '}
          {deadlineInWords(deadline.local, deadline.zone)} — {left > 0 ? `${span(left)} from now` : `${span(left)} ago`}
        </p>
      </header>
      {refused !== null && (
        <div class="notice bad" role="alert">
          <p>{visible(refused)}</p>
        </div>
      )}
      {surprises.length > 0 && (
        <section aria-labelledby="surprises">
          <h2 id="surprises">{surprises.length === 1 ? 'One thing to know' : `${surprises.length} things to know`}</h2>
          <p class="quiet">None of these keeps you from saving.</p>
          <ul class="points">
            {surprises.map((words) => (
              <li>
                <Theirs words={words} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="comes-to">
        <h2 id="comes-to">What it comes to</h2>
        <Facts
          rows={[
            ['Mailbox', vacancy.mailbox],
            [
              'First late moment',
              <>
                <Moment at={deadline.closesAt} zone={deadline.zone} form="exact" />
                <p class="quiet">
                  <Moment at={deadline.closesAt} zone="UTC" form="exact" />
                </p>
                {deadline.reading !== null && (
                  <p class="quiet">
                    <Theirs words={deadline.reading} />
                  </p>
                )}
              </>,
            ],
            ['Complete with', papersInWords(vacancy.documents)],
            ['Languages', languagesInWords(vacancy.languages)],
            ['Subject names', subjectInWords(vacancy).map((line) => <p>{visible(line)}</p>)],
            ['Answers', answersInWords(vacancy)],
            ['Daily list', vacancy.digestTo.join(', ') || 'nobody gets it'],
            ['Requirements', counted(vacancy.criteria.length, 'requirement')],
          ]}
        />
        <details open={refused !== null}>
          <summary>The file, {code}.yaml</summary>
          <section class="lines" aria-label="The file" tabindex={0}>
            <pre>{visible(yaml)}</pre>
          </section>
        </details>
      </section>
      <form class="confirm" method="post" action="/vacancies/new/draft" enctype="multipart/form-data">
        <input type="hidden" name="notice" value={props.carried} />
        {Object.entries(props.typed).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <button type="submit" name="do" value="save">
          Save {code}
        </button>
        <button type="submit" name="do" value="edit" class="second">
          Back to the form
        </button>
        <button type="submit" name="do" value="download" class="plain">
          Download the file instead
        </button>
      </form>
    </Page>
  );
}
