// What a text may ask for, by name: the facts of an answer and of a digest. The compiler holds both lists to their types.
import type { Digest, DigestGroup } from '../domain/letters/digest.ts';
import type { ResponseFacts } from '../domain/letters/response.ts';

/** What stands behind a name: something to print or compare, a list, or further names; `any` where it cannot be told. */
export type Shape = 'value' | 'any' | { list: Shape } | { fields: Fields };
export interface Fields {
  [name: string]: Shape;
}

type ShapeOf<T> =
  NonNullable<T> extends readonly (infer Each)[]
    ? { list: ShapeOf<Each> }
    : NonNullable<T> extends object
      ? { fields: FieldsOf<NonNullable<T>> }
      : 'value';
type FieldsOf<T> = { [K in keyof T]-?: ShapeOf<T[K]> };

export const ANSWER_FACTS = {
  template: 'value',
  language: 'value',
  organisation: 'value',
  signature: { list: 'value' },
  vacancy: { fields: { code: 'value', title: 'value', reference: 'value' } },
  name: 'value',
  received: 'value',
  closes: 'value',
  timing: 'value',
  margin: 'value',
  papers: { list: { fields: { role: 'value', file: 'value', earlier: 'value' } } },
  others: { list: 'value' },
  more: 'value',
  missing: { list: 'value' },
  until: 'value',
  unreadable: { list: { fields: { file: 'value', reason: 'value', advice: 'value' } } },
  moreUnreadable: 'value',
  subject: 'value',
  subjectHint: 'value',
  closed: 'value',
  linkedOnly: 'value',
  contact: 'value',
  privacyNotice: 'value',
  privacyContact: 'value',
  privacyUrl: 'value',
} as const satisfies FieldsOf<ResponseFacts>;

const group = {
  fields: {
    entries: { list: { fields: { name: 'value', address: 'value', lines: { list: 'value' }, link: 'value' } } },
    more: 'value',
  },
} as const satisfies ShapeOf<DigestGroup>;

export const DIGEST_FACTS = {
  language: 'value',
  vacancy: { fields: { code: 'value', title: 'value' } },
  day: 'value',
  since: 'value',
  until: 'value',
  closes: 'value',
  daysLeft: 'value',
  mails: 'value',
  counts: {
    fields: {
      needsYou: 'value',
      complete: 'value',
      incomplete: 'value',
      late: 'value',
      enquiries: 'value',
      withdrawals: 'value',
    },
  },
  groups: {
    fields: {
      needsYou: group,
      complete: group,
      incomplete: group,
      late: group,
      enquiries: group,
      withdrawals: group,
    },
  },
  notices: { list: 'value' },
  answers: group,
  notSent: group,
  stillWaiting: group,
  junk: group,
  quiet: { fields: { autoReplies: 'value', bounces: 'value', bulk: 'value', other: 'value', waiting: 'value' } },
  link: 'value',
} as const satisfies FieldsOf<Digest>;
