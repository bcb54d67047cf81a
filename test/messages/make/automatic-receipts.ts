// Read receipts by the standard (RFC 8098), and as Outlook and Notes write them without it.
import type { Mail } from './raw.ts';
import { headersOnly, report, TO } from './report.ts';

export async function receiptMails(): Promise<Mail[]> {
  const from = `Ruth Amberley <${TO}>`;
  const ours = 'Head of Information Technology: we have received your application';
  const mdn = (disposition: string) => `Content-Type: message/disposition-notification

Reporting-UA: example.org; Post 7.2
Final-Recipient: rfc822; ${TO}
Original-Message-ID: <8f1e6ab2c0d94713@wcoomd.org>
Disposition: ${disposition}`;
  return [
    {
      file: 'receipt-displayed',
      from,
      returnPath: '',
      subject: `Read: ${ours}`,
      body: report(
        'The message sent on 10 March 2026 was displayed. This is no guarantee that it has been read or understood.',
        mdn('manual-action/MDN-sent-manually; displayed'),
        headersOnly,
        'disposition-notification',
      ),
    },
    {
      file: 'receipt-deleted-unread',
      from,
      returnPath: '',
      subject: `Not read: ${ours}`,
      body: report(
        'Your message was deleted without being read.',
        mdn('automatic-action/MDN-sent-automatically; deleted'),
        headersOnly,
        'disposition-notification',
      ),
    },
    {
      file: 'receipt-in-french-with-a-return-path',
      from,
      subject: `Accusé de réception (affiché) - ${ours}`,
      body: report(
        'Ceci est un accusé de réception pour le message que vous avez envoyé. Il indique seulement que le message a été affiché.',
        mdn('manual-action/MDN-sent-manually; displayed'),
        headersOnly,
        'disposition-notification',
      ),
    },
    {
      file: 'receipt-of-outlook-without-report-type',
      from,
      subject: `Read: ${ours}`,
      text: `Your message

   To: Ruth Amberley
   Subject: ${ours}
   Sent: Tuesday, March 10, 2026 9:58:01 AM (UTC+01:00) Brussels, Copenhagen, Madrid, Paris

 was read on Tuesday, March 10, 2026 10:04:11 AM (UTC+01:00) Brussels, Copenhagen, Madrid, Paris.
`,
    },
    {
      file: 'receipt-of-outlook-in-french-without-report-type',
      from,
      subject: `Lu : ${ours}`,
      text: `Votre message

   À : Ruth Amberley
   Objet : ${ours}
   Envoyé : mardi 10 mars 2026 09:58:01 (UTC+01:00) Bruxelles, Copenhague, Madrid, Paris

 a été lu le mardi 10 mars 2026 10:04:11 (UTC+01:00) Bruxelles, Copenhague, Madrid, Paris.
`,
    },
    {
      file: 'receipt-of-outlook-in-german-without-report-type',
      from,
      subject: `Gelesen: ${ours}`,
      text: `Ihre Nachricht

   An: Ruth Amberley
   Betreff: ${ours}
   Gesendet: Dienstag, 10. März 2026 09:58:01 (UTC+01:00) Amsterdam, Berlin, Bern, Rom

 wurde am Dienstag, 10. März 2026 10:04:11 (UTC+01:00) Amsterdam, Berlin, Bern, Rom gelesen.
`,
    },
    {
      file: 'receipt-of-outlook-not-read-without-report-type',
      from,
      subject: `Not read: ${ours}`,
      text: `Your message

   To: Ruth Amberley
   Subject: ${ours}
   Sent: Tuesday, March 10, 2026 9:58:01 AM

 was deleted without being read on Wednesday, March 11, 2026 8:00:40 AM.
`,
    },
    {
      file: 'receipt-of-notes-without-report-type',
      from,
      subject: `Return Receipt: ${ours}`,
      text: `Your document:      ${ours}
was received by:      Ruth Amberley/BERLIN/EXAMPLE
at:      10-03-2026 10:04:11
`,
    },
  ];
}
