// Which address a notice gives for applications, for questions and for personal data; and when it gives none.
import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../../../src/domain/notice/notice.ts';
import { addressesIn } from '../../../../src/domain/notice/post/addresses.ts';
import { readPost } from '../../../../src/domain/notice/post/post.ts';

function read(text: string, links: string[] = []) {
  return readPost(noticeOf([`Job title: Tide Analyst\n\n${text}\n`], { language: 'en', links }));
}

const INBOX = 'tides@example.org';

describe('an address is found however it is written', () => {
  it.each([
    ['plainly', 'Send it to tides@example.org today.', INBOX],
    ['at the end of a sentence', 'Send it to tides@example.org.', INBOX],
    ['in brackets', 'Write to us (tides@example.org), please.', INBOX],
    ['in angle brackets', 'Tide office <tides@example.org>', INBOX],
    ['behind "e-mail:"', 'E-mail:tides@example.org', INBOX],
    ['behind mailto', 'mailto:tides@example.org', INBOX],
    ['with spaces around the sign', 'tides @ example.org', INBOX],
    ['with (at)', 'tides (at) example.org', INBOX],
    ['with [at] and [dot]', 'tides[at]example[dot]org', INBOX],
    ['with (at) and (dot) and spaces', 'tides (at) example (dot) org', INBOX],
    ['in words', 'write to tides at example dot org', INBOX],
    ['with (arobase) and (point)', 'tides(arobase)example(point)org', INBOX],
    ['broken behind the sign', 'Send it to tides@\nexample.org today', INBOX],
    ['broken behind a full stop', 'Send it to tides@example.\norg today', INBOX],
    ['with the next sentence close behind', 'Send it to tides@example.org.The panel meets in May.', INBOX],
    ['with capitals', 'TIDES@EXAMPLE.ORG', INBOX],
    [
      'with dots, plus and hyphens',
      'Tide.Desk-2+new@mail.harbour-watch.example.org',
      'tide.desk-2+new@mail.harbour-watch.example.org',
    ],
    ['under quotation marks', '«tides@example.org»', INBOX],
  ])('%s', (_how, text, address) => {
    expect(addressesIn({ text, links: [] }).map((one) => one.address)).toEqual([address]);
  });

  it.each([
    ['a handle', 'Follow @tides on the network'],
    ['a meeting at a place', 'Meet us at example.org offices at noon'],
    ['a file', 'logo@2x.png'],
    ['a price', '3 books @ 5.00 each'],
    ['an address without a domain', 'root@localhost'],
  ])('%s is none', (_what, text) => {
    expect(addressesIn({ text, links: [] })).toEqual([]);
  });

  it('its passage is where it stands, also in other letters', () => {
    const text = 'Write to tides (at) example (dot) org before noon';
    const [one] = addressesIn({ text, links: [] });
    expect(text.slice(one?.start, one?.end)).toBe('tides (at) example (dot) org');
  });
});

describe('applications go to the address', () => {
  it.each([
    ['Applications should be sent to tides@example.org.'],
    ['Please send your CV and cover letter to tides@example.org by 3 May.'],
    ['To apply, email tides@example.org with your CV.'],
    ['Interested candidates should submit their application by email to: tides@example.org'],
    ['How to apply\nE-mail your résumé: tides@example.org'],
    [
      'Qualified applicants are invited to forward their documents to the Harbour Office, tides@example.org, quoting the title.',
    ],
    ['Application e-mail: tides@example.org'],
    ['Applications must be received no later than 5 May 2026.\n\nThey are to be addressed to:\n\ntides@example.org'],
    ['HOW TO APPLY\n\nThis application should be sent by email to:\n\ntides@example.org'],
    ['Submit applications to: Harbour Office\nAttn: Ms Quill\nEmail: tides@example.org'],
    ['If you are interested, please send a motivation letter (1 page) and a CV to Ana Quill (tides@example.org).'],
    ['Candidates must email their applications (CV, letter, diplomas) to tides [at] example [dot] org.'],
    ['Les candidatures (CV et lettre de motivation) sont à adresser à tides@example.org.'],
    ['Merci d’envoyer votre CV à tides@example.org avant le 3 mai.'],
    ['Pour postuler : tides@example.org'],
    ['Votre dossier de candidature est à transmettre par courriel à l’adresse suivante : tides@example.org'],
    ['Candidature à envoyer par mail : tides@example.org'],
    ['Les personnes intéressées sont priées de faire parvenir leur dossier complet à tides@example.org.'],
    ['Adresser lettre de motivation et curriculum vitae à Monsieur le Maire, tides@example.org'],
    ['Les dossiers doivent être soumis à l’adresse électronique : tides@example.org'],
  ])('in "%s"', (text) => {
    const { mailbox, doubts } = read(text);
    expect(mailbox?.value).toBe(INBOX);
    expect(doubts.filter(({ field }) => field === 'mailbox')).toEqual([]);
  });

  it.each([
    ['Send your application to tides@example.org. For questions, contact ana@example.org.'],
    ['For questions contact ana@example.org; applications are to be sent to tides@example.org.'],
    ['Further information: ana@example.org\n\nApplications: tides@example.org'],
    [
      'Questions about the application process can be sent to ana@example.org.\n\nPlease send your application to tides@example.org.',
    ],
    [
      'Apply by writing to tides@example.org. Personal data: the Data Protection Officer can be reached at ana@example.org.',
    ],
    [
      'Candidates who need reasonable accommodation when applying should write to ana@example.org. Applications go to tides@example.org.',
    ],
    ['Complaints about this recruitment may be sent to ana@example.org. Your CV goes to tides@example.org.'],
    ['Press enquiries: ana@example.org. Applications by e-mail to tides@example.org.'],
    [
      'If you have technical problems submitting your application, write to ana@example.org. Send the application itself to tides@example.org.',
    ],
    ['Do not send applications to ana@example.org. Send them to tides@example.org together with your CV.'],
    ['Please send your application to tides@example.org with a copy to ana@example.org.'],
    ['Les candidatures sont à envoyer à tides@example.org. Pour tout renseignement : ana@example.org.'],
    ['Renseignements auprès de Mme Quill (ana@example.org). Candidatures : tides@example.org'],
    [
      'Pour toute question relative à votre candidature, contactez ana@example.org. Envoyez votre CV à tides@example.org.',
    ],
    [
      'Le délégué à la protection des données (ana@example.org) répond de vos droits. Candidature par courriel : tides@example.org.',
    ],
    ['Contact: ana@example.org\n\nTo apply, send a CV to tides@example.org'],
  ])('and not to the other one in "%s"', (text) => {
    const { mailbox, doubts } = read(text);
    expect(mailbox?.value).toBe(INBOX);
    expect(doubts.filter(({ field }) => field === 'mailbox')).toEqual([]);
  });
});

