// People's mail that came damaged, empty or odd in its form: it is read as far as it goes, and nothing in it gets out again.
import { cormac } from '../../../seeds/make/people/hoi-english.ts';
import { therese } from '../../../seeds/make/people/hoi-french.ts';
import { fixture, papers } from './papers.ts';
import { base64, type Mail, multipart, part } from './raw.ts';

const FROM = 'Fenella Brackwater <fenella@example.org>';
const SUBJECT = 'Application: Head of Information Technology';
const COVER = 'Dear Sir or Madam,\n\nPlease find attached my CV and motivation letter.\n\nFenella Brackwater\n';

export async function brokenMails(): Promise<Mail[]> {
  const { cv, letter } = await papers(cormac, 'Fenella Brackwater', 'fenella@example.org');
  const french = await papers(therese, 'Fenella Brackwater', 'fenella@example.org');
  const files = [
    { filename: 'CV Brackwater.pdf', content: cv },
    { filename: 'Motivation letter Brackwater.pdf', content: letter },
  ];
  const applies = (file: string, more: Partial<Mail> = {}): Mail => ({
    file,
    from: FROM,
    subject: SUBJECT,
    text: COVER,
    enclosed: files,
    ...more,
  });
  const text = (charset: string) => `Content-Type: text/plain; charset=${charset}\n\n${COVER}`;
  const octets = (ascii: string, encoding: BufferEncoding) => Buffer.from(ascii.replace(/\n/g, '\r\n'), encoding);
  return [
    {
      ...applies('multipart-without-boundary'),
      body: multipart('mixed', [text('utf-8'), ...files.map(part)]).replace(/; boundary="[^"]*"/, ''),
    },
    {
      ...applies('multipart-without-its-end'),
      body: multipart('mixed', [text('utf-8'), ...files.map(part)]).replace(/--=_part_7c41--\n$/, ''),
    },
    {
      ...applies('charset-nobody-knows'),
      body: multipart('mixed', [text('x-kingdom-9'), ...files.map(part)]),
    },
    {
      file: 'latin-1-letters-called-utf-8',
      from: 'Fenella Brackwater <fenella@example.org>',
      subject: 'Chef du service informatique',
      body: octets(
        'MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nMadame, Monsieur,\n\nPourriez-vous me dire si le poste est ouvert aux agents détachés, et à quelle date il débute ?\n\nMerci,\nFenella Brackwater\n',
        'latin1',
      ),
    },
    {
      file: 'nul-bytes-in-the-text',
      from: FROM,
      subject: 'Question: Head of Information Technology',
      body: octets(
        'MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nDear \0Sir or Madam,\n\nIs the post\0 open to part-time work?\0\0\n\nFenella Brackwater\n',
        'utf8',
      ),
    },
    {
      ...applies('eight-bit-header-fields'),
      subject: null,
      returnPath: 'fenella@example.org',
      headers: ['X-Next: 8-bit fields'],
      body: Buffer.concat([
        octets('Subject: Candidature: Chef du service informatique, à votre écoute\n', 'latin1'),
        octets(multipart('mixed', [text('utf-8'), ...files.map(part)]), 'utf8'),
      ]),
    },
    {
      ...applies('base64-with-dirt-in-it'),
      body: multipart('mixed', [
        text('utf-8'),
        ...files.map((f) => part(f).replace(base64(f.content), base64(f.content).replace(/\n/g, ' !\n \t'))),
      ]),
    },
    applies('cv-cut-off-on-the-way', {
      enclosed: [{ filename: 'CV Brackwater.pdf', content: cv.subarray(0, 700) }, files[1] as (typeof files)[0]],
    }),
    applies('line-break-hidden-in-the-subject', {
      subject: `=?utf-8?Q?Application:_Head_of_Information_Technology=0D=0ABcc:_victim=40example.net?=`,
    }),
    applies('file-names-with-paths', {
      enclosed: [
        { filename: '../../../etc/CV.pdf', content: cv },
        { filename: 'C:\\letters\\letter.pdf', content: letter },
      ],
    }),
    applies('file-names-with-bidi-marks', {
      enclosed: [
        { filename: 'CV \u202Efdp.pdf', content: cv },
        { filename: 'letter\u200F.pdf', content: letter },
      ],
    }),
    applies('papers-called-octet-stream', { enclosed: files.map((f) => ({ ...f, type: 'application/octet-stream' })) }),
    applies('papers-without-names', { enclosed: files.map((f) => ({ ...f, filename: '' })) }),
    applies('html-only-with-hidden-preheader', {
      text: '',
      html: '<html><body><div style="display:none">View in browser unsubscribe</div><p>Dear Sir or Madam,</p><p>Please find attached my CV and motivation letter.</p><p>Fenella Brackwater</p></body></html>',
    }),
    applies('signature-invites-to-unsubscribe', {
      text: `${COVER}\n--\nSent with FreeMail. Unsubscribe from our footer or manage preferences at https://freemail.example.com\n`,
    }),
    applies('calendar-and-card-beside-the-papers', {
      enclosed: [
        ...files,
        { filename: 'invite.ics', content: Buffer.from('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n') },
        {
          filename: 'Brackwater.vcf',
          type: 'text/vcard',
          content: Buffer.from('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Fenella Brackwater\r\nEND:VCARD\r\n'),
        },
      ],
    }),
    applies('photo-beside-the-papers', {
      enclosed: [...files, { filename: 'photo.png', content: fixture('photo.png') }],
    }),
    applies('papers-of-two-languages', {
      enclosed: [
        { filename: 'CV.pdf', content: cv },
        { filename: 'Lettre de motivation.pdf', content: french.letter },
      ],
    }),
    applies('no-message-id', { messageId: null }),
    applies('forgot-the-attachments', { enclosed: [] }),
    applies('subject-only', { text: '', enclosed: [] }),
    applies('blank-altogether', { subject: '', text: '', enclosed: [] }),
    applies('only-a-link-to-a-drive', {
      text: 'Dear Sir or Madam,\n\nMy CV and motivation letter for the post of Head of Information Technology are here:\nhttps://drive.google.com/drive/folders/1AbC-example\n\nFenella Brackwater\n',
      enclosed: [],
    }),
    applies('only-a-signature-picture', {
      html: '<html><body><p>Dear Sir or Madam,</p><p>Please find attached my CV and motivation letter for the post of Head of Information Technology.</p><p>Fenella Brackwater<br><img src="cid:logo@example.org" width="120" height="40"></p></body></html>',
      enclosed: [{ filename: 'image001.png', content: fixture('photo.png').subarray(0), cid: 'logo@example.org' }],
    }),
  ];
}
