// Both kinds once more in unlike words: sabbaticals, missions, sellers of other things, questions without the usual form.
import { cormac } from '../../../seeds/make/people/hoi-english.ts';
import { papers } from './papers.ts';
import type { Mail } from './raw.ts';

const ANSWER = 'Re: Head of Information Technology: we have received your application';
const mail = (file: string, from: string, subject: string, text: string, answers?: string): Mail => ({
  file,
  from,
  subject,
  text,
  ...(answers ? { answers } : {}),
});

export async function moreAutomatic(): Promise<Mail[]> {
  const away = (file: string, from: string, text: string, subject = ANSWER) =>
    mail(file, from, subject, text, 'our-acknowledgement');
  const petra = 'Petra Holloway <petra.holloway@example.com>';
  const yann = 'Yann Kerouredan <yann.kerouredan@example.com>';
  return [
    away(
      'vacation-sabbatical',
      petra,
      'Hello! I have started a sabbatical and will not be checking this account before autumn. For anything about the data centre, Ruben is your man.\n\nPetra\n',
    ),
    away(
      'vacation-field-mission',
      petra,
      'Dear sender, I am on mission in the field with very poor connectivity. Expect a delay in my answers. Best, Petra Holloway\n',
    ),
    away(
      'vacation-public-holiday',
      petra,
      'Our office is closed for the public holiday and reopens on Wednesday. We will deal with your message then.\n',
    ),
    away(
      'vacation-retired',
      petra,
      'I retired on 1 March. Thank you for thirty good years! Your message has not been forwarded; please write to network-team@example.com.\n',
    ),
    away(
      'vacation-french-mission',
      yann,
      "Bonjour,\n\nEn mission à l'étranger cette semaine, je n'ai qu'un accès limité à ma messagerie. Je reviendrai vers vous dès que possible.\n\nYann Kerouredan\n",
    ),
    away(
      'vacation-french-a-quitte-la-societe',
      yann,
      'Bonjour, je ne fais plus partie de la société depuis le 28 février. Vous pouvez joindre mon successeur à l’adresse dsi@example.com.\n',
    ),
    away(
      'vacation-german-elternzeit',
      'Gesine Ahrendt <gesine.ahrendt@example.com>',
      'Guten Tag, ich befinde mich bis Juni in Elternzeit. Bitte wenden Sie sich an Herrn Böhmer.\n',
    ),
    away(
      'vacation-polish',
      'Wiesława Kłos <wieslawa.klos@example.com>',
      'Dzień dobry, przebywam na urlopie do 20 marca. Odpowiem po powrocie.\n',
      'Automatyczna odpowiedź: Head of Information Technology: we have received your application',
    ),
    mail(
      'bounce-blocked',
      'Mail Delivery Subsystem <mailer-daemon@corp.example.net>',
      'Message blocked',
      'Your message to petra.holloway@example.com has been blocked. See technical details below for more information.\n\nThe response was: 550 5.7.26 unauthenticated\n',
    ),
    mail(
      'bounce-spanish',
      'postmaster@correo.example.net',
      'No se puede entregar: Head of Information Technology: we have received your application',
      'No se pudo entregar el mensaje a los siguientes destinatarios: ines.valcarcel@example.com. El buzón está lleno.\n',
    ),
    mail(
      'ticket-french-helpdesk',
      'Support <support@glpi.example.com>',
      '[GLPI #0009921] Nouveau ticket',
      'Votre ticket a été créé. Vous serez averti de son avancement par courriel.\n',
    ),
    mail(
      'offer-interim-manager-agency',
      'Dagmar Thiele <dagmar@interimpool.example.com>',
      'Head of Information Technology - interim solution',
      'Good day,\n\nuntil your vacancy is filled, an interim manager could bridge the gap. We have specialists at hand who can start within a week. Shall we set up a call on Thursday?\n\nDagmar Thiele, Interimpool\n',
    ),
    mail(
      'offer-translation-services',
      'Linguaworld <sales@linguaworld.example.com>',
      'Professional translations at 0.06 EUR per word',
      'Dear Sir/Madam,\n\nWe are a translation agency with 900 native translators. Quality certified, fast, inexpensive. Try us with a free test page.\n\nLinguaworld Sales Team\n',
    ),
    mail(
      'offer-french-assessment-tool',
      'Maxence <maxence@testrh.example.com>',
      'Recrutement Chef du service informatique : gagnez du temps',
      'Bonjour,\n\nNotre solution de tests en ligne vous aide à présélectionner vos candidats en quelques clics. Plus de 300 entreprises nous font confiance. Quand puis-je vous présenter une démonstration ?\n\nMaxence\n',
    ),
    mail(
      'offer-office-cleaning',
      'Brightside Cleaning <hello@brightside.example.com>',
      'Cleaner offices from 12 EUR per hour',
      'Hello, we clean offices in Brussels before your staff arrive. Ask for a no-obligation quote today and get the first week free.\n',
    ),
    mail(
      'fraud-job-offer-to-us',
      'Global Recruit <agent@globalrecruit.example.net>',
      'Work from home and earn 4,000 EUR a week',
      'Hello, our company needs payment agents in your region. No experience necessary, keep 10 % of every transfer. Reply with your bank name to start.\n',
    ),
  ];
}

