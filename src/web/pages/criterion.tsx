// Changing the words of one criterion: the form, and beside it what the words find in the applications at hand.
import type { WordsFault } from '../../domain/criterion-words.ts';
import { NO_COUNTS, type StatusCounts } from '../../domain/findings.ts';
import type { Criterion, Vacancy } from '../../domain/vacancy.ts';
import { FindingsBar } from '../bars.tsx';
import { CriterionFields, FaultList } from '../criterion-fields.tsx';
import type { CriterionForm } from '../criterion-form.ts';
import { FileNotices } from '../file-notices.tsx';
import { type Frame, Page } from '../layout.tsx';
import type { DifferingFile, WordsSaved } from '../options.ts';
import type { Preview } from '../preview.ts';
import { alsoAskedFor, criterionInWords, languagesInWords } from '../vacancy-words.ts';
import { CRITERION_KIND } from '../words.ts';
import { PreviewOf } from './preview.tsx';

export interface CriterionProps {
  frame: Frame;
  vacancy: Vacancy;
  criterion: Criterion;
  form: CriterionForm;
  /** Tells the file the form was made from. */
  hash: string;
  faults: WordsFault[];
  counts: StatusCounts | undefined;
  differing: DifferingFile[];
  preview: Preview | null;
  /** What in the words that were tried will surprise somebody. */
  surprises: string[];
  /** Why saving did not work. */
  refused: Extract<WordsSaved, { saved: false }> | null;
}

export function CriterionPage(props: CriterionProps) {
  const { frame, vacancy, criterion, form, hash, faults, preview, refused } = props;
  return (
    <Page frame={frame} title={`Words · ${criterionInWords(criterion)}`} width="wide">
      <p class="back">
        <a href={`/vacancies/${vacancy.code}#criterion-${criterion.id}`}>Back to {vacancy.code}</a>
      </p>
      <header class="head">
        <p class="code">
          {vacancy.code} · {CRITERION_KIND[criterion.kind]}
        </p>
        <h1>{criterionInWords(criterion)}</h1>
      </header>
      <FileNotices differing={props.differing} />
      <FaultList faults={faults} />
      {refused && <Refused {...refused} />}
      <div class="beside words">
        <form id="words" method="post" action={`/vacancies/${vacancy.code}/criteria/${criterion.id}#found`}>
          <h2>The words</h2>
          <input type="hidden" name="hash" value={hash} />
          <HowWordsAreFound criterion={criterion} />
          <CriterionFields form={form} faults={faults} />
          <p class="quiet">
            Each thing asked for has to be found, by any one of its words. To take a thing out, empty both of its boxes.
          </p>
          <div class="deeds">
            {/* The first is what the Enter key does. */}
            <button type="submit" name="do" value="preview">
              Preview
            </button>
            <button type="submit" name="do" value="save" class="second">
              Save
            </button>
            <button type="submit" name="do" value="add" class="plain">
              Ask for one more thing
            </button>
          </div>
          <p class="quiet">
            A preview saves nothing. What is saved is used at once: the applications at hand are looked through again;
            no answer is sent and no outcome changes by it.
          </p>
        </form>
        {/* Only a preview is where the form leads to: what is wrong stands above. */}
        <section aria-labelledby={preview ? 'found' : 'now'} class="texts">
          <h2 id={preview ? 'found' : 'now'}>{preview ? 'What would change' : 'What the words find now'}</h2>
          {preview ? (
            <PreviewOf preview={preview} surprises={props.surprises} />
          ) : (
            <>
              <FindingsBar counts={props.counts ?? NO_COUNTS} />
              <p class="quiet">Change words and press “Preview” to see what they find in the applications at hand.</p>
            </>
          )}
        </section>
      </div>
    </Page>
  );
}

function HowWordsAreFound({ criterion }: { criterion: Criterion }) {
  const also = alsoAskedFor({ ...criterion, years: null });
  return (
    <details>
      <summary>How words are found</summary>
      <ul class="points">
        <li>In any ending: “managed” finds “managing”; with or without accents.</li>
        <li>A phrase is found where its words stand side by side.</li>
        <li>A word in CAPITALS, such as ITIL, is found only in capitals.</li>
        <li>A star stands for any ending: cyber* finds “cybersecurity”.</li>
        <li>Not where the text denies it (“no experience in”), and not inside other words.</li>
        <li>Prefer phrases to bare common words: “team” alone is in every CV.</li>
        <li>
          What every trade has, such as leading people, can have words of the post’s field as another thing that only
          has to stand somewhere: elsewhere the criterion is partly evidenced.
        </li>
        {also.length > 0 && (
          <li>
            This criterion also asks for{' '}
            {languagesInWords(criterion.languages, criterion.languagesNeeded === 'all' ? 'and' : 'or')}; that is changed
            in the vacancy’s file.
          </li>
        )}
      </ul>
    </details>
  );
}

function Refused({ words, lines }: Extract<WordsSaved, { saved: false }>) {
  return (
    <div class="notice bad" role="alert">
      <p>{words}</p>
      {lines !== null && (
        <section class="lines" aria-label="Lines to put in by hand" tabindex={0}>
          <pre>{lines}</pre>
        </section>
      )}
    </div>
  );
}
