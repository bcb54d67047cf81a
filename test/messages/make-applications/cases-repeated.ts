// Stories of one candidate: the same again, and what comes after the deadline.
import { accepted, type Case, idOf, lacking, someone } from './case.ts';
import { further, NO_PAPERS, QUIET, told } from './story.ts';
import { BOTH_ATTACHED, CV_ATTACHED, sign } from './words.ts';

const LATE_PAPER = { deadline: 'late', disposition: 'late', answer: 'late-supplement' };

export async function repeatedCases(): Promise<Case[]> {
  return [...(await Promise.all(repeated())).flat(), ...(await Promise.all(afterTheDeadline())).flat()];
}

function repeated(): Promise<Case[]>[] {
  const a = someone('Jocasta Penhaligon');
  const b = someone('Kilian Stourbridge');
  const c = someone('Leander Achebe-Muir');
  const d = someone('Mirabel Hounslow');
  const again = { ...QUIET, flags: ['duplicate'], disposition: 'ignored' };
  return [
    told({
      group: 'same-mail-twice',
      to: 'STCEPM',
      who: a,
      turns: [
        {
          name: 'twice-1',
          because: 'Complete.',
          at: '2026-03-03T12:00:00Z',
          text: sign(BOTH_ATTACHED, a),
          papers: ['cv', 'letter'],
          label: accepted(a, 'STCEPM', 'en'),
        },
        {
          name: 'twice-2-delivered-again',
          because: 'The very same mail by another route: counts once.',
          at: '2026-03-03T12:03:00Z',
          text: sign(BOTH_ATTACHED, a),
          papers: ['cv', 'letter'],
          label: accepted(a, 'STCEPM', 'en', again),
          more: {
            rewrite: (source) => source.replace(/^Message-ID: .*$/m, `Message-ID: ${idOf('twice-1', a)}`),
            underway: 189,
          },
        },
      ],
    }),
    told({
      group: 'same-documents-after-ten-minutes',
      to: 'HOI',
      who: b,
      turns: [
        {
          name: 'ten-minutes-1',
          because: 'Complete.',
          at: '2026-03-03T13:00:00Z',
          text: sign(BOTH_ATTACHED, b),
          papers: ['cv', 'letter'],
          label: accepted(b, 'HOI', 'en'),
        },
        {
          name: 'ten-minutes-2',
          because: 'The same documents again within minutes, with other words: counts once.',
          at: '2026-03-03T13:10:00Z',
          subject: 'Application Head of Information Technology (with subject)',
          text: sign(`I forgot the subject, so here it is again. ${BOTH_ATTACHED}`, b),
          papers: ['cv', 'letter'],
          label: accepted(b, 'HOI', 'en', again),
        },
      ],
    }),
    told({
      group: 'same-documents-after-three-days',
      to: 'HOI',
      who: c,
      turns: [
        {
          name: 'three-days-1',
          because: 'Complete.',
          at: '2026-03-03T14:00:00Z',
          text: sign(BOTH_ATTACHED, c),
          papers: ['cv', 'letter'],
          label: accepted(c, 'HOI', 'en'),
        },
        {
          name: 'three-days-2',
          because: 'Nothing new, and an answer has been given.',
          open: 'kind, flags and disposition: a duplicate to some, a supplement to others.',
          at: '2026-03-06T14:00:00Z',
          text: sign(`To be sure I send it again. ${BOTH_ATTACHED}`, c),
          papers: ['cv', 'letter'],
          label: {
            vacancy: 'HOI',
            candidate: c.name,
            deadline: 'on-time',
            subject: 'clear',
            documents: ['cv', 'motivation-letter'],
            completeness: 'complete',
            ...QUIET,
          },
        },
      ],
    }),
    told({
      group: 'sent-again-with-what-was-forgotten',
      to: 'HOI',
      who: d,
      turns: [
        {
          name: 'forgotten-1',
          because: 'The letter is missing.',
          at: '2026-03-03T15:00:00Z',
          text: sign(BOTH_ATTACHED, d),
          papers: ['cv'],
          label: lacking(d, 'HOI', 'en', 'missing-letter', { documents: ['cv'] }),
        },
        {
          name: 'forgotten-2',
          because: 'The same CV with the letter, five minutes later: no duplicate, for the letter is new.',
          at: '2026-03-03T15:05:00Z',
          text: sign(`I forgot the letter. ${BOTH_ATTACHED}`, d),
          papers: ['cv', 'letter'],
          label: further(d, 'HOI', { without: ['duplicate'] }),
        },
      ],
    }),
  ];
}

