// The answers that did not simply go out: held, suppressed, perhaps sent, failed; and the button that sends one.
import { ANSWERS_FOR_A_PERSON, type AnswerLine, type AnswerQuestion, type Listed } from '../../domain/review.ts';
import type { Vacancy } from '../../domain/vacancy.ts';
import { type Frame, Page } from '../layout.tsx';
import { Choice, Moment, Paging, Status, Theirs } from '../parts.tsx';
import { ANSWER_STATE, counted, TEMPLATE, TITLE } from '../words.ts';
import { SendButton, WhyState } from './answer.tsx';

export interface AnswersProps {
  frame: Frame;
  vacancies: Vacancy[];
  list: Listed<AnswerLine>;
  chosen: Pick<AnswerQuestion, 'vacancy' | 'state'>;
  /** What was just done, or null. */
  done: 'send' | 'arrived' | 'gone' | null;
}

export function AnswersPage({ frame, vacancies, list, chosen, done }: AnswersProps) {
  return (
    <Page frame={frame} title={TITLE.answers}>
      <h1>Answers that wait or did not go out</h1>
      <p class="lead">Every other answer goes out by itself. What you send here goes to the candidate at once.</p>
      {done === 'send' && (
        <p class="notice good" role="status">
          The answer is on its way.
        </p>
      )}
      {done === 'arrived' && (
        <p class="notice good" role="status">
          Noted: the answer arrived.
        </p>
      )}
      {done === 'gone' && (
        <p class="notice" role="status">
          Nothing was sent: this answer no longer waits. Somebody else may have sent it.
        </p>
      )}
      <form class="filter" method="get" action="/answers">
        <Choice
          name="vacancy"
          label="Vacancy"
          chosen={chosen.vacancy ?? ''}
          choices={[['', 'All'], ...vacancies.map((each): [string, string] => [each.code, each.code])]}
        />
        <Choice
          name="state"
          label="State"
          chosen={chosen.state ?? ''}
          choices={[
            ['', 'All'],
            ...ANSWERS_FOR_A_PERSON.map((each): [string, string] => [each, ANSWER_STATE[each].word]),
          ]}
        />
        <button type="submit">Show</button>
      </form>
      <p class="found" role="status">
        {list.total === 0 ? 'No answer waits for anybody.' : counted(list.total, 'answer')}
      </p>
      {list.rows.length > 0 && <Table rows={list.rows} vacancies={vacancies} />}
      <Paging list={list} path="/answers" query={{ vacancy: chosen.vacancy ?? '', state: chosen.state ?? '' }} />
    </Page>
  );
}

function Table({ rows, vacancies }: { rows: AnswerLine[]; vacancies: Vacancy[] }) {
  return (
    <table class="list">
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
        {rows.map((row) => (
          <tr>
            <th scope="row">
              <a href={row.applicationId === null ? `/mail/${row.messageId}` : `/applications/${row.applicationId}`}>
                <Theirs words={row.person || row.recipient} none="nobody" />
              </a>
              <small>
                <Theirs words={row.recipient} none="no address" />
              </small>
              <small class="code">{row.vacancy}</small>
            </th>
            <td data-label="Answer">
              {TEMPLATE[row.purpose]}
              <small>
                written{' '}
                <Moment
                  at={row.createdAt}
                  zone={vacancies.find((each) => each.code === row.vacancy)?.deadline.zone ?? 'UTC'}
                  form="short"
                />
              </small>
            </td>
            <td data-label="State and reason">
              <Status said={ANSWER_STATE[row.state]} />
              <p class="why">
                <WhyState answer={row} />
              </p>
            </td>
            <td>
              <SendButton answer={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
