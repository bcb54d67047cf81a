// One requirement in the form of a new vacancy: its words as the notice has them, and folded up beneath them what is looked for.
import { wordsInLines } from '../../domain/criterion-words.ts';
import { CEFR_LEVELS, LANGUAGES } from '../../domain/vacancy.ts';
import { CriterionFields, fieldId } from '../criterion-fields.tsx';
import { formIn } from '../criterion-form.ts';
import { prefixOf } from '../new-vacancy-form.ts';
import { KIND_CHOICES } from '../new-vacancy-words.ts';
import { anchorOf, type Filling, From, Notes, Wrong } from '../notice-fields.tsx';
import { saidFor } from '../notice-places.ts';
import { Choice, Theirs, visible } from '../parts.tsx';
import { languagesInWords } from '../vacancy-words.ts';
import { counted } from '../words.ts';

export function DraftedCriterion({ filling, place }: { filling: Filling; place: number }) {
  const { typed, places } = filling;
  const at = prefixOf(place);
  const read = typed[`${at}said`] ?? '';
  const said = saidFor(places, read === '' ? 'no field' : `criteria.${read}`);
  const faults = filling.faults.flatMap((fault) =>
    fault.field.startsWith(at) ? [{ ...fault, field: fault.field.slice(at.length) }] : [],
  );
  const form = formIn((name) => typed[name], at);
  const words = form.text.en.trim() || form.text.fr.trim();
  const looked = form.aspects.reduce(
    (sum, aspect) => sum + LANGUAGES.reduce((n, language) => n + wordsInLines(aspect[language]).length, 0),
    0,
  );
  const spoken = (typed[`${at}language`] ?? '').split(/[\s,;]+/).filter((code) => /^[a-z]{2,3}$/.test(code));
  const ofOwn = faults.filter(({ field }) => ['in', 'language'].includes(field));
  return (
    <li id={read === '' ? undefined : anchorOf(`criteria.${read}`)} class="requirement">
      <label class="tick">
        <input type="checkbox" name={`${at}in`} id={fieldId(`${at}in`)} checked={typed[`${at}in`] !== undefined} />
        <span>{words === '' ? <em>A requirement of your own</em> : <Theirs words={words} />}</span>
      </label>
      <p class="quiet">
        {KIND_CHOICES.find(([kind]) => kind === typed[`${at}kind`])?.[1] ?? 'Essential'}
        {spoken.length > 0 && ` · ${languagesInWords(spoken, typed[`${at}languagesNeeded`] === 'all' ? 'and' : 'or')}`}
        {form.years.trim() !== '' && ` · ${visible(form.years)} years`} ·{' '}
        {counted(looked, 'word or phrase', 'words and phrases')} <From said={said} empty={false} />
      </p>
      <Notes said={said} id={`${fieldId(`${at}notes`)}`} />
      <input type="hidden" name={`${at}said`} value={read} />
      <input type="hidden" name={`${at}id`} value={visible(typed[`${at}id`] ?? '')} />
      <details open={faults.length > 0 || words === ''}>
        <summary>
          Change<span class="unseen"> requirement {place + 1}</span>
        </summary>
        <div class="field">
          <Choice name={`${at}kind`} label="Kind" chosen={typed[`${at}kind`] ?? 'essential'} choices={KIND_CHOICES} />
        </div>
        <CriterionFields form={form} faults={faults} prefix={at} />
        <Spoken typed={typed} at={at} open={ofOwn.length > 0} />
        <Wrong faults={ofOwn} id={fieldId(`${at}wrong`)} />
        <button
          type="submit"
          name="do"
          value={`thing.${place}`}
          formaction={`/vacancies/new/draft#${fieldId(`${at}aspect.${form.aspects.length}.en`)}`}
          class="plain"
        >
          Ask for one more thing
        </button>
      </details>
    </li>
  );
}

/** Languages that a requirement asks for; most ask for none. */
function Spoken({ typed, at, open }: { typed: Filling['typed']; at: string; open: boolean }) {
  const spoken = typed[`${at}language`] ?? '';
  return (
    <details open={open || spoken !== '' || typed[`${at}kind`] === 'language'}>
      <summary>Languages asked for</summary>
      <div class="pair">
        <div class="field">
          <label for={fieldId(`${at}language`)}>As codes: en, fr</label>
          <input
            type="text"
            id={fieldId(`${at}language`)}
            name={`${at}language`}
            value={visible(spoken)}
            maxlength={100}
            spellcheck={false}
          />
        </div>
        <div class="field">
          <Choice
            name={`${at}level`}
            label="Level"
            chosen={typed[`${at}level`] ?? ''}
            choices={[['', 'as the words say'], ...CEFR_LEVELS.map((level): [string, string] => [level, level])]}
          />
        </div>
        <div class="field">
          <Choice
            name={`${at}languagesNeeded`}
            label="Of several"
            chosen={typed[`${at}languagesNeeded`] ?? 'any'}
            choices={[
              ['any', 'any one will do'],
              ['all', 'none may be missing'],
            ]}
          />
        </div>
      </div>
    </details>
  );
}
