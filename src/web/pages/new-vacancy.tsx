// Where a new vacancy begins: a notice is uploaded, or its words are pasted.
import { type Frame, Page } from '../layout.tsx';
import { visible } from '../parts.tsx';

export interface NewVacancyProps {
  frame: Frame;
  /** Why what was given could not be used. */
  fault: { field: 'file' | 'text' | 'zone' | null; words: string } | null;
  typed: { text: string; zone: string };
}

export const ZONES = Intl.supportedValuesOf('timeZone');

export function NewVacancyPage({ frame, fault, typed }: NewVacancyProps) {
  const wrong = (field: string) =>
    fault?.field === field ? ({ 'aria-invalid': 'true', 'aria-describedby': 'fault' } as const) : {};
  return (
    <Page frame={frame} title="New vacancy">
      <p class="back">
        <a href="/vacancies">All vacancies</a>
      </p>
      <header class="head">
        <h1>New vacancy</h1>
        <p class="lead">
          Give the notice as it was published. You will see what was read, beside the words it was read from.
        </p>
      </header>
      {fault && (
        <p class="notice bad" role="alert" id="fault">
          {visible(fault.words)}
        </p>
      )}
      <form class="upload" method="post" action="/vacancies/new" enctype="multipart/form-data">
        <div class="ways">
          <section aria-labelledby="by-file">
            <h2 id="by-file">A file</h2>
            <div class="field">
              <label for="file">The notice</label>
              <p class="quiet" id="file-help">
                PDF, Word (DOCX), web page, Markdown or text, in English or French; 10 MB at most.
              </p>
              <input
                type="file"
                id="file"
                name="file"
                accept=".pdf,.docx,.html,.htm,.md,.markdown,.txt,text/plain,text/html,application/pdf"
                aria-describedby="file-help"
                {...wrong('file')}
              />
            </div>
          </section>
          <section aria-labelledby="by-words">
            <h2 id="by-words">Or its words</h2>
            <div class="field">
              <label for="text">Paste the words of the notice</label>
              <textarea id="text" name="text" rows={8} {...wrong('text')}>
                {`\n${visible(typed.text)}`}
              </textarea>
            </div>
          </section>
        </div>
        <div class="field">
          <label for="zone">Where the deadline counts</label>
          <p class="quiet" id="zone-help">
            Only for a notice that does not tell: a zone such as Europe/Brussels. Usually left empty.
          </p>
          <input
            type="text"
            id="zone"
            name="zone"
            class="zone"
            list="zones"
            value={visible(typed.zone)}
            maxlength={100}
            autocomplete="off"
            aria-describedby="zone-help"
            {...wrong('zone')}
          />
          <ZoneList />
        </div>
        <div class="deeds">
          <button type="submit">Read the notice</button>
        </div>
        <p class="quiet">
          Nothing is saved by reading. The file is opened apart from everything else, and is not kept; what the notice
          does not say stays open for you to fill in.
        </p>
      </form>
    </Page>
  );
}

export function ZoneList() {
  return (
    <datalist id="zones">
      {ZONES.map((zone) => (
        <option value={zone} />
      ))}
    </datalist>
  );
}

/** For those who see some vacancies only. */
export function NotForYouPage({ frame }: { frame: Frame }) {
  return (
    <Page frame={frame} title="New vacancy" width="narrow">
      <h1>New vacancy</h1>
      <p class="lead">
        A new vacancy is put in by somebody who sees all of them: its names and addresses have to fit with those of
        every other.
      </p>
      <p>Your account sees some of the vacancies. Ask a colleague who sees all, or whoever runs Intray here.</p>
      <p>
        <a href="/vacancies">Back to the vacancies</a>
      </p>
    </Page>
  );
}
