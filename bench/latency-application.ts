// Applications of 1 MB, each of another candidate: a CV as PDF and a letter as Word file, both with pictures' worth of bytes in them.
import { randomBytes } from 'node:crypto';
import { unzipSync } from 'fflate';
import MailComposer from 'nodemailer/lib/mail-composer';
import { cvPdf } from '../seeds/make/paper.ts';
import { cormac } from '../seeds/make/people/hoi-english.ts';
import { letterDocx, zip } from '../seeds/make/word.ts';

/** Base64 in lines makes the whole a million bytes. */
const FILE_BYTES = 362_000;

/** The mail as it lies in the mailbox. @param number tells the candidates apart */
export async function applicationOf(mailbox: string, number: number): Promise<Buffer> {
  const name = `Cormac ${'abcdefghij'.charAt(number % 10).toUpperCase()}${'aeiou'.charAt(Math.floor(number / 10) % 5)}l${'aeiou'.charAt(Math.floor(number / 50) % 5)}nder`;
  const person = { ...cormac, name, email: `candidate.${number}@example.org` };
  const composer = new MailComposer({
    from: { name, address: person.email },
    to: mailbox,
    subject: 'Application: Head of Information Technology',
    text: `Dear Sir or Madam,\n\nPlease find attached my CV and motivation letter.\n\n${name}\n`,
    attachments: [
      { filename: 'CV.pdf', content: grownPdf(await cvPdf(person, 'office')), contentType: 'application/pdf' },
      { filename: 'Letter.docx', content: grownDocx(await letterDocx(person)) },
    ],
    newline: 'windows',
  });
  return composer.compile().build();
}

/** A comment before `startxref` moves nothing that the file refers to. */
function grownPdf(pdf: Buffer): Buffer {
  const at = pdf.lastIndexOf('startxref');
  const comment = randomBytes(Math.max(0, FILE_BYTES - pdf.length))
    .toString('base64')
    .slice(0, FILE_BYTES - pdf.length);
  const lines = comment.replace(/.{1,200}/g, '%$&\n');
  return Buffer.concat([pdf.subarray(0, at), Buffer.from(lines), pdf.subarray(at)]);
}

function grownDocx(docx: Buffer): Buffer {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(docx)).map(([name, content]) => [name, Buffer.from(content)] as const),
  );
  return zip({ ...parts, 'word/media/image1.jpeg': randomBytes(FILE_BYTES - docx.length) });
}
