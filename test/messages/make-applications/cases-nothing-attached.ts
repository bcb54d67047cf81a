// Applications without files: forgotten, linked, or written into the mail.
import { accepted, type Case, file, lacking, someone } from './case.ts';
import * as en from './papers-english.ts';
import * as fr from './papers-other-languages.ts';
import { pdf } from './sheet.ts';
import { letterInMail } from './words.ts';

const { HOI } = en.POSTS;
export async function nothingAttachedCases(): Promise<Case[]> {
  return [...(await nothingAttached())];
}

async function nothingAttached(): Promise<Case[]> {
  const forgot = someone('Yann Tregoat', 'example.com');
  const forgotEn = someone('Lettice Marchbanks');
  const links = someone('Zdenko Pavlis');
  const linkFr = someone('Coralie Mazurier', 'example.net');
  const letterOnly = someone('Percival Adeyemi-Stroud');
  const empty = someone('Nell Cobbold');
  return [
    {
      name: 'nothing-attached-though-it-says-so',
      because: 'Somebody who says that the papers are attached applies; both are missing, and they are told.',
      mail: {
        to: 'HOI',
        at: '2026-03-12T08:00:00Z',
        from: forgotEn,
        subject: `Application: ${HOI}`,
        text: `Dear Sir or Madam,\n\nPlease find attached my CV and motivation letter for the post.\n\nKind regards,\nLettice Marchbanks\n`,
      },
      label: lacking(forgotEn, 'HOI', 'en', 'missing-both', { documents: [] }),
    },
    {
      name: 'nothing-attached-though-it-says-so-french',
      because: 'The same in French.',
      mail: {
        to: 'LIBRA',
        at: '2026-04-12T08:00:00Z',
        from: forgot,
        subject: `Candidature – ${fr.POSTES.LIBRA}`,
        text: `Madame, Monsieur,\n\nVous trouverez en pièces jointes mon CV ainsi que ma lettre de motivation.\n\nBien cordialement,\nYann Tregoat\n`,
      },
      label: lacking(forgot, 'LIBRA', 'fr', 'missing-both', { documents: [] }),
    },
    {
      name: 'only-links',
      because: 'Links are not followed; what is only linked is missing.',
      mail: {
        to: 'STCEPM',
        at: '2026-03-12T09:00:00Z',
        from: links,
        subject: 'Application STCEPM',
        text: `Dear Sir or Madam,\n\nmy CV and motivation letter can be downloaded here:\nhttps://drive.google.com/file/d/1AbCdEf/view\nhttps://drive.google.com/file/d/2GhIjKl/view\n\nKind regards\nZdenko Pavlis\n`,
      },
      label: lacking(links, 'STCEPM', 'en', 'missing-both', { documents: [], flags: ['linked-only'] }),
    },
    {
      name: 'only-a-transfer-link-french',
      because: 'A transfer service is a link as any other.',
      mail: {
        to: 'HOI',
        at: '2026-03-12T10:00:00Z',
        from: linkFr,
        subject: 'Candidature Responsable informatique',
        text: `Bonjour,\n\nMon dossier de candidature étant volumineux, je vous invite à le télécharger ici : https://we.tl/t-AbCd1234 (lien valable sept jours).\n\nCordialement,\nCoralie Mazurier\n`,
      },
      label: lacking(linkFr, 'HOI', 'fr', 'missing-both', { documents: [], flags: ['linked-only'] }),
    },
    {
      name: 'letter-in-the-mail-and-no-cv',
      because: 'The mail is the letter; the CV it speaks of is not there.',
      mail: {
        to: 'HOI',
        at: '2026-03-12T11:00:00Z',
        from: letterOnly,
        subject: HOI,
        text: letterInMail(letterOnly, HOI),
      },
      label: lacking(letterOnly, 'HOI', 'en', 'missing-cv', { documents: ['motivation-letter'] }),
    },
    {
      name: 'papers-on-a-mail-without-a-word',
      because: 'An empty text is no fault; too few words to tell a language, so that of the papers is used.',
      mail: {
        to: 'HOI',
        at: '2026-03-12T12:00:00Z',
        from: empty,
        subject: 'HOI',
        text: '',
        attachments: [
          file('cv.pdf', await pdf(en.cvPlain(empty))),
          file('letter.pdf', await pdf(en.letterPlain(empty, HOI))),
        ],
      },
      label: accepted(empty, 'HOI', 'en'),
    },
  ];
}
