// Stories with a trap: letters typed into a reply, nothing new after the deadline, strangers in a thread, colleagues who apply themselves.
import { accepted, type Case, file, idOf, type Label, lacking, type Someone, someone } from './case.ts';
import * as en from './papers-english.ts';
import { pdf } from './sheet.ts';
import { further, QUIET, told } from './story.ts';
import { BOTH_ATTACHED, CV_ATTACHED, letterInMail, sign } from './words.ts';

const { HOI } = en.POSTS;
const AGAIN: Label = { ...QUIET, flags: ['duplicate'], disposition: 'ignored' };

export async function oddHistoryCases(): Promise<Case[]> {
  return [...(await typedLetters()), ...(await nothingNew()), ...(await strangers())];
}

async function typedLetters(): Promise<Case[]> {
  const a = someone('Thisbe Longstaff');
  const b = someone('Urban Calderwood');
  const quoted = `On Tue, 10 Mar 2026 at 09:00, HOI vacancy <HOI.vacancy@wcoomd.org> wrote:\n> Dear Thisbe Longstaff,\n> Your motivation letter is missing. You can send it until Sunday 22 March 2026, 24:00 (Brussels time).\n`;
  return [
    ...(await told({
      group: 'letter-typed-into-the-reply',
      to: 'HOI',
      who: a,
      turns: [
        {
          name: 'typed-1-cv',
          because: 'The letter is missing.',
          at: '2026-03-10T08:00:00Z',
          text: sign(CV_ATTACHED, a),
          papers: ['cv'],
          label: lacking(a, 'HOI', 'en', 'missing-letter', { documents: ['cv'] }),
        },
        {
          name: 'typed-2-letter-in-the-reply',
          because: 'The missing letter is typed into the reply, above our quoted notice: a supplement that completes.',
          at: '2026-03-10T18:00:00Z',
          text: `${letterInMail(a, HOI).replace('You will find my curriculum vitae attached; this', 'You have my curriculum vitae already; this')}\n${quoted}`,
          answers: 'typed-1-cv',
          label: further(a, 'HOI', { documents: ['motivation-letter'] }),
        },
      ],
    })),
    ...(await told({
      group: 'news-without-papers',
      to: 'HOI',
      who: b,
      turns: [
        {
          name: 'news-1-complete',
          because: 'Complete.',
          at: '2026-03-10T09:00:00Z',
          text: sign(BOTH_ATTACHED, b),
          papers: ['cv', 'letter'],
          label: accepted(b, 'HOI', 'en'),
        },
        {
          name: 'news-2-new-telephone-number',
          because: 'News without a document: a person reads it, nothing is answered.',
          open: 'kind: no kind has this for its definition.',
          at: '2026-03-11T09:00:00Z',
          text: sign('Please note that my telephone number has changed to +44 20 555 0190.', b),
          answers: 'news-1-complete',
          label: {
            vacancy: 'HOI',
            candidate: b.name,
            deadline: 'on-time',
            subject: 'clear',
            documents: [],
            disposition: 'needs-review',
            answer: null,
            language: null,
          },
        },
      ],
    })),
  ];
}

async function nothingNew(): Promise<Case[]> {
  const a = someone('Vivien Stokesley');
  const b = someone('Wystan Orme');
  const c = someone('Xanthe Pickering');
  const stale: Label = {
    vacancy: 'HOI',
    deadline: 'late',
    subject: 'clear',
    documents: ['cv', 'motivation-letter'],
    completeness: 'complete',
    ...QUIET,
  };
  return [
    ...(await told({
      group: 'nothing-new-after-the-deadline',
      to: 'HOI',
      who: a,
      turns: [
        {
          name: 'nothing-new-1-in-time',
          because: 'Complete and in time.',
          at: '2026-03-22T20:00:00Z',
          text: sign(BOTH_ATTACHED, a),
          papers: ['cv', 'letter'],
          label: accepted(a, 'HOI', 'en'),
        },
        {
          name: 'nothing-new-2-after-the-deadline',
          because:
            'The same files a day later: they are on file in time, so a notice that they came too late would only alarm.',
          open: 'kind, flags and disposition: a duplicate to some, a late supplement to others.',
          at: '2026-03-23T20:00:00Z',
          text: sign(`I send my application again, to be sure. ${BOTH_ATTACHED}`, a),
          papers: ['cv', 'letter'],
          label: { ...stale, candidate: a.name },
        },
      ],
    })),
    ...(await told({
      group: 'late-twice',
      to: 'STCEPM',
      who: b,
      turns: [
        {
          name: 'late-twice-1',
          because: 'Late.',
          at: '2026-03-17T09:00:00Z',
          text: sign(BOTH_ATTACHED, b),
          papers: ['cv', 'letter'],
          label: accepted(b, 'STCEPM', 'en', { deadline: 'late', disposition: 'late', answer: 'late' }),
        },
        {
          name: 'late-twice-2',
          because: 'The same files five minutes later: counted once, told once.',
          at: '2026-03-17T09:05:00Z',
          text: sign(`Once more. ${BOTH_ATTACHED}`, b),
          papers: ['cv', 'letter'],
          label: accepted(b, 'STCEPM', 'en', { ...AGAIN, deadline: 'late' }),
        },
      ],
    })),
    ...(await told({
      group: 'across-the-deadline',
      to: 'HOI',
      who: c,
      turns: [
        {
          name: 'across-1-in-time',
          because: 'Two minutes before the deadline.',
          at: '2026-03-22T22:58:00Z',
          text: sign(BOTH_ATTACHED, c),
          papers: ['cv', 'letter'],
          label: accepted(c, 'HOI', 'en'),
        },
        {
          name: 'across-2-again-after',
          because: 'The same files three minutes after it: counted once, and in time.',
          at: '2026-03-22T23:03:00Z',
          text: sign(`I am not sure that it went out. ${BOTH_ATTACHED}`, c),
          papers: ['cv', 'letter'],
          label: accepted(c, 'HOI', 'en', { ...AGAIN, deadline: 'late' }),
        },
      ],
    })),
  ];
}

