// Papers that are harder to tell: CVs under unusual headings, letters that do not look like letters, and strangers' letters that look like one.
import type { Someone } from './case.ts';

export const cvNoHeadings = ({ name, address }: Someone): string => `
${name} - born 1988 in Lathom - ${address} - 0044 20 555 0133

From January 2020 until now I am the IT officer of the Fishermen's Cooperative, where I look after 60 computers and the web shop.
From May 2014 to December 2019: technician at Blue Anchor Telecom, first on the road, then in the control room.
From 2012 to 2014: trainee at the same company.

I went to the Technical School of Lathom (2008 to 2012) and have the diploma of network technician.
I speak English and Portuguese. I know Windows, Linux and a little SQL. I have a driving licence.
`;

export const cvAllCapitals = ({ name, address }: Someone): string => `
${name.toUpperCase()}
${address}
PERSONAL DATA
DATE OF BIRTH: 02.03.1981   CIVIL STATUS: MARRIED
WORK HISTORY
JAN 2016 TO DATE   CHIEF OF SECTION, NATIONAL REVENUE AUTHORITY OF KESTRIA
FEB 2010 - DEC 2015   SENIOR OFFICER, CUSTOMS MODERNISATION UNIT
JUN 2005 - JAN 2010   OFFICER, PORT OF LATHOM
SCHOOLING
2001 - 2005   BACHELOR OF COMMERCE, LATHOM UNIVERSITY
COURSES ATTENDED
2012   TRAIN THE TRAINER, 2 WEEKS
LANGUAGES SPOKEN
ENGLISH, SWAHILI, SOME FRENCH
HOBBIES
CHESS, GARDENING
`;

/** A CV whose profile is written like the beginning of a letter. */
export const cvWithMotivation = ({ name, address }: Someone): string => `
# ${name}
${address}

# About me
I am a service manager who loves order. I would like to work for an international organisation because I enjoy meeting other cultures, and I am convinced that technology should serve people.

# Career
07/2017 - now  Service manager, Northern Rail Freight
03/2011 - 06/2017  Help desk lead, Kessel Hospital Trust
09/2008 - 02/2011  Help desk agent, Kessel Hospital Trust

# Degrees
2008  HND Computing, Kessel College

# What I can do
Service desk, incident and change management, supplier contracts, budgets

# Languages
English (native), Dutch (good)
`;

export const cvFrenchOddHeadings = ({ name, address }: Someone): string => `
${name}
42 ans, deux enfants
${address}

Parcours
Depuis septembre 2018 : coordinatrice de programmes à la Chambre de commerce de Valmeuse
De 2012 à 2018 : chargée de mission au Bureau des échanges, Valmeuse
De 2006 à 2012 : inspectrice des douanes, bureau de Port-Royan

Cursus
2005 : maîtrise de droit public, université de Valmeuse
2001 : baccalauréat

Atouts
Anglais courant, espagnol scolaire
Bureautique, conduite de réunions
Permis B

Loisirs
Randonnée, chorale
`;

/** A letter in headed parts, without an opening or a close. */
export const statement = ({ name }: Someone, post: string): string => `
# Statement of interest: ${post}
${name}

# Why this organisation
I grew up in a harbour town where half of my class had parents in customs. I learned early that goods cross borders more easily than people, and that somebody has to make rules for both. Your organisation is where these rules are made, and I would like to be part of it.

# Why me
My experience of the last eleven years is described in my CV. What it does not show is how I work: I listen first, I write little, and I return to what was agreed. In 2021 I took over a project that had lost two managers; we delivered it eight months later, with the same people.

# What I would do first
I would spend my first month with your users. I am convinced that they know what is wrong, and I would ask them to tell me. I hope to have the opportunity to present these ideas to you in person.
`;

/** A letter that tells its author's jobs with their years. */
export const letterWithCareer = ({ name }: Someone, post: string): string => `
Dear Madam, dear Sir,

With this letter I apply for the position of ${post}.

My career began in 2006 at the Island Customs Service, where I cleared goods until 2010. From 2010 to 2017 I was programme officer at the Northern Trade Facilitation Trust and ran assessments in nine countries. Since 2017 I have been deputy head of the Office of Programme Support and lead twenty advisers. I hold a Bachelor of Commerce (2003) and a Master of Public Administration (2005), both of Shannonside University.

I am attracted by the breadth of the post and by the chance to work in both of your languages every day. My experience with donors, experts and administrations would allow me to be useful at once, and I would welcome an interview.

Yours sincerely,

${name}
`;

/** Fifty words under a plain title. */
export const letterTiny = ({ name }: Someone, post: string): string => `
MOTIVATION LETTER

Dear Sirs,

I want to apply for the ${post} job. I am hard working, honest and I learn fast. I have good experience as you can see in my CV. I hope you will give me a chance to prove it.

Best regards,
${name}
`;

