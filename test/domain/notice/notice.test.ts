// The shape of a notice: headings, items and paragraphs out of text, Markdown, tables and broken lines.
import { expect, test } from 'vitest';
import { wordsAt } from '../../../src/domain/notice/notice.ts';
import { notice } from './requirements/asked.ts';

const shapeOf = (text: string | string[]) => notice(text).blocks.map(({ kind, words }) => `${kind}: ${words}`);

test.each([
  ['a marked heading', '## Duties\ntext under it', ['heading: Duties', 'paragraph: text under it']],
  ['a line in bold', '**Duties**\n\nText.', ['heading: Duties', 'paragraph: Text.']],
  ['capitals', 'DUTIES\nText.', ['heading: DUTIES', 'paragraph: Text.']],
  ['a number before a title', '4. Main duties\n- one', ['heading: 4. Main duties', 'item: one']],
  ['a short line that ends in a colon', 'Main duties:\n- one', ['heading: Main duties:', 'item: one']],
  [
    'a short line alone above a list',
    'Your profile\n\n * A degree\n * A licence',
    ['heading: Your profile', 'item: A degree', 'item: A licence'],
  ],
  [
    'numbered items beside one another are a list',
    'Send:\n1. Curriculum vitae\n2. Letter',
    ['heading: Send:', 'item: Curriculum vitae', 'item: Letter'],
  ],
  [
    'a number with deeper numbers under it is a heading',
    '2. Duties\n2.1 Keep accounts\n2.2 Pay bills',
    ['heading: 2. Duties', 'item: Keep accounts', 'item: Pay bills'],
  ],
  ['a mark on a line of its own belongs to the next line', '•\nA degree in law', ['item: A degree in law']],
  [
    'marks of word processors',
    '\uf0b7 A degree\n▪ A licence\no\tA permit',
    ['item: A degree', 'item: A licence', 'item: A permit'],
  ],
  ['two marks', '- (a) A degree', ['item: A degree']],
  [
    'a place is no heading',
    'Geneva, Switzerland\n\nThe post is there.',
    ['paragraph: Geneva, Switzerland', 'paragraph: The post is there.'],
  ],
  ['a row of a table keeps to itself', 'Grade\tP3\nStation\tLyon', ['paragraph: Grade P3', 'paragraph: Station Lyon']],
  [
    'a table in Markdown',
    '| Grade | P3 |\n| --- | --- |\n| Station | Lyon |',
    ['paragraph: Grade P3', 'paragraph: Station Lyon'],
  ],
  [
    'page numbers are no text',
    ['The first page ends.\n\nPage 1 of 2', 'The next begins.'],
    ['paragraph: The first page ends.', 'paragraph: The next begins.'],
  ],
])('%s', (_, text, shape) => {
  expect(shapeOf(text)).toEqual(shape);
});

test('lines that a page’s width broke are one, and a word cut at its hyphen is whole', () => {
  const text =
    '- At least five years of experience in the management of capacity-\n  building projects, in one or several countries of the region, with a\n  team of one’s own\n- A degree in law';
  expect(shapeOf(text)).toEqual([
    'item: At least five years of experience in the management of capacity-building projects, in one or several countries of the region, with a team of one’s own',
    'item: A degree in law',
  ]);
});

test('a sentence that a page breaks goes on over the page', () => {
  expect(shapeOf(['The holder of this post will keep the accounts', 'of the whole organisation.'])).toEqual([
    'paragraph: The holder of this post will keep the accounts of the whole organisation.',
  ]);
});

test('the words of a block stand where it says', () => {
  const given = notice('# Title\n\n**Education:** a *very* good   degree\n\n- _one_ thing');
  expect(given.blocks.map((block) => wordsAt(given, block))).toEqual([
    'Title',
    'Education: a very good degree',
    '- one thing',
  ]);
  expect(given.text).not.toMatch(/[*_#]/);
});

test('labels on lines under one another stay apart', () => {
  expect(
    shapeOf('Qualification: a degree in medicine and two years of work in a hospital\nE-mail: post@example.org'),
  ).toEqual([
    'paragraph: Qualification: a degree in medicine and two years of work in a hospital',
    'paragraph: E-mail: post@example.org',
  ]);
});