async function strangers(): Promise<Case[]> {
  const a = someone('Yolande Framlingham');
  const friend = someone('Zebedee Plowright', 'example.net');
  const namesake = someone('Amelia Brand');
  const otherBrand: Someone = { name: 'Amelia Brand', address: 'a.brand@example.com' };
  const colleague: Someone = { name: 'Crispin Haldane', address: 'crispin.haldane@wcoomd.org' };
  const passed = someone('Dorothea Weld');
  const forwarded = `For you.\n\nCrispin\n\n---------- Forwarded message ---------\nFrom: ${passed.name} <${passed.address}>\nDate: Thu, 12 Mar 2026 at 09:00\nSubject: ${HOI}\nTo: <crispin.haldane@wcoomd.org>\n\n${sign(BOTH_ATTACHED, passed)}`;
  return [
    ...(await told({
      group: 'a-friend-in-the-thread',
      to: 'HOI',
      who: a,
      turns: [
        {
          name: 'friend-1-yolande',
          because: 'Complete.',
          at: '2026-03-11T08:00:00Z',
          text: sign(BOTH_ATTACHED, a),
          papers: ['cv', 'letter'],
          label: accepted(a, 'HOI', 'en'),
        },
      ],
    })),
    {
      name: 'friend-2-zebedee-answers-her-mail',
      group: 'a-friend-in-the-thread',
      because:
        'Another address, another name, another CV: the friend pressed "answer" on a mail that was shown to him, and applies for himself.',
      mail: {
        to: 'HOI',
        at: '2026-03-12T08:00:00Z',
        from: friend,
        subject: `Re: ${HOI}`,
        text: sign(`Yolande told me about this post. ${BOTH_ATTACHED}`, friend),
        headers: { 'In-Reply-To': idOf('friend-1-yolande', a), References: idOf('friend-1-yolande', a) },
        attachments: [
          file('CV Plowright.pdf', await pdf(en.cvEuropass(friend))),
          file('Letter Plowright.pdf', await pdf(en.letterBare(friend, HOI))),
        ],
      },
      label: accepted(friend, 'HOI', 'en', { without: ['replaces-earlier', 'duplicate'] }),
    },
    ...(await told({
      group: 'two-people-of-one-name',
      to: 'HOI',
      who: namesake,
      turns: [
        {
          name: 'namesake-1',
          because: 'Complete.',
          at: '2026-03-11T09:00:00Z',
          text: sign(BOTH_ATTACHED, namesake),
          papers: ['cv', 'letter'],
          label: accepted(namesake, 'HOI', 'en'),
        },
      ],
    })),
    {
      name: 'namesake-2',
      group: 'two-people-of-one-name',
      because:
        'Another Amelia Brand with her own address and papers: an application of her own; joining is only proposed.',
      mail: {
        to: 'HOI',
        at: '2026-03-12T09:00:00Z',
        from: otherBrand,
        subject: HOI,
        text: sign(BOTH_ATTACHED, otherBrand),
        attachments: [
          file('CV.pdf', await pdf(en.cvFunctional(otherBrand))),
          file('Letter.pdf', await pdf(en.letterPoints(otherBrand, HOI))),
        ],
      },
      label: accepted(otherBrand, 'HOI', 'en', { flags: ['join-proposed'] }),
    },
    ...(await told({
      group: 'a-colleague-who-applies',
      to: 'HOI',
      who: passed,
      turns: [
        {
          name: 'colleague-applies-1-passes-on',
          because: 'Passed on: the candidate’s application.',
          at: '2026-03-12T10:00:00Z',
          from: colleague,
          subject: `Fwd: ${HOI}`,
          text: forwarded,
          papers: ['cv', 'letter'],
          label: accepted(passed, 'HOI', 'en', { flags: ['forwarded'] }),
        },
      ],
    })),
    {
      name: 'colleague-applies-2-own-letter',
      group: 'a-colleague-who-applies',
      because:
        'The colleague now applies, with a letter only: an application of the colleague’s own, and no supplement to the one that was passed on.',
      mail: {
        to: 'HOI',
        at: '2026-03-14T10:00:00Z',
        from: colleague,
        subject: HOI,
        text: sign('I would like to apply myself. Please find attached my motivation letter.', colleague),
        attachments: [file('Letter.pdf', await pdf(en.letterBlock(colleague, HOI)))],
      },
      label: lacking(colleague, 'HOI', 'en', 'missing-cv', { documents: ['motivation-letter'] }),
    },
    {
      name: 'colleague-applies-3-passed-on-again',
      group: 'a-colleague-who-applies',
      because: 'The candidate’s mail passed on once more, two days later: nothing new, nothing answered.',
      open: 'kind, flags and disposition: a duplicate to some, a supplement to others.',
      mail: {
        to: 'HOI',
        at: '2026-03-14T11:00:00Z',
        from: colleague,
        subject: `Fwd: ${HOI}`,
        text: forwarded,
        attachments: await Promise.all([pdf(en.cvPlain(passed)), pdf(en.letterPlain(passed, HOI))]).then(
          ([cv, letter]) => [file('CV.pdf', cv), file('Letter.pdf', letter)],
        ),
      },
      label: {
        vacancy: 'HOI',
        candidate: passed.name,
        deadline: 'on-time',
        subject: 'clear',
        documents: ['cv', 'motivation-letter'],
        completeness: 'complete',
        ...QUIET,
      },
    },
  ];
}
