// Titles that are underlined rather than marked, and items of lists that only sound like a post.
import { expect, test } from 'vitest';
import { noticeOf } from '../../../../src/domain/notice/notice.ts';
import { readPost } from '../../../../src/domain/notice/post/post.ts';

const titleOf = (text: string) => readPost(noticeOf([text], { language: 'en', links: [] })).title.en?.value;

test('a line underlined with = is the heading of the page', () => {
  expect(
    titleOf('Dunbar Reid LLP, Solicitors, Perth\n\nPrivate Client Legal Secretary\n====\n\nWe are a firm of law.\n'),
  ).toBe('Private Client Legal Secretary');
});

test('what is offered in a list is no title, although it names an assistant', () => {
  const benefits =
    '- A pension scheme\n- Employee assistance line available at any hour\n- Assistant parking for a manager';
  expect(
    titleOf(
      `Royal Garden Lothian\n\nHorticulturist – Alpine Collections\n\nWe grow plants.\n\nBenefits\n\n${benefits}\n`,
    ),
  ).toBe('Horticulturist – Alpine Collections');
});
