// The small parts the pages are made of: status words, strangers' words, times, papers, answers, paging.
import type { Child } from 'hono/jsx';
import type { Flag } from '../domain/disposition.ts';
import type { AnswerLine, Listed, PaperLine, StoryLine } from '../domain/review.ts';
import type { Vacancy } from '../domain/vacancy.ts';
import { exactMoment, longMoment, shortMoment } from './time-in-words.ts';
import {
  ANSWER_STATE,
  actionInWords,
  actorInWords,
  COMPLETENESS,
  DISPOSITION,
  FLAG,
  KIND,
  NOT_YET_READ,
  READ_STATUS,
  ROLE,
  SUPPRESSION,
  TEMPLATE,
  type Tone,
} from './words.ts';

/** A status: its word, with a shape and a colour beside it. */
export function Status({ said }: { said: { word: string; tone: Tone } }) {
  return <span class={`status ${said.tone}`}>{said.word}</span>;
}

/** Words a stranger wrote: shown as text, their direction kept from running into ours. */
export function Theirs({ words, none }: { words: string | null; none?: string }) {
  const shown = visible(words ?? '');
  return shown === '' ? <span class="none">{none ?? 'none'}</span> : <bdi>{shown}</bdi>;
}

/** Who wrote a mail. */
export function Sender({ name, address }: { name: string; address: string }) {
  return (
    <>
      {name !== '' && (
        <>
          <Theirs words={name} />
          {' · '}
        </>
      )}
      <Theirs words={address} none="no sender" />
    </>
  );
}

/** Without control characters but tab and line feed; what a browser would not show is not sent to it. */
export function visible(words: string): string {
  return words.replaceAll(/(?![\t\n])\p{Cc}/gu, '');
}

export function Moment({ at, zone, form }: { at: Date; zone: string; form?: 'short' | 'exact' }) {
  const words = form === 'short' ? shortMoment : form === 'exact' ? exactMoment : longMoment;
  return (
    <time datetime={at.toISOString()} title={form === 'short' ? longMoment(at, zone) : undefined}>
      {words(at, zone)}
    </time>
  );
}

/** Documents as chips: what they are, and a word when they could not be read. */
export function Chips({ papers }: { papers: PaperLine[] }) {
  if (papers.length === 0) return <span class="none">no papers</span>;
  return (
    <ul class="chips">
      {papers.map((paper) => {
        const read = paper.status === null ? NOT_YET_READ : READ_STATUS[paper.status];
        return (
          <li class={read.tone === 'bad' ? 'chip bad' : paper.role === 'other' ? 'chip other' : 'chip'}>
            {paper.role === null ? 'Document' : ROLE[paper.role]}
            {read.tone === 'good' ? null : <small> {read.word.toLowerCase()}</small>}
          </li>
        );
      })}
    </ul>
  );
}

export function Flags({ flags }: { flags: Flag[] }) {
  if (flags.length === 0) return null;
  return (
    <ul class="flags" aria-label="Flags">
      {flags.map((flag) => (
        <li>{FLAG[flag] ?? flag}</li>
      ))}
    </ul>
  );
}

/** The answers to an application in a list: what each is and where it stands. */
export function AnswerStates({ answers }: { answers: AnswerLine[] }) {
  if (answers.length === 0) return <span class="none">none</span>;
  return (
    <ul class="stack">
      {answers.map((answer) => (
        <li>
          <Status said={ANSWER_STATE[answer.state]} /> <small>{TEMPLATE[answer.purpose]}</small>
        </li>
      ))}
    </ul>
  );
}

