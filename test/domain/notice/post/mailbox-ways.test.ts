// How notices say where applications go, line by line and with papers, addresses and other ways named around it.
import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../../../src/domain/notice/notice.ts';
import { readPost } from '../../../../src/domain/notice/post/post.ts';

const TO_APPLY = [
  'Deadline: 5 May 2026\nE-mail: X',
  'Application deadline: 5 May 2026. E-mail: X',
  'Closing date 5 May 2026, noon. Send CV/cover letter: X',
  'Kindly share your CV at X',
  'Share your profile on X',
  'Drop your CV at X',
  'Mail your resume: X',
  'Mail CV to X with subject line "Analyst".',
  'Resumes: X',
  'Profiles may be sent to X.',
  'How To Apply:\nQualified and interested candidates should send their details to X before close of business on 5 May.',
  'Method of Application\nInterested applicants should send their CVs and cover letter in a single MS Word document to X using the job title as subject.',
  'MODE OF APPLICATION\n\nAll applications should be addressed to:\nThe Executive Director,\nHarbour Observatory,\nP.O. Box 1234-00100,\nNairobi.\nEmail: X',
  'Applications together with copies of testimonials should be forwarded to the undersigned not later than 5 May:\n\nThe Registrar\nHarbour University\nPrivate Bag 12\nX',
  'If you meet the above requirements, kindly send your application letter, CV and names of three referees via email to X on or before 5 May 2026. Only shortlisted candidates will be contacted.',
  'Please submit your CV, a cover letter and the names and email addresses of three referees to X. Referees will be contacted only after the interview.',
  'Your application should include: letter of motivation, CV, list of publications and contact details of two references. Send it as one PDF to X by 5 May.',
  'Please send all documents as a single PDF file to Prof. Ana Quill at X no later than 5 May.',
  'We look forward to receiving your documents by 5 May to the address X.',
  'Have we caught your interest? Then send your full application to Ms A. Quill, X. For questions, call +32 2 000 00 00.',
  'If this sounds like you, get in touch: X',
  'Sounds good? X',
  'Questions? Call +32 2 000. Applications? X',
  'Does this job suit you? Mail X before 5 May.',
  'Interested parties are requested to e-mail X before 5 May with a CV.',
  'Applications are invited from suitably qualified persons. Send to: X',
  'Applicants must send by email a CV and a cover letter to: X (reference: TA-2026).',
  'Applications must be sent electronically to: X, with the vacancy reference in the subject.',
  'Applications must be sent exclusively by e-mail, in PDF, to the following address: X quoting the reference number. Applications sent after the deadline will not be considered.',
  'Applications (in English) must reach the Secretariat at the latest on 5 May 2026 (X).',
  'The application must be sent to the functional mailbox X before midnight, Brussels time.',
  'Candidates are requested to apply by e-mail only: X. Incomplete applications will not be considered.',
  'Only applications sent to X will be considered.',
  'Applications not sent to X will be disregarded.',
  'Applications received by any other means than X will not be accepted.',
  'Please note that only e-mail applications (X) are accepted.',
  'To express your interest, please contact Ana Quill (X) with your CV attached.',
  'To be considered for this role, email Ana at X with a short note and CV.',
  'Email a CV and covering letter, telling us why you want the job, to ana: X',
  'Please contact X to submit your candidacy.',
  'Candidates should write, enclosing a CV, to X',
  'Letters of application should be addressed to the Headteacher and emailed to X by noon on 5 May. Visits to the school are welcome.',
  'Completed application forms should be emailed to the school office: X. CVs will not be accepted.',
  'An application form can be downloaded from our website; return it to X.',
  'Application forms and further details are available from our website. Completed forms to X by 5 May.',
  'For an application pack visit www.example.org/jobs. Applications to X.',
  'Application forms may be requested from the office and returned to X',
  'Tenders / proposals are to be received via X by 5 May 17:00.',
  'Interested consultants should submit a technical and financial proposal to X with the subject "Evaluation".',
  'Bids must be submitted by email to X. Clarification questions must be sent to bids-help@example.net before 1 May.',
  'Expression of interest with CV, daily rate and availability to be sent to X',
  'Nominations should be sent in confidence to X.',
  'Internal candidates should send a motivation letter to HR (X).',
  'Send us your application through e-mail: X, and mention the code.',
  'Please forward applications, quoting ref 12/26, for the attention of Ms Quill to X.',
  'Contact\n\nAna Quill\nHuman Resources\nX\n\nPlease send us your application by e-mail by 5 May.',
  'We are happy to receive your application by e-mail until 5 May.\n\nHarbour Observatory\nHuman Resources\nQuay 1, 1000 Elbmouth\nX',
  'Apply by email.\nContact: Ana Quill\nPhone: +32 2 000\nEmail: X',
  'Please apply by email with CV and cover letter.\n\nContact person: Ana Quill, X',
  'Submission of applications\n\nElectronic: X\nDeadline: 5 May 2026',
  'Application documents: CV, letter, certificates\nApplication address: X\nApplication language: English',
  '| Deadline | 5 May 2026 |\n| Application to | X |',
  '| How to apply | CV and letter to X |',
  'Employer: Harbour Observatory\nContact email: X\nHow to apply: send your CV and letter by email',
  'Apply to\nX',
  'Recruiter e-mail: X\nSend your CV by e-mail.',
  'CANDIDATURE\nCV + lettre de motivation : X',
  'Candidature à adresser à :\nMonsieur le Président\nCommunauté de communes du Port\n1 rue du Quai\n29000 QUIMPER\nou par mail : X',
  'Lettre de motivation manuscrite et CV à adresser à Monsieur le Maire, Hôtel de Ville, BP 12, 29000 Quimper ou par courriel à X',
  'Merci d’adresser lettre de motivation et CV à M. le Président par mail (X) ou par courrier, avant le 5 mai.',
  'Adresser CV, lettre de motivation, dernier arrêté de situation administrative et trois derniers bulletins de salaire à X',
  'Les candidatures, accompagnées d’une lettre de motivation, d’un CV et des coordonnées de deux référents, doivent parvenir au plus tard le 5 mai à l’adresse suivante : X',
  'Les candidatures (lettre de motivation, CV, copies des diplômes, deux lettres de recommandation) sont à faire parvenir par voie électronique à X, avec en objet la référence.',
  'Les dossiers de candidature complets doivent être envoyés uniquement par courrier électronique à l’adresse X avec la mention « Candidature Analyste ».',
  'Dossier à envoyer par mail à X. Seuls les candidats présélectionnés seront contactés.',
  'Pour postuler, envoyez votre CV, votre lettre et vos prétentions salariales à l’attention de Mme Quill : X',
  'Envoyez-nous votre candidature avant le 5 mai : X. Pour toute question : 02 00 00 00 00.',
  'Ce poste vous intéresse ? Écrivez-nous : X',
  'L’offre vous intéresse ? X',
  'Cette offre vous correspond ? Postulez par e-mail : X',
  'Si vous êtes intéressé·e, contactez-nous à X en joignant votre CV.',
  'Merci de transmettre vos CV et lettre de motivation (réf. 12) à Ana Quill, directrice – X',
  'Transmettez-nous CV et LM par mail X',
  'Candidatures (CV+LM) à envoyer jusqu’au 5 mai inclus à l’adresse mail : X ; entretiens le 12 mai.',
  'Modalités de dépôt des candidatures\nLes plis sont reçus par voie électronique à X au plus tard le 5 mai à 12h.',
  'Renseignements : Mme Quill, 02 00 00 00 00\nCandidatures : X',
  'Contact et candidatures : Mme Quill, X',
  'Contact : X\nMerci d’envoyer CV et lettre de motivation par mail avant le 5 mai.',
  'Faites parvenir votre dossier (CV, lettre, attestations) au service RH par courriel, X, au plus tard le 5 mai.',
  'Les soumissionnaires enverront leurs offres technique et financière à X',
  'Les manifestations d’intérêt sont à envoyer à X avec la mention AMI 12.',
  'Candidature par email à : X\nDate limite : 5 mai 2026',
  'Veuillez postuler en envoyant votre CV à X',
  'Veuillez soumettre votre candidature à l’adresse courriel X',
  'Déposez votre candidature par courriel (X).',
  'Acte de candidature à adresser par courriel à la DRH (X) sous couvert de la voie hiérarchique.',
  'Personne à contacter pour postuler : Ana Quill – X',
  'Envoi des candidatures : X',
  'Réponse (CV + lettre) à X',
  'Prière d’envoyer votre offre de services avec documents usuels à X',
  'Les personnes intéressées doivent faire parvenir leur curriculum vitae, au plus tard le 5 mai, à l’adresse suivante : X. Nous remercions tous les candidats; seules les personnes retenues seront contactées.',
  'Intéressé ? N’hésitez pas à prendre contact avec nous via X',
  'Postulez avant le 5 mai via X avec CV et lettre',
  'You can apply until 5 May by sending your CV to X; visit our website www.example.org for more about us.',
  'Learn more at www.example.org.\n\nSend your application to X. Equal opportunities: we welcome candidates with disabilities.',
  'Applications from persons with disabilities are encouraged. Send your CV to X.',
  'We treat personal data in line with our privacy policy. Applications, including CV, to X.',
  'By sending your application to X you agree that we process your personal data.',
  'Please send your CV and cover letter, and any accommodation you may need, to X.',
  'Please include salary expectations, two references and a link to your portfolio and send to X.',
  'Send CV and links to your GitHub profile or website to X',
  'We only accept applications via e-mail to X. Please no calls.',
  'Interested? Please send your application to X. No agencies please.',
  'No recruitment agencies. Applications with CV to X.',
  'To apply, complete the online questionnaire and send your CV to X',
  'Applications, consisting of the form on our website and a CV, are sent by e-mail to X.',
];

