// The title of a post in notices of many makes: what a reader takes it from stands in a sentence, a label, a heading or the subject line.
import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../../../src/domain/notice/notice.ts';
import { readPost } from '../../../../src/domain/notice/post/post.ts';
import type { Language } from '../../../../src/domain/vacancy.ts';

function titleOf(text: string, language: Language): string | null {
  const { title } = readPost(noticeOf([text], { language, links: [] }));
  return (title[language] ?? title.en ?? title.fr)?.value ?? null;
}

describe('a sentence that asks for somebody gives the title', () => {
  it.each<[string, Language, string]>([
    [
      'The Elbe Sinfonietta is looking, from the season 2030/31 on (first service 1.9.2030), for a Principal Bassoon with the duty to play the contrabassoon. Auditions in Elbmouth.',
      'en',
      'Principal Bassoon',
    ],
    [
      'Tide Alliance is currently conducting a search for a Deputy Director to run its office. The board meets in May. Send a resume to office@example.org.',
      'en',
      'Deputy Director',
    ],
    [
      'Harbour School\nElbmouth\n\nWe wish to appoint from May 2030 an enthusiastic\n\nHEAD OF DRAMA\n\nto lead a department of three.\n',
      'en',
      'Head of Drama',
    ],
    ['We run a small cafe on the quay. We need a Pastry Chef from mid-May. Wages on top of tips.', 'en', 'Pastry Chef'],
    [
      'The Quay Institute is offering a postdoctoral fellowship in the research line on tidal mud. Mail your papers to mud@example.org.',
      'en',
      'Postdoctoral Fellowship',
    ],
    [
      'Applications are now open for one Fish Quality Inspector. The harbour office looks after six landing places.',
      'en',
      'Fish Quality Inspector',
    ],
    [
      'This Tidal Survey Technician position will suit somebody who likes boats. You will live on the island for a year.',
      'en',
      'Tidal Survey Technician',
    ],
    [
      'The Harbour Commission was founded in 1901. It keeps the lights of four coasts.\nThe Chief Hydrographer (CH) leads the survey vessels. The Chief Hydrographer will also speak to the press.',
      'en',
      'Chief Hydrographer',
    ],
    [
      "Commune de Port-Vieux\nLe collège se propose d'engager\nun ouvrier polyvalent (m/f)\nà plein temps et à durée indéterminée.\n\nProfil\n\nCAP de maçon ou de paveur\npermis B\n",
      'fr',
      'Ouvrier polyvalent',
    ],
    [
      "La Maison des rivages recrute, pour son antenne de Port-Vieux et dans le cadre d'un remplacement, une animatrice nature à temps partiel.",
      'fr',
      'Animatrice nature',
    ],
    [
      "L'hôpital de la Baie met au concours le poste de sage-femme responsable. Entrée en fonction : mai 2030.",
      'fr',
      'Sage-femme responsable',
    ],
    [
      "Les Ateliers du port sont à la recherche d'un tourneur-fraiseur pour compléter l'équipe. Salaire selon expérience.",
      'fr',
      'Tourneur-fraiseur',
    ],
    [
      "Notre association existe depuis trente ans.\nLe ou la chargé·e de projet Rivages vivants prépare les chantiers et assure le lien avec les communes.\nCV attendu avant l'été.",
      'fr',
      'Chargé·e de projet Rivages vivants',
    ],
  ])('%s', (text, language, title) => {
    expect(titleOf(text, language)?.toLowerCase()).toBe(title.toLowerCase());
  });
});

describe('the subject line that a notice asks for gives the title', () => {
  it.each<[string, Language, string]>([
    [
      'CIRCULAR 2030/7\nTo: Officials of Members and Observers\n\nThe Secretariat is seeking to engage a suitably qualified national of a Member. Send a letter with the subject line "Application: Catch Data Clerk" to post@example.org.',
      'en',
      'Catch Data Clerk',
    ],
    [
      "Détails de l'annonce\nType de contrat : Temps plein\nProfil\nAimer le grand air\nCV à envoyer avec en objet ' Chargé.e de mission Dunes '.",
      'fr',
      'Chargé.e de mission Dunes',
    ],
  ])('%s', (text, language, title) => {
    expect(titleOf(text, language)).toBe(title);
  });
});

