// What was read from a notice: a form with every field of the vacancy file, and the notice beside it with the words each was read from.
import type { WordsFault } from '../../domain/criterion-words.ts';
import { TEMPLATES } from '../../domain/disposition.ts';
import { LANGUAGES, PAPERS } from '../../domain/vacancy.ts';
import { fieldId } from '../criterion-fields.tsx';
import { type Frame, Page } from '../layout.tsx';
import { criteriaIn, prefixOf } from '../new-vacancy-form.ts';
import { fieldInWords } from '../new-vacancy-words.ts';
import {
  anchorOf,
  Field,
  type Filling,
  LinesField,
  Notes,
  PlaceLinks,
  placeId,
  TextField,
  Tick,
  TicksField,
} from '../notice-fields.tsx';
import { type Places, type Stretch, saidFor } from '../notice-places.ts';
import { Choice, Theirs, visible } from '../parts.tsx';
import { counted, languageInWords, TEMPLATE } from '../words.ts';
import { DraftedCriterion } from './drafted-criterion.tsx';
import { ZoneList } from './new-vacancy.tsx';

export interface DraftedProps extends Filling {
  frame: Frame;
  /** The notice as the form carries it. */
  carried: string;
  filename: string | null;
  omission: string | null;
  /** Why it could not be saved. */
  refused: string | null;
  /** True after something was done, so that doubts about what was read are not told again at the top. */
  again: boolean;
  /** Where an empty field was filled from elsewhere than the notice. */
  servers: boolean;
}

export function DraftedPage(props: DraftedProps) {
  const { frame, typed, faults, places, refused } = props;
  const title = typed['title.en'] || typed['title.fr'] || 'New vacancy';
  return (
    <Page frame={frame} title={`New vacancy · ${visible(title)}`} width="wide">
      <p class="back">
        <a href="/vacancies/new">Another notice</a>
      </p>
      <header class="head">
        <p class="code">
          New vacancy
          {props.filename !== null && (
            <>
              {' '}
              · <Theirs words={props.filename} />
            </>
          )}
        </p>
        <h1>
          <Theirs words={title} />
        </h1>
        <p class="lead">
          Look at what was read and correct it. A number leads to the words it was read from, and back. Nothing is saved
          yet.
        </p>
      </header>
      {refused !== null && (
        <p class="notice bad" role="alert">
          {visible(refused)}
        </p>
      )}
      <Faults faults={faults} />
      {!props.again && <ToSee places={places} typed={typed} />}
      {props.omission !== null && (
        <p class="notice">
          The file was not read whole: <Theirs words={props.omission} />
        </p>
      )}
      <div class="beside drafted">
        <form method="post" action="/vacancies/new/draft" enctype="multipart/form-data" novalidate>
          {/* The first button is what the Enter key does. */}
          <button type="submit" name="do" value="check" class="unseen" tabindex={-1} aria-hidden="true">
            Go on
          </button>
          <input type="hidden" name="notice" value={props.carried} />
          <Fields {...props} />
          <div class="deeds last">
            <button type="submit" name="do" value="check">
              Check and go on
            </button>
            <button type="submit" name="do" value="download" class="second">
              Download as it stands
            </button>
          </div>
          <p class="quiet">You will see what it comes to before anything is saved.</p>
        </form>
        <section aria-labelledby="notice" class="texts">
          <h2 id="notice">The notice</h2>
          <NoticeText places={places} />
        </section>
      </div>
    </Page>
  );
}

