// Mail passed on by a colleague, by every mail program's marks: whose application it is.
import { describe, expect, test } from 'vitest';
import { forwardedCandidate } from '../../../src/domain/people/forward.ts';
import { message } from '../../support/cases.ts';

const own = ['hoi.vacancy@wcoomd.org'];
const colleague = [{ name: 'Pia Lund', address: 'pia@wcoomd.org' }];
const nadia = 'Nadia Okafor <nadia@example.org>';

describe('the head of a mail passed on names the candidate', () => {
  test.each([
    [
      'Fwd: Application',
      `---------- Forwarded message ---------\nFrom: ${nadia}\nDate: Fri, Mar 20, 2026\nSubject: Application\nTo: <pia@wcoomd.org>`,
    ],
    [
      'Application',
      `Begin forwarded message:\n\nFrom: ${nadia}\nSubject: Application\nDate: 20 March 2026\nTo: pia@wcoomd.org`,
    ],
    ['TR : Candidature', `De : ${nadia}\nEnvoyé : vendredi 20 mars 2026 10:12\nÀ : Pia Lund\nObjet : Candidature`],
    [
      'Candidature',
      `-------- Message transféré --------\nSujet : Candidature\nDate : 20 mars\nDe : ${nadia}\nPour : Pia Lund <pia@wcoomd.org>`,
    ],
    ['Candidature', `Début du message réexpédié :\n\nDe: ${nadia}\nObjet: Candidature\nDate: 20 mars 2026`],
    [
      'WG: Bewerbung',
      `Von: Nadia Okafor [mailto:nadia@example.org]\nGesendet: Freitag, 20. März 2026 10:12\nAn: Pia Lund\nBetreff: Bewerbung`,
    ],
    [
      'Bewerbung',
      `-------- Weitergeleitete Nachricht --------\nBetreff: Bewerbung\nDatum: Fri, 20 Mar 2026\nVon: ${nadia}\nAn: pia@wcoomd.org`,
    ],
    ['RV: Candidatura', `De: ${nadia}\nEnviado el: viernes, 20 de marzo de 2026\nPara: Pia Lund\nAsunto: Candidatura`],
    ['I: Candidatura', `Da: ${nadia}\nInviato: venerdì 20 marzo 2026\nA: Pia Lund\nOggetto: Candidatura`],
    [
      'Candidatura',
      `-------- Messaggio Inoltrato --------\nOggetto: Candidatura\nData: 20 marzo\nDa: ${nadia}\nA: pia@wcoomd.org`,
    ],
    ['Doorst: Sollicitatie', `Van: ${nadia}\nVerzonden: vrijdag 20 maart 2026\nAan: Pia Lund\nOnderwerp: Sollicitatie`],
    [
      'ENC: Candidatura',
      `De: ${nadia}\nEnviada em: sexta-feira, 20 de março de 2026\nPara: Pia Lund\nAssunto: Candidatura`,
    ],
    ['Fwd: Application', `*From:* ${nadia}\n*Sent:* Friday, March 20, 2026\n*To:* Pia Lund\n*Subject:* Application`],
    ['Fwd: Application', `> From: ${nadia}\n> Date: 20 March 2026\n> To: pia@wcoomd.org\n> Subject: Application`],
  ])('%s: %s', (subject, text) => {
    const mail = message({ from: colleague, subject, text: `For you.\n\n${text}\n\nDear Sir or Madam` });
    expect(forwardedCandidate(mail, own)).toEqual({ name: 'Nadia Okafor', address: 'nadia@example.org' });
  });

  test('of a chain of colleagues, the mail that came from outside', () => {
    const text = `From: Kai Berg <kai@wcoomd.org>\nSent: Monday\nTo: Pia Lund\nSubject: FW: Application\n\nSee below\n\nFrom: ${nadia}\nSent: Friday\nTo: Kai Berg\nSubject: Application`;
    expect(forwardedCandidate(message({ from: colleague, subject: 'FW: Application', text }), own)?.address).toBe(
      'nadia@example.org',
    );
  });
  test('attached, too, and the colleague among several attached mails is passed over', () => {
    const attachedMails = [
      { from: { name: 'Kai Berg', address: 'kai@wcoomd.org' }, subject: '', text: '', messageId: null },
      { from: { name: 'Nadia Okafor', address: 'nadia@example.org' }, subject: '', text: '', messageId: null },
    ];
    expect(forwardedCandidate(message({ from: colleague, attachedMails }), own)?.address).toBe('nadia@example.org');
  });
});

describe('nobody is passed on', () => {
  const candidate = [{ name: 'Nadia Okafor', address: 'nadia@example.org' }];
  const notice = 'From: Kai Berg <kai@example.net>\nSent: Monday\nTo: Nadia Okafor\nSubject: A vacancy for you';
  test('by a stranger who applies above a notice that a friend sent', () => {
    const text = `Dear Sir or Madam,\n\nI hereby apply for the post.\n\n${notice}`;
    expect(forwardedCandidate(message({ from: candidate, subject: 'FW: A vacancy for you', text }), own)).toBeNull();
  });
  test('by a candidate who passes our own answer back', () => {
    const text = 'From: HOI <hoi.vacancy@wcoomd.org>\nSent: Monday\nTo: Nadia\nSubject: Your application';
    expect(forwardedCandidate(message({ from: candidate, subject: 'Fwd: Your application', text }), own)).toBeNull();
  });
  test('by an answer that quotes, or by a robot', () => {
    expect(forwardedCandidate(message({ from: colleague, subject: 'RE: A vacancy', text: notice }), own)).toBeNull();
    const robot = notice.replace('kai@example.net', 'noreply@example.net');
    expect(forwardedCandidate(message({ from: colleague, subject: 'FW: x', text: robot }), own)).toBeNull();
  });
});
