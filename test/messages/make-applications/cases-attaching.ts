// Odd ways of attaching, addressing and passing on.
import { accepted, type Case, type Someone, someone } from './case.ts';
import { one } from './one.ts';
import * as en from './papers-english.ts';
import * as fr from './papers-other-languages.ts';
import { docx, pdf } from './sheet.ts';
import { bonjour, hello } from './words.ts';

const { HOI, STCEPM, DDIS, LIBRA } = en.POSTS;
export async function attachingCases(): Promise<Case[]> {
  return [...(await attaching()), ...(await passing())];
}

async function attaching(): Promise<Case[]> {
  const a = someone('Kit Ravensworth');
  const b = someone('Lavinia Pocklington');
  const c = someone('Mordecai Yates');
  const d = someone('Célestin Aubépine', 'example.com');
  const e = someone('Nicodemus Frayn');
  const f = someone('Ottilie Hargrave');
  const inline = (source: string) =>
    source.replaceAll('Content-Disposition: attachment', 'Content-Disposition: inline');
  return Promise.all([
    one(
      'papers-shown-inline',
      'Apple Mail attaches PDF files "inline": they are documents.',
      a,
      'HOI',
      hello(a, HOI),
      [
        ['CV.pdf', pdf(en.cvPlain(a))],
        ['Letter.pdf', pdf(en.letterPlain(a, HOI))],
      ],
      accepted(a, 'HOI', 'en'),
      { rewrite: inline },
    ),
    one(
      'papers-without-names',
      'Files without a name are opened all the same.',
      b,
      'HOI',
      hello(b, HOI),
      [
        ['CV.pdf', pdf(en.cvEuropass(b))],
        ['Letter.pdf', pdf(en.letterPoints(b, HOI))],
      ],
      accepted(b, 'HOI', 'en'),
      { rewrite: (source) => source.replace(/; (?:file)?name="?[\w.]+"?/g, '') },
    ),
    one(
      'papers-declared-as-plain-text',
      'PDF files declared as text/plain are PDF files.',
      c,
      'STCEPM',
      hello(c, STCEPM),
      [
        ['CV.pdf', pdf(en.cvTrade(c))],
        ['Letter.pdf', pdf(en.letterBlock(c, STCEPM))],
      ],
      accepted(c, 'STCEPM', 'en'),
      { rewrite: (source) => source.replaceAll('Content-Type: application/pdf', 'Content-Type: text/plain') },
    ),
    one(
      'papers-with-accented-names',
      'Accents in the names of files and people.',
      d,
      'DDIS',
      bonjour(d, fr.POSTES.DDIS),
      [
        ['CV Célestin Aubépine – été.pdf', pdf(fr.cvFrenchEuropass(d))],
        ['Lettre à l’intention de l’OMD.docx', docx(fr.letterFrench(d, fr.POSTES.DDIS))],
      ],
      accepted(d, 'DDIS', 'fr'),
      { subject: fr.POSTES.DDIS },
    ),
    one(
      'mailbox-told-by-received-only',
      'Bcc to the mailbox: only the server’s own line says which it reached.',
      e,
      'HOI',
      hello(e, HOI),
      [
        ['CV.pdf', pdf(en.cvPlain(e))],
        ['Letter.pdf', pdf(en.letterBare(e, HOI))],
      ],
      accepted(e, 'HOI', 'en'),
      {
        rewrite: (source) =>
          source.replace(/^Delivered-To: .*\r\n/m, '').replace(/^To: .*$/m, 'To: nicodemus.frayn@example.org'),
      },
    ),
    one(
      'delivered-to-outweighs-to',
      'Addressed to one vacancy, delivered to another by Bcc: where it was delivered counts.',
      f,
      'LIBRA',
      hello(f, LIBRA),
      [
        ['CV.pdf', pdf(en.cvAcademic(f))],
        ['Letter.pdf', pdf(en.letterPlain(f, LIBRA))],
      ],
      accepted(f, 'LIBRA', 'en'),
      { rewrite: (source) => source.replace(/^To: .*$/m, 'To: HOI.vacancy@wcoomd.org') },
    ),
  ]);
}

async function passing(): Promise<Case[]> {
  const colleague: Someone = { name: 'Bertrand Delcourt', address: 'bertrand.delcourt@wcoomd.org' };
  const a = someone('Romaric Sauvageot', 'example.com');
  const b = someone('Sidonie Vermeulen');
  const home: Someone = { name: 'Sidonie Vermeulen', address: 'sidonie.v@example.net' };
  const inner = `De : ${a.name} <${a.address}>\nEnvoyé : jeudi 12 mars 2026 18:04\nÀ : Bertrand Delcourt <bertrand.delcourt@wcoomd.org>\nObjet : Candidature\n\n${bonjour(a, fr.POSTES.HOI)}`;
  const own = `---------- Forwarded message ---------\nFrom: ${b.name} <${b.address}>\nDate: Thu, 12 Mar 2026 at 21:10\nSubject: Application\nTo: <jobs@wrong.example>\n\n${hello(b, HOI)}`;
  return [
    {
      ...(await one(
        'passed-on-by-outlook-in-french',
        'Passed on by Outlook in French: De, Envoyé, À, Objet. It is the candidate’s.',
        colleague,
        'HOI',
        `Bonjour,\n\nPour vous.\n\nBertrand\n\n${inner}`,
        [
          ['CV.pdf', pdf(fr.cvFrench(a))],
          ['LM.pdf', pdf(fr.letterFrench(a, fr.POSTES.HOI))],
        ],
        accepted(a, 'HOI', 'fr', { flags: ['forwarded'], to: a.address }),
        { subject: 'TR: Candidature Chef du service informatique' },
      )),
    },
    await one(
      'passed-on-from-ones-own-other-address',
      'Who passes on her own mail from another address is nobody’s colleague.',
      home,
      'HOI',
      `Sent to a wrong address at first.\n\n${own}`,
      [
        ['CV.pdf', pdf(en.cvPlain(b))],
        ['Letter.pdf', pdf(en.letterPlain(b, HOI))],
      ],
      accepted(b, 'HOI', 'en', { without: ['forwarded'], to: home.address }),
      { subject: 'Fwd: Application Head of Information Technology' },
    ),
    await one(
      'french-mail-to-an-english-post',
      'French is none of this post’s languages: the answer comes in both.',
      someone('Tancrède Bellerive', 'example.com'),
      'STCEPM',
      bonjour(someone('Tancrède Bellerive', 'example.com'), fr.POSTES.STCEPM),
      [
        ['CV.pdf', pdf(en.cvTrade(someone('Tancrède Bellerive', 'example.com')))],
        ['Letter.pdf', pdf(en.letterPlain(someone('Tancrède Bellerive', 'example.com'), STCEPM))],
      ],
      accepted(someone('Tancrède Bellerive', 'example.com'), 'STCEPM', 'both'),
      { subject: 'Candidature chef de projet STCE' },
    ),
    await one(
      'spanish-mail-english-papers',
      'Spanish is no language of the post: the answer comes in both.',
      someone('Ulises Zubieta'),
      'DDIS',
      'Estimados señores:\n\nAdjunto les envío mi currículum y mi carta de motivación para el puesto anunciado. Quedo a su disposición para cualquier aclaración.\n\nAtentamente,\nUlises Zubieta\n',
      [
        ['CV.pdf', pdf(en.cvNarrative(someone('Ulises Zubieta')))],
        ['Letter.pdf', pdf(en.letterPlain(someone('Ulises Zubieta'), DDIS))],
      ],
      accepted(someone('Ulises Zubieta'), 'DDIS', 'both'),
    ),
  ];
}
