// The routes of answers that wait: the list, one by itself, and what a person decides about them. Load, act once, show.
import { type Context, Hono } from 'hono';
import { SUPPRESSIONS, TEMPLATES } from '../domain/disposition.ts';
import { ANSWERS_SHOWN, type AnswerLine, goesWithAll, seenAs } from '../domain/review.ts';
import { withTexts } from './answer-text.ts';
import { whyNotWithAll } from './answer-words.ts';
import { type Asked, idIn, oneOf, pageIn, searchIn } from './asked.ts';
import { onlyFor } from './guard.ts';
import type { AuditEntry, WebActions, WebEnv, WebOptions } from './options.ts';
import { type AnswerFilter, AnswersPage, queryOf } from './pages/answers.tsx';
import { ConfirmPage } from './pages/confirm.tsx';
import { OneAnswerPage } from './pages/one-answer.tsx';
import { counted } from './words.ts';

/** So many are sent at once; the form that hands them on stays within its limit. */
const MOST_AT_ONCE = 1_000;
const SHOWN_BEFORE_SENDING = 10;
type Ctx = Context<WebEnv>;

export function deciding(options: WebOptions): Hono<WebEnv> {
  const { store, now, vacancies, actions } = options;
  const app = new Hono<WebEnv>();
  const frameOf = (c: Ctx) => ({ options, person: c.get('person'), path: '/answers' });
  const seen = (c: Ctx, action: string, about: Partial<AuditEntry>) =>
    store.record({ at: now(), actor: c.get('person').actor, action, ...about });
  const mine = (c: Ctx) => {
    const { reach } = c.get('person');
    return vacancies.filter((each) => reach === 'all' || reach.vacancies.includes(each.code));
  };

  for (const path of ['/answers', '/answers/*']) app.use(path, onlyFor('hr', 'admin'));

  app.get('/answers', async (c) => {
    const { reach } = c.get('person');
    const chosen = filterIn((name) => c.req.query(name));
    const { rows, ...list } = await store.answers({ ...chosen, reach, ...pageIn(c.req.query('page')) });
    const shown = {
      frame: frameOf(c),
      now: now(),
      vacancies: mine(c),
      list: { ...list, rows: await withTexts(rows) },
      counts: await store.answersCounted(reach, chosen.vacancy),
      alerts: await store.alerts(reach),
      chosen,
      done: doneIn(c.req.query('done'), c.req.query('n'), c.req.query('gone')),
    };
    return c.html(<AnswersPage {...shown} />);
  });

  app.get('/answers/:id', async (c) => {
    const answer = await store.answer(idIn(c.req.param('id')), c.get('person').reach);
    if (answer === null) return c.notFound();
    const { id: replyId, messageId, applicationId, vacancy } = answer;
    await seen(c, 'reply.viewed', { replyId, messageId, applicationId, vacancy });
    const [shown] = await withTexts([answer]);
    if (shown === undefined) return c.notFound();
    const notice = vacancies.find((each) => each.code === vacancy);
    return c.html(<OneAnswerPage frame={frameOf(c)} answer={shown} vacancy={notice} />);
  });

  /** Asks before anything is sent. */
  app.post('/answers/confirm', async (c) => {
    const form = await formOf(c);
    const { reach } = c.get('person');
    const filter = filterIn((name) => form.text(name));
    const back = new URLSearchParams(queryOf(filter)).toString();
    const all = form.text('which') === 'all';
    const ids = idsIn(form.all('id').join(','));
    if (!all && ids.size === 0) return c.redirect(`/answers?${withDone(back, 'none')}`, 303);
    const found = all
      ? await store.answersShown({ ...filter, reach }, MOST_AT_ONCE + 1)
      : await store.answersChosen([...ids.keys()], reach);
    const within = found.slice(0, MOST_AT_ONCE);
    const goes = (answer: AnswerLine) => (all ? goesWithAll(answer) : answer.written && isAsSeen(answer, ids));
    const answers = within.filter(goes);
    const counts = new Map<string, number>();
    for (const answer of within.filter((each) => !goes(each))) {
      const why = (all || !answer.written ? whyNotWithAll(answer) : null) ?? 'that moved on meanwhile';
      counts.set(why, (counts.get(why) ?? 0) + 1);
    }
    const first = [];
    for (const { id } of answers.slice(0, SHOWN_BEFORE_SENDING)) first.push(await store.answer(id, reach));
    const shown = {
      frame: frameOf(c),
      answers,
      first: await withTexts(first.filter((each) => each !== null)),
      all,
      leftOut: [...counts],
      beyond:
        all && found.length > MOST_AT_ONCE
          ? (await store.answers({ ...filter, reach, page: 1, size: 1 })).total - MOST_AT_ONCE
          : 0,
      ids: answers.map((each) => `${each.id}~${seenAs(each)}`).join(','),
      back,
    };
    return c.html(<ConfirmPage {...shown} />);
  });

  /** Does it to each, and says how many it was done to. */
  const together = (path: string, done: 'send' | 'leave', act: keyof WebActions) =>
    app.post(path, async (c) => {
      const form = await formOf(c);
      const { reach, actor } = c.get('person');
      const ids = idsIn([form.text('ids') ?? '', ...form.all('id')].join(','));
      const back = form.text('back') ?? new URLSearchParams(queryOf(filterIn((name) => form.text(name)))).toString();
      if (ids.size === 0) return c.redirect(`/answers?${withDone(back, 'none')}`, 303);
      const answers = await store.answersChosen([...ids.keys()], reach);
      await seen(c, done === 'send' ? 'replies.asked-for' : 'replies.asked-to-be-left', {
        detail: { count: answers.length },
      });
      let acted = 0;
      for (const { id } of answers) if (await actions[act](id, actor, ids.get(id) ?? null)) acted += 1;
      return c.redirect(`/answers?${withDone(back, done, acted, ids.size - acted)}`, 303);
    });
  together('/answers/send', 'send', 'release');
  together('/answers/leave', 'leave', 'leave');

  const deed = (name: 'send' | 'arrived' | 'leave', act: keyof WebActions, action: string) =>
    app.post(`/answers/:id{[0-9]+}/${name}`, async (c) => {
      const form = await formOf(c);
      const { reach, actor } = c.get('person');
      const answer = await store.answer(idIn(c.req.param('id')), reach);
      if (answer === null) return c.notFound();
      const { id: replyId, messageId, applicationId, vacancy, purpose } = answer;
      await seen(c, action, { replyId, messageId, applicationId, vacancy, detail: { answer: purpose } });
      const acted = await actions[act](replyId, actor, form.text('seen') ?? seenAs(answer));
      return c.redirect(`/answers?${withDone(form.text('back') ?? '', acted ? name : 'gone')}`, 303);
    });
  deed('send', 'release', 'reply.asked-for');
  deed('arrived', 'arrived', 'reply.said-to-have-arrived');
  deed('leave', 'leave', 'reply.asked-to-be-left');
  return app;
}

