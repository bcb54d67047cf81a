// Every setting of the service: what it does, its form, its default, and the environment variable that overrides it.
import { z } from 'zod';
import { TEMPLATES } from '../domain/disposition.ts';
import { ANSWER_RULES } from '../domain/vacancy.ts';
import { authority, doc, oneLogin, port, type SettingDoc, secret, security, xoauth2 } from './login-settings.ts';

const address = z.string().trim().toLowerCase().pipe(z.email('expected a mail address'));
/** Bounded, for a whole answer in two languages has 16 KB. */
const signatureLines = z.array(z.string().trim().min(1).max(80)).max(4).optional();
const notice = z.string().trim().min(1).max(400).optional();
const mailbox = z
  .strictObject({
    address: address.meta(doc('Address of the vacancy mailbox; must be the `mailbox` of a vacancy file.')),
    host: z.string().min(1).meta(doc('IMAP server.')),
    port: port.default(993).meta(doc('IMAP port.')),
    security: security.default('tls').meta(doc('`tls`, `starttls`, or `none` for a server on this machine.')),
    ca: authority.meta(doc('File with a certificate authority (PEM) to trust beside the public ones.')),
    user: z.string().min(1).meta(doc('Login name.')),
    password: secret
      .nullable()
      .default(null)
      .meta(doc('Where the password is: `{ env: NAME }` or `{ file: PATH }`; none where `auth` is set.')),
    auth: xoauth2.nullable().default(null),
    shared: z
      .boolean()
      .default(false)
      .meta(doc('Several vacancies share it: Delivered-To, To and Cc tell which; the address may be no vacancy’s.')),
    folder: z.string().default('INBOX').meta(doc('Folder that is watched.')),
    junk: z.string().nullable().default(null).meta(doc('Junk folder; what lies there is listed and never answered.')),
    answerFrom: z.iso
      .datetime({ offset: true })
      .nullable()
      .default(null)
      .meta(
        doc(
          'Mail that arrived before this is filed and not answered; without it, the moment the mailbox was first watched.',
        ),
      ),
    pollSeconds: z.number().int().min(5).max(300).default(60).meta(doc('Seconds between two looks, beside IDLE.')),
    sentCopy: z
      .enum(['server', 'append', 'none'])
      .default('none')
      .meta(
        doc(
          'Copies of answers among the sent mail of the mailbox: `server` keeps one by itself, `append` puts one there. Answers of unknown fate are looked for among them.',
        ),
      ),
    sentFolder: z
      .string()
      .min(1)
      .nullable()
      .default(null)
      .meta(doc('Its folder of sent mail; without it, the one the server marks so, or one with a usual name.')),
  })
  .superRefine(oneLogin);

/** An account to which the relay copies all it sends. */
const journal = z
  .strictObject({
    host: z
      .string()
      .min(1)
      .meta(
        doc(
          'IMAP server of an account to which the relay copies all it sends; answers of unknown fate are looked for there.',
        ),
      ),
    port: port.default(993).meta(doc('Its IMAP port.')),
    security: security.default('tls').meta(doc('`tls`, `starttls`, or `none` for a server on this machine.')),
    ca: authority.meta(doc('File with a certificate authority (PEM) to trust beside the public ones.')),
    user: z.string().min(1).meta(doc('Its login name.')),
    password: secret.nullable().default(null).meta(doc('Where its password is; none where `auth` is set.')),
    auth: xoauth2.nullable().default(null),
    folder: z.string().min(1).default('INBOX').meta(doc('The folder the copies lie in.')),
  })
  .superRefine(oneLogin);

const user = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9._-]{2,40}$/, 'expected small letters, digits, dots')
    .meta(doc('Login name.')),
  passwordHash: z.string().startsWith('scrypt$').meta(doc('Made by `npx intray password`.')),
  role: z
    .enum(['hr', 'operations', 'admin'])
    .meta(doc('`hr` reads applications, `operations` sees queues and mailboxes, `admin` both.')),
  vacancies: z
    .union([z.literal('all'), z.array(z.string())])
    .default('all')
    .meta(doc('Codes the person may see.')),
});

