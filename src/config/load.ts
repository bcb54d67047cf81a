// Puts the configuration together: settings file, environment, secrets and vacancy files; all faults are listed at once.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { ConfigurationFaults, type Fault } from './faults.ts';
import { type Letters, lettersOf } from './letters.ts';
import {
  type AntivirusSettings,
  type MailboxSettings,
  type Secret,
  type Settings,
  settingRows,
  settingsSchema,
} from './settings.ts';
import { type SmtpConfig, smtpOf } from './smtp.ts';
import { readVacancies } from './vacancy-file.ts';
import { readYaml } from './yaml.ts';

export type Environment = Record<string, string | undefined>;

/** Settings with paths made absolute and secrets read. */
export interface Config
  extends Omit<Settings, keyof Letters | 'signature' | 'contact' | 'privacy' | 'mailboxes' | 'smtp' | 'sending'>,
    Letters {
  file: string;
  mailboxes: (Omit<MailboxSettings, 'password'> & { password: string })[];
  smtp: SmtpConfig;
  sending: Omit<Settings['sending'], 'journal'> & {
    journal: (Omit<NonNullable<Settings['sending']['journal']>, 'password'> & { password: string }) | null;
  };
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
  const secretOf = (secret: Secret, field: string) =>
    readSecret(secret, env, base, (expected) => faults.push({ file, line: 0, column: 0, field, expected }));
  const mailboxes = (settings?.mailboxes ?? []).map((mailbox, i) => {
    if (inVacancies.length === 0 && !mailbox.shared && !vacancies.some((v) => v.mailbox === mailbox.address))
      faults.push({
        file,
        line: 0,
        column: 0,
        field: `mailboxes[${i}].address`,
        expected: `expected the mailbox of a vacancy in ${folder}; ${mailbox.address} is none (shared: true lets several vacancies share it)`,
      });
    return { ...mailbox, password: secretOf(mailbox.password, `mailboxes[${i}].password`) };
  });
  const fault = (field: string, expected: string) => faults.push({ file, line: 0, column: 0, field, expected });
  const smtp = settings ? smtpOf(settings.smtp, base, secretOf, fault) : null;
  const journal = settings?.sending.journal ?? null;
  const journalPassword = journal ? secretOf(journal.password, 'sending.journal.password') : '';
  if (faults.length > 0 || !settings || !smtp) throw new ConfigurationFaults(faults);
  return {
    ...settings,
    file,
    ...lettersOf(settings, vacancies, base),
    data: resolve(base, settings.data),
    mailboxes,
    smtp,
    sending: { ...settings.sending, journal: journal && { ...journal, password: journalPassword } },
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

function readSecret(secret: Secret, env: Environment, base: string, fault: (expected: string) => void): string {
  if ('env' in secret) {
    const value = env[secret.env];
    if (!value) fault(`expected the environment variable ${secret.env} to be set`);
    return value ?? '';
  }
  try {
    return readFileSync(resolve(base, secret.file), 'utf8').replace(/\r?\n$/, '');
  } catch {
    fault(`expected a readable file at ${secret.file}`);
    return '';
  }
}
