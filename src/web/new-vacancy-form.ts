// The form of a new vacancy: what stands in its fields, and the fields of the vacancy file that they mean. Nothing typed is lost when something is wrong with it.
import { aspectsIn, type WordsFault, wordsInLines } from '../domain/criterion-words.ts';
import { deadlineInstant } from '../domain/deadline.ts';
import { TEMPLATES } from '../domain/disposition.ts';
import {
  ANSWER_RULES,
  CEFR_LEVELS,
  CRITERION_KINDS,
  type InEachLanguage,
  LANGUAGES,
  LANGUAGES_NEEDED,
  PAPERS,
} from '../domain/vacancy.ts';
import type { CriterionFields, VacancyFields } from '../domain/vacancy-fields.ts';
import { oneOf } from './asked.ts';
import { formIn, formOf, wordsIn } from './criterion-form.ts';
import type { DraftFault } from './new-vacancy-options.ts';

/** Each field of the form by its name, as it was typed. A box that is not ticked is not there. */
export type Typed = Record<string, string>;

export const MOST_CRITERIA = 120;

/** The form as it is first shown. */
export function typedFrom(fields: VacancyFields): Typed {
  const { deadline, title, answers } = fields;
  const [day = '', time = ''] = (deadline.local ?? '').split('T');
  const typed: Typed = {
    code: fields.code ?? '',
    'title.en': title.en ?? '',
    'title.fr': title.fr ?? '',
    aliases: fields.aliases.join('\n'),
    reference: fields.reference ?? '',
    mailbox: fields.mailbox ?? '',
    addresses: fields.addresses.join('\n'),
    afterwards: fields.afterwards ? 'folders' : 'stay',
    receivedBy: fields.receivedBy.join('\n'),
    'deadline.day': day,
    'deadline.time': time,
    'deadline.zone': deadline.zone ?? '',
    'deadline.reading': deadline.reading ?? '',
    'deadline.graceMinutes': String(deadline.graceMinutes),
    subjectMustName: fields.subjectMustName.map(({ what, words }) => `${what}: ${words.join(', ')}`).join('\n'),
    contact: fields.contact ?? '',
    privacyContact: fields.privacyContact ?? '',
    digestTo: fields.digestTo.join('\n'),
    retentionMonths: String(fields.retentionMonths),
    criteria: String(fields.criteria.length),
  };
  for (const paper of fields.documents) typed[`documents.${paper}`] = 'on';
  for (const language of fields.languages) typed[`languages.${language}`] = 'on';
  if (fields.enquiries) typed.enquiries = 'on';
  for (const template of TEMPLATES) typed[`answers.${template}`] = answers[template] ?? '';
  for (const [place, criterion] of fields.criteria.entries()) putCriterion(typed, place, criterion, String(place));
  return typed;
}

/** @param said the place of the requirement among those that were read; '' for one that a person adds */
function putCriterion(typed: Typed, place: number, criterion: CriterionFields, said: string): void {
  const at = prefixOf(place);
  const spoken = typeof criterion.language === 'string' ? [criterion.language] : (criterion.language ?? []);
  const { text, years, aspects } = formOf({ ...criterion, languages: spoken, level: null });
  typed[`${at}in`] = 'on';
  typed[`${at}said`] = said;
  typed[`${at}id`] = criterion.id;
  typed[`${at}kind`] = criterion.kind;
  typed[`${at}language`] = spoken.join(', ');
  typed[`${at}languagesNeeded`] = criterion.languagesNeeded ?? 'any';
  typed[`${at}level`] = criterion.level ?? '';
  for (const language of LANGUAGES) typed[`${at}text.${language}`] = text[language];
  typed[`${at}years`] = years;
  typed[`${at}aspects`] = String(aspects.length);
  for (const [thing, words] of aspects.entries())
    for (const language of LANGUAGES) typed[`${at}aspect.${thing}.${language}`] = words[language];
  for (const [thing, { unquoted }] of aspects.entries()) if (unquoted) typed[`${at}aspect.${thing}.unquoted`] = 'on';
}

export function prefixOf(place: number): string {
  return `criteria.${place}.`;
}

export function criteriaIn(typed: Typed): number {
  return Math.min(MOST_CRITERIA, Number(/^\d{1,3}$/.exec(typed.criteria ?? '')?.[0] ?? 0));
}

/** The form with room for one more criterion. */
export function withOneMoreCriterion(typed: Typed): Typed {
  const place = criteriaIn(typed);
  if (place >= MOST_CRITERIA) return typed;
  const more = { ...typed, criteria: String(place + 1) };
  putCriterion(more, place, { id: '', kind: 'essential', text: {}, years: null, language: null, aspects: [] }, '');
  return more;
}

