// English papers of invented people, one function a form: CVs and letters in the shapes that people give them. Markup as in sheet.ts.
import type { Someone } from './case.ts';

export const POSTS = {
  HOI: 'Head of Information Technology',
  STCEPM: 'Strategic Trade Control Enforcement (STCE) Project Manager',
  DDIS: 'Deputy Director, Implementation Support',
  LIBRA: 'Librarian of the Map Collection',
};

/** The common form: newest job first, years in front. */
export const cvPlain = ({ name, address }: Someone): string => `
# ${name}
Rue des Tanneurs 14, 1000 Brussels, Belgium
${address}  +32 2 555 01 44

# Profile
Information technology manager with fourteen years in public administrations; calm in incidents, careful with budgets.

# Professional experience
2018 - present  IT Manager, Harbour Board of Quaymouth
- Manages a team of eleven and an annual budget of EUR 1.8 million.
- Moved ninety services to a new data centre without a lost day.
2012 - 2018  Systems engineer, Regional Archive of Estmark
- Administered Linux and Windows servers for four hundred users.
- Introduced ITIL incident handling.

# Education
2008 - 2012  BSc in Computer Science, University of Estmark

# Skills
Budgeting, service management, virtualisation, procurement

# Languages
English: native. French: upper intermediate (B2).
`;

/** Trade and customs rather than computers. */
export const cvTrade = ({ name, address }: Someone): string => `
# Curriculum Vitae
# ${name}
${address} | +44 20 555 0177 | Nationality: Kestrian

# Career summary
Customs officer and project manager; nine years of strategic trade control work in twelve countries.

# Work experience
March 2019 - today: Project manager, Export Control Institute of Kestria
- Planned and delivered capacity building missions, from terms of reference to final report.
- Kept donors informed: quarterly narrative and financial reports for a budget of USD 2.4 million.
September 2014 - February 2019: Customs inspector, Port of Lathom
- Targeting of dual-use consignments; seizures in cooperation with three agencies.

# Education and training
2012 - 2014  MA in International Relations, Lathom University
2009 - 2012  BA in Law, Lathom University
2016  PRINCE2 Practitioner

# Languages
English (fluent), Spanish (good), French (basic)

# References
Available on request.
`;

/** One page, few words. */
export const cvMinimal = ({ name, address }: Someone): string => `
${name}
${address} - Leeds

Work
2020-26 Map cataloguer, Pennine Record Office
2015-20 Library assistant, Town Library of Holbeck
2013-15 Bookseller, The Paper Boat

Study
2010-13 BA Geography, Wharfe College

Also
German B1, first aider, clean driving licence
`;

/** No dates at all: what the person can do, not when. */
export const cvFunctional = ({ name, address }: Someone): string => `
# ${name}
Lisbon, Portugal - ${address}

# Summary of qualifications
Service manager with a long record in shipping and banking. Known for recovering projects that others had given up.

# Key skills
Leadership
- Built and coached teams of up to twenty engineers; turnover fell by half.
- Mediated between vendors and lawyers in three outsourcing contracts.
Technology
- Designed cloud and on-premises infrastructure, networks and identity management.
- Ran security audits and disaster recovery exercises.
Finance
- Answered for operating budgets and for capital plans over five years.

# Employment history
Bank of the Two Rivers, Lisbon: head of service operations
Atlantic Ferry Lines, Porto: network engineer

# Qualifications
Degree in electrical engineering, Institute of Technology of Alfama
CISSP, COBIT

# Languages
Portuguese (mother tongue), English (C1), French (B1)
`;

/** The European form with its labels in one column. */
export const cvEuropass = ({ name, address }: Someone): string => `
# Europass Curriculum Vitae
Personal information
First name(s) / Surname(s) | ${name}
Address | 8 Mill Street, 6211 Maastricht, Netherlands
E-mail | ${address}
Nationality | Dutch
Date of birth | 04/07/1984

Work experience
Dates | 01/02/2016 -> present
Occupation or position held | Head of ICT operations
Main activities and responsibilities | Running of data centres and service desk; staff of nine
Name and address of employer | Water Board of the Lower Maas, Roermond
Dates | 01/09/2009 - 31/01/2016
Occupation or position held | Network administrator
Name and address of employer | Academic Hospital of Kessel

Education and training
Dates | 09/2004 - 06/2009
Title of qualification awarded | MSc in Informatics
Name and type of organisation | Technical University of Limburg

Personal skills and competences
Mother tongue(s) | Dutch
Other language(s) | English: C2 C2 C1 C1 C1; French: B2 B2 B1 B1 B1
Computer skills and competences | Linux, VMware, Azure, SQL
Driving licence | B
`;

