// The words of the generated files: CVs and letters of invented people, a line a paragraph; a form feed begins a new page.

export const CV_EN = [
  'Rosalind Achterberg-Nkemelu',
  'rosalind.achterberg@example.org · +41 00 000 00 00 · Lausanne',
  'Profile',
  'Infrastructure lead with over 12 years of service management in international organisations.',
  'Experience',
  '2019 – present: Head of Platform Operations, Lakeside Tide Institute, Geneva',
  'Led a team of 14 engineers; moved 230 services to a hybrid cloud; owned a budget of 3.4 million euros.',
  '2013 – 2019: Systems Engineer, Northern Gauge Cooperative, Trondheim',
  'Introduced ITIL change management, disaster recovery and ISO 27001 certification.',
  '\f',
  'Education',
  '2011 – 2013: MSc in Computer Science, University of Example, thesis on tidal forecasting grids.',
  'Languages',
  'English (mother tongue), French (fluent), Norwegian (basic).',
  'Certifications',
  'ITIL Expert, PRINCE2 Practitioner, CISSP.',
];

export const CV_FR = [
  'Solène Marchäl-Özdemir',
  'solene.marchal@example.net',
  'Bruxelles',
  'Compétences',
  'Gestion de projet',
  'Planiﬁcation ﬁnancière',
  'Langues : français, anglais, néerlandais',
  'Expérience professionnelle',
  '2017 – aujourd’hui : cheffe de projet, Coopérative des Marées, Anvers',
  'Coordination de douze œuvres communes avec les administrations douanières ; budget de 1,8 M€.',
  '2012 – 2017 : chargée de mission, Atelier du Contrôle, Liège',
  'Formation de deux cents agents à l’identiﬁcation des marchandises sensibles.',
  'Formation',
  '2010 – 2012 : master en relations internationales, Université d’Exemple',
];

export const LETTER_FR = [
  'Objet : candidature au poste de chef de projet',
  'Madame, Monsieur,',
  'Votre annonce a retenu toute mon attention. Depuis onze ans, je conduis des projets de coopération entre des administrations douanières, et je souhaite aujourd’hui mettre cette expérience au service de votre organisation.',
  'Dans mon poste actuel, j’ai coordonné la formation de deux cents agents, rédigé les manœuvres de contrôle et tenu un budget de près de deux millions d’euros. J’y ai appris à écouter, à négocier et à livrer à temps.',
  'Je parle couramment le français et l’anglais, et je me déplace volontiers. Ce que je trouverais chez vous, c’est la possibilité de travailler avec des pays très différents à un même but.',
  'Je reste à votre disposition pour un entretien et vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
  'Solène Marchäl-Özdemir',
];

export const LETTER_EN = [
  'Application: Head of Information Technology',
  'Dear members of the selection panel,',
  'I am writing to apply for the post named above. For more than twelve years I have run infrastructure for organisations whose members sit in many countries, and I know how much depends on services that simply work.',
  'At the Lakeside Tide Institute I lead fourteen engineers, answer for a budget of three million euros, and moved two hundred services without losing a day of work. I enjoy explaining technology to people who would rather not think about it.',
  'I would welcome the chance to bring this experience to your secretariat, and I am available for an interview at any time.',
  'Yours faithfully,',
  'Rosalind Achterberg-Nkemelu',
];
