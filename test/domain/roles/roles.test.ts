// Roles of documents and of the mail's own text, held to sample papers of many kinds.
import { describe, expect, test } from 'vitest';
import type { ReadStatus } from '../../../src/domain/documents.ts';
import { letterInMail, roleOf } from '../../../src/domain/roles/roles.ts';
import { CVS } from './role-samples/cvs.ts';
import { FOUND } from './role-samples/found.ts';
import { LETTERS } from './role-samples/letters.ts';
import { MARKS_AND_FORMS } from './role-samples/marks-and-forms.ts';
import { MORE_CVS } from './role-samples/more-cvs.ts';
import { MORE_LETTERS } from './role-samples/more-letters.ts';
import { NOTES } from './role-samples/notes.ts';
import { OFFICIAL } from './role-samples/official.ts';
import { OTHERS } from './role-samples/others.ts';
import { TERSE } from './role-samples/terse.ts';
import { UNUSUAL } from './role-samples/unusual.ts';
import { DIPLOMA, FRENCH_CV, FRENCH_LETTER, RECOMMENDATION, SHORT_CV, SHORT_LETTER } from './role-samples/usual.ts';

const VACANCY = {
  code: 'HOI',
  title: { en: 'Head of Information Technology', fr: 'Chef du service informatique' },
  aliases: ['Head of IT', 'Responsable informatique'],
};
const SAMPLES = [...CVS, ...MORE_CVS, ...LETTERS, ...MORE_LETTERS, ...OTHERS];

function roleFor(pages: string[], filename: string | null = 'document.pdf', status: ReadStatus = 'extracted') {
  return roleOf({ filename, pages, status }, VACANCY);
}

describe('what a document says decides its role', () => {
  test.each(SAMPLES.map((sample): [string, string, string[]] => [sample.name, sample.role, sample.pages]))(
    '%s is %s',
    (_name, role, pages) => {
      expect(roleFor(pages)).toMatchObject({ role });
    },
  );

  test.each([...TERSE, ...UNUSUAL, ...OFFICIAL, ...FOUND, ...MARKS_AND_FORMS])('%s: %j', (role, text) => {
    expect(roleFor(text.split('\f'))).toMatchObject({ role });
  });

  test('a role comes with the signals that decided it', () => {
    expect(roleFor([SHORT_CV]).reason).toMatch(/headings: .*experience/);
    expect(roleFor([SHORT_LETTER]).reason).toContain('says it applies');
    expect(roleFor([RECOMMENDATION]).reason).toContain('recommend');
  });

  test('accents written as two characters change nothing', () => {
    expect(roleFor([FRENCH_CV.normalize('NFD')]).role).toBe('cv');
    expect(roleFor([FRENCH_LETTER.normalize('NFD')]).role).toBe('motivation-letter');
  });

  test("a paper that speaks with another voice on some pages is both, or only what is the candidate's", () => {
    expect(roleFor([SHORT_LETTER, DIPLOMA]).role).toBe('motivation-letter');
    expect(roleFor([SHORT_CV, SHORT_CV]).role).toBe('cv');
    expect(roleFor([DIPLOMA, RECOMMENDATION, SHORT_CV]).role).toBe('cv');
  });

  test('a text in capitals alone is read like any other', () => {
    expect(roleFor([FRENCH_CV.toUpperCase()]).role).toBe('cv');
    expect(roleFor([FRENCH_LETTER.toUpperCase()]).role).toBe('motivation-letter');
    expect(roleFor([SHORT_CV.toUpperCase()]).role).toBe('cv');
  });
});