const NOT_TO_APPLY = [
  'Apply at https://example.org/jobs/12\n\nContact\nAna Quill, Head of Tides\nX',
  'To apply, click on the button below.\n\nYour contact: Ana Quill, X, +32 2 000',
  'Please submit your application via our online application portal. We do not accept applications by post or e-mail.\n\nAna Quill (X) will be happy to answer your questions.',
  'Your contact person for HR questions is Ana Quill, X. Please use the online form to apply.',
  'Prof. Quill is happy to tell you more about the position (X). Apply online by 5 May.',
  'For more information about this position, please contact Prof. A. Quill, X. You can apply for this position before 5 May by submitting your application through our recruitment system.',
  'Applications should be submitted via Inspira. Enquiries: X',
  'Applications should be hand delivered to the Municipal Manager, 1 Quay Street, or posted to Private Bag 9. Enquiries: Ms Quill, X, 012 000 0000.',
  'Applications must be posted or hand-delivered in a sealed envelope. No faxed or e-mailed applications will be considered. For enquiries contact X',
  'NB: applications sent by email will not be accepted. Enquiries: X',
  'Completed form and CV must be posted to the Registrar, Private Bag 12. For directions email X.',
  'If you have any questions about the role please get in touch with X. To apply please complete our application form at https://example.org/form.',
  'Apply via our Careers page. Having trouble? X',
  'Candidates with a disability who need help should contact X. Apply through the e-recruitment platform.',
  'Apply through the UN jobs portal. To report fraud write to X.',
  'Postuler en ligne sur www.example.org/emploi. Renseignements auprès de Mme Quill, X, 02 00 00 00 00.',
  'Candidature à déposer sur le site emploi-territorial.fr. Contact : Mme Quill, directrice, X',
  'Pour plus d’informations sur le poste, vous pouvez contacter Ana Quill (X). Postulez via le formulaire en ligne avant le 5 mai.',
  'Les dossiers sont à déposer sous pli fermé au secrétariat de l’Observatoire, 1 rue du Quai. Pour tout renseignement : X',
  'Les candidatures sont à envoyer par courrier postal à Monsieur le Maire, 29000 Quimper. Contact : X',
  'Personne à contacter pour renseignements : Mme Quill, X. Candidature en ligne : https://example.org/123',
  'Aucune candidature ne sera acceptée par courriel. Questions techniques : X',
  'Merci de postuler uniquement via le lien ci-dessous. Besoin d’aide ? X',
  'Contact métier : Jean Port, X\nPour candidater : choisirleservicepublic.gouv.fr',
  'Referees should send their letters directly to X. Apply on academicjobs.example.org.',
  'Press contact: X\nApplications via the portal.',
  'General information about the Observatory: X',
  'You have questions? X\nApply now',
  'Copyright Harbour Observatory | X | www.example.org\nHow to apply: online only.',
  'Applications close on 5 May. Click APPLY. For queries, X.',
  'Please apply using the link below; CVs sent to X will not be read.',
  'Please do not apply by email to X but through the website.',
];