/** Kinds of answers that are sent or held. */
export const answerRules = z.partialRecord(z.enum(TEMPLATES), z.enum(ANSWER_RULES)).default({});

/** A stray scheme or port in the host would only show as a scanner that cannot be reached. */
const scannerHost = z
  .string()
  .regex(
    /^(?:\/\S+|[^\s/:]+|[\da-fA-F:.]*:[\da-fA-F:.]*:[\da-fA-F:.]*)$/,
    'expected a host name without port, or the path of a socket',
  );

export const settingsSchema = z.strictObject({
  organisation: z
    .strictObject({
      en: z.string().optional().meta(doc('Name in English, as answers sign it.')),
      fr: z.string().optional().meta(doc('Name in French.')),
    })
    .refine((name) => name.en || name.fr, 'expected the name in en, in fr, or in both'),
  signature: z
    .strictObject({
      en: signatureLines.meta(doc('Lines under the name in English answers: department, address.')),
      fr: signatureLines.meta(doc('The same in French answers.')),
    })
    .prefault({}),
  contact: address
    .nullable()
    .default(null)
    .meta(doc('Address candidates can write to where a vacancy names none; without it, its mailbox.')),
  privacy: z
    .strictObject({
      en: notice.meta(doc('Data-protection notice in English answers.')),
      fr: notice.meta(doc('The same in French answers.')),
      contact: address.nullable().default(null).meta(doc('Data-protection officer, where a vacancy names none.')),
      url: z
        .url({ protocol: /^https?$/, error: 'expected an address such as https://example.org/privacy' })
        .max(200)
        .nullable()
        .default(null)
        .meta(doc('Where the whole policy can be read.')),
    })
    .prefault({}),
  templates: z
    .string()
    .default('./templates')
    .meta(doc('Folder with texts of answers that replace those of Intray; it may be missing.', 'INTRAY_TEMPLATES')),
  data: z
    .string()
    .default('./data')
    .meta(doc('Folder for the embedded database, the raw mails and the documents.', 'INTRAY_DATA')),
  vacancies: z.string().default('./vacancies').meta(doc('Folder with the vacancy files.', 'INTRAY_VACANCIES')),
  databaseUrl: z
    .url({ protocol: /^postgres(?:ql)?$/, error: 'expected postgres://user:password@host/name' })
    .nullable()
    .default(null)
    .meta(doc('A PostgreSQL server; without it, the embedded database.', 'DATABASE_URL')),
  redisUrl: z
    .url({ protocol: /^rediss?$/, error: 'expected redis://host:port' })
    .nullable()
    .default(null)
    .meta(doc('A Redis server for the queues; without it, they live in the database.', 'REDIS_URL')),
  mailboxes: z.array(mailbox).default([]),
  smtp: z
    .strictObject({
      host: z.string().min(1).meta(doc('SMTP relay.', 'SMTP_HOST')),
      port: port.default(587).meta(doc('SMTP port.', 'SMTP_PORT')),
      security: security.default('starttls').meta(doc('`tls`, `starttls`, or `none` for a relay on this machine.')),
      ca: authority.meta(doc('File with a certificate authority (PEM) to trust beside the public ones.')),
      user: z.string().nullable().default(null).meta(doc('Login name, if the relay wants one.')),
      password: secret.nullable().default(null).meta(doc('Where its password is.')),
      auth: xoauth2.nullable().default(null),
      connections: z
        .number()
        .int()
        .min(1)
        .max(20)
        .default(2)
        .meta(doc('Sessions with the relay at a time; each carries up to 100 mails.')),
      nullSender: z
        .boolean()
        .default(true)
        .meta(doc('Answer with an empty envelope sender (RFC 3834); off where the relay refuses it.')),
    })
    .refine(({ auth, user }) => auth === null || user !== null, {
      path: ['user'],
      error: 'expected the mailbox the token is for, as `auth` is set',
    })
    .refine(({ auth, password }) => auth === null || password === null, {
      path: ['password'],
      error: 'expected no password, as `auth` is set',
    }),
  sending: z
    .strictObject({
      mode: z
        .enum(['send', 'dry-run'])
        .default('send')
        .meta(doc('`dry-run` writes every answer and sends none.', 'INTRAY_SENDING')),
      perHour: z
        .number()
        .int()
        .min(1)
        .max(100_000)
        .default(300)
        .meta(doc('Answers of one vacancy in an hour; further ones wait for a person, and the log says so once.')),
      sink: address.nullable().default(null).meta(doc('For trials: every answer goes to this address instead.')),
      answers: answerRules.meta(
        doc('What becomes of each kind of answer, `send` or `hold`, where its vacancy does not say.'),
      ),
      journal: journal.nullable().default(null),
    })
    .prefault({}),
  senders: z
    .strictObject({
      checkDkim: z
        .boolean()
        .default(false)
        .meta(
          doc(
            'Check DKIM signatures where the receiving server recorded no verdict; leave it off behind a gateway that changes subjects or adds footers.',
          ),
        ),
    })
    .prefault({}),
  digest: z
    .strictObject({
      at: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a time such as 07:30')
        .default('07:30')
        .meta(doc('Local time of the daily digest, in the zone of each vacancy.')),
    })
    .prefault({}),
  web: z
    .strictObject({
      host: z.string().default('127.0.0.1').meta(doc('Address the pages listen on.', 'INTRAY_WEB_HOST')),
      port: z.coerce
        .number()
        .int()
        .min(0)
        .max(65535)
        .default(8025)
        .meta(doc('Port of the pages; 0 takes a free one.', 'INTRAY_WEB_PORT')),
      publicUrl: z
        .url()
        .nullable()
        .default(null)
        .meta(doc('Where readers find the pages; links in digests need it.', 'INTRAY_PUBLIC_URL')),
      metricsToken: secret
        .nullable()
        .default(null)
        .meta(
          doc(
            'Where the bearer token for `/metrics` is; without one, metrics are served only while the pages are for this machine alone.',
          ),
        ),
      users: z.array(user).default([]),
    })
    .prefault({}),
  reading: z
    .strictObject({
      processes: z.number().int().min(1).max(64).default(2).meta(doc('Processes that read documents.')),
    })
    .prefault({}),
  antivirus: z
    .strictObject({
      host: scannerHost
        .nullable()
        .default(null)
        .meta(doc('ClamAV: host of clamd, or the path of its socket; without it, no file is scanned.', 'CLAMAV_HOST')),
      port: port.default(3310).meta(doc('Port of clamd.', 'CLAMAV_PORT')),
      seconds: z
        .number()
        .int()
        .min(5)
        .max(600)
        .default(60)
        .meta(doc('Seconds clamd may take for a file; after that the file waits and is tried again.')),
    })
    .prefault({}),
  log: z
    .strictObject({
      level: z
        .enum(['debug', 'info', 'warn', 'error'])
        .default('info')
        .meta(doc('How much is logged; never personal data.', 'INTRAY_LOG')),
    })
    .prefault({}),
});

