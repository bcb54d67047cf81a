// People for the words of the vacancy files: suited ones who write tersely and in their country's own terms, and able people of other trades.

/** A CV with its letter; `suits` is the vacancy it was written for, null where it suits none. */
export interface Sample {
  who: string;
  language: 'en' | 'fr';
  suits: string | null;
  cv: string;
  letter: string;
}

export const SAMPLES: Sample[] = [
  {
    who: 'a Lithuanian head of section, terse',
    language: 'en',
    suits: 'HOI',
    cv: `RASA VAITKUTE-BELL · Vilnius
Work
2016 - present   Head of section, information systems. Joint Secretariat for the Amber Coast (treaty body, seven member states)
   11 people. EUR 1.3 m a year. From own server room to hosted services in 2021; old mail, files and telephony closed down.
   Identity and access with multi-factor. Yearly penetration test. Nothing found open in the last two audits.
   Portal for delegates of seven countries, project lead, eleven months.
2009 - 2015      Network engineer, later deputy IT manager, Port of Nida
2006 - 2009      Help desk, Vilnius Tram Company
Studies
2006  Informatics engineer (BSc Informatics), Neris Institute of Technology
Papers: ITIL 4, PRINCE2 Foundation, CISM
Languages: Lithuanian (first), English (daily, C1), French (B1), Russian (good)`,
    letter: `Dear Madam or Sir,

I run a small service for people who come from seven countries and wish not to think about computers. I listen to them every Thursday.
Reports to our Bureau have one page. When something breaks I look for the root cause before I look for somebody.

Rasa Vaitkute-Bell`,
  },
  {
    who: 'a Chilean project manager, terse',
    language: 'en',
    suits: 'STCEPM',
    cv: `Ignacio Pardo-Quiroga, Valparaiso
2017 - today: Project manager, Southern Ports Security Network (secretariat of nine governments; donors: Canada and Japan)
  USD 1.9 million a year, accounted for each quarter. 41 workshops in nine countries. Scanners and laboratory kits by tender, four bidders.
  List of risks with an owner for each; two courses moved because of strikes, none lost.
  Three officers and one assistant, from three countries. Each has a talk with me every month.
2008 - 2017: National Customs Service, San Antonio. Inspector, then chief of the unit for dual-use goods and precursors.
Studies: Licenciado in Law, Universidad del Maule, 2007. Diploma in project management, 2015. PMP 2018.
Languages: Spanish (native), English (C1), French (A2), Portuguese (good)
Tools: Office 365 with SharePoint and Power BI, SAP`,
    letter: '',
  },
  {
    who: 'a Senegalese deputy director, terse',
    language: 'fr',
    suits: 'DDIS',
    cv: `Ndèye Coumba SARR-LAFLEUR, Dakar
Depuis 2018 : cheffe du département appui aux membres, Union douanière du fleuve (organisation intergouvernementale, cinq États). 19 personnes, 6 millions d'euros.
  Études de besoins dans cinq administrations, plans triennaux, vivier de 60 experts, mesure des résultats à un an.
2007 - 2018 : douanes sénégalaises, inspectrice, cheffe de bureau puis directrice de l'école.
Maîtrise en droit public, 2004 ; École nationale d'administration, 2006 ; DU ingénierie pédagogique, 2014.
Wolof et français (maternelles), anglais (langue de travail depuis 2018, C1).
Suite Office, Moodle.`,
    letter: `Madame, Monsieur,

J'ai suivi la modernisation de votre organisation depuis le comité du renforcement des capacités, où je siège pour l'Union depuis 2019.
Deux coups d'État et une pandémie m'ont appris à tenir le cap ; mes collègues viennent de cinq pays et je les écoute.

N. C. Sarr-Lafleur`,
  },
  {
    who: 'a bridge engineer who runs projects',
    language: 'en',
    suits: null,
    cv: `OWEN TRESCOTT-RAO, chartered engineer
2014 - today  Principal engineer and project manager, Severn Structures. Team of six. Annual budget GBP 2 million. Risk register, tenders for
  steelwork, monthly reports and presentations to the client. Programme delivered ahead of schedule, under pressure of night closures.
2008 - 2014   Site engineer, metro works in Kolkata, with colleagues of five nationalities
BEng Civil Engineering, 2008. Chartered 2013. Analytical, organised, a good communicator.
Excel, AutoCAD. English (native), Welsh (B1)`,
    letter: `Dear panel,

My experience is in bridges rather than in trade control, Customs administrations or information technology, but a project is a project.
I motivate a team, I mentor three graduates, I listen, and I have never missed a deadline.

Owen Trescott-Rao`,
  },
  {
    who: 'a nurse who leads a ward',
    language: 'en',
    suits: null,
    cv: `MAIREAD FOLEY-ANSAH
2012 - today  Clinical nurse manager, Saint Finbarr Hospital. Lead a team of 22 from nine nationalities; rota, appraisals, mentoring.
  Ward budget of EUR 300,000; root cause analysis of falls; presented to the board. Charts moved to electronic records in 2022.
BSc Nursing, 2009. Certificate in adult education. Computer skills: Word, Excel, Outlook.
English (native), French (fluent)`,
    letter: `Dear Sir or Madam,

I have excellent interpersonal skills, I work well under pressure and in an intercultural team, and I write clear reports.
I have no experience in Customs and I would like to learn about it.

Mairead Foley-Ansah`,
  },
  {
    who: 'a buyer for a charity',
    language: 'fr',
    suits: null,
    cv: `Solveig MARCHETTI-DIOUF
2015 - 2026  Responsable des achats, Secours sans rivages, Nairobi puis Beyrouth. Équipe de cinq, quatre nationalités. Appels d'offres, contrats,
  budget de 3 millions d'euros, rapports aux bailleurs, audits. Analyse des besoins, gestion des risques, formation de 40 collègues.
2010 - 2015  Acheteuse, groupe Bâti-Rhône
Master 2 achats et logistique, 2010
Excel, SAP. Français (maternelle), anglais (C1), arabe (B1)`,
    letter: `Madame, Monsieur,

Je travaille sous pression, dans l'urgence, avec des équipes de plusieurs pays. J'aime encadrer, écouter et négocier.

Solveig Marchetti-Diouf`,
  },
];