function afterTheDeadline(): Promise<Case[]>[] {
  const a = someone('Nestor Cavanagh-Ito');
  const b = someone('Ondine Prevost', 'example.com');
  const c = someone('Parthenope Gilroy');
  const d = someone('Quillon Mabey');
  const e = someone('Rowena Dapperton');
  return [
    told({
      group: 'late-supplement-to-a-complete-application',
      to: 'HOI',
      who: a,
      turns: [
        {
          name: 'late-extra-1-in-time',
          because: 'Complete and in time.',
          at: '2026-03-20T08:00:00Z',
          text: sign(BOTH_ATTACHED, a),
          papers: ['cv', 'letter'],
          label: accepted(a, 'HOI', 'en'),
        },
        {
          name: 'late-extra-2-newer-cv',
          because:
            'A newer CV after the deadline is answered with a notice about that paper, never with the late reply.',
          at: '2026-03-24T08:00:00Z',
          text: sign('Please find my updated CV.', a),
          papers: ['newer-cv'],
          answers: 'late-extra-1-in-time',
          label: further(a, 'HOI', { ...LATE_PAPER, documents: ['cv'] }),
        },
        {
          name: 'late-extra-3-diploma',
          because: 'A second paper after the deadline gets a notice of its own.',
          at: '2026-03-26T08:00:00Z',
          text: sign('Please add my diploma.', a),
          papers: ['diploma'],
          answers: 'late-extra-1-in-time',
          label: further(a, 'HOI', { ...LATE_PAPER, documents: ['other'] }),
        },
      ],
    }),
    told({
      group: 'late-letter-to-an-incomplete-application',
      to: 'DDIS',
      who: b,
      language: 'fr',
      turns: [
        {
          name: 'late-letter-1-cv-in-time',
          because: 'In time; the letter is missing.',
          at: '2025-10-25T08:00:00Z',
          text: `Bonjour,\n\nVeuillez trouver ci-joint mon CV.\n\nOndine Prevost\n`,
          papers: ['cv'],
          label: lacking(b, 'DDIS', 'fr', 'missing-letter', { documents: ['cv'] }),
        },
        {
          name: 'late-letter-2-too-late',
          because: 'The missing letter a day too late: a supplement, answered as such.',
          open: 'completeness: with the late letter, or as it stood at the deadline.',
          at: '2025-10-27T08:00:00Z',
          text: `Bonjour,\n\nVoici la lettre qui manquait à mon dossier.\n\nOndine Prevost\n`,
          papers: ['letter'],
          answers: 'late-letter-1-cv-in-time',
          label: (() => {
            const { completeness: _, ...label } = further(
              b,
              'DDIS',
              { ...LATE_PAPER, documents: ['motivation-letter'] },
              'fr',
            );
            return label;
          })(),
        },
      ],
    }),
    told({
      group: 'late-supplement-to-a-late-application',
      to: 'STCEPM',
      who: c,
      turns: [
        {
          name: 'late-both-1',
          because: 'Late, without a letter: late beats incomplete.',
          at: '2026-03-17T08:00:00Z',
          text: sign(CV_ATTACHED, c),
          papers: ['cv'],
          label: lacking(c, 'STCEPM', 'en', 'missing-letter', {
            documents: ['cv'],
            deadline: 'late',
            disposition: 'late',
            answer: 'late',
          }),
        },
        {
          name: 'late-both-2',
          because: 'The letter to a late application: still late, told once.',
          at: '2026-03-18T08:00:00Z',
          text: sign('And my letter.', c),
          papers: ['letter'],
          answers: 'late-both-1',
          label: {
            ...further(c, 'STCEPM', { documents: ['motivation-letter'], deadline: 'late', disposition: 'late' }),
            ...QUIET,
          },
        },
      ],
    }),
    told({
      group: 'complete-again-after-the-deadline',
      to: 'HOI',
      who: d,
      turns: [
        {
          name: 'again-late-1-cv-in-time',
          because: 'In time; the letter is missing.',
          at: '2026-03-21T08:00:00Z',
          text: sign(CV_ATTACHED, d),
          papers: ['cv'],
          label: lacking(d, 'HOI', 'en', 'missing-letter', { documents: ['cv'] }),
        },
        {
          name: 'again-late-2-everything',
          because: 'Everything again, after the deadline: papers too late for an application in time.',
          at: '2026-03-23T08:00:00Z',
          subject: 'Complete application Head of Information Technology',
          text: sign(BOTH_ATTACHED, d),
          papers: ['newer-cv', 'letter'],
          label: further(d, 'HOI', LATE_PAPER),
        },
      ],
    }),
    told({
      group: 'question-after-the-deadline',
      to: 'HOI',
      who: e,
      turns: [
        {
          name: 'asks-late-1-application',
          because: 'Complete and in time.',
          at: '2026-03-21T09:00:00Z',
          text: sign(BOTH_ATTACHED, e),
          papers: ['cv', 'letter'],
          label: accepted(e, 'HOI', 'en'),
        },
        {
          name: 'asks-late-2-status',
          because: 'What is the status? An enquiry, answered neutrally whenever it comes.',
          at: '2026-04-20T09:00:00Z',
          text: sign('Could you please tell me the status of my application? When may I expect to hear from you?', e),
          answers: 'asks-late-1-application',
          label: {
            ...accepted(e, 'HOI', 'en', NO_PAPERS),
            kind: 'enquiry',
            deadline: 'late',
            disposition: 'enquiry',
            answer: 'enquiry',
          },
        },
      ],
    }),
  ];
}
