// The short code of a vacancy and the reference of its notice: read where they stand, proposed where they do not.
import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../../../src/domain/notice/notice.ts';
import { readPost } from '../../../../src/domain/notice/post/post.ts';

function read(text: string, language: 'en' | 'fr' = 'en') {
  return readPost(noticeOf([text], { language, links: [] }));
}

describe('the code', () => {
  it.each([
    ['the mailbox before "vacancy"', 'Job title: Head of Tide Tables', 'HTT.vacancy@example.org', 'HTT'],
    ['the mailbox behind "vacancy"', 'Job title: Head of Tide Tables', 'vacancy-HTT@example.org', 'HTT'],
    [
      'the mailbox in small letters when it is the title’s initials',
      'Job title: Head of Tide Tables',
      'htt.jobs@example.org',
      'HTT',
    ],
    ['the mailbox with a number', 'Job title: Head of Tide Tables', 'VN2026-12.recruitment@example.org', 'VN2026-12'],
    ['an abbreviation that is no initials, in capitals', 'Job title: Chief Clerk', 'QUAY.vacancy@example.org', 'QUAY'],
    ['a plus address', 'Job title: Chief Clerk', 'recruitment+QUAY.vacancy@example.org', 'QUAY'],
  ])('is that of %s', (_where, head, address, code) => {
    const said = read(`${head}\n\nSend your application to ${address}.`).code;
    expect(said).toMatchObject({ value: code, assumption: null });
  });

  it.each([
    ['hr@example.org'],
    ['finance.jobs@example.org'],
    ['recruitment@example.org'],
    ['jobs.europe@example.org'],
    ['ana.quill@example.org'],
    ['vacancies@example.org'],
  ])('is not taken from the office’s mailbox %s but proposed from the title', (address) => {
    const said = read(`Job title: Head of Tide Tables\n\nSend your application to ${address}.`).code;
    expect(said?.value).toBe('HTT');
    expect(said?.assumption).toContain('proposal');
  });

  it('is made from the reference when the mailbox has none', () => {
    const said = read('Job title: Tide Analyst\nRef.: VN/2026/12\n\nSend your CV to hr@example.org').code;
    expect(said?.value).toBe('VN-2026-12');
    expect(said?.assumption).toContain('VN/2026/12');
  });

  it.each([
    ['Job title: Deputy Director, Implementation of Tide Tables', 'DDITT'],
    ['Job title: Sea Level Monitoring (SLM) Project Manager', 'SLMPM'],
    ['Job title: Accountant', 'ACCOUNTANT'],
    ['Job title: Head of IT', 'HIT'],
    ['Job title: Archivist\nRef: 2026/12', 'ARCHIVIST'],
  ])('is proposed from "%s"', (text, code) => {
    const said = read(text).code;
    expect(said?.value).toBe(code);
    expect(said?.assumption).toContain('proposal');
  });

  it('is proposed from a French title without its accents and small words', () => {
    expect(read('Poste : Chargé(e) des études économiques', 'fr').code?.value).toBe('CEE');
  });

  it('is none where there is no title, reference or mailbox', () => {
    expect(read('We have fine weather.').code).toBeNull();
  });
});

describe('the reference', () => {
  it.each([
    ['Ref.: VN/2026/12', 'VN/2026/12'],
    ['Reference: HO-2026-034', 'HO-2026-034'],
    ['Vacancy No. 14-2026', '14-2026'],
    ['Vacancy Notice Number: HO/VN/0007', 'HO/VN/0007'],
    ['Job ID: 48213', '48213'],
    ['Job ID\t48213', '48213'],
    ['Requisition ID 2026-771', '2026-771'],
    ['Job Opening Number: 26-TID-Lisbon-231', '26-TID-Lisbon-231'],
    ['Reference number: R-118/26', 'R-118/26'],
    ['VACANCY NOTICE HO/2026/7', 'HO/2026/7'],
    ['Post reference: TIDES', 'TIDES'],
    ['Référence : 2026-034', '2026-034'],
    ['Réf. : DRH/2026/11', 'DRH/2026/11'],
    ["Référence de l'offre : O026-118", 'O026-118'],
    ['Avis de vacance n° 2026/07', '2026/07'],
    ["N° de l'offre : 118-443", '118-443'],
    ['Poste n° 4471', '4471'],
    ['Please quote reference HO-77 in all letters.', 'HO-77'],
  ])('is read from "%s"', (line, reference) => {
    const text = `${line}\nJob title: Tide Analyst`;
    const said = read(text).reference;
    expect(said?.value).toBe(reference);
    expect(text.slice(said?.passages[0]?.start, said?.passages[0]?.end)).toBe(reference);
  });

  it.each([
    ['Applicants give the names of two references.'],
    ['Reference letters are welcome.'],
    ['Vacancy closes 12.03.2026'],
    ['Terms of reference'],
    ['Post: P-3'],
    ['Notice period: 3 months'],
    ['Two references, no later than 2026'],
  ])('is not in "%s"', (line) => {
    expect(read(`Job title: Tide Analyst\n${line}`).reference).toBeNull();
  });
});

describe('aliases', () => {
  it('a usual abbreviation that the notice writes is another name', () => {
    const text = 'HEAD OF INFORMATION TECHNOLOGY\n\nThe Head of IT leads seven people.';
    expect(read(text).aliases.map(({ value }) => value)).toEqual(['Head of IT']);
  });

  it('the abbreviation in brackets makes another name where the notice uses it', () => {
    const text =
      'Job title: Sea Level Monitoring (SLM) Project Manager\n\nThe SLM Project Manager works in Lisbon. The Project Manager travels.';
    expect(read(text).aliases.map(({ value }) => value)).toEqual(['SLM Project Manager']);
  });

  it('a name that the notice does not use is not made up', () => {
    expect(read('Head of Human Resources\n\nThe post is in Lisbon.').aliases).toEqual([]);
  });

  it('the title by its own abbreviation is one, also where the notice does not write it so', () => {
    const [alias] = read(
      'Job title: Sea Level Monitoring (SLM) Project Manager\n\nThe manager reports to the Director.',
    ).aliases;
    expect(alias?.value).toBe('SLM Project Manager');
    expect(alias?.assumption).toContain('abbreviation');
  });

  it('a bracket that abbreviates something else makes none', () => {
    expect(read('Job title: Project Manager (P4) Tides\n\nThe post is in Lisbon.').aliases).toEqual([]);
  });
});