interface Form {
  text: Asked;
  all(name: string): string[];
}

async function formOf(c: Ctx): Promise<Form> {
  const body = await c.req.parseBody({ all: true });
  const all = (name: string) => [body[name] ?? []].flat().filter((value) => typeof value === 'string');
  return { text: (name) => all(name)[0], all };
}

/** The search of the list, out of an address or a form. */
function filterIn(asked: Asked): AnswerFilter {
  return {
    vacancy: asked('vacancy') || null,
    shown: oneOf(ANSWERS_SHOWN, asked('state')) ?? 'WAITING',
    reason: oneOf(SUPPRESSIONS, asked('reason')),
    purpose: oneOf(TEMPLATES, asked('kind')),
    search: searchIn(asked('q')),
  };
}

/** `12~HELD-0,13~FAILED-0` as ids and what the person saw of each. */
function idsIn(text: string): Map<number, string> {
  const pairs = text.split(',').flatMap((each): [number, string][] => {
    const [, id, seen] = /^(\d{1,15})~([A-Z_]{1,20}-\d{1,16})$/.exec(each.trim()) ?? [];
    return id === undefined || seen === undefined ? [] : [[Number(id), seen]];
  });
  return new Map(pairs.slice(0, MOST_AT_ONCE));
}

function isAsSeen(answer: AnswerLine, ids: Map<number, string>): boolean {
  return ids.get(answer.id) === seenAs(answer);
}

const DONE = ['send', 'arrived', 'leave', 'gone', 'none'] as const;

/** The list's search with what was done; of `back` only what the list itself knows is kept. */
function withDone(back: string, done: (typeof DONE)[number], n = 1, gone = 0): string {
  const given = new URLSearchParams(back);
  const query = new URLSearchParams(queryOf(filterIn((name) => given.get(name) ?? undefined)));
  query.set('done', done);
  if (n !== 1) query.set('n', String(n));
  if (gone > 0) query.set('gone', String(gone));
  return query.toString();
}

function doneIn(done: string | undefined, n: string | undefined, gone: string | undefined) {
  const which = oneOf(DONE, done);
  if (which === null) return null;
  const [many, missed] = [numberIn(n, 1), numberIn(gone, 0)];
  if (which === 'none') return { words: 'Nothing was done: no answer was chosen.', good: false };
  if (which === 'gone' || many === 0)
    return {
      words: 'Nothing was done: this no longer waited as you saw it. Somebody else may have decided about it.',
      good: false,
    };
  const said = {
    send: many === 1 ? 'The answer is on its way.' : `${counted(many, 'answer')} are on their way.`,
    arrived: 'Noted: the answer arrived.',
    leave:
      many === 1
        ? 'The answer is left as it is, and no longer waits.'
        : `${counted(many, 'answer')} are left as they are, and no longer wait.`,
  }[which];
  return { words: missed === 0 ? said : `${said} ${counted(missed, 'answer')} no longer waited.`, good: true };
}

function numberIn(text: string | undefined, otherwise: number): number {
  return /^\d{1,6}$/.test(text ?? '') ? Number(text) : otherwise;
}
