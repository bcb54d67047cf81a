// Languages of documents and of one-line mails.
import { describe, expect, test } from 'vitest';
import { languageOf, languageOfMail } from '../../src/domain/language.ts';
import { IN_NO_LANGUAGE, PAPERS } from './language-samples.ts';
import { FRENCH_CV, FRENCH_LETTER, SHORT_CV, SHORT_LETTER } from './roles/role-samples/usual.ts';

describe('the language of a document', () => {
  test.each([
    ['en', 'an English CV', SHORT_CV],
    ['en', 'an English letter', SHORT_LETTER],
    ['fr', 'a French CV', FRENCH_CV],
    ['fr', 'a French letter', FRENCH_LETTER],
    ['fr', 'a French letter without accents', FRENCH_LETTER.normalize('NFD').replace(/\p{M}/gu, '')],
    ['fr', 'a French CV in capitals', FRENCH_CV.toUpperCase()],
    [
      'en',
      'an English CV with French names',
      `Curriculum Vitae
Marie-Hélène Lefèbvre-Exemple
Rue de la Loi 12, 1000 Bruxelles
Experience
2015-2020 Project officer at Ministère des Finances de la République d'Exemple
- Managed a team of five and the budget
Education
Université Cheikh Exemple de Modèleville, Master
Skills: Java, Docker
Languages: French (native), English (fluent)`,
    ],
    [
      'fr',
      'a French CV with English trade words',
      `Expérience professionnelle
2015 - 2020 IT Project Manager, Business Solutions Ltd
Gestion de projets informatiques
Formation
Master en informatique
Compétences: Java, Docker, Agile, Scrum, Microsoft Office
Langues: français, anglais`,
    ],
    [
      'de',
      'a German CV with English trade words',
      `Lebenslauf
Berufserfahrung
2015 - 2020 Project Manager, Business Intelligence, Beispiel GmbH
- Leitung eines Teams von fünf Personen
Ausbildung
Universität zu Beispielstadt, Master of Science
Sprachen: Deutsch (Muttersprache), Englisch`,
    ],
    [
      'nl',
      'a Dutch CV with English trade words',
      `Persoonlijke gegevens
Werkervaring
2015 - heden Project Manager Digital Workplace, Voorbeeld NV
Verantwoordelijk voor het beheer van servers en netwerk
Opleiding
Master in de Informatica
Talen: Nederlands, Frans, Engels`,
    ],
    [
      'es',
      'a Spanish CV',
      'Experiencia laboral\n2015 - 2020 Jefe de proyecto\nGestión de equipos y del presupuesto\nEducación\nIdiomas: español, inglés',
    ],
    [
      'pl',
      'a Polish CV',
      'Doświadczenie zawodowe\n2015 - 2020 Kierownik projektu w firmie informatycznej, odpowiedzialny za zespół i budżet\nWykształcenie\nJęzyki: polski, angielski',
    ],
    [
      'ru',
      'a Russian text',
      'Опыт работы: руководитель проекта в таможенной службе, высшее образование, языки русский и английский',
    ],
    [
      'en',
      'trade words alone',
      'JAVA SPRING DOCKER KUBERNETES\nSenior Software Engineer\nNetworks, servers, cloud, security',
    ],
    [
      'en',
      'mostly English with a French passage',
      `${SHORT_LETTER}\n${SHORT_CV}\nCordialement, et au plaisir de vous lire.`,
    ],
    ['fr', 'mostly French with an English passage', `${FRENCH_LETTER}\n${FRENCH_CV}\nI am fluent in English.`],
  ])('%s: %s', (language, _name, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test.each(PAPERS)('%s: %s', (language, _oddity, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test.each(IN_NO_LANGUAGE)('it cannot be told from %s', (_what, text) => {
    expect(languageOf(text)).toBeNull();
  });

  test.each(['', '   ', '12 34', 'Jean Exemple', 'CV'])('it cannot be told from %j', (text) => {
    expect(languageOf(text)).toBeNull();
  });
});

describe('the language of a mail', () => {
  test.each([
    ['fr', 'Bonjour, veuillez trouver ci-joint mon CV.', ''],
    ['en', 'Please find attached', ''],
    ['en', 'CV attached', ''],
    ['en', 'Hi', ''],
    ['en', 'Thanks!', ''],
    ['fr', 'merci', ''],
    ['fr', 'CV + LM ci joints', ''],
    ['fr', 'Pieces jointes', ''],
    ['fr', 'Bonjour', 'Head of IT'],
    ['fr', 'Mon CV', 'Application HOI'],
    ['en', 'My CV', 'Candidature HOI'],
    ['en', 'Hello,\nhere is my CV and letter\nBest\nAnna', ''],
    ['en', 'Dear HR team,\nWhat is the salary for this post?', ''],
    ['fr', 'Madame, Monsieur,\nVeuillez agréer mes salutations', ''],
    ['other', 'Sehr geehrte Damen und Herren, anbei meine Bewerbung', ''],
    ['other', 'Hola, adjunto mi CV', ''],
    ['other', 'Geachte heer, mevrouw, hierbij mijn sollicitatie. Met vriendelijke groet', ''],
    ['other', 'Buongiorno, in allegato il mio curriculum. Cordiali saluti', ''],
    ['other', 'Bom dia, segue em anexo o meu CV. Obrigado', ''],
    ['other', 'Здравствуйте, прилагаю моё резюме', ''],
    ['other', '您好,附件是我的简历', ''],
  ])('%s: %j', (language, text, subject) => {
    expect(languageOfMail(text, subject)).toBe(language);
  });

  test('a French name and ministry under an English note leave it English', () => {
    const note =
      'Dear Sir/Madam,\n\nPlease find my application attached.\n\nRegards,\nJean-François Lefèvre-Exemple\nMinistère des Finances, Direction générale des Douanes et Droits indirects, Modèleville';
    expect(languageOfMail(note, '')).toBe('en');
  });

  test("an English title in a French note, and the device's footer, do not count", () => {
    expect(
      languageOfMail(
        'Bonjour,\nCi-joint ma candidature au poste de Head of Information Technology.\nSent from my iPhone',
        '',
      ),
    ).toBe('fr');
    expect(languageOfMail('Envoyé de mon iPhone', '')).toBeNull();
  });

  test("without own words the subject tells, but not the vacancy's title in it", () => {
    expect(languageOfMail('', 'Candidature Head of IT')).toBe('fr');
    expect(languageOfMail('', 'Application for Head of IT')).toBe('en');
    expect(languageOfMail('', 'Head of IT')).toBeNull();
    expect(languageOfMail('Jean Exemple', 'HOI')).toBeNull();
  });
});
