// The candidates for Librarian of the Map Collection, and the visitor's own.
import type { Person } from '../person.ts';

export const tobias: Person = {
  name: 'Tobias Fernhollow',
  email: 'tobias.fernhollow@example.net',
  phone: '+44 20 7946 0011',
  place: 'Durham, United Kingdom',
  language: 'en',
  cv: {
    headline: 'Map librarian',
    profile:
      'Librarian with nine years of experience in special collections, seven of them among maps, sea charts and town plans. I catalogue, preserve and explain old paper, and I like readers.',
    jobs: [
      {
        years: '2019 – 2026',
        title: 'Assistant Map Librarian',
        employer: 'Wearmouth County Library, map room',
        points: [
          'Catalogued 11,000 sheets in MARC21 and RDA, with authority files for 640 surveyors and engravers.',
          'Answered some 900 readers a year in the reading room and by post.',
          'Georeferenced 1,200 town plans in QGIS; they are free to use in the digital library.',
        ],
      },
      {
        years: '2017 – 2019',
        title: 'Library trainee, rare books',
        employer: 'Saint Aldwin College',
        points: [
          'Rehoused 300 rare maps in acid-free folders.',
          'Helped with paper conservation and climate control of two stores.',
        ],
      },
    ],
    education: [
      ['2016 – 2017', 'MA in Library and Information Science', 'University of Northmoor'],
      ['2013 – 2016', 'BA in Geography', 'University of Northmoor'],
    ],
    certificates: ['Handling of fragile paper, short course (2018)'],
    skills: ['Cataloguing and metadata', 'Palaeography and reading Latin', 'QGIS, IIIF', 'Guided tours for schools'],
    languages: ['English: native', 'French: good (B2)', 'Latin: reading'],
  },
  letter: {
    dated: 'Durham, 2 March 2026',
    to: ['The Keeper', 'Hall of Maps'],
    subject: 'Motivation letter: Librarian of the Map Collection',
    greeting: 'Dear Keeper,',
    paragraphs: [
      'I am writing to apply for the post of Librarian of the Map Collection. I have spent seven years in a map room with no windows and have never wished to be anywhere else, unless it were in a larger one.',
      'At Wearmouth I took over a collection of which two thirds had never been described. Today every sheet has a record, four in five have a picture, and the number of readers has doubled. What I am proudest of is smaller: a farmer found the lost course of his brook on a plan of 1791 and came back with his neighbours.',
      'Your collection of canal surveys interests me most. I should like to place the surveys on the modern map, sheet by sheet, with the help of the people who live along the water. I know how to plan such work, how to find money for it, and how to keep old paper safe while it is done.',
      'I would be glad to tell you more in an interview, and could begin in June.',
    ],
    close: 'Yours faithfully,',
  },
};

export const solene: Person = {
  name: 'Solène Vauquelin-Roc',
  email: 'solene.vauquelin@example.org',
  phone: '+33 1 99 00 00 12',
  place: 'Rennes, France',
  language: 'fr',
  cv: {
    headline: 'Bibliothécaire, fonds cartographiques',
    profile: 'Six ans d’expérience en bibliothèque, dont quatre à la cartothèque.',
    jobs: [
      {
        years: '2020 – 2026',
        title: 'Bibliothécaire',
        employer: 'Bibliothèque des Quatre-Vents',
        points: ['Catalogage de 3 000 cartes en UNIMARC.', 'Accueil des lecteurs en salle de lecture.'],
      },
    ],
    education: [['2018 – 2020', 'Master en histoire', 'Université de Basse-Vilaine']],
    certificates: [],
    skills: ['Paléographie', 'Numérisation'],
    languages: ['Français : langue maternelle', 'Anglais : B2'],
  },
  letter: {
    dated: 'Rennes, le 8 mars 2026',
    to: ['Salle des cartes'],
    subject: 'Lettre de motivation – Bibliothécaire de la cartothèque',
    greeting: 'Madame, Monsieur,',
    paragraphs: [
      'Je vous adresse ma candidature au poste de bibliothécaire de la cartothèque. Les cartes anciennes m’accompagnent depuis l’enfance : mon grand-père, arpenteur, m’a appris à lire une échelle avant l’heure.',
      'Pendant six ans j’ai décrit, numérisé et fait aimer un fonds de trois mille cartes. J’ai mis en place un atelier mensuel où les habitants reconnaissent leur rue sur les plans d’autrefois, et une méthode de conservation préventive qui a divisé par trois les déchirures signalées.',
      'Votre cartothèque me plaît parce qu’elle prête encore. Une carte se lit à plusieurs, dépliée sur une table, et je souhaite défendre cette idée tout en ouvrant le fonds aux chercheurs qui sont loin. Je suis convaincue que mon goût de la précision et ma patience vous seraient utiles.',
      'Je reste à votre disposition pour un entretien à la date qui vous conviendra.',
    ],
    close: 'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
  },
};

/** The visitor's own application: seeds/try/my-application.eml. */
export const robin: Person = {
  name: 'Robin Wayfare',
  email: 'robin.wayfare@example.com',
  phone: '+32 2 555 00 13',
  place: 'Ghent, Belgium',
  language: 'en',
  cv: {
    headline: 'Archivist and map lover',
    profile:
      'Archivist with over 8 years of experience in libraries and archives, fond of maps, boxes and clear labels.',
    jobs: [
      {
        years: '2018 – today',
        title: 'Archivist, plans and drawings',
        employer: 'City Archive of Waterlei',
        points: [
          'Described 7,500 plans; metadata in Dublin Core.',
          'Ran the enquiry desk for readers three days a week.',
          'Led the digitisation of the harbour plans, 40,000 images in all.',
        ],
      },
    ],
    education: [
      ['2016 – 2018', 'MA in Archival Studies', 'Scheldt University'],
      ['2013 – 2016', 'BA in History', 'Scheldt University'],
    ],
    certificates: ['Paper conservation, evening course (2021)'],
    skills: ['Cataloguing', 'GIS and georeferencing', 'Preservation of rare maps'],
    languages: ['Dutch: native', 'English: fluent (C1)', 'French: good (B2)'],
  },
  letter: {
    dated: 'Ghent',
    to: ['Hall of Maps'],
    subject: 'Motivation letter: Librarian of the Map Collection',
    greeting: 'Dear Sir or Madam,',
    paragraphs: [
      'I wish to apply for the post of Librarian of the Map Collection. I look after plans and drawings for a living, and I would like to look after maps.',
      'In eight years at the city archive I have described seven and a half thousand plans, taught twelve volunteers to do the same, and answered every letter within a week. When the harbour plans were to be scanned I wrote the plan, found the money and held the lamp.',
      'What draws me to your collection is that it is used. I believe that a map which nobody unfolds is only half preserved, and I would be happy to bring readers and sheets together.',
      'I am free for an interview on any day but Tuesday, when I bake.',
    ],
    close: 'Yours faithfully,',
  },
};
