// One message: who wrote, what it is and why, which clocks saw it, what was decided, its documents and its answer.
import type { MailDecision, MailView } from '../../domain/review.ts';
import { type Frame, Page } from '../layout.tsx';
import { Facts, Flags, Moment, Sender, Status, Story, Theirs } from '../parts.tsx';
import { marginInWords } from '../time-in-words.ts';
import {
  COMPLETENESS,
  DISPOSITION,
  KIND,
  languageInWords,
  MAIL_STATE,
  SOURCE_WITHHELD,
  SUBJECT_STATUS,
  SUPPRESSION,
  sizeInWords,
  TEMPLATE,
} from '../words.ts';
import { Answers, type ShownAnswer } from './answer.tsx';
import { Clocks } from './clocks.tsx';
import { Documents, Text } from './documents.tsx';

export interface MessageProps {
  frame: Frame;
  mail: MailView;
  answers: ShownAnswer[];
  zone: string;
  /** Whether the message was just asked to be tried again, and was; null when nobody asked. */
  tried: 'yes' | 'no' | null;
}

export function MessagePage({ frame, mail, answers, zone, tried }: MessageProps) {
  const { decision } = mail;
  const own = mail.documents.filter((each) => each.filename === null && each.pages.length > 0);
  return (
    <Page frame={frame} title={mail.subject || 'Mail without a subject'}>
      <p class="back">
        <a href="/mail">All mail</a>
      </p>
      <header class="head">
        <p class="states">
          <Status said={MAIL_STATE[mail.state]} />
          {mail.disposition && <Status said={DISPOSITION[mail.disposition]} />}
        </p>
        <h1>
          <Theirs words={mail.subject} none={mail.kind === null ? 'Not yet opened' : 'No subject'} />
        </h1>
        <p class="lead">
          <Sender name={mail.fromName} address={mail.fromAddress} />
        </p>
        <Facts
          rows={[
            ['Reached', `${mail.mailbox}${mail.vacancy === null ? '' : `, for ${mail.vacancy}`}`],
            [
              'It is',
              mail.kind === null ? (
                <span class="none">not yet judged</span>
              ) : (
                <>
                  <strong>{KIND[mail.kind]}</strong>
                  {mail.kindReason && (
                    <>
                      {' — '}
                      <Theirs words={mail.kindReason} />
                    </>
                  )}
                </>
              ),
            ],
            mail.stateReason === null ? null : ['State', <Theirs words={mail.stateReason} />],
            ...(decision === null ? [] : decided(decision, zone)),
            mail.applicationId === null
              ? null
              : ['Belongs to', <a href={`/applications/${mail.applicationId}`}>an application</a>],
            mail.messageId === null ? null : ['Message-ID', <Theirs words={mail.messageId} />],
          ]}
        />
        <Retry mail={mail} tried={tried} />
        {decision && <Flags flags={decision.flags} />}
      </header>
      {decision && (
        <section aria-labelledby="clocks">
          <h2 id="clocks">The clocks</h2>
          <Clocks receipt={decision.receipt} zone={zone} />
        </section>
      )}
      <section aria-labelledby="documents">
        <h2 id="documents">Documents</h2>
        <Documents documents={mail.documents} />
        {own.map((each) => (
          <Text document={each} stretches={each.pages.map((text) => [{ text, marked: false, anchors: [] }])} />
        ))}
      </section>
      <section aria-labelledby="answer">
        <h2 id="answer">The answer</h2>
        <Answers
          answers={answers}
          told={{ zone, places: frame.options.settings.lookedForIn(mail.vacancy ?? ''), back: '' }}
          none={whyNone(decision)}
        />
      </section>
      {mail.fingerprint !== null && (
        <section aria-labelledby="source">
          <h2 id="source">As it came</h2>
          {mail.documents.some((each) => each.status === 'infected') ? (
            <p class="quiet">{SOURCE_WITHHELD}</p>
          ) : (
            <p>
              <a href={`/mail/${mail.id}/source`} download>
                Download the mail's source
              </a>
              {mail.size !== null && <span class="quiet"> ({sizeInWords(mail.size)})</span>}
            </p>
          )}
        </section>
      )}
      <section aria-labelledby="story">
        <h2 id="story">The story</h2>
        <Story lines={mail.story} also={[]} zone={zone} />
      </section>
    </Page>
  );
}

/** For a message that could not be taken in or read: the mailbox or the service may have been mended since. */
function Retry({ mail, tried }: Pick<MessageProps, 'mail' | 'tried'>) {
  return (
    <>
      {tried === 'yes' && (
        <p class="notice good" role="status">
          It is tried again now; look again in a minute.
        </p>
      )}
      {tried === 'no' && (
        <p class="notice" role="status">
          It is not set aside any more.
        </p>
      )}
      {mail.state === 'QUARANTINED' && (
        <form method="post" action={`/mail/${mail.id}/retry`} class="send">
          <button type="submit">Try again</button>
        </form>
      )}
    </>
  );
}

function decided({ receipt, timing, subjectCheck, completeness, answer }: MailDecision, zone: string) {
  const rows: ([string, unknown] | null)[] = [
    [
      'Received',
      <>
        <Moment at={receipt.at} zone={zone} />
        {timing.marginSeconds !== null && <> — {marginInWords(timing.marginSeconds)}</>}
      </>,
    ],
    [
      'Its subject',
      `${SUBJECT_STATUS[subjectCheck.status]}${subjectCheck.status === 'other-vacancy' ? `: ${subjectCheck.vacancy}` : ''}`,
    ],
    completeness === null ? null : ['Papers', COMPLETENESS[completeness].word],
    answer === null ? null : ['Answer', `${TEMPLATE[answer.template]}, ${languageInWords(answer.language)}`],
  ];
  return rows as ([string, string] | null)[];
}

function whyNone(decision: MailDecision | null): string {
  if (decision === null) return 'Nothing was decided yet.';
  if (decision.suppressed !== null) return `No answer was sent: ${SUPPRESSION[decision.suppressed]}.`;
  return 'Mail of this kind is not answered.';
}
