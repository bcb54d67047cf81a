// Writes vacancy files: YAML with remarks for the people who keep them, in the order and form of the samples.
import { Document, isCollection, isMap, isScalar, type Node, Pair, type Scalar, visit } from 'yaml';
import type { CriterionFields, VacancyFields } from '../domain/vacancy-fields.ts';

/** Sentences above a field, by the field's name. */
export type Remarks = Record<string, string[]>;

/** The text of a vacancy file. What stands above each field says first what the field is, then the given remarks. */
export function vacancyYaml(fields: VacancyFields, remarks: Remarks = {}): string {
  const document = new Document({ ...fields, criteria: fields.criteria.map(asWritten) });
  document.commentBefore = commented(HEAD);
  const root = document.contents;
  if (isMap(root)) {
    for (const [at, pair] of root.items.entries()) {
      const key = pair.key as Scalar<string>;
      key.commentBefore = commented([...(MEANING[key.value] ?? []), ...(remarks[key.value] ?? [])]);
      key.spaceBefore = at > 0;
    }
  }
  visit(document, {
    Pair(_, pair) {
      if (isScalar(pair.key) && FLOW.has(String(pair.key.value)) && isCollection(pair.value)) pair.value.flow = true;
    },
    Seq(_, sequence, path) {
      const parent = path.at(-1);
      if (!(parent instanceof Pair) || !isScalar(parent.key) || parent.key.value !== 'criteria') return;
      for (const item of sequence.items.slice(1)) (item as Node).spaceBefore = true;
    },
  });
  return refolded(document.toString({ lineWidth: WIDTH }));
}

function asWritten({ languagesNeeded, language, ...rest }: CriterionFields): object {
  const { id, kind, text, years, ...others } = rest;
  const isAll = languagesNeeded === 'all' && Array.isArray(language) && language.length > 1;
  return { id, kind, text, years, language: isAll ? { all: language } : language, ...others };
}

const WIDTH = 120;

/** A list too long for its line has a line for each item: they are put side by side again, as a person would write them. */
function refolded(text: string): string {
  return text.replace(/\[\n((?: +[^\n]+\n)+?) *\](?=\n)/gu, (_, inner: string, at: number) => {
    const indent = ' '.repeat(at - text.lastIndexOf('\n', at));
    const lines: string[] = [];
    let line = '';
    for (const item of inner.trim().split(/\n +/u)) {
      if (line !== '' && indent.length + line.length + item.length + 2 > WIDTH) {
        lines.push(line);
        line = '';
      }
      line = line === '' ? item : `${line} ${item}`;
    }
    return `[${[...lines, line].join(`\n${indent}`)}]`;
  });
}

/** Lists that stand on one line as far as it reaches. */
const FLOW = new Set([
  'title',
  'aliases',
  'addresses',
  'receivedBy',
  'documents',
  'languages',
  'language',
  'words',
  'en',
  'fr',
]);

function commented(sentences: string[]): string {
  return sentences.flatMap((sentence) => wrapped(sentence)).join('\n');
}

/** Lines of a comment: no longer than the file's others, and free of what could end it. */
function wrapped(sentence: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of sentence.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').split(/\s+/u)) {
    if (line !== '' && line.length + word.length + 1 > WIDTH - 2) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => ` ${each}`);
}

const HEAD = [
  'One vacancy, as its notice describes it. This file is read by people in HR and by Intray: change it here, nowhere else.',
];

const MEANING: Record<string, string[]> = {
  code: [
    'The short name of the vacancy: capitals, digits and hyphens. The file’s name is the code, followed by .yaml.',
  ],
  title: ['The post as the notice calls it, in every language that candidates may write in.'],
  aliases: ['Other names that candidates use for this very post.'],
  reference: ['Reference number of the notice; null when it has none.'],
  mailbox: ['Where applications arrive, and where answers come from.'],
  addresses: ['Other addresses whose mail is for this vacancy.'],
  afterwards: [
    'What becomes of a mail in the mailbox once it is decided; null: it stays where it is. { folders: true } sorts it into folders.',
  ],
  receivedBy: ['The organisation’s own mail servers: only what these wrote at the top of a mail is believed.'],
  deadline: [
    'Local date and time at which the vacancy closes, hour 24 being the end of that day; reading says how the notice was understood.',
  ],
  documents: ['The papers that make an application complete: cv, motivation-letter.'],
  languages: ['Languages accepted for the papers, and used for answers: en, fr.'],
  subjectMustName: ['What a subject must name beyond the post, each by one of its words.'],
  enquiries: ['Whether the notice invites requests for information.'],
  contact: ['An address to write to, shown in answers; null when the notice names none.'],
  privacyContact: ['Who answers questions about personal data; null when the notice names nobody.'],
  answers: [
    'What becomes of each kind of answer: send, or hold until a person releases it, for example { late: hold }.',
  ],
  digestTo: ['Who gets the daily list.'],
  retentionMonths: ['Months after the deadline until everything about the candidates is erased.'],
  criteria: [
    'What the notice asks for, one entry each. The words below are looked for in CV and letter; nothing is scored or rejected.',
    'A thing asked for (aspects, a dash each) is found when any of its words is found, in any ending, with or without accents.',
    'A word in CAPITALS is found only in capitals; a star (cyber*) stands for any ending.',
    'A thing that is `quoted: false` only has to stand somewhere in the papers: words of the field, beside words of every trade.',
  ],
};
