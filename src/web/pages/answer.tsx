// Answers with where they stand and their text, and the button that sends one after all.
import type { AnswerLine } from '../../domain/review.ts';
import { Facts, Moment, Status, Theirs, visible } from '../parts.tsx';
import { ANSWER_STATE, ANSWER_STATE_MEANS, languageInWords, SUPPRESSION, TEMPLATE } from '../words.ts';

/** An answer with its plain text; null where it was not composed yet. */
export type ShownAnswer = AnswerLine & { text: string | null };

export function Answers({ answers, zone, none }: { answers: ShownAnswer[]; zone: string; none: string }) {
  if (answers.length === 0) return <p class="none">{none}</p>;
  return (
    <>
      {answers.map((answer) => (
        <article class="answer">
          <p class="states">
            <Status said={ANSWER_STATE[answer.state]} />
            <strong>{TEMPLATE[answer.purpose]}</strong>
          </p>
          <Facts
            rows={[
              ['To', <Theirs words={answer.recipient} />],
              ['Language', languageInWords(answer.language)],
              answer.subject === null ? null : ['Subject', <Theirs words={answer.subject} />],
              ['State', <WhyState answer={answer} />],
              answer.sentAt && ['Sent', <Moment at={answer.sentAt} zone={zone} form="exact" />],
            ]}
          />
          {answer.text !== null && (
            <details open>
              <summary>Its text</summary>
              <div class="letter" dir="auto">
                {visible(answer.text)}
              </div>
            </details>
          )}
          <SendButton answer={answer} />
        </article>
      ))}
    </>
  );
}

export function WhyState({ answer }: { answer: AnswerLine }) {
  return (
    <>
      {answer.suppressed && <>{capital(SUPPRESSION[answer.suppressed])}. </>}
      {ANSWER_STATE_MEANS[answer.state]}
      {answer.lastError && (
        <small>
          {' '}
          The relay said: <Theirs words={answer.lastError} />
        </small>
      )}
    </>
  );
}

/** What a person can do about each answer that waits for one. An uncertain one is never sent again unasked: it may arrive twice. */
const SEND: Partial<Record<AnswerLine['state'], string>> = {
  HELD: 'Send',
  SUPPRESSED: 'Send after all',
  FAILED: 'Try again',
  UNCERTAIN: 'Send again',
};

/** Nothing for an answer that cannot be sent by hand. */
export function SendButton({ answer }: { answer: AnswerLine }) {
  const words = SEND[answer.state];
  if (words === undefined) return null;
  return (
    <>
      {answer.state === 'UNCERTAIN' && <Deed answer={answer} deed="arrived" words="It arrived" />}
      <Deed answer={answer} deed="send" words={words} />
    </>
  );
}

function Deed({ answer, deed, words }: { answer: AnswerLine; deed: 'send' | 'arrived'; words: string }) {
  return (
    <form method="post" action={`/answers/${answer.id}/${deed}`} class="send">
      <button type="submit">
        {words}
        <span class="unseen">
          {' '}
          to <Theirs words={answer.person || answer.recipient} />
        </span>
      </button>
    </form>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
