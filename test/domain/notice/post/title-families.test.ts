// Whole notices in miniature: the title among organisation, kind of notice, grade, place and headings, in English and French.
import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../../../src/domain/notice/notice.ts';
import { readPost } from '../../../../src/domain/notice/post/post.ts';

const NOTICES: [string, string, ('en' | 'fr')?][] = [
  [
    '# Harbour Observatory\n\n## Careers\n\n# Tide Data Wrangler\n\nElbmouth, full-time\n\nWe measure tides.',
    'Tide Data Wrangler',
  ],
  ['# Jobs at Harbour Observatory\n\n## Senior Policy Lead, Oceans\n\nApply by 5 May', 'Senior Policy Lead, Oceans'],
  [
    'Harbour Observatory\n\nTeam Assistant (80 %)\n\nWe are looking for a motivated person to join us as of 1 May 2026.\n\nYour tasks\n- Filing',
    'Team Assistant',
  ],
  [
    'Vacancy: Programme Officer, Climate Finance (P-3)\nDuty station: Geneva\nDeadline: 5 May 2026',
    'Programme Officer, Climate Finance',
  ],
  [
    'VACANCY ANNOUNCEMENT No. 12/2026\n\nPosition Title: Monitoring, Evaluation, Accountability and Learning (MEAL) Manager\nLocation: Juba',
    'Monitoring, Evaluation, Accountability and Learning (MEAL) Manager',
  ],
  ['Job Opening\n\nJob Title and Level: Legal Officer, P-4\nOrganisation: Harbour Observatory', 'Legal Officer'],
  [
    'The Harbour Observatory invites applications for the post of\n\nDEPUTY DIRECTOR OF TIDES\n\nThe Deputy Director will report to the Director.',
    'Deputy Director of Tides',
  ],
  [
    'Call for applications\nSenior Consultant – Fisheries Governance\nTerms of Reference\n1. Background\nThe Observatory …',
    'Senior Consultant – Fisheries Governance',
  ],
  [
    'TERMS OF REFERENCE\nEnd-of-project evaluation of the Safe Harbours Programme\n\n1. Background\nThe programme started in 2021.',
    'End-of-project evaluation of the Safe Harbours Programme',
  ],
  [
    'Terms of Reference for a Consultancy: Baseline Study on Coastal Livelihoods\n\nBackground\nThe Observatory …',
    'Baseline Study on Coastal Livelihoods',
  ],
  [
    'PhD position in Coastal Geomorphology\n\nUniversity of Elbmouth, Faculty of Science\n\nThe candidate will study dunes.',
    'PhD position in Coastal Geomorphology',
  ],
  [
    'Post-doc (m/f/d) in Marine Acoustics\nStarting date: 1 May 2026\nDuration: 24 months',
    'Post-doc in Marine Acoustics',
  ],
  ['Internship – Communications\nHarbour Observatory\nStart: September 2026', 'Internship – Communications'],
  [
    'Lecturer/Senior Lecturer in Hydrology\nSchool of Geography\nSalary: £40,000',
    'Lecturer/Senior Lecturer in Hydrology',
  ],
  ['Part-time Bookkeeper needed for small NGO\nHours: 12 per week', 'Bookkeeper'],
  [
    'We are hiring! 🚀\n\nFrontend Engineer (React)\nRemote (EU)\n\nAbout us\nWe build tide apps.',
    'Frontend Engineer (React)',
  ],
  [
    'Harbour Watch is seeking an experienced Executive Director to lead the organisation through its next phase.\n\nAbout the role\nThe Executive Director reports to the Board.',
    'Executive Director',
  ],
  [
    'Join our team as a Junior Tide Modeller!\n\nHarbour Observatory is a small institute.\n\nRequirements\n- MSc',
    'Junior Tide Modeller',
  ],
  [
    'Position: Driver/Messenger (G-2)\nOrganization: Harbour Observatory\nReports to: Administrative Officer',
    'Driver/Messenger',
  ],
  [
    'Post: Finance and Administration Assistant\nGrade: G5\nSupervisor: Finance Manager',
    'Finance and Administration Assistant',
  ],
  [
    'JOB DESCRIPTION\n\nTitle\tWarehouse Supervisor\nDepartment\tLogistics\nReports to\tLogistics Manager',
    'Warehouse Supervisor',
  ],
  ['Head of Section (AD 9) – Nautical Charts Section\nReference: EU-12-2026\nTemporary agent', 'Head of Section'],
  ['Site Reliability Engineer\n\nHarbour Cloud Ltd\n\nLondon\n\n£70k', 'Site Reliability Engineer'],
  ['Home > Jobs > Caretaker\n\nCaretaker\n\nElbmouth Town Council\nClosing date 5 May', 'Caretaker'],
  [
    'Offre d’emploi\n\nChargé·e de communication et de plaidoyer\n\nCDI – Bruxelles',
    'Chargé·e de communication et de plaidoyer',
    'fr',
  ],
  [
    'AVIS DE RECRUTEMENT\nN° 012/2026\n\nL’Observatoire recrute un(e) Responsable administratif et financier pour son bureau de Dakar.',
    'Responsable administratif et financier',
    'fr',
  ],
  [
    'La commune de Quimperlé recrute\n\nUn·e agent·e d’entretien polyvalent·e\n\nTemps complet, cadre d’emplois des adjoints techniques',
    'Agent·e d’entretien polyvalent·e',
    'fr',
  ],
  [
    'LA VILLE DE BREST RECRUTE\nDirectrice ou directeur de la médiathèque (H/F)\nCatégorie A',
    'Directrice ou directeur de la médiathèque',
    'fr',
  ],
  ['Fiche de poste\n\nIntitulé du poste : Gestionnaire de paie (F/H)\nService : RH', 'Gestionnaire de paie', 'fr'],
  [
    'Poste de professeur·e assistant·e en océanographie physique\n\nUniversité du Port',
    'Professeur·e assistant·e en océanographie physique',
    'fr',
  ],
  [
    'Offre de stage : Assistant·e chargé·e de projet événementiel\nDurée : 6 mois',
    'Assistant·e chargé·e de projet événementiel',
    'fr',
  ],
  [
    'Stage de fin d’études – Modélisation des marées\nLaboratoire du Port\nDurée : 6 mois',
    'Stage de fin d’études – Modélisation des marées',
    'fr',
  ],
  [
    'TERMES DE RÉFÉRENCE\n\nÉvaluation à mi-parcours du projet « Ports sûrs »\n\n1. Contexte',
    'Évaluation à mi-parcours du projet « Ports sûrs »',
    'fr',
  ],
  [
    'Nous recherchons pour notre siège de Lausanne :\n\nUn-e juriste (60-80 %)\n\nVos tâches\n- Contrats',
    'juriste',
    'fr',
  ],
  [
    'Appel à candidatures\nPoste : Coordinateur-trice de programme Eau\nLieu : Bamako',
    'Coordinateur-trice de programme Eau',
    'fr',
  ],
  ['Médecin coordonnateur H/F\nEHPAD Les Tilleuls\nCDI temps partiel', 'Médecin coordonnateur', 'fr'],
  [
    'Éducateur.rice spécialisé.e – service jeunesse\nMairie de Brest\nPoste à pourvoir le 1er mai',
    'Éducateur.rice spécialisé.e',
    'fr',
  ],
  [
    'Contrat doctoral en histoire maritime\nÉcole doctorale 12\nDébut : 1er octobre 2026',
    'Contrat doctoral en histoire maritime',
    'fr',
  ],
  ['# Offre d’emploi\n\n# Apprenti·e jardinier·ère\n\nVille de Brest', 'Apprenti·e jardinier·ère', 'fr'],
  ['Secrétaire général(e) adjoint(e)\nConférence des Ports\nGrade : D1', 'Secrétaire général(e) adjoint(e)', 'fr'],
  ['Un(e) chef(fe) de projet numérique (H/F) – CDD 3 ans\nAgence du Port', 'Chef(fe) de projet numérique', 'fr'],
  [
    'Adjoint au responsable du service eau et\nassainissement (H/F)\nSyndicat du Port\nCatégorie B',
    'Adjoint au responsable du service eau et assainissement',
    'fr',
  ],
  [
    'Senior Adviser on Trade\nand Sustainable Ports\nHarbour Commission\nGrade A3',
    'Senior Adviser on Trade and Sustainable Ports',
  ],
  [
    'Country Representative, Chad\n\nHarbour Relief is an international NGO.\n\nThe Country Representative is accountable for …',
    'Country Representative, Chad',
  ],
  [
    'Vacancies\n\nHarbour Observatory has one vacancy:\n\nIT Helpdesk Technician\n\nDuties\n- Answer calls',
    'IT Helpdesk Technician',
  ],
  ['Chef de Mission – Yemen\nHarbour Relief\nContract: 12 months', 'Chef de Mission – Yemen'],
  ['Gender-Based Violence Specialist (re-advertised)\nHarbour Relief, Goma', 'Gender-Based Violence Specialist'],
  [
    'Job ID 12345\nNurse Practitioner - Cardiology\nElbmouth Hospital\nPosted 3 days ago',
    'Nurse Practitioner - Cardiology',
  ],
  [
    'Teaching Fellow\nDepartment of Economics\nUniversity of Elbmouth\nLocation: Elbmouth\nSalary: £35,000',
    'Teaching Fellow',
  ],
  ['Data Steward (0.8 fte)\nDelft Harbour University', 'Data Steward'],
  ['Front-of-house staff\nHarbour Theatre\nWeekend shifts', 'Front-of-house staff'],
  ['Kitchen help wanted\nHarbour Cafe', 'Kitchen help'],
  ['Seasonal Lifeguards (4 posts)\nElbmouth Beach Authority', 'Seasonal Lifeguards'],
  ['Directorate of Tides\nAdministrative support staff – two positions\nLisbon', 'Administrative support staff'],
  [
    'Vacancy Notice\nHARBOUR/2026/TA/12\nSenior Procurement Officer (Temporary Agent, AD 7)\n\nThe Harbour Agency invites applications',
    'Senior Procurement Officer',
  ],
  [
    'HARBOUR AGENCY\nSELECTION PROCEDURE FOR THE POST OF SENIOR PROCUREMENT OFFICER\nRef. HA/2026/12\n\nThe Agency …',
    'Senior Procurement Officer',
  ],
  ['Job Title: Nurse\nJob Title: Nurse\nSimilar jobs\nWard Manager\nMidwife', 'Nurse'],
  ['Job details\nDate posted\n5 May 2026\nPosition\nAquatic Biologist II\nSalary\n$60,000', 'Aquatic Biologist II'],
  [
    'Careers at Harbour\nBack to all jobs\nSenior Accountant\nElbmouth · Full time\nApply now\nAbout the job\nYou will keep books.',
    'Senior Accountant',
  ],
  [
    'Senior Accountant - Harbour Ltd - Elbmouth | Indeed\nSkip to content\nSenior Accountant\nHarbour Ltd',
    'Senior Accountant',
  ],
  [
    'HARBOUR UNIVERSITY\nOFFICE OF THE REGISTRAR\nEXTERNAL ADVERTISEMENT\nApplications are invited from suitably qualified candidates for the following position:\n\nCHIEF INTERNAL AUDITOR, GRADE 15 (1 POST) REF: HU/12/26\n\nDuties',
    'Chief Internal Auditor',
  ],
  [
    'MINISTRY OF PORTS\nVACANCY\nAssistant Director: Coastal Planning\nSalary Level 9\nCentre: Elbmouth',
    'Assistant Director: Coastal Planning',
  ],
  [
    'POST 12/34: ASSISTANT DIRECTOR: COASTAL PLANNING REF NO: DP 12/2026\nSALARY: R 444 000 per annum\nCENTRE: Elbmouth',
    'Assistant Director: Coastal Planning',
  ],
  ['Harbour City Council is recruiting a\n\nSTREETSCENE OPERATIVE\n\n37 hours', 'Streetscene Operative'],
  [
    'Research Assistant/Associate (Fixed Term)\nDepartment of Zoology, Elbmouth\nLocation: Elbmouth\nSalary: £30,000',
    'Research Assistant/Associate',
  ],
  [
    'Two PhD students in machine learning for oceans (m/f/x)\nUniversity of Elbmouth',
    'PhD students in machine learning for oceans',
  ],
  ['Tenure-track Assistant Professor of Marine Law\nFaculty of Law', 'Assistant Professor of Marine Law'],
  ['Volunteer: Website translator\nHarbour Friends\nTime: 3 hours a week', 'Website translator'],
  [
    'Consultancy to develop a fundraising strategy\nTerms of Reference\nHarbour Relief\n1. Introduction',
    'Consultancy to develop a fundraising strategy',
  ],
  [
    'Call for Consultants: Final Evaluation of the Blue Coasts Project\n\nBackground\nHarbour Relief …',
    'Final Evaluation of the Blue Coasts Project',
  ],
  [
    'Request for Proposals\nDesign of a Training Curriculum for Port Inspectors\nRFP No. 12',
    'Design of a Training Curriculum for Port Inspectors',
  ],
  [
    'Subject: Vacancy - Finance Clerk\nDear all,\nplease find below a vacancy.\nThe Finance Clerk keeps books.',
    'Finance Clerk',
  ],
  ['title: Finance Clerk\nslug: finance-clerk\ndate: 2026-05-05\n\nHarbour is hiring.', 'Finance Clerk'],
  [
    'Exciting opportunity! Are you an energetic fundraiser? Harbour Relief is looking for a Major Donor Fundraiser (32 hours) to grow its income.',
    'Major Donor Fundraiser',
  ],
  [
    'Would you like to work for the oceans? As our new Communications and Events Officer you will tell our story.\n\nYour profile',
    'Communications and Events Officer',
  ],
  [
    'Commune de Port-Blanc\nOffre d’emploi\nATSEM (agent territorial spécialisé des écoles maternelles)\nTemps non complet',
    'ATSEM',
  ],
  ['Recrute : Boulanger·ère\nAuberge du Port\nCDI', 'Boulanger·ère', 'fr'],
  [
    'MINISTÈRE DES PORTS\nAVIS DE VACANCE DE POSTE\nEmploi : Adjoint·e au chef du bureau des marées\nCatégorie A',
    'Adjoint·e au chef du bureau des marées',
    'fr',
  ],
  [
    'Le Conseil départemental recrute un(e) :\n\nTRAVAILLEUR SOCIAL POLYVALENT (H/F)\n\nRésidence administrative : Quimper',
    'Travailleur social polyvalent',
    'fr',
  ],
  [
    'Directeur·rice financier·ère et administratif·ve\nONG Port Sûr\nLieu : Genève',
    'Directeur·rice financier·ère et administratif·ve',
    'fr',
  ],
  [
    'POSTE À POURVOIR\n\nInfirmier(ère) en santé communautaire\n\nCentre de santé du Port',
    'Infirmier(ère) en santé communautaire',
    'fr',
  ],
  [
    'Concours externe\nIngénieure ou ingénieur d’études en cartographie\nUniversité du Port',
    'Ingénieure ou ingénieur d’études en cartographie',
    'fr',
  ],
  [
    'Appel à candidatures pour un poste de maître de conférences en géographie\nUniversité du Port',
    'maître de conférences en géographie',
    'fr',
  ],
  [
    'TERMES DE REFERENCE POUR LE RECRUTEMENT D’UN CONSULTANT EN COMMUNICATION\n\nI. CONTEXTE',
    'consultant en communication',
    'fr',
  ],
  [
    'Étude de marché sur les produits de la mer\nTermes de référence\nContexte',
    'Étude de marché sur les produits de la mer',
    'fr',
  ],
  [
    'Vous êtes passionné·e par la mer ? Devenez animateur·rice nature au Parc du Port !\n\nMissions',
    'animateur·rice nature',
    'fr',
  ],
  ['Stagiaire communication (6 mois)\nPort Sûr ASBL\nBruxelles', 'Stagiaire communication', 'fr'],
  [
    'Administrateur·trice systèmes et réseaux\nCategorie B\nVille de Lorient',
    'Administrateur·trice systèmes et réseaux',
    'fr',
  ],
  ['Gestionnaire RH (CDD 6 mois, Namur)\nPort Sûr', 'Gestionnaire RH', 'fr'],
  ['Volontaire en Service Civique – Animation de la vie du port\nAssociation', 'Volontaire en Service Civique', 'fr'],
  ['Avis de recrutement n° 3 : Chauffeur-logisticien basé à Mopti\nONG Port Sûr', 'Chauffeur-logisticien', 'fr'],
];