describe('the file name is a weak voice', () => {
  test.each([
    ['Motivation letter.pdf', SHORT_CV, 'cv'],
    ['CV_Korhonen.pdf', SHORT_LETTER, 'motivation-letter'],
    ['CV.pdf', RECOMMENDATION, 'other'],
    ['Lettre de motivation.pdf', DIPLOMA, 'other'],
    ['diploma.pdf', FRENCH_CV, 'cv'],
  ])('%s does not overrule its content', (filename, text, role) => {
    expect(roleFor([text], filename).role).toBe(role);
  });

  test('it decides where the content leaves it open', () => {
    const open = 'Резюме\nИванов Пример\nОпыт работы\nтаможенная служба';
    expect(roleFor([open], 'CV_Primer.pdf').role).toBe('cv');
    expect(roleFor([open], 'scan0001.pdf').role).toBe('other');
  });

  test.each([
    ['CV_Smith.pdf', 'cv'],
    ['SmithCV2026.docx', 'cv'],
    ['curriculum-vitae.pdf', 'cv'],
    ['Résumé Jane.pdf', 'cv'],
    ['Lettre_de_motivation_Exemple.pdf', 'motivation-letter'],
    ['LM.pdf', 'motivation-letter'],
    ['Cover letter.docx', 'motivation-letter'],
    ['CV and motivation letter.pdf', 'cv-and-letter'],
    ['Recommendation letter.pdf', 'other'],
    ['passport.jpg', 'other'],
    ['Cvetkovic.pdf', 'other'],
    ['scan0001.pdf', 'other'],
  ])('of a file that cannot be read only a plain name tells: %s', (filename, role) => {
    expect(roleFor([], filename, 'encrypted').role).toBe(role);
  });

  test('an unreadable document says so in its reason', () => {
    expect(roleFor([], 'CV_Smith.pdf', 'corrupt').reason).toContain('could not be read');
    expect(roleFor([], null, 'corrupt')).toMatchObject({ role: 'other' });
  });
});

const LONG_LETTER = `Dear Sir or Madam,

I am writing to apply for the position of Head of Information Technology. I have worked in IT for sixteen years, the last eight as head of
the department of a hospital group with 900 staff. In that time I led a team of eleven, managed a yearly budget of two million euro and
moved our main systems to the cloud.

Before that I was a network engineer in a bank, where I learned how much depends on careful planning. I hold a master's degree in computer
science, and I am certified in ITIL and PRINCE2. I speak English and French fluently.

I am attracted by the mission of your organisation and by the chance to work with colleagues from so many countries. I believe that my
experience in modernising services with limited means would be useful to the Secretariat. I enjoy leading people, and my teams have stayed
with me for years.

Please find attached my CV. I would welcome the opportunity to discuss my application in an interview.

Yours faithfully,
Amina Korhonen`;

const LONG_FRENCH_LETTER = `Madame, Monsieur,

Actuellement cheffe de la division informatique de la Direction générale des douanes, je vous présente ma candidature au poste de Chef du
service informatique. Depuis sept ans, je dirige une équipe de douze agents et je gère un budget de deux millions d'euros. J'ai conduit la
migration de notre système de dédouanement vers une nouvelle plateforme, sans interruption de service.

Auparavant, j'ai exercé comme administratrice réseaux au Ministère des Finances. J'y ai mis en place la supervision des serveurs et j'ai
formé plus de cent utilisateurs. Titulaire d'un master en systèmes d'information, je suis également certifiée ITIL.

Votre organisation m'attire par sa dimension internationale et par les projets de modernisation qu'elle mène. Je suis convaincue que mon
expérience des douanes et mon goût du travail en équipe seraient utiles au Secrétariat. Je parle couramment le français et l'anglais.

Vous trouverez ci-joint mon CV. Je reste à votre disposition pour un entretien.

Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.
Fatou Traoré-Exemple`;

const LONG_NOTE = `Dear HR team,

Please find attached the following documents for my application to the post of Head of Information Technology (HOI):

1. Curriculum vitae (PDF, 4 pages)
2. Motivation letter (PDF, 2 pages)
3. Copy of my master's degree and its translation into English
4. Copies of my certificates
5. Letters of reference from my last two employers

I hope that all files can be opened. If any of them is missing or cannot be read, please let me know and I will send it again at once. I
sent the same documents yesterday evening from another address, but I am not sure that the message went out, because our network was down
for some time. Please use this message and not the other one.

I can be reached at this address or by phone in the afternoon, Brussels time. In April I will travel, and my mail may be read with a delay
of a day or two.

Thank you for your time and for confirming that you have received this mail.

Kind regards,
Amina Korhonen`;

