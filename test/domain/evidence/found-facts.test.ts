// Facts that notices ask candidates to state, found with their passages.
import { describe, expect, test } from 'vitest';
import type { FiledDocument } from '../../../src/domain/documents.ts';
import { type FactWishes, findFacts } from '../../../src/domain/evidence/found-facts.ts';
import { paper } from './paper.ts';

const asks = (text: string): FactWishes => ({
  languages: ['en', 'fr'],
  criteria: [
    { id: 'one', kind: 'essential', text: { en: text }, years: null, languages: [], level: null, aspects: [] },
  ],
});
const WISHES = asks('A national of a member state with the right to work in Belgium');

const cv = (text: string, more: Partial<FiledDocument> = {}) =>
  paper('cv', ['The first page says nothing of it.', text], more);

describe('a fact is found, verbatim and on its page', () => {
  test.each([
    ['nationality', 'Nationality: Belgian'],
    ['nationality', 'Nationalité : française'],
    ['nationality', 'I am a Belgian national.'],
    ['nationality', 'Ressortissante française'],
    ['work-permit', 'Valid work permit for Belgium until 2028'],
    ['work-permit', 'I have the right to work in the EU.'],
    ['work-permit', 'Titulaire d’un permis de travail'],
    ['availability', 'Notice period: three months'],
    ['availability', 'Préavis : 3 mois'],
    ['availability', 'Je suis disponible à partir du 1er mai 2026.'],
    ['availability', 'I could start on 1 June 2026.'],
    ['availability', 'Disponibilité : immédiate'],
    ['referees', 'References\nMs Ada Example, Director, Example Bank\nada@example.org, +32 2 555 01 23'],
    ['referees', 'Personne de référence : Mme Anne Exemple, tél. 02 555 01 23'],
    ['referees', 'References available upon request'],
    ['referees', 'Références sur demande'],
    ['kinship', 'My sister works at the WCO.'],
    ['kinship', 'As required, I state that\nmy husband, John Example, is employed\nin the WCO Secretariat.'],
  ])('%s: %j', (kind, text) => {
    const facts = findFacts(WISHES, [cv(text)], '');
    expect(facts.map((fact) => fact.kind)).toEqual([kind]);
    for (const { quote, filename, page } of facts.flatMap((fact) => fact.evidence)) {
      expect({ filename, page }).toEqual({ filename: 'cv.pdf', page: 2 });
      expect(text.includes(quote)).toBe(true);
    }
  });
});

describe('no fact is found', () => {
  test.each([
    'The data is available from two servers.',
    'Candidates must be available immediately.',
    'Reference: HOI/2026',
    'Your reference HOI/2026-12, your mail to me@example.org',
    'Contact: me@example.org, +32 2 555 01 23',
    'Terms of reference for the national strategy: author@example.org',
    'My sister works at the ministry of finance.',
    'In-depth knowledge of international citizenship law.',
    '',
  ])('%j', (text) => {
    expect(findFacts(WISHES, [cv(text)], '')).toEqual([]);
  });
});

describe('what is looked for, and where', () => {
  test('nationality and permits only where the notice speaks of them', () => {
    expect(findFacts(asks('Fluent English'), [cv('Nationality: Belgian. Valid work permit.')], '')).toEqual([]);
  });

  test('referees are counted by their addresses', () => {
    const [fact] = findFacts(
      WISHES,
      [cv('Referees\nDr Jane Doe, jane@example.net\nMr Bob Sample, bob@example.com\n')],
      '',
    );
    expect(fact?.words).toBe('Names 2 referees with contact details.');
  });

  test('the mail’s own words count and name no file', () => {
    const facts = findFacts(WISHES, [cv('Nothing.')], 'Dear all, I could start on 1 June.');
    expect(facts).toMatchObject([{ kind: 'availability', evidence: [{ filename: null, page: null }] }]);
  });

  test('a recommendation, a file that could not be read and hidden text say nothing', () => {
    const text = 'Notice period: three months';
    expect(findFacts(WISHES, [cv(text, { role: 'other' })], '')).toEqual([]);
    expect(findFacts(WISHES, [cv(text, { status: 'corrupt' })], '')).toEqual([]);
    expect(findFacts(WISHES, [cv('Nothing.', { hiddenText: text })], '')).toEqual([]);
  });

  test('a paper in a language that is not accepted is told', () => {
    const [fact] = findFacts(WISHES, [cv('Mein Lebenslauf in deutscher Sprache.', { language: 'de' })], '');
    expect(fact).toMatchObject({ kind: 'paper-language', evidence: [{ filename: 'cv.pdf', page: 1 }] });
    expect(fact?.words).toContain('de');
  });
});
