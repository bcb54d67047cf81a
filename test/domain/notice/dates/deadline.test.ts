import { describe, expect, test } from 'vitest';
import { readDeadline } from '../../../../src/domain/notice/dates/deadline.ts';
import { noticeOf, wordsAt } from '../../../../src/domain/notice/notice.ts';
import type { Language } from '../../../../src/domain/vacancy.ts';

const asOf = new Date('2025-01-15T12:00:00Z');

function read(text: string, language: Language = 'en', zone: string | null = 'Europe/Brussels') {
  return readDeadline(noticeOf([text], { language, links: [] }), { asOf, zone });
}
const day = (text: string, language: Language = 'en') =>
  read(text, language).deadline?.value.local.slice(0, 10) ?? null;

describe('the closing date is told by the words beside it', () => {
  test.each([
    'Closing date: 22 March 2026',
    'Closing Date 22 March 2026',
    'CLOSING DATE: 22 MARCH 2026',
    'Closing date\n22 March 2026',
    'Closing date\n\n22 March 2026',
    'Closing date for applications: 22 March 2026',
    'Closing date for receipt of applications: 22 March 2026',
    'Closing date and time: 22 March 2026, 17:00',
    'The closing date for this vacancy is 22 March 2026.',
    'Closes: 22 March 2026',
    'Closes 22 March 2026',
    'Closing: 22 March 2026',
    'Closing on 22 March 2026',
    'Vacancy closes on 22 March 2026',
    'This vacancy will close on 22 March 2026.',
    'Applications close 22 March 2026',
    'Applications close at 17:00 on 22 March 2026',
    'Applications will be accepted until 22 March 2026.',
    'Application deadline: 22 March 2026',
    'Application deadline 22 March 2026',
    'Application closing date: 22 March 2026',
    'Applications deadline – 22 March 2026',
    'Deadline: 22 March 2026',
    'Deadline22.03.2026',
    'Deadline22 March 2026',
    'DEADLINE 22 March 2026',
    'Dead-line: 22 March 2026',
    'Deadline for applications: 22 March 2026',
    'Deadline for application 22 March 2026',
    'Deadline for submission of applications: 22 March 2026',
    'Deadline for applying: 22 March 2026',
    'Deadline to apply: 22 March 2026',
    'The deadline for submitting applications is 22 March 2026.',
    'The deadline for receipt of complete applications is Sunday, 22 March 2026.',
    'The application deadline is 22 March 2026.',
    'Submission deadline: 22 March 2026',
    'Application due date: 22 March 2026',
    'Applications due: 22 March 2026',
    'Applications are due by 22 March 2026.',
    'Due date: 22 March 2026',
    'Last date for applications: 22 March 2026',
    'Last day to apply: 22 March 2026',
    'The last day for submitting applications is 22 March 2026.',
    'Final date for receipt of applications: 22 March 2026',
    'Cut-off date: 22 March 2026',
    'Apply by 22 March 2026',
    'Apply before 22 March 2026',
    'Apply by: 22/03/2026',
    'Apply no later than 22 March 2026',
    'Please apply by 22 March 2026 at the latest.',
    'How to apply\n\nSend your CV and letter by 22 March 2026 to jobs@example.org.',
    'Interested candidates should submit their application no later than 22 March 2026.',
    'Those interested should submit an application for review no later than 22 March 2026, with a CV.',
    'Applications must be received by 22 March 2026.',
    'Applications must be received on or before 22 March 2026.',
    'Applications should reach us by 22 March 2026.',
    'Applications should be sent to jobs@example.org by 22 March 2026.',
    'Applications (CV, letter, two names) are to be sent to jobs@example.org not later than 22 March 2026.',
    'Please email your application to jobs@example.org before 22 March 2026.',
    'By 22 March 2026, please send your CV to jobs@example.org.',
    'Until 22 March 2026 you can apply at jobs@example.org.',
    'Candidates have until 22 March 2026 to submit their application.',
    'You have until 22 March 2026 to apply.',
    'Open until 22 March 2026',
    'The vacancy is open until 22 March 2026.',
    'The call remains open until 22 March 2026.',
    'We accept applications up to 22 March 2026.',
    'We look forward to receiving your application by 22 March 2026.',
    '22 March 2026 is the closing date for applications.',
    '22 March 2026 (closing date)',
    'Post: Officer | Closing date: 22 March 2026 | Grade: P3',
    '| Closing date | 22 March 2026 |\n| Grade | P3 |',
    'Closing date\tGrade\n22 March 2026\tP3',
    '| Posted | Closing date |\n|---|---|\n| 1 March 2026 | 22 March 2026 |',
    'Applications received after 22 March 2026 will not be considered.',
    'Expiry date: 22 March 2026',
    'Valid through: 22 March 2026',
    'Job expires: 22 March 2026',
  ])('%s', (text) => {
    expect(day(text)).toBe('2026-03-22');
  });

  test.each([
    'Date limite : 22 mars 2026',
    'DATE LIMITE : 22 MARS 2026',
    'Date limite de candidature : 22 mars 2026',
    'Date limite de dépôt des candidatures : 22 mars 2026',
    'Date limite de dépôt de candidature\n22/03/2026',
    'Date limite de réception des candidatures : le 22 mars 2026',
    "Date limite d'envoi des candidatures : 22 mars 2026",
    'Date limite pour postuler : 22 mars 2026',
    'Date limite de remise des dossiers : 22 mars 2026',
    'La date limite de dépôt des dossiers est fixée au 22 mars 2026.',
    'La date limite pour le dépôt des candidatures est le 22 mars 2026 à minuit.',
    'Date et heure limites de réception des candidatures : 22 mars 2026 à 17h00',
    'Date de clôture : 22 mars 2026',
    'Date de clôture des candidatures : 22 mars 2026',
    'Date de clôture de la vacance : 22 mars 2026',
    'Clôture des candidatures : 22 mars 2026',
    'Clôture des candidatures le 22 mars 2026',
    'Clôture : 22 mars 2026',
    'Clôture des inscriptions : 22 mars 2026',
    "Clôture de l'appel à candidatures : 22 mars 2026",
    'Fin de dépôt des candidatures : 22 mars 2026',
    "Date d'échéance : 22 mars 2026",
    'Échéance : 22 mars 2026',
    'Délai de candidature : 22 mars 2026',
    'Délai de postulation : 22 mars 2026',
    'Délai pour le dépôt des candidatures : 22 mars 2026',
    'Délai de rigueur : 22 mars 2026',
    'Postuler avant le 22 mars 2026',
    "Postulez jusqu'au 22 mars 2026",
    'À postuler au plus tard le 22 mars 2026',
    "Candidatures jusqu'au 22 mars 2026",
    'Candidature avant le 22/03/2026',
    "Les candidatures sont acceptées jusqu'au 22 mars 2026.",
    'Les candidatures doivent être adressées au plus tard le 22 mars 2026 à : rh@example.org',
    'Les dossiers doivent parvenir à rh@example.org avant le 22 mars 2026.',
    'Merci de faire parvenir CV et lettre de motivation pour le 22 mars 2026 à rh@example.org.',
    'Envoyer CV et lettre à rh@example.org avant le 22 mars 2026',
    "Veuillez envoyer votre dossier jusqu'au 22 mars 2026.",
    'Merci de transmettre votre candidature pour le 22 mars 2026 au plus tard.',
    'Les personnes intéressées soumettent leur dossier pour le 22 mars 2026 au plus tard.',
    "Jusqu'au 22 mars 2026, adressez votre CV à rh@example.org.",
    "L'appel est ouvert jusqu'au 22 mars 2026.",
    "Le concours est ouvert jusqu'au 22 mars 2026.",
    'Votre candidature est à nous faire parvenir pour le 22 mars 2026.',
    "Offre valable jusqu'au 22 mars 2026",
    "Date d'expiration : 22 mars 2026",
    'Date de fin de publication : 22/03/2026',
    'Le 22 mars 2026 est la date limite de candidature.',
    'Toute candidature reçue après le 22 mars 2026 sera écartée.',
  ])('%s', (text) => {
    expect(day(text, 'fr')).toBe('2026-03-22');
  });
});

