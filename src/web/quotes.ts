// Finds the quotes of the criteria in the pages they were taken from, and cuts the text where marks begin and end.
import type { CriterionFinding, Quote } from '../domain/application.ts';
import type { PaperText } from '../domain/review.ts';

/** A quote with the place its mark stands at, or null where its words are not in the text (an older version of it). */
export interface PlacedQuote extends Quote {
  /** Anchor of its mark, or of the page it was taken from, or null where neither is in view. */
  anchor: string | null;
}

/** A stretch of a page's text. `anchors` are the marks that begin with it. */
export interface Stretch {
  text: string;
  marked: boolean;
  anchors: string[];
}

interface Span {
  start: number;
  end: number;
  anchor: string;
}

/**
 * @param documents the documents in view
 * @returns each finding's quotes with their anchors, and each page cut into stretches, by document id
 */
export function placeQuotes(findings: Pick<CriterionFinding, 'evidence'>[], documents: PaperText[]) {
  const spans = new Map<string, Span[]>();
  const quotes = findings.map((finding, c) =>
    finding.evidence.map((quote, q): PlacedQuote => {
      const named = documents.filter((each) => each.filename === quote.filename);
      for (const each of named) {
        const found = findIn(each, quote);
        if (found === null) continue;
        const anchor = `quote-${c + 1}-${q + 1}`;
        const key = pageKey(each.id, found.page);
        spans.set(key, [...(spans.get(key) ?? []), { ...found, anchor }]);
        return { ...quote, anchor };
      }
      const first = named[0];
      return { ...quote, anchor: first === undefined ? null : pageKey(first.id, (quote.page ?? 1) - 1) };
    }),
  );
  const stretches = new Map(
    documents.map((each) => [
      each.id,
      each.pages.map((text, page) => cut(text, spans.get(pageKey(each.id, page)) ?? [])),
    ]),
  );
  return { quotes, stretches };
}

/** The anchor of a page; `page` is 0-based. */
export function pageKey(documentId: number, page: number): string {
  return `document-${documentId}-page-${page + 1}`;
}

/** Looks on the page the quote names first, then on the others. */
function findIn(document: PaperText, { quote, page }: Quote): { page: number; start: number; end: number } | null {
  if (quote === '') return null;
  const named = (page ?? 1) - 1;
  const order = [named, ...document.pages.keys()].filter((each, i, all) => all.indexOf(each) === i);
  for (const each of order) {
    const start = document.pages[each]?.indexOf(quote) ?? -1;
    if (start >= 0) return { page: each, start, end: start + quote.length };
  }
  return null;
}

/** Quotes may overlap: the text is cut at every edge, so that no mark has to stand inside another. */
function cut(text: string, spans: Span[]): Stretch[] {
  const edges = new Set([0, text.length, ...spans.flatMap((span) => [span.start, span.end])]);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      marked: spans.some((span) => span.start <= start && span.end >= end),
      anchors: spans.filter((span) => span.start === start).map((span) => span.anchor),
    };
  });
}
