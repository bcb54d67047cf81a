// The fields of a new vacancy, each with the places of the notice it was read from, what was read into them, and what is doubtful, missing or wrong.
import type { Child } from 'hono/jsx';
import type { WordsFault } from '../domain/criterion-words.ts';
import { fieldId } from './criterion-fields.tsx';
import type { Typed } from './new-vacancy-form.ts';
import { FIELD_LABEL } from './new-vacancy-words.ts';
import { type FieldSaid, type Places, saidFor } from './notice-places.ts';
import { Theirs, visible } from './parts.tsx';

/** What every field of the form looks at. */
export interface Filling {
  typed: Typed;
  faults: WordsFault[];
  places: Places;
}

interface Attributes {
  id: string;
  name: string;
  'aria-invalid'?: 'true';
  'aria-describedby'?: string;
}

interface FieldProps {
  filling: Filling;
  name: string;
  label?: string;
  help?: string;
  /** The file cannot do without it. */
  needed?: boolean;
  /** Said in place of what the notice says, where it says nothing. */
  instead?: string;
  children: (attributes: Attributes) => Child;
}

export function Field({ filling, name, label, help, needed, instead, children }: FieldProps) {
  const id = fieldId(name);
  const said = saidFor(filling.places, name);
  const wrong = filling.faults.filter((fault) => fault.field === name);
  const notes = said.assumptions.length + said.doubts.length > 0;
  const by = [help && `${id}-help`, notes && `${id}-notes`, wrong.length > 0 && `${id}-wrong`].filter((each) => each);
  const attributes: Attributes = {
    id,
    name,
    ...(wrong.length > 0 && { 'aria-invalid': 'true' }),
    ...(by.length > 0 && { 'aria-describedby': by.join(' ') }),
  };
  return (
    <div class="field" id={anchorOf(name)}>
      <p class="label">
        <label for={id}>{label ?? FIELD_LABEL[name] ?? name}</label>{' '}
        <From said={said} empty={(filling.typed[name] ?? '').trim() === ''} needed={needed} instead={instead} />
      </p>
      {help && (
        <p class="quiet" id={`${id}-help`}>
          {help}
        </p>
      )}
      {children(attributes)}
      <Notes said={said} id={`${id}-notes`} />
      <Wrong faults={wrong} id={`${id}-wrong`} />
    </div>
  );
}

/** A line of text. */
export function TextField(
  props: Omit<FieldProps, 'children'> & {
    lang?: string;
    inputmode?: 'email' | 'numeric';
    short?: boolean;
    list?: string;
  },
) {
  const { filling, name, lang, inputmode, short, list } = props;
  return (
    <Field {...props}>
      {(attributes) => (
        <input
          type="text"
          value={visible(filling.typed[name] ?? '')}
          maxlength={1000}
          lang={lang}
          inputmode={inputmode}
          class={short ? 'short' : undefined}
          list={list}
          spellcheck={false}
          autocomplete="off"
          {...attributes}
        />
      )}
    </Field>
  );
}

/** Several, one a line. */
export function LinesField(props: Omit<FieldProps, 'children'> & { rows?: number }) {
  const words = visible(props.filling.typed[props.name] ?? '');
  const rows = Math.min(10, Math.max(props.rows ?? 2, words.split('\n').length + 1));
  return (
    <Field {...props}>
      {(attributes) => (
        <textarea rows={rows} spellcheck={false} {...attributes}>
          {/* A browser drops the first line end of what stands in it. */}
          {`\n${words}`}
        </textarea>
      )}
    </Field>
  );
}

/** Boxes to tick, `name.choice` each. */
export function TicksField({
  filling,
  name,
  choices,
  help,
  instead,
}: Pick<FieldProps, 'filling' | 'name' | 'help' | 'instead'> & { choices: [string, string][] }) {
  const said = saidFor(filling.places, name);
  const wrong = filling.faults.filter((fault) => fault.field.startsWith(`${name}.`));
  return (
    <fieldset class="field plain" id={anchorOf(name)}>
      <legend>{FIELD_LABEL[name] ?? name}</legend> <From said={said} empty={false} instead={instead} />
      {help && <p class="quiet">{help}</p>}
      <div class="ticks">
        {choices.map(([choice, words]) => (
          <Tick filling={filling} name={`${name}.${choice}`} words={words} />
        ))}
      </div>
      <Notes said={said} id={`${fieldId(name)}-notes`} />
      <Wrong faults={wrong} id={`${fieldId(name)}-wrong`} />
    </fieldset>
  );
}

export function Tick({ filling: { typed }, name, words }: { filling: Filling; name: string; words: string }) {
  return (
    <label class="tick">
      <input type="checkbox" id={fieldId(name)} name={name} checked={typed[name] !== undefined} />
      <span>{words}</span>
    </label>
  );
}

/** The id of what belongs to a field, for the numbers in the notice to lead to. */
export function anchorOf(field: string): string {
  return `field-${fieldId(field)}`;
}

/** The id of a place in the notice. */
export function placeId(place: number): string {
  return `place-${place}`;
}

interface FromProps {
  said: FieldSaid;
  /** Nothing stands in the field. */
  empty: boolean;
  needed?: boolean;
  instead?: string;
}

/** Where in the notice it was read; or that it says nothing. */
export function From({ said: { places, missing }, empty, needed, instead }: FromProps) {
  if (needed && empty) return <span class="status wait">To be filled in</span>;
  if (places.length > 0) return <PlaceLinks places={places} />;
  if (instead) return <span class="whence">{instead}</span>;
  return missing ? <span class="whence">not in the notice</span> : null;
}

export function PlaceLinks({ places }: { places: number[] }) {
  return (
    <span class="whence">
      {places.map((place) => (
        <a class="place" href={`#${placeId(place)}`} aria-label={`read at place ${place} of the notice`}>
          {place}
        </a>
      ))}
    </span>
  );
}

export function Notes({ said: { assumptions, doubts }, id }: { said: FieldSaid; id: string }) {
  if (assumptions.length + doubts.length === 0) return null;
  return (
    <div class="notes" id={id}>
      {doubts.map((words) => (
        <p class="doubt">
          <strong>Please check.</strong> <Theirs words={words} />
        </p>
      ))}
      {assumptions.map((words) => (
        <p class="assumed">
          <Theirs words={words} />
        </p>
      ))}
    </div>
  );
}

export function Wrong({ faults, id }: { faults: WordsFault[]; id: string }) {
  if (faults.length === 0) return null;
  return (
    <p class="wrong" id={id}>
      {visible(faults.map((fault) => fault.words).join(' '))}
    </p>
  );
}
