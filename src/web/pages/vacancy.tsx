// One vacancy as the service understands it: its rules in words, and each criterion with what the applications at hand show.
import type { Child } from 'hono/jsx';
import { NO_COUNTS, type StatusCounts } from '../../domain/findings.ts';
import { CRITERION_KINDS, type Criterion, LANGUAGES, titleIn, type Vacancy } from '../../domain/vacancy.ts';
import { FindingsBar } from '../bars.tsx';
import { FileNotices } from '../file-notices.tsx';
import { type Frame, Page } from '../layout.tsx';
import type { DifferingFile } from '../options.ts';
import { Facts, Moment } from '../parts.tsx';
import { deadlineInWords, span } from '../time-in-words.ts';
import {
  afterwardsInWords,
  alsoAskedFor,
  answersInWords,
  criterionInWords,
  languagesInWords,
  papersInWords,
  subjectInWords,
  thingInWords,
  wordsInWords,
} from '../vacancy-words.ts';
import { CRITERION_KIND, counted, languageInWords } from '../words.ts';
import { type Counts, DispositionBar } from './overview.tsx';

export interface VacancyProps {
  frame: Frame;
  now: Date;
  vacancy: Vacancy;
  counts: Counts;
  findings: Map<string, StatusCounts>;
  /** How many applications are at hand, and how many of them still show what earlier words found. */
  searched: { total: number; behind: number };
  differing: DifferingFile[];
  /** What in the file will surprise somebody. */
  surprises: string[];
  /** The criterion whose words were saved a moment ago. */
  saved: Criterion | undefined;
}

