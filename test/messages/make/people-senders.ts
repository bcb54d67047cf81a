// Whose a mail is: forwards by colleagues, several senders, addresses that look like others, and what servers say about the sender.

import { emeka, hanneke } from '../../../seeds/make/people/hoi-english.ts';
import { anselm, katarzyna } from '../../../seeds/make/people/hoi-english-odd.ts';
import { aurelien, bastien } from '../../../seeds/make/people/hoi-french.ts';
import { papers, sheet } from './papers.ts';
import { type Enclosed, type Mail, part } from './raw.ts';

const COLLEAGUE = 'Edmund Pallister <edmund.pallister@wcoomd.org>';
const COVER =
  'Dear Sir or Madam,\n\nPlease find attached my CV and motivation letter for the post of Head of Information Technology.\n\nYours faithfully,\nSunniva Hallgrim\n';
const COVER_FR =
  'Madame, Monsieur,\n\nVeuillez trouver ci-joint mon CV et ma lettre de motivation.\n\nCordialement,\nGauthier Malvoisin\n';
const SUBJECT = 'Application: Head of Information Technology';

const enclosed = (name: string, { cv, letter }: { cv: Buffer; letter: Buffer }): Enclosed[] => [
  { filename: `${name} CV.pdf`, content: cv },
  { filename: `${name} letter.pdf`, content: letter },
];

export async function senderMails(): Promise<Mail[]> {
  return [...(await forwards()), ...(await addresses()), ...(await verdicts()), ...(await others())];
}

async function forwards(): Promise<Mail[]> {
  const english = enclosed('Hallgrim', await papers(hanneke, 'Sunniva Hallgrim', 'sunniva.hallgrim@example.org'));
  const french = enclosed('Malvoisin', await papers(bastien, 'Gauthier Malvoisin', 'gauthier.malvoisin@example.org'));
  const passed = (file: string, subject: string, text: string, files: Enclosed[]): Mail => ({
    file,
    from: COLLEAGUE,
    subject,
    text,
    enclosed: files,
  });
  const quoted = (text: string) => text.replace(/^/gm, '> ').trimEnd();
  return [
    passed(
      'forward-of-gmail',
      `Fwd: ${SUBJECT}`,
      `For you, I think.\n\n---------- Forwarded message ---------\nFrom: Sunniva Hallgrim <sunniva.hallgrim@example.org>\nDate: Tue, Mar 10, 2026 at 9:12 AM\nSubject: ${SUBJECT}\nTo: <edmund.pallister@wcoomd.org>\n\n\n${COVER}`,
      english,
    ),
    passed(
      'forward-of-gmail-in-french',
      'Fwd: Candidature : Responsable informatique',
      `---------- Forwarded message ---------\nDe : Gauthier Malvoisin <gauthier.malvoisin@example.org>\nDate: mar. 10 mars 2026 à 09:12\nSubject: Candidature : Responsable informatique\nTo: <edmund.pallister@wcoomd.org>\n\n\n${COVER_FR}`,
      french,
    ),
    passed(
      'forward-of-outlook-classic',
      `FW: ${SUBJECT}`,
      `Please see below.\n\nEdmund\n\n-----Original Message-----\nFrom: Sunniva Hallgrim [mailto:sunniva.hallgrim@example.org]\nSent: Tuesday, March 10, 2026 9:12 AM\nTo: Edmund Pallister\nSubject: ${SUBJECT}\n\n${COVER}`,
      english,
    ),
    passed(
      'forward-of-outlook-in-french',
      'TR: Candidature : Responsable informatique',
      `Pour suite utile.\n\n________________________________\nDe : Gauthier Malvoisin <gauthier.malvoisin@example.org>\nEnvoyé : mardi 10 mars 2026 09:12\nÀ : Edmund Pallister <edmund.pallister@wcoomd.org>\nObjet : Candidature : Responsable informatique\n\n${COVER_FR}`,
      french,
    ),
    passed(
      'forward-of-outlook-in-german',
      `WG: ${SUBJECT}`,
      `Zur Kenntnis.\n\nVon: Sunniva Hallgrim <sunniva.hallgrim@example.org>\nGesendet: Dienstag, 10. März 2026 09:12\nAn: Edmund Pallister <edmund.pallister@wcoomd.org>\nBetreff: ${SUBJECT}\n\n${COVER}`,
      english,
    ),
    passed(
      'forward-of-apple-mail',
      `Fwd: ${SUBJECT}`,
      `Begin forwarded message:\n\n> From: Sunniva Hallgrim <sunniva.hallgrim@example.org>\n> Subject: ${SUBJECT}\n> Date: 10 March 2026 at 09:12:40 CET\n> To: Edmund Pallister <edmund.pallister@wcoomd.org>\n>\n${quoted(COVER)}\n`,
      english,
    ),
    passed(
      'forward-of-apple-mail-in-french',
      'Tr : Candidature : Responsable informatique',
      `Début du message réexpédié :\n\n> De: Gauthier Malvoisin <gauthier.malvoisin@example.org>\n> Objet: Candidature : Responsable informatique\n> Date: 10 mars 2026 à 09:12:40 UTC+1\n> À: Edmund Pallister <edmund.pallister@wcoomd.org>\n>\n${quoted(COVER_FR)}\n`,
      french,
    ),
    {
      file: 'forward-as-attached-mail',
      from: COLLEAGUE,
      subject: `FW: ${SUBJECT}`,
      body: `MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=_outer"

--=_outer
Content-Type: text/plain; charset=utf-8

Attached is a mail that was meant for you.

--=_outer
Content-Type: message/rfc822
Content-Disposition: attachment; filename="Application.eml"

From: Sunniva Hallgrim <sunniva.hallgrim@example.org>
To: edmund.pallister@wcoomd.org
Subject: ${SUBJECT}
Message-ID: <hallgrim-1@example.org>
Date: Tue, 10 Mar 2026 09:12:40 +0100
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=_within"

--=_within
Content-Type: text/plain; charset=utf-8

${COVER}
--=_within
${english.map(part).join('\n--=_within\n')}
--=_within--

--=_outer--
`,
    },
    {
      file: 'reply-with-quoted-application-is-no-forward',
      from: 'Sunniva Hallgrim <sunniva.hallgrim@example.org>',
      subject: `Re: ${SUBJECT}`,
      text: `Dear colleagues,\n\nHere are both papers again, as you asked.\n\nSunniva Hallgrim\n\nFrom: World Customs Organization <HOI.vacancy@wcoomd.org>\nSent: Tuesday, 10 March 2026 09:00\nTo: Sunniva Hallgrim <sunniva.hallgrim@example.org>\nSubject: Head of Information Technology: we could not open one of your files\n\nDear Sunniva Hallgrim,\n\nOne of your files could not be opened.\n`,
      enclosed: english,
    },
  ];
}

