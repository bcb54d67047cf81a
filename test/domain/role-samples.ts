// Papers as extraction hands them over, each with the role a person would give it. All people and places are invented.
import type { Role } from '../../src/domain/documents.ts';

export interface RoleSample {
  name: string;
  role: Role;
  pages: string[];
  filename?: string;
}

const cv = (name: string, ...pages: string[]): RoleSample => ({ name, role: 'cv', pages });
const letter = (name: string, ...pages: string[]): RoleSample => ({ name, role: 'motivation-letter', pages });
const both = (name: string, ...pages: string[]): RoleSample => ({ name, role: 'cv-and-letter', pages });
const other = (name: string, ...pages: string[]): RoleSample => ({ name, role: 'other', pages });

export const SHORT_CV = `Amina Korhonen
Brussels | +32 470 00 00 00 | amina.korhonen@example.org

Profile
IT manager with over twelve years in public administration.

Experience
2018 – present   Head of Infrastructure, City of Exampleton
- Lead a team of nine engineers
- Moved 140 services to the cloud
2012 – 2018   Systems engineer, Example Bank
- Ran the storage platform

Education
2011   MSc Computer Science, University of Exampleton

Languages
English (fluent), French (B2), Finnish (native)`;

export const SHORT_LETTER = `Amina Korhonen
Rue des Exemples 4
1000 Brussels

World Customs Organization
Human Resources

Brussels, 2 March 2026

Subject: Head of Information Technology

Dear Members of the Selection Committee,

I am writing to apply for the position of Head of Information Technology. For twelve years I have
run services that people depend on, and for the last seven I have led the team that does it.

In my current role I brought nine engineers from two departments together, and I manage a budget
of three million euro. I would welcome the chance to bring this experience to your organisation.

I look forward to hearing from you.

Yours sincerely,

Amina Korhonen`;

export const FRENCH_CV = `CURRICULUM VITÆ

Nom : TRAORÉ-EXEMPLE
Prénom : Fatou
Née le 4 mai 1984 à Exempleville
Nationalité : ivoirienne
Situation familiale : mariée, deux enfants

EXPÉRIENCE PROFESSIONNELLE
Depuis mars 2019 : Chef de la division informatique, Direction générale des douanes
• Encadrement de douze agents
• Migration du système de dédouanement
De 2012 à 2019 : Administratrice réseaux, Ministère des Finances
FORMATION
2011 : Master en systèmes d’information, Université d’Exempleville
LANGUES
Français : langue maternelle
Anglais : courant
CENTRES D’INTÉRÊT
Lecture, marche`;

export const FRENCH_LETTER = `Fatou Traoré-Exemple
12, avenue des Manguiers
Exempleville

À Madame la Directrice des ressources humaines
Organisation mondiale des douanes

Objet : candidature au poste de Chef du service informatique

Madame la Directrice,

C’est avec un vif intérêt que je vous présente ma candidature au poste de Chef du service informatique. Depuis sept ans,
je dirige une équipe de douze agents et je conduis la migration de notre système de dédouanement.

Mon parcours m’a appris à écouter les utilisateurs avant de choisir les outils. Je souhaite mettre cette expérience
au service de votre organisation.

Dans l’attente de vous rencontrer, je vous prie d’agréer, Madame la Directrice, l’expression de mes
sentiments distingués.

Fatou Traoré-Exemple`;

const RECOMMENDATION = `Example Bank
Office of the Chief Information Officer

10 February 2026

To whom it may concern

I am pleased to recommend Amina Korhonen for any senior position in information technology. She worked under my
supervision from 2012 to 2018. During this time she proved to be a calm and exact engineer, and her colleagues
relied on her. She ran our storage platform without a single loss of data.

I recommend her without reservation. Please contact me if you need more information.

Yours faithfully,

Henrik Example
Chief Information Officer`;

const DIPLOMA = `UNIVERSITY OF EXAMPLETON
The Senate of the University hereby certifies that
AMINA KORHONEN
having satisfied all requirements has been awarded the degree of
MASTER OF SCIENCE
in Computer Science
with distinction
Given at Exampleton on 30 June 2011
The Rector          The Dean of the Faculty`;