export type Settings = z.output<typeof settingsSchema>;
export type MailboxSettings = Settings['mailboxes'][number];
export type AntivirusSettings = Settings['antivirus'];
export type JournalSettings = z.output<typeof journal>;
export type AuthSettings = z.output<typeof xoauth2>;
export type Secret = z.output<typeof secret>;

export interface SettingRow {
  path: string;
  doc: string;
  default: string;
  env: string;
}

/** One row a setting, in the order of the schema: what the README's table is held to. */
export function settingRows(schema: z.ZodType = settingsSchema, path = ''): SettingRow[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, field]) =>
      settingRows(field, path ? `${path}.${key}` : key),
    );
  if (inner instanceof z.ZodArray && unwrap(inner.element as z.ZodType) instanceof z.ZodObject)
    return settingRows(inner.element as z.ZodType, `${path}[]`);
  const meta = schema.meta() as Partial<SettingDoc> | undefined;
  return [{ path, doc: meta?.doc ?? '', default: defaultWords(schema), env: meta?.env ?? '' }];
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional
  )
    return unwrap(schema.unwrap() as z.ZodType);
  return schema;
}

function defaultWords(schema: z.ZodType): string {
  if (schema instanceof z.ZodDefault)
    return schema.def.defaultValue === null ? 'none' : JSON.stringify(schema.def.defaultValue);
  return schema instanceof z.ZodOptional ? 'none' : 'required';
}
