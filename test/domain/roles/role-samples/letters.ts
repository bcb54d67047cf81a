// Motivation letters, long and short, formal and not; and files that hold both papers.
import { both, letter, type RoleSample } from './sample.ts';
import { DIPLOMA, FRENCH_CV, FRENCH_LETTER, RECOMMENDATION, SHORT_CV, SHORT_LETTER } from './usual.ts';

export const LETTERS: RoleSample[] = [
  letter('an English letter', SHORT_LETTER),
  letter('a French letter', FRENCH_LETTER),
  letter(
    'a very short letter',
    `Dear Sir or Madam,

I would like to apply for the post of Head of IT. I have led IT teams for eleven years and I know customs from the inside.
My CV is attached.

Kind regards,
Tom Specimen`,
  ),
  letter(
    'a letter without salutation or closing, headed as such',
    `Motivation letter
Strategic Trade Control Enforcement (STCE) Project Manager

My interest in strategic trade controls began at the border, where I learned how hard it is to tell a pump from a weapon part.
I have since trained two hundred officers in six countries, and I have managed projects worth four million euro.

I am convinced that the project needs someone who knows both the donor and the officer on the ground. I have worked for both.
I am motivated by work whose results stay after the project is over.`,
  ),
  letter(
    'a statement with no heading at all',
    `I have spent fifteen years in customs, the last six as head of a training centre, and I want to use what I learned in the
service of more countries than one. My experience covers needs assessment, planning of missions and quality assurance.

When I took over the centre it gave twelve courses a year; today it gives sixty, and I am proud that my team did this within
the same budget. I believe that the post of Deputy Director, Implementation Support calls for just this: patience, figures, and the
ability to listen. I would be glad to contribute to the work of your organisation and to discuss my candidature in an interview.`,
  ),
  letter(
    'a letter read as one long line',
    'Dear Hiring Manager, I am writing to express my interest in the role of Head of Information Technology. I have more than ten years of experience leading IT departments in hospitals, and I have a degree in computer science. In my current position I manage twelve people and a yearly budget of two million. I would be delighted to contribute to your mission. Thank you for your consideration. Sincerely, Anna Beispiel',
  ),
  letter(
    'a letter with a list of dated posts inside',
    `To the Selection Committee,

I wish to apply for the position of Deputy Director, Implementation Support.

My experience:
- 2015 – 2025: Head of capacity building, Revenue Authority of Exampleland
- 2008 – 2015: Customs attaché
- 2003 – 2008: Inspector

In each of these posts I managed people, money and expectations. I speak English and French and I have worked in both.
I am motivated by the modernization of your organisation.

Respectfully,
Dorothy Placeholder`,
  ),
  letter(
    'a letter with bold subheadings',
    `Dear Ms Example,

Re: Head of IT

Leadership
I lead a department of thirty. I introduced yearly reviews and regular talks with each member of my team.

Technology
My team runs four hundred servers. I led the move to the cloud and I set up the response to incidents.

Languages
I speak English every day at work, and my French is good.

I would be happy to meet you and to present my ideas.

Best regards,
Paul Specimen`,
  ),
  letter(
    'an African French letter of request',
    `Moussa Échantillon
Inspecteur des douanes
A Monsieur le Secrétaire général de l’Organisation mondiale des douanes
Objet : Demande d’emploi

Monsieur le Secrétaire général,

Je soussigné Moussa Échantillon, inspecteur des douanes, ai l’honneur de venir auprès de votre haute bienveillance solliciter le
poste de Directeur adjoint. Titulaire d’une maîtrise en droit, j’ai servi pendant vingt ans dans mon administration, dont huit
comme chef de bureau.

Disponible et rigoureux, je reste persuadé que mes compétences seront utiles à votre institution.

Veuillez agréer, Monsieur le Secrétaire général, l’expression de ma très haute considération.

L’intéressé`,
  ),
  letter(
    'a letter of two pages',
    `Nadia Sample
nadia@example.org

Dear Recruitment Team,

With great interest I read the vacancy for the STCE Project Manager. I have designed courses for customs officers for fourteen years, and
I have run projects in eleven countries. I hold a master's degree in education and a PRINCE2 certificate.

In 2019 I took over a project that was late by a year. I met each of the nine administrations, asked what they could give and
what they needed, and wrote a new plan with them. The project closed on time.`,
    `I also know the financial side. My last project had a budget of 1.4 million, and its audit had no findings.

I am used to working under pressure with few people around me. I would be pleased to bring my experience to your team.

Thank you for your time and consideration.

Yours faithfully,
Nadia Sample`,
  ),
  letter(
    'a letter that lists its enclosures',
    `${SHORT_LETTER}

Enclosures:
Curriculum vitae
Diplomas
Letters of recommendation`,
  ),
  letter(
    'a German letter',
    `Bewerbung als Leiter der Informationstechnik

Sehr geehrte Damen und Herren,

hiermit bewerbe ich mich um die ausgeschriebene Stelle. Seit zwölf Jahren leite ich eine Abteilung mit neun Mitarbeitern, und meine
Berufserfahrung umfasst Netze, Server und Sicherheit. Ich bin überzeugt, dass ich Ihr Team verstärken kann.

Über eine Einladung zu einem Vorstellungsgespräch freue ich mich.

Mit freundlichen Grüßen
Jonas Muster`,
  ),
  letter(
    'a Spanish letter',
    `Estimados señores:

Me dirijo a ustedes para presentar mi candidatura al puesto de jefe de proyecto. Mi experiencia de diez años en la gestión de
proyectos internacionales y mi formación en derecho me permiten aportar mucho a su organización.

Quedo a su disposición para una entrevista.

Atentamente,
Lucía Muestra`,
  ),
  letter(
    'an informal letter',
    `Hello,

I saw your vacancy for a Head of IT and I think it is made for me. I have been the IT person for a group of schools since 2013: servers,
networks, contracts, training, and the phone at eight in the evening. I like people more than machines, and that is why my machines work.

I am motivated, I learn fast, and my English is good. I would love to hear from you.

Best,
Samuel`,
  ),
  letter(
    'a French letter without accents, one paragraph',
    `Madame, Monsieur,
Titulaire d'un master en informatique et fort de douze ans d'experience, je me permets de vous soumettre ma candidature au poste de responsable informatique. J'ai dirige une equipe de huit personnes et mene la refonte du reseau. Mon sens de l'ecoute et ma rigueur sont reconnus. Je reste a votre disposition pour un entretien.
Cordialement,
Luc Modele`,
  ),
  both('a CV and then a letter, a page each', SHORT_CV, SHORT_LETTER),
  both('a letter and then a CV, a page each', SHORT_LETTER, SHORT_CV),
  both('a French letter and CV in one text without pages', `${FRENCH_LETTER}\n\n${FRENCH_CV}`),
  both('a French CV and letter in one text without pages', `${FRENCH_CV}\n\n${FRENCH_LETTER}`),
  both(
    'a CV with the letter as its last section',
    `${SHORT_CV}

Motivation letter
I have wanted to work for an international organisation since my first year at university. In the city I learned to serve
many masters with one budget, and I believe that my experience is close to what the post of Head of Information Technology asks for.
I led nine engineers, I moved our services to the cloud, and I have kept the auditors content for seven years in a row.`,
  ),
  both('letter, CV, diploma and recommendation in one scan', SHORT_LETTER, SHORT_CV, DIPLOMA, RECOMMENDATION),
];
