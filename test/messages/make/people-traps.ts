// People's mail that speaks of machines, lists, offers and withdrawals without being one.
import { leocadia } from '../../../seeds/make/people/hoi-english.ts';
import { noemie } from '../../../seeds/make/people/hoi-french.ts';
import { papers } from './papers.ts';
import type { Mail } from './raw.ts';

const HESTER = 'Hester Oakenshaw <hester.oakenshaw@example.org>';
const LUCIEN = 'Lucien Barbançon <lucien.barbancon@example.org>';

export async function trapMails(): Promise<Mail[]> {
  const hers = await papers(leocadia, 'Hester Oakenshaw', 'hester.oakenshaw@example.org');
  const his = await papers(noemie, 'Lucien Barbançon', 'lucien.barbancon@example.org');
  const english = [
    { filename: 'Oakenshaw CV.pdf', content: hers.cv },
    { filename: 'Oakenshaw motivation letter.pdf', content: hers.letter },
  ];
  const french = [
    { filename: 'CV Barbançon.pdf', content: his.cv },
    { filename: 'Lettre Barbançon.pdf', content: his.letter },
  ];
  const applies = (file: string, subject: string, text: string, ...headers: string[]): Mail => ({
    file,
    from: HESTER,
    subject,
    text,
    headers,
    enclosed: english,
  });
  const postule = (file: string, subject: string, text: string): Mail => ({
    file,
    from: LUCIEN,
    subject,
    text,
    enclosed: french,
  });
  const en = (file: string, subject: string, text: string): Mail => ({ file, from: HESTER, subject, text });
  const fr = (file: string, subject: string, text: string): Mail => ({ file, from: LUCIEN, subject, text });
  return [
    applies(
      'application-sent-again-after-a-bounce',
      'Undelivered: my application, Head of Information Technology',
      'Dear Sir or Madam,\n\nMy first mail came back with "delivery failed", so here are my CV and motivation letter once more.\n\nHester Oakenshaw\n',
    ),
    applies(
      'application-of-somebody-on-leave',
      'Head of Information Technology',
      'Dear Sir or Madam,\n\nPlease find attached my CV and motivation letter. I am out of the office until 20 March; you reach me on my mobile telephone.\n\nHester Oakenshaw\n',
    ),
    applies(
      'application-of-a-recruiter-by-trade',
      'Head of Information Technology',
      'Dear Sir or Madam,\n\nFor ten years I built the systems of a recruitment agency and looked after our clients. My CV and motivation letter are attached. May I call you next week?\n\nHester Oakenshaw\n',
    ),
    applies(
      'application-that-mentions-a-newsletter',
      'Head of IT: application',
      'Dear Sir or Madam,\n\nI read of the post in a newsletter. CV and letter are attached. To unsubscribe from such luck would be foolish.\n\nHester Oakenshaw\n',
    ),
    applies(
      'application-through-a-list-server-of-alumni',
      'Head of Information Technology',
      'Dear Sir or Madam,\n\nPlease find attached my CV and motivation letter.\n\nHester Oakenshaw\n',
      'X-Mailing-Software: Alumni Office 3',
      'X-Report-Abuse-To: abuse@alumni.example.org',
    ),
    applies(
      'application-that-says-withdraw-of-something-else',
      'Head of Information Technology: application',
      'Dear Sir or Madam,\n\nI have asked another employer to withdraw my application there, as yours is the post I want. My CV and motivation letter are attached.\n\nHester Oakenshaw\n',
    ),
    postule(
      'application-french-who-asks-for-a-receipt',
      'Candidature au poste de Chef du service informatique',
      'Madame, Monsieur,\n\nVeuillez trouver ci-joint mon CV et ma lettre de motivation. Pourriez-vous m’en accuser réception ?\n\nBien cordialement,\nLucien Barbançon\n',
    ),
    postule(
      'application-french-absent-until',
      'Responsable informatique - candidature',
      "Madame, Monsieur,\n\nVous trouverez ci-joint mon CV et ma lettre de motivation. Étant absent jusqu'au 18 mars, je serai joignable par courriel uniquement.\n\nLucien Barbançon\n",
    ),
    en(
      'question-about-an-out-of-office-reply',
      'Head of Information Technology: whom may I ask?',
      'Dear colleagues,\n\nI wrote to the contact on your website and only got an out of office reply. Whom can I ask about the duties of the post?\n\nHester Oakenshaw\n',
    ),
    en(
      'question-about-a-delivery-failure',
      'Did my mail arrive? Head of IT',
      'Hello,\n\nYesterday I received the message "Undelivered Mail Returned to Sender" after sending my papers. Is your mailbox full?\n\nHester Oakenshaw\n',
    ),
    en(
      'question-of-a-person-from-a-search-firm',
      'Head of Information Technology',
      'Dear Sir or Madam,\n\nI work for a search firm and am interested in the post for myself. Is a diplomatic visa provided for spouses?\n\nHester Oakenshaw\n',
    ),
    en(
      'question-whether-a-late-letter-counts',
      'Head of IT',
      'Good evening,\n\nif my letter reaches you five minutes after midnight, does it still count?\n\nHester Oakenshaw\n',
    ),
    en(
      'question-asks-you-to-delete-a-double',
      'Head of Information Technology',
      'Hello,\n\nI think I applied twice by mistake. Do I need to do anything?\n\nHester Oakenshaw\n',
    ),
    en('question-in-one-line-of-capitals', 'HEAD OF IT', 'IS THIS VACANCY OPEN TO NON EU CITIZENS\n'),
    fr(
      'question-french-without-question-mark',
      'Responsable informatique',
      'bonjour je voulais savoir si le poste est toujours a pourvoir merci\n',
    ),
    fr(
      'question-french-personal-data',
      'Mes données personnelles',
      'Madame, Monsieur,\n\nConformément au RGPD, je vous demande de me communiquer les données personnelles que vous détenez à mon sujet.\n\nLucien Barbançon\n',
    ),
    fr(
      'question-french-on-leave-when-the-test-is',
      'Chef du service informatique : date des épreuves',
      'Madame, Monsieur,\n\nJe serai en congé du 1er au 10 avril. Pouvez-vous me dire si les épreuves tombent dans cette période ?\n\nLucien Barbançon\n',
    ),
    en(
      'withdrawal-takes-the-name-off',
      'Head of Information Technology',
      'Dear all,\n\nplease take my name off the list of candidates. My employer has made me an offer that I could not refuse.\n\nHester Oakenshaw\n',
    ),
    en(
      'withdrawal-if-that-is-all-right',
      'Head of Information Technology',
      'Dear Sir or Madam,\n\nIf possible, please withdraw my application; my plans have changed.\n\nHester Oakenshaw\n',
    ),
    en(
      'withdrawal-stepping-back',
      'Re: Head of Information Technology: we have received your application',
      'Dear colleagues,\n\nI have decided not to go forward with my application after all. Thank you for your work, and good luck with the selection.\n\nHester Oakenshaw\n',
    ),
    fr(
      'withdrawal-french-renonce',
      'Chef du service informatique',
      'Madame, Monsieur,\n\nPour des raisons familiales, je renonce à ce poste et vous prie de bien vouloir annuler ma candidature.\n\nLucien Barbançon\n',
    ),
    fr(
      'withdrawal-french-no-longer-available',
      'Poste de Responsable informatique',
      'Bonjour,\n\nJe ne suis plus disponible pour ce poste, ayant signé ailleurs la semaine dernière. Bonne continuation.\n\nLucien Barbançon\n',
    ),
    {
      ...en(
        'thanks-that-looks-like-a-vacation-note',
        'Re: Head of Information Technology: we have received your application',
        'Thank you for your message. I am glad to know that everything arrived.\n\nHester\n',
      ),
      answers: 'our-acknowledgement',
    },
    {
      ...en(
        'thanks-in-dutch',
        'Re: Head of Information Technology: we have received your application',
        'Hartelijk dank voor de bevestiging.\n\nHester\n',
      ),
      answers: 'our-acknowledgement',
    },
    {
      ...en(
        'thanks-in-spanish',
        'RE: Head of Information Technology: we have received your application',
        'Muchas gracias por la confirmación.\nUn cordial saludo,\nHester\n',
      ),
      answers: 'our-acknowledgement',
    },
  ];
}
