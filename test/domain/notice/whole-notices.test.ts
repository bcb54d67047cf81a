// Three whole notices of an invented bureau, each built differently: what each asks is read the same, whatever carries its headings.
import { expect, test } from 'vitest';
import { criteriaIn, read } from './requirements/asked.ts';

const countsIn = (text: string) => {
  const counts: Record<string, number> = {};
  for (const { kind } of read(text).criteria) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

/** Copied from a job board: headings run into their text, and each requirement is a line. */
const INLINE = `Transport & Ports Full-time Deputy Head, Harbour Support
Bureau of Inland Harbours Posted on 02.09.2025 Deadline28.09.2025 €6,400/month (est.)
Bureau of Inland Harbours is looking for a Deputy Head, Harbour Support Introduction The Bureau of Inland Harbours (BIH) is a small public body that looks after river ports and their crews.
Short Description of the Vacant Position The Deputy Head leads two units and answers to the Head of the division. The post would suit a seasoned leader of people with a taste for rivers.
Main Accountabilities Leadership Lead both units and oversee what they do.
Ensure good exchange of knowledge between the units.
General Stand in for the Head when needed.
Education At least a first university degree in a fitting subject or an equal mix of studies, training and/or work.
Experience and Essential Qualifications Minimum 9 years of fitting professional experience at a like level of responsibility.
Experience of work with or for river commissions.
Clear interest in the aims and the renewal of the BIH.
Management experience, preferably at middle level within port authorities and proven ability to build teams that do well.
Broad experience in, and good understanding of, teaching port crews.
Excellent inter-personal skills, awareness of other cultures and the ability to work with many people.
Strong analytical skills and proven experience in working well under pressure.
Good knowledge of office software, in particular spreadsheets.
Additional Desirable but Non-Essential Qualifications Knowledge of project methods, shown by a certificate, is considered an advantage.
Experience of planning courses for adults.
Good knowledge of the rules and habits of the BIH.
Languages English and French are the official languages of the BIH. The successful candidate must be fluent in at least one of the official languages and ideally possess good working knowledge of the other official language.
Contract and Conditions Staff member under BIH contract of four (4) years (renewable once);
Probationary period: six (6) months;
Salary on the bureau's scale, grade B2; amount of 6,400.10 EUR/month;
This position is subject to the Staff Manual. If a candidate is related to a current staff member (wife, husband, parent or child), they are required to indicate this in the application.
Application and Recruitment Process It is for the applicant to show how they meet each of the essential qualifications and requirements. Applicants are invited to describe what they have achieved, as well as to include references.
Only short-listed candidates will be contacted for a test.`;

test('headings that run into their text', () => {
  expect(countsIn(INLINE)).toEqual({ education: 1, experience: 1, essential: 7, desirable: 3, language: 2 });
  const { criteria, kinship, referees, conditions } = read(INLINE);
  expect(criteria.map(({ years }) => years).filter((years) => years !== null)).toEqual([9]);
  expect(criteria.slice(-2).map(({ languages }) => languages)).toEqual([
    ['en', 'fr'],
    ['en', 'fr'],
  ]);
  expect(kinship?.value).toMatch(/^If a candidate is related/u);
  expect(referees?.value).toMatch(/include references\.$/u);
  expect(conditions.map(({ value: { kind, words } }) => `${kind}: ${words}`)).toEqual([
    'pay: €6,400/month (est.)',
    'contract: Staff member under BIH contract of four (4) years (renewable once)',
    'contract: Probationary period: six (6) months',
    "pay: Salary on the bureau's scale, grade B2; amount of 6,400.10 EUR/month",
  ]);
});

/** Headings in bold over paragraphs and lists without numbers. */
const BOLD = `**Head of Charts**

**Introduction**

The Bureau of Inland Harbours (BIH) looks after river ports.

**Main Accountabilities**

- Lead the chart room.
- Plan the surveys of the year.

**Education**

- University degree in Geography or other fitting disciplines.
- Relevant training/certifications in Surveying, and a record of continuous learning.

**Experience and Essential Qualifications**

- At least 11 years of growing experience in Surveying and experience across its different fields.
- Management experience and proven ability to build teams.
- Motivated by the chance to renew the chart room.
- Strong analytical and problem-solving skills and experience of managing surveys.
- Excellent inter-personal skills.
- Strong communication skills and the ability to draft clearly.
- Excellent knowledge of current developments in mapping software.

**Additional Desirable but Non-Essential Qualifications**

- Practical experience in a multilingual environment.
- Project management certifications.
- Professional experience in a like position in an international organization.

**Languages**

- Fluency in English and/or French, the official working languages of the BIH.
- Knowledge of the other official BIH language would be considered an asset.

**Contract and Conditions**

- Staff member under BIH contract of five (5) years.`;

test('headings in bold', () => {
  expect(countsIn(BOLD)).toEqual({ education: 2, experience: 1, essential: 6, desirable: 3, language: 2 });
  expect(
    read(BOLD)
      .criteria.slice(-2)
      .map(({ languages }) => languages.join()),
  ).toEqual(['en,fr', 'en,fr']);
});

/** Numbered headings; wishes stand at the end of the demands. */
const NUMBERED = `**Bridge Survey Project Manager**

**1. INTRODUCTION**

The Bureau of Inland Harbours (BIH) looks after river ports.

### 4. **MAIN ACCOUNTABILITIES**

#### **i. Delivery**

- (a) Manage the staff of the project;
- (b) Report to the donor.

**5. EDUCATION**

- Minimum Bachelor's level degree or an equal mix of education, skills and experience.

**6. EXPERIENCE AND ESSENTIAL QUALIFICATIONS**

- A minimum of 6 years of experience in Project Management;
- Excellent knowledge of budgets;
- Risk experience in projects;
- Good analytical skills;
- Proven experience in procurement and holding workshops in several countries;
- Experience in bridge building or bridge inspection;
- Experience in and/or knowledge of the work of river commissions would be an asset.
- Project management certification (e.g. Prince2; PMP, Agile/Scrum) would be an advantage.

## 7. LANGUAGES

- Fluency in English.
- Knowledge of French would be considered an asset.

## 8. COMPETENCIES

- Ability to work in a small team;
- Strategic mindset;
- In-depth knowledge of office software; and
- Ability to learn the tools of the BIH.

## 9. CONTRACT AND CONDITIONS

- Salary starting from 5,100 EUR/month;

## 10. APPLICATION AND RECRUITMENT PROCESS

Interested candidates should send a CV and motivation letter in English.

**Position Availability: This role is subject to donor funding confirmation**`;

test('numbered headings, and wishes among demands', () => {
  expect(countsIn(NUMBERED)).toEqual({
    education: 1,
    experience: 1,
    essential: 5,
    desirable: 2,
    language: 2,
    competency: 4,
  });
  expect(criteriaIn(NUMBERED)).toContain(
    'desirable: Project management certification (e.g. Prince2; PMP, Agile/Scrum) would be an advantage',
  );
  expect(read(NUMBERED).conditions.map(({ value }) => value)).toContainEqual({
    kind: 'funding',
    words: 'Position Availability: This role is subject to donor funding confirmation',
  });
});