export async function morePeople(): Promise<Mail[]> {
  const { cv, letter } = await papers(cormac, 'Leopold Ashdown', 'leopold.ashdown@example.org');
  const leo = 'Leopold Ashdown <leopold.ashdown@example.org>';
  const ysaline = 'Ysaline Torrekens <ysaline.torrekens@example.org>';
  const enclosed = [
    { filename: 'Ashdown CV.pdf', content: cv },
    { filename: 'Ashdown letter.pdf', content: letter },
  ];
  const SUBJECT = 'Head of Information Technology';
  return [
    mail(
      'question-test-format',
      leo,
      SUBJECT,
      'Good day,\n\nI should like to hear what form the written test will take and how long it lasts.\n\nLeopold Ashdown\n',
    ),
    mail(
      'question-my-nationality',
      leo,
      SUBJECT,
      "Dear recruiter,\n\nI hold the passport of a country that is not a Member. I wasn't sure whether that rules me out.\n\nLeopold Ashdown\n",
    ),
    mail(
      'question-cannot-open-the-notice',
      leo,
      'Vacancy notice HOI',
      'Hello, the PDF of the notice on your site gives an error. Could somebody mail it to me?\nLeopold\n',
    ),
    mail(
      'question-two-posts',
      leo,
      SUBJECT,
      'Dear Sir or Madam,\n\nAm I allowed to be a candidate for two of your posts at once, or would one application cancel the other?\n\nLeopold Ashdown\n',
    ),
    mail(
      'question-correct-my-name',
      leo,
      SUBJECT,
      'Hello,\n\nyour confirmation spells my family name wrongly: it is Ashdown, not Ashton. Please correct it in your records.\n\nLeopold Ashdown\n',
    ),
    mail(
      'question-french-frais',
      ysaline,
      'Responsable informatique',
      'Bonjour,\n\nLes frais de déménagement sont-ils pris en charge ? Et le logement les premières semaines ?\n\nBien à vous,\nYsaline Torrekens\n',
    ),
    mail(
      'question-french-format-du-cv',
      ysaline,
      'Candidature au poste de Responsable informatique',
      'Madame, Monsieur,\n\nAvant de vous adresser mon dossier, je tenais à vérifier si un format particulier de CV est exigé.\n\nYsaline Torrekens\n',
    ),
    mail(
      'withdrawal-relocation',
      leo,
      SUBJECT,
      'Dear colleagues,\n\nMy family has decided against a move, so I must bow out of the selection. Kindly close my file.\n\nLeopold Ashdown\n',
    ),
    mail(
      'withdrawal-french-a-regret',
      ysaline,
      'Poste de Responsable informatique',
      "Madame, Monsieur,\n\nC'est à regret que je vous demande de considérer ma candidature comme nulle et non avenue.\n\nYsaline Torrekens\n",
    ),
    mail(
      'thanks-very-kind',
      leo,
      ANSWER,
      'That was quick! Very kind of you, thanks.\n\nLeopold\n',
      'our-acknowledgement',
    ),
    mail(
      'thanks-french-je-prends-note',
      ysaline,
      'Re: Chef du service informatique : nous avons bien reçu votre candidature',
      "Madame, Monsieur,\n\nJ'ai bien pris note de votre message et vous en remercie.\n\nCordialement,\nYsaline Torrekens\n",
      'our-acknowledgement',
    ),
    {
      ...mail(
        'application-of-a-newsletter-editor',
        leo,
        SUBJECT,
        'Dear Sir or Madam,\n\nI edit a weekly newsletter for IT managers (unsubscribe rate: 0.2 %) and train our clients in automation. My CV and letter are attached. Special offer: I can start at once!\n\nLeopold Ashdown\n',
      ),
      enclosed,
    },
    {
      ...mail(
        'application-with-automatic-signature',
        leo,
        SUBJECT,
        'Dear Sir or Madam,\n\nPlease find enclosed my papers.\n\nLeopold Ashdown\n\nThis is an automatically appended notice: this mailbox is only read on weekdays. Do not reply outside office hours.\n',
      ),
      enclosed,
    },
  ];
}
