// The STCE project's mail: English papers, a bounce, one mail twice, and one for somebody else.
import { type Sample, STCEPM } from '../envelope.ts';
import { cvPdf, letterPdf } from '../paper.ts';
import { dele, ingrid, quentin } from '../people/stcepm.ts';
import { cvDocx, letterDocx } from '../word.ts';
import { sender } from './sender.ts';

export async function stcepmSamples(): Promise<Sample[]> {
  return [
    {
      file: '04-cv-docx-letter-pdf.eml',
      to: STCEPM,
      receivedAt: '2026-03-05T08:20:44Z',
      from: sender(ingrid),
      subject: 'Application: Strategic Trade Control Enforcement (STCE) Project Manager',
      text: `Dear Sir or Madam,

Attached are my CV and my motivation letter for the STCE project. Could anything be missing, please let me know.

Best regards,
Ingrid Halvorsdal
`,
      attachments: [
        { filename: 'Halvorsdal_CV.docx', content: await cvDocx(ingrid) },
        { filename: 'Halvorsdal_Motivation.pdf', content: await letterPdf(ingrid, 'office') },
      ],
    },
    {
      file: '05-bounce.eml',
      to: STCEPM,
      receivedAt: '2026-03-05T08:26:03Z',
      from: { name: 'Mail Delivery System', address: 'mailer-daemon@example.org' },
      returnPath: '',
      subject: 'Undelivered Mail Returned to Sender',
      text: '',
      body: BOUNCE,
    },
    {
      file: '09-sent-twice.eml',
      to: STCEPM,
      receivedAt: '2026-03-10T09:00:00Z',
      from: sender(dele),
      subject: 'STCE Project Manager - application of Dele Okonjo-Marsh',
      text: `Dear hiring team,

Please find my CV and motivation letter attached.

Dele Okonjo-Marsh
`,
      attachments: [
        { filename: 'CV_DeleOkonjoMarsh.pdf', content: await cvPdf(dele, 'band') },
        { filename: 'Letter_DeleOkonjoMarsh.docx', content: await letterDocx(dele) },
      ],
    },
    {
      file: '14-names-another-vacancy.eml',
      to: STCEPM,
      receivedAt: '2026-03-12T13:37:28Z',
      from: sender(quentin),
      subject: 'Application for Head of Information Technology',
      text: `Dear Sir or Madam,

Please find attached my application, with CV and motivation letter.

Yours faithfully,
Quentin Abernethy-Sloe
`,
      attachments: [
        { filename: 'abernethy-cv.pdf', content: await cvPdf(quentin, 'classic') },
        { filename: 'abernethy-motivation.pdf', content: await letterPdf(quentin, 'classic') },
      ],
    },
  ];
}

/** What a mail server sends back: for people, for machines, and the header of the mail that did not arrive (RFC 3464). */
const BOUNCE = `Date: Thu, 5 Mar 2026 09:26:02 +0100 (CET)
From: Mail Delivery System <mailer-daemon@example.org>
To: STCEPM.vacancy@wcoomd.org
Subject: Undelivered Mail Returned to Sender
Message-ID: <20260305082602.7C1D4@mta.example.org>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="7C1D4.1772699162/mta.example.org"

--7C1D4.1772699162/mta.example.org
Content-Type: text/plain; charset=utf-8

This is the mail system at host mta.example.org.

Your message could not be delivered. The mailbox of the person you wrote to is full.

<ingrid.halvorsdal@example.org>: 552 5.2.2 Mailbox full

--7C1D4.1772699162/mta.example.org
Content-Type: message/delivery-status

Reporting-MTA: dns; mta.example.org
Arrival-Date: Thu, 5 Mar 2026 09:21:10 +0100 (CET)

Final-Recipient: rfc822; ingrid.halvorsdal@example.org
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 5.2.2 Mailbox full

--7C1D4.1772699162/mta.example.org
Content-Type: text/rfc822-headers

From: STCEPM.vacancy@wcoomd.org
To: ingrid.halvorsdal@example.org
Subject: We have received your application
Message-ID: <0f4b1c92d7e6a835@wcoomd.org>
Auto-Submitted: auto-replied

--7C1D4.1772699162/mta.example.org--
`;
