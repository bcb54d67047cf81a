// Short notices of many makes, each with the title that a reader takes from it, and the address that applications go to.
import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../../../src/domain/notice/notice.ts';
import { readPost } from '../../../../src/domain/notice/post/post.ts';
import type { Language } from '../../../../src/domain/vacancy.ts';

const TITLES: [text: string, language: Language, title: string][] = [
  [
    'Dear colleagues,\n\nI have funding for a three-year PhD studentship in my group on the genetics of bumblebees. The student will spend time in Kew. Send me (a.hart@bees.example.ac.uk) a CV and a short letter before 3 May 2030.\n\nBest wishes,\nAnn',
    'en',
    'PhD studentship',
  ],
  [
    'Offre publiée le 3 mai 2030\nEmployeur : Département de la Baie\nGrade(s) recherché(s) : Rédacteur, Attaché\nFamille de métiers : Finances\nInstructrice ou instructeur budgétaire\nMissions\nVous instruisez les dossiers.\nContact : drh@baie.example.fr (candidatures par courriel uniquement)',
    'fr',
    'Instructrice ou instructeur budgétaire',
  ],
  [
    'Wir sind / We are the Tide Lab.\n\nOpen role: Frontend Engineer (React, all genders)\n\nSend us your GitHub at work@tidelab.example.de',
    'en',
    'Frontend Engineer (React)',
  ],
  [
    'Save the Dunes Trust\nRegistered charity 123\n\nTRUSTEES (unpaid)\n\nWe are looking for three new trustees with skills in law or finance. Write to the Chair at chair@dunes.example.org.',
    'en',
    'Trustees',
  ],
  [
    'To: All staff\nFrom: HR\nDate: 3 May 2030\nSubject: Internal vacancy – Payroll Administrator\n\nExpressions of interest to hr@firm.example.com by noon on Friday.',
    'en',
    'Payroll Administrator',
  ],
  [
    'THE TIDE BANK\nHead Office\n\nRef: HR/30/9\n\nManager – Treasury Back Office\n\nReporting to the Chief Finance Officer, the job holder will settle trades.\n\nMinimum requirements\nCPA\n\nhr@tidebank.example.co.ke',
    'en',
    'Manager – Treasury Back Office',
  ],
  [
    'Graphic designer wanted for 3 month maternity cover at small publisher. Adobe suite, eye for type. Portfolio to hello@smallpress.example.org',
    'en',
    'Graphic designer',
  ],
  [
    'Skip to main content\nResearch Jobs > Jobs & Funding > Job offer\nUniversity of the Quay\nWhere to send your application. Please login to use this functionality.\n\nApplications are invited for a three-year postdoctoral appointment in the group of Prof. Ann Hart on sediment transport. Candidates should hold a PhD in geology. Applications to a.hart@quay.example.edu.',
    'en',
    'Postdoctoral Appointment',
  ],
  [
    'Skip to main content\nResearch Jobs > Jobs & Funding > Job offer\nInstitute of Tides\n\nWithin the project MUDFLOW funded by the research council, we offer a PhD position (75 %, 3 years) on the modelling of mud. The PhD candidate will join a lively group. Please send your documents as one PDF to mudflow@tides.example.de until 3 May 2030.',
    'en',
    'PhD position',
  ],
  [
    'Skip to main content\nResearch Jobs > Jobs & Funding > Job offer\nQuay Institute of Oncology\n\nA Post-Doc fellowship is available in the Tumour Immunology Unit headed by Dr Ivo Lenz. The successful applicant will study T cells. Applicants should e-mail CV and names of referees to i.lenz@qio.example.it.',
    'en',
    'Post-Doc fellowship',
  ],
  [
    'Skip to main content\nResearch Jobs > Jobs & Funding > Job offer\nFoundation for Shore Research\n\nJob Title: Data Steward Job Summary: We manage the archive of the shore. Main Tasks and responsibilities: curate. Education: degree. Please send to rrhh@shore.example.es with ref. 30/12.',
    'en',
    'Data Steward',
  ],
  [
    "Great opportunity!! Bay Credit Union (Elbmouth)\n3 weeks ago  Over 100 applicants\nSee who Bay Credit Union has hired for this role\nApply\nSave\nReport this job\n\nBay Credit Union is a member-owned bank. As our Compliance Officer you'll keep us honest. You will write policies. Resumes to people@baycu.example.com\n\nSeniority level\nMid-Senior level\nEmployment type\nFull-time\nJob function\nFinance",
    'en',
    'Compliance Officer',
  ],
  [
    "From: Ann Hart <ann.hart@museum.example.org>\nSent: Monday, 3 May 2030 09:12\nTo: museums-l@lists.example.org\nSubject: [MUSEUMS-L] Job posting: Exhibitions Registrar (Elbmouth)\n\nHi all,\nWe're hiring! Please see below.\n\nThe Quay Museum seeks a full-time Exhibitions Registrar. Cover letter and resume to jobs@museum.example.org. No phone calls.\n\nAnn Hart\nDirector of Collections\nQuay Museum",
    'en',
    'Exhibitions Registrar (Elbmouth)',
  ],
  [
    'Nous sommes une coopérative de 14 salariés.\n\nEt si vous deveniez notre prochain·e\nChargé·e de communication ?\n\nCDI, 4 jours par semaine.\nCV + quelques lignes : bonjour@coop.example.fr',
    'fr',
    'Chargé·e de communication',
  ],
  [
    "Cabinet d'avocats Dune & Associés cherche collaborateur ou collaboratrice en droit public, 2 à 4 ans de barreau. Écrire à dune@avocats.example.fr",
    'fr',
    'Collaborateur ou collaboratrice en droit public',
  ],
  [
    'LYCÉE DES DUNES\nAnnée 2030-2031\n\nBesoin urgent : professeur de mathématiques (remplacement, 18 h)\n\nContact : proviseur@dunes.example.fr, CV obligatoire',
    'fr',
    'Professeur de mathématiques',
  ],
  [
    'Elbmouth Opera\n\nWe are auditioning!\n1st Clarinet (E-flat)\nChorus: 2nd Soprano\n\nCVs in English to audition@opera.example.org',
    'en',
    '1st Clarinet (E-flat)',
  ],
  [
    'Bay City School District\nClassified Employment Opportunity\n\nPARAEDUCATOR – Special Education, 6 hrs/day\n\nJob Goal: to help pupils.\nReturn packet to classified@bcsd.example.org',
    'en',
    'PARAEDUCATOR – Special Education',
  ],
  [
    "Shore Power plc\nJob advert\nWe have an exciting opportunity for a Cable Jointer to join our team in Elbmouth. You'll joint cables.\nEmail careers@shorepower.example.com",
    'en',
    'Cable Jointer',
  ],
  [
    'Notice is hereby given that the office of Town Clerk will fall vacant on 3 May 2030. Applications in own handwriting or by e-mail to mayor@town.example.za.',
    'en',
    'Town Clerk',
  ],
  [
    'We, the undersigned parish, look for a sexton.\n\n20 hours. House provided.\nLetter to office@parish.example.org',
    'en',
    'Sexton',
  ],
  [
    'Permanent Secretariat of the Convention on Dunes\n\nInternship programme\nIntern, Communication and Outreach Unit\n\nThe Secretariat hosts interns for 3 to 6 months. Learning objectives ... Applications: internships@dunesconvention.example.int',
    'en',
    'Intern, Communication and Outreach Unit',
  ],
  [
    'Quay Chamber Choir seeks its next Musical Director following the retirement of Mr Hale after 22 years. We rehearse on Tuesdays. Write, with CV, to secretary@quaychoir.example.org.',
    'en',
    'Musical Director',
  ],
  [
    "RÉPUBLIQUE D'ELBONIE\nUnité – Travail – Rivage\nProjet d'appui à la pêche (PAP)\n\nAVIS À MANIFESTATION D'INTÉRÊT\nSÉLECTION D'UN CONSULTANT INDIVIDUEL : SPÉCIALISTE EN PASSATION DES MARCHÉS\n\nLes manifestations d'intérêt sont à déposer à l'adresse passation@pap.example.org.",
    'fr',
    'Spécialiste en passation des marchés',
  ],
  [
    'Agence Onde recherche alternant(e) – développeur/développeuse web\nRythme 3 sem./1 sem.\nPortfolio à studio@onde.example.fr',
    'fr',
    'Développeur/développeuse web',
  ],
  [
    'Skip to main content\nResearch Jobs > Jobs & Funding > Job offer\nTide Lab Consortium\n\nTIDENET is a doctoral network with 12 partners. We are recruiting 10 Doctoral Candidates (DCs). DC4: Acoustic mapping of estuaries, hosted by Quay University. Applicants send CV and transcripts to dc4@tidenet.example.eu.',
    'en',
    'Doctoral Candidates (DCs)',
  ],
  [
    'Hello nhc list,\n\nWe are pleased to announce a search for a Collections Manager of Fishes at the Bay Academy of Sciences. Review of applications begins 3 May 2030. Please see full ad: https://bay.example.org/jobs/12 and apply there. Questions to Dr. Fin, fin@bay.example.org\n\nCheers',
    'en',
    'Collections Manager of Fishes',
  ],
  [
    "About the Company\nDune Software is a Series A company.\nAbout the Role\nWe're seeking a talented Account Executive to own our mid-market pipeline. You will report to the VP Sales.\nWhat we offer\nEquity.\nHow to apply\nhello@dune.example.io",
    'en',
    'Account Executive',
  ],
  [
    'Ocean Relief – Yemen Mission\nVacancy Announcement (Yemeni nationals only)\nPosition: WASH Technical Advisor (1) Location: Aden Reporting to: Programme Director Duration: 12 months\nApply: yemen.jobs@oceanrelief.example.org',
    'en',
    'WASH Technical Advisor (1)',
  ],
  [
    'Society of Harbour Engineers\nCall for nominations: Editor-in-Chief, Journal of Quays\nTerm of four years. Nominations, incl. self-nominations, with CV to publications@she.example.org',
    'en',
    'Editor-in-Chief, Journal of Quays',
  ],
  [
    "L'Orchestre des Rivages organise un concours pour le recrutement d'un alto du rang. 1er tour le 3 mai. Inscriptions : concours@orchestre-rivages.example.fr",
    'fr',
    'Alto du rang',
  ],
  [
    'Service civique : Ambassadeur/ambassadrice du tri – 8 mois – Val-Dunes\nTa mission : sensibiliser.\nContact Lucie, servicecivique@valdunes.example.fr',
    'fr',
    'Ambassadeur/ambassadrice du tri',
  ],
  [
    'Skip to main content\nResearch Jobs > Jobs & Funding > Job offer\nInst. of Polar Studies\n\nSubject: Ice core chemist (post-doc level) Duration: 24 months Where: Brest Salary: according to scale. To apply, please send a CV, a letter and two names to ice@polar.example.fr',
    'en',
    'Ice core chemist (post-doc level)',
  ],
  [
    'Hi all, \nWe have a new job posting for a Preparator at the Quay Museum of Natural History. Full-time, benefits. Details below.\n\nSummary: The Preparator prepares fossils.\n\nTo apply send a single PDF to Sue at sue@quaymuseum.example.org\n\n--\nSue Moss\nCollections Manager\nQuay Museum',
    'en',
    'Preparator',
  ],
  [
    'Programmer Analyst wanted to work on tide models with us at the Lab! C++ and Fortran. Send us your best code: code@tidemodels.example.org',
    'en',
    'Programmer Analyst',
  ],
  [
    'Coast College\n\nADJUNCT FACULTY POOL – Welding Technology\n\nOpen continuous. Unofficial transcripts and CV to adjunct@coast.example.edu',
    'en',
    'Adjunct Faculty Pool – Welding Technology',
  ],
  [
    'Commune de Rives (VD)\n\nLa Municipalité met au concours le poste de\n\nBOURSIER/ÈRE COMMUNAL/E à 80-100%\n\nOffres avec prétentions de salaire à greffe@rives.example.ch',
    'fr',
    'Boursier/ère communal/e à',
  ],
  [
    'Notre crêperie cherche pour la saison : 2 serveurs/serveuses, 1 plongeur. Logement possible. creperie@port.example.fr ou passer avec CV.',
    'fr',
    'Serveurs/serveuses',
  ],
  [
    "Bureau de l'ombudsman des rivages\nProcessus de sélection 30-EX-04\nConseillère ou conseiller en éthique\nMinistère... Traitement annuel : 60 000 $ à 90 000 $\nInscription : dotation@ombudsman.example.qc.ca",
    'fr',
    'Conseillère ou conseiller en éthique',
  ],
];

