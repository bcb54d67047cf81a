// The fields in which the words of a criterion are typed. They need no script, and say what is wrong beside the field it is about.
import { LONGEST_TEXT, MOST_YEARS, type WordsFault } from '../domain/criterion-words.ts';
import { LANGUAGES, type Language } from '../domain/vacancy.ts';
import type { AspectForm, CriterionForm } from './criterion-form.ts';
import { thingInWords } from './vacancy-words.ts';
import { languageInWords } from './words.ts';

export interface FieldsProps {
  form: CriterionForm;
  faults: WordsFault[];
  /** Of the names of the fields, where a page has several such forms in one. */
  prefix?: string;
}

/** Text, years, and the words of each thing asked for. */
export function CriterionFields({ form, faults, prefix = '' }: FieldsProps) {
  return (
    <>
      {LANGUAGES.map((language) => (
        <Field
          name={`${prefix}text.${language}`}
          label={`In ${languageInWords(language)}`}
          faults={faults}
          prefix={prefix}
        >
          {(attributes) => (
            <input type="text" value={form.text[language]} lang={language} maxlength={LONGEST_TEXT} {...attributes} />
          )}
        </Field>
      ))}
      <Field
        name={`${prefix}years`}
        label="Years of experience"
        help={`From 1 to ${MOST_YEARS}; empty when the notice asks for none.`}
        faults={faults}
        prefix={prefix}
      >
        {(attributes) => <input type="text" inputmode="numeric" class="short" value={form.years} {...attributes} />}
      </Field>
      <input type="hidden" name={`${prefix}aspects`} value={String(form.aspects.length)} />
      {form.aspects.map((aspect, place) => (
        <Thing aspect={aspect} place={place} of={form.aspects.length} faults={faults} prefix={prefix} />
      ))}
    </>
  );
}

interface ThingProps {
  aspect: AspectForm;
  place: number;
  of: number;
  faults: WordsFault[];
  prefix: string;
}

function Thing({ aspect, place, of, faults, prefix }: ThingProps) {
  const name = `${prefix}aspect.${place}`;
  return (
    <fieldset>
      <legend>{thingInWords(place, of)}</legend>
      {aspect.from !== null && <input type="hidden" name={`${name}.from`} value={String(aspect.from)} />}
      <div class="pair">
        {LANGUAGES.map((language) => (
          <Field
            name={`${name}.${language}`}
            label={`${languageInWords(language)}, one a line`}
            faults={faults}
            prefix={prefix}
          >
            {(attributes) => (
              <textarea rows={rowsFor(aspect)} lang={language} spellcheck={false} autocapitalize="off" {...attributes}>
                {/* A browser drops the first line end of what stands in it. */}
                {`\n${aspect[language]}`}
              </textarea>
            )}
          </Field>
        ))}
      </div>
      {(of > 1 || aspect.unquoted) && (
        <label class="tick">
          <input type="checkbox" name={`${name}.unquoted`} checked={aspect.unquoted} />{' '}
          <span>Only has to stand somewhere in the papers, and is not shown</span>
        </label>
      )}
    </fieldset>
  );
}

/** Both boxes of a thing are of one height. */
function rowsFor(aspect: Record<Language, string>): number {
  const lines = LANGUAGES.map((language) => aspect[language].split('\n').length);
  return Math.min(14, Math.max(4, ...lines.map((n) => n + 1)));
}

interface Attributes {
  id: string;
  name: string;
  'aria-invalid'?: 'true';
  'aria-describedby'?: string;
}

interface FieldProps {
  name: string;
  label: string;
  help?: string;
  faults: WordsFault[];
  prefix: string;
  children: (attributes: Attributes) => unknown;
}

/** A label, the field, what it takes, and what is wrong with it. */
function Field({ name, label, help, faults, prefix, children }: FieldProps) {
  const id = fieldId(name);
  const wrong = faults.filter((fault) => `${prefix}${fault.field}` === name);
  const said = [help && `${id}-help`, wrong.length > 0 && `${id}-wrong`].filter((each) => each);
  const attributes: Attributes = {
    id,
    name,
    ...(wrong.length > 0 && { 'aria-invalid': 'true' }),
    ...(said.length > 0 && { 'aria-describedby': said.join(' ') }),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help && (
        <p class="quiet" id={`${id}-help`}>
          {help}
        </p>
      )}
      {children(attributes)}
      {wrong.length > 0 && (
        <p class="wrong" id={`${id}-wrong`}>
          {wrong.map((fault) => fault.words).join(' ')}
        </p>
      )}
    </div>
  );
}

/** The id of a field's element, for what leads to it. */
export function fieldId(name: string): string {
  return name.replaceAll('.', '-');
}

/** Everything that is wrong at the top of a form, each leading to its field. */
export function FaultList({ faults, prefix = '' }: { faults: WordsFault[]; prefix?: string }) {
  if (faults.length === 0) return null;
  return (
    <div class="notice bad" role="alert">
      <p>
        <strong>Nothing was saved yet.</strong> What you typed is kept. Please look at:
      </p>
      <ul class="stack">
        {faults.map((fault) => (
          <li>
            <a href={`#${fieldId(`${prefix}${fault.field}`)}`}>{placeInWords(fault.field)}</a>: {fault.words}
          </li>
        ))}
      </ul>
    </div>
  );
}

function placeInWords(field: string): string {
  const [what, place, language] = field.split('.');
  if (what === 'years') return 'Years of experience';
  if (what === 'text') return `The requirement in ${languageInWords(place ?? 'en')}`;
  return `Thing ${Number(place) + 1}, words in ${languageInWords(language ?? 'en')}`;
}