describe('no mailbox is invented', () => {
  it.each([
    ['an address for questions only', 'Apply online through our portal. For questions, contact ana@example.org.'],
    [
      'an address for personal data only',
      'Questions on your data go to the Data Protection Officer (dpo@example.org).',
    ],
    ['no address at all', 'Interested candidates may submit a request for additional information via email.'],
    ['a web form', 'Apply through https://example.org/apply. Technical problems: support@example.org.'],
    [
      'the post',
      'Applications are to be sent by post to Harbour Office, 1 Quay Street. Telephone enquiries are welcome; info@example.org.',
    ],
    [
      'an address that refuses them',
      'Applications sent to ana@example.org will not be considered. Please use the form on our website.',
    ],
    [
      'help with accessibility',
      'Apply online. If you need adjustments because of a disability, email jobs-access@example.org.',
    ],
    [
      'questions in French',
      'Les candidatures se déposent en ligne sur notre plateforme. Renseignements : ana@example.org',
    ],
    [
      'the footer of a page',
      'Apply now\n\nAbout us\nHarbour Observatory, 1 Quay Street, info@example.org, +32 2 000 00 00',
    ],
  ])('from %s', (_what, text) => {
    expect(read(text).mailbox).toBeNull();
  });
});

describe('links', () => {
  it('an address behind the words "Apply by e-mail" is the mailbox, and said to stand behind a link', () => {
    const { mailbox } = read('Apply by e-mail\n\nAbout us', [
      'mailto:jobs@example.org?subject=Application%20Tide%20Analyst',
    ]);
    expect(mailbox?.value).toBe('jobs@example.org');
    expect(mailbox?.assumption).toContain('link');
  });

  it('the one address behind a link is where papers are sent that the words send to nobody by name', () => {
    const { mailbox } = read('Send your CV and a letter to our team.\n\nAbout us', ['mailto:ana@example.org']);
    expect(mailbox?.value).toBe('ana@example.org');
    expect(mailbox?.assumption).toContain('link');
  });

  it('an address behind a link is no mailbox where a form is to be used', () => {
    expect(
      read('Send your CV through the form on our website.\n\nContact us', ['mailto:ana@example.org']).mailbox,
    ).toBeNull();
  });

  it('a link to share the page by mail names no mailbox', () => {
    expect(read('Apply on our website', ['mailto:?subject=A%20job%20for%20you']).mailbox).toBeNull();
  });
});

describe('contact and data protection', () => {
  it.each([
    ['For further information please contact Ana Quill, ana@example.org.'],
    ['Questions may be addressed to ana@example.org.'],
    ['Pour tout renseignement complémentaire, veuillez contacter ana@example.org.'],
    ['Contact: Ana Quill, ana@example.org, +32 2 000 00 00'],
  ])('the contact is in "%s"', (text) => {
    expect(read(text)).toMatchObject({ contact: { value: 'ana@example.org' }, mailbox: null });
  });

  it.each([
    [
      'Any questions or complaints about personal data may be addressed to the Data Protection Officer (ana@example.org).',
    ],
    ['Vous pouvez exercer vos droits auprès du délégué à la protection des données : ana@example.org'],
    ['DPO: dpo@example.org'],
  ])('the data protection officer is in "%s"', (text) => {
    const { privacyContact, contact, mailbox } = read(text);
    expect(privacyContact?.value).toMatch(/^(?:ana|dpo)@example\.org$/u);
    expect([contact, mailbox]).toEqual([null, null]);
  });
});

describe('doubts', () => {
  it('applications to one address or another are a doubt', () => {
    const { doubts, mailbox } = read('Send your application to tides@example.org or waves@example.org.');
    expect(mailbox?.value).toBe(INBOX);
    expect(doubts.map(({ field }) => field)).toContain('mailbox');
  });

  it('an address spelt out is said to be read', () => {
    expect(read('Send your CV to tides (at) example (dot) org').mailbox?.assumption).toContain(INBOX);
  });
});
