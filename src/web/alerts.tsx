// The strips above a page: what needs a person now, and whether answers reach candidates at all.
import type { Alerts, Sending } from '../domain/review.ts';
import { alertLines, sendingInWords } from './answer-words.ts';

/** What needs a person; nothing when nothing does. `linked`: the reader may open the answers. */
export function AlertStrip({ alerts, now, linked }: { alerts: Alerts; now: Date; linked: boolean }) {
  const lines = alertLines(alerts, now);
  if (lines.length === 0) return null;
  return (
    <section class="alerts" aria-label="Needs a person">
      {lines.map(({ tone, title, words, path }) => (
        <div class={`alert ${tone}`}>
          <p>
            <strong>{title}</strong> {words}
          </p>
          {linked && <a href={path}>See them</a>}
        </div>
      ))}
    </section>
  );
}

/** Says on every page that no candidate gets an answer; nothing in ordinary use. `known`: the reader has signed in. */
export function SendingBanner({ sending, known }: { sending: Sending; known: boolean }) {
  const said = sendingInWords(known || sending.sink === null ? sending : { ...sending, sink: 'another address' });
  if (said === null) return null;
  return (
    <p class="trial" role="status">
      <strong>{said.title}</strong> {said.words}
    </p>
  );
}
