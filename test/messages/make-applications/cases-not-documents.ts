// Letters of an unusual voice in the mail, and parts of a mail that are no documents at all.
import { zipOf } from '../../files/zip-writer.ts';
import { accepted, type Case, fixture, lacking, type Someone, someone } from './case.ts';
import { sent } from './one.ts';
import * as en from './papers-english.ts';
import * as odd from './papers-odd.ts';
import { pdf, zip } from './sheet.ts';
import { letterInMail } from './words.ts';

const { HOI, LIBRA } = en.POSTS;
const note = (who: Someone) =>
  `Dear Sir or Madam,\n\nPlease find attached my application.\n\nKind regards,\n${who.name}\n`;

export async function notDocumentCases(): Promise<Case[]> {
  return [...(await inTheMail()), ...(await notDocuments())];
}

async function inTheMail(): Promise<Case[]> {
  const a = someone('Kerensa Trevanion');
  const b = someone('Lamine Ouedrago-Pell', 'example.net');
  const c = someone('Manfred Oberwald');
  const d = someone('Nerys Pritchard-Low');
  const both = { documents: ['cv', 'motivation-letter'] };
  return Promise.all([
    sent(
      'letter-in-the-mail-as-a-story',
      'A letter with a voice of its own argues as well as any.',
      a,
      'LIBRA',
      [['cv.pdf', pdf(en.cvMinimal(a))]],
      accepted(a, 'LIBRA', 'en', both),
      odd.letterInMailStory(a),
    ),
    sent(
      'letter-in-the-mail-in-plain-english',
      'The English of a second language, a letter all the same.',
      b,
      'HOI',
      [['cv.pdf', pdf(odd.cvNoHeadings(b))]],
      accepted(b, 'HOI', 'en', both),
      odd.letterInMailPlainEnglish(b, HOI),
    ),
    sent(
      'letter-in-the-mail-in-german',
      'A German letter counts, is flagged, and is answered in both languages.',
      c,
      'HOI',
      [['cv.pdf', pdf(en.cvEuropass(c))]],
      accepted(c, 'HOI', 'both', { ...both, flags: ['language-not-accepted'] }),
      odd.letterInMailGerman(c),
    ),
    sent(
      'letter-in-the-mail-and-as-a-file',
      'The letter twice, in the mail and as a file.',
      d,
      'HOI',
      [
        ['cv.pdf', pdf(en.cvFunctional(d))],
        ['letter.pdf', pdf(letterInMail(d, HOI))],
      ],
      accepted(d, 'HOI', 'en', { documents: ['cv', 'motivation-letter', 'motivation-letter'] }),
      letterInMail(d, HOI),
    ),
  ]);
}

async function notDocuments(): Promise<Case[]> {
  const a = someone('Oberon Chalcraft');
  const b = someone('Peregrine Dunmore');
  const c = someone('Quenby Ashdown');
  const d = someone('Rainer Vogelsang', 'example.net');
  const e = someone('Saskia Montfort');
  const logo = fixture('photo.png');
  const vcard = Buffer.from(
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Oberon Chalcraft\r\nTEL:+44 20 555 0188\r\nEND:VCARD\r\n',
  );
  const signed = await sent(
    'signature-picture-and-vcard',
    'A signature’s picture and a vCard are no documents.',
    a,
    'HOI',
    [
      ['CV.pdf', pdf(en.cvPlain(a))],
      ['Letter.pdf', pdf(en.letterPlain(a, HOI))],
    ],
    accepted(a, 'HOI', 'en'),
  );
  const extra = [
    { filename: 'image001.png', content: logo, cid: 'logo@sig' },
    { filename: 'Oberon Chalcraft.vcf', content: vcard, contentType: 'text/vcard' },
  ];
  return [
    {
      ...signed,
      mail: {
        ...signed.mail,
        html: `<p>Dear Sir or Madam,</p><p>Please find attached my CV and motivation letter for the post of ${HOI}.</p><p>Kind regards,<br>Oberon Chalcraft</p><img src="cid:logo@sig">`,
        attachments: [...(signed.mail.attachments ?? []), ...extra],
      },
    },
    await sent(
      'signed-with-smime',
      'The signature part of S/MIME is no document.',
      b,
      'HOI',
      [
        ['CV.pdf', pdf(en.cvPlain(b))],
        ['Letter.pdf', pdf(en.letterPlain(b, HOI))],
        ['smime.p7s', Buffer.from('3082041106092a864886f70d010702a0820402', 'hex')],
      ],
      accepted(b, 'HOI', 'en'),
    ),
    await sent(
      'zip-with-mac-leftovers',
      'What a Mac adds to archives is no document.',
      c,
      'LIBRA',
      [
        [
          'Archive.zip',
          zip({
            'CV.pdf': await pdf(en.cvMinimal(c)),
            'Letter.pdf': await pdf(en.letterPoints(c, LIBRA)),
            '__MACOSX/._CV.pdf': Buffer.from('Mac OS X'),
            '.DS_Store': Buffer.from('Bud1'),
          }),
        ],
      ],
      accepted(c, 'LIBRA', 'en'),
    ),
    {
      ...(await sent(
        'zip-in-a-zip',
        'Archives are opened one level deep; what lies deeper cannot be read, and the candidate is told.',
        d,
        'HOI',
        [
          [
            'outer.zip',
            zipOf([
              {
                path: 'inner.zip',
                content: zip({ 'CV.pdf': await pdf(en.cvPlain(d)), 'Letter.pdf': await pdf(en.letterPlain(d, HOI)) }),
              },
            ]),
          ],
        ],
        (() => {
          const { documents: _, ...rest } = lacking(d, 'HOI', 'en', 'unreadable', { answer: 'unreadable' });
          return rest;
        })(),
        note(d),
      )),
      open: 'under which name and role the inner archive is listed.',
    },
    await sent(
      'letter-as-html-file',
      'A web page may hold the letter.',
      e,
      'HOI',
      [
        ['CV.pdf', pdf(en.cvPlain(e))],
        [
          'letter.html',
          Buffer.from(
            `<!DOCTYPE html><html><head><title>Letter</title></head><body>${en
              .letterPlain(e, HOI)
              .trim()
              .split('\n\n')
              .map((p) => `<p>${p}</p>`)
              .join('\n')}</body></html>`,
          ),
        ],
      ],
      accepted(e, 'HOI', 'en'),
    ),
  ];
}