describe('sentences and scraps of pages as people write them', () => {
  test.each([
    ['Send your CV, cover letter and contact details of three references by 22 March 2026.', '2026-03-22T24:00'],
    ['Please submit a CV, a letter and copies of your diplomas by 22 March 2026 to x@example.org', '2026-03-22T24:00'],
    [
      'Envoyez CV, lettre, dernier arrêté de situation administrative et diplômes à rh@ville.fr avant le 22 mars 2026.',
      '2026-03-22T24:00',
    ],
    ['Apply for this project by 22 March 2026.', '2026-03-22T24:00'],
    ['Candidates interested in this contract can apply for the consultancy until 22 March 2026.', '2026-03-22T24:00'],
    ['Applications quoting reference 12/2026 are to be sent to the Director before 22 March 2026', '2026-03-22T24:00'],
    [
      'Les candidatures, sous la référence 2026/12, sont à envoyer à la direction pour le 22 mars 2026',
      '2026-03-22T24:00',
    ],
    ['To apply for the internship, send: CV; cover letter; transcript; by 22 March 2026.', '2026-03-22T24:00'],
    [
      'Les candidats retenus seront convoqués à un entretien le 2 avril 2026. Dépôt des candidatures avant le 22 mars 2026.',
      '2026-03-22T24:00',
    ],
    ['CDD de 12 mois à compter du 1er juin 2026. Candidature avant le 22 mars 2026.', '2026-03-22T24:00'],
    ['The contract begins on 1 June 2026; please apply by 22 March 2026.', '2026-03-22T24:00'],
    ['Reference letters must reach us by 5 April 2026; applications by 22 March 2026.', '2026-03-22T24:00'],
    ['Deadline: 28.II.2027', '2027-02-28T24:00'],
    ['Deadline (dd/mm/yyyy): 03/04/2026', '2026-04-03T24:00'],
    ['Deadline: 03/04/2026 (MM/DD/YYYY)', '2026-03-04T24:00'],
    [
      'Interviews: 2 April 2026. Closing date: 22 March 2026. Start: 1 June 2026. Contract: until 31 May 2027.',
      '2026-03-22T24:00',
    ],
    [
      'We intend to hold interviews on 2 April 2026. If you would like to apply, please send your CV by noon on 22 March 2026.',
      '2026-03-22T12:00',
    ],
    [
      'Applications should be received by 22 March 2026 and interviews are scheduled for 2 April 2026, with a start on 1 June 2026.',
      '2026-03-22T24:00',
    ],
    [
      'Le poste est à pourvoir au 1er juin 2026, les candidatures sont à adresser avant le 22 mars 2026 à rh@example.fr',
      '2026-03-22T24:00',
    ],
    ["Poste vacant à compter du 1er juin 2026 - candidatures à adresser jusqu'au 22 mars 2026", '2026-03-22T24:00'],
    [
      'Only candidates who have submitted an application by the deadline (22 March 2026) will be informed by 30 April 2026.',
      '2026-03-22T24:00',
    ],
    ['Deadline for applications: Open until filled, first review 22 March 2026', null],
    ['Last application date 22.Mar.2026', '2026-03-22T24:00'],
    ['Apply now! 22 March 2026 is the last day.', '2026-03-22T24:00'],
    ['Time left to apply: closes 22/03/26 at 23:30', '2026-03-22T23:30'],
    ['Salary: £30,000. Closing: Midnight, Sunday 22 March 2026. Ref 12345', '2026-03-22T24:00'],
    [
      'Please apply by sending your CV to Ms Smith, Director, P.O. Box 12, 1000 Brussels, not later than 22 March 2026 (date of postmark).',
      '2026-03-22T24:00',
    ],
    [
      'Votre candidature doit nous parvenir : par courriel, par la poste ou en mains propres, le 22 mars 2026 au plus tard',
      '2026-03-22T24:00',
    ],
    [
      "L'acte de candidature est à déposer au Secrétariat, contre accusé de réception, pour le 22 mars 2026 à 12 h au plus tard.",
      '2026-03-22T12:00',
    ],
    [
      'Les candidatures écrites seront envoyées dans les 15 jours de la publication au Moniteur belge (publié le 1er mars 2026).',
      null,
    ],
    ['Conditions à remplir à la date limite de candidature (22 mars 2026) : diplôme', '2026-03-22T24:00'],
    ['Le concours aura lieu le 2 mai 2026. Inscriptions du 1er au 22 mars 2026.', '2026-03-22T24:00'],
    [
      'Retrait des dossiers du 1er au 15 mars 2026. Date limite de dépôt des dossiers : 22 mars 2026',
      '2026-03-22T24:00',
    ],
    ["Veuillez envoyer, jusqu'au 22 mars 2026, votre dossier à rh@example.ch", '2026-03-22T24:00'],
    [
      "Votre dossier de candidature complet est à adresser jusqu'au 22 mars 2026 à l'Office du personnel",
      '2026-03-22T24:00',
    ],
    ['Deadline: Mar 22, 2026, 5:00:00 PM', '2026-03-22T17:00'],
    ['Deadline: Sunday, 22 March 2026 - 23:59', '2026-03-22T23:59'],
    ['Deadline for applications: 22 March 2026, 13:00 (CET)', '2026-03-22T13:00'],
    ['Applications deadline: 22/03/2026 - 12:00 (Brussels time)', '2026-03-22T12:00'],
    ['Deadline 22/03/2026 at 23.59 (CET)', '2026-03-22T23:59'],
    ['The deadline for applications is the 22th of march 2026', '2026-03-22T24:00'],
    ['deadline : march, 22nd 2026', '2026-03-22T24:00'],
    ['Candidates must apply on or before: 22 March 2026 05:00 PM', '2026-03-22T17:00'],
    ['Interested applicants may apply till 22nd March, 2026 (05:00PM)', '2026-03-22T17:00'],
    ['Applications must be submitted not later than 17h00 of the 22nd March 2026', '2026-03-22T17:00'],
    ['Your offer should reach us before 12.00 hrs on 22 March 2026', '2026-03-22T12:00'],
    ['Posting Start Date: 3/1/26\nPosting End Date: 3/22/26', '2026-03-22T24:00'],
    ['Ad closing date 22/03/2026', '2026-03-22T24:00'],
    ['Advert end date: 22/03/2026', '2026-03-22T24:00'],
    ['End date: 22/03/2026', '2026-03-22T24:00'],
    ['Closing in 3 days - 22 March 2026', '2026-03-22T24:00'],
    ['Applicants are asked to send their application within three weeks, i.e. by 22 March 2026.', '2026-03-22T24:00'],
    ['Dead line: 22/03/2026', '2026-03-22T24:00'],
    ['Date de dépôt : 22 mars 2026', '2026-03-22T24:00'],
    ['Dépôt de candidature : 22 mars 2026', '2026-03-22T24:00'],
    ['Remise des candidatures : 22 mars 2026 à 17h', '2026-03-22T17:00'],
    ['Fin des candidatures : 22 mars 2026', '2026-03-22T24:00'],
    ['Date de fin de dépôt : 22 mars 2026', '2026-03-22T24:00'],
    ['Date butoir : 22 mars 2026', '2026-03-22T24:00'],
    ['Expire le 22/03/2026', '2026-03-22T24:00'],
    ['Dernier jour pour postuler : 22 mars 2026', '2026-03-22T24:00'],
    [
      'Closing date for applications for the post of Deputy Director, Field Operations (Kinshasa, DRC), is 22 March 2026.',
      '2026-03-22T24:00',
    ],
    ['Deadline for applications (all documents must be in one PDF): 22 March 2026, 23:59 CET.', '2026-03-22T23:59'],
    ['The deadline for submission is 11:59 PM (Central European Time) on Sunday, March 22, 2026.', '2026-03-22T23:59'],
    [
      'Applications must be submitted online at https://jobs.example.org/2026/03/01/officer by 22 March 2026.',
      '2026-03-22T24:00',
    ],
    ['Ref. VN/2026/03/04-17. Closing date: 22 March 2026', '2026-03-22T24:00'],
    ['Phone: +32 2 209.92.11.20\nFax 02.03.04.05.06\nDeadline 22/03/2026', '2026-03-22T24:00'],
    [
      'Vacancy notice no. 12/2026 of 1 March 2026\n\nThe Agency invites applications. Candidates shall send their application by 22 March 2026, 12:00 noon (Brussels time).',
      '2026-03-22T12:00',
    ],
    ['Application Deadline :\n22-Mar-26 (Midnight New York, USA)', '2026-03-22T24:00'],
    [
      'Application Deadline : 22-Mar-26\nDuration of Initial Contract : 12 months\nExpected starting date : 01-Jun-26',
      '2026-03-22T24:00',
    ],
    [
      'Advertised: 01 Mar 2026 W. Europe Standard Time\nApplications close: 22 Mar 2026 W. Europe Daylight Time',
      '2026-03-22T24:00',
    ],
    ['Opening date: 1 Mar 2026\nDeadline: 22 Mar 2026 E. Africa Standard Time', '2026-03-22T24:00'],
    [
      'Advertised: Mar 01 2026 E. Africa Standard Time Application close: Mar 22 2026 11:55 PM E. Africa Standard Time',
      '2026-03-22T23:55',
    ],
    ['Posted Date: 03/01/2026, 11:11 AM\nApply Before: 03/22/2026, 10:59 PM', '2026-03-22T22:59'],
    ['Job Posting: Mar 1, 2026, 10:00:00 AM\nClosing Date: Mar 22, 2026, 11:59:00 PM', '2026-03-22T23:59'],
    ['Publication : 01/03/2026\nFin de publication : 22/03/2026', '2026-03-22T24:00'],
    ['Date de publication\t01/03/2026\nDate de fin de candidature\t22/03/2026', '2026-03-22T24:00'],
    ['Limite de candidature : 22/03/2026', '2026-03-22T24:00'],
    ['Fin de candidature : 22/03/2026', '2026-03-22T24:00'],
    ["Réception des candidatures jusqu'au : 22/03/2026", '2026-03-22T24:00'],
    ['Candidature à envoyer : avant le 22/03/2026 dernier délai', '2026-03-22T24:00'],
    ['Envoyez CV + LM au plus tard pour le dimanche 22 mars 2026 à minuit à rh@example.be', '2026-03-22T24:00'],
    [
      'Les candidatures doivent être introduites, sous peine de nullité, au plus tard le 22 mars 2026, le cachet de la poste faisant foi.',
      '2026-03-22T24:00',
    ],
    [
      "Les candidatures accompagnées d'un CV sont à adresser à Monsieur le Maire, Hôtel de Ville, 1 place de la République, 75000 Paris, avant le 22 mars 2026.",
      '2026-03-22T24:00',
    ],
    ['Poste à pourvoir le 01/06/2026\nDate limite de candidature : 22/03/2026', '2026-03-22T24:00'],
    ['Date prévue du recrutement : Dès que possible\nDate limite de candidature : 22/03/2026', '2026-03-22T24:00'],
    [
      'Date limite de candidature 22/03/2026 Poste à pourvoir 01/06/2026 Date de publication 01/03/2026',
      '2026-03-22T24:00',
    ],
    ['Emploi ouvert du 1er mars 2026 au 22 mars 2026', '2026-03-22T24:00'],
    ["Offre publiée le 01/03/2026 - Candidatez jusqu'au 22/03/2026", '2026-03-22T24:00'],
    ['Interested? Send your application before Sunday 22 March 2026, 23h59, to jobs@example.org', '2026-03-22T23:59'],
    [
      "Vous êtes intéressé(e) ? Merci d'adresser votre candidature (CV et lettre) à rh@example.fr avant le dimanche 22 mars 2026 à 18h.",
      '2026-03-22T18:00',
    ],
    ['The selection will take place in April 2026. Applications: 22 March 2026 at the latest.', '2026-03-22T24:00'],
    [
      'Please note that only applications received before the deadline of 22 March 2026 will be considered.',
      '2026-03-22T24:00',
    ],
    ['Only applications received by midnight 22 March 2026 (Geneva time) will be considered.', '2026-03-22T24:00'],
    ['We will be reviewing applications on a rolling basis until 22 March 2026.', '2026-03-22T24:00'],
    ['Screening of applications will begin on 22 March 2026 and continue until the position is filled.', null],
    ['Review of applications begins 22 March 2026; open until filled.', null],
    ['For full consideration, apply by 22 March 2026.', '2026-03-22T24:00'],
    ['Priority deadline: 22 March 2026', '2026-03-22T24:00'],
    ['Deadline: Sunday 22nd March 2026 (12 noon GMT)', '2026-03-22T12:00'],
    ['Closing date: midday on Sunday 22 March 2026', '2026-03-22T12:00'],
    ['Closing date: 12 midday, 22nd March 2026. Interview date: w/c 6th April 2026', '2026-03-22T12:00'],
    ['Closing Date: 22/03/2026 23:59\nInterview Date: 02/04/2026', '2026-03-22T23:59'],
    ['Closing: 11:55 pm, 22nd Mar 2026 GMT', '2026-03-22T23:55'],
    ['Application closing date: 22-03-2026, 11:59 PM CET', '2026-03-22T23:59'],
    ['Closing date (midnight Central European Time): Sunday 22 March 2026', '2026-03-22T24:00'],
    ['Deadline (CET): 22 March 2026 17:00', '2026-03-22T17:00'],
    ['Date limite (heure de Paris) : 22 mars 2026, 17 h', '2026-03-22T17:00'],
    ['Deadline for applications\nSunday\n22\nMarch\n2026', '2026-03-22T24:00'],
    ['Vacancy closing date: 2026-03-22', '2026-03-22T24:00'],
    ['"validThrough": "2026-03-22T23:59:59+01:00"', '2026-03-22T24:00'],
    ['Posted 3 days ago\nDeadline 22 March 2026', '2026-03-22T24:00'],
    ['Applications close in 12 days (22 March 2026)', '2026-03-22T24:00'],
    ['Closing date: 22 March 2026 (23:59 hrs CET)', '2026-03-22T23:59'],
    ['Closing date: 22 March 2026 (midnight local time)', '2026-03-22T24:00'],
    ['Candidates should apply no later than COB Friday 20 March 2026.', '2026-03-20T24:00'],
    ['Deadline: Wednesday, 1 April, 2026, 5:00 p.m. EDT', '2026-04-01T17:00'],
    ['Your application must reach us by post or e-mail on 22 March 2026 at the latest.', '2026-03-22T24:00'],
    ['Your application has to be received at the latest on 22 March 2026.', '2026-03-22T24:00'],
    ['The call for applications closes on Sunday, 22 March 2026 at 23:59 CET.', '2026-03-22T23:59'],
    ['This position will be open for applications from 1 March to 22 March 2026.', '2026-03-22T24:00'],
    ['The recruitment window is 1–22 March 2026.', '2026-03-22T24:00'],
    [
      'This notice was published on 1 March 2026 and applications will be received until 22 March 2026.',
      '2026-03-22T24:00',
    ],
    [
      'Deadline for receiving applications: Thursday 2 April 2026. Deadline for receiving references: Thursday 9 April 2026.',
      '2026-04-02T24:00',
    ],
    ['Candidates must hold a degree awarded before the closing date (22 March 2026).', '2026-03-22T24:00'],
    ['Requirements must be met by the closing date for applications, 22 March 2026.', '2026-03-22T24:00'],
    [
      'Le dossier de candidature complet doit être déposé sur la plateforme avant le 22 mars 2026 à 16h00 (heure de Paris).',
      '2026-03-22T16:00',
    ],
    ['Dossier à retourner pour le 22 mars 2026 délai de rigueur.', '2026-03-22T24:00'],
    ['Délai de candidature: 22.03.2026. Entrée en fonction: 01.06.2026 ou à convenir', '2026-03-22T24:00'],
    ["Délai d'inscription : 22 mars 2026", '2026-03-22T24:00'],
    ['Délai de dépôt des dossiers 22 mars 2026', '2026-03-22T24:00'],
    ['Mise au concours. Délai: 22 mars 2026', '2026-03-22T24:00'],
    ['Fin du délai de postulation : 22 mars 2026', '2026-03-22T24:00'],
    ["Fin d'affichage : 22 mars 2026", '2026-03-22T24:00'],
    ['Affichage du 2026-03-01 au 2026-03-22 à 23 h 59', '2026-03-22T23:59'],
    ["Période d'affichage : 1er au 22 mars 2026", '2026-03-22T24:00'],
    ['Appel à candidatures clos le 22 mars 2026', '2026-03-22T24:00'],
    ['Les candidatures seront closes le 22 mars 2026 à minuit.', '2026-03-22T24:00'],
    ["L'appel à candidatures se clôture le 22 mars 2026.", '2026-03-22T24:00'],
    ['La vacance sera clôturée le 22 mars 2026', '2026-03-22T24:00'],
    ['Le dépôt des candidatures se termine le 22 mars 2026.', '2026-03-22T24:00'],
    ["Veuillez postuler en ligne d'ici le 22 mars 2026.", '2026-03-22T24:00'],
    ["Merci de nous faire parvenir votre candidature d'ici au 22 mars 2026", '2026-03-22T24:00'],
    ["Prière d'envoyer vos CV et lettre jusqu’au 22 mars 2026 inclus", '2026-03-22T24:00'],
    ['Réponse souhaitée avant le 22 mars 2026', '2026-03-22T24:00'],
    ['Réponse souhaitée pour le 22 mars 2026.', '2026-03-22T24:00'],
    ['Contact : M. Durand, 01.02.03.04.05\nCandidature à transmettre pour le 22 mars 2026', '2026-03-22T24:00'],
    ["Nous attendons votre candidature jusqu'au 22 mars 2026 !", '2026-03-22T24:00'],
    ['À envoyer au plus tard le 22 mars 2026', '2026-03-22T24:00'],
    ["Contrat : CDD de 12 mois\nDébut : 01/06/2026\nCandidature : jusqu'au 22/03/2026", '2026-03-22T24:00'],
    [
      'Grade: P-3\nDeadline for application: 22 March 2026\nDate of entry on duty: As soon as possible\nDuration: Two years',
      '2026-03-22T24:00',
    ],
    ['Issue date: 1 March 2026; Deadline for receipt of applications: 22 March 2026', '2026-03-22T24:00'],
    [
      'VACANCY ANNOUNCEMENT\nIssued on: 01 March 2026\nCLOSING DATE: 22 March 2026\nPosition No: 17',
      '2026-03-22T24:00',
    ],
    ['Date of issue: 1/3/2026 Deadline for applications: 22/3/2026', '2026-03-22T24:00'],
    [
      'The closing date for submitting applications is 30 days from publication, i.e. 22 March 2026.',
      '2026-03-22T24:00',
    ],
    ['All applications must be in by the 22nd March 2026.', '2026-03-22T24:00'],
    ['Deadline: 31/03/2026 12h00 (noon)', '2026-03-31T12:00'],
    ['Applications should be sent at the latest by 24h00 on 22 March 2026', '2026-03-22T24:00'],
    ['You may apply until Sunday 22 March 2026 included.', '2026-03-22T24:00'],
    ['Deadline for applications: 22 March 2026 (23.59 Helsinki time)', '2026-03-22T23:59'],
    ['Send before March 22 (2026) to x@example.org your application', '2026-03-22T24:00'],
    ['Closing date for completed applications is: 9am, Sunday 22 March 2026', '2026-03-22T09:00'],
    ['Closing date: Sunday 22 March 2026 9.00am', '2026-03-22T09:00'],
    ['Closing date 5.00pm Sunday 22 March 2026', '2026-03-22T17:00'],
    ['We must receive your application by 10:00 a.m. (EST) on March 22nd 2026', '2026-03-22T10:00'],
    ['Friday 20th March 2026 at noon is the deadline for applications.', '2026-03-20T12:00'],
    ['Deadline : Friday 20th of March at 5 pm (2026)', '2026-03-20T17:00'],
    ['Kindly note the deadline: 20th March, 2026; late applications will be rejected', '2026-03-20T24:00'],
    [
      'The Organization was established on 4 November 1952. Applications by e-mail, 20 March 2026 at the latest.',
      '2026-03-20T24:00',
    ],
    ['Applications are invited by 12 noon CET, 20 March 2026', '2026-03-20T12:00'],
    ['Date limite : vendredi 20 mars à 18h00 (publié le 2 mars 2026)', '2026-03-20T18:00'],
    [
      "Les offres doivent parvenir à l'adresse ci-dessous au plus tard le 20 mars 2026 à 10 heures, heure locale.",
      '2026-03-20T10:00',
    ],
    [
      "Les manifestations d'intérêt doivent être déposées au plus tard le vendredi 20 mars 2026 à 17 heures TU.",
      '2026-03-20T17:00',
    ],
    ['Date et heure limites de dépôt : vendredi 20 mars 2026 à 17h00 GMT', '2026-03-20T17:00'],
    ['Dépôt des dossiers : au plus tard le 20/03/2026 à 16H00', '2026-03-20T16:00'],
    ["Les dossiers seront reçus jusqu'au vendredi 20 mars 2026 à 17h30mn", '2026-03-20T17:30'],
    ['Date limite de soumission: 20 Mars 2026 à 23h59 GMT+1', '2026-03-20T23:59'],
    ["Candidature ouverte jusqu'au vendredi 20 mars 2026 minuit", '2026-03-20T24:00'],
  ] as [string, string | null][])('%s', (text, local) => {
    expect(read(text).deadline?.value.local ?? null).toBe(local);
  });
});

