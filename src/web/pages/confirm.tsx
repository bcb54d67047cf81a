// Asks before several answers are sent: how many, of which kinds, to whom, and what has to be known first.
import type { AnswerLine } from '../../domain/review.ts';
import { warningsAbout } from '../answer-words.ts';
import { type Frame, Page } from '../layout.tsx';
import { Facts, Theirs } from '../parts.tsx';
import { counted, TEMPLATE, TITLE } from '../words.ts';
import { LetterText, type ShownAnswer } from './answer.tsx';

export interface ConfirmProps {
  frame: Frame;
  /** Those that will be sent, in that order. */
  answers: AnswerLine[];
  /** The first of them, with their texts. */
  first: ShownAnswer[];
  /** All of a list were asked for, not chosen ones. */
  all: boolean;
  /** How many are left out, by why. */
  leftOut: [string, number][];
  /** How many more there are than go at once. */
  beyond: number;
  /** Those that will be sent, as the form hands them on. */
  ids: string;
  /** The search of the list to come back to. */
  back: string;
}

export function ConfirmPage({ frame, answers, first, all, leftOut, beyond, ids, back }: ConfirmProps) {
  const warnings = warningsAbout(answers);
  const n = answers.length;
  return (
    <Page frame={frame} title={TITLE.answers}>
      <p class="back">
        <a href={`/answers?${back}`}>Back to the list</a>
      </p>
      <h1>{n === 0 ? 'Nothing here can be sent together' : `Send ${counted(n, 'answer')}?`}</h1>
      {n > 0 && (
        <>
          <p class="lead">
            {frame.options.settings.sending.mode === 'dry-run'
              ? 'As sending is switched off, they will be held again.'
              : `${n === 1 ? 'It goes to the candidate' : 'They go to the candidates'} at once, and cannot be called back.`}
          </p>
          {warnings.length > 0 && (
            <div class="notice bad" role="alert">
              <ul class="stack">
                {warnings.map((words) => (
                  <li>{words}</li>
                ))}
              </ul>
            </div>
          )}
          <Facts
            rows={[
              ['Answers', tally(answers.map((each) => TEMPLATE[each.purpose]))],
              ['Vacancies', tally(answers.map((each) => each.vacancy))],
            ]}
          />
        </>
      )}
      {(leftOut.length > 0 || beyond > 0) && (
        <div class="notice">
          {leftOut.length > 0 && (
            <>
              <p>{all ? 'Left out, as each of these has to be looked at and chosen by itself:' : 'Left out:'}</p>
              <ul class="stack">
                {leftOut.map(([why, count]) => (
                  <li>
                    {count.toLocaleString('en-GB')} {why}
                  </li>
                ))}
              </ul>
            </>
          )}
          {beyond > 0 && <p>{counted(beyond, 'more answer')} stay in the list: so many do not go at once.</p>}
        </div>
      )}
      {n > 0 && (
        <section aria-labelledby="whom">
          <h2 id="whom">{first.length < n ? `To whom: the first ${first.length} of ${n}` : 'To whom'}</h2>
          <ul class="letters">
            {first.map((answer) => (
              <li>
                <strong>
                  <Theirs words={answer.person || answer.recipient} none="nobody" />
                </strong>{' '}
                <small>
                  <Theirs words={answer.recipient} none="no address" />
                  {` · ${TEMPLATE[answer.purpose]} · ${answer.vacancy}`}
                </small>
                <LetterText answer={answer} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <form method="post" action="/answers/send" class="confirm">
        <input type="hidden" name="ids" value={ids} />
        <input type="hidden" name="back" value={back} />
        {n > 0 && (
          <button type="submit">
            {n === 1 ? 'Send this answer' : `Send these ${n.toLocaleString('en-GB')} answers`}
          </button>
        )}
        <a href={`/answers?${back}`}>{n === 0 ? 'Back' : 'Not now'}</a>
      </form>
    </Page>
  );
}

/** `Late notice (3), Acknowledgement (1)`, the most first. */
function tally(words: string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([word, n]) => `${word} (${n.toLocaleString('en-GB')})`)
    .join(', ');
}
