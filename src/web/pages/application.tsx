// One application: who and whether in time, its papers, each criterion beside the words that speak to it, the answer, the story.
import type { CriterionFinding, FactFinding } from '../../domain/application.ts';
import type { ApplicationView, PaperText } from '../../domain/review.ts';
import { titleIn, type Vacancy } from '../../domain/vacancy.ts';
import { type Frame, Page } from '../layout.tsx';
import { Facts, Flags, Moment, Status, Story, Theirs } from '../parts.tsx';
import { type PlacedQuote, placeQuotes } from '../quotes.ts';
import { marginInWords } from '../time-in-words.ts';
import {
  CLOCK,
  COMPLETENESS,
  CRITERION_KIND,
  CRITERION_STATUS,
  counted,
  DISPOSITION,
  KIND,
  languageInWords,
} from '../words.ts';
import { Answers, type ShownAnswer } from './answer.tsx';
import { Clocks } from './clocks.tsx';
import { Documents, Text } from './documents.tsx';

export interface ApplicationProps {
  frame: Frame;
  application: ApplicationView;
  /** Undefined when the vacancy left the configuration. */
  vacancy: Vacancy | undefined;
  answers: ShownAnswer[];
}

export function ApplicationPage({ frame, application, vacancy, answers }: ApplicationProps) {
  const zone = vacancy?.deadline.zone ?? 'UTC';
  const inView = application.documents.filter((each) => application.papers.some((paper) => paper.id === each.id));
  const earlier = application.documents.filter((each) => !inView.some((shown) => shown.sha256 === each.sha256));
  const { criteria, facts } = application;
  const { quotes, stretches } = placeQuotes([...criteria, ...facts], inView);
  const readable = inView.filter((each) => each.pages.some((page) => page.trim() !== ''));
  const inOrder = [
    ...readable.filter((each) => each.role !== 'other'),
    ...readable.filter((each) => each.role === 'other'),
  ];
  return (
    <Page frame={frame} title={application.candidate.name || application.candidate.address} width="wide">
      <p class="back">
        <a href={`/?vacancy=${encodeURIComponent(application.vacancy)}`}>All applications for {application.vacancy}</a>
      </p>
      <Head application={application} vacancy={vacancy} zone={zone} />
      <section aria-labelledby="papers">
        <h2 id="papers">Papers</h2>
        <Documents documents={inView} />
        {earlier.length > 0 && (
          <details>
            <summary>{counted(earlier.length, 'earlier paper')}, replaced or set aside</summary>
            <Documents documents={earlier} />
          </details>
        )}
      </section>
      <div class="beside">
        <section aria-labelledby="criteria" class="criteria">
          <h2 id="criteria">The criteria of the notice</h2>
          <Criteria vacancy={vacancy} findings={criteria} quotes={quotes} documents={inView} />
          <StatedFacts facts={facts} quotes={quotes.slice(criteria.length)} documents={inView} />
        </section>
        <section aria-labelledby="texts" class="texts">
          <h2 id="texts">The words of the papers</h2>
          {/* A region that scrolls has to be reachable by keyboard. */}
          <section class="reader" aria-labelledby="texts" tabindex={0}>
            {readable.length === 0 && <p class="none">No text could be read.</p>}
            {inOrder.map((each) => (
              <Text document={each} stretches={stretches.get(each.id) ?? []} />
            ))}
          </section>
        </section>
      </div>
      <section aria-labelledby="answers">
        <h2 id="answers">{answers.length === 1 ? 'The answer' : 'The answers'}</h2>
        <Answers
          answers={answers}
          told={{ zone, places: frame.options.settings.lookedForIn(application.vacancy), back: '' }}
          none="No answer was written for this application."
        />
      </section>
      <section aria-labelledby="story">
        <h2 id="story">The story</h2>
        <Story lines={application.story} also={alsoTold(application)} zone={zone} />
      </section>
    </Page>
  );
}

function Head({
  application,
  vacancy,
  zone,
}: {
  application: ApplicationView;
  vacancy: Vacancy | undefined;
  zone: string;
}) {
  const margin = vacancy && (vacancy.deadline.closesAt.getTime() - application.firstReceivedAt.getTime()) / 1000;
  const { candidate, first } = application;
  return (
    <header class="head">
      <p class="states">
        <Status said={DISPOSITION[application.disposition]} />
        <Status said={COMPLETENESS[application.completeness]} />
        <Status
          said={application.inTime ? { word: 'In time', tone: 'good' } : { word: 'After the deadline', tone: 'calm' }}
        />
      </p>
      <h1>
        <Theirs words={candidate.name || candidate.address} />
      </h1>
      <p class="lead">
        <Theirs words={candidate.address} /> · {vacancy ? titleIn(vacancy, 'en') : application.vacancy}
      </p>
      <Facts
        rows={[
          [
            'Received',
            <>
              <Moment at={application.firstReceivedAt} zone={zone} />
              {margin !== undefined && <> — {marginInWords(margin)}</>}
            </>,
          ],
          first && ['By which clock', <>By {CLOCK[first.receipt.by]}.</>],
          first?.receipt.differ ? ['Clocks', <Clocks receipt={first.receipt} zone={zone} />] : null,
          application.withdrawnAt && ['Withdrawn', <Moment at={application.withdrawnAt} zone={zone} />],
          ['Mail', <Mails application={application} zone={zone} />],
        ]}
      />
      <Flags flags={application.flags} />
    </header>
  );
}