function Fields(props: DraftedProps) {
  const { places, typed } = props;
  const filling: Filling = { typed, faults: props.faults, places };
  return (
    <>
      <section class="part" aria-labelledby="post">
        <h2 id="post">The post</h2>
        <TextField
          filling={filling}
          name="code"
          needed
          help="Capitals, digits and hyphens; the file is named by it."
          short
        />
        {LANGUAGES.map((language) => (
          <TextField filling={filling} name={`title.${language}`} lang={language} />
        ))}
        <LinesField filling={filling} name="aliases" help="What candidates may write in place of the title." />
        <TextField filling={filling} name="reference" />
      </section>
      <section class="part" aria-labelledby="mail">
        <h2 id="mail">Its mail</h2>
        <TextField
          filling={filling}
          name="mailbox"
          needed
          help="Where applications go, and where answers come from."
          inputmode="email"
        />
        <LinesField
          filling={filling}
          name="receivedBy"
          help="Only what these wrote at the top of a mail is believed. No notice names them; operations know."
          instead={props.servers ? 'as in your other vacancies' : 'to be asked of operations'}
        />
      </section>
      <section class="part" aria-labelledby="closing" id={anchorOf('deadline')}>
        <h2 id="closing">
          The deadline <PlaceLinks places={saidFor(places, 'deadline').places} />
        </h2>
        <div class="moment">
          <DayField filling={filling} />
          <TextField filling={filling} name="deadline.time" short />
          <TextField filling={filling} name="deadline.zone" list="zones" needed />
        </div>
        <ZoneList />
        <p class="quiet">24:00 is the end of the day. What comes in before that moment is in time.</p>
        <Notes said={withoutReading(places, typed)} id="deadline-notes" />
        <LinesField
          filling={filling}
          name="deadline.reading"
          help="Shown beside the deadline; empty where its words were plain."
        />
      </section>
      <section class="part" aria-labelledby="papers">
        <h2 id="papers">Papers, subject, questions</h2>
        <TicksField
          filling={filling}
          name="documents"
          choices={PAPERS.map((paper) => [paper, paper === 'cv' ? 'CV' : 'Motivation letter'])}
          instead={saidFor(places, 'documents').missing ? 'not in the notice: the usual ones' : undefined}
        />
        <TicksField
          filling={filling}
          name="languages"
          choices={LANGUAGES.map((language) => [language, languageInWords(language)])}
          instead={saidFor(places, 'languages').missing ? 'not in the notice: the one it is written in' : undefined}
        />
        <LinesField
          filling={filling}
          name="subjectMustName"
          help="Usually empty. One a line, with the words of which any will do: the project: STCE, Strategic Trade Control"
        />
        <fieldset class="field plain" id={anchorOf('enquiries')}>
          <legend>Questions</legend>{' '}
          {saidFor(places, 'enquiries').missing ? (
            <span class="whence">not in the notice</span>
          ) : (
            <PlaceLinks places={saidFor(places, 'enquiries').places} />
          )}
          <div class="ticks">
            <Tick filling={filling} name="enquiries" words="The notice invites questions" />
          </div>
          <Notes said={saidFor(places, 'enquiries')} id="enquiries-notes" />
        </fieldset>
        <TextField filling={filling} name="contact" inputmode="email" />
        <TextField filling={filling} name="privacyContact" inputmode="email" />
      </section>
      <section class="part" aria-labelledby="running">
        <h2 id="running">In your house</h2>
        <LinesField filling={filling} name="digestTo" instead="your choice" />
        <TextField
          filling={filling}
          name="retentionMonths"
          help="Counted from the deadline."
          inputmode="numeric"
          short
          instead="your choice"
        />
        <More filling={filling} />
      </section>
      <section class="part" aria-labelledby="requirements" id={anchorOf('criteria')}>
        <h2 id="requirements">What the notice asks for</h2>
        <p class="quiet">
          For each requirement the words below are looked for in CV and letter. Nothing is scored, and nothing follows
          from it by itself. Take the tick away to leave one out.
        </p>
        <Notes said={saidFor(places, 'criteria')} id="criteria-notes" />
        <Criteria filling={filling} />
      </section>
      <Others places={places} />
    </>
  );
}

/** What was read into the deadline stands in a field of its own, unless it was changed there. */
function withoutReading(places: Places, typed: Filling['typed']) {
  const said = saidFor(places, 'deadline');
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
  const shown = plain(typed['deadline.reading'] ?? '');
  return { ...said, assumptions: said.assumptions.filter((words) => plain(words) !== shown) };
}

function DayField({ filling }: { filling: Filling }) {
  const day = filling.typed['deadline.day'] ?? '';
  const fits = day === '' || /^\d{4}-\d\d-\d\d$/.test(day);
  return (
    <Field filling={filling} name="deadline.day" needed>
      {(attributes) => <input type={fits ? 'date' : 'text'} value={visible(day)} {...attributes} />}
    </Field>
  );
}

/** What is seldom changed. */
function More({ filling }: { filling: Filling }) {
  const names = ['addresses', 'deadline.graceMinutes'];
  const open = filling.faults.some((fault) => names.includes(fault.field));
  return (
    <details open={open}>
      <summary>Grace, held answers, other addresses</summary>
      <LinesField filling={filling} name="addresses" help="Their mail is for this vacancy too." />
      <TextField
        filling={filling}
        name="deadline.graceMinutes"
        help="What comes so long after the deadline is put before you; 0 is none."
        inputmode="numeric"
        short
      />
      <div class="field">
        <Choice
          name="afterwards"
          label="A decided mail"
          chosen={filling.typed.afterwards ?? 'stay'}
          choices={[
            ['stay', 'stays where it is in the mailbox'],
            ['folders', 'is sorted into folders of the mailbox'],
          ]}
        />
      </div>
      <fieldset class="field plain answers-held">
        <legend>Answers</legend>
        {TEMPLATES.map((template) => (
          <Choice
            name={`answers.${template}`}
            label={TEMPLATE[template]}
            chosen={filling.typed[`answers.${template}`] ?? ''}
            choices={[
              ['', 'as usual here'],
              ['send', 'goes out by itself'],
              ['hold', 'waits until a person releases it'],
            ]}
          />
        ))}
      </fieldset>
    </details>
  );
}

