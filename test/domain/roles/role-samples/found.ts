// Kinds of papers that real mailboxes and shelves hold and that were once taken for something else; every text is invented.
import type { Role } from '../../../../src/domain/documents.ts';

export const FOUND: [Role, string][] = [
  [
    'other',
    `Priority of container inspection at small ports
By Ines Muster, student 00042
This thesis was submitted in partial fulfilment of the requirements
TABLE OF CONTENTS
Chapter 1 Introduction 1
Chapter 2 Literature Review 9
Abstract
In this thesis we propose a way to rank containers. Figure 2 and Table 3 show how the ranking changed between 2014 - 2016 and 2017 - 2019.
1. Introduction
Inspection in small ports has been studied since 2008 - 2012.
2. Methodology
• Sample of 2011
• Sample of 2015
3. Results
We show that waiting times fell by a third. Figure 4 compares 2010 - 2013.
4. Conclusion
5. References`,
  ],
  [
    'other',
    `COMPLAINT TO THE HOUSING TRIBUNAL
Applicant: Tom Vzorek, 1 Sample Street
Email: tom.vzorek@example.org
Telephone: +32 470 00 00 00
Respondent: Muster Lettings
1. Background
10/2021 - 03/2023
The tenant paid rent pursuant to the agreement.
03/2023 - 06/2023
No repairs were made.
06/2023 - 09/2023
The respondent did not answer.
09/2023 - 01/2024
Complaint under section 14 of the Housing Act.
01/2024 - 04/2024
Second complaint.
I respectfully ask the tribunal to decide.`,
  ],
  [
    'other',
    `Page 1 de 3
EXEMPLE, Léa 0000042
Régulier
Baccalauréat en ingénierie
SIGLE TITRE DU COURS CRÉDITS NOTE
TRIMESTRE D'ÉTÉ 2018
MAT0001 Calcul I 2 B
TRIMESTRE D'AUTOMNE 2018
ELE0002 Projet en groupe 4 B
INF0003 Programmation 3 C+
TRIMESTRE D'HIVER 2019
MAT0004 Algèbre linéaire 2 A
CRÉDITS ACQUIS : 30
MOYENNE CUMULATIVE 3,10`,
  ],
  [
    'other',
    `# Service Designer (SEO)
We're looking for a service designer who likes to work with others.
As a Service Designer, you will work with researchers and developers.
## Skills and experience
You should have:
- experience of mapping services
- experience of working with users
- skills in workshop facilitation
You will be able to:
- explain your decisions
- challenge what we take for granted
## How to apply
Apply online by the date above.`,
  ],
  [
    'other',
    `Teaching Statement
Nadia Okafor: University of Example
I have taught one course of my own and helped with six others. I believe that students learn best
by doing. My experience in small classes has taught me to listen first. In my view a good exercise has no single answer, and I am convinced that
my students remember the exercises long after they forget my lectures. I look forward to teaching courses on trade law and statistics.
My evaluations were above the average of the department in every year.`,
  ],
  [
    'other',
    `Statement of Research Interests and Accomplishments
Amina Korhonen
My research asks how small devices can trust each other. My experience with radio networks led me to a new way of
agreeing on keys. I am confident that this work will change how my field thinks about distance. I plan to continue my research on acoustic
channels, and I look forward to working with colleagues from other departments.`,
  ],
  [
    'other',
    `This certificate has been given to
Omar Beispiel
for the successful completion of
Skills and Languages of the Workplace
1 March 2020
CERTIFICATE OF COMPETENCY`,
  ],
  [
    'other',
    `Certificate of Membership
To
Omar Beispiel
In recognition of the bearer's commitment to good engineering
Member since 2016 - 2024`,
  ],
  [
    'other',
    `Université Exemple, Faculté des sciences
Département d'informatique
Sur la personne :
Nom et prénom(s) : MODÈLE Karim Date de naissance : 01/02/2000
Sur le répondant :
E-mail : repondant@example.org
Durant l'année universitaire 2019-2020 l'étudiant susnommé a suivi des cours sous ma responsabilité.
Durant l'année universitaire 2020-2021 l'étudiant susnommé a suivi les travaux pratiques.
Aptitude intellectuelle : bonne
Assiduité au travail : très bonne
Opinion générale :
Travaille bien et aide les autres.`,
  ],
  [
    'cv',
    `Vivien Exemple
Mechanical engineer | +32 470 00 00 00 | vivien@example.org
P R O F I LE
Engineer with three years in the supervision of sites.
E D UC AT IO N
Example University, B.E. Mechanical Engineering 2013
Passed with distinction
E X PE R IE NCE
Sample Fabrication, Engineer in charge 2013-2014
Worked as representative of the sub-contractor
Beispiel Steel, Site Engineer 2014 - 2016
Planned and scheduled the phases of large projects`,
  ],
  [
    'cv-and-letter',
    `To,
Professor Ines Muster
Department of Ecology
muster@example.edu
Ref: Cover Letter for the post of data officer
I am writing to express my interest in the post of data officer in your department. I hold a master's degree in forestry, and my experience of
eight years in the national inventory has taught me how data are gathered and lost. I am motivated by the questions that your team asks, and I
believe that my skills in statistics would be of use.
I look forward to hearing from you.
Yours sincerely,
Karim Modèle
Curriculum Vitae
EDUCATION
2012 - 2014 MSc in Forestry, Example University
2008 - 2011 BSc in Forestry, Sample College
EXPERIENCE
2016 - present Research officer, Ministry of Forests
2014 - 2016 Field officer, Ministry of Forests
SKILLS
R, Python, GIS`,
  ],
  [
    'motivation-letter',
    `My name is Tom Vzorek and I am in the last year of my master's degree.
I am writing to express my interest in the position in your team. During my studies I built a small simulator of networks, and my professors trusted
me with its courses. I am convinced that my experience with students and my love of careful work would serve your team. I have always wanted to
work across borders, and I am eager to learn from people who do.
I would be glad to discuss my application with you.`,
  ],
  [
    'other',
    `NOTIFICATION DE DÉCISION
COMMISSION DES DROITS
15 Avenue Exemple
Madame Fatou Exemple, née le 01/01/1970, nationalité française
Décision valable du 01/02/2019 au 31/01/2024
Décision précédente du 01/02/2014 au 31/01/2019
Voies de recours : vous pouvez former un recours administratif auprès de la commission des droits,
ou saisir le tribunal (article L. 100-1 du code de l'action sociale).
contact@example.org`,
  ],
  [
    'other',
    `Dear Ms Muster,
Please accept this letter as notice of my resignation from my position as network engineer. My last working day will be 30 June. I am grateful for my
experience in your team, and I would be happy to help with the handover. I look forward to staying in touch.
Yours sincerely,
Omar Beispiel`,
  ],
  [
    'other',
    `Dear Sir or Madam,
I am writing in support of the application of Nadia Okafor for your post. I have known Nadia Okafor for eight years, at first as my student.
I am convinced that your organisation would gain by her calm and her skill. I remain at your disposal for any question.
Yours faithfully,
Ines Muster, Professor of Statistics`,
  ],
  [
    'other',
    `Dear Omar Beispiel,
We are pleased to offer you the position of network engineer from 1 June. Your annual salary will be EUR 40,000. Please sign and return the
enclosed copy. We look forward to welcoming you to our team.
Yours sincerely,
Human Resources`,
  ],
];
