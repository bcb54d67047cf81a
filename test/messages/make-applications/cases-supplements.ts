// Stories of one candidate: what completes an application, what does not, and what merely renews it.
import { accepted, type Case, lacking, someone } from './case.ts';
import { further, QUIET, told } from './story.ts';
import { BOTH_ATTACHED, CV_ATTACHED, sign } from './words.ts';

export async function supplementCases(): Promise<Case[]> {
  return [...(await Promise.all(supplements())).flat()];
}

function supplements(): Promise<Case[]>[] {
  const a = someone('Adela Brightwater');
  const b = someone('Boniface Lacroix-Mba', 'example.com');
  const c = someone('Cyprian Holt');
  const d = someone('Delphine Marchetti-Rood');
  const e = someone('Edmond Harkaway');
  const f = someone('Flora Nightshade');
  const g = someone('Gerda Blomqvist');
  const h = someone('Humbert Osei-Vance');
  const i = someone('Irma Talbott');
  return [
    told({
      group: 'supplement-completes',
      to: 'HOI',
      who: a,
      turns: [
        {
          name: 'completes-1-cv-only',
          because: 'The letter is missing.',
          at: '2026-03-02T08:00:00Z',
          text: sign(CV_ATTACHED, a),
          papers: ['cv'],
          label: lacking(a, 'HOI', 'en', 'missing-letter', { documents: ['cv'] }),
        },
        {
          name: 'completes-2-the-letter',
          because:
            'The letter completes the application, which earns its acknowledgement although a notice went out before.',
          at: '2026-03-04T08:00:00Z',
          text: sign('Here is my motivation letter, which I had forgotten.', a),
          papers: ['letter'],
          answers: 'completes-1-cv-only',
          label: further(a, 'HOI', { documents: ['motivation-letter'] }),
        },
      ],
    }),
    told({
      group: 'supplement-completes-french',
      to: 'DDIS',
      who: b,
      language: 'fr',
      turns: [
        {
          name: 'complete-1-lettre-seule',
          because: 'The CV is missing.',
          at: '2025-10-13T08:00:00Z',
          text: `Madame, Monsieur,\n\nVeuillez trouver ci-joint ma lettre de motivation.\n\nCordialement,\nBoniface Lacroix-Mba\n`,
          papers: ['letter'],
          label: lacking(b, 'DDIS', 'fr', 'missing-cv', { documents: ['motivation-letter'] }),
        },
        {
          name: 'complete-2-le-cv-sous-un-autre-objet',
          because: 'Same address, no thread, another subject: the same candidate, now complete.',
          at: '2025-10-15T08:00:00Z',
          subject: 'CV',
          text: `Bonjour,\n\nVoici le CV qui manquait à ma candidature.\n\nBoniface Lacroix-Mba\n`,
          papers: ['cv'],
          label: further(b, 'DDIS', { documents: ['cv'], subject: 'unclear', flags: ['subject-unclear'] }, 'fr'),
        },
      ],
    }),
    told({
      group: 'supplement-still-incomplete',
      to: 'HOI',
      who: c,
      turns: [
        {
          name: 'still-incomplete-1-cv',
          because: 'The letter is missing.',
          at: '2026-03-02T09:00:00Z',
          text: sign(CV_ATTACHED, c),
          papers: ['cv'],
          label: lacking(c, 'HOI', 'en', 'missing-letter', { documents: ['cv'] }),
        },
        {
          name: 'still-incomplete-2-diploma',
          because: 'A diploma is filed; the letter is still missing, which the candidate has been told.',
          at: '2026-03-03T09:00:00Z',
          text: sign('I also send you my diploma.', c),
          papers: ['diploma'],
          answers: 'still-incomplete-1-cv',
          label: {
            ...further(c, 'HOI', { documents: ['other'], completeness: 'missing-letter', disposition: 'incomplete' }),
            ...QUIET,
          },
        },
        {
          name: 'still-incomplete-3-letter',
          because: 'Now the letter is there.',
          at: '2026-03-05T09:00:00Z',
          text: sign('And here is the letter.', c),
          papers: ['letter'],
          label: further(c, 'HOI', { documents: ['motivation-letter'] }),
        },
      ],
    }),
    told({
      group: 'newer-cv',
      to: 'HOI',
      who: d,
      turns: [
        {
          name: 'newer-cv-1-complete',
          because: 'Complete.',
          at: '2026-03-02T10:00:00Z',
          text: sign(BOTH_ATTACHED, d),
          papers: ['cv', 'letter'],
          label: accepted(d, 'HOI', 'en'),
        },
        {
          name: 'newer-cv-2-the-newer',
          because: 'A newer CV takes the older one’s place in view; there is nothing new to answer.',
          at: '2026-03-06T10:00:00Z',
          text: sign('Please find an updated version of my CV, which replaces the one I sent on Monday.', d),
          papers: ['newer-cv'],
          label: { ...further(d, 'HOI', { documents: ['cv'], flags: ['replaces-earlier'] }), ...QUIET },
        },
        {
          name: 'newer-cv-3-both-anew',
          because: 'Both papers anew: they replace, nothing is answered.',
          at: '2026-03-08T10:00:00Z',
          text: sign(`I have improved both papers. ${BOTH_ATTACHED}`, d),
          papers: ['cv', 'newer-letter'],
          open: 'kind and flags besides: the first CV comes back beside a new letter.',
          label: { ...further(d, 'HOI', { flags: ['replaces-earlier'] }), ...QUIET },
        },
      ],
    }),
    told({
      group: 'newer-cv-still-no-letter',
      to: 'STCEPM',
      who: e,
      turns: [
        {
          name: 'newer-cv-no-letter-1',
          because: 'The letter is missing.',
          at: '2026-03-02T11:00:00Z',
          text: sign(CV_ATTACHED, e),
          papers: ['cv'],
          label: lacking(e, 'STCEPM', 'en', 'missing-letter', { documents: ['cv'] }),
        },
        {
          name: 'newer-cv-no-letter-2',
          because: 'A newer CV, and the letter is still missing: told once, not twice.',
          at: '2026-03-04T11:00:00Z',
          text: sign('Please use this CV instead.', e),
          papers: ['newer-cv'],
          label: {
            ...further(e, 'STCEPM', {
              documents: ['cv'],
              completeness: 'missing-letter',
              disposition: 'incomplete',
              flags: ['replaces-earlier'],
            }),
            ...QUIET,
          },
        },
      ],
    }),
    told({
      group: 'diploma-for-a-complete-application',
      to: 'LIBRA',
      who: f,
      turns: [
        {
          name: 'diploma-1-complete',
          because: 'Complete.',
          at: '2026-04-02T10:00:00Z',
          text: sign(BOTH_ATTACHED, f),
          papers: ['cv', 'letter'],
          label: accepted(f, 'LIBRA', 'en'),
        },
        {
          name: 'diploma-2-the-diploma',
          because: 'A further paper for a complete application is filed without an answer.',
          at: '2026-04-03T10:00:00Z',
          text: sign('Please add my diploma to my application.', f),
          papers: ['diploma'],
          answers: 'diploma-1-complete',
          label: { ...further(f, 'LIBRA', { documents: ['other'] }), ...QUIET },
        },
      ],
    }),
    told({
      group: 'unreadable-then-readable',
      to: 'HOI',
      who: g,
      turns: [
        {
          name: 'unreadable-1-locked',
          because: 'The CV wants a password.',
          at: '2026-03-03T10:00:00Z',
          text: sign(BOTH_ATTACHED, g),
          papers: ['locked-cv', 'letter'],
          label: lacking(g, 'HOI', 'en', 'unreadable', { answer: 'unreadable' }),
        },
        {
          name: 'unreadable-2-open',
          because:
            'The CV without its password completes the application; the closed file no longer stands in the way.',
          at: '2026-03-03T15:00:00Z',
          text: sign('Sorry for that! Here is the CV without a password.', g),
          papers: ['cv'],
          answers: 'unreadable-1-locked',
          label: further(g, 'HOI', { documents: ['cv'] }),
        },
      ],
    }),
    told({
      group: 'incomplete-then-unreadable',
      to: 'HOI',
      who: h,
      turns: [
        {
          name: 'then-unreadable-1-cv',
          because: 'The letter is missing.',
          at: '2026-03-04T10:00:00Z',
          text: sign(CV_ATTACHED, h),
          papers: ['cv'],
          label: lacking(h, 'HOI', 'en', 'missing-letter', { documents: ['cv'] }),
        },
        {
          name: 'then-unreadable-2-locked-letter',
          because: 'The letter came and cannot be read: the candidate has not been told this yet.',
          at: '2026-03-05T10:00:00Z',
          text: sign('Please find my letter.', h),
          papers: ['locked-letter'],
          label: further(h, 'HOI', {
            documents: ['motivation-letter'],
            completeness: 'unreadable',
            disposition: 'incomplete',
            answer: 'unreadable',
          }),
        },
        {
          name: 'then-unreadable-3-letter',
          because: 'The readable letter completes it.',
          at: '2026-03-06T10:00:00Z',
          text: sign('Here is the letter, unprotected.', h),
          papers: ['letter'],
          label: further(h, 'HOI', { documents: ['motivation-letter'] }),
        },
      ],
    }),
    told({
      group: 'each-paper-in-a-mail-of-its-own',
      to: 'STCEPM',
      who: i,
      turns: [
        {
          name: 'own-mail-1-cv',
          because: 'When it arrives, the letter is missing.',
          at: '2026-03-05T11:00:00Z',
          subject: 'STCEPM CV',
          text: sign('My CV; the letter follows.', i),
          papers: ['cv'],
          label: lacking(i, 'STCEPM', 'en', 'missing-letter', { documents: ['cv'] }),
        },
        {
          name: 'own-mail-2-letter',
          because: 'A minute later the application is complete.',
          at: '2026-03-05T11:01:00Z',
          subject: 'STCEPM letter',
          text: sign('My letter.', i),
          papers: ['letter'],
          label: further(i, 'STCEPM', { documents: ['motivation-letter'] }),
        },
      ],
    }),
  ];
}
