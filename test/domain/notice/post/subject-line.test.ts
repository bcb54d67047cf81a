// What a notice wants in the subject of the mail, whether it invites questions, and who publishes it.
import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../../../src/domain/notice/notice.ts';
import { readPost } from '../../../../src/domain/notice/post/post.ts';

function read(text: string, language: 'en' | 'fr' = 'en') {
  return readPost(noticeOf([text], { language, links: [] }));
}

const HEAD = 'Sea Level Monitoring (SLM) Project Manager\nRef.: HO/2026/7\n\n';
const groups = (text: string, language: 'en' | 'fr' = 'en') =>
  read(HEAD + text, language).subjectMustName.map(({ value }) => value);

describe('the subject must name', () => {
  it.each([
    ['The subject line of the email should clearly indicate the job vacancy.'],
    ['Please state the title of the position in the subject line.'],
    ['Please mention the position title or the reference number in the subject of your email.'],
    ['The subject matter of the project is the sea.'],
    ["L'objet du mail mentionnera l'intitulé du poste."],
    ['Subject line: "Application – Sea Level Monitoring (SLM) Project Manager"'],
  ])('nothing beyond the title in "%s"', (text) => {
    expect(groups(text)).toEqual([]);
  });

  it('the project and the post, when both are asked for', () => {
    const [project, post, ...others] = groups('The subject line should indicate the project title and job vacancy.');
    expect(project).toMatchObject({ what: 'project', words: expect.arrayContaining(['SLM', 'Sea Level Monitoring']) });
    expect(post).toMatchObject({ what: 'post', words: ['Project Manager'] });
    expect(others).toEqual([]);
  });

  it.each([
    ['Applications with reference number HO/2026/7 in the subject line go to hr@example.org.'],
    ['Please quote the vacancy reference in the subject of your e-mail.'],
    ['Please indicate "HO/2026/7" in the subject line.'],
    ["Merci d'indiquer la référence HO/2026/7 en objet."],
    ["La référence de l'avis doit figurer dans l'objet du courriel."],
    ['Use the subject line: "Application – HO/2026/7 – Your name"'],
  ])('the reference in "%s"', (text) => {
    expect(groups(text)).toEqual([{ what: 'reference', words: expect.arrayContaining(['HO/2026/7']) }]);
  });

  it('the words that are given, without the place for the name', () => {
    expect(groups('E-mail your CV with the subject line "Application – Your Name – TIDES 44".')).toEqual([
      { what: 'words', words: ['TIDES 44'] },
    ]);
    expect(groups('Objet du mail : « Candidature – NOM Prénom – MARÉES 44 »', 'fr')).toEqual([
      { what: 'words', words: ['MARÉES 44'] },
    ]);
  });

  it('reference and title, when both are asked for', () => {
    const asked = groups('Indicate the reference number and the title of the post in the subject line of your e-mail.');
    expect(asked.map(({ what }) => what)).toEqual(['reference', 'post']);
  });
});

describe('questions are', () => {
  it.each([
    ['Interested candidates may submit a request for additional information via email.'],
    ['For further information please contact Ana Quill on +32 2 000 00 00.'],
    ['Questions about the post can be addressed to ana@example.org.'],
    ['For an informal discussion, please call the harbour master.'],
    ['If you have any questions, write to us.'],
    ['Pour tout renseignement complémentaire, contacter Mme Quill.'],
    ["Pour plus d'informations : ana@example.org"],
    ['Renseignements : Mme Quill, 02 000 00 00'],
    ['Vos questions peuvent être adressées à ana@example.org.'],
  ])('invited: "%s"', (text) => {
    expect(read(`Job title: Tide Analyst\n\n${text}`).enquiries?.value).toBe(true);
  });

  it.each([
    ['No telephone enquiries, please.'],
    ['No phone calls please.'],
    ['We cannot answer individual questions.'],
    ['We are unable to respond to individual enquiries.'],
    ['Telephone enquiries will not be answered.'],
    ['Due to the number of applications, we do not accept phone calls or enquiries.'],
    ['Aucun renseignement ne sera donné par téléphone.'],
    ['Il ne sera pas répondu aux demandes individuelles.'],
    ['Merci de ne pas téléphoner.'],
    ['Nous ne pouvons répondre aux questions individuelles.'],
  ])('refused: "%s"', (text) => {
    expect(read(`Job title: Tide Analyst\n\n${text}`).enquiries?.value).toBe(false);
  });

  it.each([
    ['Send your CV to hr@example.org.'],
    ['Any questions about personal data may be addressed to the Data Protection Officer.'],
    ['The analyst answers questions of fishermen.'],
    ['Knowledge of information systems is an asset.'],
    ["L'analyste gère les demandes des pêcheurs."],
  ])('not spoken of: "%s"', (text) => {
    expect(read(`Job title: Tide Analyst\n\n${text}`).enquiries).toBeNull();
  });
});

describe('the organisation', () => {
  it.each([
    ['Organisation: Harbour Observatory\nJob title: Tide Analyst', 'Harbour Observatory'],
    ['Job title: Tide Analyst\nEmployer\tElbmouth Council', 'Elbmouth Council'],
    ['Tide Analyst\n\nHarbour Watch International is looking for a Tide Analyst.', 'Harbour Watch International'],
    ['TIDE ANALYST\n\nThe Harbour Watch Organisation (HWO) is an independent body.', 'Harbour Watch Organisation'],
    ['Employeur : Ville de Portclair\nPoste : Comptable', 'Ville de Portclair'],
  ])('in "%s"', (text, name) => {
    expect(read(text).organisation?.value).toBe(name);
  });

  it('is none where nobody is named', () => {
    expect(read('Tide Analyst wanted.').organisation).toBeNull();
  });
});
