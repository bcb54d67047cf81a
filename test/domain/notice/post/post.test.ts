// A whole notice read for the facts of its post, and what is no notice at all.
import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../../../src/domain/notice/notice.ts';
import { readPost } from '../../../../src/domain/notice/post/post.ts';

const NOTICE = `Skip to content
Vacancies
Contact

HARBOUR WATCH ORGANISATION

TIDES DIRECTORATE

SEA LEVEL MONITORING (SLM) PROJECT MANAGER

Ref.: HWO/2026/7

1. INTRODUCTION

The Harbour Watch Organisation (HWO) is an independent body. The SLM Project Manager reports to the Director of Tides.

2. APPLICATION

Applications should be sent by email to: SLMPM.vacancy@example.org

The subject line should indicate the project title and the job vacancy.

Interested candidates may ask for further information from Ana Quill (ana@example.org).

Questions on personal data go to the Data Protection Officer (dpo@example.org).
`;

describe('a whole notice', () => {
  const read = readPost(noticeOf([NOTICE], { language: 'en', links: [] }));

  it('gives each fact of the post', () => {
    expect({
      title: read.title.en?.value,
      aliases: read.aliases.map(({ value }) => value),
      code: read.code?.value,
      reference: read.reference?.value,
      organisation: read.organisation?.value,
      mailbox: read.mailbox?.value,
      enquiries: read.enquiries?.value,
      contact: read.contact?.value,
      privacyContact: read.privacyContact?.value,
      subject: read.subjectMustName.map(({ value }) => value.what),
    }).toEqual({
      title: 'Sea Level Monitoring (SLM) Project Manager',
      aliases: ['SLM Project Manager'],
      code: 'SLMPM',
      reference: 'HWO/2026/7',
      organisation: 'Harbour Watch Organisation',
      mailbox: 'SLMPM.vacancy@example.org',
      enquiries: true,
      contact: 'ana@example.org',
      privacyContact: 'dpo@example.org',
      subject: ['project', 'post'],
    });
  });

  it('says where each stands, inside the text', () => {
    const said = [
      read.title.en,
      read.code,
      read.reference,
      read.mailbox,
      read.contact,
      read.privacyContact,
      read.enquiries,
    ];
    for (const one of said) {
      expect(one?.passages.length).toBeGreaterThan(0);
      for (const { start, end } of one?.passages ?? []) {
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(NOTICE.length);
      }
    }
    const [mailbox] = read.mailbox?.passages ?? [];
    expect(NOTICE.slice(mailbox?.start, mailbox?.end)).toBe('SLMPM.vacancy@example.org');
  });

  it('read again gives the same', () => {
    expect(readPost(noticeOf([NOTICE], { language: 'en', links: [] }))).toEqual(read);
  });
});

describe('what is no notice is read to its end', () => {
  it.each([
    ['nothing', ''],
    ['spaces without end', ' '.repeat(3_000_000)],
    ['one line without end', 'a'.repeat(3_000_000)],
    ['signs of addresses', '@'.repeat(2_000_000)],
    ['brackets that open', '('.repeat(1_000_000)],
    ['the beginning of an address again and again', 'a.'.repeat(500_000)],
    ['signs spelt out', '(at)'.repeat(300_000)],
    ['tabs', '\t'.repeat(1_000_000)],
    ['bars of tables', '| '.repeat(500_000)],
    ['control characters', '\u0000\u0001\ufffd'.repeat(300_000)],
  ])(
    '%s: no title, no mailbox',
    (_what, text) => {
      const read = readPost({ text, blocks: [], pageStarts: [0], links: [], language: 'en' });
      expect([read.title, read.mailbox, read.code]).toEqual([{}, null, null]);
    },
    60_000,
  );

  it.each([
    ['labels', 'Job title: Officer\n'],
    ['sentences', 'The port is looking for a Tide Analyst of '],
    ['headings', 'HEAD OF TIDES\n'],
    ['questions', 'for further information contact '],
    ['references', 'Reference: A-1/'],
    ['addresses', 'Send your CV to tides@example.org. '],
  ])(
    '%s by the ten thousand',
    (_what, words) => {
      const text = words.repeat(20_000);
      const read = readPost({ text, blocks: [], pageStarts: [0], links: [], language: 'en' });
      expect(read.doubts.length).toBeLessThan(10);
    },
    60_000,
  );
});
