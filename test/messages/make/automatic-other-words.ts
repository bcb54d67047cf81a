// The same kinds of automatic mail in other words: what the rules say has to hold beyond the first wording.
import type { Mail } from './raw.ts';

const ANSWER = 'Re: Head of Information Technology: we have received your application';

export async function otherWordMails(): Promise<Mail[]> {
  const answer = (file: string, from: string, text: string, subject = ANSWER): Mail => ({
    file,
    from,
    subject,
    text,
    answers: 'our-acknowledgement',
  });
  const offer = (file: string, from: string, subject: string, text: string): Mail => ({ file, from, subject, text });
  const quill = 'Barnaby Quill <barnaby.quill@example.com>';
  const odile = 'Odile Marchepied <odile.marchepied@example.com>';
  return [
    answer(
      'vacation-annual-leave',
      quill,
      'I am currently on annual leave, returning 30/03. My emails are not being monitored during this time. Please contact the service desk for anything urgent.\n\nB. Quill\n',
    ),
    answer(
      'vacation-slow-to-answer',
      quill,
      'Hello,\n\nI am attending a conference this week with limited access to email, so my response may be delayed. Thank you for your patience.\n\nBarnaby\n',
    ),
    answer('vacation-two-words', quill, 'Away till Monday.\n'),
    answer(
      'vacation-working-days',
      quill,
      'Please note that I work from Tuesday to Thursday. I will respond to your email on my next working day.\n\nBarnaby Quill\n',
    ),
    answer(
      'vacation-address-has-changed',
      quill,
      'This e-mail address is no longer in use. My new address is barnaby@example.net; please update your records. This message was sent automatically.\n',
    ),
    answer(
      'vacation-french-fermeture',
      odile,
      'Nos bureaux sont fermés jusqu’au lundi 16 mars. Votre message sera traité à notre retour.\n\nOdile Marchepied\n',
    ),
    answer(
      'vacation-french-conge-maternite',
      odile,
      'Bonjour,\n\nActuellement en congé maternité, je ne consulte plus mes mails. Merci de vous adresser à ma remplaçante, Mme Flochard.\n\nOdile\n',
    ),
    answer(
      'vacation-german-krank',
      'Heike Sonnleitner <heike.sonnleitner@example.com>',
      'Sehr geehrte Damen und Herren,\n\nich bin derzeit abwesend und ab Montag, dem 23. März, wieder für Sie da. Ihre E-Mail wird nicht automatisch weitergeleitet.\n\nHeike Sonnleitner\n',
    ),
    answer(
      'vacation-spanish-ausente',
      'Inés Valcárcel <ines.valcarcel@example.com>',
      'Hola:\n\nMe encuentro ausente por vacaciones y regreso el día 23 de marzo. Para cualquier urgencia, contacten con mi compañero.\n\nInés\n',
    ),
    answer(
      'vacation-dutch-vrij',
      'Wietske van der Plas <wietske.vanderplas@example.com>',
      'Hallo,\n\nIk ben er even niet! Vanaf maandag 23 maart lees ik mijn mail weer. Is het dringend, bel dan het secretariaat.\n\nWietske\n',
    ),
    answer(
      'vacation-italian-assente',
      'Ginevra Toscanini <ginevra.toscanini@example.com>',
      'Gentili,\n\nsono assente dall’ufficio e rientrerò lunedì 23 marzo. Leggerò la Sua mail al mio ritorno.\n\nGinevra\n',
    ),
    answer(
      'vacation-portuguese-ferias',
      'Duarte Vasconcelinho <duarte.vasconcelinho@example.com>',
      'Olá,\n\nestou de férias e volto ao trabalho no dia 23 de março. Em caso de urgência, contacte a minha colega.\n\nDuarte\n',
    ),
    answer(
      'receipt-of-outlook-in-spanish',
      'Inés Valcárcel <ines.valcarcel@example.com>',
      'Su mensaje\n\n   Para: Inés Valcárcel\n   Asunto: Head of Information Technology: we have received your application\n   Enviados: martes, 10 de marzo de 2026 9:58:01\n\n fue leído el martes, 10 de marzo de 2026 10:04:11.\n',
      'Leído: Head of Information Technology: we have received your application',
    ),
    answer(
      'receipt-of-outlook-in-dutch',
      'Wietske van der Plas <wietske.vanderplas@example.com>',
      'Uw bericht\n\n   Aan: Wietske van der Plas\n   Onderwerp: Head of Information Technology: we have received your application\n   Verzonden: dinsdag 10 maart 2026 9:58:01\n\n is gelezen op dinsdag 10 maart 2026 10:04:11.\n',
      'Gelezen: Head of Information Technology: we have received your application',
    ),
    answer(
      'ticket-case-opened',
      'Lakeside Service Desk <servicedesk@example.com>',
      'Hello,\n\nA case has been opened for you. Case number: CS-0048812. Our agents will get back to you as soon as possible. Please keep the case number in the subject line.\n',
      'CS-0048812: Head of Information Technology: we have received your application',
    ),
    answer(
      'ticket-do-not-reply',
      'Accueil <accueil@example.com>',
      'Ceci est une réponse automatique, merci de ne pas y répondre. Votre courriel a été transmis au service concerné.\n',
    ),
    {
      file: 'bounce-address-rejected',
      from: 'Mail Delivery System <mailer-daemon@mx.example.net>',
      returnPath: '',
      subject: 'Undeliverable message',
      text: 'Delivery to the following recipient failed permanently:\n\n     ruth.amberley@example.org\n\nTechnical details: 550 5.7.1 message rejected by policy\n',
    },
    {
      file: 'bounce-italian-gateway',
      from: 'posta-certificata@pec.example.net',
      returnPath: '',
      subject: 'AVVISO DI MANCATA CONSEGNA: Head of Information Technology: we have received your application',
      text: 'Il messaggio inviato a ruth.amberley@example.org non è stato consegnato: indirizzo non valido (5.1.1).\n',
    },
    {
      file: 'bounce-quota-from-a-person-like-address',
      from: 'Mail Service <mailservice@example.net>',
      subject: 'Your message could not be delivered',
      text: 'The mailbox of ruth.amberley@example.org is over its quota and cannot accept messages at this time. Please try again later. (552 5.2.2)\n',
    },
    offer(
      'recruiter-follow-up',
      'Gideon Marsh <gideon@staffline.example.com>',
      'Re: Head of Information Technology',
      'Hi,\n\nJust following up on my previous email. I have a shortlist of IT leaders ready for your Head of Information Technology role, two of them with a background in international organisations. We work on a no win, no fee basis. When would suit you for a quick call?\n\nGideon Marsh\nPrincipal Consultant, Staffline\n',
    ),
    offer(
      'recruiter-french-freelance',
      'Chloé Verdurin <chloe@missionsit.example.com>',
      'Consultants IT disponibles',
      "Bonjour,\n\nNous sommes une société de conseil et mettons à disposition de nos clients des consultants freelance : chefs de projet, DSI de transition, architectes. TJM à partir de 550 €. Avez-vous des besoins en ce moment ?\n\nChloé Verdurin\nIngénieure d'affaires\n",
    ),
    offer(
      'recruiter-payroll-service',
      'Marcus Tillbrook <marcus@employhub.example.com>',
      'Hiring internationally?',
      'Hello,\n\nWe help organisations like yours to hire and pay staff in 80 countries without opening an entity. Our platform takes care of contracts, payroll and benefits. Book a free consultation here: https://employhub.example.com/b\n\nMarcus\n',
    ),
    offer(
      'vendor-training-catalogue',
      'Skillbridge Academy <courses@skillbridge.example.com>',
      'Training calendar 2026',
      'Dear Manager,\n\nPlease find below our training calendar for 2026: PMP, ITIL, Prince2 and cyber security. Group discounts of up to 25 % apply. Register your team today.\n\nSkillbridge Academy\n',
    ),
    offer(
      'vendor-factory',
      'Ms. Lily Zhang-Orlov <sales9@cables.example.net>',
      'Network cables, direct from the factory',
      'Dear purchasing manager,\n\nGlad to know you are in the IT market. We are a professional manufacturer of network cables since 2003, with good quality and competitive price. Free samples are available. Looking forward to your inquiry.\n\nLily\n',
    ),
    offer(
      'vendor-french-partenariat',
      'Régie Pub Emploi <regie@pubemploi.example.com>',
      'Diffusez vos offres d’emploi au meilleur prix',
      'Bonjour,\n\nVotre annonce « Chef du service informatique » mérite plus de visibilité ! Publiez-la sur nos 12 sites partenaires dès 99 € HT. Profitez de notre offre de lancement jusqu’au 15 mars.\n\nLa Régie\n',
    ),
    offer(
      'spam-lottery',
      'Prize Office <claims@lotto.example.net>',
      'WINNING NOTIFICATION',
      'Your email address has won the sum of 850,000 EUR in our international lottery draw. To claim your prize, contact our agent with your full name, address and telephone number.\n',
    ),
    offer(
      'spam-donation-in-french',
      'Mme Solange Perrichon <solange.p@don.example.net>',
      'Don de fonds',
      "Bonjour cher(e) bien-aimé(e),\n\nAtteinte d'une maladie incurable, je souhaite faire don de la somme de 1 200 000 euros à une personne de confiance. Répondez-moi pour plus de détails. Que Dieu vous bénisse.\n",
    ),
    offer(
      'phishing-shared-document',
      'HR Department <hr-share@docs.example.net>',
      'HR Department shared a document with you',
      'Hello HOI.vacancy,\n\nYou have received a secure document: "Salary review 2026". Sign in with your email password to view it: http://docs.example.net/s\n\nThis link expires in 24 hours.\n',
    ),
    offer(
      'phishing-boss-asks-for-a-favour',
      'The Director <director.office@freemail.example.net>',
      'Are you available?',
      'I am in a meeting and need you to buy some gift cards for a client discreetly. Send me the codes by email. Are you available now?\n',
    ),
    {
      file: 'newsletter-in-german',
      from: 'IT-Magazin <redaktion@itmagazin.example.com>',
      subject: 'Die Themen der Woche',
      text: 'Wenn diese E-Mail nicht richtig angezeigt wird, klicken Sie bitte hier.\n\nUnsere Themen: Rechenzentren im Vergleich, Gehaltsreport 2026.\n\nSie erhalten diesen Newsletter, weil Sie sich angemeldet haben. Newsletter abbestellen\n',
    },
    {
      file: 'survey-of-customers',
      from: 'Feedback Team <feedback@survey.example.com>',
      subject: 'How did we do?',
      text: 'Thank you for your recent purchase! Please take two minutes to complete our customer satisfaction survey: https://survey.example.com/q/8. You could win a voucher.\n',
    },
  ];
}
