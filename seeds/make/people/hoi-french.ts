// Candidates for Head of Information Technology who write in French.
import type { Person } from '../person.ts';

/** Sends the CV first and the letter two days later. */
export const bastien: Person = {
  name: 'Bastien Morvallon',
  email: 'bastien.morvallon@example.org',
  phone: '+33 3 99 00 00 51',
  place: 'Strasbourg, France',
  language: 'fr',
  cv: {
    headline: 'Responsable informatique',
    profile:
      'Plus de 13 ans d’expérience en informatique, de l’administration systèmes à la direction d’un service. Habitué des milieux multilingues.',
    jobs: [
      {
        years: '2018 – 2026',
        title: 'Responsable des systèmes d’information',
        employer: 'Agence des voies d’eau du Rhin supérieur',
        points: [
          'Encadrement d’une équipe de huit personnes de quatre nationalités.',
          'Schéma directeur informatique et feuille de route numérique, présentés à la direction chaque année.',
          'Budget annuel de 1,1 million d’euros ; passation de marchés et gestion des contrats.',
          'Conduite du projet de migration vers le cloud de 25 applications métier.',
        ],
      },
      {
        years: '2013 – 2018',
        title: 'Administrateur systèmes et réseaux',
        employer: 'Imprimerie de la Cigogne',
        points: [
          'Virtualisation de 60 serveurs, plan de reprise d’activité.',
          'Cybersécurité : tests d’intrusion et gestion des vulnérabilités.',
        ],
      },
    ],
    education: [['2008 – 2013', 'Diplôme d’ingénieur informatique', 'École d’ingénieurs de la Plaine']],
    certificates: ['ITIL 4 (2020)', 'Certification PRINCE2 (2019)'],
    skills: [
      'Analyse des besoins, résolution de problèmes',
      'Microsoft 365, automatisation',
      'Qualités rédactionnelles',
    ],
    languages: ['Français : langue maternelle', 'Allemand : courant', 'Anglais : courant (C1)'],
  },
  letter: {
    dated: 'Strasbourg, le 11 mars 2026',
    to: ['Ressources humaines', 'Organisation mondiale des douanes', 'Bruxelles'],
    subject: 'Lettre de motivation – Chef du service informatique',
    greeting: 'Madame, Monsieur,',
    paragraphs: [
      'Je souhaite vous présenter ma candidature au poste de Chef du service informatique. Sur le fleuve dont j’ai la charge numérique, trois langues se croisent à chaque écluse ; j’y ai appris à simplifier avant de traduire.',
      'En huit ans, mon équipe a déplacé vingt-cinq applications sans interrompre la navigation. Nous avons commencé par celles que personne n’aimait : les agents ont vu la différence le lendemain, et la suite du projet s’est faite avec eux. Le budget est resté stable, les pannes ont été divisées par quatre.',
      'Je suis motivé par la modernisation que vous engagez et par la taille humaine de votre service. Je tiens à ce que chacun, dans l’équipe, sache pourquoi il fait ce qu’il fait, et puisse prendre ses congés sans téléphone. Mes compétences en sécurité et en gestion de contrats vous seraient, je crois, utiles.',
      'Je me tiens à votre disposition pour un entretien.',
    ],
    close: 'Je vous prie d’agréer, Madame, Monsieur, l’expression de mes sentiments respectueux.',
  },
};

