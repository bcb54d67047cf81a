// Long notes that argue for nothing, and plain letters without stock phrases.
import { accepted, type Case, type Label, lacking, someone } from './case.ts';
import { one } from './one.ts';
import * as en from './papers-english.ts';
import * as fr from './papers-other-languages.ts';
import { docx, pdf } from './sheet.ts';
import { sign } from './words.ts';

const BOTH: Label = { documents: ['cv', 'motivation-letter'] };
const CV_ONLY: Label = { documents: ['cv'] };

export async function longMailCases(): Promise<Case[]> {
  return [...(await notes()), ...(await lettersInMail())];
}

async function notes(): Promise<Case[]> {
  const a = someone('Athol Greenhalgh');
  const b = someone('Briony Maskelyne');
  const c = someone('Cyrille Grandjean', 'example.com');
  const d = someone('Drusilla Penfold');
  return Promise.all([
    one(
      'long-note-about-a-portal',
      'Two hundred words about an upload that failed are no letter.',
      a,
      'HOI',
      `Dear Sir or Madam,

I have been trying since Monday to find the place on your website where one uploads an application for the post of Head of Information Technology. On Monday the page asked me to register, which I did, but the message with the link never came, not even to my junk folder. On Tuesday I tried again with another browser and was told that I was registered already. On Wednesday I called the number at the foot of the page; a friendly lady told me that there is no such portal at all, that I had been on the site of somebody else, and that everything is to be sent to this mailbox. I am sorry if my name now appears twice in some list of yours or of theirs, and I would be grateful if you could tell me should that be a problem.

So here, by mail and after all, is my CV. If your system cannot read it, please call me on +44 20 555 0141; I am at home every evening after six, except on Thursdays, when I sing.

With apologies for the length of this message,
Athol Greenhalgh
`,
      [['CV.pdf', pdf(en.cvPlain(a))]],
      lacking(a, 'HOI', 'en', 'missing-letter', CV_ONLY),
    ),
    one(
      'long-note-about-availability',
      'Dates, visas and trains for an interview are no letter.',
      b,
      'LIBRA',
      `Dear colleagues,

Please find my CV attached for the post of Librarian of the Map Collection. Since I live abroad, may I say a word about dates. I am travelling from 20 April to 4 May and shall have no access to my mail between 24 and 29 April. From 5 May until the end of the month I am free on all days but Fridays. In June I can come on the 3rd, the 4th, the 10th and the 17th. The train from here takes five hours and the first one arrives at 11.20, so that an appointment before noon would mean a night in town, which I would gladly arrange if you let me know ten days ahead. I hold a British passport and have been told by your embassy that I need no visa for an interview, but that a work permit would take about eight weeks from the day of the contract. My notice period is three months to the end of a quarter. If an interview by video is possible, any of the days above would suit, between nine and five by your clock.

Kind regards,
Briony Maskelyne
`,
      [['CV.pdf', pdf(en.cvMinimal(b))]],
      lacking(b, 'LIBRA', 'en', 'missing-letter', CV_ONLY),
    ),
    one(
      'longue-note-sans-argument',
      'Une longue liste de pièces et de coordonnées n’est pas une lettre.',
      c,
      'DDIS',
      `Madame, Monsieur,

Je vous prie de bien vouloir trouver ci-joint mon curriculum vitae pour le poste de Directeur adjoint, Soutien à la mise en œuvre. Mon dossier comporte également les pièces suivantes, que je vous ferai parvenir par la poste dès que la mairie m’aura remis les copies certifiées conformes : mon diplôme de maîtrise, mon acte de naissance, trois attestations de travail et un extrait de mon casier judiciaire. Le secrétariat de l’université m’a indiqué que la copie du diplôme serait disponible à partir du 24 octobre, entre 9 heures et midi.

Vous pouvez me joindre par téléphone au +33 1 55 55 01 41 (bureau, du lundi au jeudi), au +33 6 55 55 01 42 (portable, tous les jours) ou par courriel à cette adresse. Du 20 au 23 octobre, je serai en déplacement et ne pourrai répondre qu’en soirée. Mon adresse postale est : 8, passage du Moulin, 75011 Paris ; le code de la porte est indiqué sur l’interphone. Merci de m’accuser réception de ce message et de me dire si l’original de chaque pièce est exigé ou si une copie suffit à ce stade.

Cordialement,
Cyrille Grandjean
`,
      [['CV.docx', docx(fr.cvFrenchEuropass(c))]],
      lacking(c, 'DDIS', 'fr', 'missing-letter', CV_ONLY),
    ),
    one(
      'cv-with-a-question',
      'A mail with a CV is an application, whatever it asks.',
      d,
      'HOI',
      sign(
        'I have attached my CV. Could you tell me whether my profile fits the post of Head of Information Technology? Is there an age limit?',
        d,
      ),
      [['CV.pdf', pdf(en.cvFunctional(d))]],
      lacking(d, 'HOI', 'en', 'missing-letter', CV_ONLY),
    ),
  ]);
}

