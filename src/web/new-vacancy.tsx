// The routes of a new vacancy: a notice is read, its draft is corrected and checked, and its file is saved or handed out.
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deadlineInstant } from '../domain/deadline.ts';
import { surprisesIn } from '../domain/surprises.ts';
import type { Vacancy } from '../domain/vacancy.ts';
import { attachmentNamed } from './download.ts';
import { DRAFT, LARGEST_DRAFT, typedIn } from './draft-kept.tsx';
import { onlyFor } from './guard.ts';
import {
  faultsByField,
  fieldsIn,
  isRight,
  typedFrom,
  withOneMoreCriterion,
  withOneMoreThing,
} from './new-vacancy-form.ts';
import type { NoticeRead } from './new-vacancy-options.ts';
import { UPLOAD } from './new-vacancy-words.ts';
import { type Carried, carriedIn, carriedText, charactersOf, drafted, LONGEST_NOTICE } from './notice-carried.ts';
import { placesIn } from './notice-places.ts';
import type { WebEnv, WebOptions } from './options.ts';
import { DraftCheckedPage } from './pages/draft-checked.tsx';
import { DraftedPage, type DraftedProps } from './pages/drafted.tsx';
import { NewVacancyPage, type NewVacancyProps, NotForYouPage } from './pages/new-vacancy.tsx';
import { VacancyNextPage } from './pages/vacancy-next.tsx';
import { surpriseInWords } from './vacancy-words.ts';

type Ctx = Context<WebEnv>;
type Reading = { carried: Carried } & ReturnType<typeof drafted>;
type Fault = NonNullable<NewVacancyProps['fault']>;

const LARGEST_NOTICE = 10 * 1024 * 1024;
/** With the words that go along. */
const LARGEST_UPLOAD = LARGEST_NOTICE + 512 * 1024;

/** True where forms may be larger than elsewhere; each route says how large. */
export function hasOwnLimit(path: string): boolean {
  return path === '/vacancies/new' || path === DRAFT;
}

export function newVacancyPages(options: WebOptions): Hono<WebEnv> {
  const { store, now, newVacancies: desk, log } = options;
  const app = new Hono<WebEnv>();
  const frameOf = (c: Ctx) => ({ options, person: c.get('person'), path: c.req.path });

  const begin = (c: Ctx, fault: Fault | null, typed = { text: '', zone: '' }, status: 200 | 413 | 422 | 503 = 200) =>
    c.html(<NewVacancyPage frame={frameOf(c)} fault={fault} typed={typed} />, status);

  for (const path of ['/vacancies/new', '/vacancies/new/*'])
    app.use(path, onlyFor('hr', 'admin'), async (c, next) => {
      // Its names and addresses have to fit with those of all others.
      if (c.get('person').reach !== 'all') return c.html(<NotForYouPage frame={frameOf(c)} />, 403);
      await next();
    });

  app.get('/vacancies/new', (c) => begin(c, null));

  app.post(
    '/vacancies/new',
    bodyLimit({
      maxSize: LARGEST_UPLOAD,
      onError: (c) => begin(c as Ctx, { field: 'file', words: UPLOAD.large }, undefined, 413),
    }),
    async (c) => {
      const given = await givenIn(c);
      const { typed } = given;
      if ('fault' in given) return begin(c, given.fault, typed, given.fault.words === UPLOAD.large ? 413 : 422);
      let read: NoticeRead;
      try {
        read = await desk.readNotice(given.content, given.filename ?? 'notice.txt');
      } catch (error) {
        const { name, code } = error as NodeJS.ErrnoException;
        log.warn({ event: 'web.notice-unread', name, code }, 'a notice could not be read just now');
        return begin(c, { field: null, words: name === 'ClamdFailure' ? UPLOAD.unscanned : UPLOAD.later }, typed, 503);
      }
      const where = given.filename === null ? 'text' : 'file';
      const refuse = (words: string) => begin(c, { field: where, words }, typed, 422);
      if (!read.read) return refuse(UPLOAD.unread(read.reason));
      const { pages, links, language, omission } = read;
      if (pages.every((page) => page.trim() === '')) return refuse(UPLOAD.words);
      if (charactersOf(read) > LONGEST_NOTICE) return refuse(UPLOAD.long);
      const zone = typed.zone.trim() || null;
      const carried: Carried = { pages, links, language, omission, zone, filename: given.filename };
      const reading = { carried, ...drafted(carried, now()) };
      const fields = desk.fieldsOf(reading.draft, reading.notice);
      const servers = sameServers(options.vacancies);
      const form = typedFrom({ ...fields, receivedBy: fields.receivedBy.length > 0 ? fields.receivedBy : servers });
      return show(c, reading, { typed: form, again: false });
    },
  );

  /** The form with what stands in it. */
  const show = (
    c: Ctx,
    { carried, notice, draft }: Reading,
    more: Partial<DraftedProps> & Pick<DraftedProps, 'typed'>,
    status: 200 | 409 | 422 = 200,
  ) => {
    const servers = sameServers(options.vacancies);
    const shown: DraftedProps = {
      frame: frameOf(c),
      carried: carriedText(carried),
      filename: carried.filename,
      omission: carried.omission,
      places: placesIn(draft, notice),
      faults: [],
      again: true,
      servers: servers.length > 0 && servers.join('\n') === more.typed.receivedBy,
      ...more,
    };
    return c.html(<DraftedPage {...shown} />, status);
  };

  app.post(
    DRAFT,
    bodyLimit({
      maxSize: LARGEST_DRAFT,
      onError: (c) => begin(c as Ctx, { field: null, words: UPLOAD.form }, undefined, 413),
    }),
    async (c) => {
      const typed = await typedIn(c);
      const { notice: text, do: deed = 'check', ...form } = typed;
      const carried = carriedIn(text);
      if (carried === null) return begin(c, { field: null, words: UPLOAD.lost }, undefined, 422);
      const { notice, draft } = drafted(carried, now());
      const reading = { carried, notice, draft };
      if (deed === 'edit') return show(c, reading, { typed: form });
      if (deed === 'criterion') return show(c, reading, { typed: withOneMoreCriterion(form) });
      const thing = /^thing\.(\d{1,3})$/.exec(deed);
      if (thing) return show(c, reading, { typed: withOneMoreThing(form, Number(thing[1])) });

      const { fields, faults, kept } = fieldsIn(form);
      const yaml = desk.yamlOf(fields, draft, notice);
      if (deed === 'download') return handedOut(c, fields.code, yaml);
      const { vacancy, faults: inFile } = desk.checked(fields);
      const wrong = [...faults, ...faultsByField(inFile, kept, faults)];
      if (vacancy === null || wrong.length > 0) return show(c, reading, { typed: form, faults: wrong }, 422);
      const others = options.vacancies.filter(({ code }) => code !== vacancy.code);
      const surprises = surprisesIn([...others, vacancy], now()).flatMap((each) =>
        each.vacancy === vacancy.code ? [surpriseInWords(each, vacancy)] : [],
      );
      const seen = {
        frame: frameOf(c),
        now: now(),
        vacancy,
        surprises,
        yaml,
        typed: form,
        carried: carriedText(carried),
      };
      if (deed !== 'save') return c.html(<DraftCheckedPage {...seen} refused={null} />);

      const done = await desk.keep(vacancy.code, yaml);
      if (!done.kept && done.why === 'exists')
        return show(c, reading, { typed: form, faults: [{ field: 'code', words: done.words }] }, 409);
      if (!done.kept) {
        const words = `${done.words} Ask whoever runs Intray here to let it write there, or to put the file below there by hand.`;
        return c.html(<DraftCheckedPage {...seen} refused={words} />, 409);
      }
      await store.record({
        at: now(),
        actor: c.get('person').actor,
        action: 'vacancy.created',
        vacancy: vacancy.code,
        detail: { requirements: vacancy.criteria.length },
      });
      return c.redirect(`/vacancies/new/${vacancy.code}`, 303);
    },
  );

  app.get('/vacancies/new/:code{[A-Z][A-Z0-9-]{1,19}}', (c) => {
    const vacancy = desk.inFolder(c.req.param('code'));
    if (vacancy === null) return c.notFound();
    const watched = (options.settings.watched ?? []).some((each) => each.address.toLowerCase() === vacancy.mailbox);
    const running = options.vacancies.some((each) => each.code === vacancy.code);
    return c.html(<VacancyNextPage frame={frameOf(c)} vacancy={vacancy} watched={watched} running={running} />);
  });
  return app;
}

