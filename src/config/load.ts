// Puts the configuration together: settings file, environment, secrets and vacancy files; all faults are listed at once.
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { ConfigurationFaults, type Fault } from './faults.ts';
import { type Letters, lettersOf } from './letters.ts';
import { type LoginConfig, loginOf, type Reading, readSecret } from './login.ts';
import { type JournalConfig, type MailboxConfig, mailboxesOf } from './mailboxes.ts';
import { type AntivirusSettings, type Settings, settingRows, settingsSchema } from './settings.ts';
import { readVacancies } from './vacancy-file.ts';
import { readYaml } from './yaml.ts';

export type Environment = Record<string, string | undefined>;

/** Settings with paths made absolute and secrets read. */
export interface Config
  extends Omit<
      Settings,
      keyof Letters | 'signature' | 'contact' | 'privacy' | 'mailboxes' | 'smtp' | 'sending' | 'web'
    >,
    Letters {
  file: string;
  /** Folder of the vacancy files, absolute. */
  vacancyFolder: string;
  mailboxes: MailboxConfig[];
  smtp: LoginConfig<Settings['smtp']>;
  sending: Omit<Settings['sending'], 'journal'> & { journal: JournalConfig | null };
  web: Omit<Settings['web'], 'metricsToken'> & { metricsToken: string | null };
}

export const DEFAULT_CONFIG = 'intray.yaml';

/** The configuration file that is meant: the one named, else INTRAY_CONFIG, else `intray.yaml` where it exists, else null. */
export function configFile(named: string | undefined, env: Environment, folder: string): string | null {
  const chosen = named ?? env.INTRAY_CONFIG;
  if (chosen) return resolve(folder, chosen);
  const usual = resolve(folder, DEFAULT_CONFIG);
  return existsSync(usual) ? usual : null;
}

/**
 * Reads and checks everything.
 * @throws ConfigurationFaults with every fault of every file
 */
export function loadConfig(file: string, env: Environment): Config {
  const read = readYaml(file, file, settingsSchema, (data) => withEnvironment(data, env));
  const base = dirname(file);
  const faults: Fault[] = [...read.faults];
  const settings = read.value;
  const folder = resolve(base, settings?.vacancies ?? './vacancies');
  const { vacancies, faults: inVacancies } = settings ? readVacancies(folder) : { vacancies: [], faults: [] };
  faults.push(...inVacancies);
  const fault = (field: string, expected: string) => faults.push({ file, line: 0, column: 0, field, expected });
  const reading: Reading = { base, env, fault };
  const known = inVacancies.length === 0 ? { folder, found: vacancies } : null;
  const mailboxes = mailboxesOf(settings?.mailboxes ?? [], known, reading);
  const smtp = settings && loginOf(settings.smtp, 'smtp', reading);
  const given = settings?.sending.journal ?? null;
  const journal = given && loginOf(given, 'sending.journal', reading);
  const named = settings?.web.metricsToken ?? null;
  const metricsToken = named && readSecret(named, reading, (expected) => fault('web.metricsToken', expected));
  if (faults.length > 0 || !settings || !smtp) throw new ConfigurationFaults(faults);
  return {
    ...settings,
    file,
    vacancyFolder: folder,
    ...lettersOf(settings, vacancies, base),
    data: resolve(base, settings.data),
    mailboxes,
    smtp,
    sending: { ...settings.sending, journal },
    web: { ...settings.web, metricsToken },
  };
}

/**
 * What answers are written from, for verbs that open no connection: secrets may be out of reach.
 * @throws ConfigurationFaults
 */
export function loadLetters(file: string, env: Environment): Letters {
  const { organisation, signature, contact, privacy, templates, vacancies: folder } = settingsSchema.shape;
  const answers = settingsSchema.shape.sending.unwrap().shape.answers;
  const sending = z.looseObject({ answers }).prefault({});
  const schema = z.looseObject({ organisation, signature, contact, privacy, templates, vacancies: folder, sending });
  const { value, faults } = readYaml(file, file, schema, (data) => withEnvironment(data, env));
  if (value === null) throw new ConfigurationFaults(faults);
  const base = dirname(file);
  const read = readVacancies(resolve(base, value.vacancies));
  if (read.faults.length > 0) throw new ConfigurationFaults(read.faults);
  return lettersOf(value, read.vacancies, base);
}

/**
 * The folder of the vacancy files, for verbs that want nothing else and no secret.
 * @throws ConfigurationFaults
 */
export function vacancyFolder(file: string, env: Environment): string {
  const schema = z.looseObject({ vacancies: settingsSchema.shape.vacancies });
  const { value, faults } = readYaml(file, file, schema, (data) => withEnvironment(data, env));
  if (value === null) throw new ConfigurationFaults(faults);
  return resolve(dirname(file), value.vacancies);
}

/**
 * The virus scanner's settings alone, for verbs that need no configuration and no secret.
 * @param file null where there is none; then only the environment counts
 * @throws ConfigurationFaults
 */
export function loadAntivirus(file: string | null, env: Environment): AntivirusSettings {
  const schema = z.looseObject({ antivirus: settingsSchema.shape.antivirus });
  const prepare = (data: unknown) => withEnvironment(data, env);
  if (file !== null) {
    const { value, faults } = readYaml(file, file, schema, prepare);
    if (value === null) throw new ConfigurationFaults(faults);
    return value.antivirus;
  }
  const parsed = schema.safeParse(prepare({}));
  if (parsed.success) return parsed.data.antivirus;
  throw new ConfigurationFaults(
    parsed.error.issues.map((issue) => ({
      file: 'the environment',
      line: 0,
      column: 0,
      field: issue.path.join('.'),
      expected: issue.message,
    })),
  );
}

/** Lays the environment variables that the settings name over the file's data; empty ones count as unset. */
function withEnvironment(data: unknown, env: Environment): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const copy = structuredClone(data) as Record<string, unknown>;
  for (const row of settingRows()) {
    const value = row.env ? env[row.env] : undefined;
    if (value === undefined || value === '') continue;
    const path = row.path.split('.');
    const last = path.pop() ?? '';
    let group = copy;
    for (const key of path) {
      if (typeof group[key] !== 'object' || group[key] === null) group[key] = {};
      group = group[key] as Record<string, unknown>;
    }
    group[last] = value;
  }
  return copy;
}
