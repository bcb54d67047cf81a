// What delivery reports and receipts are made of: our own answer as it comes back, and the parts of multipart/report (RFC 6522).
import { multipart } from './raw.ts';

export const TO = 'ruth.amberley@example.org';
export const OURS = `From: World Customs Organization <HOI.vacancy@wcoomd.org>
To: ${TO}
Subject: Head of Information Technology: we have received your application
Message-ID: <8f1e6ab2c0d94713@wcoomd.org>
Date: Tue, 10 Mar 2026 09:58:01 +0100
Auto-Submitted: auto-replied
X-Auto-Response-Suppress: All`;
export const OUR_TEXT = `Dear Ruth Amberley,

We have received your application for the post of Head of Information Technology. Your CV and your motivation letter are here.
`;

export function report(human: string, status: string, returned: string, type = 'delivery-status'): string {
  return multipart('report', [`Content-Type: text/plain; charset=utf-8\n\n${human}`, status, returned]).replace(
    'multipart/report;',
    `multipart/report; report-type=${type};`,
  );
}
export const failed = (
  action = 'failed',
  status = '5.1.1',
  mta = 'mta.example.org',
) => `Content-Type: message/delivery-status

Reporting-MTA: dns; ${mta}
Arrival-Date: Tue, 10 Mar 2026 09:58:02 +0100

Final-Recipient: rfc822; ${TO}
Action: ${action}
Status: ${status}
Diagnostic-Code: smtp; 550 ${status} <${TO}>: recipient unknown`;
export const whole = `Content-Type: message/rfc822\n\n${OURS}\nContent-Type: text/plain; charset=utf-8\n\n${OUR_TEXT}`;
export const headersOnly = `Content-Type: text/rfc822-headers\n\n${OURS}`;
export const POSTFIX = 'Mail Delivery System <MAILER-DAEMON@mta.example.org>';
export const POSTFIX_WORDS = `This is the mail system at host mta.example.org.

I'm sorry to have to inform you that your message could not be delivered to one or more recipients. It's attached below.

<${TO}>: host mx.example.org said: 550 5.1.1 recipient unknown (in reply to RCPT TO command)`;