/** The mails of the application, each with what the application was after it. */
function Mails({ application: { mails, versions }, zone }: { application: ApplicationView; zone: string }) {
  return (
    <ol>
      {mails.map((mail) => {
        const version = versions.find((each) => each.messageId === mail.id);
        return (
          <li>
            {mail.receivedAt && <Moment at={mail.receivedAt} zone={zone} form="short" />}
            {' — '}
            {mail.kind === null ? 'not yet judged' : KIND[mail.kind].toLowerCase()}:{' '}
            <a href={`/mail/${mail.id}`}>
              <Theirs words={mail.subject} none="no subject" />
            </a>
            {version && ` (version ${version.version}: ${COMPLETENESS[version.completeness].word.toLowerCase()})`}
          </li>
        );
      })}
    </ol>
  );
}

interface CriteriaProps {
  vacancy: Vacancy | undefined;
  findings: CriterionFinding[];
  quotes: PlacedQuote[][];
  documents: PaperText[];
}

function Criteria({ vacancy, findings, quotes, documents }: CriteriaProps) {
  if (findings.length === 0) return <p class="none">Nothing could be looked for yet.</p>;
  return (
    <>
      <p class="quiet">
        What was found in the papers, to read and to judge. It is no score, and nothing follows from it by itself.
      </p>
      <ol class="findings">
        {findings.map((finding, i) => {
          const criterion = vacancy?.criteria.find((each) => each.id === finding.id);
          return (
            <li>
              <p class="states">
                <Status said={CRITERION_STATUS[finding.status]} />
                {criterion && <span class="quiet">{CRITERION_KIND[criterion.kind]}</span>}
              </p>
              <h3>{criterion?.text.en ?? criterion?.text.fr ?? finding.id}</h3>
              {(quotes[i] ?? []).map((quote) => (
                <QuoteLine quote={quote} documents={documents} />
              ))}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** What the notice asks candidates to state beside their qualifications. */
function StatedFacts({
  facts,
  quotes,
  documents,
}: { facts: FactFinding[] } & Omit<CriteriaProps, 'vacancy' | 'findings'>) {
  if (facts.length === 0) return null;
  return (
    <>
      <h2 class="also">Also stated</h2>
      <ol class="findings">
        {facts.map((fact, i) => (
          <li>
            <h3>{fact.words}</h3>
            {(quotes[i] ?? []).map((quote) => (
              <QuoteLine quote={quote} documents={documents} />
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}

function QuoteLine({ quote, documents }: { quote: PlacedQuote; documents: PaperText[] }) {
  const from = documents.find((each) => each.filename === quote.filename);
  const where = (
    <>
      {quote.filename === null ? 'Text of the mail' : <Theirs words={quote.filename} />}
      {quote.page !== null && `, page ${quote.page}`}
      {from?.language && from.language !== 'en' && `, ${languageInWords(from.language)}`}
    </>
  );
  return (
    <blockquote>
      <p>
        <Theirs words={quote.quote} />
      </p>
      <footer>{quote.anchor === null ? where : <a href={`#${quote.anchor}`}>{where}</a>}</footer>
    </blockquote>
  );
}

/** What the versions and the answers tell, for the story. */
function alsoTold({ versions, letters, story }: ApplicationView) {
  const told = new Set(story.filter((line) => line.action === 'reply.sent').map((line) => line.replyId));
  return [
    ...versions.map((version) => ({
      at: version.at,
      words: (
        <>
          <strong>Version {version.version}</strong> came with <a href={`/mail/${version.messageId}`}>a mail</a>:{' '}
          {COMPLETENESS[version.completeness].word.toLowerCase()}, {DISPOSITION[version.disposition].word.toLowerCase()}
        </>
      ),
    })),
    ...letters.flatMap((letter) =>
      letter.sentAt === null || told.has(letter.id)
        ? []
        : [{ at: letter.sentAt, words: <strong>The answer was taken by the mail relay</strong> }],
    ),
  ];
}
