// Files that cannot be read, in place of a paper and beside both.
import { zipOf } from '../../files/zip-writer.ts';
import { accepted, type Case, file, fixture, lacking, someone } from './case.ts';
import * as en from './papers-english.ts';
import * as fr from './papers-other-languages.ts';
import { docx, pdf } from './sheet.ts';
import { bonjour, hello } from './words.ts';

const { HOI, STCEPM, LIBRA } = en.POSTS;
const UNREADABLE = { answer: 'unreadable' };
const TWO = { documents: ['cv', 'motivation-letter'] };

interface Kind {
  name: string;
  because: string;
  /** The files that cannot be read. */
  bad: (who: { name: string; address: string }) => Promise<ReturnType<typeof file>> | ReturnType<typeof file>;
}

const KINDS: Kind[] = [
  {
    name: 'cv-encrypted',
    because: 'asks for a password',
    bad: async (who) => file('CV.pdf', await pdf(en.cvPlain(who), { password: 'tea-and-maps' })),
  },
  { name: 'cv-truncated', because: 'ends in the middle', bad: () => file('CV.pdf', fixture('truncated.pdf')) },
  { name: 'cv-blank-scan', because: 'holds an empty page', bad: () => file('CV scan.pdf', fixture('blank.pdf')) },
  {
    name: 'cv-pages',
    because: 'is a .pages file',
    bad: () =>
      file(
        'My CV.pages',
        zipOf([
          { path: 'Index/Document.iwa', content: Buffer.from('\x00\x12iwa') },
          { path: 'Metadata/Properties.plist', content: Buffer.from('bplist00') },
        ]),
      ),
  },
  { name: 'cv-of-0-bytes', because: 'has no content at all', bad: () => file('CV.pdf', Buffer.alloc(0)) },
  {
    name: 'cv-docx-broken',
    because: 'is a Word file of which only the first half arrived',
    bad: async (who) => {
      const whole = await docx(en.cvPlain(who));
      return file('CV.docx', whole.subarray(0, whole.length >> 1));
    },
  },
  {
    name: 'cv-too-large',
    because: 'claims to unpack to two gigabytes',
    bad: () =>
      file(
        'CV.docx',
        zipOf([
          {
            path: '[Content_Types].xml',
            content: Buffer.from('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
          },
          { path: 'word/document.xml', content: Buffer.alloc(9000, 32), declaredSize: 2_000_000_000 },
        ]),
      ),
  },
];
const NAMES = [
  'Orla Fitzmaurice',
  'Theo Bannerman',
  'Gisela Hartog',
  'Matthias Quorn',
  'Elspeth Dunning',
  'Rolf Zandvliet',
  'Amparo Gisbert',
  'Kofi Lindgren-Boa',
  'Hester Marlowe',
  'Dag Ingvaldsen',
  'Pia Castellano',
  'Silas Wetherby',
  'Ebba Nordahl',
  'Guido Pasqualetti',
];

export async function unreadableCases(): Promise<Case[]> {
  const alone = KINDS.map(async (kind, i): Promise<Case> => {
    const who = someone(NAMES[i] ?? '');
    return {
      name: `${kind.name}-beside-a-letter`,
      because: `The CV ${kind.because}: the candidate is told which file and what to do.`,
      mail: {
        to: 'HOI',
        at: '2026-03-14T09:00:00Z',
        from: who,
        subject: `${HOI} application`,
        text: hello(who, HOI),
        attachments: [await kind.bad(who), file('Letter.pdf', await pdf(en.letterPlain(who, HOI)))],
      },
      label: lacking(who, 'HOI', 'en', 'unreadable', { ...UNREADABLE, ...TWO }),
    };
  });
  const beside = KINDS.map(async (kind, i): Promise<Case> => {
    const { documents: _, ...label } = accepted(someone(NAMES[i + KINDS.length] ?? '', 'example.net'), 'LIBRA', 'en');
    const who = someone(NAMES[i + KINDS.length] ?? '', 'example.net');
    return {
      name: `${kind.name}-beside-both-papers`,
      because: `An extra file ${kind.because}; both papers are there, so nothing changes.`,
      open: 'what role an unreadable third file is given.',
      mail: {
        to: 'LIBRA',
        at: '2026-04-14T09:00:00Z',
        from: who,
        subject: `${LIBRA} application`,
        text: hello(who, LIBRA),
        attachments: [
          file('Curriculum.pdf', await pdf(en.cvAcademic(who))),
          file('Motivation.pdf', await pdf(en.letterPlain(who, LIBRA))),
          await kind.bad(who),
        ],
      },
      label,
    };
  });
  return [...(await Promise.all(alone)), ...(await Promise.all(beside)), ...(await others())];
}

async function others(): Promise<Case[]> {
  const frank = someone('Valérian Coste', 'example.com');
  const executable = someone('Milo Strand-Bekele');
  const both = someone('Tamsin Okorie');
  const only = someone('Balthasar Venn');
  const zipped = someone('Lucasta Merriweather');
  const diploma = someone('Abel Rosenquist');
  const diplomaOnly = someone('Sanne Houtkamp');
  const owner = someone('Rosalind Achterberg-Nkemelu');
  const photographed = someone('Solène Marchäl-Özdemir');
  const late = someone('Wolfram Eisenhauer');
  const photo = someone('Clio Papadimas');
  return [
    {
      name: 'lettre-protegee-par-mot-de-passe',
      because: 'The letter wants a password; the answer is in French.',
      mail: {
        to: 'HOI',
        at: '2026-03-15T09:00:00Z',
        from: frank,
        subject: 'Candidature - Chef du service informatique',
        text: bonjour(frank, fr.POSTES.HOI),
        attachments: [
          file('CV Coste.pdf', await pdf(fr.cvFrench(frank))),
          file('Lettre de motivation.pdf', await pdf(fr.letterFrench(frank, fr.POSTES.HOI), { password: 'clef' })),
        ],
      },
      label: lacking(frank, 'HOI', 'fr', 'unreadable', { ...UNREADABLE, ...TWO }),
    },
    {
      name: 'executable-named-cv-pdf',
      because: 'A program that is called CV.pdf is no CV; the application lacks it.',
      open: 'completeness, answer and roles: "missing" and "unreadable" are both fair words for a program in place of a CV.',
      mail: {
        to: 'HOI',
        at: '2026-03-15T10:00:00Z',
        from: executable,
        subject: HOI,
        text: hello(executable, HOI),
        attachments: [
          file(
            'CV.pdf',
            Buffer.concat([
              Buffer.from('MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff\x00\x00', 'latin1'),
              Buffer.alloc(48),
              Buffer.from('\x80\x00\x00\x00This program cannot be run in DOS mode.\r\r\n$PE\x00\x00', 'latin1'),
              Buffer.alloc(400),
            ]),
          ),
          file('Letter.docx', await docx(en.letterPlain(executable, HOI))),
        ],
      },
      label: {
        kind: 'application',
        vacancy: 'HOI',
        candidate: executable.name,
        deadline: 'on-time',
        subject: 'clear',
        disposition: 'incomplete',
        suppressed: null,
        language: 'en',
      },
    },
    {
      name: 'both-papers-encrypted',
      because: 'Neither paper opens.',
      mail: {
        to: 'STCEPM',
        at: '2026-03-15T11:00:00Z',
        from: both,
        subject: 'STCEPM application',
        text: hello(both, STCEPM),
        attachments: [
          file('CV Okorie.pdf', await pdf(en.cvTrade(both), { password: 'a' })),
          file('Motivation letter Okorie.pdf', await pdf(en.letterPlain(both, STCEPM), { password: 'a' })),
        ],
      },
      label: lacking(both, 'STCEPM', 'en', 'unreadable', { ...UNREADABLE, ...TWO }),
    },
    {
      name: 'one-nameless-file-that-cannot-be-read',
      because: 'document.pdf may be anything, both papers included: the candidate is told that it cannot be read.',
      mail: {
        to: 'HOI',
        at: '2026-03-15T12:00:00Z',
        from: only,
        subject: 'Application for Head of Information Technology',
        text: `Dear Sirs,\n\nMy application is attached.\n\nBalthasar Venn\n`,
        attachments: [file('document.pdf', fixture('truncated.pdf'))],
      },
      label: lacking(only, 'HOI', 'en', 'unreadable', { ...UNREADABLE, documents: ['other'] }),
    },
    {
      name: 'zip-with-a-password',
      because: 'An archive that asks for a password may hold both papers.',
      open: 'whether the archive or its members are listed.',
      mail: {
        to: 'HOI',
        at: '2026-03-15T13:00:00Z',
        from: zipped,
        subject: HOI,
        text: hello(zipped, HOI),
        attachments: [
          file(
            'application.zip',
            zipOf([
              { path: 'CV.pdf', content: await pdf(en.cvPlain(zipped)), flags: 0x801 },
              { path: 'Letter.pdf', content: await pdf(en.letterPlain(zipped, HOI)), flags: 0x801 },
            ]),
          ),
        ],
      },
      label: (() => {
        const { documents: _, ...label } = lacking(zipped, 'HOI', 'en', 'unreadable', UNREADABLE);
        return label;
      })(),
    },
    {
      name: 'unreadable-diploma-beside-both-papers',
      because: 'A broken diploma changes nothing.',
      mail: {
        to: 'LIBRA',
        at: '2026-04-15T14:00:00Z',
        from: diploma,
        subject: LIBRA,
        text: hello(diploma, LIBRA),
        attachments: [
          file('CV.pdf', await pdf(en.cvMinimal(diploma))),
          file('Letter.pdf', await pdf(en.letterPoints(diploma, LIBRA))),
          file('Diploma.pdf', fixture('truncated.pdf')),
        ],
      },
      label: accepted(diploma, 'LIBRA', 'en', { documents: ['cv', 'motivation-letter', 'other'] }),
    },
    {
      name: 'unreadable-diploma-beside-a-cv',
      because: 'A broken file that is called a diploma is not the missing letter.',
      mail: {
        to: 'LIBRA',
        at: '2026-04-15T15:00:00Z',
        from: diplomaOnly,
        subject: LIBRA,
        text: `Dear all,\n\nplease find my CV and my diploma.\n\nSanne Houtkamp\n`,
        attachments: [
          file('CV.pdf', await pdf(en.cvAcademic(diplomaOnly))),
          file('Diploma Houtkamp.pdf', fixture('truncated.pdf')),
        ],
      },
      label: lacking(diplomaOnly, 'LIBRA', 'en', 'missing-letter', { documents: ['cv', 'other'] }),
    },
    {
      name: 'cv-that-forbids-printing',
      because: 'A PDF with an owner password opens without one: readable.',
      mail: {
        to: 'HOI',
        at: '2026-03-15T16:00:00Z',
        from: owner,
        subject: HOI,
        text: hello(owner, HOI),
        attachments: [file('CV.pdf', fixture('owner-password.pdf')), file('letter.docx', fixture('letter-en.docx'))],
      },
      label: accepted(owner, 'HOI', 'en'),
    },
    {
      name: 'letter-photographed',
      because: 'A picture of a printed letter is read.',
      mail: {
        to: 'HOI',
        at: '2026-03-15T17:00:00Z',
        from: photographed,
        subject: 'Candidature HOI',
        text: bonjour(photographed, fr.POSTES.HOI),
        attachments: [file('cv.docx', fixture('cv-fr.docx')), file('IMG_0412.jpg', fixture('page.jpg'))],
      },
      label: accepted(photographed, 'HOI', 'fr'),
    },
    {
      name: 'unreadable-cv-after-the-deadline',
      because: 'Late beats unreadable.',
      mail: {
        to: 'STCEPM',
        at: '2026-03-18T08:00:00Z',
        from: late,
        subject: 'STCEPM',
        text: hello(late, STCEPM),
        attachments: [
          file('CV.pdf', fixture('encrypted.pdf')),
          file('Letter.pdf', await pdf(en.letterPlain(late, STCEPM))),
        ],
      },
      label: lacking(late, 'STCEPM', 'en', 'unreadable', {
        ...TWO,
        deadline: 'late',
        disposition: 'late',
        answer: 'late',
      }),
    },
    {
      name: 'photo-and-letter-without-a-cv',
      because: 'A portrait without text is not a CV that cannot be read.',
      mail: {
        to: 'HOI',
        at: '2026-03-15T18:00:00Z',
        from: photo,
        subject: HOI,
        text: `Dear Sir or Madam,\n\nPlease find my letter and a portrait.\n\nClio Papadimas\n`,
        attachments: [
          file('portrait.png', fixture('photo.png')),
          file('letter.pdf', await pdf(en.letterBlock(photo, HOI))),
        ],
      },
      label: lacking(photo, 'HOI', 'en', 'missing-cv', { documents: ['motivation-letter', 'other'] }),
    },
  ];
}