describe('the title is', () => {
  it.each(TITLES.map(([text, language, title]) => ({ text, language, title })))(
    '$title',
    ({ text, language, title }) => {
      const post = readPost(noticeOf([text], { language, links: [] }));
      expect(post.title[language]?.value).toBe(title);
    },
  );
});

const MAILBOXES: [text: string, language: Language, mailbox: string | null][] = [
  [
    'Save the Dunes Trust\nRegistered charity 123\n\nTRUSTEES (unpaid)\n\nWe are looking for three new trustees with skills in law or finance. Write to the Chair at chair@dunes.example.org.',
    'en',
    'chair@dunes.example.org',
  ],
  [
    "Chers collègues,\nNotre équipe (UMR Rivages) propose un contrat doctoral sur la dynamique des dunes à partir d'octobre 2030.\nContact : l.petit@umr.example.fr (CV, notes de master)",
    'fr',
    'l.petit@umr.example.fr',
  ],
  [
    'THE TIDE BANK\nHead Office\n\nRef: HR/30/9\n\nManager – Treasury Back Office\n\nReporting to the Chief Finance Officer, the job holder will settle trades.\n\nMinimum requirements\nCPA\n\nhr@tidebank.example.co.ke',
    'en',
    'hr@tidebank.example.co.ke',
  ],
  [
    'Poste à pourvoir : 1 éducateur/trice spécialisé(e) – 80 %\nFondation Les Mouettes, Vevey\nOffres à direction@mouettes.example.ch',
    'fr',
    'direction@mouettes.example.ch',
  ],
  [
    "Cabinet d'avocats Dune & Associés cherche collaborateur ou collaboratrice en droit public, 2 à 4 ans de barreau. Écrire à dune@avocats.example.fr",
    'fr',
    'dune@avocats.example.fr',
  ],
  [
    'LYCÉE DES DUNES\nAnnée 2030-2031\n\nBesoin urgent : professeur de mathématiques (remplacement, 18 h)\n\nContact : proviseur@dunes.example.fr, CV obligatoire',
    'fr',
    'proviseur@dunes.example.fr',
  ],
  [
    'We, the undersigned parish, look for a sexton.\n\n20 hours. House provided.\nLetter to office@parish.example.org',
    'en',
    'office@parish.example.org',
  ],
  [
    'Job dating du 3 mai\nPoste n°4 : Chef de rang (restaurant Le Môle)\nVenez nous rencontrer ou écrivez à lemole@example.fr',
    'fr',
    'lemole@example.fr',
  ],
  [
    'Grad student wanted!\nMSc by research, kelp forests. Start Sept. Must dive. Contact kelp@uni.example.ca with transcript',
    'en',
    'kelp@uni.example.ca',
  ],
  [
    "Préfecture des Rivages\nSecrétariat général commun\nFICHE DE POSTE\nIntitulé de l'emploi : Gestionnaire du contentieux des étrangers\nGrade : C\nGroupe RIFSEEP : 2\nSpécificités : régularité\nSGC : sgc-rh@rivages.example.gouv.fr",
    'fr',
    'sgc-rh@rivages.example.gouv.fr',
  ],
  [
    'Fondation Écume | Poste ouvert\nResponsable plaidoyer océan – Bruxelles ou Paris\nVous aimez convaincre ? Écrivez-nous : talents@ecume.example.org',
    'fr',
    'talents@ecume.example.org',
  ],
  [
    'Join the crew of SV Gull\n\nDeckhand/Cook, June to September\n\nWe sail schoolchildren. gull@sailing.example.org with your sea time',
    'en',
    'gull@sailing.example.org',
  ],
  [
    'Commune de Rives (VD)\n\nLa Municipalité met au concours le poste de\n\nBOURSIER/ÈRE COMMUNAL/E à 80-100%\n\nOffres avec prétentions de salaire à greffe@rives.example.ch',
    'fr',
    'greffe@rives.example.ch',
  ],
  [
    'PRESTATION DE SERVICE\nRecherche formateur·rice occasionnel·le en français langue étrangère\n3 demi-journées par semaine.\nfle@maison.example.org',
    'fr',
    'fle@maison.example.org',
  ],
  [
    "Bureau de l'ombudsman des rivages\nProcessus de sélection 30-EX-04\nConseillère ou conseiller en éthique\nMinistère... Traitement annuel : 60 000 $ à 90 000 $\nInscription : dotation@ombudsman.example.qc.ca",
    'fr',
    'dotation@ombudsman.example.qc.ca',
  ],
];

describe('applications go to', () => {
  it.each(MAILBOXES.map(([text, language, mailbox]) => ({ text, language, mailbox })))(
    '$mailbox',
    ({ text, language, mailbox }) => {
      const post = readPost(noticeOf([text], { language, links: [] }));
      expect(post.mailbox?.value ?? null).toBe(mailbox);
    },
  );
});
