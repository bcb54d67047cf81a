// Declarations of kinship with staff, in mail, letter and CV, made and denied.
import { accepted, type Case, file, someone } from './case.ts';
import * as en from './papers-english.ts';
import * as fr from './papers-other-languages.ts';
import { docx, pdf } from './sheet.ts';
import { bonjour, hello } from './words.ts';

type Where = 'mail' | 'letter' | 'cv';

export async function letterCases(): Promise<Case[]> {
  return [
    await english(
      'kinship-declared-in-the-mail',
      'A sister on the staff, named in the mail.',
      'Astrid Pennyworth',
      'mail',
      'I declare that my sister, Clara Pennyworth, works in the WCO Secretariat as a translator.',
      true,
    ),
    await english(
      'kinship-declared-in-the-letter',
      'Married to a member of the staff, said in the letter.',
      'Duncan Farquhar-Sy',
      'letter',
      'As your notice requires, I inform you that I am married to a staff member of the World Customs Organization.',
      true,
    ),
    await english(
      'kinship-declared-in-the-cv',
      'A line of a form at the end of the CV names an uncle.',
      'Mina Oyelowo',
      'cv',
      'Relatives employed by the WCO: my uncle, Samuel Oyelowo, Compliance Directorate',
      true,
    ),
    await english(
      'kinship-denied-in-the-mail',
      'A declaration of none is no flag.',
      'Lucian Ashgrove',
      'mail',
      'I confirm that I have no family relationship with any member of the WCO staff.',
      false,
    ),
    await english(
      'kinship-denied-in-the-letter',
      'Nobody of the family works there: no flag.',
      'Signe Aldershaw',
      'letter',
      'I am not related to any staff member of your organisation.',
      false,
    ),
    await english(
      'kinship-denied-in-the-cv',
      '"None" in the form is no declaration.',
      'Horace Lindley-Okafor',
      'cv',
      'Family ties with WCO staff: none',
      false,
    ),
    await english(
      'family-elsewhere-in-the-letter',
      'A brother in another firm is nobody on the staff.',
      'Wanda Brzezicki',
      'letter',
      'My brother works for a shipping company in Gdynia, and from him I learned to read a bill of lading.',
      false,
    ),
    await french(
      'parente-declaree-dans-le-mail',
      'Un cousin au Secrétariat, nommé dans le mail.',
      'Blaise Montclar',
      'mail',
      'Je vous informe que mon cousin, Denis Montclar, est fonctionnaire à l’OMD.',
      true,
    ),
    await french(
      'parente-declaree-dans-la-lettre',
      'Une épouse parmi le personnel, dans la lettre.',
      'Régis Thibaudeau',
      'letter',
      'Conformément à l’avis, je signale que mon épouse travaille au sein du Secrétariat de l’OMD.',
      true,
    ),
    await french(
      'parente-declaree-dans-le-cv',
      'Une ligne du CV nomme un frère.',
      'Solange Kerouac',
      'cv',
      'Lien de parenté avec le personnel de l’OMD : mon frère, Yves Kerouac',
      true,
    ),
    await french(
      'parente-niee-dans-le-mail',
      'Aucun lien : pas de signal.',
      'Firmin Desgranges',
      'mail',
      'Je déclare n’avoir aucun lien de parenté avec un membre du personnel de l’OMD.',
      false,
    ),
    await french(
      'parente-niee-dans-la-lettre',
      'Personne de la famille n’y travaille : pas de signal.',
      'Honorine Lescaut',
      'letter',
      'Aucun membre de ma famille ne travaille au sein de votre organisation.',
      false,
    ),
    await french(
      'parente-niee-dans-le-cv',
      '« Néant » n’est pas une déclaration.',
      'Placide Rombaut',
      'cv',
      'Liens de parenté avec le personnel de l’OMD : néant',
      false,
    ),
  ];
}

async function english(
  name: string,
  because: string,
  who: string,
  where: Where,
  said: string,
  declared: boolean,
): Promise<Case> {
  const person = someone(who);
  const post = en.POSTS.HOI;
  const withIt = (text: string, here: Where) => (here === where ? insertedBeforeClose(text, said) : text);
  return {
    name,
    because,
    mail: {
      to: 'HOI',
      at: '2026-03-13T09:00:00Z',
      from: person,
      subject: `${post} - application`,
      text: withIt(hello(person, post), 'mail'),
      attachments: [
        file('CV.docx', await docx(where === 'cv' ? `${en.cvPlain(person)}\n${said}\n` : en.cvPlain(person))),
        file('Letter.pdf', await pdf(withIt(en.letterPlain(person, post), 'letter'))),
      ],
    },
    label: {
      ...accepted(person, 'HOI', 'en'),
      ...(declared ? { flags: ['kinship-declared'] } : { without: ['kinship-declared'] }),
    },
  };
}

async function french(
  name: string,
  because: string,
  who: string,
  where: Where,
  said: string,
  declared: boolean,
): Promise<Case> {
  const person = someone(who, 'example.com');
  const poste = fr.POSTES.DDIS;
  const withIt = (text: string, here: Where) => (here === where ? insertedBeforeClose(text, said) : text);
  return {
    name,
    because,
    mail: {
      to: 'DDIS',
      at: '2025-10-20T09:00:00Z',
      from: person,
      subject: `Candidature au poste de ${poste}`,
      text: withIt(bonjour(person, poste), 'mail'),
      attachments: [
        file(
          'CV.pdf',
          await pdf(where === 'cv' ? `${fr.cvFrenchEuropass(person)}\n${said}\n` : fr.cvFrenchEuropass(person)),
        ),
        file('Lettre.docx', await docx(withIt(fr.letterFrench(person, poste), 'letter'))),
      ],
    },
    label: {
      ...accepted(person, 'DDIS', 'fr'),
      ...(declared ? { flags: ['kinship-declared'] } : { without: ['kinship-declared'] }),
    },
  };
}

/** The sentence becomes a paragraph of its own before the close. */
function insertedBeforeClose(text: string, said: string): string {
  return text.replace(
    /\n\n(Kind regards|Yours faithfully|Cordialement|Thank you for|Je me tiens)/,
    (close) => `\n\n${said}${close}`,
  );
}