/** Of several addresses the one at `tides@`. */
const ONE_OF_SEVERAL = [
  'General enquiries: info@example.org   Press: press@example.org\n\nInformal discussion: Dr Quill, ana@example.org, 01 000\nApplications (CV, equal opportunities form): tides@example.org\nComplaints about the process: chair@example.org',
  'Send us a message at tides@example.org, with hiring@example.org in copy, before 5 May.',
  'Envoyez-nous un message à tides@example.org, avec recrutement@example.org en copie, avant le 5 mai. Joignez votre CV.',
  'Submit a CV and three letters of recommendation to tides@example.org. Questions may be directed to the chair, Dr Quill (ana@example.org).',
  'Return the form to: HR Centre, P.O. Box 14, Elbmouth, or tides@example.org. Directions: ana@example.org',
  'Applications: CV, letter and three referees (one your present Head) to Mrs C. Quill, tides@example.orgClosing date: 5 May',
  'Contact point for applicants: ana@example.org\n\nSend your CV by e-mail to tides@example.org.',
];

/** Small notices, with the address that applications go to; null where they go elsewhere. */
const NOTICES: [string | null, string][] = [
  [
    'jobs@example.org',
    'Vacancy\nAnalyst\n\nHarbour Org, Tel 02 000, info@example.org, www.example.org\n\nDuties\n- a\n\nHow to apply\nPlease complete the application form (annex) and send it with your CV by e-mail to jobs@example.org by 5 May. For questions on the form, write to help@example.org.',
  ],
  [
    'a.b@example.org',
    'Analyst\n\nFor further information about the role, contact A. B. (a.b@example.org). Applications with CV should be sent to the same address.',
  ],
  ['a.b@example.org', 'Analyst\n\nFor more information and to submit your application please contact: a.b@example.org'],
  [
    'hr@example.org',
    'Analyst\n\nApplications can be sent by post to 1 Quay Street, or by email to hr@example.org. Queries: ana@example.org',
  ],
  [
    'hr@example.org',
    'Analyst\n\nInterested candidates should forward CVs to hr@example.org and copy boss@example.org not later than 5 May.',
  ],
  ['hr@example.org', 'Analyst\n\nInterested candidates should forward CVs to hr@example.org (cc: boss@example.org).'],
  [
    'hr@example.org',
    'Analyst\n\nSend to: hr@example.org\nCc: boss@example.org\nSubject: Analyst\nDeadline: 5 May. CV and letter.',
  ],
  [
    'hr@example.org',
    'Analyst\n\nApply with CV to hr@example.org.\n\nThe Org has zero tolerance for abuse. Report concerns to safeguarding@example.org.\n\nWe never ask candidates for money. If asked, write to fraud@example.org.',
  ],
  [
    'hr@example.org',
    'Analyst\n\nPlease send your application to hr@example.org. Your data will be handled per our policy; contact privacy@example.org to exercise your rights. To change your job alerts write to alerts@jobs.example.com.',
  ],
  [
    null,
    'Analyst\n\nThis job is advertised on jobs.example.com. To apply, please log in to your account and upload your CV.\n\nHelp: help@jobs.example.com',
  ],
  [null, 'Analyst\n\nApply on the company site.\n\nAbout X: we are nice. Contact: hello@example.org'],
  [
    'ana@example.org',
    'Analyst\n\nPrincipal Investigator: Prof. Ana Quill (ana@example.org)\n\nTo apply, please email the PI a CV, a one-page statement, and the names of two referees.',
  ],
  [
    'ana@example.org',
    'PhD in tides\n\nSupervisor: Prof Ana Quill, ana@example.org\n\nInterested students should contact the supervisor with a CV and transcript.',
  ],
  [
    'ana@example.org',
    'Stage\n\nEncadrante : Ana Quill, ana@example.org\n\nEnvoyer CV, relevés de notes et lettre de motivation à l’encadrante.',
  ],
  [
    'ana@example.org',
    'Post-doc\n\nContact: Ana Quill <ana@example.org>\n\nPlease send a CV, list of publications and two reference letters.',
  ],
  [
    null,
    'Stage\n\nResponsable : Ana Quill, ana@example.org\n\nCandidature via le portail emploi du CNRS : https://emploi.example.fr/12',
  ],
  [
    'rh@example.net',
    'Analyste\n\nContacts\nPour le poste : Ana Quill, ana@example.net\nPour la candidature : rh@example.net',
  ],
  [
    'rh@example.net',
    'Analyste\n\nInformations complémentaires : ana@example.net – Dépôt des candidatures : rh@example.net',
  ],
  [
    'rh@example.net',
    'Analyste\n\nTravail chez X\n1 rue du Quai\nrh@example.net\n\nEnvoyez votre candidature (CV + LM) par mail ou par courrier à l’adresse ci-dessus.',
  ],
  [
    'rh@example.net',
    'Analyste\n\nMerci d’envoyer votre candidature à l’adresse ci-dessous avant le 5 mai 2026 :\n\nX – Service RH\n1 rue du Quai\n29000 Quimper\nTél. 02 00 00 00 00\nrh@example.net\nwww.example.fr',
  ],
  [
    'rh@example.net',
    'Analyste\n\nCandidature par courrier (1 rue du Quai) ou courriel (rh@example.net). Informations : ana@example.net, tél. 02 00.',
  ],
  [null, 'Analyste\n\nCandidature : https://example.net/recrutement\n\nRenseignements : ana@example.net'],
  [null, 'Analyste\n\nPour postuler, rendez-vous sur notre espace recrutement. Une question ? rh@example.net'],
  [null, 'Analyste\n\nPostuler à cette offre\n\nVotre interlocutrice : Ana Quill – ana@example.net'],
  [
    'emploi@example.net',
    'Analyste\n\nLettre + CV à M. le Maire – Mairie – 1 place – 29000 Quimper ou à emploi@example.net. Poste à pourvoir le 1er juin. Renseignements : Mme Quill, DGS, dgs@example.net',
  ],
  ['candidature@example.net', 'Analyste\n\nRéf 12\ncandidature@example.net'],
  ['jobs@example.org', 'Analyst\n\njobs@example.org\n\nWe expect applications by 5 May.'],
  [
    'office@example.org',
    'Analyst\n\nApplications must reach us by 5 May.\n\nHarbour Org\n1 Quay Street\n1000 Elbmouth\noffice@example.org',
  ],
  [
    'office@example.org',
    'Analyst\n\nPlease submit your application to:\nHarbour Org\nAttn: HR\n1 Quay Street\n1000 Elbmouth\nBelgium\nTel.: +32 2 000\nFax: +32 2 001\nE-mail: office@example.org\nWeb: www.example.org',
  ],
  [
    null,
    'Analyst\n\nPlease submit your application by post to:\nHarbour Org\nAttn: HR\n1 Quay Street\n1000 Elbmouth\nFor directions: office@example.org',
  ],
  [
    'hr@example.org',
    'Analyst\n\nHOW TO APPLY\n\nInternal applicants: apply through the staff portal.\nExternal applicants: send CV to hr@example.org.',
  ],
  ['hr@example.org', 'Analyst\n\nDo not apply through the website. Send your CV to hr@example.org instead.'],
  ['hr@example.org', 'Analyst\n\nIf you cannot apply by post, please e-mail your CV to hr@example.org.'],
  [
    'hr@example.org',
    'Analyst\n\nSend a cover letter and CV quoting "Analyst" to hr@example.org. Please do not contact ana@example.org directly.',
  ],
  [
    'hr@example.org',
    'Analyst\n\nApplications should be e-mailed to the HR Officer at hr@example.org; applicants who have not heard within six weeks should consider themselves unsuccessful.',
  ],
  ['hr@example.org', 'Analyst\n\nApplications sent to hr@example.org after 5 May will not be considered.'],
  ['hr@example.org', 'Analyst\n\nOnly online applications (CV, letter) sent to hr@example.org will be considered.'],
  ['hr@example.org', 'Analyst\n\nUne seule adresse pour candidater : hr@example.org'],
  ['hr@example.org', 'Analyst\n\nPlease apply to hr [at] example.org'],
  ['hr@example.org', 'Analyst\n\nPlease send CV to hr AT example DOT org'],
  ['hr@example.org', 'Analyst\n\nEnvoyer CV à hr[arobase]example[point]org'],
  ['hr@example.org', 'Analyst\n\nEnvoyer CV à hr @ example . org'],
  ['hr@example.org', 'Analyst\n\nEnvoyer CV à hr(a)example.org'],
  ['hr@example.org', 'Analyst\n\nEnvoyer CV à hr{at}example{dot}org'],
  ['hr@example.org', 'Analyst\n\nEnvoyer CV à hr arobase example.org'],
  ['hr.jobs@exam-ple.org', 'Analyst\n\nSend CV to hr.jobs@exam-\nple.org by 5 May'],
  ['hr@example.org', 'Analyst\n\nSend CV to <mailto:hr@example.org>'],
  ['hr@example.org', 'Analyst\n\nSend CV to [hr@example.org](mailto:hr@example.org)'],
  ['hr_jobs@example.org', 'Analyst\n\nSend CV to hr\\_jobs@example.org'],
];

