// What counts as a letter when it stands in the mail itself, and what does not.
import { accepted, type Case, file, lacking, type Someone, someone } from './case.ts';
import * as en from './papers-english.ts';
import * as fr from './papers-other-languages.ts';
import { docx, pdf } from './sheet.ts';
import { DISCLAIMER, letterInMail, lettreDansLeMail } from './words.ts';

const { HOI, DDIS, LIBRA } = en.POSTS;
const IN_MAIL = { documents: ['cv', 'motivation-letter'] };
const CV_ONLY = { documents: ['cv'] };

export async function mailTextCases(): Promise<Case[]> {
  return [...(await letters()), ...(await coveringNotes())];
}

async function letters(): Promise<Case[]> {
  const plain = someone('Hedda Klerx');
  const html = someone('Aristide Boncoeur', 'example.com');
  const htmlOnly = someone('Marlies Vankerk');
  const short = someone('Jolanda Fairweather', 'example.net');
  const withNote = someone('Cosmo Whitaker-Lind');
  const mobile = someone('Rufus Ainslie');
  const below = someone('Edda Vinterberg');
  const asHtml = (text: string) =>
    `<html><body style="font-family:Calibri">${text
      .trim()
      .split('\n\n')
      .map((p) => `<p>${p.replace(/\n/g, '<br>')}</p>`)
      .join('')}</body></html>`;
  return [
    {
      name: 'letter-in-the-mail',
      because: 'About 190 words that argue for the candidature are the letter; the CV hangs on the mail.',
      mail: {
        to: 'HOI',
        at: '2026-03-10T08:00:00Z',
        from: plain,
        subject: `Application: ${HOI}`,
        text: letterInMail(plain, HOI),
        attachments: [file('CV.pdf', await pdf(en.cvPlain(plain)))],
      },
      label: accepted(plain, 'HOI', 'en', IN_MAIL),
    },
    {
      name: 'letter-in-an-html-mail',
      because: 'The letter in a mail with an HTML part beside the plain one.',
      mail: {
        to: 'LIBRA',
        at: '2026-04-10T08:00:00Z',
        from: html,
        subject: `Candidature : ${fr.POSTES.LIBRA}`,
        text: lettreDansLeMail(html, fr.POSTES.LIBRA),
        html: asHtml(lettreDansLeMail(html, fr.POSTES.LIBRA)),
        attachments: [file('CV.pdf', await pdf(fr.cvFrenchFunctional(html)))],
      },
      label: accepted(html, 'LIBRA', 'fr', IN_MAIL),
    },
    {
      name: 'letter-in-an-html-only-mail',
      because: 'The letter in a mail that has no plain text at all.',
      mail: {
        to: 'DDIS',
        at: '2025-10-17T08:00:00Z',
        from: htmlOnly,
        subject: DDIS,
        text: '',
        html: asHtml(letterInMail(htmlOnly, DDIS)),
        attachments: [file('Vankerk.docx', await docx(en.cvNarrative(htmlOnly)))],
      },
      label: accepted(htmlOnly, 'DDIS', 'en', IN_MAIL),
    },
    {
      name: 'letter-of-160-words-in-the-mail',
      because: 'A little more than 150 words of argument are a letter.',
      mail: {
        to: 'STCEPM',
        at: '2026-03-10T10:00:00Z',
        from: short,
        subject: 'Application STCE Project Manager',
        text: shortLetter(short),
        attachments: [file('CV.docx', await docx(en.cvTrade(short)))],
      },
      label: accepted(short, 'STCEPM', 'en', IN_MAIL),
    },
    {
      name: 'letter-in-the-mail-with-a-disclaimer',
      because: 'The disclaimer below is not the candidate’s; the letter above it is long enough without.',
      mail: {
        to: 'HOI',
        at: '2026-03-10T11:00:00Z',
        from: withNote,
        subject: HOI,
        text: `${letterInMail(withNote, HOI)}\n${DISCLAIMER}\n`,
        attachments: [file('CV.pdf', await pdf(en.cvFunctional(withNote)))],
      },
      label: accepted(withNote, 'HOI', 'en', IN_MAIL),
    },
    {
      name: 'letter-in-the-mail-from-a-telephone',
      because: 'Written on a telephone, and a letter all the same.',
      mail: {
        to: 'HOI',
        at: '2026-03-10T12:00:00Z',
        from: mobile,
        subject: 'Head of IT application',
        text: `${letterInMail(mobile, HOI)}\nSent from my iPhone\n`,
        attachments: [file('CV.pdf', await pdf(en.cvEuropass(mobile)))],
      },
      label: accepted(mobile, 'HOI', 'en', IN_MAIL),
    },
    {
      name: 'letter-above-a-quoted-question',
      because: 'The candidate answers an older exchange; what is theirs is the letter, what is quoted does not count.',
      mail: {
        to: 'LIBRA',
        at: '2026-04-10T13:00:00Z',
        from: below,
        subject: 'RE: Librarian of the Map Collection',
        text: `${letterInMail(below, LIBRA)}\nOn Tue, 7 Apr 2026 at 10:02, Reading Room <reading-room@intray.example> wrote:\n> Dear Ms Vinterberg,\n> The post is still open; please send your papers to the mailbox of the vacancy.\n`,
        attachments: [file('CV Vinterberg.pdf', await pdf(en.cvAcademic(below)))],
      },
      label: accepted(below, 'LIBRA', 'en', IN_MAIL),
    },
  ];
}

