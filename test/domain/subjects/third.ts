// A third batch for LIBRA, written after the rules and labelled before they were run on it.
import type { SubjectTable } from './table.ts';

export const LIBRA_AGAIN: SubjectTable = {
  clear: `
    Application for the post of Librarian of the Map Collection
    Applying for Librarian (Map Collection)
    Librarian of Map Collection - application
    Re: Librarian of the Map Collection
    RE : Bibliothécaire de la cartothèque
    TR: Candidature bibliothécaire de la cartothèque
    Fwd: FW: Map Librarian application
    Candidature au poste de bibliothécaire de la cartothèque
    candidature - poste de bibliothecaire cartothecaire
    CANDIDATURE BIBLIOTHÉCAIRE DE LA CARTOTHÈQUE
    Bibliothécaire de la cartothèque (H/F) - candidature de Paul Exemple
    Bibliothécaire (cartothèque)
    Application of Ines Muster, map librarian
    Job application: Map Librarian (HALL-2035-07)
    Your vacancy HALL-2035-07
    Vacancy notice HALL-2035-07 - Librarian
    HALL-2035-07: CV and motivation letter
    ref HALL-2035-07
    Dossier HALL-2035-07
    LIBRA - application
    LIBRA vacancy: motivation letter and CV
    Application LIBRA (Muster)
    [EXTERNAL] Map Librarian - application
    CV: Map Librarian
    Librarian of the Maps Collection
    Libarian, map collection
    Librarian of the map collecton
    Bibliotécaire de la cartothèque
    Bibliothecaire de la cartoteque
    Ines Muster / Librarian of the Map Collection / application
    2026-04 Application Map Librarian
    Librarian of the Map Collection, 31 December 2035
    Librarian for the map collection
    The Map Collection's librarian: my application
    Application: map librarian / bibliothécaire de la cartothèque
    Spontaneous? No: Map Librarian!
    Map Librarian 🗺
    URGENT: application for Map Librarian
    Postulation bibliothécaire de la cartothèque
  `,
  unclear: `
    Librarian
    Application: librarian
    Bibliothécaire
    Candidature bibliothécaire
    Cartothèque
    Your map collection
    Maps
    Application for the position
    Application library
    Librarian of the photo archive
    Head librarian
    My candidacy
    Lettre de motivation et CV
    Motivation letter Ines Muster
    Question about the vacancy
    Collection of maps for sale
    Library services
    HALL-2035
    HALL-2035-08
    Equilibra training
    Calibration of maps
    Bibliothèque
    Candidature spontanée
    Resume
  `,
  missing: ['RE:', 'TR : ', '(aucun objet)', '   '],
  other: { HOI: 'Application Head of IT', STCEPM: 'Chef de projet STCE', DDIS: 'DDIS' },
};
