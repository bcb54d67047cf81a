// Applications by the shape of their papers: which files, in what, under which names.
import { accepted, type Case, file, lacking, someone } from './case.ts';
import * as en from './papers-english.ts';
import * as others from './papers-of-others.ts';
import * as fr from './papers-other-languages.ts';
import { docx, pdf, zip } from './sheet.ts';
import { bonjour, hello } from './words.ts';

const { HOI, STCEPM, LIBRA } = en.POSTS;
export async function paperCases(): Promise<Case[]> {
  return [...(await shapes()), ...(await misleadingNames())];
}

async function shapes(): Promise<Case[]> {
  const odile = someone('Odile Farnham');
  const piet = someone('Piet Oosterveld', 'example.net');
  const maud = someone('Maud Lacombière');
  const ravi = someone('Ravi Sundström', 'example.com');
  const lena = someone('Lena Hochbrunn');
  const tom = someone('Tom Arkwell-Dube', 'example.net');
  const inner = someone('Greta Lindqvist-Omar');
  const alma = someone('Alma Trevisan-Koch');
  return [
    {
      name: 'pdf-and-pdf',
      because: 'The plain case: both papers as PDF files.',
      mail: {
        to: 'HOI',
        at: '2026-03-02T09:11:00Z',
        from: odile,
        subject: `Application: ${HOI}`,
        text: hello(odile, HOI),
        attachments: [
          file('CV Farnham.pdf', await pdf(en.cvPlain(odile))),
          file('Motivation letter Farnham.pdf', await pdf(en.letterPlain(odile, HOI))),
        ],
      },
      label: accepted(odile, 'HOI', 'en'),
    },
    {
      name: 'docx-and-pdf',
      because: 'A Word CV and a PDF letter are both papers.',
      mail: {
        to: 'STCEPM',
        at: '2026-03-03T10:20:00Z',
        from: piet,
        subject: 'STCE Project Manager - application',
        text: hello(piet, STCEPM),
        attachments: [
          file('Oosterveld_CV.docx', await docx(en.cvTrade(piet))),
          file('Oosterveld_letter.pdf', await pdf(en.letterPoints(piet, STCEPM))),
        ],
      },
      label: accepted(piet, 'STCEPM', 'en'),
    },
    {
      name: 'both-in-one-pdf',
      because: 'Letter and CV in one PDF count as both.',
      mail: {
        to: 'DDIS',
        at: '2025-10-14T07:45:00Z',
        from: maud,
        subject: `Candidature : ${fr.POSTES.DDIS}`,
        text: bonjour(maud, fr.POSTES.DDIS),
        attachments: [
          file(
            'Candidature Lacombière.pdf',
            await pdf(`${fr.letterFrench(maud, fr.POSTES.DDIS).trim()}\n===\n${fr.cvFrenchEuropass(maud)}`),
          ),
        ],
      },
      label: accepted(maud, 'DDIS', 'fr', { documents: ['cv-and-letter'] }),
    },
    {
      name: 'both-in-one-docx',
      because: 'CV first, letter behind it, in one Word file: both.',
      mail: {
        to: 'LIBRA',
        at: '2026-04-02T12:00:00Z',
        from: ravi,
        subject: 'Map Librarian',
        text: `Good morning,\n\nMy application is in the attached file.\n\nRavi Sundström\n`,
        attachments: [
          file('application.docx', await docx(`${en.cvAcademic(ravi).trim()}\n===\n${en.letterPlain(ravi, LIBRA)}`)),
        ],
      },
      label: accepted(ravi, 'LIBRA', 'en', { documents: ['cv-and-letter'] }),
    },
    {
      name: 'letter-as-text-file',
      because: 'A text file that holds the letter is the letter.',
      mail: {
        to: 'HOI',
        at: '2026-03-04T08:30:00Z',
        from: lena,
        subject: 'Head of IT',
        text: hello(lena, HOI),
        attachments: [
          file('cv.pdf', await pdf(en.cvFunctional(lena))),
          file('letter.txt', Buffer.from(en.letterPlain(lena, HOI))),
        ],
      },
      label: accepted(lena, 'HOI', 'en'),
    },
    {
      name: 'zip-of-both',
      because: 'Archives are opened one level deep.',
      mail: {
        to: 'STCEPM',
        at: '2026-03-05T16:02:00Z',
        from: tom,
        subject: 'STCEPM',
        text: hello(tom, STCEPM),
        attachments: [
          file(
            'Tom Arkwell-Dube.zip',
            zip({
              'application/CV.docx': await docx(en.cvTrade(tom)),
              'application/Letter of motivation.pdf': await pdf(en.letterPlain(tom, STCEPM)),
            }),
          ),
        ],
      },
      label: accepted(tom, 'STCEPM', 'en'),
    },
    {
      name: 'papers-on-an-attached-mail-of-oneself',
      because:
        'The candidate attaches a mail of their own that holds the papers; attached mails are opened, and nobody else passed it on.',
      mail: {
        to: 'LIBRA',
        at: '2026-04-03T09:00:00Z',
        from: inner,
        subject: 'Librarian of the Map Collection: my application',
        text: `Dear all,\n\nPlease find my application in the attached message.\n\nKind regards,\nGreta Lindqvist-Omar\n`,
        attachments: [
          {
            filename: 'Application.eml',
            contentType: 'message/rfc822',
            contentTransferEncoding: '8bit',
            content: Buffer.from(
              attachedMail(inner, await pdf(en.cvMinimal(inner)), await pdf(en.letterPlain(inner, LIBRA))),
            ),
          },
        ],
      },
      label: accepted(inner, 'LIBRA', 'en'),
    },
    {
      name: 'three-files-cv-in-two-versions',
      because: 'Two versions of the CV and one letter: complete.',
      mail: {
        to: 'HOI',
        at: '2026-03-05T11:40:00Z',
        from: alma,
        subject: `${HOI} (HOI)`,
        text: hello(alma, HOI),
        attachments: [
          file('CV_2024.pdf', await pdf(en.cvFunctional(alma))),
          file('CV_2026.docx', await docx(en.cvPlain(alma))),
          file('ML.pdf', await pdf(en.letterPoints(alma, HOI))),
        ],
      },
      label: accepted(alma, 'HOI', 'en', { documents: ['cv', 'cv', 'motivation-letter'] }),
    },
  ];
}

