// Letters that look like something else at first sight.
import { both, letter, type RoleSample } from './sample.ts';

export const MORE_LETTERS: RoleSample[] = [
  letter(
    'a French letter of three sentences',
    `Madame, Monsieur,

Je souhaite postuler au poste de Chef du service informatique.
Fort de douze ans d'expérience, je dirige une équipe de huit personnes.

Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.

Jean Modèle`,
  ),
  letter(
    "a letter whose head looks like a CV's",
    `AMINA KORHONEN
IT Leader

CONTACT
+32 470 00 00 00
amina@example.org

SKILLS
Leadership
Cloud
Security

Dear Hiring Team,

I am excited to apply for the Head of IT position. With over 15 years of experience in leading IT functions, I have a record of building teams.

At Sample Corp (2015-2024) I cut costs by 20%.

Best regards,
Amina Korhonen`,
  ),
  letter(
    'a letter made of bullet points',
    `Subject: Application for STCE Project Manager

Dear Sir/Madam

Please accept this letter as my application for the above position. I bring:

• 10 years of project management
• PRINCE2 and PMP
• Experience in strategic trade controls
• Fluent English and good French

I am available for interview at any time and look forward to hearing from you.

Regards
T. Vzorek`,
  ),
  letter(
    'a letter ordered by the headings of the notice',
    `MOTIVATION LETTER
Head of IT

Education
I hold a Master's degree in computer science and I keep my certifications up to date.

Experience
I have 12 years of progressively responsible experience. From 2014 to 2020 I led the infrastructure team of a ministry, and since 2020 I
have been deputy head of IT.

Languages
I am fluent in English and French.

Motivation
I want to contribute to the modernization of the organisation because I believe in customs as a service.

Yours faithfully
A. Sample`,
  ),
  letter(
    'an applicant who writes to whom it may concern',
    `To whom it may concern,

My name is Grace Muster and I am applying for the role of Project Manager. I have managed programmes in nine countries for the last eight
years. My supervisor, Mr Example, said that I am the calm in every storm; he trusted me with the largest budget in his department.

I hope you will consider my application.

Grace Muster`,
  ),
  letter(
    'a letter that speaks of enclosed certificates',
    `Objet: Candidature au poste de Directeur adjoint, Soutien à la mise en œuvre

Monsieur le Directeur,

Par la présente, je vous soumets ma candidature au poste cité en objet. Inspecteur principal des douanes depuis 2008, j'ai exercé des
fonctions de direction dans trois bureaux. De 2015 à 2019, j'ai été détaché auprès d'un projet régional. J'ai formé plus de 500 agents.

Veuillez trouver ci-joint mon curriculum vitae ainsi que les copies de mes diplômes et attestations de travail.

Dans l'espoir d'une suite favorable, veuillez croire, Monsieur le Directeur, en l'expression de mes sentiments respectueux.`,
  ),
  letter(
    'a scanned letter with slips of the reader',
    `Dear Slr or Madam,

l am wr1ting to apply for the post of Head of lnformation Technology. l have led the lT team of a ministry for nine years and l am
convinced that my experience is what you are looking for. My team runs 300 servers.

Yours slncerely,
T. Vzorek`,
  ),
  letter(
    'a letter to a named person',
    `Monsieur Exemple,

Votre annonce pour le poste de Chef du service informatique a retenu toute mon attention. Ingénieure de formation, j'encadre depuis 2015
une équipe de neuf personnes et j'assure la sécurité de notre réseau. Je parle anglais et français.

Disponible dès juin, je serais heureuse de vous rencontrer.

Bien à vous,
Nadia Exemple`,
  ),
  both(
    'a very short letter above a very short CV',
    `Dear Selection Committee,
I apply for the post of Head of Information Technology. For 14 years I have managed IT teams, and I want to bring that to you.
Sincerely,
Tom Vzorek
Tom Vzorek
Curriculum Vitae
Experience
2012-2026: IT manager, Sample Inc. Managed a team of 8.
Education
MSc, 2011
Languages: English, French`,
  ),
];
