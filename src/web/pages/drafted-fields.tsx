// The fields of a new vacancy in their parts: the post, its mail, the deadline, papers, what is for the house to say, and what the notice asks for.
import { TEMPLATES } from '../../domain/disposition.ts';
import { LANGUAGES, PAPERS } from '../../domain/vacancy.ts';
import { fieldId } from '../criterion-fields.tsx';
import { criteriaIn, prefixOf } from '../new-vacancy-form.ts';
import {
  anchorOf,
  Field,
  type Filling,
  LinesField,
  Notes,
  PlaceLinks,
  TextField,
  Tick,
  TicksField,
} from '../notice-fields.tsx';
import { type Places, saidFor } from '../notice-places.ts';
import { Choice, Theirs, visible } from '../parts.tsx';
import { languageInWords, TEMPLATE } from '../words.ts';
import { DraftedCriterion } from './drafted-criterion.tsx';
import { ZoneList } from './new-vacancy.tsx';

/** Every field, as parts of the page. */
export function DraftedFields(props: Filling & { servers: boolean }) {
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
          <TextField
            filling={filling}
            name={`title.${language}`}
            lang={language}
            needed={LANGUAGES.every((each) => !typed[`title.${each}`])}
          />
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
          <TextField filling={filling} name="deadline.time" label="at" short />
          <TextField filling={filling} name="deadline.zone" label="by the clocks of" list="zones" needed />
        </div>
        <ZoneList />
        <p class="quiet">24:00 is the end of the day. What comes in before that moment is in time.</p>
        <Notes said={withoutReading(places, typed)} id="deadline-notes" />
        <LinesField
          filling={filling}
          name="deadline.reading"
          rows={4}
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
            <span class="whence">not in the notice: taken as invited</span>
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
    <Field filling={filling} name="deadline.day" label="Closes on" needed>
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
