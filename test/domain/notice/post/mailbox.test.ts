// The many ways to say that applications go to an address, and the many ways to name one for something else.
import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../../../src/domain/notice/notice.ts';
import { readPost } from '../../../../src/domain/notice/post/post.ts';

const TO_APPLY = [
  'Email your application to X',
  'Applications to: X',
  'Apply: X',
  'Submit to X',
  'Please write to X enclosing your CV.',
  'Applications by e-mail only (X).',
  'HOW TO APPLY\nEmail: X',
  'How to apply\n\nE-mail address: X',
  'Electronic applications: X',
  'Send a CV to the attention of Ms Quill at X',
  'CVs to X please',
  'CV + short letter 👉 X',
  'Interested? Drop us a line at X.',
  'Interested? Contact Ana at X with your CV.',
  'If interested please contact X.',
  'Submit your documents (PDF, one file) no later than 5 May to X.',
  'Your application, addressed to the Secretary General, should reach us by 5 May at X.',
  'All documents must be combined in one PDF and sent to X',
  'Interested individuals should send the following to X: CV, letter, two references.',
  'Applications, marked "Confidential", must reach the Registrar at X by noon.',
  'Please forward your resume and salary expectations to: X',
  'Completed application forms should be returned to X',
  'Application forms are available on our website and should be returned to X.',
  'The application form, available at https://example.org/form, must be emailed to X.',
  'Expressions of interest: X',
  'Proposals should be submitted electronically to X',
  'Submission: X',
  'Submit by email: X',
  'Where to send: X',
  'Please apply by sending an email to X',
  'To be considered, candidates must send their motivation letter to X',
  'We look forward to receiving your application at X',
  'We look forward to your application! X',
  'Apply with a CV and cover letter via X',
  'Applications can be submitted online at www.example.org/jobs or by email to X.',
  'Contact for applications: Ana Quill, X',
  'For applications: X',
  'Send your CV, quoting the reference, to: Human Resources, Harbour Observatory, 1 Quay Street, Elbmouth, e-mail X',
  'Application address: X',
  'Please email X your CV by Friday.',
  'X – send us your CV!',
  'Write to X to apply.',
  'Use X for your application.',
  'Applications are received at X until 5 May.',
  'Apply before 5 May: X',
  'Postulez : X',
  'Candidatures à : X',
  'Envoyer CV et LM à X',
  'CV et lettre de motivation à X',
  'Contact candidature : X',
  'Dossier de candidature à déposer avant le 5 mai : X',
  'Candidatures par mail uniquement : X',
  'Transmettre votre candidature à la DRH : X',
  'Vous souhaitez nous rejoindre ? Écrivez à X',
  'Intéressé(e) ? Envoyez-nous votre CV : X',
  'Merci d’adresser votre candidature sous la référence 12 à X',
  'Pour candidater, écrire à X',
  'Faites-nous parvenir votre CV via X',
  'Les offres de service sont à remettre à X',
  'Les dossiers de candidature seront reçus à l’adresse X',
  'Les candidats intéressés enverront leur dossier à X',
  'COMMENT POSTULER\nPar courriel : X',
  'Modalités de candidature\nAdresse : X',
  'Postuler par mail à X ou par courrier à la mairie',
  'Votre candidature (CV, lettre) est attendue pour le 5 mai au plus tard à l’adresse X',
  'Candidature à envoyer avant le 5 mai 2026 à : \nMadame la Présidente\nHarbour\nX',
  'Applications should be sent to Ms Quill\nHuman Resources\nHarbour Observatory\n1 Quay Street\nElbmouth\nTel: +32 2 000\nE-mail: X',
  'Interested candidates should send: 1) a CV; 2) a cover letter; 3) copies of diplomas; to X',
  'Applicants should submit:\n- a CV\n- a cover letter\n- two references\nto X by 5 May',
  'How to apply:\n\n• CV\n• Letter\n\nSend to X',
  'Send your application by 5 May.\nX',
  'Please send your application to:\n\nHarbour Observatory\nX',
  'Application Process\n\nPlease submit the following:\n\n1. CV\n2. Cover letter\n\nE-mail: X',
  'Please send applications to X. Do not send to info@example.org.',
  'Please send your CV and cover letter (max 2 pages) to Ana Quill, Head of HR (X), with the subject "Analyst".',
  'Ms Ana Quill (X) will receive applications until 5 May.',
  'All applications will be treated in confidence and should be emailed to X',
  'For further details and to apply, contact X',
  'For questions and applications: X',
  'Questions and applications should be sent to X.',
  'To apply or for more information: X',
  'Please send your application or any questions to X',
  'Applications will be accepted until the position is filled. Email X',
  'Apply in confidence to X',
  'Please submit your candidacy to X',
  'Send us your candidacy: X',
  'Send your dossier to X',
  'Please reply to X with CV and availability.',
  'Respond to X',
  'Nominations and applications to X',
];

const NOT_TO_APPLY = [
  'Apply online at www.example.org. Enquiries: X',
  'Enquiries: A/Prof Reid, X. Apply via the portal.',
  'For an informal discussion about this role, contact Ana Quill, X. Apply through our website.',
  'Applications must be made via the e-recruitment system. Inquiries only: X',
  'If you have difficulty applying online, email X',
  'If you experience technical issues with the application form, contact X.',
  'Please apply on our website. If you need help with your application, contact X.',
  'Applications sent to X will not be accepted. Apply online.',
  'Please do not email your application to X; use the portal.',
  'To request an application form, email X. Completed forms must be posted to 1 Quay Street.',
  'Accommodation during the recruitment process: X',
  'For more information on how to apply visit our website or contact X',
  'Apply now via example.org. Agencies: please contact X',
  'Privacy: to delete your application data write to X',
  'To withdraw your application, contact X',
  'Applicants wishing to appeal may write to X',
  'Apply on our website. Questions? X',
  'Apply online. Contact the hiring manager: X',
  'Contact: X\n\nApplications via https://example.org/jobs',
  'Les candidatures se font exclusivement en ligne. Contact : X',
  'Candidature uniquement sur la plateforme. Pour toute question sur la procédure de candidature : X',
  'Ne pas envoyer de candidature à X',
  'Postulez en ligne ! En cas de problème technique : X',
  'Contact RH : X. Déposez votre candidature sur notre site.',
  'Referees should send their letters to X. Apply on the portal.',
  'For queries about your application status email X. Apply online.',
  'Candidates requiring assistance to apply should email X. Apply online',
  'We do not accept applications by email. Queries to X.',
  'Recruitment agencies should not send CVs. Contact X for partnership. Apply online.',
];

const ADDRESSES = ['tides@example.org', 'ana.quill@example.org'];

function mailboxOf(words: string, address: string): string | null {
  const text = `Job title: Tide Analyst\n\nThe analyst reads tides. A degree is needed.\n\n${words.replace('X', address)}\n`;
  return readPost(noticeOf([text], { language: 'en', links: [] })).mailbox?.value ?? null;
}

describe('X is the mailbox', () => {
  it.each(TO_APPLY)('in "%s"', (words) => {
    expect(ADDRESSES.map((address) => mailboxOf(words, address))).toEqual(ADDRESSES);
  });
});

describe('X is no mailbox', () => {
  it.each(NOT_TO_APPLY)('in "%s"', (words) => {
    expect(ADDRESSES.map((address) => mailboxOf(words, address))).toEqual([null, null]);
  });
});
