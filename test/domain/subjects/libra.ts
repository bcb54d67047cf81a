// Subjects as they reach the mailbox of LIBRA, the one vacancy with a reference of its own; labelled by the rules before any of them was run.
import type { SubjectTable } from './table.ts';

export const LIBRA: SubjectTable = {
  clear: `
    Application: Librarian of the Map Collection
    librarian of the map collection
    Librarian, Map Collection
    Map Collection Librarian
    Map librarian
    MAP LIBRARIAN - Ines Muster
    Map Librarien
    Libarian of the Map Collection
    Librarian of the map colection
    Bibliothécaire de la cartothèque
    Candidature bibliothecaire de la cartotheque
    Bibliothécaire, cartothèque
    Bibliothécaire cartothécaire
    Cartothécaire / bibliothécaire
    Biblothécaire de la cartothèque
    HALL-2035-07
    Ref. HALL-2035-07
    Réf. : HALL 2035 07
    hall-2035-07 application
    HALL/2035/07 - candidature
    Application HALL-2035-07 (Map)
    LIBRA
    LIBRA.vacancy@intray.example
    libra vacancy
    Candidature LIBRA
    Ines Muster has applied for Map Librarian
  `,
  unclear: `
    Librarian
    Application for librarian
    Bibliothécaire
    Map Collection
    Cartothèque
    Library application
    Libra, my star sign
    libra and scorpio
    Librarians of the world
    LIBRARY
    HALL-2034-07
    HALL-2035
    Town hall 2035
    Equilibra
    Road map
    Music Librarian
    Candidature
    Map of the city
  `,
  missing: ['', 'Re:', '(sans objet)', 'Fwd: (no subject)'],
  other: {
    HOI: `
      Head of IT
      Chef du service informatique
    `,
    STCEPM: 'STCE Project Manager',
    DDIS: 'Deputy Director, Implementation Support',
  },
};
