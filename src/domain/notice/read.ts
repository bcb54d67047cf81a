// Puts together all that a notice says: a draft that names what is missing and what a person should look at.
import { readDeadline } from './dates/deadline.ts';
import type { NoticeDraft } from './draft.ts';
import type { Notice } from './notice.ts';
import { readPost } from './post/post.ts';
import { readRequirements } from './requirements/requirements.ts';

/**
 * Reads a published notice. Nothing is added to what it says; the same notice gives the same draft.
 * @param context.asOf the instant that "already past" is told by
 * @param context.zone IANA zone for a deadline of which neither the words nor a place tell the zone; null: it stays unknown
 */
export function readNotice(notice: Notice, context: { asOf: Date; zone: string | null }): NoticeDraft {
  const { doubts: aboutPost, ...post } = readPost(notice);
  const { doubts: aboutRequirements, ...requirements } = readRequirements(notice, titleOf(post, notice.language));
  const { deadline, doubts: aboutDeadline } = readDeadline(notice, context);
  const said = { ...post, ...requirements, deadline };
  return { ...said, doubts: [...aboutPost, ...aboutDeadline, ...aboutRequirements], missing: missingIn(said) };
}

function titleOf({ title }: Pick<NoticeDraft, 'title'>, language: Notice['language']): string | null {
  return (title[language] ?? title.en ?? title.fr)?.value ?? null;
}

/** What the notice does not say, as the vacancy file names it, in the file's order. */
function missingIn(said: Omit<NoticeDraft, 'doubts' | 'missing'>): string[] {
  const fields: [string, unknown][] = [
    ['code', said.code],
    ['title.en', said.title.en],
    ['title.fr', said.title.fr],
    ['reference', said.reference],
    ['mailbox', said.mailbox],
    ['deadline', said.deadline],
    ['deadline.zone', said.deadline === null || said.deadline.value.zone],
    ['documents', said.documents[0]],
    ['languages', said.languages[0]],
    ['enquiries', said.enquiries],
    ['contact', said.contact],
    ['privacyContact', said.privacyContact],
    ['criteria', said.criteria[0]],
  ];
  return fields.filter(([, value]) => value === null || value === undefined).map(([field]) => field);
}
