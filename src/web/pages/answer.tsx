// Answers with where they stand and their text, and what a person can do about each.
import { type AnswerLine, seenAs } from '../../domain/review.ts';
import { meaningOf, searchInWords } from '../answer-words.ts';
import { Facts, Moment, Status, Theirs, visible } from '../parts.tsx';
import { ANSWER_STATE, languageInWords, SUPPRESSION, TEMPLATE } from '../words.ts';

/** An answer with its plain text; null where it was not composed yet. */
export type ShownAnswer = AnswerLine & { text: string | null };

/** What the reasons of answers are told with. */
export interface Told {
  zone: string;
  /** Where one of unknown fate is looked for; see `WebSettings`. */
  places: string[];
  /** The search of the list to come back to; '' for the list as it opens. */
  back: string;
}

export function Answers({ answers, told, none }: { answers: ShownAnswer[]; told: Told; none: string }) {
  if (answers.length === 0) return <p class="none">{none}</p>;
  return (
    <>
      {answers.map((answer) => (
        <article class="answer">
          <p class="states">
            <AnswerStatus answer={answer} />
            <strong>{TEMPLATE[answer.purpose]}</strong>
          </p>
          <Facts
            rows={[
              ['To', <Theirs words={answer.recipient} none="no address" />],
              ['Language', languageInWords(answer.language)],
              answer.subject === null ? null : ['Subject', <Theirs words={answer.subject} />],
              ['State', <WhyState answer={answer} told={told} />],
              answer.sentAt && ['Sent', <Moment at={answer.sentAt} zone={told.zone} form="exact" />],
            ]}
          />
          <LetterText answer={answer} open />
          <Deeds answer={answer} back={told.back} />
        </article>
      ))}
    </>
  );
}

export function AnswerStatus({ answer }: { answer: AnswerLine }) {
  if (answer.dismissedAt !== null) return <Status said={{ word: 'Left as it is', tone: 'quiet' }} />;
  return <Status said={ANSWER_STATE[answer.state]} />;
}

/** The reason, what it means, and what is known of an answer of unknown fate. */
export function WhyState({ answer, told }: { answer: AnswerLine; told: Told }) {
  return (
    <>
      {answer.suppressed && <>{capital(SUPPRESSION[answer.suppressed])}. </>}
      {meaningOf(answer)}
      {answer.state === 'UNCERTAIN' && <small> {searchInWords(answer, told.places, told.zone)}</small>}
      {answer.bounced && answer.suppressed !== 'address-bounced' && (
        <small> This address bounced: what is sent there comes back.</small>
      )}
      {answer.lastError && (
        <small>
          {' '}
          {answer.state === 'FAILED' ? 'The relay said: ' : 'What happened: '}
          <Theirs words={answer.lastError} />
        </small>
      )}
      {answer.dismissedAt && (
        <small>
          {' '}
          A person left it as it is on <Moment at={answer.dismissedAt} zone={told.zone} />.
        </small>
      )}
    </>
  );
}

/** The mail as the candidate would read it. */
export function LetterText({ answer, open = false }: { answer: ShownAnswer; open?: boolean }) {
  if (answer.text === null) return null;
  return (
    <details open={open}>
      <summary>Its text</summary>
      <div class="letter" dir="auto">
        {visible(answer.text)}
      </div>
    </details>
  );
}

/** How sending is called for each answer that waits. One of unknown fate is never sent again unasked: it may arrive twice. */
const SEND: Partial<Record<AnswerLine['state'], string>> = {
  HELD: 'Send',
  SUPPRESSED: 'Send after all',
  FAILED: 'Try again',
  UNCERTAIN: 'Send again',
};

/** Nothing for an answer that waits for nobody. */
export function Deeds({ answer, back }: { answer: AnswerLine; back: string }) {
  const words = SEND[answer.state];
  if (words === undefined) return null;
  return (
    <div class="deeds">
      {answer.state === 'UNCERTAIN' && <Deed answer={answer} deed="arrived" words="It arrived" back={back} />}
      {answer.written && (
        <Deed answer={answer} deed="send" words={words} back={back} plain={answer.state === 'UNCERTAIN'} />
      )}
      {answer.dismissedAt === null && <Deed answer={answer} deed="leave" words="Leave it" back={back} plain />}
    </div>
  );
}

interface DeedProps {
  answer: AnswerLine;
  deed: 'send' | 'arrived' | 'leave';
  words: string;
  back: string;
  plain?: boolean;
}

function Deed({ answer, deed, words, back, plain = false }: DeedProps) {
  return (
    <form method="post" action={`/answers/${answer.id}/${deed}`} class="send">
      <input type="hidden" name="seen" value={seenAs(answer)} />
      <input type="hidden" name="back" value={back} />
      <button type="submit" class={plain ? 'plain' : undefined}>
        {words}
        <span class="unseen">
          {': '}
          <Theirs words={answer.person || answer.recipient} none="nobody" />
        </span>
      </button>
    </form>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
