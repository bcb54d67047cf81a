// Writes test/messages/applications and its labels: npx tsx test/messages/make-applications/make.ts. The mails and what is expected of them stand in cases-*.ts.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { Document } from 'yaml';
import { type Case, sourceOf } from './case.ts';
import { addressCases } from './cases-addresses.ts';
import { attachingCases } from './cases-attaching.ts';
import { clockCases } from './cases-clocks.ts';
import { formCases } from './cases-forms.ts';
import { languageCases } from './cases-languages.ts';
import { leavingCases } from './cases-leaving.ts';
import { letterCases } from './cases-letters.ts';
import { longMailCases } from './cases-long-mails.ts';
import { mailTextCases } from './cases-mail-text.ts';
import { notDocumentCases } from './cases-not-documents.ts';
import { nothingAttachedCases } from './cases-nothing-attached.ts';
import { oddHistoryCases } from './cases-odd-history.ts';
import { oddPaperCases } from './cases-odd-papers.ts';
import { paperCases } from './cases-papers.ts';
import { passedOnCases } from './cases-passed-on.ts';
import { repeatedCases } from './cases-repeated.ts';
import { subjectCases } from './cases-subjects.ts';
import { supplementCases } from './cases-supplements.ts';
import { thirdLookCases } from './cases-third-look.ts';
import { unreadableCases } from './cases-unreadable.ts';

const HEAD = `# What is expected of each mail in applications/, by the rules of the product, written beside the mails in make-applications/cases-*.ts
# (change it there, then: npx tsx test/messages/make-applications/make.ts). Mails of one group are one story, in order of receipt.
# flags: those that must be there; without: those that must not. A field that is left out is one that fair people could dispute; the remark says why.

`;

const cases: Case[] = (
  await Promise.all([
    supplementCases(),
    repeatedCases(),
    leavingCases(),
    addressCases(),
    passedOnCases(),
    oddHistoryCases(),
    paperCases(),
    formCases(),
    languageCases(),
    oddPaperCases(),
    notDocumentCases(),
    longMailCases(),
    attachingCases(),
    thirdLookCases(),
    mailTextCases(),
    nothingAttachedCases(),
    clockCases(),
    letterCases(),
    subjectCases(),
    unreadableCases(),
  ])
).flat();
const names = cases.map((one) => one.name);
const twice = names.filter((name, i) => names.indexOf(name) !== i);
if (twice.length > 0) throw new Error(`Two mails of one name: ${twice.join(', ')}`);

const folder = new URL('../applications/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const old of readdirSync(folder)) if (old.endsWith('.eml')) rmSync(new URL(old, folder));
for (const one of cases) writeFileSync(new URL(`${one.name}.eml`, folder), await sourceOf(one));
mkdirSync(new URL('../labels/', import.meta.url), { recursive: true });
writeFileSync(new URL('../labels/applications.yaml', import.meta.url), HEAD + cases.map(entry).join('\n'));
process.stdout.write(`${cases.length} mails\n`);

function entry(one: Case): string {
  const { documents, flags, without, ...rest } = one.label;
  const fields = {
    file: `applications/${one.name}.eml`,
    ...(one.group ? { group: one.group } : {}),
    ...rest,
    ...(documents ? { documents: [...documents].sort() } : {}),
    ...(flags ? { flags } : {}),
    ...(without ? { without } : {}),
    because: one.because,
  };
  const document = new Document([fields]);
  const list = document.toString({ lineWidth: 0, collectionStyle: 'any', flowCollectionPadding: false });
  const flat = list.replace(/^( {2}\w+):\n((?: {4}- .*\n)+)/gm, (_, key, items: string) => {
    return `${key}: [${items
      .trim()
      .split('\n')
      .map((line) => line.trim().slice(2))
      .join(', ')}]\n`;
  });
  return one.open ? flat.replace(/\n$/, `\n  # Open: ${one.open}\n`) : flat;
}
