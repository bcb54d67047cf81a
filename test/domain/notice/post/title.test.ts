// The title of a post among all that stands around it in real notices, in both languages.
import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../../../src/domain/notice/notice.ts';
import { readPost } from '../../../../src/domain/notice/post/post.ts';
import type { Language } from '../../../../src/domain/vacancy.ts';

function titlesOf(text: string, language: Language): { en?: string; fr?: string } {
  const { title } = readPost(noticeOf([text], { language, links: [] }));
  return { ...(title.en && { en: title.en.value }), ...(title.fr && { fr: title.fr.value }) };
}

const EN_BODY =
  '\n\nThe Harbour Observatory is an independent body that studies the tides of twelve seas. The successful candidate will report to the Director of Studies and work with the Chief Accountant.\n\nRequirements\n- A university degree\n- At least five years of experience\n';
const FR_BODY =
  "\n\nL'Observatoire des ports est un organisme indépendant qui étudie les marées de douze mers. La personne retenue travaillera avec le directeur des études.\n\nProfil\n- Un diplôme universitaire\n- Au moins cinq ans d'expérience\n";

describe('an English title is found', () => {
  it.each([
    [
      'behind the label "Job title"',
      'VACANCY NOTICE\nJob title: Finance Officer\nGrade: P3\nDuty station: Vienna',
      'Finance Officer',
    ],
    [
      'behind "Position"',
      'Career opportunity\nPosition: Senior Legal Adviser\nLocation: Geneva',
      'Senior Legal Adviser',
    ],
    [
      'behind "Post title" in a table of a Markdown file',
      '| Post title | Programme Assistant |\n| --- | --- |\n| Grade | G5 |',
      'Programme Assistant',
    ],
    ['behind a label and a tab', 'Position title\tData Protection Officer\nLevel\tP-4', 'Data Protection Officer'],
    [
      'on the line below its label',
      'Job title\nWarehouse Supervisor\nReports to\nHead of Logistics',
      'Warehouse Supervisor',
    ],
    [
      'behind "Title of post" with several spaces',
      'Title of post      Translator-Reviser (Spanish)\nGrade              P-4',
      'Translator-Reviser (Spanish)',
    ],
    ['behind a label without a colon', 'Job Title Procurement Specialist\nLocation Nairobi', 'Procurement Specialist'],
    ['behind "Vacancy notice –"', 'Vacancy Notice – Communications Manager', 'Communications Manager'],
    [
      'behind the kind of notice and its number',
      'Vacancy Announcement No. 2026/14: Regional Coordinator',
      'Regional Coordinator',
    ],
    ['behind "Vacancy:"', 'Vacancy: Chief of Staff', 'Chief of Staff'],
    ['before "| Jobs at …"', 'Policy Analyst | Jobs at Harbour Observatory\n\nMenu\nHome', 'Policy Analyst'],
    ['as the first heading of Markdown', '# Marine Biologist\n\n**Harbour Observatory**, Lisbon', 'Marine Biologist'],
    [
      'in capitals below organisation and unit',
      'HARBOUR OBSERVATORY\n\nDIRECTORATE OF TIDES\n\nSENIOR TIDE ANALYST\n\n1. INTRODUCTION',
      'Senior Tide Analyst',
    ],
    ['below the kind of notice', 'VACANCY NOTICE\n\nHead of Procurement\n\nHarbour Observatory', 'Head of Procurement'],
    [
      'among debris of a job board',
      'Skip to content\nHome\nJobs\nLog in\nSearch jobs\nShare\nBiostatistician\nHarbour Institute\nFull-time\nPosted on 3 March 2026\nApply now',
      'Biostatistician',
    ],
    [
      'in "is looking for a"',
      'Join our team!\nHarbour Observatory is looking for a Project Officer to support its Lisbon office.',
      'Project Officer',
    ],
    [
      'in "is seeking an experienced"',
      'About us\nThe Observatory is seeking an experienced Grants Manager for its Accra office.',
      'Grants Manager',
    ],
    [
      'in "invites applications for the post of"',
      'The University of Elbmouth invites applications for the post of Lecturer in Maritime History at the Faculty of Arts.',
      'Lecturer in Maritime History',
    ],
    [
      'in "seeks to recruit a"',
      'Elbmouth Council seeks to recruit a Trading Standards Officer. The council serves 40,000 people.',
      'Trading Standards Officer',
    ],
    [
      'in "We are hiring a"',
      'We are hiring a Backend Engineer (m/f/d) to join our platform team in Berlin.',
      'Backend Engineer',
    ],
    ['with a comma', 'Position: Deputy Director, Field Support', 'Deputy Director, Field Support'],
    [
      'with a dash that belongs to it',
      'Job title: Project Manager – Digital Transformation',
      'Project Manager – Digital Transformation',
    ],
    ['with a slash', 'Job title: Interpreter/Translator', 'Interpreter/Translator'],
    [
      'with an abbreviation in brackets',
      '**Sea Level Monitoring (SLM) Programme Manager**\n\n**1. INTRODUCTION**',
      'Sea Level Monitoring (SLM) Programme Manager',
    ],
    [
      'with a specialty in brackets',
      'Job title: Programme Officer (Gender and Youth)',
      'Programme Officer (Gender and Youth)',
    ],
    ['with "and"', 'Role: Monitoring and Evaluation Specialist', 'Monitoring and Evaluation Specialist'],
    [
      'broken over two lines',
      'VACANCY NOTICE\n\nDEPUTY HEAD OF\nMARITIME AFFAIRS\n\nHarbour Observatory',
      'Deputy Head of Maritime Affairs',
    ],
    ['without its grade', 'Post: Administrative Assistant (G-5)', 'Administrative Assistant'],
    ['without its grade behind a comma', 'Job title: Economist, P-3', 'Economist'],
    ['without "(m/f/d)"', 'Software Developer (m/f/d)\n\nHarbour GmbH, Hamburg', 'Software Developer'],
    ['without "(f/m/x)" and percentage', 'Job title: HR Business Partner (f/m/x) 80-100%', 'HR Business Partner'],
    ['without the way of working', 'Nurse Practitioner – Full-time\nHarbour Hospital', 'Nurse Practitioner'],
    ['without the place', 'Job title: Logistics Officer, Dakar\nDuty station: Dakar', 'Logistics Officer'],
    ['without the reference', 'Job title: Research Fellow (Ref. 2026-118)', 'Research Fellow'],
    ['without "Re-advertisement"', 'Re-advertisement: Water Engineer\nHarbour Relief', 'Water Engineer'],
    ['without the number of posts', 'Job title: Drivers (3 posts)', 'Drivers'],
    [
      'without the organisation',
      'Legal Counsel – Harbour Observatory\nOrganisation: Harbour Observatory',
      'Legal Counsel',
    ],
    ['without an article', 'Vacancy: a Bookkeeper', 'Bookkeeper'],
    ['without quotation marks', 'Vacancy notice: "Internal Auditor"', 'Internal Auditor'],
    [
      'with its abbreviations when it is in capitals',
      'ICT SECURITY OFFICER\n\nHARBOUR OBSERVATORY',
      'ICT Security Officer',
    ],
    [
      'with an abbreviation the text uses when it is in capitals',
      'VACANCY\n\nHEAD OF THE TFA SECRETARIAT\n\nThe TFA is an agreement. As the Head of the TFA Secretariat you will lead it.',
      'Head of the TFA Secretariat',
    ],
    ['for an internship', 'Internship title: Intern, Ocean Policy', 'Intern, Ocean Policy'],
    [
      'for a consultancy',
      'CALL FOR CONSULTANTS\nConsultancy title: Consultant for the Mid-Term Evaluation of the Reef Project',
      'Consultant for the Mid-Term Evaluation of the Reef Project',
    ],
    [
      'of a professor',
      'Full Professor of Coastal Geology\nUniversity of Elbmouth',
      'Full Professor of Coastal Geology',
    ],
    [
      'of a postdoc',
      'Postdoctoral Researcher in Wave Physics\n\nUniversity of Elbmouth, Department of Physics',
      'Postdoctoral Researcher in Wave Physics',
    ],
    [
      'whose words are also headings of sections',
      'Applications Developer\nHarbour Ltd\n\nAbout us\nWe build cranes.',
      'Applications Developer',
    ],
    ['of a data protection officer', 'Data Protection Officer\n\nHarbour Bank plc', 'Data Protection Officer'],
    [
      'of a technical officer',
      'TECHNICAL OFFICER\nHARBOUR HEALTH AGENCY\n\nPURPOSE OF THE POSITION',
      'Technical Officer',
    ],
  ])('%s', (_where, text, title) => {
    expect(titlesOf(text + EN_BODY, 'en')).toEqual({ en: title });
  });
});