const ADDRESSES = ['tides@example.org', 'ana.quill@example.org'];

function mailboxOf(words: string, address: string) {
  const text = `Job title: Tide Analyst\n\nThe analyst reads tides. A degree is needed.\n\n${words.replaceAll(/(?<!\p{L})X(?!\p{L})/gu, address)}\n`;
  return readPost(noticeOf([text], { language: 'en', links: [] })).mailbox;
}

describe('applications go to X', () => {
  it.each(TO_APPLY)('in "%s"', (words) => {
    expect(ADDRESSES.map((address) => mailboxOf(words, address)?.value)).toEqual(ADDRESSES);
  });
});

describe('applications do not go to X', () => {
  it.each(NOT_TO_APPLY)('in "%s"', (words) => {
    expect(ADDRESSES.map((address) => mailboxOf(words, address))).toEqual([null, null]);
  });
});

describe('one of several addresses', () => {
  it.each(ONE_OF_SEVERAL)('in "%s"', (words) => {
    expect(mailboxOf(words, '')?.value).toBe('tides@example.org');
  });
});

describe('in a whole notice', () => {
  it.each(NOTICES)('the mailbox is %s in %j', (address, words) => {
    const text = words.replace(
      /^(.*)\n/u,
      'Job title: $1\n\nThe person works on tides and charts. A degree is needed.\n',
    );
    expect(readPost(noticeOf([`${text}\n`], { language: 'en', links: [] })).mailbox?.value ?? null).toBe(address);
  });
});

describe('what is left when no other address will do', () => {
  it('is the mailbox, and is said to be a reading', () => {
    const mailbox = mailboxOf(
      'Apply by e-mail.\n\nPress: press@example.org\n\nQualification: a degree\nE-mail: X',
      'ana@example.org',
    );
    expect(mailbox?.value).toBe('ana@example.org');
    expect(mailbox?.assumption).toContain('not say in so many words');
  });

  it('is none when two are left', () => {
    expect(mailboxOf('Deadline: 5 May\nNorth: X\nSouth: south@example.org', 'north@example.org')).toBeNull();
  });

  it('is none when a button leads elsewhere', () => {
    expect(
      mailboxOf(
        'Deadline: 5 May\n\nApply now\n\nWe are a small team and like the sea.\n\nE-mail: X',
        'ana@example.org',
      ),
    ).toBeNull();
  });

  it('is no letterhead', () => {
    expect(mailboxOf('Deadline: 5 May\n\nHarbour Observatory, Tel. +32 2 000, X', 'info@example.org')).toBeNull();
  });
});
