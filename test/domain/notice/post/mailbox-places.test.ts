// Which of several addresses applications go to, told by its label, its list, the posts around it and the name behind a link.
import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../../../src/domain/notice/notice.ts';
import { readPost } from '../../../../src/domain/notice/post/post.ts';
import type { Language } from '../../../../src/domain/vacancy.ts';

const mailboxOf = (text: string, { language = 'en' as Language, links = [] as string[] } = {}) =>
  readPost(noticeOf([text], { language, links })).mailbox?.value ?? null;

const CASES: [rule: string, text: string, language: Language, mailbox: string | null][] = [
  [
    'a flat page runs its labels into the address',
    'Tide Fellow | JOBNETSearch20 Nov 2030CountryNorwayWhere to applyE-mailtide-fellows@fjord.example.noRequirementsResearchA degree.ContactCityMolnesE-Maildesk@fjord.example.no',
    'en',
    'tide-fellows@fjord.example.no',
  ],
  [
    'a web address is run into it too',
    'Send your CV to jobs@dunes.example.orghttps://dunes.example.org/post',
    'en',
    'jobs@dunes.example.org',
  ],
  [
    'a label of its own gives it to another matter',
    'Cook wanted.\n\nWrite in with a CV, we read in the order in which letters come. Mail ann@inn.example.org.\n\nCVs on paper are not read.\n\nInvoices only: accounts@inn.example.org\nDonations: treasurer@inn.example.org',
    'en',
    'ann@inn.example.org',
  ],
  [
    'who needs not apply again is told where to write',
    'Roster of guides. A CV will do.\n\nWhere: roster@dunes.example.org\n\nThose already in it need not apply again, but should tell planning@dunes.example.org of a new address.',
    'en',
    'roster@dunes.example.org',
  ],
  [
    'a copy goes to the second address',
    'A short CV to Ann Quill (ann.quill@light.example.org), copied to depot@light.example.org.',
    'en',
    'ann.quill@light.example.org',
  ],
  [
    'posts of others stand below',
    'Wine Steward\n\nA large house in the hills with its own cellar, two restaurants and a bar that looks over the lake, open from May to October, seeks a steward who knows what the guests will like before they do. Lodging is there. Wages by agreement, and a pass for the lifts is given to each who stays for the season.\n\nSend a CV to Vera Moos, wine@hotel.example.at.\n\nOTHER JOBS YOU MIGHT LIKE\nPorter - apply until 3 May 2030\nPastry Chef - Chalet - jobs@chalet.example.at',
    'en',
    'wine@hotel.example.at',
  ],
  [
    'the sentence goes on behind its list',
    'Board members\n\nPlease provide\n  - a résumé\n  - a letter\n\nto boards@water.example.org by 3 May 2030.\n\nA conversation first? Book through office@water.example.org.',
    'en',
    'boards@water.example.org',
  ],
  [
    'it is to go nowhere else',
    'Fellowship\n\nCV and story.\n\nfellows@press.example.org and nowhere else. Tips go to tips@press.example.org.',
    'en',
    'fellows@press.example.org',
  ],
  [
    'its own sentence outweighs the one before another address',
    'Plant Operator\n\nSubmit the form (found on the website) and résumé to the office, 12 Main Street, or admin@mills.example.org. Repairs: help@mills.example.org.',
    'en',
    'admin@mills.example.org',
  ],
  [
    'letters of referees go elsewhere',
    'Scientist\n\nOne PDF named after yourself goes to reflect@beam.example.org, and your referees’ letters to refs@beam.example.org.',
    'en',
    'reflect@beam.example.org',
  ],
  [
    'a note is what people apply with',
    'A note of who you are to the Clerk (p.orde@bells.example.org). Tours are booked with verger@bells.example.org.',
    'en',
    'p.orde@bells.example.org',
  ],
  [
    'a page that reads no mail has no mailbox',
    'Analyst\n\nCreate an account to apply. We cannot take applications by post or e-mail.\n\nDisability liaison: liaison@pay.example.org',
    'en',
    null,
  ],
  [
    'candidats et clients ont chacun leur contact',
    'Clerc de notaire\n\nContact candidats : me.roux@etude.example.org\nContact clients : accueil@etude.example.org',
    'fr',
    'me.roux@etude.example.org',
  ],
  [
    'les réservations ne sont pas des candidatures',
    'Conseiller en séjour\n\nÀ envoyer : CV et lettre\nÀ qui : direction@valcrete.example.org\nAvant le : 15 septembre 2030\n\nRéservations : sejours@valcrete.example.org',
    'fr',
    'direction@valcrete.example.org',
  ],
];

describe('which of several addresses is the mailbox', () => {
  it.each(CASES)('%s', (_rule, text, language, mailbox) => {
    expect(mailboxOf(text, { language })).toBe(mailbox);
  });

  it('the name that a link stands behind is found in the words', () => {
    const text =
      'Perfusionist\n\nYou mail a CV and certificate to Teresa Salvador Alves.\n\nHousing: the welcome desk knows everything.';
    const links = ['mailto:tsalves@heart.example.pt', 'mailto:welcome@heart.example.pt'];
    expect(mailboxOf(text, { links })).toBe('tsalves@heart.example.pt');
  });
});
