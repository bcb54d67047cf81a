// The routes of vacancies: the list, one by itself, and changing the words of a criterion. Load, look or save, show.
import { type Context, Hono } from 'hono';
import { withOtherWords } from '../domain/criterion-words.ts';
import { surprisesIn } from '../domain/surprises.ts';
import type { Criterion, Vacancy } from '../domain/vacancy.ts';
import type { Asked } from './asked.ts';
import { type CriterionForm, formIn, formOf, withOneMore, wordsIn } from './criterion-form.ts';
import { CRITERION } from './draft-kept.tsx';
import { onlyFor } from './guard.ts';
import type { WebEnv, WebOptions } from './options.ts';
import { CriterionPage, type CriterionProps } from './pages/criterion.tsx';
import type { Counts } from './pages/overview.tsx';
import { VacanciesPage } from './pages/vacancies.tsx';
import { VacancyPage } from './pages/vacancy.tsx';
import { previewOf } from './preview.ts';
import { asSentence, surpriseInWords } from './vacancy-words.ts';

type Ctx = Context<WebEnv>;

const ONE = '/vacancies/:code{[A-Z][A-Z0-9-]{1,19}}';

export function vacancyPages(options: WebOptions): Hono<WebEnv> {
  const { store, now, vacancies, vacancyFiles: files } = options;
  const app = new Hono<WebEnv>();
  const frameOf = (c: Ctx) => ({ options, person: c.get('person'), path: c.req.path });
  const mine = (c: Ctx) => {
    const { reach } = c.get('person');
    return vacancies.filter((each) => reach === 'all' || reach.vacancies.includes(each.code));
  };
  const askedFor = (c: Ctx) => mine(c).find((each) => each.code === c.req.param('code'));
  /** Who sees some vacancies is told of the files of these only. */
  const differingFor = (c: Ctx) => {
    const { reach } = c.get('person');
    return files
      .differing()
      .filter(({ vacancy }) => reach === 'all' || (vacancy !== null && reach.vacancies.includes(vacancy)));
  };
  const countsFor = async (c: Ctx) => {
    const counts = new Map<string, Counts>();
    for (const { vacancy, disposition, count } of await store.dispositions(c.get('person').reach))
      counts.set(vacancy, { ...counts.get(vacancy), [disposition]: count });
    return counts;
  };

  for (const path of ['/vacancies', '/vacancies/*']) app.use(path, onlyFor('hr', 'admin'));

  app.get('/vacancies', async (c) => {
    const counts = await countsFor(c);
    const shown = { frame: frameOf(c), now: now(), vacancies: mine(c), counts, differing: differingFor(c) };
    return c.html(<VacanciesPage {...shown} />);
  });

  app.get(ONE, async (c) => {
    const vacancy = askedFor(c);
    if (vacancy === undefined) return c.notFound();
    const { code } = vacancy;
    const shown = {
      frame: frameOf(c),
      now: now(),
      vacancy,
      counts: (await countsFor(c)).get(code) ?? {},
      findings: await store.findingCounts(code),
      searched: await store.searched(code, files.wordsKey(vacancy)),
      differing: differingFor(c).filter((each) => each.vacancy === code),
      surprises: surprisesIn(mine(c), now()).flatMap((each) =>
        each.vacancy === code ? surpriseInWords(each, vacancy) : [],
      ),
      saved: vacancy.criteria.find((each) => each.id === c.req.query('saved')),
    };
    return c.html(<VacancyPage {...shown} />);
  });

  /** The page of a criterion; `more` says what is otherwise than when it is first opened. */
  const show = async (
    c: Ctx,
    { vacancy, criterion }: { vacancy: Vacancy; criterion: Criterion },
    more: Partial<CriterionProps> & Pick<CriterionProps, 'hash'>,
    status: 200 | 409 | 422 = 200,
  ) => {
    const shown = {
      frame: frameOf(c),
      vacancy,
      criterion,
      form: formOf(criterion),
      faults: [],
      counts: (await store.findingCounts(vacancy.code)).get(criterion.id),
      differing: differingFor(c).filter((each) => each.vacancy === vacancy.code),
      preview: null,
      surprises: [],
      refused: null,
      ...more,
    };
    return c.html(<CriterionPage {...shown} />, status);
  };

  /** The criterion as its file says it now; where the file is wrong, as it is in use. */
  const editedIn = async (c: Ctx) => {
    const vacancy = askedFor(c);
    if (vacancy === undefined) return null;
    const source = await files.source(vacancy.code);
    const criterion = (source?.criteria ?? vacancy.criteria).find((each) => each.id === c.req.param('id'));
    return criterion === undefined ? null : { vacancy, criterion, hash: source?.hash ?? '' };
  };

  app.get(CRITERION, async (c) => {
    const edited = await editedIn(c);
    return edited === null ? c.notFound() : show(c, edited, { hash: edited.hash });
  });

  app.post(CRITERION, async (c) => {
    const edited = await editedIn(c);
    if (edited === null) return c.notFound();
    const { vacancy, criterion } = edited;
    const asked = await askedIn(c);
    const form: CriterionForm = formIn(asked);
    // The file the form was made from, not the one there is now.
    const typed = { form, hash: asked('hash') ?? '' };
    if (asked('do') === 'edit') return show(c, edited, typed);
    if (asked('do') === 'add') return show(c, edited, { ...typed, form: withOneMore(form) });
    const { words, faults } = wordsIn(form, criterion);
    if (faults.length > 0) return show(c, edited, { ...typed, faults }, 422);
    const { actor } = c.get('person');
    const line = { at: now(), actor, vacancy: vacancy.code, detail: { criterion: criterion.id } };
    if (asked('do') === 'save') {
      const saved = await files.saveWords({ code: vacancy.code, id: criterion.id, words, hash: typed.hash });
      if (!saved.saved) return show(c, edited, { ...typed, refused: saved }, saved.why === 'invalid' ? 422 : 409);
      await store.record({ ...line, action: 'vacancy.words-changed' });
      return c.redirect(`/vacancies/${vacancy.code}?saved=${criterion.id}#criterion-${criterion.id}`, 303);
    }
    await store.record({ ...line, action: 'vacancy.words-previewed' });
    const other = withOtherWords(criterion, words);
    const preview = await previewOf(store, vacancy.code, criterion, other);
    const surprises = surprisesIn([{ ...vacancy, criteria: [other] }], now()).flatMap((each) =>
      each.field.startsWith('criteria.') ? asSentence(each.words) : [],
    );
    return show(c, edited, { ...typed, preview, surprises });
  });
  return app;
}

async function askedIn(c: Ctx): Promise<Asked> {
  const body = await c.req.parseBody();
  return (name) => {
    const value = body[name];
    return typeof value === 'string' ? value.replaceAll('\u0000', '') : undefined;
  };
}
