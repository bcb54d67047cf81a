// The usual papers of two invented candidates, used by several tests.
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

export const RECOMMENDATION = `Example Bank
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

export const DIPLOMA = `UNIVERSITY OF EXAMPLETON
The Senate of the University hereby certifies that
AMINA KORHONEN
having satisfied all requirements has been awarded the degree of
MASTER OF SCIENCE
in Computer Science
with distinction
Given at Exampleton on 30 June 2011
The Rector          The Dean of the Faculty`;
