// Two people on one address, one person on two, one mail to two mailboxes.
import { accepted, type Case, file, idOf, lacking, type Someone, someone } from './case.ts';
import * as en from './papers-english.ts';
import { pdf } from './sheet.ts';
import { further, QUIET, told } from './story.ts';
import { BOTH_ATTACHED, CV_ATTACHED, sign } from './words.ts';

const { HOI, STCEPM, LIBRA } = en.POSTS;
export async function addressCases(): Promise<Case[]> {
  return [...(await addresses()), ...(await twoMailboxes())];
}

async function addresses(): Promise<Case[]> {
  const first = someone('Amity Bellfounder');
  const second: Someone = { name: 'Caspar Duclos', address: first.address };
  const thread = someone('Elgiva Thornton-Paz');
  const threadElsewhere: Someone = { name: 'Elgiva Thornton-Paz', address: 'elgiva.tp@example.com' };
  const inCv = someone('Fitzroy Malaney');
  const inCvElsewhere: Someone = { name: 'Fitzroy Malaney', address: 'fitz@example.net' };
  const byName = someone('Grizel Pemberton');
  const byNameElsewhere: Someone = { name: 'Grizel Pemberton', address: 'grizel1990@example.net' };
  const upper = someone('Hyacinth Overbury');
  const order = someone('Ignace Desmet');
  const sharedMessageId = someone('Jarvis Kingcup');
  const sameIdOther = someone('Kestrel Loveday');
  return [
    ...(await told({
      group: 'two-candidates-on-one-address',
      to: 'HOI',
      who: first,
      turns: [
        {
          name: 'one-address-1-amity',
          because: 'Complete.',
          at: '2026-03-02T08:00:00Z',
          text: sign(BOTH_ATTACHED, first),
          papers: ['cv', 'letter'],
          label: accepted(first, 'HOI', 'en'),
        },
      ],
    })),
    ...(await told({
      group: 'two-candidates-on-one-address',
      to: 'HOI',
      who: second,
      turns: [
        {
          name: 'one-address-2-caspar',
          because:
            'Another name with another CV on the same address is another candidate, with an application and an answer of his own.',
          at: '2026-03-03T08:00:00Z',
          text: sign(BOTH_ATTACHED, second),
          papers: ['newer-cv', 'letter'],
          label: accepted(second, 'HOI', 'en', { without: ['replaces-earlier', 'duplicate'] }),
        },
      ],
    })),
    ...(await told({
      group: 'two-addresses-by-thread',
      to: 'LIBRA',
      who: thread,
      turns: [
        {
          name: 'two-addresses-thread-1',
          because: 'The letter is missing.',
          at: '2026-04-02T08:00:00Z',
          text: sign(CV_ATTACHED, thread),
          papers: ['cv'],
          label: lacking(thread, 'LIBRA', 'en', 'missing-letter', { documents: ['cv'] }),
        },
        {
          name: 'two-addresses-thread-2',
          because: 'Another address, but an answer in the thread: the same candidate, now complete.',
          at: '2026-04-03T08:00:00Z',
          from: threadElsewhere,
          text: sign('The letter, from my other address.', thread),
          papers: ['letter'],
          answers: 'two-addresses-thread-1',
          label: further(thread, 'LIBRA', { documents: ['motivation-letter'] }),
        },
      ],
    })),
    ...(await told({
      group: 'two-addresses-by-cv',
      to: 'HOI',
      who: inCv,
      turns: [
        {
          name: 'two-addresses-cv-1-letter',
          because: 'The CV is missing.',
          at: '2026-03-04T08:00:00Z',
          text: sign('Please find attached my letter of motivation.', inCv),
          papers: ['letter'],
          label: lacking(inCv, 'HOI', 'en', 'missing-cv', { documents: ['motivation-letter'] }),
        },
        {
          name: 'two-addresses-cv-2-cv',
          because: 'Another address, no thread; the name is the same and the CV names the first address: joined.',
          at: '2026-03-05T08:00:00Z',
          from: inCvElsewhere,
          text: sign(CV_ATTACHED, inCv),
          papers: ['cv'],
          label: further(inCv, 'HOI', { documents: ['cv'] }),
        },
      ],
    })),
    ...(await told({
      group: 'two-addresses-by-name-only',
      to: 'HOI',
      who: byName,
      turns: [
        {
          name: 'name-only-1-cv',
          because: 'The letter is missing.',
          at: '2026-03-04T09:00:00Z',
          text: sign(CV_ATTACHED, byName),
          papers: ['cv'],
          label: lacking(byName, 'HOI', 'en', 'missing-letter', { documents: ['cv'] }),
        },
      ],
    })),
    {
      name: 'name-only-2-letter',
      group: 'two-addresses-by-name-only',
      because: 'Only the name is the same: joining is proposed to HR and not made, so this stands alone without a CV.',
      mail: {
        to: 'HOI',
        at: '2026-03-05T09:00:00Z',
        from: byNameElsewhere,
        subject: HOI,
        text: sign('Please find attached my letter.', byName),
        attachments: [file('Letter.pdf', await pdf(en.letterBlock(byNameElsewhere, HOI)))],
      },
      label: lacking(byName, 'HOI', 'en', 'missing-cv', { documents: ['motivation-letter'], flags: ['join-proposed'] }),
    },
    ...(await told({
      group: 'address-in-capitals',
      to: 'HOI',
      who: upper,
      turns: [
        {
          name: 'capitals-1-cv',
          because: 'The letter is missing.',
          at: '2026-03-04T10:00:00Z',
          text: sign(CV_ATTACHED, upper),
          papers: ['cv'],
          label: lacking(upper, 'HOI', 'en', 'missing-letter', { documents: ['cv'] }),
        },
        {
          name: 'capitals-2-letter',
          because: 'An address in capitals is the same address.',
          at: '2026-03-05T10:00:00Z',
          from: { ...upper, address: upper.address.toUpperCase() },
          text: sign('My letter.', upper),
          papers: ['letter'],
          label: further(upper, 'HOI', { documents: ['motivation-letter'] }),
        },
      ],
    })),
    ...(await told({
      group: 'name-in-another-order',
      to: 'HOI',
      who: order,
      turns: [
        {
          name: 'name-order-1',
          because: 'Complete.',
          at: '2026-03-04T11:00:00Z',
          text: sign(BOTH_ATTACHED, order),
          papers: ['cv', 'letter'],
          label: accepted(order, 'HOI', 'en'),
        },
        {
          name: 'name-order-2-newer-cv',
          because: 'DESMET Ignace is Ignace Desmet: one candidate, a newer CV.',
          open: 'which of the two spellings is shown.',
          at: '2026-03-06T11:00:00Z',
          from: { ...order, name: 'DESMET Ignace' },
          text: sign('My updated CV.', order),
          papers: ['newer-cv'],
          label: (() => {
            const { candidate: _, ...label } = {
              ...further(order, 'HOI', { documents: ['cv'], flags: ['replaces-earlier'] }),
              ...QUIET,
            };
            return label;
          })(),
        },
      ],
    })),
    ...(await told({
      group: 'same-message-id-other-content',
      to: 'STCEPM',
      who: sharedMessageId,
      turns: [
        {
          name: 'message-id-1',
          because: 'Complete.',
          at: '2026-03-06T08:00:00Z',
          text: sign(BOTH_ATTACHED, sharedMessageId),
          papers: ['cv', 'letter'],
          label: accepted(sharedMessageId, 'STCEPM', 'en'),
        },
      ],
    })),
    ...(await told({
      group: 'same-message-id-other-content',
      to: 'STCEPM',
      who: sameIdOther,
      turns: [
        {
          name: 'message-id-2-other-content',
          because: 'The same Message-ID over other content is another mail, of another person, and flagged.',
          at: '2026-03-06T09:00:00Z',
          text: sign(BOTH_ATTACHED, sameIdOther),
          papers: ['cv', 'letter'],
          label: accepted(sameIdOther, 'STCEPM', 'en', { flags: ['message-id-reused'], without: ['duplicate'] }),
          more: {
            rewrite: (source) =>
              source.replace(/^Message-ID: .*$/m, `Message-ID: ${idOf('message-id-1', sharedMessageId)}`),
          },
        },
      ],
    })),
  ];
}

