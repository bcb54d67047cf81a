// The first page of HR: what came for each vacancy, and the list of applications.
import { DISPOSITIONS, type Disposition } from '../../domain/disposition.ts';
import type { Alerts, ApplicationLine, Listed } from '../../domain/review.ts';
import { titleIn, type Vacancy } from '../../domain/vacancy.ts';
import { AlertStrip } from '../alerts.tsx';
import { type Frame, Page } from '../layout.tsx';
import {
  AnswerStates,
  Chips,
  Choice,
  Filter,
  Flags,
  Moment,
  Paging,
  Search,
  Status,
  Theirs,
  VacancyChoice,
} from '../parts.tsx';
import { deadlineInWords, marginInWords, span, zoneInWords } from '../time-in-words.ts';
import { COMPLETENESS, counted, DISPOSITION, TITLE } from '../words.ts';

export type Counts = Partial<Record<Disposition, number>>;

export interface OverviewProps {
  frame: Frame;
  now: Date;
  /** Those within the reader's reach. */
  vacancies: Vacancy[];
  counts: Map<string, Counts>;
  list: Listed<ApplicationLine>;
  alerts: Alerts;
  chosen: { vacancy: string | null; disposition: Disposition | null; needsPerson: boolean; search: string };
}

export function Overview({ frame, now, vacancies, counts, list, alerts, chosen }: OverviewProps) {
  const shown = vacancies.filter((vacancy) => chosen.vacancy === null || vacancy.code === chosen.vacancy);
  const zones = [...new Set(vacancies.map((vacancy) => vacancy.deadline.zone))];
  return (
    <Page frame={frame} title={TITLE.overview}>
      <h1>{TITLE.overview}</h1>
      <AlertStrip alerts={alerts} now={now} linked />
      {vacancies.length === 0 && <p class="lead">No vacancy is assigned to your account yet.</p>}
      <section class="vacancies" aria-label="Vacancies">
        {shown.map((vacancy) => (
          <VacancyCard vacancy={vacancy} counts={counts.get(vacancy.code) ?? {}} now={now} />
        ))}
      </section>
      <Filter path="/">
        <Search value={chosen.search} label="Name or address" />
        <VacancyChoice vacancies={vacancies} chosen={chosen.vacancy} />
        <Choice
          name="disposition"
          label="Outcome"
          chosen={chosen.disposition ?? ''}
          choices={[['', 'All'], ...DISPOSITIONS.map((each): [string, string] => [each, DISPOSITION[each].word])]}
        />
        <label class="tick">
          <input type="checkbox" name="person" value="1" checked={chosen.needsPerson} />
          <span>Needs a person</span>
        </label>
      </Filter>
      <p class="found" role="status">
        {counted(list.total, 'application')}
        {zones.length === 1 && <> · times are {zoneInWords(zones[0] ?? 'UTC')}</>}
      </p>
      {list.rows.length > 0 && <Applications rows={list.rows} vacancies={vacancies} />}
      <Paging list={list} path="/" query={queryOf(chosen)} />
    </Page>
  );
}

function VacancyCard({ vacancy, counts, now }: { vacancy: Vacancy; counts: Counts; now: Date }) {
  const left = (vacancy.deadline.closesAt.getTime() - now.getTime()) / 1000;
  return (
    <article class="card">
      <p class="code">{vacancy.code}</p>
      <h2>
        <a href={`/?vacancy=${encodeURIComponent(vacancy.code)}`}>{titleIn(vacancy, 'en')}</a>
      </h2>
      <p class="quiet">{vacancy.mailbox}</p>
      <p>
        {left > 0 ? 'Closes at ' : 'Closed at '}
        {deadlineInWords(vacancy.deadline.local, vacancy.deadline.zone)} —{' '}
        <strong>{left > 0 ? `${span(left)} left` : `closed ${span(left)} ago`}</strong>
      </p>
      <DispositionBar counts={counts} />
    </article>
  );
}

/** The share of each disposition as a bar, and the same in words below it. */
export function DispositionBar({ counts }: { counts: Counts }) {
  const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
  if (total === 0) return <p class="none">Nothing has come yet.</p>;
  const parts = DISPOSITIONS.filter((each) => (counts[each] ?? 0) > 0).map((each) => ({ each, n: counts[each] ?? 0 }));
  let from = 0;
  return (
    <>
      <svg class="bar" viewBox="0 0 100 5" preserveAspectRatio="none" aria-hidden="true">
        {parts.map(({ each, n }) => {
          const x = from;
          from += (n / total) * 100;
          return <rect class={DISPOSITION[each].tone} x={x} y="0" width={(n / total) * 100} height="5" />;
        })}
      </svg>
      <ul class="legend">
        <li>
          <strong>{total}</strong> in all
        </li>
        {parts.map(({ each, n }) => (
          <li>
            <strong>{n}</strong> <Status said={{ ...DISPOSITION[each], word: DISPOSITION[each].word.toLowerCase() }} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Applications({ rows, vacancies }: { rows: ApplicationLine[]; vacancies: Vacancy[] }) {
  return (
    <table class="list">
      <caption class="unseen">Applications, the newest first</caption>
      <thead>
        <tr>
          <th scope="col">Candidate</th>
          <th scope="col">Received</th>
          <th scope="col">Papers</th>
          <th scope="col">Answer</th>
          <th scope="col">Outcome</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row row={row} vacancy={vacancies.find((each) => each.code === row.vacancy)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, vacancy }: { row: ApplicationLine; vacancy: Vacancy | undefined }) {
  const zone = vacancy?.deadline.zone ?? 'UTC';
  const margin = vacancy && (vacancy.deadline.closesAt.getTime() - row.firstReceivedAt.getTime()) / 1000;
  return (
    <tr>
      <th scope="row">
        <a href={`/applications/${row.id}`}>
          <Theirs words={row.candidate.name || row.candidate.address} none="no name" />
        </a>
        <small>
          <Theirs words={row.candidate.address} />
        </small>
        <small class="code">{row.vacancy}</small>
      </th>
      <td data-label="Received">
        <Moment at={row.firstReceivedAt} zone={zone} form="short" />
        {margin !== undefined && <small class={margin > 0 ? undefined : 'over'}>{marginInWords(margin)}</small>}
        {row.version > 1 && <small>newer papers {<Moment at={row.lastReceivedAt} zone={zone} form="short" />}</small>}
      </td>
      <td data-label="Papers">
        <Chips papers={row.papers} />
        <Status said={COMPLETENESS[row.completeness]} />
      </td>
      <td data-label="Answer">
        <AnswerStates answers={row.answers} />
      </td>
      <td data-label="Outcome">
        <Status said={DISPOSITION[row.disposition]} />
        <Flags flags={row.flags} />
      </td>
    </tr>
  );
}

function queryOf(chosen: OverviewProps['chosen']): Record<string, string> {
  return {
    ...(chosen.search && { q: chosen.search }),
    ...(chosen.vacancy && { vacancy: chosen.vacancy }),
    ...(chosen.disposition && { disposition: chosen.disposition }),
    ...(chosen.needsPerson && { person: '1' }),
  };
}