const NO_TITLE: [string, string, 'en' | 'fr'][] = [
  ['an organisation of people', 'Refuge for Journalists\n\nCampaigner, Digital Rights\n\nHours: 35', 'en'],
  ['a date', 'Chargé.e appui aux projets\nDate de stage de préparation : du 15 au 18 juillet 2026', 'fr'],
  [
    'a degree in the profile',
    'Offre de post-doctorat (24 mois) – Chimie de la mer\n\nProfil : doctorat soutenu depuis moins de 3 ans.',
    'fr',
  ],
  ['a field of work', 'Fonction : Animation\nIndiquez en sujet de courriel ‘ Chargé.e de programme ’.', 'fr'],
];

function titlesOf(text: string, language: 'en' | 'fr') {
  const { title } = readPost(
    noticeOf([`${text}\n\nHow to apply\n\nSend your CV to jobs@example.org.\n`], { language, links: [] }),
  );
  return [title.en?.value, title.fr?.value].filter((one) => one !== undefined);
}

/** Letters alone: case, articles and "(m/f)" may differ. */
function bare(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

describe('the title', () => {
  it.each(NOTICES)('%j is %s', (text, title, language = 'en') => {
    expect(titlesOf(text, language).map(bare)).toContainEqual(expect.stringContaining(bare(title)));
  });
});

describe('no title is', () => {
  it.each(NO_TITLE)('%s', (_what, text, language) => {
    const [title = ''] = titlesOf(text, language);
    expect(title).toMatch(/^(?:Campaigner|Chargé\.e|Post-doctorat)/u);
  });

  it('the kind of notice, but it stands for one where there is no other, and says so', () => {
    const { title, doubts } = readPost(
      noticeOf(
        ['INTERNSHIP OFFER\n\nLegal and Treaty Section\n\nBureau of Rivers\n\nThe internship lasts six months.\n'],
        { language: 'en', links: [] },
      ),
    );
    expect(title.en?.value).toBe('Internship');
    expect(title.en?.assumption).toContain('no name');
    expect(doubts.map(({ field }) => field)).toContain('title');
  });
});