describe('a French title is found', () => {
  it.each([
    [
      'behind "Intitulé du poste"',
      'FICHE DE POSTE\nIntitulé du poste : Chargée de communication\nLieu : Nantes',
      'Chargée de communication',
    ],
    ['behind "Poste :"', "OFFRE D'EMPLOI\nPoste : Comptable général\nContrat : CDI", 'Comptable général'],
    ['behind "Avis de vacance –"', 'Avis de vacance – Conseiller juridique', 'Conseiller juridique'],
    [
      'behind "Avis de vacance de poste n°"',
      'Avis de vacance de poste n° 2026-07 : Responsable des achats',
      'Responsable des achats',
    ],
    ['behind "Fonction"', 'Fonction : Directeur financier\nGrade : A1', 'Directeur financier'],
    [
      'behind "Titre du poste" and a tab',
      'Titre du poste\tAssistant administratif\nLieu\tDakar',
      'Assistant administratif',
    ],
    [
      'in "recrute un(e)"',
      'La commune de Portclair recrute un(e) Chargé(e) de mission habitat (H/F) à temps complet.',
      'Chargé(e) de mission habitat',
    ],
    [
      'in "recrute son"',
      "La Ville de Portclair recrute son directeur des systèmes d'information.\nPoste à pourvoir le 1er mai.",
      "Directeur des systèmes d'information",
    ],
    [
      'in "recherche une"',
      "L'Observatoire des ports recherche une Infirmière de santé publique pour son bureau de Dakar.",
      'Infirmière de santé publique',
    ],
    [
      'in "pour le poste de"',
      'APPEL À CANDIDATURES\n\nLe ministère lance un appel à candidatures pour le poste de Coordonnateur national du projet.',
      'Coordonnateur national du projet',
    ],
    [
      'as the first line with "(H/F)"',
      'Technicien de maintenance (H/F)\nPortclair Industries\nCDI – Temps plein',
      'Technicien de maintenance',
    ],
    ['as the first line with "H/F"', 'Développeur web H/F\n\nPortclair Numérique', 'Développeur web'],
    ['with both forms of the word', 'Intitulé du poste : Chef/fe de projet numérique', 'Chef/fe de projet numérique'],
    [
      'with "·e"',
      'Coordinateur·rice de programmes\n\nAssociation Portclair Solidarité',
      'Coordinateur·rice de programmes',
    ],
    [
      'in capitals with "(E)"',
      'CHARGÉ(E) DE MISSION TRANSITION ÉCOLOGIQUE\n\nCOMMUNE DE PORTCLAIR',
      'Chargé(e) de mission transition écologique',
    ],
    [
      'in capitals below the organisation',
      'ORGANISATION DES PORTS FRANCS\n\nDIRECTION DES FINANCES\n\nCHEF DU SERVICE INFORMATIQUE\n\n1. INTRODUCTION',
      'Chef du service informatique',
    ],
    ['without the grade', 'Poste : Administrateur principal (P-4)', 'Administrateur principal'],
    ['without the category', 'Intitulé du poste : Bibliothécaire (catégorie A)', 'Bibliothécaire'],
    ['without the contract', 'Ingénieur d’études – CDD 12 mois\nUniversité de Portclair', 'Ingénieur d’études'],
    ['without the reference', 'Poste : Juriste (réf. 2026-JUR-03)', 'Juriste'],
    [
      'among debris of a job board',
      'Accueil\nOffres\nSe connecter\nRetour aux résultats\nResponsable logistique\nPortclair SA\nCDI\nPublié le 3 mars 2026\nPostuler',
      'Responsable logistique',
    ],
    [
      'in "Recrutement d’un"',
      "Recrutement d'un Expert en passation de marchés\n\nProjet d'appui aux ports",
      'Expert en passation de marchés',
    ],
    ['with a comma', 'Avis de vacance : Directrice adjointe, Appui aux pays', 'Directrice adjointe, Appui aux pays'],
    [
      'of an internship',
      'Offre de stage : Assistant de recherche en océanographie',
      'Assistant de recherche en océanographie',
    ],
    [
      'of a professor',
      'Professeur des universités en géographie maritime\nUniversité de Portclair',
      'Professeur des universités en géographie maritime',
    ],
  ])('%s', (_where, text, title) => {
    expect(titlesOf(text + FR_BODY, 'fr')).toEqual({ fr: title });
  });
});

