// Mail for Head of Information Technology in its last days, and what comes a moment too late.
import { HOI, type Sample } from '../envelope.ts';
import { cvPdf, letterPdf } from '../paper.ts';
import { hanneke } from '../people/hoi-english.ts';
import { anselm, ilse, katarzyna, rosalind } from '../people/hoi-english-odd.ts';
import { aurelien, noemie, youssef } from '../people/hoi-french.ts';
import { cvDocx, letterDocx } from '../word.ts';
import { sender } from './sender.ts';

export async function lateHoiSamples(): Promise<Sample[]> {
  return [
    {
      file: '17-newsletter.eml',
      to: HOI,
      receivedAt: '2026-03-13T11:00:00Z',
      from: { name: 'Office Chairs Monthly', address: 'news@example.com' },
      returnPath: 'bounces+0427@example.com',
      headers: {
        'List-Id': 'Office Chairs Monthly <chairs.example.com>',
        'List-Unsubscribe': '<https://example.com/unsubscribe?id=0427>',
        Precedence: 'bulk',
      },
      subject: 'Five chairs your IT team will love',
      text: `Spring is here, and so are our five favourite chairs.

Save 20 % until Sunday. You receive this letter because somebody typed in your address.
Unsubscribe: https://example.com/unsubscribe?id=0427
`,
    },
    {
      file: '18-subject-says-application.eml',
      to: HOI,
      receivedAt: '2026-03-14T12:26:39Z',
      from: sender(rosalind),
      subject: 'Application',
      text: `Dear Sir or Madam,

Please find attached my CV and my motivation letter.

Yours faithfully,
Rosalind Kettlewood
`,
      attachments: [
        { filename: 'cv.docx', content: await cvDocx(rosalind) },
        { filename: 'letter.docx', content: await letterDocx(rosalind) },
      ],
    },
    {
      file: '19-blank-subject.eml',
      to: HOI,
      receivedAt: '2026-03-15T21:15:47Z',
      from: sender(youssef),
      subject: '',
      text: `Madame, Monsieur,

Vous trouverez ci-joint mon CV et ma lettre de motivation pour le poste de Chef du service informatique.

Avec mes remerciements,
Youssef Amraoui-Lestang
`,
      attachments: [
        { filename: 'Amraoui-CV.pdf', content: await cvPdf(youssef, 'band') },
        { filename: 'Amraoui-LM.pdf', content: await letterPdf(youssef, 'band') },
      ],
    },
    {
      file: '20-out-of-office.eml',
      to: HOI,
      receivedAt: '2026-03-16T06:00:05Z',
      from: sender(youssef),
      headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
      subject: 'Absence : Candidature bien reçue',
      text: `Bonjour,

Je suis absent jusqu'au 20 mars et lirai votre message à mon retour.

Youssef Amraoui-Lestang
`,
    },
    {
      file: '21-passed-on-by-a-colleague.eml',
      to: HOI,
      receivedAt: '2026-03-17T09:33:18Z',
      from: { name: 'Edmund Pallister', address: 'edmund.pallister@example.org' },
      subject: 'Fwd: Application for Head of Information Technology',
      text: `Dear colleagues,

This reached me by mistake; it seems to be meant for you.

Edmund

---------- Forwarded message ----------
From: Ilse Thornquist <ilse.thornquist@example.com>
Date: Tue, 17 Mar 2026 09:58:40 +0100
Subject: Application for Head of Information Technology
To: Edmund Pallister <edmund.pallister@example.org>

Dear Sir or Madam,

Please find attached my CV and motivation letter for the post of Head of Information Technology.

Yours faithfully,
Ilse Thornquist
`,
      attachments: [
        { filename: 'Thornquist CV.pdf', content: await cvPdf(ilse, 'office') },
        { filename: 'Thornquist motivation letter.pdf', content: await letterPdf(ilse, 'office') },
      ],
    },
    {
      file: '22-brother-on-the-staff.eml',
      to: HOI,
      receivedAt: '2026-03-18T08:12:00Z',
      from: sender(noemie),
      subject: 'Candidature : Responsable informatique',
      text: `Madame, Monsieur,

Veuillez trouver ci-joint mon CV et ma lettre de motivation.

Noémie Castelbrac
`,
      attachments: [
        { filename: 'CV - Noémie Castelbrac.docx', content: await cvDocx(noemie) },
        { filename: 'Lettre - Noémie Castelbrac.pdf', content: await letterPdf(noemie, 'classic') },
      ],
    },
    {
      file: '23-withdrawal.eml',
      to: HOI,
      receivedAt: '2026-03-19T17:44:21Z',
      from: sender(hanneke),
      answers: '10-one-pdf-for-both.eml',
      subject: 'Re: Head of IT - application',
      text: `Dear colleagues,

I have accepted another post, close to home, and therefore withdraw my application. Thank you for your time.

Kind regards,
Hanneke Vrolijkstra
`,
    },
    {
      file: '24-cv-with-password.eml',
      to: HOI,
      receivedAt: '2026-03-20T09:12:04Z',
      from: sender(katarzyna),
      subject: 'Head of Information Technology: application',
      text: `Dear Sir or Madam,

Please find attached my CV and my motivation letter.

Kind regards,
Katarzyna Wolnicka-Reed
`,
      attachments: [
        { filename: 'CV Wolnicka-Reed.pdf', content: await cvPdf(katarzyna, 'band', { password: 'tree-lamp-otter' }) },
        { filename: 'Motivation Wolnicka-Reed.pdf', content: await letterPdf(katarzyna, 'band') },
      ],
    },
    {
      file: '25-one-second-to-go.eml',
      to: HOI,
      receivedAt: '2026-03-22T22:59:59Z',
      from: sender(anselm),
      subject: 'Application for Head of Information Technology',
      text: `Dear Sir or Madam,

Just in time, I hope: my CV and motivation letter are attached.

Yours faithfully,
Anselm Okoro-Lindt
`,
      attachments: [
        { filename: 'OkoroLindt_CV.pdf', content: await cvPdf(anselm, 'band') },
        { filename: 'OkoroLindt_Letter.pdf', content: await letterPdf(anselm, 'band') },
      ],
    },
    {
      file: '26-four-minutes-late.eml',
      to: HOI,
      receivedAt: '2026-03-22T23:04:00Z',
      underway: 7 * 60,
      from: sender(aurelien),
      subject: 'Candidature au poste de Chef du service informatique',
      text: `Madame, Monsieur,

Je vous prie de trouver ci-joint mon CV et ma lettre de motivation pour le poste de Chef du service informatique.

Aurélien Pontrieux
`,
      attachments: [
        { filename: 'cv_pontrieux.pdf', content: await cvPdf(aurelien, 'classic') },
        { filename: 'lettre_pontrieux.pdf', content: await letterPdf(aurelien, 'classic') },
      ],
    },
    {
      file: '27-readable-cv-too-late.eml',
      to: HOI,
      receivedAt: '2026-03-23T08:00:36Z',
      from: sender(katarzyna),
      answers: '24-cv-with-password.eml',
      subject: 'Re: Head of Information Technology: application',
      text: `Dear Sir or Madam,

Thank you for telling me about the password. Please find attached my CV without one; I was away for the weekend.

Kind regards,
Katarzyna Wolnicka-Reed
`,
      attachments: [{ filename: 'CV Wolnicka-Reed open.pdf', content: await cvPdf(katarzyna, 'band') }],
    },
  ];
}