/** The form with room for one more thing that a criterion asks for. */
export function withOneMoreThing(typed: Typed, place: number): Typed {
  const name = `${prefixOf(place)}aspects`;
  const things = Number(/^\d{1,2}$/.exec(typed[name] ?? '')?.[0] ?? 0);
  return { ...typed, [name]: String(things + 1) };
}

/**
 * The fields of the vacancy file as far as they can be told, and what is wrong with what was typed.
 * @returns `kept`: the place in the form of each criterion that stays
 */
export function fieldsIn(typed: Typed): { fields: VacancyFields; faults: WordsFault[]; kept: number[] } {
  const faults: WordsFault[] = [];
  const text = (name: string) => (typed[name] ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const orNull = (name: string) => text(name) || null;
  const lines = (name: string) => wordsInLines(typed[name] ?? '');
  const addresses = (name: string) => lines(name).flatMap((line) => line.split(/[\s,;]+/).filter((each) => each));
  const number = (name: string, words: string) => {
    if (/^\d{1,6}$/.test(text(name))) return Number(text(name));
    faults.push({ field: name, words });
    return 0;
  };
  const criteria: CriterionFields[] = [];
  const kept: number[] = [];
  for (let place = 0; place < criteriaIn(typed); place++) {
    if (typed[`${prefixOf(place)}in`] === undefined) continue;
    criteria.push(criterionIn(typed, place, faults));
    kept.push(place);
  }
  for (const [at, { id }] of criteria.entries())
    if (id === '' && kept[at] !== undefined) {
      const own = criteria[at] as CriterionFields;
      own.id = freshId(own.text, new Set(criteria.map((each) => each.id)));
    }
  const fields: VacancyFields = {
    code: orNull('code'),
    title: bothLanguages((language) => text(`title.${language}`)),
    aliases: lines('aliases'),
    reference: orNull('reference'),
    mailbox: orNull('mailbox'),
    addresses: addresses('addresses'),
    afterwards: typed.afterwards === 'folders' ? { folders: true } : null,
    receivedBy: addresses('receivedBy'),
    deadline: deadlineIn(typed, faults, number),
    documents: PAPERS.filter((paper) => typed[`documents.${paper}`] !== undefined),
    languages: LANGUAGES.filter((language) => typed[`languages.${language}`] !== undefined),
    subjectMustName: subjectIn(lines('subjectMustName'), faults),
    criteria,
    enquiries: typed.enquiries !== undefined,
    contact: orNull('contact'),
    privacyContact: orNull('privacyContact'),
    answers: Object.fromEntries(
      TEMPLATES.flatMap((template) => {
        const rule = oneOf(ANSWER_RULES, typed[`answers.${template}`]);
        return rule ? [[template, rule]] : [];
      }),
    ),
    digestTo: addresses('digestTo'),
    retentionMonths: number('retentionMonths', 'Write a number of months, for example 6.'),
  };
  return { fields, faults: [...blanksIn(fields, typed), ...faults], kept };
}

function bothLanguages(text: (language: 'en' | 'fr') => string): InEachLanguage<string> {
  return Object.fromEntries(LANGUAGES.flatMap((each) => (text(each) === '' ? [] : [[each, text(each)]])));
}

function deadlineIn(
  typed: Typed,
  faults: WordsFault[],
  number: (name: string, words: string) => number,
): VacancyFields['deadline'] {
  const given = (name: string) => (typed[`deadline.${name}`] ?? '').trim();
  const fault = (name: string, words: string) => faults.push({ field: `deadline.${name}`, words });
  const [day, time, zone] = [given('day'), given('time') || '24:00', given('zone')];
  const isDay = isRight(() => deadlineInstant(day, 'UTC'));
  const isTime = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time);
  if (day !== '' && !(isDay && /^\d{4}-\d\d-\d\d$/.test(day)))
    fault('day', 'Write the day as year, month and day: 2027-03-22.');
  if (!isTime) fault('time', 'Write the time with four digits, such as 17:30; 24:00 is the end of the day.');
  if (zone !== '' && !isRight(() => deadlineInstant('2027-01-01', zone)))
    fault('zone', `No zone is called “${zone}”; write one such as Europe/Brussels.`);
  return {
    local: day === '' ? null : `${day}T${time}`,
    zone: zone || null,
    reading: given('reading').replace(/\s+/g, ' ') || null,
    graceMinutes: number('deadline.graceMinutes', 'Write a number of minutes; 0 is none.'),
  };
}

