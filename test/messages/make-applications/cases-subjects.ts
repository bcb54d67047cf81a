// Complete applications under subjects that are clear, unclear, missing, or name something else.
import { accepted, type Case, type Code, file, type Label, someone } from './case.ts';
import * as en from './papers-english.ts';
import { pdf } from './sheet.ts';
import { hello } from './words.ts';

export async function subjectCases(): Promise<Case[]> {
  return Promise.all([
    clear(
      'subject-with-typing-errors',
      'Ada Bellweather',
      'HOI',
      'Aplication: Head of Infromation Tecnology',
      'Small typing errors are tolerated.',
    ),
    clear('subject-in-capitals', 'Bruno Castaldi', 'HOI', 'HEAD OF INFORMATION TECHNOLOGY', 'Case does not matter.'),
    clear(
      'subject-in-another-word-order',
      'Celia Dovecote',
      'HOI',
      'Information Technology, Head of - application Dovecote',
      'Word order does not matter.',
    ),
    clear('subject-code-alone', 'Darius Eppstein', 'HOI', 'HOI', 'The code alone is clear.'),
    clear(
      'subject-code-in-small-letters',
      'Enid Farrow',
      'HOI',
      'hoi vacancy',
      'The code beside the word vacancy is clear in small letters too.',
    ),
    clear(
      'subject-french-without-accents',
      'Fabio Grimshaw',
      'DDIS',
      'candidature directeur adjoint, soutien a la mise en oeuvre',
      'Accents do not matter.',
      '2025-10-21T09:00:00Z',
    ),
    clear(
      'subject-in-the-feminine',
      'Gwenda Hollis',
      'DDIS',
      'Directrice adjointe, Soutien à la mise en œuvre',
      'The feminine form names the same post.',
      '2025-10-21T10:00:00Z',
    ),
    clear(
      'subject-behind-prefixes',
      'Hamish Inverarity',
      'LIBRA',
      'TR: RE : Fwd: Map Librarian',
      'Prefixes do not matter.',
    ),
    clear(
      'subject-reference-number',
      'Ione Jessop',
      'LIBRA',
      'Réf. : HALL-2035-07',
      'The reference number names the vacancy.',
    ),
    clear(
      'subject-project-and-post',
      'Jasper Kittredge',
      'STCEPM',
      'Project Manager, Strategic Trade Control Enforcement',
      'The project and the post, as the notice asks.',
    ),
    clear(
      'subject-names-both-vacancies',
      'Keziah Lorimer',
      'HOI',
      'Application: Head of IT and STCE Project Manager',
      'The own vacancy is named, so it is clear whatever stands beside it.',
    ),
    unclear('subject-application', 'Linus Mortlake', 'HOI', 'Application', '"Application" names no vacancy.'),
    unclear(
      'subject-cv',
      'Muriel Nankivell',
      'LIBRA',
      'CV and motivation letter',
      'The words for the papers name no vacancy.',
    ),
    unclear('subject-candidature', 'Noel Ottershaw', 'HOI', 'Candidature spontanée', '"Candidature" names no vacancy.'),
    unclear(
      'subject-post-without-project',
      'Olwen Prideaux',
      'STCEPM',
      'Application for Project Manager',
      'This notice wants the project named as well.',
    ),
    unclear(
      'subject-project-without-post',
      'Perpetua Quayle',
      'STCEPM',
      'STCE vacancy application',
      'This notice wants the post named as well.',
    ),
    unclear(
      'subject-code-inside-a-word',
      'Quincy Rathbone',
      'HOI',
      'My first choice - CHOICES of a lifetime',
      'Letters inside other words are no code.',
    ),
    unclear('subject-name-only', 'Rhoda Silverthorne', 'LIBRA', 'Rhoda Silverthorne', 'A name names no vacancy.'),
    missing('subject-blank', 'Sidney Thackray', 'HOI', '', 'A blank subject is a flag, nothing worse.'),
    missing('subject-only-a-prefix', 'Tabitha Underhill', 'HOI', 'Fwd: ', 'A prefix alone is no subject.'),
    missing('subject-field-missing', 'Uriah Vennor', 'LIBRA', 'x', 'There is no subject field at all.', (source) =>
      source.replace(/^Subject: .*\r\n/m, ''),
    ),
    other('subject-of-another-vacancy', 'Violet Wainscott', 'HOI', 'STCE Project Manager application', 'STCEPM'),
    other(
      'subject-of-another-organisation',
      'Winifred Yarborough',
      'LIBRA',
      'Application for Head of Information Technology',
      'HOI',
    ),
    other('subject-code-of-another-vacancy', 'Xenia Zeller', 'STCEPM', 'HOI - application', 'HOI'),
    atPlusAddress(),
  ]);
}

async function atPlusAddress(): Promise<Case> {
  const made = await clear(
    'mailbox-with-plus-address',
    'Yorick Abelard',
    'HOI',
    'Head of IT',
    'A plus address is the same mailbox.',
  );
  const rewrite = (source: string) => source.replaceAll('HOI.vacancy@wcoomd.org', 'hoi.vacancy+spring@wcoomd.org');
  return { ...made, mail: { ...made.mail, rewrite } };
}

async function application(
  name: string,
  who: string,
  to: Code,
  subject: string,
  because: string,
  label: Label,
  at = '2026-03-10T14:00:00Z',
): Promise<Case> {
  const person = someone(who, 'example.net');
  const post = en.POSTS[to];
  const cv = to === 'STCEPM' ? en.cvTrade(person) : to === 'LIBRA' ? en.cvAcademic(person) : en.cvPlain(person);
  return {
    name,
    because,
    mail: {
      to,
      at,
      from: person,
      subject,
      text: hello(person, post),
      attachments: [file('CV.pdf', await pdf(cv)), file('Letter.pdf', await pdf(en.letterPlain(person, post)))],
    },
    label: accepted(person, to, 'en', label),
  };
}

function clear(name: string, who: string, to: Code, subject: string, because: string, at?: string): Promise<Case> {
  return application(name, who, to, subject, because, {}, at);
}

function unclear(name: string, who: string, to: Code, subject: string, because: string): Promise<Case> {
  return application(name, who, to, subject, because, { subject: 'unclear', flags: ['subject-unclear'] });
}

async function missing(
  name: string,
  who: string,
  to: Code,
  subject: string,
  because: string,
  rewrite?: (source: string) => string,
): Promise<Case> {
  const made = await application(name, who, to, subject, because, { subject: 'missing', flags: ['subject-missing'] });
  return rewrite ? { ...made, mail: { ...made.mail, rewrite } } : made;
}

function other(name: string, who: string, to: Code, subject: string, names: Code): Promise<Case> {
  const because = `The mailbox decides, so it stays with ${to}; that the subject names ${names} is for a person to see.`;
  return application(name, who, to, subject, because, {
    subject: 'other-vacancy',
    disposition: 'needs-review',
    flags: ['other-vacancy'],
  });
}
