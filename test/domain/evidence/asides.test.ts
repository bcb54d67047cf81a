// What papers say of something else than their writer's doing: the post, the employer, name and address, referees, hobbies.
import { describe, expect, test } from 'vitest';
import { countedFor } from '../../../src/domain/evidence/asides.ts';
import { findPhrase, indexer } from '../../../src/domain/evidence/page-index.ts';
import { phraseOf } from '../../../src/domain/evidence/phrases.ts';
import type { Criterion, Language } from '../../../src/domain/vacancy.ts';

function isFound(keyword: string, text: string, isLetter = true, language: Language = 'en'): boolean {
  const phrase = phraseOf(keyword, language);
  return findPhrase(indexer([phrase])(text, isLetter), phrase, 5).length > 0;
}

describe('what is said of the post and of the employer is no evidence', () => {
  test.each([
    ['project manager', 'I am applying for your project manager vacancy because I like people.'],
    ['head of IT', 'I wish to apply for the post of Head of IT.'],
    ['head of IT', 'Please find my application for the position of Head of IT, as published.'],
    ['multicultural', 'It would be a joy to work with your multicultural team.'],
    ['budget', 'The vacancy notice asks for budget management and patience.'],
    ['budget', 'You ask for somebody who can hold a budget.'],
    ['capacity building', 'Your organisation is a leader in capacity building.'],
    ['procurement', 'I would like to work in procurement.'],
    ['customs', 'I want to contribute to the modernisation of customs.'],
    ['legal officer', 'Re: Legal Officer\n\nDear all,\nI draw maps.'],
    ['legal officer', 'Legal Officer Selection Panel\n12 Example Street\n\nDear Sir or Madam,\nI draw maps.'],
    ['procurement', 'Ms Example\nProcurement Unit\n\nDear Ms Example,\n\nI draw maps.'],
  ])('%s: %j', (keyword, text) => {
    expect(isFound(keyword, text)).toBe(false);
  });

  test.each([
    ['internationale', 'Je me porte candidat au poste que votre organisation internationale met au concours.'],
    ['pluridisciplinaire', 'Je souhaite rejoindre votre équipe pluridisciplinaire.'],
    ['chef de projet', 'Objet : candidature au poste de chef de projet\n\nMadame,\nje dessine des cartes.'],
    ['marchés publics', 'Je souhaite travailler dans les marchés publics.'],
    ['gestion de projet', 'L’annonce demande de la gestion de projet.'],
    ['gestion de projet', 'Vous recherchez une personne rompue à la gestion de projet.'],
    ['gestion de projet', 'À la recherche d’un poste en gestion de projet.'],
  ])('%s: %j', (keyword, text) => {
    expect(isFound(keyword, text, true, 'fr')).toBe(false);
  });

  test('nor in the objective of a CV', () => {
    for (const text of [
      'Seeking a position as project manager in a growing firm',
      'Objective: a post as project manager',
      'OBJECTIVE\nTo obtain a position as project manager',
      'Looking for new challenges as project manager',
    ])
      expect(isFound('project manager', text, false)).toBe(false);
  });
});