async function lettersInMail(): Promise<Case[]> {
  const a = someone('Edwige Laforêt', 'example.com');
  const b = someone('Ferdinand Achterberg');
  const c = someone('Gwilym Prosser');
  return Promise.all([
    one(
      'lettre-d-une-jeune-diplomee',
      'Une lettre simple, sans grandes formules, dans le mail.',
      a,
      'LIBRA',
      `Bonjour,

Je m’appelle Edwige Laforêt, j’ai vingt-six ans et je termine en juin un contrat à la bibliothèque de Sainte-Orge, où je m’occupe depuis deux ans des plans et des cartes. J’ai fait des études d’histoire, puis une école de bibliothécaires, et j’ai appris le reste sur le tas : décrire un plan cadastral, réparer une déchirure, expliquer à des enfants de huit ans ce qu’est une échelle.

Votre annonce m’a donné envie de vous écrire parce que votre cartothèque accueille des chercheurs du monde entier et qu’elle cherche quelqu’un pour l’ouvrir davantage. C’est ce que j’aime faire. À Sainte-Orge, j’ai monté une exposition avec presque rien, et six cents personnes sont venues. J’ai aussi mis en ligne les mille premières feuilles du fonds, avec l’aide de deux stagiaires que j’ai formés.

Je ne sais pas encore tout faire, mais j’apprends vite et je travaille bien en équipe. J’aimerais beaucoup vous rencontrer. Mon CV est joint à ce message.

Bien à vous,
Edwige Laforêt
`,
      [['cv.pdf', pdf(fr.cvFrenchFunctional(a))]],
      accepted(a, 'LIBRA', 'fr', BOTH),
      { subject: 'Bibliothécaire de la cartothèque' },
    ),
    one(
      'letter-in-the-mail-in-points',
      'A letter of points, one for each requirement, in the mail.',
      b,
      'STCEPM',
      `Dear selection committee,

I hereby apply for the STCE Project Manager position. My CV is attached. In short, this is how I match your requirements:

* Project management: since 2015 I have run six international projects with budgets between 0.5 and 3 million euros; all were closed on time and passed their audit.
* Strategic trade control: I was a licensing officer for four years and wrote the national control list's users' guide.
* Training: I designed a train-the-trainer course that eleven administrations have adopted; I have taught in Nairobi, Lima and Hanoi.
* Donors: I have reported to four donors, in their formats and by their dates.
* Languages: English and Spanish fluent, French good.

Why I want this job: the people I trained keep asking who will support them when the project ends. In your team I could be part of the answer for many more of them. I work calmly, write clearly and travel light.

I can start on 1 June and am happy to be interviewed at short notice.

Best regards
Ferdinand Achterberg
`,
      [['CV.pdf', pdf(en.cvTrade(b))]],
      accepted(b, 'STCEPM', 'en', BOTH),
      { subject: 'STCE Project Manager' },
    ),
    one(
      'letter-in-the-mail-of-a-career-changer',
      'A letter that argues from another trade is a letter.',
      c,
      'LIBRA',
      `Dear Librarian,

You will have many applications from people who have spent their lives with books. Mine comes from a ship. For sixteen years I was a navigating officer, and for nine of them I kept the charts of a fleet of eleven vessels: two thousand sheets, corrected by hand every week, because a wrong depth is not forgiven. When the last paper chart went ashore I went with it. I have since taken a diploma in archive studies by evening classes and catalogued, as a volunteer, the collection of our maritime museum.

What I can give you is a hand that is used to old paper, a mind that is used to order, and the ability to read a chart as its user did. I have led watches of six in bad weather and would not be afraid of a reading room. What I hope for is to end my working life where I began it, among maps, and to teach younger people how to look at them.

My CV is attached, and I can be with you on any day.

Yours sincerely,
Gwilym Prosser
`,
      [['CV.pdf', pdf(en.cvMinimal(c))]],
      accepted(c, 'LIBRA', 'en', BOTH),
      { subject: 'Map librarian' },
    ),
  ]);
}