function Criteria({ filling }: { filling: Filling }) {
  const count = criteriaIn(filling.typed);
  return (
    <>
      <input type="hidden" name="criteria" value={String(count)} />
      {count === 0 && <p class="none">No requirement was found in the notice.</p>}
      <ol class="requirements">
        {Array.from({ length: count }, (_, place) => (
          <DraftedCriterion filling={filling} place={place} />
        ))}
      </ol>
      <button
        type="submit"
        name="do"
        value="criterion"
        formaction={`/vacancies/new/draft#${fieldId(`${prefixOf(count)}in`)}`}
        class="plain"
      >
        Add a requirement
      </button>
    </>
  );
}

function Others({ places: { others } }: { places: Places }) {
  if (others.length === 0) return null;
  return (
    <section class="part" aria-labelledby="others" id={anchorOf('others')}>
      <h2 id="others">Also in the notice</h2>
      <p class="quiet">Nothing is done with these by itself; they stand in the file as remarks.</p>
      <dl class="facts">
        {others.map(({ what, words, places }) => (
          <div>
            <dt>{what}</dt>
            <dd>
              <Theirs words={words} /> <PlaceLinks places={places} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Everything that is wrong, each leading to its field. */
function Faults({ faults }: { faults: WordsFault[] }) {
  if (faults.length === 0) return null;
  return (
    <div class="notice bad" role="alert">
      <p>
        <strong>Nothing was saved yet.</strong> What you typed is kept. Please look at:
      </p>
      <ul class="stack">
        {faults.map((fault) => (
          <li>
            <a href={`#${fieldId(fault.field)}`}>{fieldInWords(fault.field)}</a>: {visible(fault.words)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the file cannot do without and the notice does not say, and what is doubtful. */
function ToSee({ places, typed }: Pick<Filling, 'places' | 'typed'>) {
  const needed = ['code', 'mailbox', 'deadline.day', 'deadline.zone'].filter((name) => (typed[name] ?? '') === '');
  const untitled = !typed['title.en'] && !typed['title.fr'] ? ['title.en'] : [];
  const doubtful = [...places.fields].flatMap(([field, { doubts }]) => (doubts.length > 0 ? [field] : []));
  const all = [...untitled, ...needed];
  if (all.length + doubtful.length === 0)
    return (
      <p class="notice good" role="status">
        Everything the file needs was found, and nothing in the notice was doubtful. Please look it over all the same.
      </p>
    );
  return (
    <div class="notice wait" role="status">
      {all.length > 0 && (
        <p>
          <strong>The notice does not say:</strong> <Links fields={all} />. Please fill in.
        </p>
      )}
      {doubtful.length > 0 && (
        <p>
          <strong>{counted(doubtful.length, 'thing')} to check:</strong> <Links fields={doubtful} />.
        </p>
      )}
    </div>
  );
}

function Links({ fields }: { fields: string[] }) {
  return (
    <>
      {fields.map((field, n) => (
        <>
          {n > 0 && ', '}
          <a href={`#${anchorOf(field)}`}>{fieldInWords(field)}</a>
        </>
      ))}
    </>
  );
}

function NoticeText({ places: { pages } }: { places: Places }) {
  return (
    <section class="reader" aria-labelledby="notice" tabindex={0}>
      {pages.map((page, n) => (
        <article class="text">
          {pages.length > 1 && (
            <h3>
              Page {n + 1} of {pages.length}
            </h3>
          )}
          <div class="page" dir="auto">
            {page.map((stretch) => (
              <StretchOfNotice stretch={stretch} />
            ))}
          </div>
        </article>
      ))}
    </section>
  );
}

function StretchOfNotice({ stretch: { text, begins, marked, heading } }: { stretch: Stretch }) {
  const words = visible(text);
  const shown = marked ? <mark>{words}</mark> : words;
  return (
    <>
      {begins.map(({ place, field }) => (
        <a
          class="place"
          id={placeId(place)}
          href={field === '' ? undefined : `#${anchorOf(field)}`}
          aria-label={`place ${place}, read for: ${fieldInWords(field)}`}
        >
          {place}
        </a>
      ))}
      {heading ? <b>{shown}</b> : shown}
    </>
  );
}
