// What was read from a notice: a form with every field of the vacancy file, and the notice beside it with the words each was read from.
import type { WordsFault } from '../../domain/criterion-words.ts';
import { fieldId } from '../criterion-fields.tsx';
import { type Frame, Page } from '../layout.tsx';
import { fieldInWords } from '../new-vacancy-words.ts';
import { anchorOf, type Filling, placeId } from '../notice-fields.tsx';
import type { Places, Stretch } from '../notice-places.ts';
import { Theirs, visible } from '../parts.tsx';
import { counted } from '../words.ts';
import { DraftedFields } from './drafted-fields.tsx';

export interface DraftedProps extends Filling {
  frame: Frame;
  /** The notice as the form carries it. */
  carried: string;
  filename: string | null;
  omission: string | null;
  /** True after something was done, so that doubts about what was read are not told again at the top. */
  again: boolean;
  /** Where an empty field was filled from elsewhere than the notice. */
  servers: boolean;
}

export function DraftedPage(props: DraftedProps) {
  const { frame, typed, faults, places } = props;
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
          <button type="submit" name="do" value="check" class="unseen" tabindex={-1}>
            Check and go on
          </button>
          <input type="hidden" name="notice" value={props.carried} />
          <DraftedFields typed={typed} faults={faults} places={places} servers={props.servers} />
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