describe('another date is not the closing date', () => {
  const closing = 'Applications must be received by 22 March 2026.';
  test.each([
    'Posted on 1 March 2026',
    'Posted: 01.03.2026',
    'Date posted\n1 March 2026',
    'Published: 1 March 2026',
    'Publication date: 1 March 2026',
    'Date of issue: 1 March 2026',
    'Issued on 1 March 2026.',
    'Opening date: 1 March 2026',
    'Applications open on 1 March 2026.',
    'Last updated 1 April 2026',
    'Start date: 1 June 2026',
    'Expected start date: 1 June 2026',
    'Starting date: as soon as possible and no later than 1 June 2026',
    'The post is to be filled from 1 June 2026.',
    'The successful candidate will take up duty by 1 June 2026.',
    'The position is available from 1 June 2026.',
    'The contract starts on 1 June 2026 and ends on 31 May 2027.',
    'Contract until 31 December 2026',
    'This is a fixed-term contract until 31 December 2026.',
    'The appointment runs until 31 December 2026, with possible extension.',
    'Duration: until 31 December 2026',
    'The project runs until 31 December 2027.',
    'The project will end on 31 December 2027.',
    'Funding is available until 31 December 2027.',
    'Interviews will be held on 2 April 2026.',
    'Interview date: 2 April 2026',
    'Interviews are expected to take place between 2 and 4 April 2026.',
    'A written test will take place on 2 April 2026.',
    'Shortlisted candidates will be notified by 10 April 2026.',
    'Results will be announced by 30 April 2026.',
    'Questions may be sent until 10 March 2026.',
    'Deadline for questions: 10 March 2026',
    'Requests for clarification must be received by 10 March 2026.',
    'An information session will be held on 10 March 2026.',
    'Reference letters must be received by 5 April 2026.',
    'Established on 4 November 1952, the organisation has 187 members.',
    'The organisation was founded in 1952, on 4 November 1952 to be exact.',
    'Regulation (EU) 2016/679 of 27 April 2016 applies.',
    'Staff Regulations as amended on 1 January 2014',
    'Under the law of 8 December 1992, data are protected.',
    'As of 1 July 2025, two directorates exist.',
    'Salary scale in force since 1 January 2026',
    'Candidates must be under 35 on 1 January 2026.',
    'The degree must have been obtained before 1 January 2020.',
    'Deliverable 1: inception report by 15 May 2026',
    'The report shall be completed by 30 June 2026.',
    'Applications received after 23 March 2026 are late.'.replace('23', '22'),
  ])('%s', (other) => {
    expect(day(`${other}\n\n${closing}`)).toBe('2026-03-22');
    expect(day(`${closing}\n\n${other}`)).toBe('2026-03-22');
    if (!/22 March/.test(other)) {
      expect(read(`${closing}\n\n${other}`).doubts).toEqual([]);
      expect(day(`Finance Officer\n\n${other}`)).toBeNull();
    }
  });

  const cloture = 'Les candidatures doivent parvenir au plus tard le 22 mars 2026.';
  test.each([
    'Publié le 1er mars 2026',
    'Date de publication : 1er mars 2026',
    'Mise en ligne : 01/03/2026',
    'Offre parue le 1er mars 2026',
    'Dernière mise à jour le 1er avril 2026',
    "Date d'ouverture : 1er mars 2026",
    'Ouverture des candidatures : 1er mars 2026',
    'Date de début : 1er juin 2026',
    'Date de prise de fonction : 1er juin 2026',
    'Prise de fonctions au plus tard le 1er juin 2026',
    'Entrée en fonction souhaitée le 1er juin 2026',
    'Poste à pourvoir le 1er juin 2026',
    'Poste à pourvoir à compter du 1er juin 2026',
    'Début du contrat : 1er juin 2026',
    "Contrat à durée déterminée jusqu'au 31 décembre 2026",
    "CDD jusqu'au 31 décembre 2026",
    'Fin de contrat : 31 décembre 2026',
    "Le projet se poursuit jusqu'au 31 décembre 2027.",
    "Remplacement jusqu'au 31 décembre 2026",
    'Les entretiens auront lieu le 2 avril 2026.',
    'Entretiens prévus entre le 2 et le 4 avril 2026',
    'Les épreuves écrites se dérouleront le 2 avril 2026.',
    'Le jury se réunira le 2 avril 2026.',
    'Les candidats retenus seront informés avant le 10 avril 2026.',
    "Les demandes de renseignements peuvent être adressées jusqu'au 10 mars 2026.",
    'Loi du 26 janvier 1984 portant dispositions statutaires',
    'Arrêté royal du 2 octobre 1937',
    "Décret n° 88-145 du 15 février 1988 pris pour l'application",
    "L'organisation a été créée le 20 mars 1970.",
    'Diplôme obtenu avant le 1er janvier 2020',
    'Âgé de moins de 35 ans au 1er janvier 2026',
    'Livrable 1 : rapport initial avant le 15 mai 2026',
  ])('%s', (other) => {
    expect(day(`${other}\n\n${cloture}`, 'fr')).toBe('2026-03-22');
    expect(day(`${cloture}\n\n${other}`, 'fr')).toBe('2026-03-22');
    expect(read(`${cloture}\n\n${other}`, 'fr').doubts).toEqual([]);
    expect(day(`Chargé de finances\n\n${other}`, 'fr')).toBeNull();
  });

  test('one sentence can hold two dates', () => {
    for (const text of [
      'Applications must be received by 22 March 2026; interviews will be held on 2 April 2026.',
      'Questions may be sent until 10 March 2026 and applications by 22 March 2026.',
      'Applications for this post, which starts on 1 June 2026, must be submitted by 22 March 2026.',
      'Posted 1 March 2026 Closing date 22 March 2026 Start 1 June 2026',
      'Posted: 1 March 2026 | Closes: 22 March 2026 | Starts: 1 June 2026',
      'Posting date\n1 March 2026\nClosing date\n22 March 2026\nStart date\n1 June 2026',
      'Interviews will be held in the week after the closing date of 22 March 2026.',
      'The contract, until 31 December 2026, is open to all; closing date: 22 March 2026.',
    ])
      expect(day(text), text).toBe('2026-03-22');
    for (const text of [
      'Publié le 1er mars 2026 - Date limite : 22 mars 2026 - Prise de poste : 1er juin 2026',
      'Candidatures avant le 22 mars 2026, pour une prise de fonctions le 1er juin 2026.',
      'Pour un contrat débutant le 1er juin 2026, adressez votre candidature avant le 22 mars 2026.',
    ])
      expect(day(text, 'fr'), text).toBe('2026-03-22');
  });

  test('dates that close nothing are named in a doubt', () => {
    const { deadline, doubts } = read('Posted on 1 March 2026. The work starts on 1 June 2026.');
    expect(deadline).toBeNull();
    expect(doubts[0]?.words).toContain('says of none that applications close then');
  });

  test('a notice without a date says nothing', () => {
    expect(read('Finance Officer. We offer meaningful work and tight deadlines.')).toEqual({
      deadline: null,
      doubts: [],
    });
    expect(read('')).toEqual({ deadline: null, doubts: [] });
  });
});

