// The facts of a notice's post: what it is called, its code and reference, who publishes it, and where applications and questions go.

import type { NoticeDraft } from '../draft.ts';
import type { Doubt, Notice } from '../notice.ts';
import { readAliases } from './aliases.ts';
import { readCode, readReference } from './code.ts';
import { readEnquiries } from './enquiries.ts';
import { readAddresses } from './mailbox.ts';
import { organisationNames, placesOf, readOrganisation } from './organisation.ts';
import { rowsOf } from './rows.ts';
import { readSubjectMustName } from './subject.ts';
import { readTitle } from './title.ts';

type Facts = Pick<
  NoticeDraft,
  | 'code'
  | 'title'
  | 'aliases'
  | 'reference'
  | 'organisation'
  | 'mailbox'
  | 'subjectMustName'
  | 'enquiries'
  | 'contact'
  | 'privacyContact'
>;

/** What the notice says of its post; null, or an empty list, where it says nothing. Work grows with the notice's length alone. */
export function readPost(notice: Notice): Facts & { doubts: Doubt[] } {
  const rows = rowsOf(notice);
  const organisations = organisationNames(notice, rows);
  const { title, doubts } = readTitle(notice, rows, { organisations, places: placesOf(notice, rows) });
  const reference = readReference(rows);
  const { mailbox, written, contact, privacyContact, doubts: ofAddresses } = readAddresses(notice);
  const aliases = readAliases(notice, title);
  const { code, doubts: ofCode } = readCode({ mailbox, written, reference, title });
  return {
    code,
    title,
    aliases,
    reference,
    organisation: readOrganisation(notice, rows),
    mailbox,
    subjectMustName: readSubjectMustName(notice, { title, aliases, reference, code }),
    enquiries: readEnquiries(notice),
    contact,
    privacyContact,
    doubts: [...doubts, ...ofAddresses, ...ofCode],
  };
}
