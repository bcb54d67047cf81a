// `intray answers`: lists answers that wait or were not sent, and does what a person decides; through the running service where it has the database.
import { type AnswerDesk, type AnswerRecord, type AnswersAsked, answerDesk } from '../app/answers.ts';
import { openApp } from '../app/app.ts';
import { knock } from '../app/control.ts';
import type { Config } from '../config/load.ts';
import { SUPPRESSIONS, TEMPLATES } from '../domain/disposition.ts';
import { ANSWERS_SHOWN } from '../domain/review.ts';
import { openLog } from '../log.ts';
import { WrongUsage } from './failure.ts';
import type { Output } from './output.ts';

/** What the command line gives, unchecked. */
export interface AnswerOptions {
  vacancy?: string;
  state?: string;
  reason?: string;
  kind?: string;
}
export interface DecisionOptions extends AnswerOptions {
  all?: boolean;
  as?: string;
}

/** Lists the answers asked for, by default those that wait for a person. @returns 0 @throws WrongUsage for words that are none of ours */
export async function listAnswers(config: Config, options: AnswerOptions, output: Output): Promise<number> {
  const asked = askedIn(config, options);
  return atDesk(config, async (desk) => {
    for (const record of await desk.list(asked)) {
      const { together: _, seen: __, ...json } = record;
      const { id, vacancy, answer, to, state, reason, since } = record;
      output.record(json, [String(id), vacancy, answer, to || '—', state.toLowerCase(), reason ?? '', since]);
    }
    output.end(['id', 'vacancy', 'answer', 'to', 'state', 'reason', 'since']);
    return 0;
  });
}

/**
 * Does to each answer what the person decided, once.
 * @param user who runs the command, for the audit trail when nobody is named with --as
 * @returns 0, or 1 when one of them no longer waited, or was left out of --all
 * @throws WrongUsage
 */
export async function decideAnswers(
  config: Config,
  deed: 'send' | 'arrived' | 'leave',
  ids: string[],
  options: DecisionOptions,
  user: string,
  output: Output,
): Promise<number> {
  const actor = actorOf(options.as, user);
  if (options.all && ids.length > 0) throw new WrongUsage('Name answers by their ids, or take --all of a vacancy.');
  if (options.all && options.vacancy === undefined) throw new WrongUsage('--all needs --vacancy CODE.');
  if (!options.all && ids.length === 0) throw new WrongUsage(`Say which: intray answers ${deed} ID…`);
  const named = ids.map(idOf);
  const asked = askedIn(config, options);
  return atDesk(config, async (desk, alone) => {
    const listed = options.all ? await desk.list(asked) : [];
    const chosen = options.all ? listed.filter((each) => each.together) : named.map((id) => ({ id, seen: null }));
    const verb = { send: 'release', arrived: 'arrived', leave: 'leave' } as const;
    const done = new Set(chosen.length > 0 ? await desk.decide(verb[deed], chosen, actor) : []);
    for (const { id } of chosen) {
      output.record({ id, done: done.has(id) }, [String(id), done.has(id) ? DONE[deed] : 'nothing']);
      if (!done.has(id)) output.error(`Answer ${id}: ${NOT_DONE[deed]}`);
    }
    const left = listed.filter((each) => !each.together);
    if (left.length > 0) output.error(leftOut(left));
    output.end(['id', 'what was done']);
    if (alone && deed === 'send' && done.size > 0)
      output.error('The service is not running on this database: they go out when it is started.');
    return left.length > 0 || done.size < chosen.length ? 1 : 0;
  });
}

const DONE = { send: 'on its way', arrived: 'noted as arrived', leave: 'left as it is' } as const;
const NOT_DONE = {
  send: 'there is none, it does not wait, or there is no mail to send.',
  arrived: 'there is none, or its fate is not unknown.',
  leave: 'there is none, or it does not wait.',
} as const;

/** Asks the service that has the database open; where none does, opens it. */
async function atDesk<T>(config: Config, work: (desk: AnswerDesk, alone: boolean) => Promise<T>): Promise<T> {
  const desk = config.databaseUrl === null ? await knock(config.data) : null;
  if (desk !== null) return work(desk, false);
  const app = await openApp(config, openLog('error', process.stderr));
  try {
    return await work(answerDesk(app), app.database.kind === 'pglite');
  } finally {
    await app.close();
  }
}

function askedIn(config: Config, { vacancy, state, reason, kind }: AnswerOptions): AnswersAsked {
  const codes = config.vacancies.map((each) => each.code);
  const code = codes.find((each) => each.toLowerCase() === vacancy?.toLowerCase());
  if (vacancy !== undefined && code === undefined)
    throw new WrongUsage(`There is no vacancy ${vacancy}; there are ${codes.join(', ')}.`);
  return {
    vacancy: code ?? null,
    shown: wordIn(ANSWERS_SHOWN, state?.toUpperCase(), '--state') ?? 'WAITING',
    reason: wordIn(SUPPRESSIONS, reason, '--reason'),
    answer: wordIn(TEMPLATES, kind, '--kind'),
  };
}

function wordIn<T extends string>(words: readonly T[], word: string | undefined, option: string): T | null {
  if (word === undefined) return null;
  const known = words.find((each) => each === word);
  if (known === undefined)
    throw new WrongUsage(`${option} expects one of ${words.join(', ').toLowerCase()}; found ${word.toLowerCase()}.`);
  return known;
}

function idOf(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new WrongUsage(`An answer is named by its number; found ${text}.`);
  return Number(text);
}

function actorOf(name: string | undefined, user: string): string {
  if (name === undefined) return `cli:${user.replaceAll(/\s/g, '-').slice(0, 64)}`;
  if (!/^[a-z0-9._-]{2,40}$/.test(name))
    throw new WrongUsage(`--as expects a login name of small letters, digits and dots; found ${name}.`);
  return `hr:${name}`;
}

function leftOut(left: AnswerRecord[]): string {
  const ids = left.slice(0, 20).map((each) => each.id);
  const more = left.length > ids.length ? ` and ${left.length - ids.length} more` : '';
  return `Left out, as each of these has to be looked at and named by itself: ${ids.join(', ')}${more}.`;
}