describe('a notice that is not of one mind', () => {
  test('an extended deadline replaces the older one', () => {
    for (const text of [
      'Closing date: 8 March 2026. DEADLINE EXTENDED TO 22 MARCH 2026',
      'Deadline extended until 22 March 2026 (originally 8 March 2026)',
      'The deadline for applications, originally 8 March 2026, has been extended to 22 March 2026.',
      'Extended deadline: 22 March 2026\n\nApplications must be received by 8 March 2026.',
      'New closing date: 22 March 2026\n\nClosing date: 8 March 2026',
      'The deadline has been extended from 8 March 2026 to 22 March 2026.',
    ])
      expect([day(text), read(text).doubts], text).toEqual(['2026-03-22', []]);
    for (const text of [
      'Date limite : 8 mars 2026. Date limite prolongée au 22 mars 2026.',
      'Le délai de candidature est prolongé jusqu’au 22 mars 2026 (initialement 8 mars 2026).',
      'Nouvelle date limite : 22 mars 2026\n\nCandidatures avant le 8 mars 2026 à 17h00',
      'La clôture des candidatures, initialement prévue le 8 mars 2026, est reportée au 22 mars 2026.',
    ])
      expect([day(text, 'fr'), read(text, 'fr').doubts], text).toEqual(['2026-03-22', []]);
  });

  test('two closing dates are a doubt that names both', () => {
    const { deadline, doubts } = read(
      'Closing date: 8 March 2026\n\nThe closing date for applications is 22 March 2026.',
    );
    expect(deadline).not.toBeNull();
    expect(doubts).toHaveLength(1);
    expect(doubts[0]?.words).toContain('another closing date');
    expect(doubts[0]?.passages).toHaveLength(2);
  });

  test('candidates from outside count before those of the house', () => {
    const { deadline, doubts } = read(
      'Deadline for internal candidates: 8 March 2026\nDeadline for external candidates: 22 March 2026',
    );
    expect(deadline?.value.local).toBe('2026-03-22T24:00');
    expect(doubts[0]?.words).toContain('Sunday 8 March 2026');
    expect(
      day('Date limite (candidats externes) : 22 mars 2026. Date limite (candidats internes) : 29 mars 2026.', 'fr'),
    ).toBe('2026-03-22');
  });

  test('the same day with and without an hour is no contradiction', () => {
    const { deadline, doubts } = read(
      'Closing date: 22 March 2026\n\nApplications must be received by 17:00 on 22 March 2026.',
    );
    expect([deadline?.value.local, doubts]).toEqual(['2026-03-22T17:00', []]);
  });

  test('two hours of one day are a doubt', () => {
    const { doubts } = read(
      'Closing date: 22 March 2026, 12:00\n\nApplications must be received by 17:00 on 22 March 2026.',
    );
    expect(doubts[0]?.words).toContain('another hour');
  });

  test('other posts on the page do not count', () => {
    const { deadline } = read(
      `Finance Officer\n\n${'We keep the books. '.repeat(15)}\n\nClosing date: 22 March 2026\n\nSimilar jobs\n\nNurse - Closing date: 30 April 2026\n\nCook - Closing date: 2 May 2026`,
    );
    expect(deadline?.value.local).toBe('2026-03-22T24:00');
  });
});

