// Transcripts, forms, advertisements, diaries and reports that have dates and headings as a CV has, and CVs that have none; every text is invented.
import type { Role } from '../../../../src/domain/documents.ts';

export const MARKS_AND_FORMS: [Role, string][] = [
  [
    'other',
    `UNOFFICIAL Transcript
Student Name: Vzorek, Tom
Student ID: 0000042
Subject Number Title Cr. Grade Earned Class Avg.
PREVIOUS EDUCATION
Fall 2018
Bachelor of Science, full-time
MATH 133 Linear Algebra and Geometry 3 A 3 B+
CHEM 110 General Chemistry 4 A 4 B+
BIOL 111 Principles of Biology 3 B+ 3 A-
TERM GPA: 3.83 TERM TOTALS: 13.00
Winter 2019 - 2020
COMP 202 Foundations of Programming 3 A 3 B
PHYS 131 Mechanics and Waves 4 A- 4 B
CUM GPA: 3.80 TOTAL CREDITS: 26.00
2019 - 2020
Standing: satisfactory`,
  ],
  [
    'other',
    `Learning Transcript as of 24 Aug 2021
Jana Vzorova
Email: jana.vzorova@example.org
Completed Courses
Introduction to Networks
SAMPLE UNIVERSITY COLLEGE
Instructor(s): Ines Muster
Completed on: 12 Apr 2020
Switching Essentials March 2020
SAMPLE UNIVERSITY COLLEGE
Instructor(s): Ines Muster
Completed on: 08 Jan 2021
Other Course Enrollments
Security Basics Jan 2017
Enrolled on: 15 Nov 2017`,
  ],
  [
    'other',
    `Academic Results
Registration #: X0000042
Surname: KORHONEN
First Names: AINO
Programme: BACHELOR OF SCIENCE HONOURS DEGREE IN SAMPLE ENGINEERING
Awards:
Period: September 2021 - February 2022
Academic Year: 1 Semester: 1
Decision: RETAKE
Module Code Module Name Class Decision
SE131 COMMUNICATION SKILLS 2.1 C
SE132 PRINCIPLES OF PROGRAMMING LANGUAGES 3 E
Period: April 2022 - July 2022
Academic Year: 1 Semester: 2
Decision: PROCEED
SE136 DATA STRUCTURES 2.2 E
SE137 OPERATING SYSTEMS 3 E`,
  ],
  [
    'other',
    `UNIVERSITÉ DE MODÈLEVILLE
Relevé de notes et résultats
EXEMPLE Léa, N° étudiant : 0000042
Licence de droit, 2018 - 2019, première session
Droit constitutionnel 12,5/20 coefficient 3
Introduction historique 14,0/20 coefficient 2
Anglais 13,0/20 coefficient 1
Crédits obtenus : 30
Moyenne du semestre : 13,1
Admise session 1
2019 - 2020
Droit administratif 11,0/20 coefficient 3`,
  ],
  [
    'other',
    `SAMPLE SECONDARY SCHOOL
P.O. BOX 1 Sampletown
Email: info@example.org Tel: +32 2 000 00 00
APPLICATION FORM – HEAD TEACHER
To Apply:
• Complete this application form
• Deliver it by Tuesday 30 December
SECTION A: PERSONAL AND PROFESSIONAL INFORMATION
Full Name:
Nationality:
Date of Birth:
Position
Start Date
Finish Date
SECTION B: ACADEMIC QUALIFICATIONS AND EXPERIENCE
Please answer Yes or No within the boxes.
Do you have a Bachelor of Education
How many years of experience have you completed
Have you experience of managing a day school
SECTION C: COMPETENCE QUESTIONS
1. Describe how you manage school finances.
SECTION D: REFEREES
Referee 1
Referee 2`,
  ],
  [
    'other',
    `SAMPLE SECONDARY SCHOOL
Email: info@example.org Tel: +32 2 000 00 00
TEACHING VACANCIES
The school invites applications from dedicated teachers who want to help it grow.
We are seeking teachers of
Mathematics
History
Geography
Qualifications and Experience
Essential
• Bachelor's degree in education
• Readiness to lead at least one club
Desirable
• Experience in a boarding school
To Apply:
• Download and complete the attached application form
Application Deadline: Tuesday 30 December`,
  ],
  [
    'other',
    `Week 11
Hi!
I am a student in my first year, and this was my favourite week so far. With my new friends I had a lot of fun, and I made memories that I will keep.
My semester is coming to its end, and I think of what I have learned. I was afraid of my first presentation, but my teacher was kind and my group helped me.
I believe that I am more confident now than I was in autumn. I look forward to the next semester.`,
  ],
  [
    'other',
    `BTS SERVICES INFORMATIQUES
Léa EXEMPLE, lea.exemple@example.org
Rapport de stage
24 mai - 25 juin 2021
CONTEXTE
L'entreprise réalise des sites pour des commerçants.
- Une interface pour les clients
- Une interface pour les vendeurs
- Une base de données
Licence de travail : voir page 9
2019 - 2020
LES UTILISATEURS DU PROJET
- Les clients de l'entreprise`,
  ],
  [
    'cv',
    `Aino Korhonen
Likes finding out what numbers say
aino.korhonen@example.org
+32 470 00 00 00
Masters of Science in Applied Statistics   2016 - 2018
Sampletown University
Bachelors of Science in Business   2012 - 2016
Exampleton University
Statistician   2019 - 2020
Centre for Invented Research
Led a team that cleaned and joined data of many sources
Wrote the tool that finds the kind of a case in its words
Trained colleagues in the use of R
Analyst   2018 - 2019
Beispiel Consulting
Prepared the weekly figures for the management`,
  ],
  [
    'motivation-letter',
    `I have fifteen years of experience in testing software, and I would like to bring it to your team. Please refer to my attached resume for more detail. My
background is in programming, so that I can write the tools that my tests need. In my current position I built the test bench that we use every night.
I believe that careful testing makes people braver, and I am convinced that I can contribute to your work from the first week.
Tom Vzorek`,
  ],
  [
    'cv',
    `Léa EXEMPLE
lea.exemple@example.org
COMPÉTENCES
Esprit d'équipe
Motivation
Autonomie
Rigueur
PROFIL
Actuellement étudiante en deuxième année, je recherche un travail pour cet été afin de financer mes études. Passionnée de langues, je me sais capable de
tenir les tâches que l'on pourrait me confier, et mon parcours m'a appris à travailler vite et bien avec des personnes que je ne connaissais pas.
EXPÉRIENCES PROFESSIONNELLES
2023 : stagiaire, garage du Modèle
2021 - 2022 : employée agricole
FORMATION
2023 : baccalauréat général, lycée de Modèleville`,
  ],
  [
    'other',
    `Student Transcript
To whomever it may concern
1/3
I, the undersigned Ines Muster, director of the Sample School, hereby certify that Tom Vzorek obtained the grades detailed below.
This certificate is delivered upon request.\fPersonal projects
March 2020 - May 2020
First project, 100 %
June 2020 - August 2020
Second project, 120 %
2020 - 2021
Third project, 90 %\fProfessional experience
2021 - 2022 first placement, 100 %
2022 - 2023 second placement, 100 %`,
  ],
  [
    'cv',
    `Curriculum Vitae
Tom Vzorek
1 Personal Information
Date of Birth: 2 November 1982
Email: tom.vzorek@example.org
Languages: English, Czech
2 Educational History
Sample University 2000 - 2004
PhD (Mathematics) received April 2009
3 Employment History
2010 - 2014 lecturer, Sample University
2014 - 2019 senior lecturer, Exampleton College
4 Publications
Vzorek, T. (2012), "On counting", Journal of Invented Sums, vol. 3, pp. 1-9. doi:10.0000/1
Vzorek, T. (2014), "On counting again", Journal of Invented Sums, vol. 5, pp. 11-19. doi:10.0000/2
Vzorek, T. et al. (2016), "Counted", Proceedings of the Sample Days, pp. 2-4. doi:10.0000/3`,
  ],
  [
    'motivation-letter',
    `To whomever it may concern,
I study finance and expect to finish my degree in May. I read your job description and I believe that my skills and my readiness to work would make me a
good choice for your team. My studies have taught me to solve problems that nobody had solved before us, and my experience in a shop has taught me patience.
I would welcome the opportunity to meet you. Thank you for your time.
Sincerely,
Tom Vzorek`,
  ],
  [
    'cv',
    `Tom Vzorek
Adresse   Courriel
12, avenue du Modèle   tom.vzorek@example.org
Aptitudes générales
• Prendre des initiatives
• Apprendre vite
Bourses &   Compétition des exemples   2014 - 2015
distinctions
• Relevé de notes sur demande
Éducation   Baccalauréat en génie logiciel   2013 - 2016
École des exemples, Modèleville
Expériences   Chargé de laboratoire   2016 -
professionnelles   École des exemples   présent
• Guider les étudiants
Implications   Administrateur du réseau de l'association   2014 - 2015`,
  ],
];