export function VacancyPage(props: VacancyProps) {
  const { frame, now, vacancy, counts, findings, searched, surprises, saved } = props;
  return (
    <Page frame={frame} title={titleIn(vacancy, 'en')}>
      <p class="back">
        <a href="/vacancies">All vacancies</a>
      </p>
      <header class="head">
        <p class="code">{vacancy.code}</p>
        <h1>{titleIn(vacancy, 'en')}</h1>
        <Closing vacancy={vacancy} now={now} />
      </header>
      <FileNotices differing={props.differing} />
      <section aria-labelledby="at-hand">
        <h2 id="at-hand">Applications at hand</h2>
        <DispositionBar counts={counts} />
        <p>
          <a href={`/?vacancy=${vacancy.code}`}>See the applications</a>
        </p>
      </section>
      <section aria-labelledby="criteria">
        <h2 id="criteria">What the notice asks for</h2>
        <p class="quiet">
          Intray looks for these words in CVs and letters and shows where they stand. It is no score, and nothing
          follows from it by itself; “not found” only means that nobody saw it yet.
        </p>
        <Searched {...searched} />
        <Criteria vacancy={vacancy} findings={findings} saved={saved} searched={searched} />
      </section>
      {surprises.length > 0 && (
        <section aria-labelledby="surprises">
          <h2 id="surprises">Worth a second look</h2>
          <ul class="points">
            {surprises.map((words) => (
              <li>{words}</li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="rules">
        <h2 id="rules">How mail for it is treated</h2>
        <Rules vacancy={vacancy} />
      </section>
    </Page>
  );
}

/** The requirement in words, in English where there is one. */
function Closing({ vacancy: { deadline }, now }: { vacancy: Vacancy; now: Date }) {
  const left = (deadline.closesAt.getTime() - now.getTime()) / 1000;
  return (
    <p class="lead">
      {left > 0 ? 'Closes at ' : 'Closed at '}
      {deadlineInWords(deadline.local, deadline.zone)} — {left > 0 ? `${span(left)} left` : `closed ${span(left)} ago`}
    </p>
  );
}

/** Says so while findings of earlier words are still shown. */
export function Searched({ total, behind }: { total: number; behind: number }) {
  if (behind === 0) return null;
  return (
    <p class="notice" role="status">
      {behind === total ? `All ${counted(total, 'application')}` : `${behind} of ${counted(total, 'application')}`}{' '}
      still to be looked through with the words of now. This happens by itself; reload the page to see how far it is.
      Answers and outcomes stay as they are.
    </p>
  );
}

type CriteriaProps = Pick<VacancyProps, 'vacancy' | 'findings' | 'saved' | 'searched'>;

function Criteria({ vacancy, findings, saved, searched }: CriteriaProps) {
  if (vacancy.criteria.length === 0) return <p class="none">The vacancy file lists no criteria.</p>;
  const kinds = CRITERION_KINDS.filter((kind) => vacancy.criteria.some((each) => each.kind === kind));
  return (
    <>
      {kinds.map((kind) => (
        <section class="kind" aria-labelledby={`kind-${kind}`}>
          <h3 id={`kind-${kind}`}>{CRITERION_KIND[kind]}</h3>
          <ul class="asked">
            {vacancy.criteria
              .filter((each) => each.kind === kind)
              .map((criterion) => (
                <Asked code={vacancy.code} criterion={criterion} counts={findings.get(criterion.id) ?? NO_COUNTS}>
                  {criterion === saved && <Saved {...searched} />}
                </Asked>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Where the page is opened after saving. */
function Saved({ behind }: { behind: number }) {
  return (
    <p class="notice good" role="status">
      Saved, and in use.
      {behind > 0 && ` ${counted(behind, 'application')} still to be looked through; reload the page in a moment.`}
    </p>
  );
}

interface AskedProps {
  code: string;
  criterion: Criterion;
  counts: StatusCounts;
  children?: Child;
}

function Asked({ code, criterion, counts, children }: AskedProps) {
  const also = alsoAskedFor(criterion);
  return (
    <li id={`criterion-${criterion.id}`}>
      <div>
        <h4>{criterionInWords(criterion)}</h4>
        {criterion.text.en !== undefined && criterion.text.fr !== undefined && (
          <p class="quiet" lang="fr">
            {criterion.text.fr}
          </p>
        )}
        {also.length > 0 && <p class="quiet">Also looked for: {also.join('; ')}</p>}
        <Words criterion={criterion} />
        {children}
      </div>
      <div>
        <FindingsBar counts={counts} />
        <p class="change">
          <a href={`/vacancies/${code}/criteria/${criterion.id}`}>
            Change the words<span class="unseen"> for {criterionInWords(criterion)}</span>
          </a>
        </p>
      </div>
    </li>
  );
}

function Words({ criterion }: { criterion: Criterion }) {
  const { aspects } = criterion;
  if (aspects.length === 0) return <p class="quiet">No words are looked for.</p>;
  return (
    <details>
      <summary>{wordsInWords(criterion)}</summary>
      {aspects.map((aspect, place) => (
        <div class="thing">
          {aspects.length > 1 && (
            <h5>
              {thingInWords(place, aspects.length)}
              {aspect.quoted === false && ': only has to stand somewhere in the papers, and is not shown'}
            </h5>
          )}
          {LANGUAGES.filter((language) => aspect[language].length > 0).map((language) => (
            <ul class="chips" lang={language} aria-label={languageInWords(language)}>
              {aspect[language].map((word) => (
                <li class="chip">{word}</li>
              ))}
            </ul>
          ))}
        </div>
      ))}
    </details>
  );
}

function Rules({ vacancy }: { vacancy: Vacancy }) {
  const { title, aliases, reference, mailbox, addresses, deadline, documents, languages } = vacancy;
  return (
    <>
      <Facts
        rows={[
          [
            'Title',
            LANGUAGES.flatMap((each) => (title[each] ? `${title[each]} (${languageInWords(each)})` : [])).join(' · '),
          ],
          ['Other names', aliases.length > 0 ? aliases.join(' · ') : 'none'],
          ['Reference', reference ?? 'none'],
          ['Mailbox', mailbox],
          addresses.length > 0 ? ['Other addresses', addresses.join(', ')] : null,
          [
            'Closes',
            <>
              {deadlineInWords(deadline.local, deadline.zone)}
              <p class="quiet">
                The first moment that is late: <Moment at={deadline.closesAt} zone="UTC" form="exact" />
              </p>
              {deadline.reading !== null && <p class="quiet">{deadline.reading}</p>}
              {deadline.graceMinutes > 0 && (
                <p class="quiet">What comes within {span(deadline.graceMinutes * 60)} after it is put before you.</p>
              )}
            </>,
          ],
          ['Complete with', papersInWords(documents)],
          ['Languages', `${languagesInWords(languages)}: accepted for papers, and used for answers`],
          ['Subject names', <Lines lines={subjectInWords(vacancy)} />],
          ['Questions', vacancy.enquiries ? 'The notice invites them.' : 'The notice does not invite them.'],
          ['Contact', vacancy.contact ?? 'none of its own'],
          ['Personal data', vacancy.privacyContact ?? 'no contact of its own'],
          ['Answers', answersInWords(vacancy)],
          ['Daily list', vacancy.digestTo.length > 0 ? vacancy.digestTo.join(', ') : 'nobody gets it'],
          ['In the mailbox', afterwardsInWords(vacancy)],
          ['Mail servers', vacancy.receivedBy.length > 0 ? vacancy.receivedBy.join(', ') : 'none is named'],
          ['Kept', `until ${counted(vacancy.retentionMonths, 'month')} after the deadline`],
        ]}
      />
      <p class="quiet">
        All of this stands in the vacancy’s file. Words of criteria are changed on these pages; anything else is changed
        in the file and takes effect when Intray is next started.
      </p>
    </>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
    </>
  );
}