/** Scanned the printed CV. */
export const therese: Person = {
  name: 'Thérèse Baudrignac',
  email: 'therese.baudrignac@example.com',
  phone: '+32 4 555 00 52',
  place: 'Liège, Belgique',
  language: 'fr',
  cv: {
    headline: 'Directrice informatique',
    profile:
      'Dix-neuf ans d’expérience en informatique, dont onze comme directrice informatique dans le secteur public.',
    jobs: [
      {
        years: '2015 – 2026',
        title: 'Directrice informatique',
        employer: 'Intercommunale des eaux de la Meuse',
        points: [
          'Gestion d’une équipe de quatorze personnes, entretiens d’évaluation annuels.',
          'Modernisation des applications métier et dématérialisation du courrier.',
          'Budget informatique de deux millions d’euros, marchés publics.',
        ],
      },
      {
        years: '2007 – 2015',
        title: 'Cheffe de projet informatique',
        employer: 'Hospices réunis de Hesbaye',
        points: [
          'Gestion de projets, bases de données, sécurité informatique.',
          'Continuité d’activité et assistance informatique.',
        ],
      },
    ],
    education: [['2002 – 2007', 'Licence en informatique', 'Université de la Meuse']],
    certificates: ['Certification ITIL (2012)', 'CISM (2019)'],
    skills: ['Esprit d’analyse', 'Parties prenantes', 'Rédaction de notes'],
    languages: ['Français : langue maternelle', 'Anglais : courant', 'Néerlandais : bon niveau'],
  },
  letter: {
    dated: 'Liège, le 12 mars 2026',
    to: ['Ressources humaines', 'Organisation mondiale des douanes'],
    subject: 'Lettre de motivation – Cheffe du service informatique',
    greeting: 'Madame, Monsieur,',
    paragraphs: [
      'J’ai l’honneur de poser ma candidature au poste de Cheffe du service informatique. Mon curriculum vitæ est joint ; je l’ai numérisé, car il porte le tampon de mon employeur.',
      'Depuis onze ans, je dirige l’informatique d’une intercommunale qui distribue l’eau à trois cent mille foyers. Nous avons modernisé nos applications une à une, en commençant par celles des équipes de nuit. Pendant les inondations, nos systèmes ont tenu : le plan de continuité avait été répété six fois.',
      'J’aime diriger une équipe, faire grandir les plus jeunes et rendre des comptes clairs à la direction. Votre organisation m’attire par sa diversité et par l’ampleur des échanges qu’elle rend possibles. Je serais heureuse d’y apporter ma motivation et mon expérience.',
      'Je reste à votre disposition pour un entretien à Bruxelles, que je rejoins en une heure.',
    ],
    close: 'Veuillez agréer, Madame, Monsieur, l’assurance de ma considération distinguée.',
  },
};

/** Forgot the subject. */
export const youssef: Person = {
  name: 'Youssef Amraoui-Lestang',
  email: 'youssef.amraoui@example.net',
  phone: '+212 5 55 00 00 53',
  place: 'Rabat, Maroc',
  language: 'fr',
  cv: {
    headline: 'Chef de service, systèmes d’information',
    profile: 'Quatorze années d’expérience en informatique et en sécurité de l’information.',
    jobs: [
      {
        years: '2017 – 2026',
        title: 'Chef du service informatique',
        employer: 'Office des ports de l’Atlas bleu',
        points: [
          'Dirigé une équipe de onze ingénieurs ; gestion budgétaire.',
          'Plateforme d’échange de données avec vingt compagnies maritimes.',
          'Réponse aux incidents, RSSI par intérim.',
        ],
      },
      {
        years: '2012 – 2017',
        title: 'Développeur, puis chef de projet',
        employer: 'Logiciels du Bouregreg',
        points: [
          'Développement logiciel et mise en production de trois progiciels.',
          'Analyse fonctionnelle auprès des clients.',
        ],
      },
    ],
    education: [['2007 – 2012', 'Master en systèmes d’information', 'Institut supérieur du Chellah']],
    certificates: ['ISO 27001 Lead Implementer (2020)', 'Scrum master certifié (2018)'],
    skills: ['Stratégie numérique', 'Gestion des fournisseurs', 'Intelligence artificielle'],
    languages: ['Arabe : langue maternelle', 'Français : courant (C2)', 'Anglais : courant (C1)'],
  },
  letter: {
    dated: 'Rabat, le 15 mars 2026',
    to: ['Ressources humaines', 'Organisation mondiale des douanes'],
    subject: 'Lettre de motivation – Chef du service informatique',
    greeting: 'Madame, Monsieur,',
    paragraphs: [
      'Votre annonce pour le poste de Chef du service informatique a retenu toute mon attention. Je dirige un service semblable dans un office portuaire, où les données arrivent avant les navires.',
      'Nous y avons bâti, à onze, une plateforme qui relie vingt compagnies. Sa disponibilité dépasse 99,9 % depuis quatre ans. Lors d’une attaque en 2023, mon équipe a rétabli les services en six heures, selon une procédure que nous répétons chaque trimestre ; aucun navire n’a attendu.',
      'Je suis convaincu qu’un bon service informatique se reconnaît à ce que l’on n’en parle pas. Contribuer à la modernisation d’une organisation internationale, avec une petite équipe et de grands partenaires, est exactement ce que je recherche.',
      'Je serais ravi de vous exposer mes idées lors d’un entretien.',
    ],
    close: 'Je vous prie de croire, Madame, Monsieur, à mes sentiments les meilleurs.',
  },
};

