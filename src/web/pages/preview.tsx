// What other words would change, application by application, with the words of the papers that they find.
import type { Quote } from '../../domain/application.ts';
import { FindingsBar } from '../bars.tsx';
import { Status, Theirs } from '../parts.tsx';
import type { Preview } from '../preview.ts';
import { CRITERION_STATUS, counted } from '../words.ts';

export function PreviewOf({ preview, surprises }: { preview: Preview; surprises: string[] }) {
  const { before, after, looked, more, changed, shown } = preview;
  return (
    <>
      <p role="status">
        {looked === 0
          ? 'No application is at hand to look through.'
          : `${changed === 0 ? 'None' : changed.toLocaleString('en-GB')} of ${counted(looked, 'application')} would show something else. Nothing is saved.`}
        {more && ' Older applications were not looked through for this preview; once saved, all are.'}
      </p>
      {looked > 0 && (
        <dl class="then">
          <div>
            <dt>Now</dt>
            <dd>
              <FindingsBar counts={before} />
            </dd>
          </div>
          <div>
            <dt>Then</dt>
            <dd>
              <FindingsBar counts={after} before={before} />
            </dd>
          </div>
        </dl>
      )}
      {surprises.length > 0 && (
        <div class="notice">
          <ul class="stack">
            {surprises.map((words) => (
              <li>{words}</li>
            ))}
          </ul>
        </div>
      )}
      {shown.length > 0 && (
        <>
          <button type="submit" form="words" name="do" value="save" class="second">
            Save these words
          </button>
          <section class="reader" aria-labelledby="changes" tabindex={0}>
            <h3 id="changes">
              {shown.length < changed ? `The newest ${shown.length} of ${changed} that change` : 'Those that change'}
            </h3>
            <ul class="findings">
              {shown.map((each) => (
                <Change {...each} />
              ))}
            </ul>
          </section>
        </>
      )}
    </>
  );
}

function Change({ id, candidate, compared }: Preview['shown'][number]) {
  const { before, after, added, gone } = compared;
  return (
    <li>
      <h4>
        <a href={`/applications/${id}`}>
          <Theirs words={candidate.name || candidate.address} />
        </a>
      </h4>
      <p class="states">
        {before.status !== after.status && (
          <>
            <Status said={CRITERION_STATUS[before.status]} /> <span class="quiet">becomes</span>
          </>
        )}
        <Status said={CRITERION_STATUS[after.status]} />
      </p>
      {added.map((quote) => (
        <NewQuote quote={quote} />
      ))}
      {gone > 0 && <p class="quiet">{gone === 1 ? 'One quote' : `${gone} quotes`} shown now would not be shown.</p>}
    </li>
  );
}

function NewQuote({ quote: { filename, page, quote } }: { quote: Quote }) {
  return (
    <blockquote>
      <p>
        <Theirs words={quote} />
      </p>
      <footer>
        {filename === null ? 'Text of the mail' : <Theirs words={filename} />}
        {page !== null && `, page ${page}`}
      </footer>
    </blockquote>
  );
}
