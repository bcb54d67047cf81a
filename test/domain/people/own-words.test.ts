import { describe, expect, test } from 'vitest';
import { forwardedCandidate } from '../../../src/domain/people/forward.ts';
import { otherMail, ownWords, wordCount } from '../../../src/domain/people/own-words.ts';
import { message } from '../../support/cases.ts';

describe("the sender's own words", () => {
  test.each([
    ['On Fri, 20 Mar 2026 at 10:12, HR <hr@example.org> wrote:'],
    ['Le ven. 20 mars 2026 à 10:12, HR <hr@example.org> a écrit :'],
    ['-----Original Message-----'],
    ["-----Message d'origine-----"],
    ['________________________________'],
    ['From: HR <hr@example.org>\nSent: Friday, March 20, 2026\nTo: Nadia\nSubject: Your application'],
    ['De : HR <hr@example.org>\nEnvoyé : vendredi 20 mars 2026\nÀ : Nadia\nObjet : Votre candidature'],
    ['Am 20.03.2026 um 10:12 schrieb HR <hr@example.org>:'],
    ['El vie, 20 mar 2026 a las 10:12, HR (<hr@example.org>) escribió:'],
    ['Il giorno ven 20 mar 2026 alle ore 10:12 HR <hr@example.org> ha scritto:'],
    ['Op vr 20 mrt 2026 om 10:12 schreef HR <hr@example.org>:'],
    ['Em sex., 20 de mar. de 2026 às 10:12, HR <hr@example.org> escreveu:'],
    ['HR <hr@example.org> wrote:'],
    ['-----Ursprüngliche Nachricht-----'],
    ['-------- Messaggio originale --------'],
    ['-------- Mensagem original --------'],
    ['Begin forwarded message:'],
    ['Von: HR <hr@example.org>\nGesendet: Freitag\nAn: Nadia\nBetreff: Bewerbung'],
    ['Van: HR <hr@example.org>\nVerzonden: vrijdag\nAan: Nadia\nOnderwerp: Sollicitatie'],
    ['*From:* HR <hr@example.org>\n*Sent:* Friday\n*To:* Nadia\n*Subject:* Application'],
    ['On Fri, 20 Mar 2026 at 10:12, Human\nResources at Example\n<hr@example.org> wrote:'],
    ['On Fri, 20 Mar 2026 at 10:12, Human Resources\n<hr@example.org> wrote:'],
  ])('end where "%s" begins', (mark) => {
    expect(ownWords(`Thank you.\n\n${mark}\nYour application has arrived.`)).toBe('Thank you.');
  });

  test('leave out quoted lines, signatures, disclaimers and telephone marks', () => {
    const text =
      'Hello\n> quoted\n\nThis e-mail is confidential and intended solely for the addressee.\n\nSent from my iPhone\n-- \nNadia\nManager';
    expect(ownWords(text)).toBe('Hello');
  });

  test('stay whole in a letter with a subject line and an address block', () => {
    const letter = 'To: the committee\nSubject: Head of IT\n\nI apply.';
    expect(ownWords(letter)).toBe(letter);
  });

  test('a long line is no trouble', () => {
    expect(wordCount(ownWords(`On ${'x '.repeat(200_000)}`))).toBe(200_001);
  });
});

describe('a mail passed on by somebody else', () => {
  const colleague = [{ name: 'Pia Lund', address: 'pia@wcoomd.org' }];
  const own = ['hoi.vacancy@wcoomd.org'];
  const inline =
    'For you.\n\n---------- Forwarded message ---------\nDe : Nadia Okafor <nadia@example.org>\nDate : 20 mars\nObjet : Candidature\nÀ : Pia\n\nBonjour';

  test('is the candidate of the header block inside', () => {
    const mail = message({ from: colleague, subject: 'Fwd: Candidature', text: inline });
    expect(forwardedCandidate(mail, own)).toEqual({ name: 'Nadia Okafor', address: 'nadia@example.org' });
    expect(otherMail(inline)).toContain('Bonjour');
  });
  test('is the sender of the mail attached', () => {
    const attached = {
      from: { name: 'Nadia Okafor', address: 'nadia@example.org' },
      subject: 'Candidature',
      text: '',
      messageId: null,
    };
    expect(forwardedCandidate(message({ from: colleague, attachedMails: [attached] }), own)?.address).toBe(
      'nadia@example.org',
    );
  });
  test('a person who passes on their own mail is themselves', () => {
    const mail = message({
      from: [{ name: 'Okafor, Nadia', address: 'n.okafor@example.net' }],
      subject: 'Fwd: Candidature',
      text: inline,
    });
    expect(forwardedCandidate(mail, own)).toBeNull();
  });
  test('our own answer quoted below an answer is no forward', () => {
    const text = 'Thank you\n\nFrom: HOI <hoi.vacancy@wcoomd.org>\nSent: x\nTo: Nadia\nSubject: y\n\nreceived';
    expect(forwardedCandidate(message({ subject: 'RE: received', text }), own)).toBeNull();
  });
});
