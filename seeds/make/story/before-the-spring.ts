// The first part of the demo's story: the autumn of 2025, and the library's mail.
import { DDIS, LIBRA, type Sample } from '../envelope.ts';
import { cvPdf, letterPdf } from '../paper.ts';
import { mireille } from '../people/ddis.ts';
import { solene, tobias } from '../people/libra.ts';
import { sender } from './sender.ts';

export async function ddisSamples(): Promise<Sample[]> {
  return [
    {
      file: '01-question.eml',
      to: DDIS,
      receivedAt: '2025-10-20T09:40:12Z',
      from: { name: 'Oskar Penhallow', address: 'oskar.penhallow@example.net' },
      subject: 'Deputy Director, Implementation Support: a question',
      text: `Dear Sir or Madam,

I have read the notice for Deputy Director, Implementation Support with interest. Could you tell me whether part of the
work can be done from outside Brussels? And is a certificate in project management needed on the day of application?

My full name is Oskar Penhallow; you can reach me at this address or on +44 20 7946 0001.

Kind regards,
Oskar Penhallow
`,
    },
    {
      file: '02-day-the-clocks-change.eml',
      to: DDIS,
      receivedAt: '2025-10-26T22:30:00Z',
      from: sender(mireille),
      subject: 'Candidature : Directrice adjointe, Soutien à la mise en œuvre',
      text: `Madame, Monsieur,

Veuillez trouver ci-joint mon curriculum vitæ et ma lettre de motivation pour le poste de Directrice adjointe, Soutien à la
mise en œuvre.

Je vous souhaite une bonne réception de ces documents.

Mireille Kabasu-Lenoir
`,
      attachments: [
        { filename: 'CV Kabasu-Lenoir.pdf', content: await cvPdf(mireille, 'office') },
        { filename: 'Lettre de motivation Kabasu-Lenoir.pdf', content: await letterPdf(mireille, 'office') },
      ],
    },
  ];
}

export async function libraSamples(): Promise<Sample[]> {
  return [
    {
      file: '03-map-librarian.eml',
      to: LIBRA,
      receivedAt: '2026-03-03T10:05:31Z',
      from: sender(tobias),
      subject: 'Application: Librarian of the Map Collection (HALL-2035-07)',
      text: `Dear Keeper,

Please find attached my CV and my motivation letter for the post of Librarian of the Map Collection.

With kind regards,
Tobias Fernhollow
`,
      attachments: [
        { filename: 'Fernhollow CV.pdf', content: await cvPdf(tobias, 'classic') },
        { filename: 'Fernhollow letter.pdf', content: await letterPdf(tobias, 'classic') },
      ],
    },
    {
      file: '07-letter-only.eml',
      to: LIBRA,
      receivedAt: '2026-03-08T18:47:55Z',
      from: sender(solene),
      subject: 'Candidature au poste de bibliothécaire de la cartothèque',
      text: `Bonjour,

Vous trouverez en pièce jointe ma candidature au poste de bibliothécaire de la cartothèque.

Bien cordialement,
Solène Vauquelin-Roc
`,
      attachments: [{ filename: 'lettre-de-motivation.pdf', content: await letterPdf(solene, 'band') }],
    },
  ];
}