const LONG_ENQUIRY = `Dear Sir or Madam,

I read the notice for the post of Head of Information Technology with great interest and I have some questions before I apply. Could you tell
me whether candidates from countries that are not Members may apply? Is the salary before or after deduction of the pension contribution?
I would also like to know whether the moving costs of a family are paid, and whether the organisation helps with finding a school.

Further, the notice says that the contract is for five years and can be renewed. Is renewal usual? Can the post be held part-time? I have
ten years of experience in a bank, but I do not hold a university degree; is an equivalent accepted? Finally, could you please tell me how
long the recruitment takes, and whether interviews are held in Brussels or online? I would have to ask for leave.

Many thanks for your help. I look forward to your answer.

Kind regards,
Tom Vzorek`;

describe("the mail's own text as the letter", () => {
  test.each([
    ['an English letter', LONG_LETTER, true],
    ['a French letter', LONG_FRENCH_LETTER, true],
    ['a covering note of two lines', 'Dear Sir or Madam,\n\nPlease find attached my CV and my letter.\n\nAmina', false],
    ['a long covering note that lists its files', LONG_NOTE, false],
    ['a long enquiry', LONG_ENQUIRY, false],
    ['a withdrawal with reasons', `I wish to withdraw my application. ${LONG_LETTER}`, false],
    ['a recommendation', `${RECOMMENDATION}\n${RECOMMENDATION}`, false],
    ['nothing', '', false],
  ])('%s: %s', (_name, text, isLetter) => {
    expect(letterInMail(text, VACANCY).isLetter).toBe(isLetter);
  });

  test.each(NOTES)('%s is no letter', (_name, text) => {
    expect(letterInMail(text, VACANCY).isLetter).toBe(false);
  });

  test.each([
    ['a beginner without a career to tell', BEGINNER],
    ['une candidate qui parle de ses qualités', DEBUTANTE],
    [
      'a letter that ends with a list of what is attached',
      `${BEGINNER}\n\nAttached: my CV, my diploma and two certificates.`,
    ],
  ])('%s writes a letter too', (_name, text) => {
    expect(letterInMail(text, VACANCY).isLetter).toBe(true);
  });
});

const BEGINNER = `Dear Hiring Team,

I would like to apply for the position that you advertised last week. Networks have fascinated me since I took our first router apart as a child, and
the idea of keeping an international secretariat online is exactly the sort of work I want to do. During my studies I spent most evenings in the
laboratory, where fellow students came to me when something refused to work.

What I enjoy most is finding the cause of a fault that nobody can explain, and then telling others in plain words what it was. People describe me
as patient and curious. I am used to working with colleagues from other countries, because half of my class came from abroad, and we learned quickly
how different the same sentence can sound.

Your organisation appeals to me because it brings so many administrations to one table. I am ready to move to Brussels at once, and I am eager to prove
that a beginner with the right attitude can be of real use to your team. I would be delighted to meet you.

Kind regards,
Jana Vzorova`;

const DEBUTANTE = `Madame, Monsieur,

Actuellement étudiante en deuxième année de techniques de commercialisation, je suis à la recherche d'un contrat au sein de votre service. Votre
secrétariat m'attire par son ouverture sur le monde et par la variété des missions que l'on y confie aux plus jeunes.

Dynamique et rigoureuse, je sais m'adapter à des publics très différents. Un stage dans une agence de voyages m'a permis de développer mon sens de
l'écoute et de gérer plusieurs demandes à la fois, parfois dans trois langues. J'ai aussi appris à garder mon calme quand tout arrive en même
temps, ce qui me semble utile dans un service comme le vôtre.

Curieuse de nature, je souhaite découvrir le fonctionnement d'une organisation internationale et y apporter mon énergie. Le travail en équipe me
plaît, et je suis convaincue que la diversité des parcours rend les solutions meilleures. Je serais heureuse de vous exposer de vive voix ce qui
me pousse vers votre organisation.

Je vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées.
Léa Exemple`;
