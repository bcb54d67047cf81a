// Titles in flat pages, letters and gazettes: spaced out, behind a clause, beside the name of an organisation or of who signs.
import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../../../src/domain/notice/notice.ts';
import { readPost } from '../../../../src/domain/notice/post/post.ts';
import type { Language } from '../../../../src/domain/vacancy.ts';

const CASES: [rule: string, text: string, language: Language, title: string][] = [
  [
    'letters stand apart',
    'applications for the office of\n\n                  B E A D L E\n\nto be taken up at Easter.',
    'en',
    'Beadle',
  ],
  [
    'a flat page has no lines',
    `Jobs in museums | Curator of Coins, 80% | MünzhausSkip navigationVisitCollectionResearchJobsCurator of Coins, 80%Published: 16 November 2030Place of work: WinterbergStart: 1 June 2031The house keeps many coins. For the retirement of our colleague we are looking for a curator for its holdings.Your tasksCare of the collection.Your profileA degree.${'What you may expectA small team. '.repeat(6)}`,
    'en',
    'Curator of Coins',
  ],
  [
    'the house is named as its addresses are',
    'Vets for Alpine Goats\n\nWe’re on the lookout for a Practice Manager, who likes mud.\n\nCV to ann@alpinegoatvets.example.ch',
    'en',
    'Practice Manager',
  ],
  [
    'who is invited is named behind "from"',
    'EXPRESSIONS OF INTEREST\n\nThe Secretariat invites expressions of interest from freelance conference interpreters wishing to be entered in its roster.',
    'en',
    'Freelance Conference Interpreters',
  ],
  [
    'their number is no part of it',
    'APPOINTMENTS\nLay Members (two)\n\nThe Council will appoint two persons.',
    'en',
    'Lay Members',
  ],
  [
    'stars around a line make no list of it',
    'Reel Archive\n\n** Film Digitisation Technician **\n\nThe technician\n > cleans tapes\n > ships drives',
    'en',
    'Film Digitisation Technician',
  ],
  [
    'the subject of a mail passed on is none',
    'Subject: FW: pls circulate\n\nThe Lake Station has funds to employ a Field Technician until 2031.',
    'en',
    'Field Technician',
  ],
  [
    'it is wanted from a month on',
    'The Old Forge, Hexley\n\nWanted from June: Night Baker (40 h)',
    'en',
    'Night Baker',
  ],
  [
    'who signs is not sought',
    'Municipalité de la Baie\n\nLa Municipalité cherche à combler le poste permanent à temps plein de gestionnaire des loisirs.\n\nMireille Robichaud, greffière\nCourriel : rh@baie.example.ca',
    'fr',
    'Gestionnaire des loisirs',
  ],
  [
    'la phrase va loin avant de nommer le poste',
    'Maison bleue\n\nNous recherchons à cet effet, pour notre centre, un.e psychologue clinicien.ne, à temps plein.',
    'fr',
    'Psychologue clinicien.ne',
  ],
  [
    'une ligne entre parenthèses ne nomme pas le poste',
    'AVIS N° 014/2030\nPOUR LE RECRUTEMENT D’UN(E) SPÉCIALISTE EN PASSATION DES MARCHÉS\n(SERVICES DE CONSULTANT – SÉLECTION INDIVIDUELLE)',
    'fr',
    'Spécialiste en passation des marchés',
  ],
];

describe('what the title is', () => {
  it.each(CASES)('%s', (_rule, text, language, expected) => {
    const { title } = readPost(noticeOf([text], { language, links: [] }));
    expect(title[language]?.value).toBe(expected);
  });
});
