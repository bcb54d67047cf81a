// Digest: what a day brought for one vacancy, sent once to its HR readers, or printed.
import { type Digest, type DigestLinks, digestOf } from '../domain/letters/digest.ts';
import type { Organisation } from '../domain/letters/organisation.ts';
import { organisationIn } from '../domain/letters/response.ts';
import type { Language, Vacancy } from '../domain/vacancy.ts';
import type { compose, messageIdFor } from '../mail/compose.ts';
import type { Outcome, Transport } from '../mail/transport.ts';
import type { Digests } from '../store/digests.ts';
import type { Templates } from '../templates/templates.ts';

export interface DigestWorld {
  digests: Digests;
  transport: Transport;
  templates: Templates;
  mail: { compose: typeof compose; messageIdFor: typeof messageIdFor };
  settings: { organisation: Organisation; publicUrl: string | null; secret: string };
  dryRun: boolean;
  /** Takes every digest instead of its readers. */
  sink: string | null;
  log: { info(fields: object, words: string): void; warn(fields: object, words: string): void };
  now: () => Date;
}

export type Digested = Outcome['outcome'] | 'already' | 'no-readers' | 'held';

/**
 * Sends the digest of a local day, unless that was done. A vacancy without readers has none.
 * @param day local date in the vacancy's zone, `2026-03-22`
 */
export async function digest(
  world: DigestWorld,
  { vacancy, day }: { vacancy: Vacancy; day: string },
): Promise<Digested> {
  const { digests, log } = world;
  if (vacancy.digestTo.length === 0) return 'no-readers';
  if (world.dryRun) return 'held';
  const row = await digests.begin(vacancy.code, day);
  const attempt = row.state === 'PENDING' ? await digests.claim(row) : null;
  if (attempt === null) return 'already';
  let granted = false;
  const commitPoint = async () => {
    granted = await digests.commitPoint(vacancy.code, day, attempt);
    return granted;
  };
  const sending = composed(world, vacancy, day, row.since, row.until).then((raw) => {
    const to = world.sink === null ? vacancy.digestTo : [world.sink];
    return world.transport.send({ from: vacancy.mailbox, to, raw }, commitPoint);
  });
  const outcome = await sending.catch(async (error: unknown) => {
    // Without a granted commit point nothing was sent, and the digest may be tried again.
    if (!granted) await digests.end(vacancy.code, day, attempt, 'PENDING').catch(() => {});
    throw error;
  });
  const ends = { sent: 'SENT', temporary: 'PENDING', permanent: 'FAILED', uncertain: 'UNCERTAIN' } as const;
  if (outcome.outcome !== 'aborted') await digests.end(vacancy.code, day, attempt, ends[outcome.outcome]);
  const fields = { vacancy: vacancy.code, day, outcome: outcome.outcome };
  if (outcome.outcome === 'sent') log.info({ ...fields, refused: outcome.refused.length }, 'digest sent');
  else log.warn({ ...fields, ...('error' in outcome ? { error: outcome.error } : {}) }, 'digest not sent');
  return outcome.outcome;
}

/** The text of a digest as it would be sent now; nothing is recorded. */
export async function printDigest(
  world: Pick<DigestWorld, 'digests' | 'templates' | 'settings' | 'dryRun' | 'sink' | 'now'>,
  { vacancy, day, since = null }: { vacancy: Vacancy; day: string; since?: Date | null },
): Promise<string> {
  const from = since ?? (await world.digests.lastUntil(vacancy.code, day)) ?? new Date(0);
  const made = await madeOf(world, vacancy, day, from, world.now());
  return world.templates.digest(made, subjectOf(made)).text;
}

async function composed(world: DigestWorld, vacancy: Vacancy, day: string, since: Date, until: Date): Promise<Buffer> {
  const made = await madeOf(world, vacancy, day, since, until);
  const { organisation, secret } = world.settings;
  return world.mail.compose({
    from: { name: organisationIn(organisation, made.language), address: vacancy.mailbox },
    to: vacancy.digestTo,
    subject: subjectOf(made),
    ...world.templates.digest(made, subjectOf(made)),
    messageId: world.mail.messageIdFor(secret, `digest:${vacancy.code}:${day}`, 'digest', vacancy.mailbox),
    answers: null,
    date: until,
  });
}

async function madeOf(
  { digests, settings, dryRun, sink }: Pick<DigestWorld, 'digests' | 'settings' | 'dryRun' | 'sink'>,
  vacancy: Vacancy,
  day: string,
  since: Date,
  until: Date,
): Promise<Digest> {
  const rows = await digests.rows(vacancy, since, until);
  const period = { day, since: since.getTime() === 0 ? null : since, until };
  const waiting = {
    answers: await digests.answers(vacancy, since, until),
    alerts: await digests.alerts(vacancy),
    sending: { mode: dryRun ? ('dry-run' as const) : ('send' as const), sink },
  };
  return digestOf(rows, vacancy, period, languageOf(vacancy), linksAt(settings.publicUrl), waiting);
}

/** Its readers' language: the vacancy's first. */
function languageOf(vacancy: Vacancy): Language {
  return vacancy.languages[0] ?? 'en';
}

function linksAt(publicUrl: string | null): DigestLinks | null {
  if (publicUrl === null) return null;
  const base = publicUrl.replace(/\/+$/, '');
  return {
    vacancy: (code) => `${base}/?vacancy=${encodeURIComponent(code)}`,
    application: (id) => `${base}/applications/${id}`,
    message: (id) => `${base}/mail/${id}`,
    answer: (id) => `${base}/answers/${id}`,
  };
}

function subjectOf({ language, vacancy, counts }: Digest): string {
  const received = counts.complete + counts.incomplete + counts.late + counts.needsYou;
  if (language === 'fr') {
    const candidatures =
      received > 1 ? `${received} candidatures` : received === 1 ? 'une candidature' : 'aucune candidature';
    return `${vacancy.code} – ${vacancy.title} : ${candidatures}, ${counts.needsYou} à voir`;
  }
  const applications = received === 1 ? 'one application' : `${received === 0 ? 'no' : received} applications`;
  return `${vacancy.code} – ${vacancy.title}: ${applications}, ${counts.needsYou} for you to see`;
}