export const ROLE_SAMPLES: RoleSample[] = [
  cv('a short one-page CV', SHORT_CV),
  cv('a French CV in capitals with personal data', FRENCH_CV),
  cv(
    'letter-spaced headings',
    `J O H N   E X A M P L E
Customs officer
P R O F I L E
Officer with a wide view of border work.
W O R K   E X P E R I E N C E
Customs and Excise, Port of Exampleton
2014 - 2023 Inspector
2009 - 2014 Officer
E D U C A T I O N
BA Law, 2008
S K I L L S
Risk analysis, targeting, interviews`,
  ),
  cv(
    'a Europass CV',
    `Europass
Curriculum Vitae
Personal information
First name(s) / Surname(s)  Marta Vzor
Address 5 Sample Street, 11000 Exampletown
Telephone +420 000 000 000
E-mail marta.vzor@example.com
Nationality Czech
Date of birth 12/03/1988
Work experience
Dates 01/09/2015 - 31/12/2021
Occupation or position held Project manager
Main activities and responsibilities Planning, budget, reports to the donor
Name and address of employer Ministry of Sampling
Education and training
Dates 2006 - 2011
Title of qualification awarded Master of Economics
Personal skills and competences
Mother tongue(s) Czech
Self-assessment Understanding Speaking Writing
English C1 C1 B2`,
  ),
  cv(
    'a functional CV without dates in its skills',
    `PAUL SPECIMEN
12 High Road, Exampleton
paul@example.net - 0044 20 0000 0000
CAREER SUMMARY
Change leader who turns plans into services.
KEY SKILLS
Leadership
I built and coached teams of up to forty people in three countries.
Budget
I held budgets of up to five million and closed each year within one per cent.
Technology
I introduced service management and a single desk for all users.
CAREER HISTORY
Director of Operations, Specimen Ltd (2016-date)
Operations Manager, Sample plc (2008-2016)
EDUCATION
BSc Physics
INTERESTS
Sailing, choir`,
  ),
  cv(
    'an academic CV with publications',
    `Dr Ingrid Mønster
Associate professor of trade law
Appointments
2019-present Associate Professor, Example University
2013-2019 Assistant Professor, Sample College
Education
PhD 2013, LLM 2008
Publications
Mønster, I. (2021). "Controls on dual-use goods." Journal of Sample Law, 12(3), pp. 1-30.
Mønster, I. and Example, P. (2018). "Export licences." Sample Review, vol. 4.
Mønster, I. (2016). Strategic trade. Exampleton: Sample Press. ISBN 000
Awards
Prize for teaching 2017
Languages
Danish, English, German`,
    `Teaching
Trade law (since 2014), International institutions (since 2016)
Grants
2020-2023 Research council, 400,000 EUR
Conferences
Sample Conference, 2022; Example Forum, 2019
References available on request`,
  ),
  cv(
    'a CV whose two columns were read one after the other',
    `CONTACT
+33 6 00 00 00 00
luc.modele@example.org
Lyon
LANGUES
Français
Anglais C1
COMPÉTENCES
Gestion de projet
Prince2
Scrum
LUC MODELE
Chef de projet
PROFIL
Chef de projet depuis dix ans, à l’aise dans les contextes internationaux.
EXPÉRIENCE
2018 - Aujourd’hui
Chef de projet, Société Modèle
2014 - 2018
Consultant, Cabinet Exemple
FORMATION
2013 Master, École d’Exemple`,
  ),
  cv(
    'a CV read as one long line',
    'Anna Beispiel Curriculum Vitae Address: 3 Sample Lane Phone: +49 000 0000000 Email: anna@example.com WORK EXPERIENCE 2017 - present IT coordinator, Sample Agency. Responsible for servers and networks for 200 users. Managed suppliers and contracts. 2011 - 2017 Systems administrator, Example Hospital. EDUCATION 2010 Bachelor of Engineering, University of Applied Sampling. SKILLS Linux, Windows Server, virtualisation, backup. LANGUAGES German native, English fluent.',
  ),
  cv(
    'a scanned CV with slips of the reader',
    `CURRlCULUM VlTAE
Name: Tomas Vzorek
Date of blrth: 2 April 1979
EXPERlENCE
2001 - 2008 Customs offlcer, Exampleton airport
2008 - 2020 Head of shlft
EDUCATlON
2000 Secondary school of commerce
LANGUAGES
Engllsh, Russlan`,
  ),
  cv(
    "a cook's CV",
    `Giulia Campione
Chef de partie
giulia@example.org  0032 000 00 00 00
Work history
Restaurant Le Modèle, Brussels, June 2019 - now
Sauces and fish, team of six
Trattoria Esempio, Rome, 2014 - 2019
Training
Hotel school of Exampleville, 2013
Food safety certificate
Languages: Italian (native), French (good), English (basic)`,
  ),
  cv(
    "a teacher's CV in French with personal interests",
    `Claire Spécimen
Professeure de mathématiques
Parcours professionnel
2016-2025 Lycée Exemple, Namur
2010-2016 Collège Modèle, Liège
Diplômes
Agrégation, 2009
Licence de mathématiques, 2006
Compétences
Pédagogie par projet, tableur, plateforme d’apprentissage
Loisirs
Chorale, escalade`,
  ),
  cv(
    'a German CV',
    `Lebenslauf
Persönliche Daten
Name: Jonas Muster
Geburtsdatum: 1.2.1985
Staatsangehörigkeit: deutsch
Berufserfahrung
04/2014 – heute IT-Leiter, Muster GmbH
10/2008 – 03/2014 Systemadministrator, Beispiel AG
Ausbildung
2003 – 2008 Studium der Informatik, Universität Musterstadt
Sprachkenntnisse
Deutsch (Muttersprache), Englisch (fließend)`,
  ),
  cv(
    'a Spanish CV',
    `Lucía Muestra
Experiencia laboral
2015 - actualidad  Jefa de proyecto, Agencia Ejemplo
2010 - 2015  Técnica, Ministerio de Muestras
Educación
2009  Licenciatura en Derecho, Universidad de Ejemplo
Idiomas
Español (nativo), inglés (C1), francés (B1)
Habilidades
Gestión de presupuestos, negociación`,
  ),
  cv(
    'a Dutch CV',
    `Personalia
Naam: Pieter Voorbeeld
Geboortedatum: 3 mei 1982
Werkervaring
2012 - heden   Teamleider netwerkbeheer, Voorbeeld NV
2006 - 2012   Systeembeheerder, Gemeente Modelstad
Opleidingen
2002 - 2006   Bachelor toegepaste informatica
Talen
Nederlands, Engels, Frans`,
  ),
  cv(
    'a CV written in the first person, without bullets',
    `Nadia Sample
Email nadia@example.org

About me
I am a trainer who enjoys building courses that last. I have worked on four continents and I speak four languages.

Employment
Regional trainer, Sample Institute, 2017 to date
I design and give courses for customs officers. I wrote the handbook that is now used in eleven countries.
Trainer, Example Academy, 2011 to 2017
I gave courses on valuation and origin.

Education
MA Education, 2010

References
Available on request`,
  ),
  cv(
    'a CV followed by scans of a diploma and a recommendation',
    SHORT_CV,
    DIPLOMA,
    RECOMMENDATION,
  ),
  cv(
    'a CV with a short motivation paragraph',
    `Samuel Probe
Motivation
I look for a post where I can help people work together.
Professional experience
2016-2024 Trainer, Sample Centre
2010-2016 Teacher, Example School
Education
2009 BA History
Languages
English, French`,
  ),
  cv(
    'a CV that ends with a declaration of truth',
    `${FRENCH_CV}

Je soussignée certifie sur l’honneur l’exactitude des renseignements ci-dessus.
Fait à Exempleville, le 3 mars 2026`,
  ),
  cv(
    'a CV in the third person',
    `DOROTHY PLACEHOLDER
Biography
Ms Placeholder has twenty years of experience in customs modernisation. She led reforms in three countries and she
managed a unit of thirty staff.
Professional experience
2015 - 2025 Director of reform, Revenue Authority of Exampleland
2005 - 2015 Commissioner's adviser
Education
MPA, Example School of Government, 2004
Skills
Change management, negotiation`,
  ),
  cv(
    'a CV with referees and their words at the end',
    `${SHORT_CV}

References
Henrik Example, Chief Information Officer, Example Bank, henrik@example.com
Maria Sample, Director, City of Exampleton, maria@example.net`,
  ),
  cv(
    'a CV with no headings but dated entries',
    `Victor Modell
victor@example.com
2020 - present: Freight forwarder, Sample Logistics
2015 - 2020: Customs declarant, Example Shipping
2011 - 2015: Clerk, Port of Exampleton
2008 - 2011: Apprentice
2008: School certificate
Forklift licence, first aid`,
  ),
  cv(
    'a long list of duties under each post',
    `Grace Muster — Senior Programme Manager
Core competencies: stakeholder management, donor reporting, monitoring and evaluation
Professional Experience
United Sample Programme, Nairobi — Programme Manager (January 2018 – Present)
• Manage a portfolio of 12 million dollars in nine countries
• Draft reports to the donor and to the board
• Lead a team of 14
Sample Relief, Geneva — Project Officer (May 2012 – December 2017)
• Organised 60 workshops
• Monitored budgets
Education
MSc International Development
Certifications
PMP (2019), PRINCE2 Practitioner (2016)`,
    `Languages
English (native) | French (C1) | Swahili (B2)
Publications
"Working with many", Sample Papers, 2020
Memberships
Association of Example Managers`,
  ),
  cv(
    'accents lost and everything in capitals',
    `MOUSSA ECHANTILLON
ADRESSE : 14 RUE DU MODELE
TELEPHONE : +221 00 000 00 00
DATE ET LIEU DE NAISSANCE : 10/10/1980 A EXEMPLEVILLE
ETUDES ET DIPLOMES
2004 : MAITRISE EN DROIT
EXPERIENCES PROFESSIONNELLES
2005-2012 : INSPECTEUR DES DOUANES
2012-2025 : CHEF DE BUREAU
CONNAISSANCES INFORMATIQUES
WORD, EXCEL
LANGUES PARLEES
FRANCAIS, WOLOF, ANGLAIS`,
  ),

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
  both('a CV with the letter as its last section', `${SHORT_CV}

Motivation letter
I have wanted to work for an international organisation since my first year at university. In the city I learned to serve
many masters with one budget, and I believe that my experience is close to what the post of Head of Information Technology asks for.
I led nine engineers, I moved our services to the cloud, and I have kept the auditors content for seven years in a row.`),
  both('letter, CV, diploma and recommendation in one scan', SHORT_LETTER, SHORT_CV, DIPLOMA, RECOMMENDATION),

  other('a recommendation', RECOMMENDATION),
  other(
    'a recommendation addressed to the committee',
    `Dear Members of the Selection Committee,

It is my pleasure to write in support of Mr Tomas Vzorek, who applies for the position of STCE Project Manager. I have known him for
nine years, first as his supervisor at the airport and later as a partner in joint operations.

He is exact, discreet and patient. His team trusts him, and he keeps deadlines. I am confident that he would be a great asset to your project.

Yours sincerely,
Petra Example`,
  ),
  other(
    'a French recommendation',
    `Objet : lettre de recommandation

Madame, Monsieur,

J’ai eu le plaisir de travailler avec Madame Fatou Traoré-Exemple pendant sept ans. Elle a dirigé la division informatique avec rigueur, et
elle a fait preuve d’un grand sens du service. Ses collègues apprécient son écoute.

Je recommande sa candidature sans réserve et je reste à votre disposition pour tout renseignement.

Veuillez agréer, Madame, Monsieur, mes salutations distinguées.

Le Directeur général`,
  ),
  other(
    'a certificate of employment',
    `Example Shipping
HUMAN RESOURCES
CERTIFICATE OF EMPLOYMENT
This is to certify that Victor Modell was employed by Example Shipping as customs declarant from 1 March 2015 to 31 May 2020.
His duties were:
- declarations for import and export
- contact with the port
This certificate is issued at his request.
Exampleton, 2 June 2020`,
  ),
  other(
    'a French attestation of work',
    `ATTESTATION DE TRAVAIL
Je soussigné, Directeur des ressources humaines du Ministère des Finances, atteste que Madame Fatou TRAORÉ-EXEMPLE est employée dans
nos services en qualité d’administratrice réseaux depuis le 1er septembre 2012.
En foi de quoi la présente attestation lui est délivrée pour servir et valoir ce que de droit.
Fait à Exempleville, le 4 janvier 2026`,
  ),
  other('a diploma', DIPLOMA),
  other(
    'a French diploma',
    `RÉPUBLIQUE D’EXEMPLE
UNIVERSITÉ D’EXEMPLEVILLE
DIPLÔME DE MASTER
Vu le code de l’éducation,
Vu le procès-verbal du jury,
Le diplôme de master en systèmes d’information, mention bien, est délivré à
Mme Fatou TRAORÉ, née le 4 mai 1984 à Exempleville,
et confère le grade de master.
Le Président de l’Université`,
  ),
  other(
    'a transcript of records',
    `TRANSCRIPT OF RECORDS
Name: Jonas Muster   Date of birth: 1.2.1985   Student number 000
Semester 1 2003/2004
Analysis I  6 ECTS  grade 1.7
Programming 8 ECTS grade 1.3
Semester 2 2004
Databases 6 ECTS grade 2.0
Operating systems 6 ECTS grade 1.0
Total credits 26
Registrar`,
  ),
  other(
    'a passport',
    `PASSPORT  PASSEPORT
Type P  Code EXA  Passport No. X0000000
Surname / Nom KORHONEN
Given names / Prénoms AMINA
Nationality / Nationalité EXAMPLISH
Date of birth / Date de naissance 01 JAN 1985
Place of birth Exampleton
Date of issue 02 FEB 2020   Date of expiry 01 FEB 2030
Authority Exampleton
P<EXAKORHONEN<<AMINA<<<<<<<<<<<<<<<<<<<<<<<<<<`,
  ),
  other(
    'a list of publications',
    `List of publications
Mønster, I. (2021). "Controls on dual-use goods." Journal of Sample Law, 12(3), pp. 1-30. doi:10.0000/1
Mønster, I. and Example, P. (2018). "Export licences." Sample Review, vol. 4.
Mønster, I. (2016). Strategic trade. Exampleton: Sample Press. ISBN 000
Mønster, I. et al. (2014). "Ports and rules." Proceedings of the Sample Conference.`,
  ),
  other(
    'the vacancy notice itself',
    `HEAD OF INFORMATION TECHNOLOGY
INTRODUCTION
The organisation works for customs administrations.
MAIN ACCOUNTABILITIES
Manage the team and the budget.
EDUCATION
University degree
EXPERIENCE AND ESSENTIAL QUALIFICATIONS
At least 10 years of experience
LANGUAGES
Fluency in English and/or French
CONTRACT AND CONDITIONS
Probationary period: six months
Interested candidates should submit their application by email, including a CV and motivation letter. Only short-listed candidates will be
contacted. Applications from qualified candidates, irrespective of gender, will receive equal treatment.`,
  ),
  other(
    'a certificate of a course',
    `Certificate of Completion
PRINCE2 Practitioner
This certifies that
Grace Muster
has successfully completed the course and passed the examination
Certificate number 000-000
Date of issue 12 May 2016
Valid until 12 May 2019`,
  ),
  other(
    'a blank form',
    `APPLICATION FORM
Please complete in block letters.
Surname: ______________________
First name: ______________________
Education: ______________________
Work experience: ______________________
Languages: ______________________
Tick one: [ ] yes [ ] no
For official use only`,
  ),
  other(
    'an invoice',
    `Sample Airlines
INVOICE No. 000123
Date 3 March 2026
Ticket Exampleton - Brussels   240.00
VAT number EX000   Total due 240.00 EUR`,
  ),
  other(
    'a letter of appointment from an employer',
    `City of Exampleton
1 September 2018
Dear Ms Korhonen,
We are pleased to offer you the position of Head of Infrastructure. Your employment begins on 1 October 2018. Your salary is set by the
scale of the city, and your line manager is the Director of Services. Please sign and return one copy of this letter.
Yours sincerely,
Maria Sample`,
  ),
  other(
    'an essay',
    `Controls at the border of tomorrow
Technology changes what crosses a border and how. Goods that were once plainly civilian are now made of parts with several uses, and the
list of controlled goods grows every year. Administrations respond with training, with data and with cooperation. This paper
compares three such responses and asks what they cost. It finds that training has the longest effect and the smallest budget.`,
  ),
];