/** A referee's letter that never says "recommend". */
export const supportLetter = (of: Someone, referee: string): string => `
Dear Sir or Madam,

I am writing in support of the application of ${of.name} for the post that you have advertised. I have known ${of.name} for ten years, first as a student of mine and later as a colleague at the Institute.

I have always been impressed by the way in which difficult questions are taken up without fuss. I am convinced that ${of.name} would be an asset to your organisation, and I would be sorry to see such a colleague leave.

I remain at your disposal for any questions.

Yours faithfully,

${referee}
Professor of Geography
`;

export const supportLetterFrench = (of: Someone, referee: string): string => `
Madame, Monsieur,

C’est avec plaisir que j’appuie la candidature de ${of.name}, que je connais depuis dix ans et dont j’ai dirigé les travaux. Son sérieux, sa curiosité et son entrain en ont fait une collègue estimée de tous.

Je suis persuadé que votre institution gagnerait à s’attacher ses services. Je reste à votre disposition pour tout complément.

Veuillez agréer, Madame, Monsieur, mes salutations distinguées.

${referee}
Professeur émérite
`;

/** An employer's offer, which is a letter to the candidate. */
export const offer = ({ name }: Someone): string => `
Blue Anchor Telecom, Human Resources

Dear ${name},

We are pleased to offer you the position of network technician in our control room, starting on 1 June 2014. Your annual salary will be EUR 31,000. Please sign and return the enclosed copy of this letter by 15 May.

We look forward to welcoming you to our team.

Yours sincerely,
Head of Human Resources
`;

export const publications = ({ name }: Someone): string => `
# List of publications
${name}, "Tides and margins", Journal of Invented Cartography 12 (2021), pp. 33-61.
${name}, "The harbour that was not there", Charts Quarterly 4 (2020), pp. 2-18.
${name}, "On the folding of maps", Proceedings of the Map Curators, 2019, pp. 77-90.
${name}, Lines on Vellum, Oldhaven University Press, 2017.
${name}, review of P. Quill, All the Rivers, Charts Quarterly 1 (2017), pp. 90-92.
`;

export const letterInMailStory = ({ name }: Someone): string => `Good morning,

My grandmother kept the tide tables of our village in a school exercise book, and when she died I inherited the pencil. That may be why maps and I have never parted. I trained as a bookbinder, became a library assistant at the age of twenty-nine, and have looked after the charts and atlases of the Pennine Record Office since 2015. Nobody had opened most of the drawers since the war. Today every sheet has a number, a description and a place, and school classes come to draw the coast from memory.

I should very much like to be your Librarian of the Map Collection. You have four times as many sheets as we have and, as I read in your notice, a catalogue that stops at the letter M. I know what that means and how long it takes, and I would enjoy every week of it. I am not quick, but I have never had to do a thing twice.

My CV is attached. I could come to see you on any Monday.

With best wishes,
${name}
`;

export const letterInMailPlainEnglish = ({ name }: Someone, post: string): string => `Respected Sir/Madam,

I the undersigned am presenting myself as candidate for the ${post} as announced in your esteemed organization. I have completed my studies of informatics in the year 2007 and since this time I am working in the field without interruption. First I was programmer, after that I was made responsible of the network of one bank, and presently I am chief of IT department in the Ministry of Fisheries, with 14 persons under me.

During these years I have realised many projects, like the connection of all 22 provincial offices, the electronic licence of fishing boats and the backup centre. I am accustomed to work under pressure and with small means. I have also good relation with the development partners because I prepare their reports myself.

I am very much motivated to join your organization since it is my dream to serve the customs of the whole world. If you give me this opportunity I will not disappoint you. My curriculum is joined to this mail for your kind consideration.

Thanking you in advance, I remain,
${name}
`;

export const letterInMailGerman = ({ name }: Someone): string => `Sehr geehrte Damen und Herren,

hiermit bewerbe ich mich um die Stelle als Head of Information Technology. Meinen Lebenslauf finden Sie im Anhang.

Seit zehn Jahren leite ich die IT-Abteilung eines Wasserwerks, das rund um die Uhr erreichbar sein muss. Ich habe dort ein Team von neun Mitarbeitern aufgebaut, ein neues Rechenzentrum geplant und in Betrieb genommen und den Haushalt in jedem Jahr eingehalten. Zuvor war ich sieben Jahre lang Systemadministrator in einer Stadtverwaltung und habe gelernt, mit wenig Geld auszukommen und trotzdem zuverlässig zu sein.

An Ihrer Organisation reizt mich die Zusammenarbeit mit vielen Ländern. Ich arbeite gern mit Menschen aus anderen Kulturen, spreche fließend Englisch und lerne derzeit Französisch. Ich bin überzeugt, dass meine Erfahrung mit Projekten, Lieferanten und Sicherheit für Sie von Nutzen wäre, und würde mich freuen, den Umbau Ihrer Dienste mitzugestalten. Umziehen könnte ich innerhalb von drei Monaten.

Über eine Einladung zu einem Gespräch freue ich mich sehr.

Mit freundlichen Grüßen
${name}
`;
