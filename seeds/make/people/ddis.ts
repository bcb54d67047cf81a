// The candidate for Deputy Director, Implementation Support.
import type { Person } from '../person.ts';

export const mireille: Person = {
  name: 'Mireille Kabasu-Lenoir',
  email: 'mireille.kabasu@example.org',
  phone: '+32 470 00 00 11',
  place: 'Namur, Belgique',
  language: 'fr',
  cv: {
    headline: 'Cadre supérieure des douanes, renforcement des capacités',
    profile:
      'Dix-sept ans d’expérience dans l’administration publique et la douane, dont neuf à la tête d’équipes de renforcement des capacités. J’ai conçu, conduit et mesuré des programmes d’assistance technique dans vingt-deux pays.',
    jobs: [
      {
        years: '2019 – 2025',
        title: 'Cheffe de division, coopération et formation',
        employer: 'Administration des douanes de Vallonie-sur-Lys',
        points: [
          'Encadrement d’une équipe de 24 personnes de sept nationalités ; entretiens d’évaluation et plans de développement annuels.',
          'Évaluation des besoins puis missions de diagnostic dans douze administrations partenaires, avec suivi et évaluation à deux ans.',
          'Mise en place d’indicateurs de performance et d’une assurance qualité pour toutes les missions d’experts.',
          'Représentation au Comité du renforcement des capacités de l’Organisation mondiale des douanes (OMD).',
        ],
      },
      {
        years: '2013 – 2019',
        title: 'Responsable de programme, modernisation douanière',
        employer: 'Agence intergouvernementale du commerce des Grands Lacs',
        points: [
          'Gestion de programmes d’un montant de 6,4 millions d’euros, exécutés sous pression et dans des délais serrés.',
          'Formation de formateurs pour 180 cadres ; apprentissage mixte et formation en ligne en deux langues.',
          'Dialogue avec les parties prenantes, secteur privé compris, pour l’application de la Convention de Kyoto révisée.',
        ],
      },
      {
        years: '2008 – 2013',
        title: 'Inspectrice des douanes, puis formatrice',
        employer: 'École des douanes de Port-Royan',
        points: [
          'Conception d’un référentiel de compétences et d’un plan de formation pour 400 agents.',
          'Formation bureautique des équipes : suite Office et SYDONIA.',
        ],
      },
    ],
    education: [
      ['2006 – 2008', 'Master en administration publique', 'Université libre de la Haute-Sambre'],
      ['2003 – 2006', 'Licence en droit', 'Université libre de la Haute-Sambre'],
    ],
    certificates: ['Certifiée PRINCE2 Practitioner (2016)', 'Certificat d’ingénierie pédagogique pour adultes (2014)'],
    skills: ['Capacités d’analyse', 'Mesure de la performance', 'Suite Office, Power BI', 'Conduite du changement'],
    languages: ['Français : langue maternelle', 'Anglais : courant (C1)', 'Espagnol : notions'],
    closing: 'Références disponibles sur demande.',
  },
  letter: {
    dated: 'Namur, le 26 octobre 2025',
    to: ['Service des ressources humaines', 'Organisation mondiale des douanes', 'Bruxelles'],
    subject: 'Lettre de motivation – Directrice adjointe, Soutien à la mise en œuvre (DDIS)',
    greeting: 'Madame, Monsieur,',
    paragraphs: [
      'Je pose ma candidature au poste de Directrice adjointe, Soutien à la mise en œuvre. Depuis dix-sept ans je travaille à une seule question : comment une administration garde-t-elle ce qu’elle a appris, une fois les experts repartis ?',
      'À la tête de la division de la coopération et de la formation, j’ai remplacé un catalogue de stages par un cycle complet : évaluation des besoins, missions courtes, mesure de la performance à six et à vingt-quatre mois. Huit administrations sur douze appliquent encore, deux ans plus tard, les procédures que nous avions mises au point ensemble. Ce résultat doit beaucoup à une équipe de sept nationalités que j’ai plaisir à diriger.',
      'Le plan de modernisation de l’OMD et la nouvelle organisation de ses directions me donnent envie de mettre cette expérience au service d’un plus grand nombre de Membres. Je serais heureuse d’y apporter une méthode simple, le goût du travail bien mesuré et une longue habitude des contextes multiculturels.',
      'Je n’ai aucun lien de parenté avec un membre du personnel. Je me tiens à votre disposition pour un entretien, en français comme en anglais.',
    ],
    close: 'Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.',
  },
};
