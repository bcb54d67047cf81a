// Stories of one candidate: withdrawals and returns, questions, thanks, and machines that answer machines.
import { accepted, type Case, file, type Label, lacking, someone } from './case.ts';
import * as en from './papers-english.ts';
import { pdf } from './sheet.ts';
import { further, NO_PAPERS, QUIET, told } from './story.ts';
import { BOTH_ATTACHED, CV_ATTACHED, sign } from './words.ts';

const { HOI } = en.POSTS;
export async function leavingCases(): Promise<Case[]> {
  return [
    ...(await Promise.all(leaving())).flat(),
    ...(await Promise.all(conversations())).flat(),
    ...(await leavingTwice()),
  ];
}

function leaving(): Promise<Case[]>[] {
  const a = someone('Sebald Cranmore');
  const b = someone('Théodora Vasseur', 'example.com');
  const c = someone('Ulf Rosendahl-King');
  const gone = { ...NO_PAPERS, kind: 'withdrawal', disposition: 'withdrawn', answer: 'withdrawal' };
  return [
    told({
      group: 'withdrawal-and-return',
      to: 'HOI',
      who: a,
      turns: [
        {
          name: 'return-1-application',
          because: 'Complete.',
          at: '2026-03-05T08:00:00Z',
          text: sign(BOTH_ATTACHED, a),
          papers: ['cv', 'letter'],
          label: accepted(a, 'HOI', 'en'),
        },
        {
          name: 'return-2-withdrawal',
          because: 'Withdrawn: confirmed, and HR sees it.',
          at: '2026-03-09T08:00:00Z',
          text: sign(
            'I wish to withdraw my application, since I have accepted another offer. Thank you for your time.',
            a,
          ),
          answers: 'return-1-application',
          label: accepted(a, 'HOI', 'en', gone),
        },
        {
          name: 'return-3-applies-again',
          because: 'The candidate is back with newer papers: a person decides what stands.',
          open: 'kind and answer: a new bid to some, a supplement already acknowledged to others.',
          at: '2026-03-16T08:00:00Z',
          text: sign(`My circumstances have changed and I would like to apply again. ${BOTH_ATTACHED}`, a),
          papers: ['newer-cv', 'newer-letter'],
          label: {
            vacancy: 'HOI',
            candidate: a.name,
            deadline: 'on-time',
            subject: 'clear',
            documents: ['cv', 'motivation-letter'],
            completeness: 'complete',
            disposition: 'needs-review',
            flags: ['returned-after-withdrawal'],
          },
        },
      ],
    }),
    told({
      group: 'withdrawal-of-somebody-unknown',
      to: 'DDIS',
      who: b,
      language: 'fr',
      turns: [
        {
          name: 'withdrawal-of-somebody-unknown',
          because: 'Nothing is on file, yet the wish is plain: confirmed, and HR sees it.',
          at: '2025-10-22T08:00:00Z',
          text: `Madame, Monsieur,\n\nJe souhaite retirer ma candidature au poste de Directeur adjoint. Je vous remercie de l’attention que vous lui avez portée.\n\nThéodora Vasseur\n`,
          label: accepted(b, 'DDIS', 'fr', gone),
        },
      ],
    }),
    told({
      group: 'withdrawal-after-the-deadline',
      to: 'STCEPM',
      who: c,
      turns: [
        {
          name: 'leaves-late-1-application',
          because: 'Complete.',
          at: '2026-03-12T08:00:00Z',
          text: sign(BOTH_ATTACHED, c),
          papers: ['cv', 'letter'],
          label: accepted(c, 'STCEPM', 'en'),
        },
        {
          name: 'leaves-late-2-withdrawal',
          because: 'One may leave at any time: late is no word for it.',
          at: '2026-03-30T08:00:00Z',
          text: sign(
            'Please withdraw my application for the post of STCE Project Manager. I have found another position.',
            c,
          ),
          label: accepted(c, 'STCEPM', 'en', { ...gone, deadline: 'late' }),
        },
      ],
    }),
  ];
}

