import { describe, expect, it } from 'vitest';
import type { PaperText } from '../../src/domain/review.ts';
import { placeQuotes } from '../../src/web/quotes.ts';

const paper = (id: number, filename: string | null, pages: string[]) => ({ id, filename, pages }) as PaperText;
const finding = (...evidence: { filename: string | null; page: number | null; quote: string }[]) => [
  { id: 'years', status: 'evidenced' as const, evidence },
];
const marked = (stretches: { text: string; marked: boolean }[] = []) =>
  stretches.map((each) => (each.marked ? `[${each.text}]` : each.text)).join('');

describe('quotes in their pages', () => {
  it('a quote is marked where it stands, and its anchor leads there', () => {
    const { quotes, stretches } = placeQuotes(finding({ filename: 'cv.pdf', page: 2, quote: 'ten years' }), [
      paper(7, 'cv.pdf', ['first ten', 'with ten years of work']),
    ]);
    expect(quotes[0]?.[0]?.anchor).toBe('quote-1-1');
    expect(marked(stretches.get(7)?.[0])).toBe('first ten');
    expect(marked(stretches.get(7)?.[1])).toBe('with [ten years] of work');
    expect(stretches.get(7)?.[1]?.[1]?.anchors).toEqual(['quote-1-1']);
  });

  it('overlapping quotes are cut, so that no word is lost or said twice', () => {
    const text = 'a team of nine people in the laboratory';
    const { stretches } = placeQuotes(
      finding(
        { filename: 'cv.pdf', page: 1, quote: 'team of nine people' },
        { filename: 'cv.pdf', page: 1, quote: 'nine people in the laboratory' },
        { filename: 'cv.pdf', page: 1, quote: 'team' },
      ),
      [paper(1, 'cv.pdf', [text])],
    );
    const page = stretches.get(1)?.[0] ?? [];
    expect(page.map((each) => each.text).join('')).toBe(text);
    expect(marked(page)).toBe('a [team][ of ][nine people][ in the laboratory]');
    expect(page.flatMap((each) => each.anchors).sort()).toEqual(['quote-1-1', 'quote-1-2', 'quote-1-3']);
  });

  it('of two files with one name, the one that holds the words is marked', () => {
    const { stretches } = placeQuotes(finding({ filename: 'cv.pdf', page: 1, quote: 'lakes' }), [
      paper(1, 'cv.pdf', ['rivers']),
      paper(2, 'cv.pdf', ['lakes']),
    ]);
    expect(marked(stretches.get(1)?.[0])).toBe('rivers');
    expect(marked(stretches.get(2)?.[0])).toBe('[lakes]');
  });

  it('a quote whose words are gone leads to its page, and one of a file that is gone leads nowhere', () => {
    const { quotes } = placeQuotes(
      finding({ filename: 'cv.pdf', page: 2, quote: 'bogs' }, { filename: 'old.pdf', page: 1, quote: 'bogs' }),
      [paper(3, 'cv.pdf', ['one', 'two'])],
    );
    expect(quotes[0]?.map((each) => each.anchor)).toEqual(['document-3-page-2', null]);
  });
});
