// What is not the candidate’s own, and what stays in view when papers are renewed.
import { accepted, type Case, file, lacking, type Someone, someone } from './case.ts';
import { one } from './one.ts';
import * as en from './papers-english.ts';
import * as others from './papers-of-others.ts';
import { pdf } from './sheet.ts';
import { further, QUIET, told } from './story.ts';
import { sign } from './words.ts';

const { HOI } = en.POSTS;
export async function thirdLookCases(): Promise<Case[]> {
  return [...(await notTheirOwn()), ...(await further2())];
}

async function notTheirOwn(): Promise<Case[]> {
  const professor: Someone = { name: 'Lucius Barrow', address: 'l.barrow@example.net' };
  const supplier: Someone = { name: 'Accounts, Quill and Sons', address: 'accounts@example.com' };
  const curious = someone('Hepzibah Drake');
  const of = someone('Isolde Marchbank');
  const invoice = `Invoice\nInvoice no. 2026-0311   Date: 11 March 2026\nQuill and Sons Ltd, paper merchants\n\nQuantity | Item | Price\n10 | Boxes of paper, A4 | EUR 240.00\n2 | Toner | EUR 131.00\n\nTotal due: EUR 371.00. VAT number KE 0044.172. Payable within 30 days to IBAN KE00 0000 0000 0000.\n`;
  return [
    {
      ...(await one(
        'recommendation-sent-by-the-referee',
        'A referee sends a recommendation: no application of the referee’s, and nobody is to be told that the professor’s CV is missing.',
        professor,
        'LIBRA',
        `Dear Sir or Madam,\n\nAt the request of Isolde Marchbank I send you my letter of recommendation for her application.\n\nYours faithfully,\nLucius Barrow\n`,
        [['Recommendation Marchbank.pdf', pdf(others.recommendation(of, 'Lucius Barrow'))]],
        {
          vacancy: 'LIBRA',
          deadline: 'on-time',
          subject: 'clear',
          documents: ['other'],
          disposition: 'needs-review',
          answer: null,
          language: null,
        },
      )),
      open: 'kind, candidate and completeness: no rule names this case.',
    },
    {
      ...(await one(
        'invoice-of-a-supplier',
        'An invoice is nobody’s application: a person looks, and no one is told that papers are missing.',
        supplier,
        'HOI',
        'Dear customer,\n\nPlease find attached our invoice 2026-0311 for last month’s delivery.\n\nQuill and Sons\n',
        [['Invoice 2026-0311.pdf', pdf(invoice)]],
        {
          kind: 'other',
          vacancy: 'HOI',
          deadline: 'on-time',
          subject: 'unclear',
          documents: ['other'],
          completeness: null,
          disposition: 'needs-review',
          answer: null,
          language: null,
        },
        { subject: 'Invoice 2026-0311' },
      )),
    },
    await one(
      'question-with-the-notice-attached',
      'A question with the notice attached is an enquiry.',
      curious,
      'HOI',
      sign(
        'I have read the attached notice. Does "ten years" include years of study? And could you tell me whether the post can be held part-time?',
        curious,
      ),
      [['HOI.pdf', pdf(others.notice)]],
      {
        ...accepted(curious, 'HOI', 'en'),
        kind: 'enquiry',
        documents: ['other'],
        completeness: null,
        disposition: 'enquiry',
        answer: 'enquiry',
      },
    ),
    await one(
      'application-in-the-subject-alone',
      'The subject applies, nothing else is there: both papers are missing, and the sender is told.',
      someone('Jessamy Crewe'),
      'HOI',
      '',
      [],
      lacking(someone('Jessamy Crewe'), 'HOI', 'both', 'missing-both', { documents: [] }),
      { subject: 'Application for Head of Information Technology' },
    ),
  ].map((made) => (made.name === 'application-in-the-subject-alone' ? withoutLanguage(made) : made));
}

function withoutLanguage(made: Case): Case {
  const { language: _, ...label } = made.label;
  return { ...made, label, open: 'language: the subject’s own, or both.' };
}

async function further2(): Promise<Case[]> {
  const a = someone('Venetia Arkwright');
  const b = someone('Wenceslas Dupré', 'example.com');
  const c = someone('Xenophon Lamb');
  const both = async (who: Someone) =>
    file('Application.pdf', await pdf(`${en.letterPlain(who, HOI).trim()}\n===\n${en.cvPlain(who)}`));
  return [
    ...(await told({
      group: 'both-in-one-then-a-newer-cv',
      to: 'HOI',
      who: a,
      turns: [
        {
          name: 'one-file-1-both',
          because: 'Both in one file.',
          at: '2026-03-15T08:00:00Z',
          text: sign('My application is attached.', a),
          more: { attachments: [await both(a)] },
          label: accepted(a, 'HOI', 'en', { documents: ['cv-and-letter'] }),
        },
        {
          name: 'one-file-2-newer-cv',
          because: 'The newer CV replaces the older; the letter in the old file still counts.',
          at: '2026-03-16T08:00:00Z',
          text: sign('An updated CV.', a),
          papers: ['newer-cv'],
          label: { ...further(a, 'HOI', { documents: ['cv'], flags: ['replaces-earlier'] }), ...QUIET },
        },
      ],
    })),
    ...(await told({
      group: 'a-word-and-the-missing-letter',
      to: 'HOI',
      who: b,
      language: 'fr',
      turns: [
        {
          name: 'voila-1-cv',
          because: 'La lettre manque.',
          at: '2026-03-15T09:00:00Z',
          text: `Bonjour,\n\nVeuillez trouver ci-joint mon CV.\n\nWenceslas Dupré\n`,
          papers: ['cv'],
          label: lacking(b, 'HOI', 'fr', 'missing-letter', { documents: ['cv'] }),
        },
        {
          name: 'voila-2-lettre',
          because: 'One word, the letter, and an answer in French.',
          at: '2026-03-16T09:00:00Z',
          text: 'Voilà.\n',
          papers: ['letter'],
          answers: 'voila-1-cv',
          label: further(b, 'HOI', { documents: ['motivation-letter'] }, 'fr'),
        },
      ],
    })),
    ...(await told({
      group: 'unreadable-extra-to-a-complete-application',
      to: 'HOI',
      who: c,
      turns: [
        {
          name: 'locked-extra-1-complete',
          because: 'Complete.',
          at: '2026-03-15T10:00:00Z',
          text: sign('Please find attached my CV and motivation letter.', c),
          papers: ['cv', 'letter'],
          label: accepted(c, 'HOI', 'en'),
        },
        {
          name: 'locked-extra-2-newer-cv',
          because: 'A newer CV that cannot be read: the application stays complete with the older one.',
          open: 'whether the candidate should be told.',
          at: '2026-03-16T10:00:00Z',
          text: sign('My updated CV.', c),
          papers: ['locked-cv'],
          label: {
            kind: 'supplement',
            vacancy: 'HOI',
            candidate: c.name,
            deadline: 'on-time',
            subject: 'clear',
            documents: ['cv'],
            completeness: 'complete',
            disposition: 'accepted',
          },
        },
      ],
    })),
  ];
}
