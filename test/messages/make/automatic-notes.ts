// What answering programs write in their owners' words: vacations, challenges, ticket receipts, calendars, reactions.
import { type Mail, multipart } from './raw.ts';

const ANSWER = 'Re: Head of Information Technology: we have received your application';
const OURS = `> Dear candidate,
>
> We have received your application for the post of Head of Information Technology.
> Your CV and your motivation letter are here, and they arrived before the deadline.
`;

export async function noteMails(): Promise<Mail[]> {
  return [...vacations(), ...challenges(), ...tickets(), ...programs()];
}

function vacations(): Mail[] {
  const note = (file: string, from: string, subject: string, text: string, ...headers: string[]): Mail => ({
    file,
    from,
    subject,
    text,
    headers,
    answers: 'our-acknowledgement',
  });
  return [
    note(
      'vacation-of-exchange-in-english',
      'Ottoline Farrow <ottoline.farrow@example.com>',
      'Automatic reply: Head of Information Technology: we have received your application',
      'I am out of the office until Monday 16 March with limited access to e-mail. For urgent matters please write to desk@example.com.\n\nOttoline Farrow\nInfrastructure Lead\n',
      'Auto-Submitted: auto-generated',
      'X-Auto-Response-Suppress: All',
      'X-MS-Exchange-Inbox-Rules-Loop: ottoline.farrow@example.com',
    ),
    note(
      'vacation-of-exchange-in-french',
      'Amaury Descloux <amaury.descloux@example.com>',
      'Réponse automatique : Chef du service informatique : nous avons bien reçu votre candidature',
      "Bonjour,\n\nJe suis absent du bureau jusqu'au 16 mars inclus. En cas d'urgence, merci de contacter mon assistante.\n\nCordialement,\nAmaury Descloux\n",
      'Auto-Submitted: auto-generated',
      'X-Auto-Response-Suppress: All',
    ),
    note(
      'vacation-of-exchange-in-german',
      'Jörg Wiesenthaler <joerg.wiesenthaler@example.com>',
      'Automatische Antwort: Head of Information Technology: we have received your application',
      'Ich bin bis zum 20. März nicht im Büro. Ihre Nachricht wird nicht weitergeleitet.\n\nMit freundlichen Grüßen\nJörg Wiesenthaler\n',
      'Auto-Submitted: auto-generated',
    ),
    note(
      'vacation-without-headers-english',
      'Ottoline Farrow <ottoline.farrow@example.com>',
      ANSWER,
      'Thank you for your message. I am out of the office until 16 March and will reply on my return.\n\nOttoline Farrow\n',
    ),
    note(
      'vacation-without-headers-english-personal',
      'Ottoline Farrow <ottoline.farrow@example.com>',
      ANSWER,
      `Hi there,

Thanks for your mail! I'm hiking in the hills until the 3rd of April and there is no signal up there. If it's urgent, ring Marta at the front desk, otherwise I'll get back to you once I'm home.

Cheers
Otti

--
Ottoline Farrow · Infrastructure Lead · Lakeside Tide Institute
+41 00 000 00 00
`,
    ),
    note(
      'vacation-without-headers-subject-says-it',
      'Ottoline Farrow <ottoline.farrow@example.com>',
      'Out of office: Head of Information Technology: we have received your application',
      'Back on 16 March.\n',
    ),
    note(
      'vacation-without-headers-parental-leave',
      'Ottoline Farrow <ottoline.farrow@example.com>',
      ANSWER,
      'Hello,\n\nI am on parental leave until September 2026 and do not read this mailbox. Please contact my colleague Hilde Sund in my absence.\n\nBest wishes,\nOttoline\n',
    ),
    note(
      'vacation-without-headers-has-left-the-company',
      'Ottoline Farrow <ottoline.farrow@example.com>',
      ANSWER,
      'Please note that I no longer work at the Lakeside Tide Institute. This mailbox is not monitored. For all enquiries please contact info@example.com.\n',
    ),
    note(
      'vacation-without-headers-quotes-our-answer',
      'Ottoline Farrow <ottoline.farrow@example.com>',
      ANSWER,
      `I am travelling this week and have only occasional access to my e-mail. I will answer when I am back on Monday.\n\nOn Tue, 10 Mar 2026 at 09:58, <HOI.vacancy@wcoomd.org> wrote:\n${OURS}`,
    ),
    note(
      'vacation-without-headers-french',
      'Amaury Descloux <amaury.descloux@example.com>',
      ANSWER,
      "Bonjour,\n\nJe suis actuellement en congé jusqu'au 30 mars et ne consulte pas ma messagerie. Je vous répondrai dès mon retour.\n\nBien cordialement,\nAmaury Descloux\n",
    ),
    note(
      'vacation-without-headers-french-personal',
      'Amaury Descloux <amaury.descloux@example.com>',
      'Re: Chef du service informatique : nous avons bien reçu votre candidature',
      'Bonjour et merci de votre message !\n\nJe profite de quelques jours de vacances en famille, loin des écrans, et serai de retour le lundi 23 mars. Pour toute urgence, ma collègue Odile Marchepied prendra le relais au +32 2 555 01 02.\n\nÀ bientôt,\nAmaury\n\n-- \nAmaury Descloux\nResponsable des infrastructures\n',
    ),
    note(
      'vacation-without-headers-french-absence-in-the-subject',
      'Amaury Descloux <amaury.descloux@example.com>',
      "Message d'absence",
      'Absent du 9 au 20 mars 2026.\n',
    ),
    note(
      'vacation-without-headers-german',
      'Jörg Wiesenthaler <joerg.wiesenthaler@example.com>',
      ANSWER,
      'Guten Tag,\n\nvielen Dank für Ihre Nachricht. Ich bin bis einschließlich 20. März im Urlaub und werde Ihre E-Mail danach beantworten. In dringenden Fällen wenden Sie sich bitte an meine Vertretung, Frau Lindqvist.\n\nMit freundlichen Grüßen\nJörg Wiesenthaler\n',
    ),
    note(
      'vacation-without-headers-german-not-in-the-office',
      'Jörg Wiesenthaler <joerg.wiesenthaler@example.com>',
      'Abwesenheitsnotiz: Head of Information Technology: we have received your application',
      'Ich bin ab dem 23.03. wieder erreichbar. Ihre Mail wird nicht weitergeleitet.\n',
    ),
    note(
      'vacation-without-headers-spanish',
      'Inés Valcárcel <ines.valcarcel@example.com>',
      ANSWER,
      'Buenos días:\n\nEstaré fuera de la oficina hasta el 20 de marzo y no tendré acceso al correo. Responderé a su mensaje a mi regreso.\n\nUn saludo,\nInés Valcárcel\n',
    ),
    note(
      'vacation-without-headers-spanish-respuesta-automatica',
      'Inés Valcárcel <ines.valcarcel@example.com>',
      'Respuesta automática: Head of Information Technology: we have received your application',
      'Gracias por su mensaje. Estoy de vacaciones hasta el lunes.\n',
    ),
    note(
      'vacation-without-headers-dutch',
      'Wietske van der Plas <wietske.vanderplas@example.com>',
      ANSWER,
      'Beste,\n\nBedankt voor uw bericht. Ik ben afwezig tot en met 20 maart en heb geen toegang tot mijn e-mail. Bij dringende vragen kunt u contact opnemen met mijn collega.\n\nMet vriendelijke groet,\nWietske van der Plas\n',
    ),
    note(
      'vacation-without-headers-dutch-automatisch-antwoord',
      'Wietske van der Plas <wietske.vanderplas@example.com>',
      'Automatisch antwoord: Head of Information Technology: we have received your application',
      'Ik ben met vakantie en lees uw bericht na 20 maart.\n',
    ),
    note(
      'vacation-without-headers-italian',
      'Ginevra Toscanini <ginevra.toscanini@example.com>',
      ANSWER,
      'Buongiorno,\n\nsarò fuori ufficio fino al 20 marzo e non potrò leggere la posta. Per urgenze potete scrivere alla mia collega. Risponderò al mio rientro.\n\nCordiali saluti,\nGinevra Toscanini\n',
    ),
    note(
      'vacation-without-headers-italian-risposta-automatica',
      'Ginevra Toscanini <ginevra.toscanini@example.com>',
      'Risposta automatica: Head of Information Technology: we have received your application',
      'Sono in ferie fino a lunedì.\n',
    ),
    note(
      'vacation-without-headers-portuguese',
      'Duarte Vasconcelinho <duarte.vasconcelinho@example.com>',
      ANSWER,
      'Bom dia,\n\nEncontro-me ausente do escritório até 20 de março, sem acesso ao correio eletrónico. Responderei à sua mensagem quando regressar.\n\nCumprimentos,\nDuarte Vasconcelinho\n',
    ),
    note(
      'vacation-without-headers-portuguese-resposta-automatica',
      'Duarte Vasconcelinho <duarte.vasconcelinho@example.com>',
      'Resposta automática: Head of Information Technology: we have received your application',
      'Estou de férias até segunda-feira.\n',
    ),
  ];
}