function attachedMail(from: { name: string; address: string }, cv: Buffer, letter: Buffer): string {
  const part = (name: string, content: Buffer) =>
    `--inner\r\nContent-Type: application/pdf; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${content.toString('base64').replace(/(.{76})/g, '$1\r\n')}\r\n`;
  return `From: ${from.name} <${from.address}>\r\nTo: ${from.address}\r\nSubject: papers\r\nDate: Fri, 3 Apr 2026 10:41:00 +0200\r\nMessage-ID: <note.to.self@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=inner\r\n\r\n--inner\r\nContent-Type: text/plain\r\n\r\nTo be sent.\r\n${part('CV.pdf', cv)}${part('Letter.pdf', letter)}--inner--\r\n`;
}

async function misleadingNames(): Promise<Case[]> {
  const nils = someone('Nils Abrahamsson');
  const rosa = someone('Rosa Kimbell-Tanaka', 'example.net');
  const jean = someone('Jean-Baptiste Orval', 'example.com');
  const nora = someone('Nora Pettigrew-Solh');
  const ugo = someone('Ugo Marchetti-Lunn');
  const vera = someone('Vera Stankowiak', 'example.net');
  return [
    {
      name: 'recommendation-named-motivation-letter',
      because:
        'What a file says outweighs its name: a recommendation is no motivation letter, so the letter is missing.',
      mail: {
        to: 'HOI',
        at: '2026-03-06T09:00:00Z',
        from: nils,
        subject: `Application ${HOI}`,
        text: hello(nils, HOI),
        attachments: [
          file('CV.pdf', await pdf(en.cvPlain(nils))),
          file('motivation letter.pdf', await pdf(others.recommendation(nils, 'Agatha Brill'))),
        ],
      },
      label: lacking(nils, 'HOI', 'en', 'missing-letter', { documents: ['cv', 'other'] }),
    },
    {
      name: 'cv-named-letter-and-letter-named-cv',
      because: 'The names are swapped, the papers are both there.',
      mail: {
        to: 'STCEPM',
        at: '2026-03-06T10:00:00Z',
        from: rosa,
        subject: `Application for ${STCEPM}`,
        text: hello(rosa, STCEPM),
        attachments: [
          file('letter.pdf', await pdf(en.cvTrade(rosa))),
          file('CV.pdf', await pdf(en.letterBlock(rosa, STCEPM))),
        ],
      },
      label: accepted(rosa, 'STCEPM', 'en'),
    },
    {
      name: 'names-that-say-nothing',
      because: 'scan001 and document say nothing; the content does.',
      mail: {
        to: 'HOI',
        at: '2026-03-06T11:00:00Z',
        from: jean,
        subject: `Candidature - ${fr.POSTES.HOI}`,
        text: bonjour(jean, fr.POSTES.HOI),
        attachments: [
          file('scan001.pdf', await pdf(fr.cvFrench(jean))),
          file('Nouveau document.docx', await docx(fr.letterFrench(jean, fr.POSTES.HOI))),
        ],
      },
      label: accepted(jean, 'HOI', 'fr'),
    },
    {
      name: 'two-files-of-one-name',
      because: 'Both files are called document.pdf; they are two papers all the same.',
      mail: {
        to: 'LIBRA',
        at: '2026-04-06T11:00:00Z',
        from: nora,
        subject: 'HALL-2035-07',
        text: hello(nora, LIBRA),
        attachments: [
          file('document.pdf', await pdf(en.cvMinimal(nora))),
          file('document.pdf', await pdf(en.letterBare(nora, LIBRA))),
        ],
      },
      label: accepted(nora, 'LIBRA', 'en'),
    },
    {
      name: 'certificate-named-cv',
      because: 'A certificate called CV is no CV; the letter is there, the CV is missing.',
      mail: {
        to: 'HOI',
        at: '2026-03-06T12:00:00Z',
        from: ugo,
        subject: 'HOI vacancy',
        text: hello(ugo, HOI),
        attachments: [
          file('CV Marchetti.pdf', await pdf(others.certificate(ugo))),
          file('Cover letter Marchetti.pdf', await pdf(en.letterPlain(ugo, HOI))),
        ],
      },
      label: lacking(ugo, 'HOI', 'en', 'missing-cv', { documents: ['motivation-letter', 'other'] }),
    },
    {
      name: 'type-and-ending-disagree',
      because: 'Sent as application/octet-stream without an ending; opened by what it is.',
      mail: {
        to: 'HOI',
        at: '2026-03-06T13:00:00Z',
        from: vera,
        subject: `Re: ${HOI}`,
        text: hello(vera, HOI),
        attachments: [
          file('Stankowiak CV', await pdf(en.cvEuropass(vera)), 'application/octet-stream'),
          file('Stankowiak letter', await docx(en.letterPlain(vera, HOI)), 'application/octet-stream'),
        ],
      },
      label: accepted(vera, 'HOI', 'en'),
    },
  ];
}
