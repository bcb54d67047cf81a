// The page of operations: mailboxes, queues, and messages that wait; it names no candidate.
import type { Alerts, OperationsView } from '../../domain/review.ts';
import type { Watch } from '../../domain/watch.ts';
import { AlertStrip } from '../alerts.tsx';
import { FileNotices } from '../file-notices.tsx';
import { type Frame, Page } from '../layout.tsx';
import type { DifferingFile } from '../options.ts';
import { Moment, Status, Theirs } from '../parts.tsx';
import { ANSWER_STATE, counted, MAIL_STATE, SCANNER, TITLE } from '../words.ts';
import { Mailboxes } from './mailboxes.tsx';

export interface QueueCounts {
  name: string;
  counts: Record<string, number>;
}

export interface OperationsProps {
  frame: Frame;
  now: Date;
  view: OperationsView;
  watches: Watch[];
  alerts: Alerts;
  /** Vacancy files that say something else than what is in use. */
  differing: DifferingFile[];
  /** Null where the queues run in another process. */
  queues: QueueCounts[] | null;
  /** How the virus scanner is; null where there is none. */
  scanner: { ok: boolean; old: boolean; words: string } | null;
}

const QUEUE_COLUMNS = ['waiting', 'active', 'delayed', 'failed', 'completed'] as const;

export function OperationsPage({ frame, now, view, watches, alerts, differing, queues, scanner }: OperationsProps) {
  return (
    <Page frame={frame} title={TITLE.operations}>
      <h1>{TITLE.operations}</h1>
      <p class="lead">
        As of <Moment at={now} zone="UTC" form="exact" />; times are UTC. <a href="/operations">Look again</a>
      </p>
      <AlertStrip alerts={alerts} now={now} linked={frame.person?.role === 'admin'} />
      <FileNotices differing={differing} />
      <section aria-labelledby="mailboxes">
        <h2 id="mailboxes">Mailboxes</h2>
        <Mailboxes watches={watches} now={now} />
      </section>
      <section aria-labelledby="scanner">
        <h2 id="scanner">Virus scanner</h2>
        <Scanner scanner={scanner} />
      </section>
      <section aria-labelledby="queues">
        <h2 id="queues">Queues</h2>
        <Queues queues={queues} />
      </section>
      <section aria-labelledby="counts">
        <h2 id="counts">Messages and answers</h2>
        <div class="two">
          <Tally name="Messages" rows={Object.entries(view.messages)} said={MAIL_STATE} />
          <Tally name="Answers" rows={Object.entries(view.answers)} said={ANSWER_STATE} />
        </div>
      </section>
      <section aria-labelledby="waiting">
        <h2 id="waiting">Messages not yet decided, and set aside</h2>
        <Waiting view={view} />
      </section>
    </Page>
  );
}

function Scanner({ scanner }: Pick<OperationsProps, 'scanner'>) {
  if (scanner === null) return <p class="none">{SCANNER.none}</p>;
  return (
    <p>
      <Status said={scanner.ok ? (scanner.old ? SCANNER.old : SCANNER.ok) : SCANNER.failing} /> {scanner.words}
    </p>
  );
}

function Queues({ queues }: { queues: QueueCounts[] | null }) {
  if (queues === null) return <p class="none">The queues run in another process and are not seen from here.</p>;
  return (
    <>
      <table class="list numbers">
        <thead>
          <tr>
            <th scope="col">Queue</th>
            {QUEUE_COLUMNS.map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {queues.map((queue) => (
            <tr>
              <th scope="row">{queue.name}</th>
              {QUEUE_COLUMNS.map((name) => (
                <td data-label={name}>{queue.counts[name] ?? 0}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a href="/queues">Open the dashboard of the queues</a>
      </p>
    </>
  );
}

function Tally(props: {
  name: string;
  rows: [string, number][];
  said: Record<string, Parameters<typeof Status>[0]['said']>;
}) {
  return (
    <div>
      <h3>{props.name}</h3>
      {props.rows.length === 0 && <p class="none">None yet.</p>}
      <ul class="tally">
        {props.rows.map(([state, n]) => (
          <li>
            <strong>{n}</strong> <Status said={props.said[state] ?? { word: state, tone: 'quiet' }} />
            <small class="code">{state}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Waiting({ view }: { view: OperationsView }) {
  if (view.waiting.length === 0) return <p class="none">Nothing waits.</p>;
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">Message</th>
          <th scope="col">State</th>
          <th scope="col">Since</th>
          <th scope="col">Tries</th>
        </tr>
      </thead>
      <tbody>
        {view.waiting.map((each) => (
          <tr>
            <th scope="row">
              Number {each.id}
              <small>{each.mailbox}</small>
            </th>
            <td data-label="State">
              <Status said={MAIL_STATE[each.state]} />
              {each.stateReason && (
                <small>
                  <Theirs words={each.stateReason} />
                </small>
              )}
            </td>
            <td data-label="Since">
              <Moment at={each.since} zone="UTC" form="short" />
            </td>
            <td data-label="Tries">{counted(each.attempts, 'failed try', 'failed tries')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
