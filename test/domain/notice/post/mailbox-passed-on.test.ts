// The mailbox of notices that were passed on by mail, or that set the address apart from the words that lead to it.
import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../../../src/domain/notice/notice.ts';
import { readPost } from '../../../../src/domain/notice/post/post.ts';

function mailboxOf(text: string): string | null {
  return readPost(noticeOf([text], { language: 'en', links: [] })).mailbox?.value ?? null;
}

describe('an address of the mail that carried the notice is not its mailbox', () => {
  it.each([
    [
      'the sender and the reader',
      'Dune Ranger opportunity\n\nAnn Hart <ann.hart@example.com>     Wed, May 1, 2030 at 1:59 PM\nReply-To: ann.hart@example.com\nTo: rangers <rangers@groups.example.org>\n\nApply by Friday on the site of the park.\n',
    ],
    [
      'a mailing list',
      'Dune Ranger\n\nThe application is due on Friday.\n\n_______\nCoast-l mailing list\ncoast-l@mailman.example.org\n',
    ],
  ])('%s', (_, text) => {
    expect(mailboxOf(text)).toBeNull();
  });
});

describe('the mailbox is read', () => {
  it.each([
    [
      'at the foot of an address on the lines below "to:"',
      'Please submit your letter, resume and three references by 1 May to:\n\nLorna Quill\nShore Museum Society\n12 Quay Street\nElbmouth 62706\nlquill@example.org\n\nNo calls.\n',
      'lquill@example.org',
    ],
    [
      'before the address of a copy in brackets',
      'All documents should be sent by e-mail to the address of the Faculty: dean@example.org (cc: lead@example.org - the lead of the project).',
      'dean@example.org',
    ],
  ])('%s', (_, text, mailbox) => {
    expect(mailboxOf(text)).toBe(mailbox);
  });
});

it('"contact:" over "Name, e-mail …" is for questions, where applications go by a system', () => {
  const text =
    'For further information please contact:\n\nHead of Department Ana Quill, e-mail ana.quill@example.org. The department has a page.\n\nApplications must be sent via the electronic recruitment system, using the link below.';
  expect(mailboxOf(text)).toBeNull();
});
