// Where a web page lists other posts, whose closing dates are not this one's.

const NAMES =
  /(?:(?:les |nos |the |our |more )?(?:offres|annonces|emplois|postes) similaires|(?:similar|related|other|more|recommended|latest|recent|featured|nearby) (?:jobs|vacancies|positions|opportunities|offers|posts|roles|job offers|openings|job openings)|(?:jobs|people|others) (?:you may|you might|also)|you (?:may|might) also (?:like|be interested)|(?:les |nos |d')?(?:autres|dernieres|nouvelles) (?:offres|annonces|postes|opportunites)|(?:offres|annonces|postes|emplois) (?:similaires|d'emploi similaires|associees|recentes|recents|qui pourraient)|ces offres|vous aimerez aussi|a voir aussi|see also other)/
    .source;
const HEADING = new RegExp(`(?:^|[\\f\\n])${NAMES}[^.\\f]{0,60}(?=[\\f\\n])`, 'g');
/** "Follow us. Similar jobs: cook (closes 22 March), nurse (closes 24 March)." */
const IN_LINE = new RegExp(`(?:^|[\\f\\n]|[.!?|;)-] ?)${NAMES} ?:[^\\n\\f]{1,1500}`, 'g');
/** A line that long is a text about one post, not an entry of a list. */
const LONG_LINE = 140;
/** Two such lines are a paragraph of which the page's width broke the lines. */
const WRAPPED_LINE = 60;
const NEAR_THE_TOP = 0.4;

/**
 * The stretch of a view's text that lists other posts; null where there is none. It ends where a text about one post
 * begins: a page may show the list first.
 */
export function otherPostsIn(text: string): { start: number; end: number } | null {
  for (const found of text.matchAll(HEADING)) {
    const start = found.index;
    const from = start + found[0].length;
    const isFirst = start <= 200 || start < text.length * NEAR_THE_TOP;
    if (!isFirst) return { start, end: Number.POSITIVE_INFINITY };
    const end = textFrom(text, from);
    if (end !== null) return { start, end };
    if (start > 200) return { start, end: Number.POSITIVE_INFINITY };
  }
  return null;
}

/** Where the next text about one post begins. */
function textFrom(text: string, from: number): number | null {
  let at = from;
  let last = 0;
  for (const line of text.slice(from, from + 20_000).split(/[\n\f]/)) {
    const isLong = line.length >= LONG_LINE || (line.length >= WRAPPED_LINE && last >= WRAPPED_LINE);
    if (isLong) return at;
    last = line.length;
    at += line.length + 1;
  }
  return null;
}

/** Stretches of a line that list other posts. */
export function otherPostsInLines(text: string): { start: number; end: number }[] {
  return [...text.matchAll(IN_LINE)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}
