// Papers that complete no application, whatever they look like.
import { other, type RoleSample } from './sample.ts';
import { DIPLOMA, RECOMMENDATION } from './usual.ts';

export const OTHERS: RoleSample[] = [
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
  other(
    'a reference in the third person throughout',
    `REFERENCE

Mr John Muster has worked at Sample Ltd as IT manager from 2014 to 2024. He was responsible for a team of eight and for the company
network. He was always punctual and reliable, and we were very satisfied with his work. He leaves us at his own wish. We wish him all
the best for his future.

Sample Ltd, Human Resources`,
  ),
  other(
    'a German certificate of employment',
    `Arbeitszeugnis
Herr Jonas Muster, geboren am 1.2.1985, war vom 01.10.2008 bis 31.03.2014 als Systemadministrator in unserem Unternehmen tätig.
Seine Aufgaben waren:
- Betrieb der Server
- Betreuung der Anwender
Er verlässt uns auf eigenen Wunsch.`,
  ),
  other(
    "a professor's word",
    `Je soussignée, Professeure Awa Échantillon, certifie avoir encadré M. Luc Modèle pendant son mémoire de master. M. Modèle est un
étudiant sérieux. Il a obtenu la mention très bien. Je le recommande vivement pour tout poste à responsabilités.
Fait à Exempleville`,
  ),
  other(
    'a certificate of an internship',
    `ATTESTATION DE STAGE
Nous soussignés, Société Modèle, attestons que Monsieur Luc MODELE a effectué un stage dans notre entreprise du 1er mars 2012 au
31 août 2012 en qualité d'assistant chef de projet.`,
  ),
  other(
    'a language diploma',
    `DELF B2
Diplôme d'études en langue française
Candidat : VZOREK Tomas
Né le 02/04/1979
Compréhension de l'oral 20/25
Production écrite 15/25
Note totale 70/100
Le président du jury`,
  ),
  other(
    'an identity card',
    `REPUBLIQUE D'EXEMPLE
CARTE NATIONALE D'IDENTITE N° 0000
Nom : TRAORE
Prénoms : FATOU
Né(e) le : 04.05.1984
à : EXEMPLEVILLE
Date d'expiration 01.01.2030`,
  ),
  other(
    'a certificate of participation',
    `CERTIFICATE OF PARTICIPATION
awarded to
Tomas Vzorek
for attending the Workshop on Strategic Goods
Exampleton, 3 - 7 June 2019`,
  ),
  other(
    'a list of referees',
    `REFEREES
1. Henrik Example, CIO, Example Bank
henrik@example.com +32 2 000 00 00
2. Maria Sample, Director
maria@example.net`,
  ),
  other(
    'a declaration on honour',
    `DÉCLARATION SUR L'HONNEUR
Je soussigné Luc Modèle, né le 3 mars 1986, déclare sur l'honneur n'avoir jamais fait l'objet d'une condamnation pénale.
Fait à Lyon, le 3 mars 2026`,
  ),
  other(
    'a French vacancy notice',
    `AVIS DE VACANCE D'EMPLOI
Chef du service informatique
Formation : diplôme universitaire
Expérience : au moins 10 ans
Langues : français ou anglais
Les candidats intéressés doivent envoyer un CV et une lettre de motivation. Seuls les candidats présélectionnés seront contactés. Période
d'essai de six mois. Date limite : 22 mars 2026.`,
  ),
  other(
    'a list of publications by year',
    `Publications
2021. "On ports", Journal of Sample Studies, vol. 9, pp. 1-20
2020. "On rules", Journal of Sample Studies, vol. 8, pp. 1-20
2019. "On borders", Journal of Sample Studies, vol. 7, pp. 1-20
2018. "On goods", Journal of Sample Studies, vol. 6, pp. 1-20
2017. "On forms", Journal of Sample Studies, vol. 5, pp. 1-20
2016. "On people", Journal of Sample Studies, vol. 4, pp. 1-20`,
  ),
  other('diploma and recommendation in one scan', DIPLOMA, RECOMMENDATION),
];