describe('a page that lists other posts first', () => {
  const text = 'We keep the books of a small organisation, and look for somebody who would keep them with us. '.repeat(
    3,
  );
  const box = 'Jobs board\n\nSimilar jobs\n\nNurse - Closing date: 30 April 2026\n\nCook - Closing date: 2 May 2026';

  test('their dates are not those of the post below', () => {
    const { deadline, doubts } = read(`${box}\n\nFinance Officer\n\n${text}\n\nClosing date: 22 March 2026`);
    expect([deadline?.value.local, doubts]).toEqual(['2026-03-22T24:00', []]);
  });

  test('the date right above its text is the post’s, and an assumption says so', () => {
    const { deadline } = read(`${box}\n\nFinance Officer\n\nClosing date: 22 March 2026\n\n${text}\n\nApply online.`);
    expect(deadline?.value.local).toBe('2026-03-22T24:00');
    expect(deadline?.assumption).toContain('other posts');
  });

  test.each([
    ['Follow us. Similar jobs: Cook (closes 4 May 2026), Nurse (closes 15 May 2026). Report a problem.', null],
    ['Suivez-nous. Offres similaires : Comptable (clôture 04/05/2026), Assistant social (clôture 15/05/2026).', null],
    ['Closing date: 22 March 2026\n\nFollow us. Similar jobs: Cook (closes 4 May 2026)', '2026-03-22'],
    ['Closing date: 22 March 2026\n\nLatest news: Summer school: register by 30 April 2026', '2026-03-22'],
    ['Summer school 2026: register by 30 April 2026', null],
  ])('nor those of a list in a line: %s', (line, expected) => {
    const { deadline, doubts } = read(`Finance Officer\n\n${text}\n\n${line}`);
    expect(deadline?.value.local.slice(0, 10) ?? null).toBe(expected);
    expect(doubts.filter(({ words }) => /another closing/.test(words))).toEqual([]);
  });

  test('a list below a notice without a date gives it none', () => {
    const { deadline } = read(
      `Finance Officer\n\n${text}\n\n${text}\n\nSimilar jobs\n\nNurse - Closing date: 30 April 2026\n\nCook - Closing date: 2 May 2026`,
    );
    expect(deadline).toBeNull();
  });
});

