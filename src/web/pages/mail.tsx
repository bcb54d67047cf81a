// Every message that came, the ignored ones too, each with what it is and why.
import { type Listed, MAIL_SHOWN, type MailLine, type MailQuestion } from '../../domain/review.ts';
import type { Vacancy } from '../../domain/vacancy.ts';
import { type Frame, Page } from '../layout.tsx';
import { Choice, Filter, Moment, Paging, Search, Sender, Status, Theirs, VacancyChoice } from '../parts.tsx';
import { counted, DISPOSITION, KIND, MAIL_STATE, TITLE } from '../words.ts';
import { zoneOf } from '../zone.ts';

export interface MailProps {
  frame: Frame;
  vacancies: Vacancy[];
  list: Listed<MailLine>;
  chosen: Pick<MailQuestion, 'vacancy' | 'shown' | 'search'>;
}

const SHOWN = {
  all: 'All',
  ignored: 'Ignored',
  undecided: 'Not yet decided',
  quarantined: 'Set aside for a person',
} as const satisfies Record<(typeof MAIL_SHOWN)[number], string>;

export function MailPage({ frame, vacancies, list, chosen }: MailProps) {
  return (
    <Page frame={frame} title={TITLE.mail}>
      <h1>{TITLE.mail}</h1>
      <p class="lead">Every message that reached a mailbox, whatever became of it.</p>
      <Filter path="/mail">
        <Search value={chosen.search} label="Name, address or subject" />
        <VacancyChoice vacancies={vacancies} chosen={chosen.vacancy} />
        <Choice
          name="shown"
          label="Show"
          chosen={chosen.shown}
          choices={MAIL_SHOWN.map((each): [string, string] => [each, SHOWN[each]])}
        />
      </Filter>
      <p class="found" role="status">
        {counted(list.total, 'message')}
      </p>
      {list.rows.length > 0 && <Messages rows={list.rows} vacancies={vacancies} />}
      <Paging
        list={list}
        path="/mail"
        query={{ q: chosen.search, vacancy: chosen.vacancy ?? '', shown: chosen.shown }}
      />
    </Page>
  );
}

function Messages({ rows, vacancies }: { rows: MailLine[]; vacancies: Vacancy[] }) {
  return (
    <table class="list">
      <caption class="unseen">Messages, the newest first</caption>
      <thead>
        <tr>
          <th scope="col">Mail</th>
          <th scope="col">Received</th>
          <th scope="col">What it is</th>
          <th scope="col">Outcome</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">
              <a href={`/mail/${row.id}`}>
                <Theirs words={row.subject} none={row.kind === null ? 'not yet opened' : 'no subject'} />
              </a>
              <small>
                <Sender name={row.fromName} address={row.fromAddress} />
              </small>
              <small class="code">{row.vacancy ?? row.mailbox}</small>
            </th>
            <td data-label="Received">
              {row.receivedAt && <Moment at={row.receivedAt} zone={zoneOf(row, vacancies)} form="short" />}
            </td>
            <td data-label="What it is">
              {row.kind === null ? <span class="none">not yet judged</span> : <strong>{KIND[row.kind]}</strong>}
              {row.kindReason && (
                <small>
                  <Theirs words={row.kindReason} />
                </small>
              )}
            </td>
            <td data-label="Outcome">
              <Outcome row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Outcome({ row }: { row: MailLine }) {
  const decided = row.disposition !== null && row.state !== 'QUARANTINED';
  return (
    <>
      <Status said={decided && row.disposition ? DISPOSITION[row.disposition] : MAIL_STATE[row.state]} />
      {row.stateReason && (
        <small>
          <Theirs words={row.stateReason} />
        </small>
      )}
      {row.applicationId !== null && (
        <small>
          <a href={`/applications/${row.applicationId}`}>the application</a>
        </small>
      )}
    </>
  );
}