/** Has a brother on the staff, and says so as the notice asks. */
export const noemie: Person = {
  name: 'Noémie Castelbrac',
  email: 'noemie.castelbrac@example.org',
  phone: '+352 27 55 00 54',
  place: 'Luxembourg',
  language: 'fr',
  cv: {
    headline: 'Responsable du service informatique',
    profile: 'Onze ans d’expérience en informatique dans une agence internationale.',
    jobs: [
      {
        years: '2019 – 2026',
        title: 'Responsable du service informatique',
        employer: 'Agence internationale du patrimoine sonore',
        points: [
          'Équipe multiculturelle de six personnes ; organisation internationale de 150 agents.',
          'Stratégie informatique, services en nuage, numérisation des archives.',
          'Gestion des contrats et accords de niveau de service.',
        ],
      },
      {
        years: '2015 – 2019',
        title: 'Ingénieure réseaux et sécurité',
        employer: 'Radio de la Petite-Suisse',
        points: [
          'Réseaux et systèmes, pare-feu, gestion des vulnérabilités.',
          'Piloté le déploiement de la téléphonie.',
        ],
      },
    ],
    education: [['2010 – 2015', 'Master en informatique', 'Université de la Sûre']],
    certificates: ['CISSP (2021)', 'PM² certification (2022)'],
    skills: ['Résolution de problèmes', 'Aisance rédactionnelle', 'Veille technologique'],
    languages: ['Français : langue maternelle', 'Luxembourgeois : courant', 'Anglais : courant (C1)'],
  },
  letter: {
    dated: 'Luxembourg, le 18 mars 2026',
    to: ['Ressources humaines', 'Organisation mondiale des douanes'],
    subject: 'Lettre de motivation – Responsable informatique (HOI)',
    greeting: 'Madame, Monsieur,',
    paragraphs: [
      'Je vous adresse ma candidature au poste de Responsable informatique. Je conduis depuis sept ans l’informatique d’une agence qui garde les sons du monde entier, et qui ne peut se permettre d’en perdre un seul.',
      'Avec six collègues, j’ai fait passer cent cinquante agents aux services en nuage, et numérisé deux cent mille bandes. Le projet s’est terminé trois mois avant terme. Nous avons écrit nous-mêmes les règles de sécurité, en une page, et elles sont respectées parce qu’elles sont comprises.',
      'Comme l’avis de vacance le demande, je vous signale que mon frère travaille à l’OMD, au service de traduction. Il n’a pris aucune part à cette candidature.',
      'Je suis motivée par le projet de modernisation que vous décrivez et je serais heureuse d’en parler avec vous lors d’un entretien.',
    ],
    close: 'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
  },
};

/** Four minutes late. */
export const aurelien: Person = {
  name: 'Aurélien Pontrieux',
  email: 'aurelien.pontrieux@example.com',
  phone: '+33 2 99 00 00 55',
  place: 'Quimper, France',
  language: 'fr',
  cv: {
    headline: 'Ingénieur informaticien, chef d’équipe',
    profile: 'Douze ans d’expérience en informatique dans la pêche et la météorologie marine.',
    jobs: [
      {
        years: '2018 – 2026',
        title: 'Responsable informatique',
        employer: 'Bureau des marées de Cornouaille',
        points: [
          'Encadré une équipe de cinq personnes.',
          'Transformation numérique des relevés, plateforme de données, automatisation.',
          'Planification des ressources et gestion des fournisseurs.',
        ],
      },
      {
        years: '2014 – 2018',
        title: 'Développeur',
        employer: 'Criée du Vieux-Môle',
        points: [
          'Développement d’applications pour la vente à la criée.',
          'Serveurs et réseaux informatiques du port.',
        ],
      },
    ],
    education: [['2009 – 2014', 'Diplôme d’ingénieur en génie logiciel', 'École des ingénieurs de l’Odet']],
    certificates: ['Certification Azure (2022)'],
    skills: ['Projets informatiques', 'Capacités d’analyse', 'Communication écrite et orale'],
    languages: ['Français : langue maternelle', 'Anglais : courant (C1)', 'Breton : courant'],
  },
  letter: {
    dated: 'Quimper, le 22 mars 2026',
    to: ['Ressources humaines', 'Organisation mondiale des douanes'],
    subject: 'Lettre de motivation – Chef du service informatique',
    greeting: 'Madame, Monsieur,',
    paragraphs: [
      'Je me permets de poser ma candidature au poste de Chef du service informatique. Je calcule les marées depuis douze ans : elles n’attendent personne, et je crains d’avoir oublié que les échéances non plus.',
      'Au Bureau des marées, mon équipe a remplacé des registres de papier par une plateforme que les pêcheurs consultent avant l’aube. Elle ne s’est arrêtée qu’une fois, pendant une tempête, et le secours a pris le relais en deux minutes, comme nous l’avions répété.',
      'Je suis motivé par votre projet de modernisation et par un cadre où l’on parle plusieurs langues. J’y apporterais de la rigueur, de bonnes relations avec les fournisseurs et le goût des explications simples.',
      'Je reste à votre disposition pour un entretien.',
    ],
    close: 'Je vous prie d’agréer, Madame, Monsieur, mes salutations respectueuses.',
  },
};
