// The answers that did not simply go out: held, suppressed, perhaps sent, failed; each with its reason, its text and what can be done.
import { SUPPRESSIONS, TEMPLATES } from '../../domain/disposition.ts';
import {
  type Alerts,
  ANSWERS_SHOWN,
  type AnswerQuestion,
  type AnswersShown,
  type Listed,
  seenAs,
} from '../../domain/review.ts';
import type { Vacancy } from '../../domain/vacancy.ts';
import { AlertStrip } from '../alerts.tsx';
import { REASON, SHOWN_ANSWERS } from '../answer-words.ts';
import { type Frame, Page } from '../layout.tsx';
import { Choice, Filter, Moment, Paging, Search, Theirs, VacancyChoice } from '../parts.tsx';
import { counted, TEMPLATE, TITLE } from '../words.ts';
import { AnswerStatus, Deeds, LetterText, type ShownAnswer, WhyState } from './answer.tsx';

export type AnswerFilter = Pick<AnswerQuestion, 'vacancy' | 'shown' | 'reason' | 'purpose' | 'search'>;

export interface AnswersProps {
  frame: Frame;
  now: Date;
  vacancies: Vacancy[];
  list: Listed<ShownAnswer>;
  counts: Record<AnswersShown, number>;
  alerts: Alerts;
  chosen: AnswerFilter;
  /** What was just done, in words; null for nothing. */
  done: { words: string; good: boolean } | null;
}

export function AnswersPage({ frame, now, vacancies, list, counts, alerts, chosen, done }: AnswersProps) {
  const query = queryOf(chosen);
  const { shown: _, ...others } = query;
  return (
    <Page frame={frame} title={TITLE.answers}>
      <h1>Answers that wait or did not go out</h1>
      <p class="lead">Every other answer goes out by itself. What you send here goes to the candidate at once.</p>
      {done && (
        <p class={done.good ? 'notice good' : 'notice'} role="status">
          {done.words}
        </p>
      )}
      <AlertStrip alerts={alerts} now={now} linked />
      <nav class="tabs" aria-label="Which answers">
        <ul>
          {ANSWERS_SHOWN.map((each) => (
            <li>
              <a href={pathTo({ ...others, state: each })} aria-current={each === chosen.shown ? 'true' : undefined}>
                {SHOWN_ANSWERS[each]} <b>{counts[each].toLocaleString('en-GB')}</b>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Filter path="/answers" kept={{ state: chosen.shown }}>
        <Search value={chosen.search} label="Name or address" />
        <VacancyChoice vacancies={vacancies} chosen={chosen.vacancy} />
        <Choice
          name="kind"
          label="Answer"
          chosen={chosen.purpose ?? ''}
          choices={[['', 'All'], ...TEMPLATES.map((each): [string, string] => [each, TEMPLATE[each]])]}
        />
        <Choice
          name="reason"
          label="Reason"
          chosen={chosen.reason ?? ''}
          choices={[['', 'All'], ...SUPPRESSIONS.map((each): [string, string] => [each, REASON[each]])]}
        />
      </Filter>
      <p class="found" role="status">
        {list.total === 0 ? nothing(chosen) : counted(list.total, 'answer')}
      </p>
      {list.rows.length > 0 && (
        <>
          <Together total={list.total} chosen={chosen} />
          <Table rows={list.rows} vacancies={vacancies} back={new URLSearchParams(query).toString()} frame={frame} />
        </>
      )}
      <Paging list={list} path="/answers" query={query} />
    </Page>
  );
}

function nothing({ vacancy, shown, reason, purpose, search }: AnswerFilter): string {
  const narrowed = vacancy ?? reason ?? purpose ?? (search || null);
  if (narrowed !== null) return 'No answer is like that.';
  return shown === 'WAITING' ? 'No answer waits for anybody.' : 'There is none.';
}

/** What is done about several at once. The boxes of the rows belong to this form, wherever they stand. */
function Together({ total, chosen }: { total: number; chosen: AnswerFilter }) {
  return (
    <form id="chosen" class="together" method="post" action="/answers/confirm">
      {Object.entries(queryOf(chosen)).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <p>Tick answers to decide about several together:</p>
      <button type="submit" name="which" value="chosen">
        Send the chosen …
      </button>
      <button type="submit" name="which" value="chosen" formaction="/answers/leave" class="plain">
        Leave the chosen
      </button>
      {chosen.shown !== 'LEFT' && (
        <button type="submit" name="which" value="all" class="plain">
          {total === 1 ? 'Send the one shown …' : `Send all ${total.toLocaleString('en-GB')} of this list …`}
        </button>
      )}
    </form>
  );
}

interface TableProps {
  rows: ShownAnswer[];
  vacancies: Vacancy[];
  back: string;
  frame: Frame;
}

function Table({ rows, vacancies, back, frame }: TableProps) {
  return (
    <table class="list answers">
      <caption class="unseen">Answers, the newest first</caption>
      <thead>
        <tr>
          <th scope="col">To</th>
          <th scope="col">Answer</th>
          <th scope="col">State and reason</th>
          <th scope="col">
            <span class="unseen">What you can do</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const zone = vacancies.find((each) => each.code === row.vacancy)?.deadline.zone ?? 'UTC';
          const told = { zone, back, places: frame.options.settings.lookedForIn(row.vacancy) };
          return (
            <tr>
              <th scope="row">
                <Pick row={row} />
                <a href={row.applicationId === null ? `/mail/${row.messageId}` : `/applications/${row.applicationId}`}>
                  <Theirs words={row.person || row.recipient} none="nobody" />
                </a>
                <small>
                  <Theirs words={row.recipient} none="no address" />
                </small>
                <small class="code">{row.vacancy}</small>
              </th>
              <td data-label="Answer">
                <a href={`/answers/${row.id}`}>{TEMPLATE[row.purpose]}</a>
                <small>
                  written <Moment at={row.createdAt} zone={zone} form="short" />
                </small>
              </td>
              <td data-label="State and reason">
                <AnswerStatus answer={row} />
                <p class="why">
                  <WhyState answer={row} told={told} />
                </p>
                <LetterText answer={row} />
              </td>
              <td>
                <Deeds answer={row} back={back} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Pick({ row }: { row: ShownAnswer }) {
  return (
    <label class="pick tick">
      <input type="checkbox" form="chosen" name="id" value={`${row.id}~${seenAs(row)}`} />
      <span class="unseen">
        Choose the answer to <Theirs words={row.person || row.recipient} none="nobody" />
      </span>
    </label>
  );
}

/** The list's own search, as its address holds it. */
export function queryOf({ vacancy, shown, reason, purpose, search }: AnswerFilter): Record<string, string> {
  return {
    ...(shown !== 'WAITING' && { state: shown }),
    ...(vacancy && { vacancy }),
    ...(purpose && { kind: purpose }),
    ...(reason && { reason }),
    ...(search && { q: search }),
  };
}

function pathTo(query: Record<string, string>): string {
  return `/answers?${new URLSearchParams(query)}`;
}
