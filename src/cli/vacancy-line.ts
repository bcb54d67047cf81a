// The JSON line of `intray vacancy import`, as the contract of the command line names its fields.
import type { DraftCriterion, NoticeDraft } from '../domain/notice/draft.ts';
import type { Said } from '../domain/notice/notice.ts';

/** What a notice says. Null, or an empty list, where it says nothing; `missing` names that. */
export function importLine(file: string, draft: NoticeDraft): object {
  const { title, deadline } = draft;
  return {
    file,
    code: plain(draft.code),
    title: { en: plain(title.en), fr: plain(title.fr) },
    mailbox: plain(draft.mailbox),
    deadline: deadline && {
      local: deadline.value.local,
      zone: deadline.value.zone,
      closesAt: deadline.value.closesAt,
      assumption: deadline.assumption,
    },
    languages: draft.languages.map(({ value }) => value),
    documents: draft.documents.map(({ value }) => value),
    aliases: draft.aliases.map(({ value }) => value),
    criteria: draft.criteria.map(criterionLine),
    enquiries: plain(draft.enquiries),
    contact: plain(draft.contact),
    missing: draft.missing,
    reference: plain(draft.reference),
    organisation: plain(draft.organisation),
    otherDocuments: draft.otherDocuments.map(({ value }) => value),
    subjectMustName: draft.subjectMustName.map(({ value }) => value),
    privacyContact: plain(draft.privacyContact),
    kinship: plain(draft.kinship),
    referees: plain(draft.referees),
    conditions: draft.conditions.map(({ value }) => value),
    assumptions: assumptionsOf(draft),
    doubts: draft.doubts.map(({ field, words }) => ({ field, words })),
    reason: null,
  };
}

/** The line of a file that could not be read. */
export function unreadLine(file: string, reason: string): object {
  const nothing = {
    code: null,
    title: { en: null, fr: null },
    mailbox: null,
    deadline: null,
    languages: [],
    documents: [],
    aliases: [],
    criteria: [],
    enquiries: null,
    contact: null,
  };
  return { file, ...nothing, missing: Object.keys(nothing), reason };
}

function criterionLine({ id, kind, said, years, languages, languagesNeeded = 'any', aspects }: DraftCriterion): object {
  const shown = aspects.filter(({ quoted }) => quoted !== false);
  const keywords = [...new Set(shown.flatMap(({ en, fr }) => [...en, ...fr]))];
  return { id, kind, text: said.value, years, keywords, languages, languagesNeeded, aspects };
}

function assumptionsOf(draft: NoticeDraft): { field: string; words: string }[] {
  const fields: [string, Said<unknown> | null | undefined][] = [
    ['code', draft.code],
    ['title.en', draft.title.en],
    ['title.fr', draft.title.fr],
    ['mailbox', draft.mailbox],
    ['deadline', draft.deadline],
    ['contact', draft.contact],
    ['enquiries', draft.enquiries],
    ...draft.aliases.map((said): [string, Said<unknown>] => ['aliases', said]),
    ...draft.languages.map((said): [string, Said<unknown>] => ['languages', said]),
    ...draft.documents.map((said): [string, Said<unknown>] => ['documents', said]),
  ];
  return fields.flatMap(([field, said]) => (said?.assumption ? [{ field, words: said.assumption }] : []));
}

function plain<Value>(said: Said<Value> | null | undefined): Value | null {
  return said?.value ?? null;
}
