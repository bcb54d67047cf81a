// CVs of many styles, as extraction hands them over.
import { cv, type RoleSample } from './sample.ts';
import { DIPLOMA, FRENCH_CV, RECOMMENDATION, SHORT_CV } from './usual.ts';

export const CVS: RoleSample[] = [
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
  cv('a CV followed by scans of a diploma and a recommendation', SHORT_CV, DIPLOMA, RECOMMENDATION),
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
];
