// Requirements of many trades, each with a line of a CV that speaks to it and one of another trade that does not. Invented people, invented posts.
import type { CriterionKind, Language } from '../../../../src/domain/vacancy.ts';

export interface KeywordSample {
  kind: CriterionKind;
  language: Language;
  words: string;
  found: string;
  notFound: string;
}

const NURSE = 'Infirmière diplômée, service de gériatrie. Soins, pansements, transmissions, 12 lits.';
const COOK = 'Head chef at the Blue Anchor. Menus for 80 guests, seasonal vegetables, two apprentices.';
const DRIVER = 'Lorry driver since 2004. Night rounds between Antwerp and Lyon, tachograph, pallets.';
const FLORIST = 'Fleuriste, bouquets de mariage, vitrines de Noël, encaissement.';

const rows: [CriterionKind, Language, string, string, string][] = [
  // customs, trade, security
  [
    'essential',
    'en',
    'Experience in Customs enforcement or strategic trade control',
    'Inspectrice des douanes, ciblage de conteneurs à Dakar',
    COOK,
  ],
  [
    'essential',
    'en',
    'Knowledge of tariff classification and rules of origin',
    'Spécialiste du classement tarifaire au port de Sète',
    DRIVER,
  ],
  [
    'essential',
    'fr',
    'Connaissance du contrôle des exportations de biens à double usage',
    'Licensing officer for dual-use goods, 2014-2020',
    NURSE,
  ],
  [
    'experience',
    'en',
    'At least five years in criminal investigation',
    'Enquêtrice à la police judiciaire, stupéfiants',
    FLORIST,
  ],
  [
    'essential',
    'fr',
    'Expérience en sûreté et gestion de crise',
    'Security officer, evacuation plans, crisis cell of the embassy',
    COOK,
  ],
  // information technology
  [
    'education',
    'en',
    'University degree in Information Technology or other relevant field',
    'Master en informatique, Université du Lac, 2009',
    NURSE,
  ],
  [
    'experience',
    'en',
    'At least 10 years of progressively responsible experience in Information Technology',
    'Administratrice systèmes, puis cheffe du service informatique',
    DRIVER,
  ],
  [
    'essential',
    'en',
    'Strong knowledge of network security and incident response',
    'Analyste SOC : réponse aux incidents, pare-feu, SIEM',
    COOK,
  ],
  ['essential', 'fr', 'Maîtrise du développement web', 'Full-stack developer: React, Node.js, REST services', FLORIST],
  ['desirable', 'en', 'Experience with Kubernetes and Terraform', 'Clusters Kubernetes décrits en Terraform', NURSE],
  ['essential', 'en', 'Experience with C++ and .NET', 'Wrote a tide model in C++ for the harbour', DRIVER],
  [
    'essential',
    'en',
    'Motivated by the opportunity to contribute to the modernization of IT services',
    'Conduit la transformation numérique de la mairie',
    COOK,
  ],
  [
    'essential',
    'fr',
    'Administration de bases de données',
    'PostgreSQL database administrator at a savings bank',
    NURSE,
  ],
  [
    'essential',
    'en',
    'Experience in data analysis and visualisation',
    'Tableaux de bord Power BI, analyse de données de vente',
    FLORIST,
  ],
  ['essential', 'en', 'Knowledge of geographic information systems', 'Géomaticienne, cartes sous QGIS', COOK],
  // money
  [
    'essential',
    'en',
    'Excellent knowledge of budget management',
    "Élaboration et suivi du budget de l'établissement",
    DRIVER,
  ],
  [
    'experience',
    'fr',
    "Expérience d'au moins 5 ans dans le domaine de la comptabilité",
    'Accountant at a shipping firm: general ledger, year-end accounts',
    NURSE,
  ],
  ['essential', 'en', 'Experience in internal audit', "Missions d'audit interne dans six filiales", COOK],
  [
    'essential',
    'fr',
    'Connaissance approfondie du code de la commande publique et de la passation de marchés',
    'Ran public procurement: tenders, bid evaluation',
    FLORIST,
  ],
  [
    'desirable',
    'en',
    'CIPS certification is an advantage',
    'MCIPS since 2019',
    'Buyer for a furniture chain, 2011 to 2020',
  ],
  [
    'education',
    'en',
    'Professional qualification in accounting (ACCA, CPA or equivalent)',
    'ACCA, final level passed in 2015',
    NURSE,
  ],
  [
    'essential',
    'fr',
    'Bonne connaissance de la fiscalité locale',
    'Tax inspector for the county, business rates',
    COOK,
  ],
  ['essential', 'en', 'Proven fundraising experience', 'Levée de fonds auprès de donateurs privés', DRIVER],
  // law
  [
    'education',
    'fr',
    'Diplôme universitaire de niveau master (bac+5) en droit public',
    'LLM, Riverside Law School, 2012',
    COOK,
  ],
  [
    'experience',
    'en',
    'A minimum of six years of legal practice',
    "Avocate au barreau de Lille, cabinet d'affaires",
    NURSE,
  ],
  [
    'essential',
    'en',
    'Knowledge of data protection law',
    'Déléguée à la protection des données, registre RGPD',
    FLORIST,
  ],
  [
    'essential',
    'en',
    'Understanding of international humanitarian law and human rights',
    "Juriste, droits de l'homme, mission en Haïti",
    DRIVER,
  ],
  ['essential', 'fr', 'Maîtrise du droit du travail', 'Employment law adviser to three trade unions', COOK],
  // people and offices
  [
    'experience',
    'en',
    'Five years in human resources management',
    'Chargée de recrutement et gestionnaire de paie',
    DRIVER,
  ],
  ['essential', 'fr', 'Expérience du recrutement', 'Recruitment of 40 staff a year, selection panels', COOK],
  [
    'experience',
    'fr',
    'Expérience confirmée du secrétariat de direction',
    'Executive assistant to two directors; diary management, minutes taken',
    DRIVER,
  ],
  [
    'essential',
    'en',
    'Experience in records management and archiving',
    'Archiviste, tableau de gestion, versements',
    COOK,
  ],
  [
    'education',
    'fr',
    'Formation en traduction ou en interprétation',
    'MA Conference Interpreting, Thamesbridge',
    NURSE,
  ],
  ['essential', 'en', 'Experience with CAT tools', 'Traduction juridique avec Trados', FLORIST],
  [
    'experience',
    'fr',
    'Expérience en relations presse et réseaux sociaux',
    'Press officer: press releases, social media, newsletter',
    DRIVER,
  ],
  ['essential', 'en', 'Proficiency in Adobe InDesign and Photoshop', 'Graphiste, mise en page sous InDesign', NURSE],
  [
    'essential',
    'fr',
    'Maîtrise des outils bureautiques (Word, Excel, Outlook)',
    'Microsoft 365, spreadsheets with pivot tables',
    DRIVER,
  ],
  [
    'essential',
    'en',
    'Experience in organising international conferences',
    'Organisation de colloques pour 300 participants',
    NURSE,
  ],
  // projects, development, humanitarian work
  [
    'experience',
    'en',
    'A minimum of 7 years of experience in Project Management',
    'Cheffe de projet, cadre logique, quatre pays',
    COOK,
  ],
  [
    'desirable',
    'en',
    'Project management certification (e.g. Prince2; PMP, Agile/Scrum) would be an advantage',
    'Certifié PMP en 2018',
    DRIVER,
  ],
  [
    'essential',
    'fr',
    'Expérience en suivi-évaluation',
    'Monitoring and evaluation officer, baseline and endline surveys',
    FLORIST,
  ],
  [
    'essential',
    'en',
    'Extensive experience in capacity building',
    'Renforcement des capacités de six administrations',
    COOK,
  ],
  [
    'essential',
    'en',
    'Risk mitigation experience in the project environment',
    'Registre des risques tenu chaque mois',
    FLORIST,
  ],
  ['experience', 'fr', "Expérience de l'action humanitaire", 'Emergency response with the Red Cross in Bangui', COOK],
  [
    'essential',
    'en',
    'Experience in water, sanitation and hygiene programmes',
    'Forages et latrines, eau potable pour 14 villages',
    DRIVER,
  ],
  ['desirable', 'en', 'Experience in gender mainstreaming', 'Référente égalité femmes-hommes', COOK],
  // health, science, teaching, care
  ['education', 'fr', "Diplôme d'État d'infirmier", 'BSc Nursing, registered nurse since 2013', COOK],
  [
    'education',
    'en',
    "Master's degree in Public Health or Epidemiology",
    'Master en santé publique, option épidémiologie',
    FLORIST,
  ],
  ['experience', 'en', 'Three years in a hospital pharmacy', 'Pharmacienne hospitalière, chimiothérapies', DRIVER],
  [
    'essential',
    'fr',
    'Maîtrise des techniques de biologie moléculaire',
    'PCR and sequencing in a plant genetics laboratory',
    COOK,
  ],
  ['experience', 'fr', "Expérience d'enseignement dans le primaire", 'Primary school teacher, year 3 and 4', DRIVER],
  [
    'experience',
    'en',
    'Experience in social work with vulnerable families',
    'Assistante de service social au CCAS',
    DRIVER,
  ],
  [
    'education',
    'en',
    'Degree in marine biology or oceanography',
    'Licence de biologie, océanographie physique à Brest',
    DRIVER,
  ],
  // things built, moved, grown
  ['education', 'fr', "Diplôme d'ingénieur en génie civil ou équivalent", 'MSc Civil Engineering, Harbourtown', NURSE],
  [
    'experience',
    'en',
    'Experience in site supervision of road works',
    'Conductrice de travaux, voirie et réseaux divers',
    NURSE,
  ],
  [
    'essential',
    'fr',
    'Bonne maîtrise des règles d’urbanisme',
    'Urban planner, master plan and zoning for two boroughs',
    COOK,
  ],
  [
    'essential',
    'en',
    'Experience in fleet management and logistics',
    'Logisticien : parc de 30 véhicules, entrepôts',
    FLORIST,
  ],
  ['essential', 'fr', 'Permis B obligatoire', 'Full driving licence, clean', FLORIST],
  ['education', 'en', 'Degree in agriculture or agronomy', 'Ingénieur agronome, 2011', DRIVER],
  [
    'experience',
    'en',
    'Experience in renewable energy projects',
    'Parcs éoliens et solaires, études de raccordement',
    COOK,
  ],
  ['essential', 'en', 'Knowledge of environmental impact assessment', "Études d'impact, zones humides", COOK],
  ['essential', 'fr', 'Connaissance des règles HACCP', 'HACCP officer in a dairy', DRIVER],
  [
    'experience',
    'fr',
    'Expérience de la médiation culturelle dans un musée',
    'Museum educator, exhibitions and school visits',
    DRIVER,
  ],
  // what every trade has
  [
    'competency',
    'en',
    'Ability to work under pressure and adhere to tight deadlines',
    'Résiste au stress, habituée aux délais serrés',
    COOK,
  ],
  ['competency', 'fr', 'Capacité à encadrer une équipe', 'Supervised six technicians', FLORIST],
  [
    'competency',
    'en',
    'Excellent communication skills (oral and written)',
    "À l'aise à l'oral comme à l'écrit",
    DRIVER,
  ],
  [
    'competency',
    'fr',
    'Aptitude à travailler dans un environnement multiculturel',
    'Colleagues of eleven nationalities',
    COOK,
  ],
  ['competency', 'en', 'Strategic mindset', 'Rédigé le plan stratégique 2021-2025', DRIVER],
  ['competency', 'fr', "Rigueur et sens de l'organisation", 'Meticulous; strong organisational skills', DRIVER],
  ['competency', 'en', 'Client orientation', 'Enquêtes de satisfaction auprès des usagers', COOK],
  ['essential', 'en', 'Experience working with international organizations', 'Deux ans à la Banque mondiale', COOK],
  // trades that no table knows, by their own words
  ['essential', 'en', 'Knowledge of beekeeping techniques', 'Twelve hives; beekeeping courses for beginners', COOK],
  [
    'essential',
    'fr',
    'Pratique de la marqueterie et de la dorure sur bois',
    'Atelier de marqueterie, commodes Louis XV',
    COOK,
  ],
  ['desirable', 'en', 'Familiarity with speleology', 'Spéléologue, club de la Drôme', COOK],
];

export const KEYWORD_SAMPLES: KeywordSample[] = rows.map(([kind, language, words, found, notFound]) => ({
  kind,
  language,
  words,
  found,
  notFound,
}));