function conversations(): Promise<Case[]>[] {
  const a = someone('Verity Ashcombe');
  const b = someone('Winston Galloway');
  const c = someone('Ysolde Farrant');
  const noticeQuoted = `On Mon, 9 Mar 2026 at 09:00, HOI vacancy <HOI.vacancy@wcoomd.org> wrote:\n> Dear Verity Ashcombe,\n>\n> Thank you for your application for the post of Head of Information Technology. It is not yet complete: your motivation letter is missing.\n> You can send it until Sunday 22 March 2026, 24:00 (Brussels time).\n>\n> World Customs Organization\n`;
  return [
    told({
      group: 'notice-quoted-above-the-missing-letter',
      to: 'HOI',
      who: a,
      turns: [
        {
          name: 'quoted-notice-1-cv',
          because: 'The letter is missing.',
          at: '2026-03-09T08:00:00Z',
          text: sign(CV_ATTACHED, a),
          papers: ['cv'],
          label: lacking(a, 'HOI', 'en', 'missing-letter', { documents: ['cv'] }),
        },
        {
          name: 'quoted-notice-2-letter',
          because:
            'Our own notice, quoted below, is no letter and no bounce; the attached letter completes the application.',
          at: '2026-03-09T18:00:00Z',
          subject: 'Re: Your application is incomplete: Head of Information Technology',
          text: `Here it is, thank you for telling me.\n\nVerity Ashcombe\n\n${noticeQuoted}`,
          papers: ['letter'],
          answers: 'quoted-notice-1-cv',
          label: further(a, 'HOI', { documents: ['motivation-letter'] }),
        },
        {
          name: 'quoted-notice-3-thanks',
          because: 'A thank-you for an acknowledgement: noted, never answered.',
          at: '2026-03-10T08:00:00Z',
          text: `Thank you very much for the confirmation.\n\nVerity Ashcombe\n`,
          answers: 'quoted-notice-1-cv',
          label: {
            ...accepted(a, 'HOI', 'en', NO_PAPERS),
            kind: 'other',
            disposition: 'ignored',
            answer: null,
            language: null,
          },
        },
      ],
    }),
    told({
      group: 'four-mails-in-a-day',
      to: 'HOI',
      who: b,
      turns: [
        ...[1, 2, 3].map((n) => ({
          name: `four-in-a-day-${n}-question`,
          because: 'A question, answered with the neutral receipt.',
          at: `2026-03-10T0${6 + n}:00:00Z`,
          subject: `Question ${n} about the post of Head of Information Technology`,
          text: sign(
            [
              `Could you tell me whether the post is open to candidates from all member countries?`,
              `May the interview take place by video?`,
              `When would the successful candidate have to start?`,
            ][n - 1] ?? '',
            b,
          ),
          label: { ...accepted(b, 'HOI', 'en', NO_PAPERS), kind: 'enquiry', disposition: 'enquiry', answer: 'enquiry' },
        })),
        {
          name: 'four-in-a-day-4-application',
          because: 'The fourth answer to one address within a day waits; the application counts.',
          at: '2026-03-10T15:00:00Z',
          text: sign(BOTH_ATTACHED, b),
          papers: ['cv', 'letter'],
          label: { ...accepted(b, 'HOI', 'en'), answer: null, language: null, suppressed: 'throttled' },
        },
      ],
    }),
    told({
      group: 'absence-notice-of-a-candidate',
      to: 'LIBRA',
      who: c,
      turns: [
        {
          name: 'absent-1-application',
          because: 'Complete.',
          at: '2026-04-05T08:00:00Z',
          text: sign(BOTH_ATTACHED, c),
          papers: ['cv', 'letter'],
          label: accepted(c, 'LIBRA', 'en'),
        },
        {
          name: 'absent-2-notice',
          because: 'The candidate’s mail program answers our answer: a machine, never answered.',
          open: 'the subject of a machine’s mail.',
          at: '2026-04-05T08:00:30Z',
          subject: 'Automatic reply: Your application: Librarian of the Map Collection',
          text: 'I am out of the office until 20 April and will read your message on my return.\n',
          answers: 'absent-1-application',
          more: { headers: { 'Auto-Submitted': 'auto-replied' } },
          label: {
            kind: 'auto-reply',
            vacancy: 'LIBRA',
            candidate: null,
            documents: [],
            completeness: null,
            disposition: 'ignored',
            answer: null,
            language: null,
            suppressed: 'auto-submitted',
          },
        },
      ],
    }),
  ];
}

async function leavingTwice(): Promise<Case[]> {
  const a = someone('Ephraim Sallow');
  const gone: Label = {
    documents: [],
    completeness: null,
    kind: 'withdrawal',
    disposition: 'withdrawn',
    answer: 'withdrawal',
  };
  const letter = `Withdrawal of application\n\nI, Ephraim Sallow, hereby withdraw my application for the post of ${HOI}.\n\nSigned: Ephraim Sallow, 14 March 2026\n`;
  return told({
    group: 'withdrawn-twice',
    to: 'HOI',
    who: a,
    turns: [
      {
        name: 'leaves-twice-1-complete',
        because: 'Complete.',
        at: '2026-03-12T08:00:00Z',
        text: sign(BOTH_ATTACHED, a),
        papers: ['cv', 'letter'],
        label: accepted(a, 'HOI', 'en'),
      },
      {
        name: 'leaves-twice-2-withdraws',
        because: 'Confirmed.',
        at: '2026-03-13T08:00:00Z',
        text: sign('I hereby withdraw my application.', a),
        label: accepted(a, 'HOI', 'en', gone),
      },
      {
        name: 'leaves-twice-3-with-a-signed-paper',
        because: 'The same wish on paper: still a withdrawal, confirmed once.',
        at: '2026-03-14T08:00:00Z',
        text: sign('Please find attached my signed withdrawal. I am withdrawing my application for the post.', a),
        more: { attachments: [file('Withdrawal.pdf', await pdf(letter))] },
        label: { ...accepted(a, 'HOI', 'en', gone), documents: ['other'], ...QUIET },
      },
    ],
  });
}
