// Writes the demo's mail: npx tsx seeds/make/mail.ts. The same bytes every time, so that a change of the texts is all that shows.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LIBRA, type Sample, stored, unsent } from './envelope.ts';
import { cvPdf, letterPdf } from './paper.ts';
import { robin } from './people/libra.ts';
import { ddisSamples, libraSamples } from './story/before-the-spring.ts';
import { earlyHoiSamples } from './story/head-of-it.ts';
import { lateHoiSamples } from './story/last-days.ts';
import { sender } from './story/sender.ts';
import { stcepmSamples } from './story/trade-control.ts';

export interface MadeMail {
  sample: Sample;
  raw: Buffer;
}

/** Every mail of seeds/mail, in the order of arrival. */
export async function demoMail(): Promise<MadeMail[]> {
  const parts = await Promise.all([
    ddisSamples(),
    libraSamples(),
    stcepmSamples(),
    earlyHoiSamples(),
    lateHoiSamples(),
  ]);
  const samples = parts.flat().sort((a, b) => a.receivedAt.localeCompare(b.receivedAt));
  return Promise.all(samples.map(async (sample) => ({ sample, raw: await stored(sample) })));
}

/** The application a visitor can send: seeds/try/my-application.eml. */
export async function visitorsMail(): Promise<MadeMail> {
  const sample: Sample = {
    file: 'my-application.eml',
    to: LIBRA,
    receivedAt: '2026-03-24T09:00:00Z',
    from: sender(robin),
    subject: 'Application: Librarian of the Map Collection',
    text: `Dear Sir or Madam,

Please find attached my CV and motivation letter for the post of Librarian of the Map Collection.

Yours faithfully,
Robin Wayfare
`,
    attachments: [
      { filename: 'CV Robin Wayfare.pdf', content: await cvPdf(robin, 'office') },
      { filename: 'Motivation letter Robin Wayfare.pdf', content: await letterPdf(robin, 'office') },
    ],
  };
  return { sample, raw: await unsent(sample) };
}

async function write(): Promise<void> {
  const mail = new URL('../mail/', import.meta.url);
  const visitors = new URL('../try/', import.meta.url);
  for (const folder of [mail, visitors]) mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(mail)) if (old.endsWith('.eml')) rmSync(new URL(old, mail));
  for (const { sample, raw } of await demoMail()) writeFileSync(new URL(sample.file, mail), raw);
  const own = await visitorsMail();
  writeFileSync(new URL(own.sample.file, visitors), own.raw);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await write();
