// What people write without papers: questions, thanks, withdrawals, and what looks like one and is another.
import { DDIS, STCEPM } from '../../../seeds/make/envelope.ts';
import { cormac } from '../../../seeds/make/people/hoi-english.ts';
import { papers, sheet } from './papers.ts';
import type { Mail } from './raw.ts';

const TILDA = 'Tilda Rosenquill <tilda.rosenquill@example.org>';
const REMI = 'Rémi Castagnol <remi.castagnol@example.org>';
const OURS = `On Tue, 10 Mar 2026 at 09:58, World Customs Organization <HOI.vacancy@wcoomd.org> wrote:
> Dear Tilda Rosenquill,
>
> We have received your application for the post of Head of Information Technology.
> Your CV and your motivation letter are here, and they arrived before the deadline.
`;

export async function wordMails(): Promise<Mail[]> {
  return [...(await enquiries()), ...thanks(), ...(await withdrawals())];
}

async function enquiries(): Promise<Mail[]> {
  const notice = await sheet('Vacancy notice: Head of Information Technology', [
    'The organisation is recruiting a Head of Information Technology at its seat in Brussels.',
    'Duties: the person appointed leads the IT service. Requirements: a university degree and ten years of experience.',
    'Interested candidates send a CV and a motivation letter before 22 March 2026.',
  ]);
  const en = (file: string, subject: string | null, text: string): Mail => ({ file, from: TILDA, subject, text });
  const fr = (file: string, subject: string | null, text: string): Mail => ({ file, from: REMI, subject, text });
  return [
    en(
      'enquiry-status',
      'Application status - Head of Information Technology',
      'Dear Sir or Madam,\n\nI applied for the post three weeks ago and have not heard anything since. Could you please tell me the status of my application?\n\nKind regards,\nTilda Rosenquill\n',
    ),
    en(
      'enquiry-without-question-mark',
      'Head of IT',
      'Dear colleagues,\n\nI would be grateful for some information on the relocation allowance and on the date from which the post is to be filled.\n\nYours sincerely,\nTilda Rosenquill\n',
    ),
    en(
      'enquiry-requirements-with-application-in-the-subject',
      'Application for Head of Information Technology',
      'Hello,\n\nBefore I apply: is a degree in mathematics accepted, or must it be one in information technology? And would ten years in a ministry count?\n\nBest regards,\nTilda Rosenquill\n+46 555 010\n',
    ),
    en(
      'enquiry-salary',
      'HOI',
      'Good morning,\n\nWhat is the net monthly salary for this position, and is it exempt from tax?\n\nThank you,\nTilda Rosenquill\n',
    ),
    en(
      'enquiry-asks-for-more-time',
      'Request for extension, Head of Information Technology',
      'Dear Sir/Madam,\n\nOwing to an illness in the family I shall not be able to finish my application by 22 March. May I ask for an extension of the deadline until the end of the month?\n\nSincerely,\nTilda Rosenquill\n',
    ),
    en(
      'enquiry-how-to-apply',
      'How to apply?',
      'Hello, I saw your advert for Head of IT. How do I apply? Is there a form or do I just send my CV by email?\n\nTilda\n',
    ),
    en(
      'enquiry-can-i-send-the-letter-later',
      'Head of Information Technology - my application',
      'Dear team,\n\nI have my CV ready but my motivation letter is still with a friend for proofreading. Can I send the CV now and the letter later, or do you want both in one mail?\n\nThanks in advance,\nTilda Rosenquill\n',
    ),
    en('enquiry-from-a-telephone', 'job', 'hi is the head of IT job still open\n\nSent from my phone\n'),
    en(
      'enquiry-with-the-notice-quoted-below',
      'Re: Vacancy: Head of Information Technology',
      `Dear all,

Is it possible to work partly from home in this post?

Regards,
Tilda Rosenquill

-----Original Message-----
From: World Customs Organization <news@wcoomd.org>
Sent: Monday, 2 March 2026 10:00
To: Tilda Rosenquill
Subject: Vacancy: Head of Information Technology

Interested candidates should send a CV and a motivation letter in English or French before 22 March 2026. If you no longer wish to receive these notices, unsubscribe here.
`,
    ),
    {
      ...en(
        'enquiry-with-the-notice-attached',
        'Question on the notice for Head of Information Technology',
        'Dear Sir or Madam,\n\nPoint 2 of the attached notice asks for ten years of experience. Does part-time work count in full?\n\nYours faithfully,\nTilda Rosenquill\n',
      ),
      enclosed: [{ filename: 'Vacancy notice.pdf', content: notice }],
    },
    en(
      'enquiry-says-who-will-be-out-of-office',
      'Head of Information Technology: availability',
      'Dear colleagues,\n\nI will be out of the office from 16 to 20 March without access to my e-mail. If I am shortlisted, could the test take place after that week?\n\nKind regards,\nTilda Rosenquill\n',
    ),
    en(
      'enquiry-whether-the-mail-arrived',
      'Head of IT - did you get it?',
      'Hello,\n\nI sent my CV and motivation letter yesterday evening but had no confirmation. Can you check whether they arrived?\n\nTilda Rosenquill\n',
    ),
    {
      ...en(
        'enquiry-in-answer-to-our-notice',
        'Re: Head of Information Technology: your application is not complete',
        `Dear Sir or Madam,\n\nI do not understand what is missing, as both files were attached. Could you explain?\n\nTilda Rosenquill\n\n${OURS}`,
      ),
      answers: 'our-notice',
    },
    en(
      'enquiry-what-do-you-hold-about-me',
      'Data protection request',
      'Dear Sir or Madam,\n\nUnder your data protection policy I ask you to tell me which personal data you hold about me in connection with the post of Head of Information Technology.\n\nTilda Rosenquill\n',
    ),
    en(
      'enquiry-about-access-for-a-wheelchair',
      'Disability access at the interview',
      'Good afternoon,\n\nI use a wheelchair. Are the interview rooms reachable without stairs?\n\nTilda Rosenquill\n',
    ),
    en('enquiry-with-blank-subject', '', 'Is there an age limit for the post of Head of Information Technology?\n'),
    {
      ...en(
        'enquiry-to-a-notice-that-invites-none',
        'Question: STCE Project Manager',
        'Hello, is the project manager expected to travel every month?\n\nTilda Rosenquill\n',
      ),
      to: STCEPM,
    },
    {
      ...en(
        'enquiry-after-the-deadline',
        'Deputy Director, Implementation Support',
        'Dear Sir or Madam,\n\nHas the post of Deputy Director been filled?\n\nKind regards,\nTilda Rosenquill\n',
      ),
      to: DDIS,
      at: '2025-11-20T09:00:00Z',
    },
    fr(
      'enquiry-french-status',
      'Suivi de ma candidature au poste de Responsable informatique',
      "Madame, Monsieur,\n\nJ'ai déposé ma candidature le 12 février dernier. Je me permets de vous écrire pour savoir où en est le processus de sélection.\n\nBien cordialement,\nRémi Castagnol\n",
    ),
    fr(
      'enquiry-french-salary',
      'Chef du service informatique',
      'Bonjour,\n\nPourriez-vous m’indiquer la rémunération nette prévue pour ce poste ainsi que les indemnités de logement ?\n\nMerci d’avance,\nRémi Castagnol\n',
    ),
    fr(
      'enquiry-french-asks-for-more-time',
      'Demande de délai supplémentaire',
      "Madame, Monsieur,\n\nEn déplacement à l'étranger, je ne pourrai pas vous faire parvenir mon dossier pour le poste de Chef du service informatique avant le 22 mars. Serait-il possible d'obtenir quelques jours de plus ?\n\nRémi Castagnol\n",
    ),
    fr(
      'enquiry-french-how-to-apply',
      'Candidature',
      'Bonjour, comment postuler au poste de responsable informatique svp ? Faut-il un formulaire ?\n\nEnvoyé de mon téléphone\n',
    ),
    fr(
      'enquiry-french-which-papers',
      'Pièces à fournir - Chef du service informatique',
      'Madame, Monsieur,\n\nJe souhaiterais savoir si les diplômes doivent être joints dès maintenant au CV et à la lettre de motivation.\n\nAvec mes remerciements,\nRémi Castagnol\n',
    ),
    fr(
      'enquiry-french-can-i-send-the-cv-later',
      'Candidature : Chef du service informatique',
      'Bonjour,\n\nMon CV sera prêt lundi. Puis-je vous envoyer ma candidature complète mardi, ou est-ce trop tard ?\n\nRémi Castagnol\n',
    ),
    {
      file: 'enquiry-in-german',
      from: 'Jörg Wiesenthaler <joerg.wiesenthaler@example.com>',
      subject: 'Frage zur Stelle Head of Information Technology',
      text: 'Sehr geehrte Damen und Herren,\n\nkönnen Sie mir bitte mitteilen, ob die Stelle auch in Teilzeit ausgeübt werden kann und ob Kenntnisse der französischen Sprache zwingend sind?\n\nMit freundlichen Grüßen\nJörg Wiesenthaler\n',
    },
    {
      file: 'enquiry-from-info-address',
      from: 'info@customs-union.example.net',
      subject: 'Head of Information Technology: may our members apply?',
      text: 'Dear Sir or Madam,\n\nOur association wishes to pass your notice on. May staff of observer administrations apply?\n\nThe secretariat\n',
    },
  ];
}