function challenges(): Mail[] {
  return [
    {
      file: 'challenge-asks-to-click',
      from: 'Ottoline Farrow <ottoline.farrow@example.com>',
      subject: 'Please confirm your message to ottoline.farrow@example.com',
      text: 'I use a sender verification service to keep junk mail away. Your message is being held. To have it delivered, please confirm that you are a person by clicking this link within seven days:\n\nhttps://verify.example.net/c/88f1\n\nYou need to do this only once.\n',
      answers: 'our-acknowledgement',
    },
    {
      file: 'challenge-in-french',
      from: 'Amaury Descloux <amaury.descloux@example.com>',
      subject: 'Votre message à Amaury Descloux est en attente',
      text: 'Bonjour,\n\nPour lutter contre les courriers indésirables, ma messagerie est protégée. Merci de vous authentifier une seule fois en cliquant sur le lien ci-dessous afin que votre message me parvienne :\n\nhttps://antispam.example.net/auth/41\n\nCeci est un message automatique.\n',
      answers: 'our-acknowledgement',
    },
    {
      file: 'challenge-with-a-token-in-the-subject',
      from: 'ines.valcarcel+confirm@example.com',
      subject: '[confirm 7d1f09] Your message awaits verification',
      headers: ['Auto-Submitted: auto-replied (challenge)'],
      text: 'Simply reply to this mail without changing its subject, and your original message will be delivered.\n',
      answers: 'our-acknowledgement',
    },
  ];
}

