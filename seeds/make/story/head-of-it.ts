// Mail for Head of Information Technology while there is still time: papers in every shape.
import { readFileSync } from 'node:fs';
import { HOI, type Sample } from '../envelope.ts';
import { bothPdf, cvPdf, letterPdf, picturePdf } from '../paper.ts';
import { cormac, emeka, hanneke, leocadia, leocadiaNewer } from '../people/hoi-english.ts';
import { bastien, therese } from '../people/hoi-french.ts';
import { letterDocx, zip } from '../word.ts';
import { sender } from './sender.ts';

export async function earlyHoiSamples(): Promise<Sample[]> {
  return [
    {
      file: '06-both-papers.eml',
      to: HOI,
      receivedAt: '2026-03-06T14:11:09Z',
      from: sender(leocadia),
      subject: 'Application for the post of Head of Information Technology',
      text: `Dear Sir or Madam,

Please find attached my CV and motivation letter for the post of Head of Information Technology.

Kind regards,
Leocadia Brandt-Osei
`,
      html: `<p>Dear Sir or Madam,</p><p>Please find attached my CV and motivation letter for the post of <b>Head of Information Technology</b>.</p><p>Kind regards,<br>Leocadia Brandt-Osei</p>`,
      attachments: [
        { filename: 'CV Brandt-Osei.pdf', content: await cvPdf(leocadia, 'band') },
        { filename: 'Motivation letter Brandt-Osei.pdf', content: await letterPdf(leocadia, 'band') },
      ],
    },
    {
      file: '08-cv-only.eml',
      to: HOI,
      receivedAt: '2026-03-09T07:58:21Z',
      from: sender(bastien),
      subject: 'Candidature Chef du service informatique',
      text: `Bonjour,

Je vous adresse mon CV pour le poste de Chef du service informatique.

Bien cordialement,
Bastien Morvallon
`,
      attachments: [{ filename: 'CV_Morvallon_2026.pdf', content: await cvPdf(bastien, 'office') }],
    },
    {
      file: '10-one-pdf-for-both.eml',
      to: HOI,
      receivedAt: '2026-03-10T16:22:40Z',
      from: sender(hanneke),
      subject: 'Head of IT - application',
      text: `Dear colleagues,

Attached is my application for Head of IT, CV and letter in one file.

Kind regards,
Hanneke Vrolijkstra
`,
      attachments: [{ filename: 'Application Vrolijkstra.pdf', content: await bothPdf(hanneke, 'classic') }],
    },
    {
      file: '11-letter-that-completes.eml',
      to: HOI,
      receivedAt: '2026-03-11T19:05:02Z',
      from: sender(bastien),
      answers: '08-cv-only.eml',
      subject: 'Re: Candidature Chef du service informatique',
      text: `Bonjour,

Merci de votre message. Voici ma lettre de motivation, que j'avais oublié de joindre à mon CV.

Bien cordialement,
Bastien Morvallon
`,
      attachments: [{ filename: 'Lettre_Morvallon.docx', content: await letterDocx(bastien) }],
    },
    {
      file: '12-newer-cv.eml',
      to: HOI,
      receivedAt: '2026-03-11T20:30:17Z',
      from: sender(leocadia),
      answers: '06-both-papers.eml',
      subject: 'Re: Application for the post of Head of Information Technology',
      text: `Dear Sir or Madam,

A certificate has reached me since I applied. Please find attached my CV as of today; it replaces the one I sent.

Kind regards,
Leocadia Brandt-Osei
`,
      attachments: [
        { filename: 'CV Brandt-Osei March.pdf', content: await cvPdf(leocadia, 'band', { cv: leocadiaNewer }) },
      ],
    },
    {
      file: '13-letter-in-the-mail.eml',
      to: HOI,
      receivedAt: '2026-03-12T10:14:50Z',
      from: sender(cormac),
      subject: 'Application: Head of Information Technology',
      text: [cormac.letter.greeting, ...cormac.letter.paragraphs, cormac.letter.close, cormac.name, ''].join('\n\n'),
      attachments: [{ filename: 'CV-Whitlock-Dias.pdf', content: await cvPdf(cormac, 'office') }],
    },
    {
      file: '15-scan.eml',
      to: HOI,
      receivedAt: '2026-03-12T15:48:06Z',
      from: sender(therese),
      subject: 'Poste de cheffe du service informatique (HOI)',
      text: `Madame, Monsieur,

Je vous prie de trouver ci-joint mon curriculum vitæ numérisé ainsi que ma lettre de motivation.

Thérèse Baudrignac
`,
      attachments: [
        {
          filename: 'scan0001.pdf',
          content: await picturePdf(therese, readFileSync(new URL('../scan.jpg', import.meta.url))),
        },
        { filename: 'motivation.pdf', content: await letterPdf(therese, 'office') },
      ],
    },
    {
      file: '16-zip.eml',
      to: HOI,
      receivedAt: '2026-03-13T06:55:13Z',
      from: sender(emeka),
      subject: 'HOI: application of Emeka Sundelius',
      text: `Dear Sir or Madam,

My CV and motivation letter are in the attached archive.

Yours faithfully,
Emeka Sundelius
`,
      attachments: [
        {
          filename: 'Sundelius.zip',
          content: zip({
            'Sundelius/CV.pdf': await cvPdf(emeka, 'classic'),
            'Sundelius/Motivation letter.docx': await letterDocx(emeka),
          }),
        },
      ],
    },
  ];
}
