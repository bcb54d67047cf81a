// Papers in the style of administrations, and the letters and CVs of their officers. A form feed parts the pages.
import type { Role } from '../../../../src/domain/documents.ts';

export const OFFICIAL: [Role, string][] = [
  [
    'motivation-letter',
    'Dear Sir or Madam,\n\nI wish to be considered for the position of Deputy Director. My career in customs began in 1998 and has taken me from the counter to the directorate. As director of capacity building I manage three units and 45 staff. The Commissioner-General, Mrs Example, supports my candidature; she can be reached at the address below. I have worked under her supervision since 2015.\n\nI remain at your disposal for an interview.\n\nYours sincerely,\nMoussa Échantillon',
  ],
  [
    'motivation-letter',
    "Objet : Candidature au poste de Directeur adjoint\n\nMadame, Monsieur,\n\nJe suis titulaire d'un doctorat en économie. J'ai travaillé au sein de la direction générale des douanes de 2005 à 2015, puis à l'Union exemple. J'ai eu l'occasion de diriger des missions d'appui dans onze pays et j'ai pu constater combien la formation compte.\n\nMon directeur, M. Exemple, recommande ma candidature.\n\nVeuillez agréer, Madame, Monsieur, l'assurance de ma considération distinguée.",
  ],
  [
    'motivation-letter',
    'MOTIVATION\n\nThe reason for my application is simple. I believe in customs administrations that help each other. I have led such help for nine years: I planned missions, chose experts, measured results and told donors the truth about them. My team of eleven works in four languages.\n\nThe WCO is where this work has its home. As Deputy Director I would bring order, patience and a network in forty administrations.',
  ],
  [
    'motivation-letter',
    'Re: Deputy Director, Implementation Support (A5)\n\nTo: Director, Implementation and Capacity Development\n\nSir,\n\nWith reference to the above vacancy, I have the honour to submit my application. I am currently Deputy Commissioner in charge of reform. I have 22 years of service. Certified copies of my diplomas are attached.\n\nAccept, Sir, the assurances of my highest consideration.\n\nMoussa Échantillon',
  ],
  [
    'motivation-letter',
    'Sample Consulting | Nadia Sample | nadia@example.org\n\n3 March 2026\n\nWorld Customs Organization\nRue du Marché 30\nBrussels\n\nApplication: Deputy Director\n\nDear Recruiters,\n\nI lead. I listen. I deliver. In 2019-2024 I led a programme of 9 million; in 2014-2019 a unit of twelve; in 2009-2014 a project in Exampleland. What I want now is a house where this serves 186 Members.\n\nYours, Nadia Sample',
  ],
  [
    'cv',
    "Moussa ÉCHANTILLON\nInspecteur principal des douanes\nTél : +221 00 000 00 00 / moussa@example.org\n\nOBJECTIF\nMettre mon expérience au service d'une organisation internationale.\n\nCURSUS SCOLAIRE ET UNIVERSITAIRE\n- 2004 : Maîtrise en droit\n- 1999 : Baccalauréat\n\nPARCOURS PROFESSIONNEL\n- Depuis 2015 : Directeur de la formation\n- 2005 - 2015 : Chef de bureau\n\nSÉMINAIRES ET STAGES\n- 2012 : Atelier régional, attestation de participation\n- 2016 : Certificat de formateur\n\nDISTINCTIONS\n- 2020 : Médaille",
  ],
  [
    'cv',
    'Moussa Échantillon\nTel +221 00\nEmail m@example.org\n\nKEY QUALIFICATIONS\nOver 20 years of customs experience, expert in capacity building.\n\nEMPLOYMENT RECORD\nFrom 2015 To: present Employer: Customs of Exampleland Position held: Director\nFrom 2005 To: 2015 Employer: Customs of Exampleland Position: Head of office\n\nCERTIFICATION\nI, the undersigned, certify that to the best of my knowledge this CV correctly describes me.\nSignature, date',
  ],
  [
    'cv',
    'EXPERT PROFILE\nProposed role in the project: Deputy Director\nFamily name: Sample\nFirst names: Nadia\nDate of birth: 4.4.1979\nEducation: Example University 1998-2003 MA\nLanguage skills: (1 excellent - 5 basic) English 1 1 1 French 2 2 3\nYears within the firm: 8\nProfessional experience:\n2019-2024 Sample Consulting, team leader\n2014-2019 Example Agency',
  ],
  [
    'cv',
    'Sample, Nadia\nPROFESSIONAL BACKGROUND\nNadia is a senior adviser with a record in reform. She has worked in eleven countries. Her clients include ministries and banks.\nSELECTED ASSIGNMENTS\n2022 Exampleland: needs assessment\n2020 Sampleland: training plan\n2018 Modelia: evaluation\nEDUCATION\nMA 2003',
  ],
  [
    'other',
    'Dear Director,\n\nI write on behalf of Ms Nadia Sample, who has applied for the post of Deputy Director. I supervised Ms Sample at the Example Agency between 2014 and 2019. Ms Sample managed our largest programme. I found her honest and quick. I would hire her again without a second thought.\n\nSincerely,\nPaul Boss',
  ],
  [
    'other',
    "Subject: Recommendation\n\nTo the World Customs Organization\n\nI have been Nadia's manager for five years. During this time I came to value her judgement. My own experience in reform tells me that people like her are rare. Please feel free to contact me.\n\nBest regards\nPaul Boss",
  ],
  [
    'other',
    'Note verbale\nThe Embassy of Exampleland presents its compliments to the Secretariat and has the honour to inform it that the Government supports the candidature of Mr Moussa Échantillon.',
  ],
  [
    'other',
    'DECISION No 12\nThe Commissioner-General,\nHaving regard to the law on customs,\nDecides:\nArticle 1: Mr Moussa Échantillon is appointed Director of training.\nArticle 2: This decision takes effect on 1 June 2015.',
  ],
  [
    'other',
    'ARRÊTÉ n° 12 portant nomination\nLe Ministre des Finances,\nVu la loi n° 1,\nVu le décret n° 2,\nArrête :\nArticle 1er : M. Moussa Échantillon est nommé directeur de la formation.',
  ],
  [
    'other',
    'CERTIFICAT DE NATIONALITÉ\nLe président du tribunal certifie que Moussa Échantillon, né le 10 octobre 1980, est de nationalité exemplienne.',
  ],
  ['other', 'Employee of the year 2018\nawarded to Nadia Sample\nSample Consulting'],
  [
    'other',
    'Evaluation of the programme "Reform"\nTerms of reference\nThe consultant will assess the results. The incumbent must hold a degree. Deadline for applications: 1 May.',
  ],
  [
    'cv-and-letter',
    "Moussa Échantillon\n\nLETTRE DE MOTIVATION\n\nMonsieur le Directeur,\n\nJ'ai l'honneur de poser ma candidature au poste de Directeur adjoint. Je sers la douane depuis vingt ans et je dirige la formation depuis 2015.\n\nVeuillez agréer, Monsieur le Directeur, mes salutations respectueuses.\n\nCURRICULUM VITAE\n\nÉTAT CIVIL\nNé le 10 octobre 1980\nEXPÉRIENCE\n2015-2026 Directeur de la formation\n2005-2015 Chef de bureau\nFORMATION\n2004 Maîtrise en droit",
  ],
  [
    'cv-and-letter',
    'CURRICULUM VITAE\nNadia Sample\nExperience\n2019-2024 Sample Consulting, team leader\n2014-2019 Example Agency\nEducation\nMA 2003\n\fCOVER LETTER\n\nI apply for the post of Deputy Director because I have done its work, in smaller houses, for fifteen years. I know how a needs assessment goes wrong and how to put it right. I have managed experts from thirty countries and I have kept them. My French is that of a neighbour and my English that of a colleague. I would be glad to show you more in an interview, in either language, at any time that suits you.',
  ],
];