const shortLetter = ({ name }: Someone): string => `Dear Sir or Madam,

I am applying for the post of STCE Project Manager. My CV is attached; please take these lines as my letter of motivation.

For nine years I have planned and led projects on strategic trade control in a dozen countries. I know what it means to bring customs, licensing offices and intelligence services to one table, and I know how long it takes. My last project ended on time, within its budget of two million dollars, and with a training course that the partners now run on their own. I am proud of that more than of any seizure.

I would like to do this work for your organisation because its members ask for help themselves and follow it up. I bring patience, plain English and a habit of reporting problems early. I am used to travelling one week in three.

I am free from June and would be pleased to meet you, in Brussels or by video.

Kind regards,
${name}
`;

async function coveringNotes(): Promise<Case[]> {
  const note = someone('Selma Duarte-Finch');
  const noteFr = someone('Gaspard Levasseur', 'example.com');
  const inventory = someone('Konrad Ellingsworth');
  const quoting = someone('Imke Rasmussen-Dahl', 'example.net');
  const older = someone('Barnaby Quickfall');
  const disclaimer = someone('Sunniva Thorsby');
  const disclaimerFr = someone('Éloi Carpentier-Noy');
  const referees = someone('Dorian Wexcombe');
  return [
    {
      name: 'covering-note-of-100-words',
      because: 'A friendly covering note is no letter, even at a hundred words.',
      mail: {
        to: 'HOI',
        at: '2026-03-11T08:00:00Z',
        from: note,
        subject: `Application for ${HOI}`,
        text: `Dear Sir or Madam,

Please find attached my curriculum vitae for the post of Head of Information Technology, as advertised on your website last week. I hope that the file opens without trouble; it was made with the latest version of the program, and I can send it in another format if you prefer. I would be grateful if you could confirm that you have received it. If anything else is needed, such as certificates or the names of referees, please let me know and I will send it at once. You can reach me by mail or by telephone on any day after five in the afternoon.

Thank you very much and kind regards,
Selma Duarte-Finch
`,
        attachments: [file('CV Duarte-Finch.pdf', await pdf(en.cvPlain(note)))],
      },
      label: lacking(note, 'HOI', 'en', 'missing-letter', CV_ONLY),
    },
    {
      name: 'covering-note-of-90-words-french',
      because: 'Un mot d’accompagnement: announces the CV, argues for nothing.',
      mail: {
        to: 'LIBRA',
        at: '2026-04-11T09:00:00Z',
        from: noteFr,
        subject: 'Candidature bibliothécaire de la cartothèque',
        text: `Madame, Monsieur,

Je vous prie de bien vouloir trouver ci-joint mon curriculum vitae pour le poste de bibliothécaire de la cartothèque, paru le mois dernier sur votre site. Le fichier est au format PDF ; je peux vous l’envoyer sous une autre forme si nécessaire. Je vous serais reconnaissant de bien vouloir m’en accuser réception. Je reste joignable par courriel ou par téléphone, de préférence en fin d’après-midi, et vous enverrai volontiers toute pièce complémentaire que vous jugeriez utile à l’examen de mon dossier.

En vous remerciant par avance, je vous prie d’agréer mes salutations distinguées.

Gaspard Levasseur
`,
        attachments: [file('CV Levasseur.pdf', await pdf(fr.cvFrenchFunctional(noteFr)))],
      },
      label: lacking(noteFr, 'LIBRA', 'fr', 'missing-letter', CV_ONLY),
    },
    {
      name: 'long-covering-mail-that-lists-its-files',
      because: 'More than 150 words, but they list files and telephone numbers and argue for nothing: no letter.',
      mail: {
        to: 'HOI',
        at: '2026-03-11T10:00:00Z',
        from: inventory,
        subject: `${HOI}: documents`,
        text: `Dear colleagues of Human Resources,

Following our telephone call of last Thursday with your reception desk, I send you my documents for the vacancy of Head of Information Technology. This mail contains the following:

1. my curriculum vitae in PDF format (two pages, 118 KB);
2. the second page of my diploma will follow by post, since the scanner at the town hall is being repaired;
3. the certificates of my earlier employers can be seen in original at any time.

You can reach me at the following numbers: mobile +32 470 55 01 31 (weekdays from 8.00 to 18.00), home +32 2 555 01 32 (evenings only), office +32 2 555 01 33 (please ask for extension 41 and do not leave a message there). My postal address until 30 April is Avenue des Tilleuls 9, box 4, 1040 Brussels; from 1 May it will be Korte Straat 12, 9000 Ghent. Letters that are sent to the old address will be forwarded for three months.

Would you please confirm that the attachment has arrived and can be opened?

With kind regards,
Konrad Ellingsworth
`,
        attachments: [file('CV Ellingsworth.pdf', await pdf(en.cvEuropass(inventory)))],
      },
      label: lacking(inventory, 'HOI', 'en', 'missing-letter', CV_ONLY),
    },
    {
      name: 'the-notice-quoted-in-the-mail',
      because: 'The notice, pasted below a short note, is not the candidate’s letter.',
      mail: {
        to: 'HOI',
        at: '2026-03-11T11:00:00Z',
        from: quoting,
        subject: 'Application: Head of IT',
        text: `Hello,

please find my CV attached for this vacancy:

"The Organisation seeks a Head of Information Technology (grade A4, Brussels). The incumbent will manage the information technology service, plan its budget, supervise its staff and advise the Secretariat on all matters of technology. Candidates should hold a university degree in information technology or another relevant field and have at least ten years of professional experience, part of it in a managerial position. They should have strong analytical skills, experience in the management of projects and suppliers, and an excellent command of English or French; a working knowledge of the other language is an advantage. They should be motivated by the opportunity to modernise the services of an international organisation. The Organisation offers an interesting position in a multicultural environment. Applications, consisting of a curriculum vitae and a letter of motivation, should be sent by e-mail before the closing date. Only candidates selected for an interview will be contacted."

Best regards
Imke Rasmussen-Dahl
`,
        attachments: [file('CV.pdf', await pdf(en.cvPlain(quoting)))],
      },
      label: lacking(quoting, 'HOI', 'en', 'missing-letter', CV_ONLY),
    },
    {
      name: 'letter-quoted-from-an-earlier-mail',
      because: 'A letter that stands in a quoted older mail to somebody else does not count.',
      mail: {
        to: 'LIBRA',
        at: '2026-04-11T12:00:00Z',
        from: older,
        subject: 'Librarian of the Map Collection',
        text: `Dear all,\n\nHerewith my CV. Below is what I wrote to another library last year.\n\nBarnaby Quickfall\n\nOn Mon, 5 May 2025 at 09:14, Barnaby Quickfall <barnaby.quickfall@example.org> wrote:\n${letterInMail(
          older,
          'Keeper of Charts',
        )
          .trim()
          .split('\n')
          .map((line) => `> ${line}`)
          .join('\n')}\n`,
        attachments: [file('Quickfall CV.pdf', await pdf(en.cvMinimal(older)))],
      },
      label: lacking(older, 'LIBRA', 'en', 'missing-letter', CV_ONLY),
    },
    {
      name: 'covering-note-inflated-by-a-disclaimer',
      because: 'Twenty words of the candidate and a hundred and thirty of a lawyer are no letter.',
      mail: {
        to: 'HOI',
        at: '2026-03-11T13:00:00Z',
        from: disclaimer,
        subject: HOI,
        text: `Dear Sir or Madam,\n\nI wish to apply for the post of Head of Information Technology. My CV is attached.\n\nBest regards,\nSunniva Thorsby\nSenior Adviser, Fjord Insurance\n\n${DISCLAIMER}\n\n${DISCLAIMER}\n`,
        attachments: [file('CV.docx', await docx(en.cvFunctional(disclaimer)))],
      },
      label: lacking(disclaimer, 'HOI', 'en', 'missing-letter', CV_ONLY),
    },
    {
      name: 'covering-note-inflated-by-a-french-disclaimer',
      because: 'The employer’s French notice of confidentiality is not the candidate’s letter.',
      mail: {
        to: 'DDIS',
        at: '2025-10-18T13:00:00Z',
        from: disclaimerFr,
        subject: `Candidature ${fr.POSTES.DDIS}`,
        text: `Bonjour,\n\nVeuillez trouver ci-joint mon CV pour le poste de Directeur adjoint.\n\nBien à vous,\nÉloi Carpentier-Noy\n\nCe message et toutes les pièces jointes sont confidentiels et établis à l’intention exclusive de leurs destinataires. Toute utilisation ou diffusion non autorisée est interdite. Tout message électronique est susceptible d’altération. Notre société décline toute responsabilité au titre de ce message s’il a été altéré, déformé ou falsifié. Si vous n’êtes pas destinataire de ce message, merci de le détruire immédiatement et d’avertir l’expéditeur. Les opinions exprimées dans ce courriel n’engagent que leur auteur et ne reflètent pas nécessairement celles de la société, de ses dirigeants, de ses filiales ou de ses mandants. Avant d’imprimer ce message, pensez à l’environnement et au papier que vous pourriez épargner à notre planète.\n`,
        attachments: [file('CV.pdf', await pdf(fr.cvFrenchEuropass(disclaimerFr)))],
      },
      label: lacking(disclaimerFr, 'DDIS', 'fr', 'missing-letter', CV_ONLY),
    },
    {
      name: 'covering-mail-with-referees',
      because: 'The names and addresses of four referees make a mail long, not a letter.',
      mail: {
        to: 'STCEPM',
        at: '2026-03-11T14:00:00Z',
        from: referees,
        subject: 'STCE Project Manager - D. Wexcombe',
        text: `Dear Sir or Madam,

Attached is my CV for the above post. My referees are:

Dr Agatha Brill, Director, Harbour Board of Quaymouth, 1 Pier Road, Quaymouth, agatha.brill@example.net, +44 20 555 0161, who has known me since 2018 as my line manager;
Mr Gilbert Toms, Head of Licensing, Export Control Institute of Kestria, 40 Long Street, Lathom, g.toms@example.net, +44 20 555 0162, who supervised my work from 2014 to 2018;
Ms Pernilla Aske, Programme Officer, Northern Trade Trust, 7 Fjord Quay, Estmark, p.aske@example.net, +47 555 01 63, a colleague in three projects;
Prof. Lucius Barrow, Lathom University, Department of International Relations, College Lane, Lathom, l.barrow@example.net, +44 20 555 0164, who supervised my thesis.

Please tell me before you write to the first of them, since she does not yet know of my plans. All of them speak English; Ms Aske and Prof. Barrow also speak French and can be reached in writing only during the month of April.

Yours sincerely,
Dorian Wexcombe
`,
        attachments: [file('CV_Wexcombe.pdf', await pdf(en.cvTrade(referees)))],
      },
      label: lacking(referees, 'STCEPM', 'en', 'missing-letter', CV_ONLY),
    },
  ];
}
