// CVs that leave the usual path: very short, in prose, in forms.
import { cv, type RoleSample } from './sample.ts';

export const MORE_CVS: RoleSample[] = [
  cv(
    'a CV of six lines',
    `CV
John Muster
IT specialist
Experience: 10 years in IT at Sample (2014-2024)
Education: BSc Computer Science
Skills: networks, Linux`,
  ),
  cv(
    'an American resume',
    `JORDAN SAMPLE
555 Oak Street, Exampleton | (555) 000-0000 | jordan@example.com

SUMMARY
IT leader with 15+ years of experience.

PROFESSIONAL EXPERIENCE
Sample Corp, Exampleton
IT Director                                   Jan 2016 - Present
• Directed a team of 25
• Reduced downtime by 40%
IT Manager                                    Mar 2010 - Dec 2015
• Managed the network

EDUCATION
B.S. Information Systems, State University, 2008

CERTIFICATIONS
PMP, ITIL`,
  ),
  cv(
    'a filled-in personal history form',
    `PERSONAL HISTORY FORM
1. Family name: Vzorek  First name: Tomas
2. Date of birth: 4 May 1980   Nationality: Examplish
20. EDUCATION
From 1998 to 2003 University of Sampling, MA Economics
27. EMPLOYMENT RECORD
From 01/2010 to 12/2019 Title: Programme officer. Employer: Sample Agency. Salary: 40,000
From 01/2004 to 12/2009 Title: Clerk
23. Languages: English - fluent, French - working knowledge
30. I certify that the statements made by me are true and complete.
Date Signature`,
  ),
  cv(
    'headings in the first person',
    `LUC MODELE
Chef de projet IT
A propos
Passionné de technologie
Mes expériences
Société Modèle - Chef de projet
Mars 2019 – présent
Gestion du budget et de l'équipe
Cabinet Exemple – Analyste
Janv. 2015 – Fév. 2019
Mes compétences
Java ●●●●○
Mes langues
Anglais C1`,
  ),
  cv(
    "a cook's CV without dates",
    `Mario Campione, cook
Skills: sauces, pastry, menu planning
Experience:
Head cook at Trattoria Esempio
Sous-chef at Hotel Sample
Education: hotel school`,
  ),
  cv(
    'a life told in prose under its title',
    `Curriculum vitae of Dr Peter Longform
I was born on 4 May 1970 in Exampleton. I went to school there and studied economics from 1989 to 1994. From 1994 to 2001 I worked at
the Ministry of Finance, where I was responsible for tariff policy. From 2001 to 2012 I was counsellor for customs. Since 2012 I have
directed the training institute.
I speak English, German and French.`,
  ),
  cv(
    'a profile saved from a network site',
    `Contact
www.linkedin.com/in/example (LinkedIn)
Top Skills
ITIL
Leadership
Languages
English (Native or Bilingual)
French (Limited Working)
Alex Example
Head of IT Operations
Summary
I make IT work for people.
Experience
Sample NV
Head of IT Operations
May 2017 - Present (8 years 7 months)
I lead a team of 12.
Example SA
IT Manager
January 2010 - April 2017 (7 years 4 months)
Education
Sample University
Master, Computer Science · (2004 - 2009)
Page 1 of 2`,
  ),
  cv(
    'a CV with a covering note above it',
    `Dear Sir,
please find my CV below.
Regards, Tom

Tom Vzorek
Curriculum Vitae
Experience
2012-2026: IT manager, Sample Inc.
Education
MSc, 2011
Languages: English, French`,
  ),
  cv(
    'a French academic CV',
    `Notice biographique et CV
Pr. Awa Échantillon
Situation actuelle : professeure, Université d'Exempleville
Titres universitaires
2004 Doctorat en économie
1999 DEA
Activités d'enseignement
2005-2025 Économie internationale
Publications
Échantillon A. (2019), « Le commerce », Revue d'exemple, vol. 3
Échantillon A. (2015), « Les ports », Revue d'exemple, vol. 1
Langues : français, anglais`,
  ),
  cv(
    'a CV that quotes what others say',
    `Sara Exempel
Management consultant
Career highlights
- Saved 2 million for a port authority
- Recommended by three clients
Career
2019– Partner, Exempel & Co
2012–2019 Manager, Probe AB
Academic background
MSc 2011
What others say
"She is the best manager we had." Director, Port of Sample`,
  ),
];
