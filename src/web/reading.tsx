// The routes of HR: applications, mail, documents, answers. Load, write down who looked, show.
import { type Context, Hono } from 'hono';
import { DISPOSITIONS } from '../domain/disposition.ts';
import { ANSWERS_FOR_A_PERSON, MAIL_SHOWN } from '../domain/review.ts';
import { withTexts } from './answer-text.ts';
import { download, type Wanted } from './download.ts';
import { onlyFor } from './guard.ts';
import type { AuditEntry, WebEnv, WebOptions } from './options.ts';
import { AnswersPage } from './pages/answers.tsx';
import { ApplicationPage } from './pages/application.tsx';
import { MailPage } from './pages/mail.tsx';
import { MessagePage } from './pages/message.tsx';
import { type Counts, Overview } from './pages/overview.tsx';
import { TroublePage } from './pages/trouble.tsx';
import { zoneOf } from './zone.ts';

const ROWS_A_PAGE = 50;
type Ctx = Context<WebEnv>;

export function reading(options: WebOptions): Hono<WebEnv> {
  const { store, now, vacancies } = options;
  const app = new Hono<WebEnv>();
  const frameOf = (c: Ctx) => ({ options, person: c.get('person'), path: c.req.path });
  const seen = (c: Ctx, action: string, about: Partial<AuditEntry>) =>
    store.record({ at: now(), actor: c.get('person').actor, action, ...about });
  const mine = (c: Ctx) => {
    const { reach } = c.get('person');
    return vacancies.filter((each) => reach === 'all' || reach.vacancies.includes(each.code));
  };
  /** Written down before the first byte leaves, and what was withheld, too. */
  const handOut = async (c: Ctx, what: 'message' | 'document', wanted: Wanted, about: Partial<AuditEntry>) => {
    const outcome = await download(c, options, wanted);
    if (outcome === 'infected' || outcome === 'unchecked') {
      await seen(c, `${what}.withheld`, { ...about, detail: { ...about.detail, why: outcome } });
      return c.html(<TroublePage frame={frameOf(c)} kind={outcome} />, outcome === 'infected' ? 403 : 503);
    }
    await seen(c, `${what}.downloaded`, about);
    return outcome === 'file' ? c.html(<TroublePage frame={frameOf(c)} kind="file" />, 404) : outcome;
  };

  for (const path of ['/mail', '/mail/*', '/applications/*', '/documents/*', '/answers', '/answers/*']) {
    app.use(path, onlyFor('hr', 'admin'));
  }

  app.get('/', async (c) => {
    const { role, reach } = c.get('person');
    if (role === 'operations') return c.redirect('/operations', 303);
    const chosen = {
      vacancy: c.req.query('vacancy') || null,
      disposition: oneOf(DISPOSITIONS, c.req.query('disposition')),
      needsPerson: c.req.query('person') === '1',
      search: searchOf(c),
    };
    const counts = new Map<string, Counts>();
    for (const row of await store.dispositions(reach)) {
      counts.set(row.vacancy, { ...counts.get(row.vacancy), [row.disposition]: row.count });
    }
    const list = await store.applications({ ...chosen, reach, ...pageOf(c) });
    const shown = { frame: frameOf(c), now: now(), vacancies: mine(c), counts, list, chosen };
    return c.html(<Overview {...shown} />);
  });

  app.get('/applications/:id', async (c) => {
    const application = await store.application(idOf(c), c.get('person').reach);
    if (application === null) return c.notFound();
    await seen(c, 'application.viewed', { applicationId: application.id, vacancy: application.vacancy });
    const vacancy = vacancies.find((each) => each.code === application.vacancy);
    const answers = await withTexts(application.letters);
    return c.html(<ApplicationPage frame={frameOf(c)} application={application} vacancy={vacancy} answers={answers} />);
  });

  app.get('/mail', async (c) => {
    const chosen = {
      vacancy: c.req.query('vacancy') || null,
      shown: oneOf(MAIL_SHOWN, c.req.query('shown')) ?? ('all' as const),
      search: searchOf(c),
    };
    const list = await store.messages({ ...chosen, reach: c.get('person').reach, ...pageOf(c) });
    return c.html(<MailPage frame={frameOf(c)} vacancies={mine(c)} list={list} chosen={chosen} />);
  });

  app.get('/mail/:id', async (c) => {
    const mail = await store.message(idOf(c), c.get('person').reach);
    if (mail === null) return c.notFound();
    await seen(c, 'message.viewed', { messageId: mail.id, applicationId: mail.applicationId, vacancy: mail.vacancy });
    const answers = await withTexts(mail.answers);
    return c.html(<MessagePage frame={frameOf(c)} mail={mail} answers={answers} zone={zoneOf(mail, vacancies)} />);
  });

  app.get('/mail/:id/source', async (c) => {
    const mail = await store.message(idOf(c), c.get('person').reach);
    if (mail === null || mail.fingerprint === null) return c.notFound();
    const { id: messageId, applicationId, vacancy, fingerprint: sha256 } = mail;
    const infected = mail.documents.some((each) => each.status === 'infected');
    const wanted = { sha256, filename: `mail-${messageId}.eml`, infected };
    return await handOut(c, 'message', wanted, { messageId, applicationId, vacancy });
  });

  app.get('/documents/:id', async (c) => {
    const id = idOf(c);
    const paper = await store.paper(id, c.get('person').reach);
    if (paper === null) return c.notFound();
    const { messageId, applicationId, vacancy, sha256, filename, status } = paper;
    const wanted = { sha256, filename: filename ?? 'text-of-the-mail.txt', infected: status === 'infected' };
    return await handOut(c, 'document', wanted, { messageId, applicationId, vacancy, detail: { document: id } });
  });

  app.get('/answers', async (c) => {
    const chosen = {
      vacancy: c.req.query('vacancy') || null,
      state: oneOf(ANSWERS_FOR_A_PERSON, c.req.query('state')),
    };
    const list = await store.answers({ ...chosen, reach: c.get('person').reach, ...pageOf(c) });
    const done = oneOf(['send', 'arrived', 'gone'] as const, c.req.query('done'));
    return c.html(<AnswersPage frame={frameOf(c)} vacancies={mine(c)} list={list} chosen={chosen} done={done} />);
  });

  const deed = (name: 'send' | 'arrived', act: (replyId: number, actor: string) => Promise<boolean>) =>
    app.post(`/answers/:id/${name}`, async (c) => {
      const { reach, actor } = c.get('person');
      const answer = await store.answer(idOf(c), reach);
      if (answer === null) return c.notFound();
      const { id: replyId, messageId, applicationId, vacancy, purpose } = answer;
      const action = name === 'send' ? 'reply.asked-for' : 'reply.said-to-have-arrived';
      await seen(c, action, { replyId, messageId, applicationId, vacancy, detail: { answer: purpose } });
      return c.redirect(`/answers?done=${(await act(replyId, actor)) ? name : 'gone'}`, 303);
    });
  deed('send', options.actions.release);
  deed('arrived', options.actions.arrived);
  return app;
}

/** The number in the path; 0, which no row has, for anything else. */
function idOf(c: Ctx): number {
  const text = c.req.param('id') ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}

function pageOf(c: Ctx): { page: number; size: number } {
  const text = c.req.query('page') ?? '';
  return { page: /^\d{1,6}$/.test(text) ? Math.max(1, Number(text)) : 1, size: ROWS_A_PAGE };
}

/** PostgreSQL takes no NUL in a text. */
function searchOf(c: Ctx): string {
  return (c.req.query('q') ?? '').replaceAll('\u0000', '').trim().slice(0, 100);
}

function oneOf<T extends string>(words: readonly T[], word: string | undefined): T | null {
  return words.find((each) => each === word) ?? null;
}
