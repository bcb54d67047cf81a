// Papers of a few lines, where every word has to be read. A form feed parts the pages.
import type { Role } from '../../../../src/domain/documents.ts';

export const TERSE: [Role, string][] = [
  [
    'motivation-letter',
    'Motivation Letter\n\nI am excited about the opportunity to join the WCO as Head of IT. With 12 years of experience in IT management I would bring a proven record of delivery.\nThank you for considering my application.',
  ],
  [
    'motivation-letter',
    'Cover letter\nTo: WCO HR\nFrom: Jane Probe\n\nHaving managed IT services for twelve years, I offer a combination of leadership and technical depth. At Sample Bank I reduced outages by half. At the City of Exampleton I built a security team from scratch. The role of Head of IT would let me use both.\n\nJane Probe',
  ],
  [
    'other',
    'Letter of Recommendation\n\nTo the selection panel,\n\nIt is with pleasure that I recommend Jane Probe. Jane reported to me for five years. I was impressed by her calm and her skill. My team misses her.\n\nBest regards,\nHenrik Boss',
  ],
  [
    'other',
    'Reference for Jane Probe\n\nJane was my deputy from 2015 to 2020. I have rarely worked with anyone so dependable. She would be an asset to any organisation and I support her candidature fully.\n\nHenrik Boss, Director',
  ],
  [
    'other',
    'DIPLOMA\nUniversity of Sampling\nconfers upon\nJane Probe\nthe degree of\nMaster of Science in Computer Science',
  ],
  [
    'other',
    'Bachelor of Arts\nJane Probe\nhas been admitted to the degree with all rights and privileges\nVice-Chancellor',
  ],
  [
    'other',
    'PASSPORT\nSurname: PROBE\nGiven names: JANE\nNationality: Examplish\nDate of birth: 01/01/1980\nPassport No: X000',
  ],
  [
    'other',
    'PRINCE2 Foundation Certificate\nThis is to certify that\nJane Probe\nhas passed the examination\n12 March 2018',
  ],
  [
    'other',
    'Certificat de travail\nLa société Modèle certifie que Madame Jeanne Modèle a travaillé dans notre entreprise en qualité de responsable informatique du 1er mars 2010 au 30 juin 2018.\nElle nous quitte libre de tout engagement.',
  ],
  ['other', 'Diplôme national de master\nDélivré à Jeanne Modèle\nUniversité de Modèleville\nMention informatique'],
  [
    'other',
    'À qui de droit\n\nJe recommande chaleureusement Jeanne Modèle, qui a travaillé dans mon équipe pendant six ans. Son sérieux et sa rigueur sont remarquables.\n\nPaul Chef',
  ],
  [
    'other',
    "LETTRE DE RECOMMANDATION\n\nMadame, Monsieur,\n\nEn ma qualité de directeur, j'ai encadré Monsieur Luc Modèle de 2015 à 2020. Il s'est distingué par son sens de l'organisation. Je ne peux que soutenir sa candidature.\n\nCordialement\nPaul Chef",
  ],
  [
    'cv',
    'Jane Probe\nIT Manager\njane@example.org\n\nWORK EXPERIENCE\n\nIT Manager, Sample Bank (2015 - 2024)\nManaged a team of 10.\n\nEDUCATION\n\nMSc Computer Science (2010)\n\nSKILLS\n\nITIL, Agile',
  ],
  [
    'cv',
    'Jeanne Modèle\nResponsable informatique\n\nExpériences\nBanque Modèle, 2015 à 2024 : responsable\nÉtudes\nMaster 2010\nCompétences clés\nITIL',
  ],
  [
    'cv',
    'Name: Jane Probe\nBorn: 1980\nProfession: teacher\n\n2010-2015 School A\n2015-2020 School B\n2020- School C\n\nLanguages: English, French',
  ],
  [
    'cv',
    'JANE PROBE, PhD\nPositions held\n2020–present: Senior lecturer\nDegrees\nPhD (2012)\nSelected publications\nProbe, J. (2019). On maps. Journal of Samples.\nGrants and awards\nTeaching prize 2018',
  ],
  [
    'motivation-letter',
    "Bruxelles, le 3 mars 2026\n\nObjet : Candidature HOI\n\nMadame, Monsieur,\n\nVotre offre a retenu mon attention. Je dispose de douze ans d'expérience dans la gestion informatique et je souhaite rejoindre votre équipe.\n\nSincères salutations\nJeanne Modèle",
  ],
  [
    'motivation-letter',
    'Dear Mr. Example,\n\nIn response to your advertisement for Head of Information Technology I send you my application. I enclose my CV, two reference letters and my diploma. I have been head of IT at Sample Bank since 2015, where I was awarded the prize for innovation. Mr Boss, my director, can speak about my work.\n\nYours truly,\nJane Probe',
  ],
  [
    'motivation-letter',
    'Statement of interest\n\nAs a customs officer with 18 years of service, I have followed the work of the WCO closely. I was trained by the WCO in 2012 and became an accredited expert in 2015. Since then I have carried out eleven missions. The position of Deputy Director would allow me to give back.',
  ],
  [
    'motivation-letter',
    'Madam, Sir,\n\nHereby I apply for the vacancy. I am a project manager with ten years experience in customs projects. I worked for UN and EU. I am ready to move to Brussels.\n\nWith best regards\nOlena Zrazok',
  ],
  [
    'cv-and-letter',
    'Jane Probe\nApplication for Head of IT\n\nDear Sir or Madam,\n\nI am applying for the post of Head of IT. I have run IT for twelve years and I lead a team of ten.\n\nYours faithfully\nJane Probe\n\f\nResume\nJane Probe\nEmployment\n2015-2024 Sample Bank, IT manager\nEducation\n2010 MSc',
  ],
  [
    'other',
    'JOB DESCRIPTION\nTitle: IT Manager\nReports to: CIO\nDuties: manage the team; manage the budget\nRequirements: degree; 10 years of experience; English\nThe jobholder will travel.',
  ],
  [
    'other',
    'Salary certificate\nThis is to confirm that Ms Jane Probe is employed by Sample Bank as IT manager since 2015 with a monthly salary of 5,000.',
  ],
  ['other', 'Photo'],
  [
    'other',
    'ITIL 4 Foundation\nJane Probe\nCandidate number 000\nCertificate number GR000\nDate of certification 5 May 2020',
  ],
];
