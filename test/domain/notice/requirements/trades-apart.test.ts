// A short notice of each of some trades against short CVs: those written for the post have at least half of its criteria evidenced, those of other trades at most four in ten. Invented people.
import { describe, expect, test } from 'vitest';
import { findEvidence } from '../../../../src/domain/evidence/criteria.ts';
import { aspectsOf } from '../../../../src/domain/notice/requirements/keywords.ts';
import type { Criterion, CriterionKind, Language } from '../../../../src/domain/vacancy.ts';

const AS_OF = new Date('2026-03-10T12:00:00Z');

interface Asked {
  language: Language;
  criteria: [CriterionKind, string, number?][];
}

const POSTS: Record<string, Asked> = {
  'Hospital Pharmacist': {
    language: 'en',
    criteria: [
      ['education', 'Degree in pharmacy'],
      ['essential', 'Current registration as a pharmacist'],
      ['experience', 'At least three years of relevant experience', 3],
      ['essential', 'Knowledge of aseptic preparation'],
      ['essential', 'Experience of medicines reconciliation'],
      ['competency', 'Attention to detail'],
    ],
  },
  'Procurement Officer': {
    language: 'en',
    criteria: [
      ['education', 'University degree in law or supply chain management'],
      ['experience', 'Four years of experience in procurement', 4],
      ['experience', 'Experience in drafting tender documents and evaluating bids'],
      ['essential', 'Demonstrated negotiation skills with suppliers'],
      ['competency', 'Ability to work under pressure'],
      ['competency', 'Integrity'],
    ],
  },
  'Responsable de la communication': {
    language: 'fr',
    criteria: [
      ['education', 'Diplôme en communication ou journalisme'],
      ['experience', "Cinq ans d'expérience sur un poste similaire", 5],
      ['essential', 'Bonne connaissance des relations presse'],
      ['essential', 'Maîtrise des réseaux sociaux'],
      ['essential', 'Connaissance de la chaîne graphique'],
      ['competency', 'Excellentes qualités rédactionnelles'],
      ['desirable', 'Expérience du mécénat appréciée'],
    ],
  },
};

const FITTING: [string, string][] = [
  [
    'Hospital Pharmacist',
    'Master of Pharmacy, 2014. Registered pharmacist. 2015 - 2025 Hospital pharmacist: aseptic preparation, medicines reconciliation on two wards. Meticulous.',
  ],
  [
    'Hospital Pharmacist',
    "Docteur en pharmacie (2012). Pharmacienne hospitalière depuis 2013, inscrite à l'ordre des pharmaciens. Unité de préparation aseptique, chimiothérapies. Rigueur.",
  ],
  [
    'Procurement Officer',
    'LLB, 2010. Procurement officer 2012 - 2024: drafted tender documents and evaluated bids; negotiated with suppliers. Integrity; I work well under pressure.',
  ],
  [
    'Procurement Officer',
    "Master en droit public. Acheteuse publique 2011 - 2023 : rédaction des dossiers, analyse des offres, négociation avec les fournisseurs. Déontologie. À l'aise sous pression.",
  ],
  [
    'Responsable de la communication',
    "Master en journalisme. Responsable de la communication 2014 - 2025 : communiqués de presse, réseaux sociaux, suivi avec l'imprimeur, bon à tirer. Rédige clairement. Trois entreprises mécènes.",
  ],
  [
    'Responsable de la communication',
    'Degree in communication. Communications manager 2013 - 2025: press releases, social media, print proofs with the printers. Excellent writing skills. Fundraising gala.',
  ],
];

const OTHERS = [
  'Lorry driver 2004 - 2025. Customers in five towns, night rounds, refrigerated loads. Driving licence C. Loads of medicines twice a week.',
  'Infirmière, service de cardiologie, 2010 - 2025. Soins, transmissions, tutorat de deux étudiants. Travail sous pression.',
  'Primary school teacher 2009 - 2025. Class of 26, school newspaper, parents. Bachelor of Education.',
  'Chef de cuisine 2012 - 2025. Équipe de huit, budget des denrées, fournisseurs locaux. CAP cuisine.',
  'Front desk agent, Hotel of the Weir, 2016 - 2025. Guests of many countries, bookings, complaints. Excellent team player.',
  'Ingénieur en génie civil 2008 - 2025. Ponts, chantiers, béton armé, appels d’offres de travaux. Rigoureux.',
  'Translator 2011 - 2025. Patents, contracts, subtitles. MA Translation. Meets tight deadlines.',
  'Comptable 2005 - 2025. Clôture annuelle, TVA, bilans. BTS comptabilité. Rigueur et discrétion.',
  'Marine biologist 2013 - 2025. Surveys, publications, grant of a foundation. PhD in biology.',
  'Fleuriste 2010 - 2025. Bouquets, vitrines, encaissement. CAP fleuriste. Page Facebook de la boutique.',
  'Web developer 2014 - 2025. TypeScript, accessibility, code review. BSc in computer science. Somebody from the medical unit was my first client.',
  'Gardien d’immeuble 2003 - 2025. Petites réparations, courrier, nettoyage. Permis B.',
];

function criteriaOf(post: string, { language, criteria }: Asked): Criterion[] {
  return criteria.map(([kind, words, years = null], at) => ({
    id: `c${at}`,
    kind,
    text: { [language]: words },
    years,
    languages: [],
    level: null,
    aspects: aspectsOf({ words, kind, language, years, post }),
  }));
}

function shareOf(post: string, text: string): number {
  const criteria = criteriaOf(post, POSTS[post] ?? { language: 'en', criteria: [] });
  const found = findEvidence(criteria, [cv(text)], AS_OF);
  return found.filter(({ status }) => status === 'evidenced').length / criteria.length;
}

describe('who has worked in the trade has evidence for half of the criteria at least', () => {
  test.each(FITTING)('%s: %s', (post, text) => {
    expect(shareOf(post, text)).toBeGreaterThanOrEqual(0.5);
  });
});

describe.each(Object.keys(POSTS))('who has not, has it for four in ten at most: %s', (post) => {
  test.each(OTHERS)('%s', (text) => {
    expect(shareOf(post, text)).toBeLessThanOrEqual(0.4);
  });
});

test('a word of the field alone does not answer what a criterion asks of it', () => {
  expect(shareOf('Hospital Pharmacist', 'Somebody from the medical unit came to see me.')).toBe(0);
});

test('years that are asked for in no field are those of the trade of the post', () => {
  const asked = { words: 'Five years of relevant experience', kind: 'experience' as const, language: 'en' as const };
  expect(aspectsOf({ ...asked, years: 5, post: 'Senior Pharmacist' })[0]?.en).toContain('pharmac*');
  expect(aspectsOf({ ...asked, years: 5, post: 'Deputy Director' })).toEqual([]);
  expect(aspectsOf({ ...asked, years: 5 })).toEqual([]);
});

import { cv } from './cv.ts';