function thanks(): Mail[] {
  const answer = (file: string, from: string, text: string, subject?: string): Mail => ({
    file,
    from,
    subject: subject ?? 'Re: Head of Information Technology: we have received your application',
    text,
    answers: 'our-acknowledgement',
  });
  return [
    answer('thanks-one-word', TILDA, 'Thanks!\n'),
    answer(
      'thanks-with-our-answer-quoted',
      TILDA,
      `Dear colleagues,\n\nThank you for confirming receipt of my application.\n\nKind regards,\nTilda Rosenquill\n\n${OURS}`,
    ),
    answer(
      'thanks-with-signature-and-disclaimer',
      TILDA,
      'Many thanks for the quick confirmation, much appreciated.\n\nBest,\nTilda\n\n--\nTilda Rosenquill\nHead of Networks\nExample Tide Board, Gothenburg\n\nThis e-mail and any attachment are confidential. If you are not the intended recipient, please delete it.\n',
    ),
    answer(
      'thanks-looks-forward-to-hearing',
      TILDA,
      'Thank you very much for your message. I look forward to hearing from you.\n\nTilda Rosenquill\n',
    ),
    answer(
      'thanks-in-french',
      REMI,
      'Bonjour,\n\nJe vous remercie pour votre accusé de réception.\n\nBien à vous,\nRémi Castagnol\n',
      'RE: Chef du service informatique : nous avons bien reçu votre candidature',
    ),
    answer('thanks-in-french-short', REMI, 'Bien reçu, merci beaucoup et bonne journée.\n'),
    answer(
      'thanks-in-german',
      'Jörg Wiesenthaler <joerg.wiesenthaler@example.com>',
      'Vielen Dank für die Bestätigung!\n\nFreundliche Grüße\nJörg Wiesenthaler\n',
    ),
    answer(
      'thanks-and-a-question',
      TILDA,
      'Thank you for the confirmation. Could you also tell me when the interviews will take place?\n\nTilda Rosenquill\n',
    ),
  ];
}