async function twoMailboxes(): Promise<Case[]> {
  const eager = someone('Rosamund Tiller');
  const astray = someone('Sylvester Nokes');
  const subject = 'Applications: Head of Information Technology; STCE Project Manager';
  const papers = [
    file('CV.pdf', await pdf(en.cvPlain(eager))),
    file('Letter.pdf', await pdf(en.letterBare(eager, `${HOI} or ${STCEPM}`))),
  ];
  const same = { from: eager, subject, text: sign(BOTH_ATTACHED, eager), attachments: papers };
  const toBoth = (source: string) =>
    source
      .replace(/^To: .*$/m, 'To: HOI.vacancy@wcoomd.org, STCEPM.vacancy@wcoomd.org')
      .replace(/^Message-ID: .*$/m, 'Message-ID: <to.two.mailboxes@example.org>');
  return [
    {
      name: 'two-mailboxes-1-hoi',
      group: 'one-mail-to-two-mailboxes',
      because: 'One mail to two mailboxes is an application in each.',
      mail: { ...same, to: 'HOI', at: '2026-03-13T08:00:00Z', rewrite: toBoth },
      label: accepted(eager, 'HOI', 'en'),
    },
    {
      name: 'two-mailboxes-2-stcepm',
      group: 'one-mail-to-two-mailboxes',
      because: 'The copy in the other mailbox is no duplicate.',
      mail: { ...same, to: 'STCEPM', at: '2026-03-13T08:00:01Z', underway: 10, rewrite: toBoth },
      label: accepted(eager, 'STCEPM', 'en', { without: ['duplicate'] }),
    },
    ...(await told({
      group: 'supplement-to-the-wrong-mailbox',
      to: 'LIBRA',
      who: astray,
      turns: [
        {
          name: 'wrong-mailbox-1-cv',
          because: 'The letter is missing.',
          at: '2026-03-13T09:00:00Z',
          text: sign(CV_ATTACHED, astray),
          papers: ['cv'],
          label: lacking(astray, 'LIBRA', 'en', 'missing-letter', { documents: ['cv'] }),
        },
      ],
    })),
    {
      name: 'wrong-mailbox-2-letter',
      group: 'supplement-to-the-wrong-mailbox',
      because:
        'The letter for the library reaches the mailbox of HOI, where nothing is on file: it stays there and a person looks.',
      mail: {
        to: 'HOI',
        at: '2026-03-14T09:00:00Z',
        from: astray,
        subject: `Re: ${LIBRA}`,
        text: sign('Please find my letter.', astray),
        attachments: [file('Letter.pdf', await pdf(en.letterPlain(astray, LIBRA)))],
      },
      label: lacking(astray, 'HOI', 'en', 'missing-cv', {
        documents: ['motivation-letter'],
        subject: 'other-vacancy',
        disposition: 'needs-review',
        flags: ['other-vacancy'],
      }),
    },
  ];
}
