// Addresses that take no application, although one is spoken of near them, in English and French.
import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../../../src/domain/notice/notice.ts';
import { readPost } from '../../../../src/domain/notice/post/post.ts';

const RIGHT = 'moth-post@tern.example.org';
const OTHER = 'box@tern.example.org';

function mailboxOf(text: string, language: 'en' | 'fr' = 'en'): string | null {
  return readPost(noticeOf([text], { language, links: [] })).mailbox?.value ?? null;
}

const LOSING: [string, 'en' | 'fr'][] = [
  [
    `Moth Keeper\n\nPlease send your CV and letter to ${RIGHT} quoting "MK".\n\nPlease say where you saw it when applying. Report this job: ${OTHER}`,
    'en',
  ],
  [
    `Moth Keeper\n\nJoin all papers in one PDF and send it to ${RIGHT}. Referees send letters to ${OTHER}.\n\nData are kept a year.`,
    'en',
  ],
  [
    `Moth Keeper\n\nCandidatures are sent to the Head of Staff by e-mail: ${RIGHT}, with "MK" in the subject.\n\nInformation (not candidatures): Ms Ana Quill, +32 2 000 00 00, personnel@tern.example.org`,
    'en',
  ],
  [
    `Gardien des papillons\n\nEnvoyez votre dossier à ${RIGHT}.\n\nRenseignements (pas de candidatures) : Mme Plume, rh@tern.example.org`,
    'fr',
  ],
];

const NOWHERE: [string, 'en' | 'fr'][] = [
  [
    'Gardien des papillons\n\nDéposez lettre et CV au comptoir avant vendredi midi.\n\nPas de candidature par mail, merci (notre boîte accueil@tern.example.org est pleine).',
    'fr',
  ],
  [
    'Moth Keeper\n\nApplications are made on-line through our careers site only. CVs sent by e-mail are not looked at. Should the site fail you, tell us at careers-helpdesk@tern.example.org.',
    'en',
  ],
  [
    'Moth Keeper\n\nThis is your job?\nSend us\nONLINE\nand\nat latest on 20/11/2026:\nDo you have questions about the job? Contact Ana Quill\nat aquill@tern.example.org\n\nyour CV;\na cover letter.',
    'en',
  ],
  [
    'Moth Keeper\n\nApplicants must submit a letter. As part of the online application process you answer two questions.\n\nE n q u i r i e s : Ana Quill, Keeper of Moths email\nana.quill@tern.example.org',
    'en',
  ],
];

describe('addresses that keep applications away', () => {
  it.each(LOSING)('lose against the one that applications go to: %s', (text, language) => {
    expect(mailboxOf(text, language)).toBe(RIGHT);
  });

  it.each(NOWHERE)('are no mailbox where applications go another way: %s', (text, language) => {
    expect(mailboxOf(text, language)).toBeNull();
  });

  it('takes what is to be sent there where a portal fails', () => {
    expect(
      mailboxOf(`Moth Keeper\n\nIf the form does not work, send your application by e-mail to ${RIGHT} instead.`),
    ).toBe(RIGHT);
  });

  it('knows the personnel office of a German house by its name, beside its telephone', () => {
    expect(
      mailboxOf(
        'Moth Keeper (m/w/d)\n\nWe seek as of 1 May a Moth Keeper.\n\nThen send us your complete application (letter, CV).\nContact: Frau Ana Quill, personal@tern.example.de, Tel. +49 271 000 01\n\nSales inquiries please to sales@tern.example.de.',
      ),
    ).toBe('personal@tern.example.de');
  });
});