export function isRight(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

/** `the project: STCE, Strategic Trade Control`, one a line. */
function subjectIn(lines: string[], faults: WordsFault[]): VacancyFields['subjectMustName'] {
  return lines.map((line) => {
    const colon = line.indexOf(':');
    const words = colon < 0 ? [] : line.slice(colon + 1).split(/\s*[,;]\s*/);
    const given = words.map((word) => word.trim()).filter((word) => word !== '');
    if (given.length === 0)
      faults.push({
        field: 'subjectMustName',
        words: `“${line}” names no words: write what must be named, a colon, and the words, any of which will do.`,
      });
    return { what: (colon < 0 ? line : line.slice(0, colon)).trim(), words: given };
  });
}

function criterionIn(typed: Typed, place: number, faults: WordsFault[]): CriterionFields {
  const at = prefixOf(place);
  const spoken = (typed[`${at}language`] ?? '').toLowerCase().split(/[\s,;]+/);
  const languages = spoken.filter((code) => code !== '');
  const form = formIn((name) => typed[name], at);
  const { words, faults: wrong } = wordsIn(form, {
    id: '',
    kind: 'essential',
    text: {},
    years: null,
    languages,
    level: null,
    aspects: [],
  });
  faults.push(...wrong.map(({ field, words }) => ({ field: `${at}${field}`, words })));
  const needed = oneOf(LANGUAGES_NEEDED, typed[`${at}languagesNeeded`]);
  const level = oneOf(CEFR_LEVELS, typed[`${at}level`]);
  return {
    id: (typed[`${at}id`] ?? '').trim(),
    kind: oneOf(CRITERION_KINDS, typed[`${at}kind`]) ?? 'essential',
    text: words.text,
    years: Number.isNaN(words.years) ? null : words.years,
    language: languages.length > 1 ? languages : (languages[0] ?? null),
    ...(needed === 'all' && languages.length > 1 ? { languagesNeeded: needed } : {}),
    ...(level ? { level } : {}),
    aspects: aspectsIn(words),
  };
}

/** A name for a criterion that a person added: its first words. */
function freshId({ en, fr }: InEachLanguage<string>, used: Set<string>): string {
  const plain = (en ?? fr ?? '').normalize('NFKD').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g)?.filter((word) => word.length > 2) ?? [];
  const base = words.slice(0, 3).join('-').slice(0, 50) || 'criterion';
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!used.has(id)) return id;
  }
}

/** What a vacancy file cannot do without, where its field is empty. */
function blanksIn({ code, title, mailbox, documents, languages }: VacancyFields, typed: Typed): WordsFault[] {
  const faults: WordsFault[] = [];
  const blank = (is: boolean, field: string, words: string) => is && faults.push({ field, words });
  blank(code === null, 'code', 'Give the vacancy a short code in capitals, such as HOI.');
  blank(Object.keys(title).length === 0, 'title.en', 'Write the title of the post, in English, in French, or in both.');
  blank(mailbox === null, 'mailbox', 'Write the address that applications go to.');
  blank((typed['deadline.day'] ?? '').trim() === '', 'deadline.day', 'Write the day on which the vacancy closes.');
  blank((typed['deadline.zone'] ?? '').trim() === '', 'deadline.zone', 'Write whose clock counts: Europe/Brussels.');
  blank(documents.length === 0, `documents.${PAPERS[0]}`, 'Tick at least one paper.');
  blank(languages.length === 0, `languages.${LANGUAGES[0]}`, 'Tick at least one language.');
  return faults;
}

/** Faults of the file by the fields of the form; where the form has said something of a field already, that is enough. */
export function faultsByField(faults: DraftFault[], kept: number[], known: WordsFault[]): WordsFault[] {
  const said = new Set(known.map((fault) => fault.field));
  return faults.flatMap(({ path, words }) => {
    const field = fieldAt(path.map(String), kept);
    if (said.has(field) || [...said].some((each) => isNear(each, field))) return [];
    said.add(field);
    const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
    return [{ field, words: /[.!?]$/.test(sentence) ? sentence : `${sentence}.` }];
  });
}

/** One wrong part of a deadline, or of a criterion's words, makes the whole wrong. */
function isNear(said: string, field: string): boolean {
  if (field === 'deadline.day') return said.startsWith('deadline.');
  const place = /^criteria\.\d+\.aspect\.0\.en$/.test(field) ? field.replace(/aspect.*/, '') : null;
  return place !== null && said.startsWith(place);
}

function fieldAt([field = '', second, third, fourth, fifth]: string[], kept: number[]): string {
  if (field === 'title') return `title.${second ?? 'en'}`;
  if (field === 'deadline') return second && second !== 'local' ? `deadline.${second}` : 'deadline.day';
  if (field === 'documents') return `documents.${PAPERS[0]}`;
  if (field === 'languages') return `languages.${LANGUAGES[0]}`;
  if (field !== 'criteria' || second === undefined) return field;
  const at = prefixOf(kept[Number(second)] ?? 0);
  if (third === 'text') return `${at}text.${fourth ?? 'en'}`;
  if (third === 'aspects') return `${at}aspect.${fourth ?? 0}.${fifth ?? 'en'}`;
  if (third === 'level') return `${at}language`;
  if (third === 'id' || third === 'kind') return `${at}in`;
  return third === undefined ? `${at}aspect.0.en` : `${at}${third}`;
}
