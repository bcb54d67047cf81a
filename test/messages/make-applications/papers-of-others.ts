// English papers that complete no application: of referees, schools, offices, and the organisation itself. Markup as in sheet.ts.
import type { Someone } from './case.ts';

export const recommendation = (of: Someone, referee: string): string => `
Office of the Director
Harbour Board of Quaymouth

12 January 2026

To whom it may concern

Letter of recommendation for ${of.name}

It is my pleasure to recommend ${of.name}, who has worked under my supervision for six years. In that time ${of.name} has shown great diligence, sound judgement and an even temper. Colleagues come with their problems and leave with a plan.

I have no hesitation in recommending ${of.name} for any position of responsibility, and would gladly hire the candidate again. Please do not hesitate to contact me should you need further information.

Yours sincerely,

${referee}
Director, Harbour Board of Quaymouth
`;

export const diploma = ({ name }: Someone): string => `
# University of Estmark

Faculty of Science

The Rector and the Senate hereby certify that

# ${name}

having completed the prescribed course of study and passed the examinations, has been awarded the degree of

# Bachelor of Science in Computer Science

with all the rights and privileges thereto pertaining. Given at Estmark on the thirtieth day of June 2012.

The Rector          The Registrar
Diploma no. 2012/04417
`;

export const certificate = ({ name }: Someone): string => `
# Certificate of completion

This is to certify that ${name} has successfully completed the course "Service management, foundation level" (24 hours) held from 4 to 6 May 2021.

Certificate number SM-2021-0093. Valid until 6 May 2026.

Lighthouse Training Ltd, head of examinations
`;

export const passport = ({ name }: Someone): string => `
PASSPORT / PASSEPORT
Type P   Code KES   Passport No. K0044172
Surname, given names: ${name.toUpperCase()}
Nationality: KESTRIAN   Sex: F
Date of birth: 14 MAY 1986   Place of birth: LATHOM
Date of issue: 02 FEB 2021   Date of expiry: 01 FEB 2031
P<KES${name.toUpperCase().replace(/[^A-Z]+/g, '<')}<<<<<<<<<<<<<<<<
K0044172<0KES8605140F3102013<<<<<<<<<<<<<<06
`;

export const transcript = ({ name }: Someone): string => `
# Transcript of records
Student: ${name}   Matriculation no. 08-33127
Semester | Course | Credits | Grade
1 | Algorithms | 6 | 15/20
1 | Linear algebra | 6 | 13/20
2 | Operating systems | 5 | 16/20
2 | Databases | 5 | 14/20
3 | Computer networks | 6 | 15/20
Total credits: 180. Final grade: 15.1 / 20
`;

/** What a candidate saved of the notice itself. */
export const notice = `
# Vacancy notice
Post: Head of Information Technology. Grade: A4. Place: Brussels.

# Duties
The incumbent will manage the information technology service, plan its budget and supervise its staff.

# Requirements
- A university degree in information technology or another relevant field.
- At least ten years of professional experience.
- Excellent knowledge of English or French.

# How to apply
Candidates are invited to send a curriculum vitae and a motivation letter before the closing date. Only shortlisted candidates will be contacted.
`;