async function addresses(): Promise<Mail[]> {
  const two = await papers(emeka, 'Osric Delamarche', 'osric@example.org');
  const files = enclosed('Delamarche', two);
  const applies = (file: string, from: string | null, ...headers: string[]): Mail => ({
    file,
    from,
    subject: SUBJECT,
    headers,
    text: 'Dear Sir or Madam,\n\nPlease find attached my CV and motivation letter.\n\nOsric Delamarche\n',
    enclosed: files,
  });
  const first = await papers(anselm, 'Perpetua Longfellow-Ames', 'family@example.org');
  const second = await papers(aurelien, 'Basil Longfellow-Ames', 'family@example.org');
  return [
    applies(
      'sender-is-an-assistant',
      'Osric Delamarche <osric@example.org>',
      'Sender: Office of Mr Delamarche <office@example.org>',
    ),
    applies(
      'two-mailboxes-in-from',
      'Osric Delamarche <osric@example.org>, Hedda Fennimore <hedda@example.org>',
      'Sender: osric@example.org',
    ),
    applies('two-from-fields', 'Osric Delamarche <osric@example.org>', 'From: Hedda Fennimore <hedda@example.org>'),
    applies('group-in-from', 'Candidates: Osric Delamarche <osric@example.org>;'),
    applies('display-name-is-another-address', '"hr@bank.example.net" <osric@example.org>'),
    applies('display-name-in-quotes-and-capitals', '"DELAMARCHE, Osric (Mr)" <osric@example.org>'),
    applies('reply-to-is-our-mailbox', 'Osric Delamarche <osric@example.org>', 'Reply-To: HOI.vacancy@wcoomd.org'),
    applies(
      'reply-to-elsewhere',
      'Osric Delamarche <osric@example.org>',
      'Reply-To: Osric Delamarche <osric.private@example.net>',
    ),
    { ...applies('from-is-missing', null), returnPath: 'osric@example.org' },
    { ...applies('from-is-empty-brackets', 'Osric Delamarche <>'), returnPath: 'osric@example.org' },
    applies('from-is-an-address-literal', 'Osric Delamarche <osric@[192.0.2.9]>'),
    applies('from-local-part-is-beetroot', 'Osric Delamarche <beetroot@example.org>'),
    applies('from-is-in-capitals', 'OSRIC DELAMARCHE <OSRIC@EXAMPLE.ORG>'),
    {
      file: 'one-address-two-people-1-her',
      at: '2026-03-10T09:00:00Z',
      from: 'Perpetua Longfellow-Ames <family@example.org>',
      subject: SUBJECT,
      text: 'Dear Sir or Madam,\n\nPlease find attached my CV and motivation letter.\n\nPerpetua Longfellow-Ames\n',
      enclosed: enclosed('Perpetua', first),
    },
    {
      file: 'one-address-two-people-2-him',
      at: '2026-03-10T15:00:00Z',
      from: 'Basil Longfellow-Ames <family@example.org>',
      subject: SUBJECT,
      text: 'Dear Sir or Madam,\n\nPlease find attached my CV and motivation letter.\n\nBasil Longfellow-Ames\n',
      enclosed: enclosed('Basil', second),
    },
  ];
}

