// Vacancy files: YAML as HR writes it, checked, with the deadline resolved to its instant once.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { addressesOf } from '../domain/addressed.ts';
import { SHELF_NAMES, SHELVES } from '../domain/afterwards.ts';
import { deadlineInstant } from '../domain/deadline.ts';
import { isKnownLanguage } from '../domain/evidence/language-names.ts';
import { type Aspect, CEFR_LEVELS, CRITERION_KINDS, LANGUAGES, PAPERS, type Vacancy } from '../domain/vacancy.ts';
import type { Fault } from './faults.ts';
import { answerRules } from './settings.ts';
import { readYaml } from './yaml.ts';

const words = z.array(z.string().trim().min(1));
const inEachLanguage = z
  .strictObject({ en: z.string().trim().min(1).optional(), fr: z.string().trim().min(1).optional() })
  .refine((texts) => texts.en !== undefined || texts.fr !== undefined, 'expected a text in en, in fr, or in both');
const address = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email('expected a mail address such as HOI.vacancy@example.org'));

const deadline = z
  .strictObject({
    local: z.string(),
    zone: z.string(),
    reading: z.string().nullable().default(null),
    graceMinutes: z
      .number()
      .int()
      .min(0)
      .max(7 * 24 * 60)
      .default(0),
  })
  .transform((given, context) => {
    try {
      return { ...given, closesAt: deadlineInstant(given.local, given.zone) };
    } catch (error) {
      const message = `expected a local date and time such as 2026-03-22T24:00 and a zone such as Europe/Brussels; ${(error as Error).message}`;
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    }
  });

/** `language: en`, `language: [en, fr]` where any of them will do, or `language: { all: [en, fr] }` where none may be missing. */
const languagesAsked = z
  .unknown()
  .default(null)
  .transform((given, context) => {
    const isAll = typeof given === 'object' && given !== null && !Array.isArray(given);
    const codes: unknown = isAll ? codesOfAll(given) : Array.isArray(given) ? given : given === null ? [] : [given];
    if (Array.isArray(codes) && codes.every((code) => typeof code === 'string' && isKnownLanguage(code)))
      return { languages: [...new Set(codes as string[])], isAll };
    context.addIssue({
      code: 'custom',
      message:
        'expected a language code (ISO 639-1) that is known here, such as en, fr or es; of a list such as [en, fr] any will do, of { all: [en, fr] } none may be missing',
    });
    return z.NEVER;
  });

function codesOfAll(group: object): unknown {
  const { all, ...others } = group as Record<string, unknown>;
  return Object.keys(others).length === 0 && Array.isArray(all) && all.length > 1 ? all : null;
}

const aspect = z
  .strictObject({ en: words.default([]), fr: words.default([]), quoted: z.boolean().default(true) })
  .transform(({ en, fr, quoted }): Aspect => (quoted ? { en, fr } : { en, fr, quoted }));

const criterion = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/, 'expected small letters, digits and hyphens'),
    kind: z.enum(CRITERION_KINDS),
    text: inEachLanguage,
    years: z.number().int().positive().nullable().default(null),
    language: languagesAsked,
    level: z.enum(CEFR_LEVELS).nullable().default(null),
    aspects: z.array(aspect).default([]),
  })
  .refine((c) => c.level === null || c.language.languages.length > 0, {
    path: ['level'],
    message: 'expected a language beside the level',
  })
  .transform(({ language: { languages, isAll }, ...rest }) => ({
    ...rest,
    languages,
    ...(isAll && languages.length > 1 ? { languagesNeeded: 'all' as const } : {}),
  }));

const folderName = z.string().trim().min(1).max(100);

/** `keyword: $IntrayDone`, `folders: true` for folders of the usual names, or a name for each. */
const afterwards = z
  .union([
    z.strictObject({
      keyword: z.string().regex(/^[^\s(){%*"\\\]]{1,60}$/, 'expected a keyword such as $IntrayDone, without spaces'),
    }),
    z.strictObject({
      folders: z.union([z.literal(true).transform(() => SHELF_NAMES), z.partialRecord(z.enum(SHELVES), folderName)]),
    }),
  ])
  .nullable()
  .default(null);

/** The form of a vacancy file. */
export const vacancySchema = z
  .strictObject({
    code: z.string().regex(/^[A-Z][A-Z0-9-]{1,19}$/, 'expected a short code in capitals such as HOI'),
    title: inEachLanguage,
    aliases: words.default([]),
    reference: z.string().nullable().default(null),
    mailbox: address,
    addresses: z.array(address).default([]),
    afterwards,
    receivedBy: z.array(z.string().trim().toLowerCase().min(1)).default([]),
    deadline,
    documents: z
      .array(z.enum(PAPERS))
      .min(1)
      .default([...PAPERS]),
    languages: z.array(z.enum(LANGUAGES)).min(1),
    subjectMustName: z.array(z.strictObject({ what: z.string(), words: words.min(1) })).default([]),
    criteria: z.array(criterion).default([]),
    enquiries: z.boolean().default(true),
    contact: address.nullable().default(null),
    privacyContact: address.nullable().default(null),
    answers: answerRules,
    digestTo: z.array(address).default([]),
    retentionMonths: z.number().int().positive().default(6),
  })
  .superRefine((vacancy, context) => {
    const seen = new Set<string>();
    for (const [i, { id }] of vacancy.criteria.entries()) {
      if (seen.has(id))
        context.addIssue({ code: 'custom', path: ['criteria', i, 'id'], message: `"${id}" stands twice` });
      seen.add(id);
    }
  });

/** Every vacancy file (`*.yaml`) of a folder, ordered by code, with the faults of all of them together. */
export function readVacancies(folder: string): { vacancies: Vacancy[]; faults: Fault[] } {
  let names: string[];
  try {
    names = readdirSync(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .sort();
  } catch {
    return { vacancies: [], faults: [whole(folder, 'expected a folder with vacancy files')] };
  }
  if (names.length === 0)
    return { vacancies: [], faults: [whole(folder, 'expected at least one vacancy file (*.yaml)')] };
  const vacancies: Vacancy[] = [];
  const faults: Fault[] = [];
  for (const name of names) {
    const file = join(folder, name);
    const read = readYaml(file, file, vacancySchema);
    faults.push(...read.faults);
    if (read.value === null) continue;
    const sameCode = vacancies.find((v) => v.code === read.value?.code);
    if (sameCode) faults.push(whole(file, `its code ${sameCode.code} is that of another vacancy file too`));
    for (const mine of addressesOf(read.value))
      for (const other of vacancies)
        if (addressesOf(other).includes(mine))
          faults.push(
            whole(
              file,
              `the address ${mine} is the vacancy ${other.code}’s too; mail to it could be told neither, so give it to one of them`,
            ),
          );
    vacancies.push(read.value);
  }
  return { vacancies: vacancies.sort((a, b) => a.code.localeCompare(b.code)), faults };
}

function whole(file: string, expected: string): Fault {
  return { file, line: 0, column: 0, field: '', expected };
}
