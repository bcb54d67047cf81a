// Mail that answers our answers: of services like this one, of programs without a mark, of people; and mail under a borrowed address.
import { STCEPM } from '../../../seeds/make/envelope.ts';
import { cormac } from '../../../seeds/make/people/hoi-english.ts';
import { papers } from './papers.ts';
import type { Mail } from './raw.ts';

const ACKNOWLEDGED = 'HOI – Head of Information Technology: we have received your application';
const SMALL_PRINT = `--
This message was sent automatically. It says what has arrived and nothing about the outcome: people read the applications, and people decide. You can write to us at jobs@customs.example.net.
`;

/** Answers of another organisation's service, whose marks a gateway took off. */
export async function otherServices(): Promise<Mail[]> {
  const service = 'Example Customs Office <jobs@customs.example.net>';
  return [
    {
      file: 'answer-of-another-service-without-marks',
      from: service,
      subject: 'ARCH – Archivist: we have received your message',
      text: `We have received your message

Hello,

Thank you for your message about the position of Archivist. It has reached us, and it is now with the people in charge of the recruitment.

Position: Archivist (ARCH)
Received: Tuesday 10 March 2026 at 09:59, Central European Time (UTC+1)
Deadline: Sunday 5 April 2026 at 24:00, Central European Time (UTC+2)

If this was meant to be an application, please send your documents as attachments to this mailbox before the deadline: we found none in your message.

Kind regards,

Example Customs Office

${SMALL_PRINT}`,
    },
    {
      file: 'answer-of-another-service-incomplete-in-french',
      from: service,
      subject: 'ARCH – Archiviste\u00a0: votre candidature est incomplète',
      text: `Bonjour,

Nous vous remercions de votre candidature au poste suivant : Archiviste. Elle nous est bien parvenue, mais elle n’est pas complète.

Nous n’avons pas trouvé votre CV ni votre lettre de motivation. Vous pouvez encore les envoyer jusqu’au dimanche 5 avril 2026 : il suffit de répondre à ce message en y joignant les documents, en PDF ou en Word.

Avec nos salutations distinguées,

Office exemple

--
Ce message a été envoyé automatiquement. Il indique ce qui est arrivé et ne préjuge pas de la suite : ce sont des personnes qui lisent les candidatures et qui décident.
`,
    },
    {
      file: 'answer-of-another-service-under-a-banner',
      from: service,
      subject: '[EXTERNAL] ARCH – Archivist: your application is not complete',
      text: `CAUTION: this message came from outside the organisation.

Dear applicant,

Thank you for applying for the position of Archivist. Your application has reached us, but we did not find everything that the notice asks for.

We did not find your CV. Could something have gone wrong when you attached it? Please reply to this message with the document attached.

Kind regards,

Example Customs Office

${SMALL_PRINT}`,
    },
  ];
}

/** Stories of two mails and more: what went before decides whether a machine or a person is at the other end. */
export async function stories(): Promise<Mail[]> {
  const applied = async (file: string, name: string, email: string): Promise<Mail> => {
    const { cv, letter } = await papers(cormac, name, email);
    return {
      file,
      at: '2026-03-10T10:00:00Z',
      from: `${name} <${email}>`,
      subject: 'Application: Head of Information Technology',
      text: `Dear Sir or Madam,\n\nPlease find attached my CV and motivation letter.\n\n${name}\n`,
      enclosed: [
        { filename: 'CV.pdf', content: cv },
        { filename: 'Letter.pdf', content: letter },
      ],
    };
  };
  const borrowed = { from: 'Tilda Rosenquill <tilda.rosenquill@example.org>', auth: null };
  return [
    await applied('responder-1-application', 'Odile Farnborough', 'odile.farnborough@example.org'),
    {
      file: 'responder-2-asks-back-under-our-subject',
      at: '2026-03-10T10:00:20Z',
      from: 'Odile Farnborough <odile.farnborough@example.org>',
      subject: `Re: ${ACKNOWLEDGED}`,
      text: 'Thank you for writing to the Farnborough bakery! How many loaves would you like?\n',
    },
    await applied('responder-elsewhere-1-application', 'Percival Ashgrove', 'percival.ashgrove@example.org'),
    {
      file: 'responder-elsewhere-2-subject-of-its-own',
      at: '2026-03-10T10:00:40Z',
      from: 'Percival Ashgrove <percival.ashgrove@example.org>',
      subject: 'Hello there!',
      text: 'We love hearing from you. Have you seen our garden chairs of this spring?\n',
    },
    await applied('minutes-1-application', 'Henrike Soltau', 'henrike.soltau@example.org'),
    {
      file: 'minutes-2-question-in-a-mail-of-its-own',
      at: '2026-03-10T10:03:00Z',
      from: 'Henrike Soltau <henrike.soltau@example.org>',
      subject: 'One more thing',
      text: 'Dear colleagues,\n\nI forgot to ask: is the contract permanent, and when are the interviews?\n\nHenrike Soltau\n',
    },
    await applied('thread-1-application', 'Bertrand Vauquelin', 'bertrand.vauquelin@example.org'),
    {
      file: 'thread-2-question-in-answer-to-ours',
      at: '2026-03-10T14:00:00Z',
      from: 'Bertrand Vauquelin <bertrand.vauquelin@example.org>',
      subject: `Re: ${ACKNOWLEDGED}`,
      headers: [
        'In-Reply-To: <intray.7c9e6679f0b14a3c8d5e2f1a0b9c8d7e6f5a4b3c@wcoomd.org>',
        'References: <intray.7c9e6679f0b14a3c8d5e2f1a0b9c8d7e6f5a4b3c@wcoomd.org>',
      ],
      text: 'Dear Sir or Madam,\n\nThank you. Could you tell me when the interviews will be held?\n\nBertrand Vauquelin\n',
    },
    {
      file: 'borrowed-address-1-asks',
      at: '2026-03-10T10:00:00Z',
      ...borrowed,
      subject: 'Head of Information Technology',
      text: 'Hello, is the post still open?\n',
    },
    {
      file: 'borrowed-address-2-asks-otherwise',
      at: '2026-03-10T10:02:00Z',
      ...borrowed,
      subject: 'Your vacancy HOI',
      text: 'Hello, what is the salary of the Head of IT?\n',
    },
    {
      file: 'borrowed-address-3-applies-elsewhere',
      at: '2026-03-10T10:04:00Z',
      to: STCEPM,
      ...borrowed,
      subject: 'STCE Project Manager',
      text: 'Dear Sir or Madam, I hereby apply for the post of STCE Project Manager.\n',
    },
    {
      file: 'borrowed-address-4-withdraws',
      at: '2026-03-10T10:06:00Z',
      ...borrowed,
      subject: 'Head of Information Technology',
      text: 'I withdraw my application for the post.\n',
    },
  ];
}
