// Papers that say what they are in their own way. A form feed parts the pages.
import type { Role } from '../../../../src/domain/documents.ts';

export const UNUSUAL: [Role, string][] = [
  [
    'cv',
    'KOFI MODEL\nTrade compliance specialist\nkofi@example.org | +233 000 000 000\n\nProfessional Summary\nCompliance specialist with nine years in export control.\n\nProfessional Experience\nSample Trade Ltd — Compliance lead\nMarch 2019 – Present\n- Screened 4,000 orders a year\nExample Customs — Officer\nJune 2013 – February 2019\n\nEducation\nBSc Economics, 2012',
  ],
  [
    'cv',
    'RESUME\nOlga Primer\nObjective: project manager in an international team\nWork: 2016-now Sample NGO, coordinator; 2010-2016 Example Bank, analyst\nEducation: MA\nComputer: Excel, SAP\nHobbies: skiing',
  ],
  [
    'cv',
    'Fiche de candidature\nNom : Modèle\nPrénom : Awa\nDate de naissance : 1.1.1980\nEmploi actuel : inspectrice\nFormation : licence en droit, 2003\nExpérience : 2004-2010 bureau A ; 2010-2025 bureau B\nLangues : français, anglais',
  ],
  [
    'cv',
    'Pierre Échantillon\nChef de cuisine\n\nEXPÉRIENCES\n\nChef de cuisine\nRestaurant Le Modèle, Namur\nDe mai 2016 à ce jour\n\nSous-chef\nHôtel Exemple, Spa\nDe 2010 à 2016\n\nFORMATION\n\nCAP cuisine, 2008\n\nQUALITÉS\nRigueur, calme',
  ],
  [
    'cv',
    'Prof. Dr. Hans Muster\nWissenschaftlicher Werdegang\n2010-heute Professor, Universität Musterstadt\n2002-2010 Assistent\nVeröffentlichungen\n"Zoll und Handel", 2015\nVorträge\n2018 Musterkonferenz',
  ],
  [
    'cv',
    'CV - Technical\nSara Muestra\nProgramming languages: Java, C#, Python\nFrameworks: Spring, .NET\nProjects\n2021 Customs portal (lead developer)\n2019 Payment gateway\n2017 School app\nEducation\nBEng 2015',
  ],
  [
    'cv',
    'Relevant experience for the STCE Project Manager\nName: Tomas Vzorek\n1. Project management (2015-2025): I ran nine projects for customs.\n2. Training (2010-2015): I trained officers.\nEducation: MA 2008\nLanguages: English C1',
  ],
  [
    'motivation-letter',
    'Dear Members of the Jury,\n\nTen years ago I stood at a border with a box in my hands and did not know what was in it. Today I teach others to know. I would be honoured to lead the STCE project.\n\nYour project needs somebody who has managed budgets, people and weather. I have done all three.\n\nRespectfully yours,\nKofi Model',
  ],
  [
    'motivation-letter',
    "Awa Modèle\n\nBruxelles, 2 mars 2026\n\nConcerne : poste de Chef de projet STCE\n\nMadame,\nMonsieur,\n\nC'est avec enthousiasme que je postule. Mes dix ans à la douane m'ont appris la patience. J'ai géré des projets de formation dans six pays.\n\nJe vous remercie de l'attention portée à ma demande.\n\nAwa Modèle",
  ],
  [
    'motivation-letter',
    "Monsieur le Directeur des ressources humaines,\n\nSuite à l'avis de vacance publié sur votre site, je vous adresse mon dossier. Juriste de formation, j'exerce depuis huit ans à la direction des contrôles. J'y pilote les projets internationaux.\n\nDans l'attente de votre réponse, je vous adresse mes respectueuses salutations.",
  ],
  [
    'motivation-letter',
    'Hi team,\n\nI’m a project manager. I’ve delivered twelve capacity building projects on three continents, and I’d love to deliver yours. My budget record is clean, my reports are on time, and I know strategic trade controls from both sides.\n\nCheers,\nKofi',
  ],
  [
    'motivation-letter',
    'COVER LETTER FOR THE POSITION OF STCE PROJECT MANAGER\n\nThe World Customs Organization seeks a manager for its STCE project. I offer ten years of project management, a PRINCE2 certificate and a sound knowledge of controls. As an officer I detected two diversions of dual-use goods. As a manager I ran workshops in nine countries, with a budget of 2 million euro. I am fluent in English and I have a good command of French.',
  ],
  [
    'motivation-letter',
    'Application letter\n\nKofi Model\nExampleton\n\nThe Human Resources Service\n\nDear Sir/Madam,\n\nAPPLICATION FOR THE POST OF STCE PROJECT MANAGER\n\nI humbly wish to apply for the above-mentioned position. I am a Examplish aged 41 with a degree in economics. I have served the customs division for fifteen years.\n\nI shall be grateful if my application is given favourable consideration.\n\nYours faithfully,\nKofi Model',
  ],
  [
    'other',
    'To: WCO\nSubject: Support for the candidature of Mr Kofi Model\n\nThe Customs Division of Exampleland presents its compliments and has the honour to nominate Mr Kofi Model for the post of STCE Project Manager. Mr Model has served the Division for fifteen years. The Division fully supports his candidature.\n\nCommissioner-General',
  ],
  [
    'other',
    'TO WHOM IT MAY CONCERN\n\nThis is to certify that Mr Kofi Model has been an employee of the Customs Division since 2010. He is a senior officer. He is of good conduct.\n\nDirector, Human Resources',
  ],
  [
    'other',
    'Certificate of Service\nKofi Model served as customs officer in the Customs Division from 3 May 2010 to 31 December 2024.',
  ],
  [
    'other',
    'Attestation de réussite\nLe jury atteste que Awa MODELE a réussi les épreuves du master en droit, session de juin 2008, avec la mention bien.',
  ],
  [
    'other',
    'Agrégation / Certificate of equivalence\nThe Ministry of Education hereby recognises the degree of licence obtained by Awa Modèle as equivalent to a bachelor degree.',
  ],
  [
    'other',
    'Sample Academy Certificate\nKofi Model\nhas completed the e-learning course\nCustoms Valuation\nScore 92%',
  ],
  [
    'other',
    'Training record of Kofi Model\n1. Leadership course, Exampleton, 2012\n2. STCE accreditation workshop, 2015\n3. Train the trainer, 2017',
  ],
  [
    'other',
    'Project summary: Ports and Data\nBudget: 2 million\nDuration: 2018-2021\nRole of Kofi Model: manager\nResults: 300 officers trained',
  ],
  ['other', 'Scanned by phone\nPage 1'],
  [
    'other',
    'Visa\nRepublic of Exampleland\nValid from 01.01.2025 until 31.12.2025\nType C\nSurname, name: MODEL KOFI\nV<EXAMODEL<<KOFI<<<<<<',
  ],
  ['other', 'Accord parental\nJe soussignée Awa Modèle autorise mon fils à voyager avec moi.'],
  [
    'other',
    'Terms of use\nBy opening this file you agree that the sender keeps all rights. The sender is not liable for errors.',
  ],
  [
    'cv-and-letter',
    'Kofi Model — Application\n\nMotivation\n\nDear Selection Panel,\nI am applying for the STCE Project Manager post because I believe that training saves more than scanning does. For ten years I have managed projects for customs, and I want to bring this to your Members.\nBest wishes,\nKofi Model\n\fCurriculum Vitae\nEmployment\n2015–2025 Project manager, Sample Trade\n2010–2015 Officer, Example Customs\nEducation\nBSc 2009\nLanguages\nEnglish, French\n\fCertificate of Service\nKofi Model served as customs officer from 3 May 2010 to 31 December 2014.',
  ],
  [
    'cv',
    'Kofi Model\nCurriculum Vitae\nEmployment\n2015–2025 Project manager, Sample Trade\n2010–2015 Officer, Example Customs\nEducation\nBSc 2009\n\fDear Sir,\nI am happy to recommend Kofi Model. He worked for me for ten years and he is an excellent manager.\nYours sincerely,\nPaul Boss, Sample Trade',
  ],
  [
    'cv',
    'Kofi Model\nCurriculum Vitae\nEmployment\n2015–2025 Project manager, Sample Trade\nEducation\nBSc 2009\nCover letter available on request.',
  ],
];