async function verdicts(): Promise<Mail[]> {
  const files = enclosed('Winterbourne', await papers(katarzyna, 'Maud Winterbourne', 'maud@example.org'));
  const applies = (file: string, auth: string | null, ...headers: string[]): Mail => ({
    file,
    from: 'Maud Winterbourne <maud@example.org>',
    subject: SUBJECT,
    auth,
    headers,
    text: 'Dear Sir or Madam,\n\nPlease find attached my CV and motivation letter.\n\nMaud Winterbourne\n',
    enclosed: files,
  });
  const ok = 'spf=pass smtp.mailfrom=example.org; dkim=pass header.d=example.org; dmarc=pass header.from=example.org';
  const bad = 'spf=fail smtp.mailfrom=example.org; dkim=none; dmarc=fail (p=reject) header.from=example.org';
  return [
    applies('authentication-passed', ok),
    applies('authentication-failed', bad),
    applies('authentication-failed-with-forged-pass-below', bad, `Authentication-Results: mx.wcoomd.org; ${ok}`),
    applies('authentication-passed-with-forged-fail-below', ok, `Authentication-Results: mx.wcoomd.org; ${bad}`),
    applies('authentication-failed-says-another-server', null, `Authentication-Results: mx.example.net; ${bad}`),
    applies('authentication-soft-fail-of-spf', 'spf=softfail smtp.mailfrom=example.org; dmarc=none'),
    applies(
      'authentication-spf-fails-and-dkim-passes',
      'spf=fail smtp.mailfrom=list.example.net; dkim=pass header.d=example.org; dmarc=pass header.from=example.org',
    ),
    {
      file: 'authentication-failed-on-a-question',
      from: 'Maud Winterbourne <maud@example.org>',
      subject: 'Question: Head of Information Technology',
      auth: bad,
      text: 'Is the post open to part-time work?\n\nMaud Winterbourne\n',
    },
  ];
}

async function others(): Promise<Mail[]> {
  const reference = await sheet('Letter of recommendation', [
    'To whom it may concern,',
    'I have known Osric Delamarche for nine years, six of them as his direct supervisor at the Ferry Authority.',
    'He led our network team with care and skill, and I recommend him to you without any reservation.',
    'Hedda Fennimore, Director of Operations',
  ]);
  const wife = await papers(emeka, 'Osric Delamarche', 'delamarche.home@example.org');
  return [
    {
      file: 'referee-sends-a-recommendation',
      from: 'Hedda Fennimore <hedda@example.com>',
      subject: 'Recommendation for Osric Delamarche, Head of Information Technology',
      text: 'Dear Sir or Madam,\n\nOsric Delamarche, who is a candidate for your post, asked me to send you my letter of recommendation directly. It is attached.\n\nHedda Fennimore\n',
      enclosed: [{ filename: 'Recommendation Delamarche.pdf', content: reference }],
    },
    {
      file: 'wife-writes-on-behalf-of-her-husband',
      from: 'Clotilde Delamarche <delamarche.home@example.org>',
      subject: SUBJECT,
      text: 'Dear Sir or Madam,\n\nOn behalf of my husband, Osric Delamarche, who is at sea, I send you his CV and his motivation letter.\n\nClotilde Delamarche\n',
      enclosed: enclosed('Osric', wife),
    },
  ];
}