async function withdrawals(): Promise<Mail[]> {
  const en = (file: string, subject: string, text: string): Mail => ({ file, from: TILDA, subject, text });
  const fr = (file: string, subject: string, text: string): Mail => ({ file, from: REMI, subject, text });
  const { cv, letter } = await papers(cormac, 'Ambrose Tillinghast', 'ambrose.tillinghast@example.org');
  const ambrose = 'Ambrose Tillinghast <ambrose.tillinghast@example.org>';
  const enclosed = [
    { filename: 'Tillinghast CV.pdf', content: cv },
    { filename: 'Tillinghast letter.pdf', content: letter },
  ];
  return [
    en(
      'withdrawal-plain',
      'Withdrawal of application: Head of Information Technology',
      'Dear Sir or Madam,\n\nI hereby withdraw my application for the post of Head of Information Technology.\n\nYours faithfully,\nTilda Rosenquill\n',
    ),
    en(
      'withdrawal-removed-from-consideration',
      'Head of IT',
      'Dear colleagues,\n\nI have accepted an offer elsewhere and would ask you to remove me from consideration for this position. Thank you for your time and consideration.\n\nBest wishes,\nTilda Rosenquill\n',
    ),
    en(
      'withdrawal-please-disregard',
      'Head of Information Technology',
      'Hello,\n\nPlease disregard my application, as my circumstances have changed and I can no longer move to Brussels.\n\nTilda Rosenquill\n',
    ),
    en(
      'withdrawal-no-longer-interested',
      'Re: Head of Information Technology: we have received your application',
      'Dear all,\n\nAfter careful thought I am no longer interested in the position and do not wish to pursue my candidacy any further.\n\nKind regards,\nTilda Rosenquill\n',
    ),
    en(
      'withdrawal-and-erase-everything',
      'HOI - withdrawal',
      'I wish to withdraw from the selection process. Please delete my CV and all personal data you hold about me.\n\nTilda Rosenquill\n',
    ),
    en(
      'withdrawal-and-keep-my-papers',
      'Head of Information Technology',
      'Dear Sir or Madam,\n\nFor family reasons I have to withdraw my candidature. I would be glad if you kept my CV on file for future vacancies.\n\nSincerely,\nTilda Rosenquill\n',
    ),
    en(
      'withdrawal-declines-the-interview',
      'Re: Invitation to an interview, Head of Information Technology',
      'Dear Sir or Madam,\n\nThank you for the invitation to an interview. I regret that I have to decline it, as I have in the meantime accepted another position, and I withdraw from the procedure.\n\nWith kind regards,\nTilda Rosenquill\n',
    ),
    en(
      'withdrawal-conditional',
      'Head of Information Technology: remote work',
      'Dear Sir or Madam,\n\nIs remote work possible for two days a week? If it is not, I withdraw my application.\n\nTilda Rosenquill\n',
    ),
    en(
      'withdrawal-not-meant',
      'Head of Information Technology: misunderstanding',
      'Dear Sir or Madam,\n\nI do not want to withdraw my application. I only asked whether the interview could be moved to another day. Could you please confirm that I am still a candidate?\n\nTilda Rosenquill\n',
    ),
    en(
      'withdrawal-only-asked-about',
      'Head of Information Technology',
      'Hello,\n\nShould I receive another offer, how can I withdraw my application, and until when?\n\nTilda Rosenquill\n',
    ),
    en(
      'interview-date-does-not-suit',
      'Re: Invitation to an interview, Head of Information Technology',
      'Dear Sir or Madam,\n\nThank you for the invitation. Unfortunately I cannot come on 2 April. Would another day be possible?\n\nTilda Rosenquill\n',
    ),
    fr(
      'withdrawal-french-plain',
      'Retrait de candidature - Chef du service informatique',
      'Madame, Monsieur,\n\nPar la présente, je vous informe que je retire ma candidature au poste de Chef du service informatique.\n\nVeuillez agréer mes salutations distinguées.\nRémi Castagnol\n',
    ),
    fr(
      'withdrawal-french-desistement',
      'Désistement',
      "Bonjour,\n\nAyant accepté un autre poste, je suis au regret de me désister. Je vous remercie de l'attention portée à mon dossier.\n\nRémi Castagnol\n",
    ),
    fr(
      'withdrawal-french-ne-pas-donner-suite',
      'Poste de Responsable informatique',
      'Madame, Monsieur,\n\nPour des raisons personnelles, je ne souhaite pas donner suite à ma candidature. Merci de ne plus en tenir compte et de supprimer mes données.\n\nCordialement,\nRémi Castagnol\n',
    ),
    {
      file: 'withdrawn-and-back-1-application',
      at: '2026-03-10T09:00:00Z',
      from: ambrose,
      subject: 'Application: Head of Information Technology',
      text: 'Dear Sir or Madam,\n\nPlease find attached my CV and motivation letter.\n\nAmbrose Tillinghast\n',
      enclosed,
    },
    {
      file: 'withdrawn-and-back-2-withdrawal',
      at: '2026-03-12T09:00:00Z',
      from: ambrose,
      subject: 'Re: Application: Head of Information Technology',
      text: 'Dear Sir or Madam,\n\nI must unfortunately withdraw my application.\n\nAmbrose Tillinghast\n',
      answers: 'withdrawn-and-back-1-application',
    },
    {
      file: 'withdrawn-and-back-3-application',
      at: '2026-03-14T09:00:00Z',
      from: ambrose,
      subject: 'Application: Head of Information Technology',
      text: 'Dear Sir or Madam,\n\nThings have changed once more, and I apply again after all. My CV and motivation letter are attached.\n\nAmbrose Tillinghast\n',
      enclosed,
    },
    {
      file: 'thanks-with-history-1-application',
      at: '2026-03-10T10:00:00Z',
      from: ambrose,
      subject: 'Application: Head of Information Technology',
      text: 'Dear Sir or Madam,\n\nPlease find attached my CV and motivation letter.\n\nAmbrose Tillinghast\n',
      enclosed,
    },
    {
      file: 'thanks-with-history-2-thanks',
      at: '2026-03-10T11:00:00Z',
      from: ambrose,
      subject: 'Re: Head of Information Technology: we have received your application',
      text: 'Thank you for letting me know.\n\nAmbrose\n',
      answers: 'thanks-with-history-1-application',
    },
  ];
}