describe('further ways to say when applications close', () => {
  test.each([
    'The window for applications shuts at 23:59 on 22 March 2026.',
    'Bidding period: 1 March - 22 March 2026',
    'Our form goes offline on 22 March 2026 at midnight.',
    "Offre disponible jusqu'au 22/03/2026",
    'Last date of receipt of applications is 22-03-2026 upto 5:00 P.M.',
    'No application will be entertained beyond 22 March 2026.',
    'We stop taking applications on 22 March 2026.',
    'Send it over before 9am PT on March 22, 2026.',
    'We will be accepting applications up to and including Sunday 22 March 2026.',
    'We look forward to hearing from you by Sunday, March 22nd, 2026!',
    'Deadline 22 Mar 26, 17:00 GMT+3',
    'This posting will be removed at 11:59 PM Eastern Time on March 22, 2026.',
    'EXTENDED: the deadline, originally 1 March 2026, is now 22 March 2026.',
    'Deadline has been pushed back from 1 March to 22 March 2026.',
    'Submit the form, available from 1 March 2026, by no later than 13:00 on 22 March 2026.',
    'To apply for the post, which starts on 1 June 2026, write to us by 22 March 2026.',
    'Posted on 1 March 2026 and closes on 22 March 2026.',
    'La sélection sera clôturée le 22 mars 2026.',
    'La campagne de recrutement prendra fin le 22/03/2026.',
    'Dernière limite pour le dépôt des offres : 22 mars 2026',
    'Toute candidature parvenue au-delà du 22 mars 2026 sera écartée.',
    'Le comité examinera les dossiers reçus au 22 mars 2026.',
    "L'offre est clôturée depuis le 22 mars 2026.",
    'Échéance : le vingt-deux mars deux mille vingt-six',
    'Clôture dimanche 22 mars 2026',
    "Les candidatures seront reçues de 8h à 15h30 jusqu'au 22 mars 2026.",
  ])('%s', (text) => {
    expect(day(text)).toBe('2026-03-22');
  });

  test.each([
    'Technical proposals with a CV are due by 22 March 2026.\n\nDeliverable\tDue date\nInception report\t4 May 2026\nFinal report\t8 June 2026',
    'Livrable\tÉchéance\nRapport initial\t4 mai 2026\n\nCandidatures avant le 22 mars 2026.',
  ])('the due date of a report is none of applications: %s', (text) => {
    const { deadline, doubts } = read(text);
    expect(deadline?.value.local.slice(0, 10)).toBe('2026-03-22');
    expect(doubts.filter(({ words }) => /another closing/.test(words))).toEqual([]);
  });

  test.each([
    'The project was launched on 4 March 2024 and closes on 31 December 2027.',
    'You will prepare the accounts due by 30 June 2027 and the budget before 1 October 2027.',
    'The successful candidate must submit the annual report by 31 March 2027.',
    'Candidates applying must have graduated after 1 June 2020 and before 1 September 2026.',
    'The office is closed from 24 December 2026 to 3 January 2027.',
    'La personne recrutée remettra le rapport annuel avant le 31 mars 2027.',
    'Il prépare le budget pour le 1er octobre 2027 et les comptes au plus tard le 30 juin 2027.',
    'Le premier livrable est attendu pour le 31 janvier 2027, le second avant le 31 mars 2027.',
    'Vu la loi du 4 mars 2024, le contrat prend fin le 31 décembre 2027.',
    'Posted 9 November 2026 | Closes in 4 weeks',
  ])('not %s', (text) => {
    expect(read(text).deadline).toBeNull();
  });
});

