// Papers and mails in languages that the vacancy accepts or does not.
import { accepted, type Case, file, someone } from './case.ts';
import * as en from './papers-english.ts';
import * as fr from './papers-other-languages.ts';
import { pdf } from './sheet.ts';
import { bonjour, hello } from './words.ts';

const { HOI, STCEPM, DDIS } = en.POSTS;
export async function languageCases(): Promise<Case[]> {
  return [...(await languages())];
}

async function languages(): Promise<Case[]> {
  const three = someone('Iñaki Oyarzun-Blum');
  const german = someone('Ulrich Brenneke', 'example.net');
  const frenchForStce = someone('Josiane Malherbe');
  const mixed = someone('Bram Decoster-Faye');
  const germanMail = someone('Silke Donnerstein', 'example.com');
  return [
    {
      name: 'papers-in-three-languages',
      because: 'An English and a French paper are accepted; the Spanish CV beside them is a flag and no more.',
      mail: {
        to: 'HOI',
        at: '2026-03-09T09:00:00Z',
        from: three,
        subject: `Application - ${HOI}`,
        text: hello(three, HOI),
        attachments: [
          file('CV EN.pdf', await pdf(en.cvPlain(three))),
          file('CV ES.pdf', await pdf(fr.cvSpanish(three))),
          file('Lettre FR.pdf', await pdf(fr.letterFrench(three, fr.POSTES.HOI))),
        ],
      },
      label: accepted(three, 'HOI', 'en', {
        documents: ['cv', 'cv', 'motivation-letter'],
        flags: ['language-not-accepted'],
      }),
    },
    {
      name: 'german-cv-for-an-english-or-french-post',
      because: 'German is not accepted: a flag, and the application counts.',
      mail: {
        to: 'HOI',
        at: '2026-03-09T10:00:00Z',
        from: german,
        subject: HOI,
        text: hello(german, HOI),
        attachments: [
          file('Lebenslauf.pdf', await pdf(fr.cvGerman(german))),
          file('Motivation letter.pdf', await pdf(en.letterPlain(german, HOI))),
        ],
      },
      label: accepted(german, 'HOI', 'en', { flags: ['language-not-accepted'] }),
    },
    {
      name: 'german-mail-and-papers',
      because: 'Everything in German: it counts, flagged, and is answered in both of the vacancy’s languages.',
      mail: {
        to: 'HOI',
        at: '2026-03-09T11:00:00Z',
        from: germanMail,
        subject: 'Bewerbung: Head of Information Technology',
        text: `Sehr geehrte Damen und Herren,\n\nanbei finden Sie meinen Lebenslauf und mein Motivationsschreiben für die ausgeschriebene Stelle. Für Rückfragen stehe ich gern zur Verfügung.\n\nMit freundlichen Grüßen\nSilke Donnerstein\n`,
        attachments: [
          file('Lebenslauf.pdf', await pdf(fr.cvGerman(germanMail))),
          file('Anschreiben.pdf', await pdf(fr.letterGerman(germanMail))),
        ],
      },
      label: accepted(germanMail, 'HOI', 'both', { flags: ['language-not-accepted'] }),
    },
    {
      name: 'french-letter-for-an-english-post',
      because: 'This post takes English papers only: a flag, complete all the same.',
      mail: {
        to: 'STCEPM',
        at: '2026-03-09T12:00:00Z',
        from: frenchForStce,
        subject: 'STCE Project Manager',
        text: hello(frenchForStce, STCEPM),
        attachments: [
          file('CV.pdf', await pdf(en.cvTrade(frenchForStce))),
          file('Lettre.pdf', await pdf(fr.letterFrench(frenchForStce, fr.POSTES.STCEPM))),
        ],
      },
      label: accepted(frenchForStce, 'STCEPM', 'en', { flags: ['language-not-accepted'] }),
    },
    {
      name: 'french-mail-english-papers',
      because: 'The answer follows the mail’s own language, not that of the papers.',
      mail: {
        to: 'DDIS',
        at: '2025-10-16T12:00:00Z',
        from: mixed,
        subject: `Candidature: ${DDIS}`,
        text: bonjour(mixed, fr.POSTES.DDIS),
        attachments: [
          file('CV.pdf', await pdf(en.cvNarrative(mixed))),
          file('Letter.pdf', await pdf(en.letterBlock(mixed, DDIS))),
        ],
      },
      label: accepted(mixed, 'DDIS', 'fr'),
    },
  ];
}
