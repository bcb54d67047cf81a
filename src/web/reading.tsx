// The routes of HR: applications, mail, documents. Load, write down who looked, show.
import { type Context, Hono } from 'hono';
import { DISPOSITIONS } from '../domain/disposition.ts';
import { MAIL_SHOWN } from '../domain/review.ts';
import { withTexts } from './answer-text.ts';
import { idIn, oneOf, pageIn, searchIn } from './asked.ts';
import { download, type Wanted } from './download.ts';
import { onlyFor } from './guard.ts';
import type { AuditEntry, WebEnv, WebOptions } from './options.ts';
import { ApplicationPage } from './pages/application.tsx';
import { MailPage } from './pages/mail.tsx';
import { MessagePage } from './pages/message.tsx';
import { type Counts, Overview } from './pages/overview.tsx';
import { TroublePage } from './pages/trouble.tsx';
import { zoneOf } from './zone.ts';

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

  for (const path of ['/mail', '/mail/*', '/applications/*', '/documents/*']) {
    app.use(path, onlyFor('hr', 'admin'));
  }

  app.get('/', async (c) => {
    const { role, reach } = c.get('person');
    if (role === 'operations') return c.redirect('/operations', 303);
    const chosen = {
      vacancy: c.req.query('vacancy') || null,
      disposition: oneOf(DISPOSITIONS, c.req.query('disposition')),
      needsPerson: c.req.query('person') === '1',
      search: searchIn(c.req.query('q')),
    };
    const counts = new Map<string, Counts>();
    for (const row of await store.dispositions(reach)) {
      counts.set(row.vacancy, { ...counts.get(row.vacancy), [row.disposition]: row.count });
    }
    const list = await store.applications({ ...chosen, reach, ...pageIn(c.req.query('page')) });
    const alerts = await store.alerts(reach);
    const shown = { frame: frameOf(c), now: now(), vacancies: mine(c), counts, list, alerts, chosen };
    return c.html(<Overview {...shown} />);
  });

  app.get('/applications/:id', async (c) => {
    const application = await store.application(idIn(c.req.param('id')), c.get('person').reach);
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
      search: searchIn(c.req.query('q')),
    };
    const list = await store.messages({ ...chosen, reach: c.get('person').reach, ...pageIn(c.req.query('page')) });
    return c.html(<MailPage frame={frameOf(c)} vacancies={mine(c)} list={list} chosen={chosen} />);
  });

  app.get('/mail/:id', async (c) => {
    const mail = await store.message(idIn(c.req.param('id')), c.get('person').reach);
    if (mail === null) return c.notFound();
    await seen(c, 'message.viewed', { messageId: mail.id, applicationId: mail.applicationId, vacancy: mail.vacancy });
    const answers = await withTexts(mail.answers);
    return c.html(
      <MessagePage
        frame={frameOf(c)}
        mail={mail}
        answers={answers}
        zone={zoneOf(mail, vacancies)}
        tried={oneOf(['yes', 'no'] as const, c.req.query('tried'))}
      />,
    );
  });

  app.post('/mail/:id{[0-9]+}/retry', async (c) => {
    const { reach, actor } = c.get('person');
    const mail = await store.message(idIn(c.req.param('id')), reach);
    if (mail === null) return c.notFound();
    const tried = await options.retry(mail.id, actor);
    return c.redirect(`/mail/${mail.id}?tried=${tried ? 'yes' : 'no'}`, 303);
  });

  app.get('/mail/:id/source', async (c) => {
    const mail = await store.message(idIn(c.req.param('id')), c.get('person').reach);
    if (mail === null || mail.fingerprint === null) return c.notFound();
    const { id: messageId, applicationId, vacancy, fingerprint: sha256 } = mail;
    const infected = mail.documents.some((each) => each.status === 'infected');
    const wanted = { sha256, filename: `mail-${messageId}.eml`, infected };
    return await handOut(c, 'message', wanted, { messageId, applicationId, vacancy });
  });

  app.get('/documents/:id', async (c) => {
    const id = idIn(c.req.param('id'));
    const paper = await store.paper(id, c.get('person').reach);
    if (paper === null) return c.notFound();
    const { messageId, applicationId, vacancy, sha256, filename, status } = paper;
    const wanted = { sha256, filename: filename ?? 'text-of-the-mail.txt', infected: status === 'infected' };
    return await handOut(c, 'document', wanted, { messageId, applicationId, vacancy, detail: { document: id } });
  });
  return app;
}