/** Rows of a name and its value. */
export function Facts({ rows }: { rows: ([string, Child] | null)[] }) {
  return (
    <dl class="facts">
      {rows
        .filter((row) => row !== null)
        .map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** The form above a list: asks for the same page again. `kept` is asked for along with what the reader chooses. */
export function Filter(props: { path: string; kept?: Record<string, string>; children?: Child }) {
  return (
    <search>
      <form class="filter" method="get" action={props.path}>
        {Object.entries(props.kept ?? {}).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {props.children}
        <button type="submit">Show</button>
      </form>
    </search>
  );
}

/** The vacancies a reader may choose among. */
export function VacancyChoice({ vacancies, chosen }: { vacancies: Pick<Vacancy, 'code'>[]; chosen: string | null }) {
  const choices = vacancies.map((each): [string, string] => [each.code, each.code]);
  return <Choice name="vacancy" label="Vacancy" chosen={chosen ?? ''} choices={[['', 'All'], ...choices]} />;
}

/** One choice out of a list. */
export function Choice(props: { name: string; label: string; chosen: string; choices: [string, string][] }) {
  return (
    <label>
      <span>{props.label}</span>
      <select name={props.name}>
        {props.choices.map(([value, words]) => (
          <option value={value} selected={value === props.chosen}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

export function Search({ value, label }: { value: string; label: string }) {
  return (
    <label class="grow">
      <span>{label}</span>
      <input type="search" name="q" value={value} maxlength={100} autocomplete="off" />
    </label>
  );
}

/** Where one is in a list, and the way on; `path` and `query` are those of the page. */
export function Paging({ list, path, query }: { list: Listed<unknown>; path: string; query: Record<string, string> }) {
  if (list.pages < 2) return null;
  const to = (page: number) => `${path}?${new URLSearchParams({ ...query, page: String(page) })}`;
  return (
    <nav class="paging" aria-label="Pages of the list">
      {list.page > 1 ? <a href={to(list.page - 1)}>Newer</a> : <span class="none">Newer</span>}
      <span>
        Page {list.page} of {list.pages}
      </span>
      {list.page < list.pages ? <a href={to(list.page + 1)}>Older</a> : <span class="none">Older</span>}
    </nav>
  );
}

/** What was done, in the order of time. `also` are things known from elsewhere than the audit trail. */
export function Story({ lines, also, zone }: { lines: StoryLine[]; also: { at: Date; words: Child }[]; zone: string }) {
  const told = withoutRepeats(lines).map(({ line, times }) => ({
    at: line.at,
    words: (
      <>
        <strong>
          <Theirs words={actorInWords(line.actor)} />
        </strong>{' '}
        {actionInWords(line.action)}
        {times > 1 && `, the last of ${times} times`}
        <Detail detail={line.detail} />
      </>
    ),
  }));
  const all = [...told, ...also].sort((a, b) => a.at.getTime() - b.at.getTime());
  if (all.length === 0) return <p class="none">Nothing is written down yet.</p>;
  return (
    <ol class="story">
      {all.map(({ at, words }) => (
        <li>
          <Moment at={at} zone={zone} form="exact" />
          <p>{words}</p>
        </li>
      ))}
    </ol>
  );
}

/** The same person doing the same thing over and over is told once, at the time of the last. */
function withoutRepeats(lines: StoryLine[]): { line: StoryLine; times: number }[] {
  const told: { line: StoryLine; times: number }[] = [];
  for (const line of lines) {
    const last = told.at(-1);
    const same = last?.line.action === line.action && last.line.actor === line.actor;
    if (last !== undefined && same && JSON.stringify(last.line.detail) === JSON.stringify(line.detail)) {
      told[told.length - 1] = { line, times: last.times + 1 };
    } else told.push({ line, times: 1 });
  }
  return told;
}

/** The closed list a detail's value comes from, by the detail's name. */
const DETAIL_WORDS: Record<string, Record<string, string | { word: string }>> = {
  kind: KIND,
  disposition: DISPOSITION,
  completeness: COMPLETENESS,
  answer: TEMPLATE,
  purpose: TEMPLATE,
  template: TEMPLATE,
  suppressed: SUPPRESSION,
};

function Detail({ detail }: { detail: StoryLine['detail'] }) {
  const known = Object.entries(detail).filter(([, value]) => value !== null && value !== '');
  if (known.length === 0) return null;
  const words = known.map(([name, value]) => {
    const said = wordFor(name, String(value));
    return `${name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}: ${said}`;
  });
  return (
    <small>
      {' — '}
      <Theirs words={words.join(', ')} />
    </small>
  );
}

function wordFor(name: string, value: string): string {
  const list = Object.hasOwn(DETAIL_WORDS, name) ? DETAIL_WORDS[name] : undefined;
  const said = list !== undefined && Object.hasOwn(list, value) ? list[value] : undefined;
  return said === undefined ? value : (typeof said === 'string' ? said : said.word).toLowerCase();
}
