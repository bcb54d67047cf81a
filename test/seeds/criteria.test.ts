// The words in the vacancy files find what fits and leave alone what does not, on the CVs and letters of the sample mail.
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { mireille } from '../../seeds/make/people/ddis.ts';
import { cormac, emeka, hanneke, leocadia } from '../../seeds/make/people/hoi-english.ts';
import { anselm, ilse, katarzyna, rosalind } from '../../seeds/make/people/hoi-english-odd.ts';
import { aurelien, bastien, noemie, therese, youssef } from '../../seeds/make/people/hoi-french.ts';
import { robin, solene, tobias } from '../../seeds/make/people/libra.ts';
import { dele, ingrid } from '../../seeds/make/people/stcepm.ts';
import type { Person } from '../../seeds/make/person.ts';
import { readVacancies } from '../../src/config/vacancy-file.ts';
import type { FiledDocument, Role } from '../../src/domain/documents.ts';
import { findEvidence } from '../../src/domain/evidence/criteria.ts';
import { SAMPLES, type Sample } from './trades.ts';

const suited: Record<string, Person[]> = {
  HOI: [leocadia, hanneke, cormac, emeka, katarzyna, ilse, anselm, bastien, therese, youssef, noemie, aurelien],
  STCEPM: [ingrid, dele],
  DDIS: [mireille],
  LIBRA: [tobias, solene, robin],
};
const { vacancies } = readVacancies(fileURLToPath(new URL('../../seeds/vacancies', import.meta.url)));
const asOf = new Date('2026-03-20T12:00:00Z');

describe.each(Object.entries(suited))('the criteria of %s', (code, people) => {
  const criteria = vacancies.find((vacancy) => vacancy.code === code)?.criteria ?? [];
  const foundFor = (person: Person) => findEvidence(criteria, papersOf(person), asOf);

  test.each(people.map((person) => [person.name, person] as const))(
    'at least half are evidenced for %s',
    (_, person) => {
      const evidenced = foundFor(person).filter((finding) => finding.status === 'evidenced');
      expect(evidenced.length).toBeGreaterThanOrEqual(criteria.length / 2);
    },
  );

  test('at most four in ten say anything for a cook', () => {
    const found = foundFor(rosalind).filter((finding) => finding.status !== 'not-found');
    expect(found.length).toBeLessThanOrEqual(criteria.length * 0.4);
    const busy = findEvidence(criteria, [document('cv', 'en', BUSY_COOK)], asOf);
    expect(busy.filter((finding) => finding.status !== 'not-found').length).toBeLessThanOrEqual(criteria.length * 0.4);
  });

  test('each is found by some candidate it was made for', () => {
    const found = new Set(
      people.flatMap((person) =>
        foundFor(person)
          .filter((f) => f.status !== 'not-found')
          .map((f) => f.id),
      ),
    );
    expect(criteria.map((criterion) => criterion.id).filter((id) => !found.has(id))).toEqual([]);
  });
});

describe('the words of the vacancy files find', () => {
  const shareFor = (code: string, { language, cv, letter }: Sample) => {
    const papers = [document('cv', language, cv)];
    if (letter !== '') papers.push(document('motivation-letter', language, letter));
    const found = findEvidence(vacancies.find((vacancy) => vacancy.code === code)?.criteria ?? [], papers, asOf);
    return found.filter((finding) => finding.status === 'evidenced').length / found.length;
  };

  test.each(SAMPLES.filter(({ suits }) => suits !== null).map((sample) => [sample.who, sample] as const))(
    'six in ten of the criteria of the post for %s',
    (_, sample) => expect(shareFor(sample.suits ?? '', sample)).toBeGreaterThanOrEqual(0.6),
  );

  test.each(SAMPLES.filter(({ suits }) => suits === null).map((sample) => [sample.who, sample] as const))(
    'at most four in ten of the criteria of any post for %s',
    (_, sample) => {
      for (const code of Object.keys(suited)) expect(shareFor(code, sample), code).toBeLessThanOrEqual(0.4);
    },
  );
});

/** Uses the words of a kitchen that offices use too. */
const BUSY_COOK = `Curriculum vitae
Professional experience
2012 - 2026 Executive chef, Hotel of the Three Ponds
Over 14 years of experience in busy kitchens. Supervised servers and cooks, and trained new developers of recipes.
Custom menus for weddings; food preservation and safe storage; containers for takeaway meals.
Annual budget for ingredients, hygiene audits, work under pressure.
Drafting of menus, a network of local growers, Latin American dishes.
Education
Diploma in Professional Cookery
Languages
English: native`;

function papersOf({ cv, letter, language }: Person): FiledDocument[] {
  const jobs = cv.jobs.flatMap((job) => [
    `${job.years} ${job.title}`,
    job.employer,
    ...job.points.map((p) => `• ${p}`),
  ]);
  const lines = [
    cv.headline,
    cv.profile,
    ...jobs,
    ...cv.education.map((entry) => entry.join(' ')),
    ...cv.certificates.map((certificate) => `• ${certificate}`),
    cv.skills.join(' · '),
    ...cv.languages,
  ];
  return [
    document('cv', language, lines.join('\n')),
    document('motivation-letter', language, [letter.subject, ...letter.paragraphs].join('\n\n')),
  ];
}

function document(role: Role, language: string, text: string): FiledDocument {
  return {
    filename: `${role}.pdf`,
    container: null,
    mediaType: 'application/pdf',
    sha256: role,
    status: 'extracted',
    reason: null,
    language,
    pages: [text],
    pageCount: 1,
    characters: text.length,
    hiddenText: '',
    confidence: null,
    omission: null,
    links: [],
    seconds: 0,
    role,
    roleReason: '',
  };
}