type Given = { typed: { text: string; zone: string } } & (
  | { fault: Fault }
  | { content: Uint8Array; filename: string | null }
);

/** The notice that was given: a file, or words. */
async function givenIn(c: Ctx): Promise<Given> {
  const body = await c.req.parseBody();
  const words = (name: string) => (typeof body[name] === 'string' ? (body[name] as string) : '');
  const typed = { text: words('text').replaceAll('\u0000', ''), zone: words('zone').slice(0, 100) };
  const file = body.file instanceof File && (body.file.name !== '' || body.file.size > 0) ? body.file : null;
  const fault = (field: Fault['field'], said: string) => ({ typed, fault: { field, words: said } });
  const zone = typed.zone.trim();
  if (zone !== '' && !isRight(() => deadlineInstant('2027-01-01', zone))) return fault('zone', UPLOAD.zone(zone));
  if (file !== null && typed.text.trim() !== '') return fault('file', UPLOAD.both);
  if (file !== null) {
    if (file.size === 0) return fault('file', UPLOAD.empty);
    if (file.size > LARGEST_NOTICE) return fault('file', UPLOAD.large);
    return { typed, content: new Uint8Array(await file.arrayBuffer()), filename: shownName(file.name) };
  }
  if (typed.text.trim() === '') return fault('file', UPLOAD.nothing);
  if (typed.text.length > LONGEST_NOTICE) return fault('text', UPLOAD.long);
  return { typed, content: Buffer.from(typed.text), filename: null };
}

/** For showing only. */
function shownName(name: string): string {
  const last = name.toWellFormed().split(/[/\\]/).at(-1) ?? '';
  return last.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, '').slice(0, 200) || 'notice';
}

function handedOut(c: Ctx, code: string | null, yaml: string) {
  const name = /^[A-Z][A-Z0-9-]{1,19}$/.test(code ?? '') ? `${code}.yaml` : 'vacancy.yaml';
  return c.body(yaml, 200, {
    'Content-Type': 'application/yaml; charset=utf-8',
    'Content-Disposition': attachmentNamed(name),
  });
}

/** The servers that every vacancy names; none where they differ. */
function sameServers(vacancies: Vacancy[]): string[] {
  const lists = new Set(vacancies.map(({ receivedBy }) => JSON.stringify(receivedBy)));
  return lists.size === 1 ? (vacancies[0]?.receivedBy ?? []) : [];
}