describe('the rest of the sentence is', () => {
  test.each([
    ['projects', 'I am applying for the post of Head of Unit because I managed projects for ten years.'],
    ['projects', 'I am applying for the post of Head of Unit with ten years of running projects.'],
    ['procurement', 'I bring to your team ten years of procurement.'],
    ['procurement', 'I can offer your organisation my experience in procurement.'],
    ['procurement', 'I would like to highlight my work in procurement.'],
    ['procurement', 'You ask for buyers, and I have worked in procurement since 2010.'],
    ['project manager', 'As a project manager with long experience, I am applying for the post of Head of Unit.'],
    ['customs', 'I wish to put my years in customs at your service.'],
    ['applications', 'I developed an application for customs declarations and other applications.'],
    ['projects', 'Projects delivered with your customers in mind'],
    ['statistics', 'I like applying statistics to trade.'],
    ['negotiation', 'The job I do is negotiation.'],
  ])('%s: %j', (keyword, text) => {
    expect(isFound(keyword, text)).toBe(true);
  });

  test.each([
    ['marchés publics', 'Je pose ma candidature car je gère des marchés publics depuis dix ans.'],
    ['marchés publics', 'Je souhaite mettre mes dix ans de marchés publics au service de votre ville.'],
    ['marchés publics', 'J’apporte à votre équipe dix ans de marchés publics.'],
    ['marchés publics', 'Je souhaite souligner que les marchés publics sont mon métier.'],
    ['gestion de projet', 'Vous cherchez un meneur, et j’ai fait dix ans de gestion de projet.'],
  ])('%s: %j', (keyword, text) => {
    expect(isFound(keyword, text, true, 'fr')).toBe(true);
  });

  test('in a CV, "the post" is one that was held, and the addressee is no salutation', () => {
    expect(isFound('budget', 'The post is in charge of the budget.', false)).toBe(true);
    expect(isFound('refonte', 'Objet : refonte du site', false, 'fr')).toBe(true);
    expect(isFound('Objective-C', 'Objective-C, Swift', false)).toBe(true);
  });
});

describe('name, address, referees and hobbies are no evidence', () => {
  test.each([
    ['nationalit*', 'Nationality               Greek'],
    ['nationalit*', 'Name: A. Example | Nationality: Greek | Married'],
    ['licence', 'Driving licence: B'],
    ['licence', 'DRIVING LICENCE B'],
    ['Customs', 'Address: 4 Customs Street, Exampleton'],
    ['BSc', 'Write to bsc@example.org'],
    ['procurement', 'See www.example.org/procurement'],
    ['head of procurement', 'References: head of procurement at an agency'],
    ['head of procurement', 'REFEREES\nMs A. Example, head of procurement\n\nMORE'],
    ['coach', 'Hobbies: football coach'],
    ['coach', 'INTERESTS\nCamogie coach, under-14\n\nREFEREES'],
  ])('%s: %j', (keyword, text) => {
    expect(isFound(keyword, text, false)).toBe(false);
  });

  test.each([
    ['nationalities', 'A team of 12 nationalities'],
    ['nationality', 'Nationality and asylum law, ten years'],
    ['licence', 'Licence d’histoire, Exampleton (2008)'],
    ['customer', 'Address customer complaints within a day'],
    ['budget', 'REFEREES\nOn request\nBUDGET\nbudget of a ward'],
    ['budget', 'References available on request\n\nI hold the budget of a ward.'],
  ])('but %s is found: %j', (keyword, text) => {
    expect(isFound(keyword, text, false)).toBe(true);
  });
});

test('a criterion that asks for just this counts it', () => {
  const asking = (text: string, more: Partial<Criterion> = {}) =>
    countedFor({
      id: 'one',
      kind: 'essential',
      text: { en: text },
      years: null,
      languages: [],
      level: null,
      aspects: [],
      ...more,
    });
  expect([...asking('Interest in the modernisation of customs')]).toEqual(['post']);
  expect([...asking('No conflict of interest')]).toEqual([]);
  expect([...asking('Nationality of a member state')]).toEqual(['nationality']);
  expect([...asking('Permis B')]).toEqual(['licence']);
  expect([...asking('Team spirit', { kind: 'competency' })]).toEqual(['leisure']);
  const phrase = phraseOf('permis', 'fr');
  const page = indexer([phrase])('Permis : B');
  expect(findPhrase(page, phrase, 1)).toEqual([]);
  expect(findPhrase(page, phrase, 1, asking('Permis B'))).toHaveLength(1);
});

test('a long hostile page takes no long time', () => {
  for (const text of ['your '.repeat(40_000), 'I would like to '.repeat(10_000), 'references\n'.repeat(10_000)])
    expect(isFound('budget', `${text} budget`, true)).toBeTypeOf('boolean');
});