describe('a notice without a calendar date says so', () => {
  test.each([
    ['Applications must be received within 15 days of publication.', 'within 15 days of publication'],
    ['Deadline: 30 days after publication of this notice', '30 days after publication'],
    ['Applications will be accepted until the position is filled.', 'until the position is filled'],
    ['Open until filled', 'until filled'],
    ['Applications are reviewed on a rolling basis.', 'on a rolling basis'],
    ['Closing date: ASAP', 'ASAP'],
    ['Deadline: as soon as possible', 'as soon as possible'],
  ])('%s', (text, words) => {
    const { deadline, doubts } = read(text);
    expect(deadline).toBeNull();
    expect(doubts[0]?.words.toLowerCase()).toContain(words.toLowerCase());
  });

  test.each([
    'Les candidatures sont à adresser dans les 15 jours suivant la publication.',
    'Date limite : 30 jours après la publication',
    "Les candidatures sont acceptées jusqu'à ce que le poste soit pourvu.",
    "Les candidatures sont examinées au fil de l'eau.",
    'Date limite : dès que possible',
  ])('%s', (text) => {
    const { deadline, doubts } = read(text, 'fr');
    expect(deadline).toBeNull();
    expect(doubts[0]?.words).toContain('sets no calendar date');
  });

  test('work that begins as soon as possible is no deadline', () => {
    const { doubts } = read('Closing date: 22 March 2026. Start date: as soon as possible. Contract: 12 months.');
    expect(doubts).toEqual([]);
  });
});

