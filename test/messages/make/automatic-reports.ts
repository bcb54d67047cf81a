// Delivery reports as the programs in use write them, with and without the right content type.
import { leocadia } from '../../../seeds/make/people/hoi-english.ts';
import { papers } from './papers.ts';
import { base64, type Mail } from './raw.ts';
import { failed, headersOnly, OUR_TEXT, OURS, POSTFIX, POSTFIX_WORDS, report, TO, whole } from './report.ts';

export async function reportMails(): Promise<Mail[]> {
  const { cv } = await papers(leocadia, 'Ruth Amberley', TO);
  const bounce = (mail: Omit<Mail, 'returnPath'> & { returnPath?: string }): Mail => ({ returnPath: '', ...mail });
  return [
    bounce({
      file: 'bounce-of-postfix-with-our-acknowledgement',
      from: POSTFIX,
      subject: 'Undelivered Mail Returned to Sender',
      headers: ['Auto-Submitted: auto-replied'],
      body: report(POSTFIX_WORDS, failed(), whole),
    }),
    bounce({
      file: 'bounce-of-postfix-with-headers-only',
      from: POSTFIX,
      subject: 'Undelivered Mail Returned to Sender',
      headers: ['Auto-Submitted: auto-replied'],
      body: report(POSTFIX_WORDS, failed(), headersOnly),
    }),
    bounce({
      file: 'bounce-of-postfix-delayed',
      from: POSTFIX,
      subject: 'Delayed Mail (still being retried)',
      headers: ['Auto-Submitted: auto-replied'],
      body: report(
        `This is the mail system at host mta.example.org.

THIS IS A WARNING ONLY. YOU DO NOT NEED TO RESEND YOUR MESSAGE.
Your message could not be delivered for more than 4 hour(s). It will be retried until it is 5 day(s) old.`,
        failed('delayed', '4.4.1'),
        headersOnly,
      ),
    }),
    bounce({
      file: 'bounce-of-exim-in-plain-text',
      from: 'Mail Delivery System <Mailer-Daemon@mail.example.org>',
      subject: 'Mail delivery failed: returning message to sender',
      headers: [`X-Failed-Recipients: ${TO}`, 'Auto-Submitted: auto-replied'],
      text: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its recipients. This is a permanent error. The following address(es) failed:

  ${TO}
    Unrouteable address

------ This is a copy of the message, including all the headers. ------

${OURS}

${OUR_TEXT}`,
    }),
    bounce({
      file: 'bounce-of-exim-warning-of-delay',
      from: 'Mail Delivery System <Mailer-Daemon@mail.example.org>',
      subject: 'Warning: message 1w0abc-0004kQ-2f delayed 24 hours',
      headers: ['Auto-Submitted: auto-replied'],
      text: `This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its recipients after more than 24 hours on the queue on mail.example.org.

No action is required on your part. Delivery attempts will continue for some time.
`,
    }),
    bounce({
      file: 'bounce-of-sendmail-with-comment',
      from: 'Mail Delivery Subsystem <MAILER-DAEMON@relay.example.net>',
      subject: 'Returned mail: see transcript for details',
      headers: ['Auto-Submitted: auto-generated (failure)'],
      body: report(
        `The original message was received at Tue, 10 Mar 2026 09:58:02 +0100 from mx.wcoomd.org

   ----- The following addresses had permanent fatal errors -----
<${TO}>
    (reason: 550 5.1.1 User unknown)`,
        failed('failed', '5.1.1', 'relay.example.net'),
        whole,
      ),
    }),
    bounce({
      file: 'bounce-of-sendmail-warning',
      from: 'Mail Delivery Subsystem <MAILER-DAEMON@relay.example.net>',
      subject: 'Warning: could not send message for past 4 hours',
      headers: ['Auto-Submitted: auto-generated (warning-timeout)'],
      body: report(
        '    **********************************************\n    **      THIS IS A WARNING MESSAGE ONLY      **\n    **********************************************',
        failed('delayed', '4.4.7', 'relay.example.net'),
        headersOnly,
      ),
    }),
    bounce({
      file: 'bounce-of-microsoft-365',
      from: 'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.onmicrosoft.example>',
      subject: 'Undeliverable: Head of Information Technology: we have received your application',
      headers: ['Auto-Submitted: auto-replied', 'X-MS-Exchange-Message-Is-Ndr: ', 'Content-Language: en-US'],
      body: report(
        `Your message to ${TO} couldn't be delivered.\n\nRuth Amberley wasn't found at example.org.`,
        failed('failed', '5.1.10'),
        whole,
      ),
    }),
    {
      file: 'bounce-of-exchange-without-report-type',
      from: 'postmaster@example.org',
      subject: 'Undeliverable: Head of Information Technology: we have received your application',
      html: `<html><body><p><b>Delivery has failed to these recipients or groups:</b></p><p><a href="mailto:${TO}">Ruth Amberley</a><br>The email address you entered couldn't be found. Please check the recipient's email address and try to resend the message.</p><p>Diagnostic information for administrators:<br>Generating server: EX02.example.org<br>#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##</p></body></html>`,
    },
    {
      file: 'bounce-of-exchange-in-french-without-report-type',
      from: 'postmaster@example.org',
      subject: 'Non remis : Head of Information Technology: we have received your application',
      text: `Échec de la remise pour ces destinataires ou groupes :

Ruth Amberley (${TO})
L'adresse de messagerie que vous avez entrée est introuvable. Vérifiez l'adresse du destinataire et essayez de renvoyer le message.

Informations de diagnostic pour les administrateurs :
#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##
`,
    },
    bounce({
      file: 'bounce-of-exchange-in-german',
      from: 'Microsoft Outlook <postmaster@example.org>',
      subject: 'Unzustellbar: Head of Information Technology: we have received your application',
      body: report(
        `Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:\n\n${TO}\nDas Postfach des Empfängers ist voll.`,
        failed('failed', '5.2.2'),
        headersOnly,
      ),
    }),
    bounce({
      file: 'bounce-of-gmail',
      from: 'Mail Delivery Subsystem <mailer-daemon@googlemail.example>',
      subject: 'Delivery Status Notification (Failure)',
      headers: ['Auto-Submitted: auto-replied', `X-Failed-Recipients: ${TO}`],
      body: report(
        `** Address not found **\n\nYour message wasn't delivered to ${TO} because the address couldn't be found, or is unable to receive mail.`,
        failed('failed', '5.1.1', 'googlemail.example'),
        whole,
      ),
    }),
    bounce({
      file: 'bounce-of-gmail-delayed',
      from: 'Mail Delivery Subsystem <mailer-daemon@googlemail.example>',
      subject: 'Delivery Status Notification (Delay)',
      headers: ['Auto-Submitted: auto-replied'],
      body: report(
        `** Delivery incomplete **\n\nThere was a temporary problem delivering your message to ${TO}. Gmail will retry for 46 more hours.`,
        failed('delayed', '4.4.1', 'googlemail.example'),
        headersOnly,
      ),
    }),
    bounce({
      file: 'bounce-of-qmail',
      from: 'MAILER-DAEMON@mail.example.org',
      subject: 'failure notice',
      body: `
Hi. This is the qmail-send program at mail.example.org.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<${TO}>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.

Return-Path: <>
${OURS}

${OUR_TEXT}`,
    }),
    {
      file: 'bounce-of-qmail-with-a-return-path',
      from: 'MAILER-DAEMON@mail.example.org',
      returnPath: 'postmaster@mail.example.org',
      subject: 'failure notice',
      text: `Hi. This is the qmail-send program at mail.example.org.
I'm afraid I wasn't able to deliver your message to the following addresses.

<${TO}>:
Sorry, I couldn't find any host by that name. (#4.1.2)
I'm not going to try again; this message has been in the queue too long.
`,
    },
    bounce({
      file: 'bounce-of-domino',
      from: 'Postmaster@notes.example.org',
      subject: 'DELIVERY FAILURE: User ruth.amberley (ruth.amberley@example.org) not listed in Domino Directory',
      body: report(
        `Your message\n\n  Subject: Head of Information Technology: we have received your application\n\nwas not delivered to:\n\n  ${TO}\n\nbecause:\n\n  User ruth.amberley not listed in Domino Directory`,
        failed('failed', '5.1.1', 'notes.example.org'),
        headersOnly,
      ),
    }),
    {
      file: 'bounce-in-french-plain-text',
      from: 'Service de messagerie <mailer-daemon@poste.example.net>',
      subject: 'Message non distribué',
      text: `Bonjour,

Votre message du 10 mars 2026 à destination de ${TO} n'a pas pu être distribué : la boîte aux lettres du destinataire est pleine.

Ceci est un message automatique.
`,
    },
    {
      file: 'bounce-in-german-plain-text',
      from: 'Mail-Administrator <mailadmin@post.example.net>',
      subject: 'Ihre E-Mail konnte nicht zugestellt werden',
      text: `Diese Nachricht wurde automatisch erzeugt.

Ihre E-Mail an ${TO} konnte nicht zugestellt werden: Empfänger unbekannt (550 5.1.1).
`,
    },
    bounce({
      file: 'bounce-carrying-back-a-cv',
      from: POSTFIX,
      subject: 'Undelivered Mail Returned to Sender',
      headers: ['Auto-Submitted: auto-replied'],
      body: report(
        POSTFIX_WORDS,
        failed(),
        `Content-Type: message/rfc822

From: Ruth Amberley <${TO}>
To: HOI.vacancies@wcoomd.example
Subject: Application: Head of Information Technology
Message-ID: <candidate-77@example.org>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=_inner"

--=_inner
Content-Type: text/plain

Please find attached my CV.

--=_inner
Content-Type: application/pdf; name="CV.pdf"
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="CV.pdf"

${base64(cv)}
--=_inner--`,
      ),
    }),
    {
      file: 'bounce-report-with-a-return-path',
      from: 'Mail Gateway <gateway@example.org>',
      returnPath: 'gateway@example.org',
      subject: 'Message status - undeliverable',
      body: report('The message that you sent was undeliverable.', failed('failed', '5.7.1'), headersOnly),
    },
    bounce({
      file: 'report-relayed-to-a-server-without-reports',
      from: 'Microsoft Outlook <postmaster@example.org>',
      subject: 'Relayed: Head of Information Technology: we have received your application',
      body: report(
        `Delivery to these recipients or groups is complete, but no delivery notification was sent by the destination server:\n\n${TO}`,
        failed('relayed', '2.0.0'),
        headersOnly,
      ),
    }),
    bounce({
      file: 'report-delivered',
      from: 'Mail Delivery System <MAILER-DAEMON@mta.example.org>',
      subject: 'Successful Mail Delivery Report',
      body: report(
        'Your message was successfully delivered to the destination(s) listed below.',
        failed('delivered', '2.0.0'),
        headersOnly,
      ),
    }),
    bounce({
      file: 'report-of-abuse-in-feedback-format',
      from: 'Feedback Loop <fbl@mailhost.example.net>',
      subject: 'Email Feedback Report for IP 192.0.2.40',
      body: report(
        'This is an email abuse report for an email message received from IP 192.0.2.40.',
        'Content-Type: message/feedback-report\n\nFeedback-Type: abuse\nUser-Agent: Example-FBL/1.0\nVersion: 1',
        headersOnly,
        'feedback-report',
      ),
    }),
  ];
}
