// One answer by itself: where links in digests lead.
import type { Vacancy } from '../../domain/vacancy.ts';
import { type Frame, Page } from '../layout.tsx';
import { Theirs } from '../parts.tsx';
import { TEMPLATE } from '../words.ts';
import { Answers, type ShownAnswer } from './answer.tsx';

export interface OneAnswerProps {
  frame: Frame;
  answer: ShownAnswer;
  /** Undefined when the vacancy left the configuration. */
  vacancy: Vacancy | undefined;
}

export function OneAnswerPage({ frame, answer, vacancy }: OneAnswerProps) {
  const told = {
    zone: vacancy?.deadline.zone ?? 'UTC',
    places: frame.options.settings.lookedForIn(answer.vacancy),
    back: '',
  };
  const { applicationId, messageId } = answer;
  return (
    <Page frame={frame} title={TEMPLATE[answer.purpose]}>
      <p class="back">
        <a href="/answers">All answers that wait</a>
      </p>
      <h1>
        <Theirs words={answer.person || answer.recipient} none="Nobody to write to" />
      </h1>
      <p class="lead">
        <span class="code">{answer.vacancy}</span> ·{' '}
        <a href={applicationId === null ? `/mail/${messageId}` : `/applications/${applicationId}`}>
          {applicationId === null ? 'the mail it answers' : 'the application'}
        </a>
      </p>
      <section aria-label="The answer">
        <Answers answers={[answer]} told={told} none="" />
      </section>
    </Page>
  );
}
