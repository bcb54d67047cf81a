// The watched folders on the page of operations: how each is, since when, and by how much it is behind.
import type { Watch } from '../../domain/watch.ts';
import { Moment, Status, Theirs } from '../parts.tsx';
import { span } from '../time-in-words.ts';
import { counted, MAILBOX_STATE } from '../words.ts';

export function Mailboxes({ watches, now }: { watches: Watch[]; now: Date }) {
  if (watches.length === 0) return <p class="none">The configuration names no mailbox.</p>;
  return (
    <>
      <p class="lead">{summary(watches)}</p>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">Mailbox</th>
            <th scope="col">State</th>
            <th scope="col">Last reconciled</th>
            <th scope="col">Behind by</th>
            <th scope="col">Newest UID</th>
          </tr>
        </thead>
        <tbody>
          {worstFirst(watches).map((each) => (
            <tr>
              <th scope="row">
                {each.address}
                <small>{each.folder}</small>
              </th>
              <td data-label="State">
                <State watch={each} now={now} />
              </td>
              <td data-label="Last reconciled">
                {each.lastReconciledAt === null ? (
                  <span class="none">never</span>
                ) : (
                  <>
                    <Moment at={each.lastReconciledAt} zone="UTC" form="short" />{' '}
                    <small>{ago(each.lastReconciledAt, now)}</small>
                  </>
                )}
              </td>
              <td data-label="Behind by">
                {each.behind === 0 ? <span class="none">nothing</span> : counted(each.behind, 'message')}
              </td>
              <td data-label="Newest UID">{each.newestUid ?? <span class="none">none</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function State({ watch, now }: { watch: Watch; now: Date }) {
  if (!watch.configured)
    return (
      <>
        <Status said={MAILBOX_STATE.stopped} />
        <small>The configuration does not name it any more.</small>
      </>
    );
  const watcher = watcherInWords(watch.holder);
  return (
    <>
      <Status said={MAILBOX_STATE[watch.state]} />
      <small>
        since <Moment at={watch.since} zone="UTC" form="short" /> ({ago(watch.since, now)})
      </small>
      {watch.lastError && (
        <small>
          <Theirs words={watch.lastError} />
        </small>
      )}
      {watcher && <small>watched by {watcher}</small>}
    </>
  );
}

/** `97 of 100 live, 1,204 messages behind` */
function summary(watches: Watch[]): string {
  const watched = watches.filter((each) => each.configured);
  const live = watched.filter((each) => each.state === 'live').length;
  const behind = watched.reduce((sum, each) => sum + each.behind, 0);
  const rest = behind === 0 ? 'nothing behind' : `${counted(behind, 'message')} behind`;
  return `${live} of ${watched.length} live, ${rest}.`;
}

/** Among a hundred, the one that is ill stands on top. */
function worstFirst(watches: Watch[]): Watch[] {
  const rank = (each: Watch) => (each.configured ? (each.state === 'live' ? 1 : 0) : 2);
  return watches.toSorted((a, b) => rank(a) - rank(b));
}

/** A lease is held as `host/process/start`; of any other holder nothing is said. */
function watcherInWords(holder: string | null): string | null {
  const [host, process] = /^[^/]+\/\d+\//.test(holder ?? '') ? (holder ?? '').split('/') : [];
  return host && process ? `${host}, process ${process}` : null;
}

function ago(at: Date, now: Date): string {
  return `${span((now.getTime() - at.getTime()) / 1000)} ago`;
}