describe('a label gives the title wherever it stands', () => {
  it.each<[string, Language, string]>([
    [
      'PROGRAMME FOR THE SEAS\n\nVA No. : PS/30/7          Title: Programme Officer (Estuaries)\nGrade  : P-3\n',
      'en',
      'Programme Officer (Estuaries)',
    ],
    [
      'OFFRE DE STAGE M2\n\nSujet : Cartographie des herbiers par drone dans la baie\nLaboratoire : Institut des rivages\nDurée : 6 mois\n',
      'fr',
      'Cartographie des herbiers par drone dans la baie',
    ],
    [
      'UNIVERSITÉ DES RIVAGES — Campagne 2030\n\nFICHE DE POSTE\n\nCorps : Maître de conférences\nSections : 23\nÉtat : Vacant\nPoste ouvert aussi aux personnes en situation de handicap',
      'fr',
      'Maître de conférences',
    ],
    ['[coast-l] Job: Dune Ranger\n\nDear all,\nplease pass this on.\n', 'en', 'Dune Ranger'],
  ])('%s', (text, language, title) => {
    expect(titleOf(text, language)).toBe(title);
  });
});

describe('a line that names a post is the title, whatever stands around it', () => {
  it.each<[string, Language, string]>([
    [
      'HARBOUR MARINE CONTRACTORS B.V.\n\nWanted for the dredger "Gull":\n\n  ** SECOND ENGINEER **   (m/f)\n\n* valid papers\n* English\n',
      'en',
      'Second Engineer',
    ],
    [
      'GFSW - General Federation of Shore Workers\nNorthern Region\n\n        TWO VACANCIES IN THE REGIONAL OFFICE\n\n1. BRANCH ORGANISER (permanent, 35 hrs)\n   You will run the campaigns.\n\n2. CASE LAWYER (fixed term, 28 hrs)\n',
      'en',
      'Branch Organiser',
    ],
    [
      "# Agente ou agent de gestion du port – volet sécurité des quais\n\n| | |\n|---|---|\n| Statut | Temps complet |\n| Port d'attache | Elbmouth (possibilité d'un autre port d'attache) |\n| Échelle | 27 à 48 |\n",
      'fr',
      'Agente ou agent de gestion du port – volet sécurité des quais',
    ],
    [
      'Research\nFellow\n–\nTidal Sensor Networks\nType of contract:\nLimited duration\n\nThe Institute studies tides.\n',
      'en',
      'Research Fellow – Tidal Sensor Networks',
    ],
    [
      'Skip to main content\nRivers Portal > Jobs & Funding > Job offer\nUniversity of the Quay\n\nDoctoral Student in Estuarine Mud Field of study: Geology Number of places: 1 Department: Earth Sciences Summary The group studies mud.',
      'en',
      'Doctoral Student in Estuarine Mud',
    ],
    [
      '# Come and bake with us!\n\nWe run three ovens. We want a **Head Baker** for the night shift.\n',
      'en',
      'Head Baker',
    ],
    [
      'Quay Museum Collections Registrar Job Description\nThe registrar keeps the loans.\n',
      'en',
      'Quay Museum Collections Registrar',
    ],
    ['Tide Observatory (TO) – Finance Officer\n\nThe Observatory studies tides.\n', 'en', 'Finance Officer'],
  ])('%s', (text, language, title) => {
    expect(titleOf(text, language)).toBe(title);
  });
});

describe('what names a post and is no title', () => {
  it.each<[string, string, Language]>([
    ['a qualification', 'Profil\nCertificat de soudeur\nLicence en droit\n', 'fr'],
    ['an organisation of those who hold it', 'General Union of Harbour Pilots\nWe meet in May.\n', 'en'],
    ['a call to the reader', 'Come and cook with us!\nWe run a canteen.\n', 'en'],
    ['the place of a template', '{{ page.title }}\nWe run a canteen.\n', 'en'],
    ['an aim', 'The company seeks to create value for partners and aims to be a leader in its field.\n', 'en'],
  ])('%s', (_, text, language) => {
    expect(titleOf(text, language)).toBeNull();
  });
});