/** A scholar's: publications outweigh the jobs. */
export const cvAcademic = ({ name, address }: Someone): string => `
# ${name}, PhD
Department of Geography, University of Nether Wallop
${address}

# Academic appointments
2019 - present  Senior Lecturer in Historical Cartography, University of Nether Wallop
2014 - 2019  Postdoctoral Research Fellow, Institute of Maps and Charts, Oldhaven

# Education
2014  PhD, Historical Geography, University of Oldhaven. Thesis: Coastlines that moved
2009  MA, Library and Information Science, University of Oldhaven

# Publications
${name}, "Tides and margins", Journal of Invented Cartography, vol. 12 (2021), pp. 33-61.
${name} and P. Quill, "A catalogue of river charts", Proceedings of the Map Curators, 2018, pp. 4-19.
${name}, Lines on Vellum, Oldhaven University Press, 2017. ISBN 000-0-00-000000-0

# Grants and awards
2020  Compass Trust, research grant, GBP 48,000
2016  Young Scholar Prize of the Society of Cartographers

# Teaching
Map librarianship (MA level); palaeography; field course in surveying

# Service
Reviewer for two journals; convenor of the seminar on historical maps
`;

/** A long text about oneself in the third person, with years. */
export const cvNarrative = ({ name, address }: Someone): string => `
# Resume of ${name}
Contact: ${address}, phone +353 1 555 0199

# Employment
2017 to date. Deputy head, Office of Programme Support, Island Customs Service. Oversees twenty advisers, plans missions, reports to the board.
2010 to 2017. Programme officer, Northern Trade Facilitation Trust. Ran needs assessments in nine administrations and wrote the evaluation method.
2006 to 2010. Customs officer, Island Customs Service. Clearance, audit, later instructor at the training centre.

# Academic background
2005. Master of Public Administration, Shannonside University.
2003. Bachelor of Commerce, Shannonside University.

# Competencies
Strategic planning, performance measurement, staff development

# Language skills
English, mother tongue; French, working knowledge; Irish, mother tongue.

# Referees
Two referees will be named at interview.
`;

/** A letter as schoolbooks teach it. */
export const letterPlain = ({ name, address }: Someone, post: string): string => `
${name}
${address}

Human Resources
Rue du Marché 30
1210 Brussels

2 March 2026

Application for the post of ${post}

Dear Sir or Madam,

I am writing to apply for the post of ${post}, which you have advertised on your website.

For more than ten years I have worked where careful preparation shows only when something goes wrong. In my present position I lead a team of eleven people, answer for the budget, and explain to those who decide what can be done, what it costs, and what it would cost to leave it undone. I am proud that nobody has left that team for another in five years.

What draws me to your organisation is the number of countries it serves with a small staff. I have worked with partners in nine time zones and have learned to write things down so that they need no second telephone call. I would bring that habit, together with patience and a liking for people who disagree with me.

I am available for an interview at any time and could take up the post three months after an offer.

Thank you for considering my application.

Yours faithfully,

${name}
`;

/** Begins without any salutation and ends without a formula. */
export const letterBare = ({ name }: Someone, post: string): string => `
Motivation

The post of ${post} is the one I would have written for myself, had anybody asked me. I have spent twelve years in services that other people rely on, the last seven of them in charge, and I want to do the same work for an organisation whose members come from everywhere.

I apply for three reasons. First, my experience fits: I have built a team, kept a budget and replaced what was old without stopping what was running. Second, I enjoy working in two languages and with people who see the world from another side. Third, I am convinced that small secretariats achieve more when somebody looks after their tools with care, and I would be glad to be that person.

My weaknesses I know as well. I like to finish things and have had to learn to hand them over. My present team has taught me that, and I am grateful to it.

I would welcome the opportunity to explain all this in an interview.

${name}
`;

/** An address block on top of a short letter that goes straight to its point. */
export const letterBlock = ({ name, address }: Someone, post: string): string => `
${name}
17 Canal Side
Ghent
${address}

The Director, Personnel
Selection Office
Brussels

21 February 2026

Vacancy: ${post}

It is with great interest that I submit my candidature for the above vacancy. My work of the last nine years, set out in the enclosed curriculum vitae, has prepared me for each of the duties that the notice lists.

I have managed projects with donors, reported on them without delay, and trained colleagues in administrations large and small. I believe that my strengths are a clear head under pressure and respect for those whose work I change. It would be a privilege to put both at the service of your Members.

I remain at your disposal for any further information.

${name}
`;

/** Points instead of paragraphs, each against a requirement. */
export const letterPoints = ({ name }: Someone, post: string): string => `
Dear members of the selection panel,

I wish to be considered for the position of ${post}. Your notice asks for five things; this is what I can offer for each of them.

- Leadership: I have led teams of between four and twenty people since 2015.
- Method: I plan in quarters, measure monthly and tell the truth weekly.
- Partners: I have negotiated with ministries, banks and one very small harbour board.
- Languages: I write English and speak French every day.
- Motivation: I have wanted to work for an international organisation since my first mission abroad, and I am ready to move.

I am confident that I can contribute from the first month, and I look forward to discussing my application with you.

Kind regards,
${name}
`;