describe('every reading shows its words', () => {
  test('the passages hold the date and the place of its zone', () => {
    const text = 'Duty station: Nairobi, Kenya\n\nClosing date: Sunday 22 March 2026 at midnight';
    const notice = noticeOf([text], { language: 'en', links: [] });
    const { deadline } = readDeadline(notice, { asOf, zone: null });
    expect(deadline?.passages.map((passage) => wordsAt(notice, passage))).toEqual([
      'Nairobi, Kenya',
      'Closing date: Sunday 22 March 2026 at midnight',
    ]);
  });

  test('an hour that comes twice when the clocks go back is the later one', () => {
    const { deadline } = read('Closing date: 26 October 2025 at 02:30, Brussels time');
    expect(deadline?.value.closesAt?.toISOString()).toBe('2025-10-26T01:30:00.000Z');
    expect(deadline?.assumption).toContain('02:30 comes twice');
  });

  test('an hour that the clocks leave out is said to', () => {
    const { deadline } = read('Closing date: 29 March 2026 at 02:30, Brussels time');
    expect(deadline?.assumption).toContain('02:30 does not exist');
  });

  test('the same notice gives the same reading', () => {
    const text = 'Closing date: 03/04/2026. Interviews: 1 May 2026. Brussels, Belgium.';
    expect(read(text)).toEqual(read(text));
  });
});
