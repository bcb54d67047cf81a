// When a mail arrived, by which clock, and on which side of the deadline: to the second.
import { mailDate } from '../../../seeds/make/envelope.ts';
import { accepted, type Case, type Code, file, type Label, someone } from './case.ts';
import * as en from './papers-english.ts';
import { pdf } from './sheet.ts';
import { hello } from './words.ts';

const CLOSES = {
  HOI: '2026-03-22T23:00:00Z',
  STCEPM: '2026-03-16T23:00:00Z',
  DDIS: '2025-10-26T23:00:00Z',
  LIBRA: '2035-12-31T23:00:00Z',
};
const LATE: Label = { deadline: 'late', disposition: 'late', answer: 'late' };
const HELD: Label = { ...LATE, answer: null, language: null, suppressed: 'held', flags: ['clock-differs'] };

export async function clockCases(): Promise<Case[]> {
  return Promise.all([
    when('a-second-before', 'Abigail Thornbury', 'STCEPM', -1, 'One second is enough.', {}),
    when(
      'at-the-very-instant',
      'Benedict Umber',
      'STCEPM',
      0,
      'In time means before that instant: what arrives at it is late.',
      LATE,
    ),
    when('a-second-after', 'Cressida Vane', 'STCEPM', 1, 'One second is late.', LATE),
    when('two-minutes-after', 'Desmond Whitlow', 'HOI', 120, 'Late, and complete all the same.', LATE),
    when('a-day-after', 'Eudora Yelland', 'HOI', 86_400, 'Late by a day.', LATE),
    when(
      'night-of-the-clocks-last-second',
      'Frederica Zouch',
      'DDIS',
      -1,
      'The day of the clock change ends at 24:00 winter time: in time.',
      {},
    ),
    when('night-of-the-clocks-first-second', 'Gideon Ambler', 'DDIS', 0, 'Late by winter time.', LATE),
    when(
      'night-of-the-clocks-summer-midnight',
      'Harriet Bexley',
      'DDIS',
      -1800,
      '23:30 winter time would be past midnight by summer time; the day’s own clock decides.',
      {},
    ),
    when(
      'local-midnight-written-in-another-zone',
      'Isidore Calloway',
      'HOI',
      -600,
      'The server writes its line in UTC, the sender in California: one instant, no difference.',
      { without: ['clock-differs'] },
      {
        rewrite: (source) =>
          source
            .replace(/; \w{3}, 22 Mar 2026 23:50:00 \+0100/, '; Sun, 22 Mar 2026 22:50:00 +0000 (UTC)')
            .replace(/^Date: .*$/m, 'Date: Sun, 22 Mar 2026 14:49:51 -0800'),
      },
    ),
    when(
      'date-in-tokyo',
      'Jemima Dashwood',
      'LIBRA',
      -86_400 * 3000,
      'A Date in another zone is no difference of clocks.',
      { without: ['clock-differs'] },
      {
        rewrite: (source) => source.replace(/^Date: (.*)$/m, (_, date: string) => `Date: ${inTokyo(date)}`),
      },
    ),
    when(
      'written-five-hours-before-it-came-late',
      'Kenelm Eastlake',
      'HOI',
      1800,
      'Written in time, received late, and five hours lie between: a person looks before the hard word goes out.',
      HELD,
      { underway: 5 * 3600 },
    ),
    when(
      'written-five-hours-before-it-came-in-time',
      'Leopoldine Frost',
      'HOI',
      -7200,
      'In time by the server’s clock; the difference is shown, and the answer goes out.',
      { flags: ['clock-differs'] },
      { underway: 5 * 3600 },
    ),
    when(
      'written-tomorrow',
      'Montague Gale',
      'HOI',
      -86_400,
      'The sender’s clock runs a day ahead: shown, and it decides nothing.',
      { flags: ['clock-differs'] },
      { underway: -86_000 },
    ),
    when(
      'written-in-2019',
      'Nerissa Hathaway',
      'STCEPM',
      300,
      'A sender’s clock that stopped years ago differs from ours: the late answer waits for a person.',
      HELD,
      { rewrite: (source) => source.replace(/^Date: .*$/m, 'Date: Tue, 1 Jan 2019 00:04:11 +0100') },
    ),
    when(
      'an-hour-underway',
      'Octavian Ingleby',
      'HOI',
      600,
      'An hour on the way is no difference of clocks; late is late.',
      { ...LATE, without: ['clock-differs'] },
      { underway: 3600 },
    ),
    when(
      'without-a-date-field',
      'Primrose Jolliffe',
      'HOI',
      -60,
      'The server’s own line is enough.',
      { without: ['clock-differs'] },
      { rewrite: (source) => source.replace(/^Date: .*\r\n/m, '') },
    ),
    when(
      'date-that-is-nonsense',
      'Quentina Kerslake',
      'HOI',
      60,
      'A Date that no one can read neither decides nor differs.',
      { ...LATE, without: ['clock-differs'] },
      {
        rewrite: (source) => source.replace(/^Date: .*$/m, 'Date: the day before yesterday'),
      },
    ),
    when(
      'forged-received-below',
      'Roderick Lyle',
      'HOI',
      5400,
      'A line further down claims that our server had it in time; only the topmost is ours.',
      LATE,
      {
        rewrite: (source) =>
          source.replace(
            /^(Received: from \[198)/m,
            `Received: from home.example.net by mx.wcoomd.org with ESMTP id FORGED01;\r\n\t${mailDate('2026-03-22T22:10:00Z')}\r\n$1`,
          ),
      },
    ),
    when(
      'forged-received-below-with-its-date',
      'Sophronia Mead',
      'STCEPM',
      4 * 3600,
      'Forged line and forged Date agree with each other and not with our server: late, and a person looks.',
      HELD,
      {
        underway: 4.5 * 3600,
        rewrite: (source) =>
          source.replace(
            /^(Received: from \[198)/m,
            `Received: from home.example.net by mx.wcoomd.org with ESMTP id FORGED02;\r\n\t${mailDate('2026-03-16T22:30:00Z')}\r\n$1`,
          ),
      },
    ),
    when(
      'store-on-top-of-mx',
      'Thaddeus Nairn',
      'HOI',
      -120,
      'The store behind our server took it three minutes after the deadline; our server itself had it in time.',
      {},
      {
        rewrite: (source) =>
          source.replace(
            /^Received: /m,
            `Received: from mx.wcoomd.org (mx.wcoomd.org [192.0.2.5])\r\n\tby store3.wcoomd.org with LMTP id STORE01;\r\n\t${mailDate('2026-03-22T23:03:00Z')}\r\nReceived: `,
          ),
      },
    ),
    when(
      'store-on-top-of-mx-late',
      'Ursula Orchard',
      'HOI',
      30,
      'Seen through the store, our server’s line still says late.',
      LATE,
      {
        rewrite: (source) =>
          source.replace(
            /^Received: /m,
            `Received: from mx.wcoomd.org by mx.wcoomd.org with LMTP id STORE02;\r\n\t${mailDate('2026-03-22T23:00:41Z')}\r\nReceived: `,
          ),
      },
    ),
    when(
      'without-any-received',
      'Valentine Pomfret',
      'HOI',
      -3600,
      'An export without server lines: the Date is all there is.',
      {},
      { rewrite: withoutReceived },
    ),
    when('without-any-received-late', 'Wilhelmina Rudge', 'HOI', 3600, 'The same, dated after the deadline.', LATE, {
      rewrite: withoutReceived,
    }),
    when(
      'received-of-another-server-only',
      'Xavier Stanbury',
      'STCEPM',
      1200,
      'Exported from elsewhere: the topmost line stands for our server, and it is late.',
      LATE,
      {
        rewrite: (source) => source.replaceAll('by mx.wcoomd.org', 'by mail.elsewhere.example'),
      },
    ),
  ]);
}

type More = Pick<Case['mail'], 'rewrite' | 'underway'>;

async function when(
  name: string,
  who: string,
  to: Code,
  seconds: number,
  because: string,
  label: Label,
  more: More = {},
): Promise<Case> {
  const person = someone(who);
  const post = en.POSTS[to];
  const cv = to === 'STCEPM' ? en.cvTrade(person) : en.cvPlain(person);
  return {
    name,
    because,
    mail: {
      to,
      at: new Date(Date.parse(CLOSES[to]) + seconds * 1000).toISOString(),
      from: person,
      subject: post,
      text: hello(person, post),
      attachments: [file('CV.pdf', await pdf(cv)), file('Letter.pdf', await pdf(en.letterPoints(person, post)))],
      ...more,
    },
    label: accepted(person, to, 'en', label),
  };
}

function withoutReceived(source: string): string {
  return source
    .replace(/^Received: .*\r\n(?:[ \t].*\r\n)*/gm, '')
    .replace(/^Authentication-Results: .*\r\n(?:[ \t].*\r\n)*/gm, '');
}

function inTokyo(date: string): string {
  const there = new Date(Date.parse(date) + 9 * 3600 * 1000).toUTCString();
  return there.replace('GMT', '+0900');
}