describe('both languages', () => {
  it.each([
    ['on two lines', 'Head of Translation\nChef de la traduction\n\nHarbour Observatory', 'en'],
    ['divided by a slash', 'Vacancy notice: Head of Translation / Chef de la traduction', 'en'],
    ['behind labels', 'Job title: Head of Translation\nIntitulé du poste : Chef de la traduction', 'fr'],
  ] as const)('a title in both, %s, goes under both', (_where, text, language) => {
    expect(titlesOf(text + (language === 'en' ? EN_BODY : FR_BODY), language)).toEqual({
      en: 'Head of Translation',
      fr: 'Chef de la traduction',
    });
  });

  it('an English title of a notice in French goes under English only', () => {
    expect(titlesOf(`Intitulé du poste : Senior Programme Officer${FR_BODY}`, 'fr')).toEqual({
      en: 'Senior Programme Officer',
    });
  });

  it('a French title of a notice in English goes under French only', () => {
    expect(titlesOf(`Job title: Chargé de mission auprès du directeur${EN_BODY}`, 'en')).toEqual({
      fr: 'Chargé de mission auprès du directeur',
    });
  });
});

describe('what is no title', () => {
  it('the title of the manager is not taken for that of the post', () => {
    expect(
      titlesOf(
        `Reports to: Director of Finance\nJob title: Payroll Clerk\nSupervisor\tChief Accountant${EN_BODY}`,
        'en',
      ),
    ).toEqual({
      en: 'Payroll Clerk',
    });
  });

  it('a notice without any title has none, and a doubt', () => {
    const read = readPost(
      noticeOf(['We have fine weather.\n\nPlease bring an umbrella.'], { language: 'en', links: [] }),
    );
    expect(read.title).toEqual({});
    expect(read.doubts.map(({ field }) => field)).toContain('title');
  });

  it('a kind of contract behind "Position:" is no title', () => {
    expect(titlesOf(`Gardener\nPosition: Full-time\nHarbour Parks${EN_BODY}`, 'en')).toEqual({ en: 'Gardener' });
  });

  it('two posts in one notice are a doubt', () => {
    const text = `Position 1\nJob title: Tide Analyst\n\nPosition 2\nJob title: Wave Engineer${EN_BODY}`;
    const read = readPost(noticeOf([text], { language: 'en', links: [] }));
    expect(read.doubts.find(({ field }) => field === 'title')?.words).toContain('two posts');
  });

  it('a title’s passages are where it stands', () => {
    const text = `Vacancy\n\nJob title: Tide Analyst${EN_BODY}`;
    const { title } = readPost(noticeOf([text], { language: 'en', links: [] }));
    const [first] = title.en?.passages ?? [];
    expect(text.slice(first?.start, first?.end)).toBe('Tide Analyst');
  });
});
