// The vacancies a reader may see: when each closes, and what has come for it.
import { titleIn, type Vacancy } from '../../domain/vacancy.ts';
import { FileNotices } from '../file-notices.tsx';
import { type Frame, Page } from '../layout.tsx';
import type { DifferingFile } from '../options.ts';
import { deadlineInWords, span } from '../time-in-words.ts';
import { TITLE } from '../words.ts';
import { type Counts, DispositionBar } from './overview.tsx';

export interface VacanciesProps {
  frame: Frame;
  now: Date;
  vacancies: Vacancy[];
  counts: Map<string, Counts>;
  differing: DifferingFile[];
}

export function VacanciesPage({ frame, now, vacancies, counts, differing }: VacanciesProps) {
  return (
    <Page frame={frame} title={TITLE.vacancies}>
      <h1>{TITLE.vacancies}</h1>
      <p class="lead">What each vacancy asks for, and the words that are looked for in CVs and letters.</p>
      {frame.person?.reach === 'all' ? (
        <p class="begin">
          <a class="button" href="/vacancies/new">
            New vacancy from a notice
          </a>
        </p>
      ) : (
        <p class="quiet">A new vacancy is put in by a colleague who sees all of them.</p>
      )}
      <FileNotices differing={differing} />
      {vacancies.length === 0 && <p class="lead">No vacancy is assigned to your account yet.</p>}
      {vacancies.length > 0 && (
        <table class="list">
          <caption class="unseen">Vacancies</caption>
          <thead>
            <tr>
              <th scope="col">Vacancy</th>
              <th scope="col">Closes</th>
              <th scope="col">Criteria</th>
              <th scope="col">Applications</th>
            </tr>
          </thead>
          <tbody>
            {vacancies.map((vacancy) => (
              <Row vacancy={vacancy} counts={counts.get(vacancy.code) ?? {}} now={now} />
            ))}
          </tbody>
        </table>
      )}
    </Page>
  );
}

function Row({ vacancy, counts, now }: { vacancy: Vacancy; counts: Counts; now: Date }) {
  const { code, deadline, mailbox, criteria } = vacancy;
  const left = (deadline.closesAt.getTime() - now.getTime()) / 1000;
  return (
    <tr>
      <th scope="row">
        <a href={`/vacancies/${code}`}>{titleIn(vacancy, 'en')}</a>
        <small class="code">{code}</small>
        <small>{mailbox}</small>
      </th>
      <td data-label="Closes">
        {deadlineInWords(deadline.local, deadline.zone)}
        <small>{left > 0 ? `${span(left)} left` : `closed ${span(left)} ago`}</small>
        {deadline.reading !== null && <small>{deadline.reading}</small>}
      </td>
      <td data-label="Criteria">{criteria.length}</td>
      <td data-label="Applications">
        <DispositionBar counts={counts} />
      </td>
    </tr>
  );
}