function tickets(): Mail[] {
  return [
    {
      file: 'ticket-receipt-without-headers',
      from: 'Example Support <support@helpdesk.example.com>',
      subject: '[Request received] Head of Information Technology: we have received your application',
      text: '##- Please type your reply above this line -##\n\nYour request (48213) has been received and is being reviewed by our support staff.\n\nTo add additional comments, reply to this email.\n',
    },
    {
      file: 'ticket-receipt-in-french-without-headers',
      from: 'Service clients <contact@assistance.example.com>',
      subject: '[#77120] Votre demande a bien été enregistrée',
      text: 'Bonjour,\n\nNous avons bien reçu votre demande, enregistrée sous le numéro 77120. Un conseiller vous répondra dans les 48 heures.\n\nMerci de ne pas répondre à ce message.\n',
    },
    {
      file: 'ticket-receipt-with-precedence',
      from: 'Example IT Desk <itdesk@example.com>',
      subject: 'Ticket #2026031077000125 has been created',
      headers: ['Precedence: bulk', 'X-Auto-Response-Suppress: All', 'X-Powered-By: Example Tickets 6'],
      text: 'Your ticket has been created. You can follow it in the portal.\n',
    },
    {
      file: 'form-receipt-thank-you-for-contacting-us',
      from: 'Lakeside Tide Institute <info@example.com>',
      subject: 'Thank you for contacting us',
      text: 'Thank you for contacting the Lakeside Tide Institute. This is an automated message to confirm that we have received your e-mail. A member of our team will be in touch within two working days.\n',
    },
  ];
}

function programs(): Mail[] {
  const event = (method: string, more: string) => `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//Calendar 3//EN
METHOD:${method}
BEGIN:VEVENT
UID:meeting-4411@example.com
DTSTAMP:20260309T080000Z
DTSTART:20260312T100000Z
DTEND:20260312T103000Z
SUMMARY:Introduction
ORGANIZER:mailto:ottoline.farrow@example.com
${more}
END:VEVENT
END:VCALENDAR`;
  const calendar = (method: string, text: string, more: string) =>
    multipart('alternative', [
      `Content-Type: text/plain; charset=utf-8\n\n${text}`,
      `Content-Type: text/calendar; charset=utf-8; method=${method}\n\n${event(method, more)}`,
    ]);
  const from = 'Ottoline Farrow <ottoline.farrow@example.com>';
  return [
    {
      file: 'calendar-request',
      from,
      subject: 'Invitation: Introduction @ Thu 12 Mar 2026 11:00 (CET)',
      body: calendar('REQUEST', 'You have been invited to the following event.\n\nIntroduction', 'SEQUENCE:0'),
    },
    {
      file: 'calendar-reply-accepted',
      from,
      subject: 'Accepted: Interview, Head of Information Technology',
      body: calendar('REPLY', '', 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:ottoline.farrow@example.com'),
    },
    {
      file: 'calendar-cancel',
      from,
      subject: 'Canceled: Introduction',
      body: calendar('CANCEL', '', 'STATUS:CANCELLED'),
    },
    {
      file: 'reaction-of-outlook',
      from,
      subject: 'Reaction to: Head of Information Technology: we have received your application',
      html: '<html><body><p>👍 Ottoline Farrow reacted to your message:</p><blockquote>We have received your application for the post of Head of Information Technology.</blockquote></body></html>',
    },
  ];
}
