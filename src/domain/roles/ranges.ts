// The date ranges of a CV's entries ("03/2015 – 06/2018", "depuis mars 2021"): read from one line, month by month.

/** From the first month to the last, both counted; months since year 0. */
export interface Range {
  from: number;
  /** Null while it goes on. */
  to: number | null;
  /** True when only years are given: the months are then the start of the first year and the start of the last. */
  yearsOnly: boolean;
}

/**
 * The ranges a line names, in order. Impossible ones (end before start, years before 1950) are left out.
 * @param folded one line, folded
 */
export function rangesIn(folded: string): Range[] {
  const found: Range[] = [];
  // Most lines name no year, and looking for one is much cheaper than looking for a range.
  if (!YEAR.test(folded)) return found;
  for (const match of folded.matchAll(RANGE)) {
    const { m1, n1, y1, m2, n2, y2a, y2b, now, sm, sn, sy } = match.groups ?? {};
    const y2 = y2a ?? y2b;
    const open = sy !== undefined;
    const year = Number(open ? sy : y1);
    const month = monthOf(open ? sm : m1, open ? sn : n1);
    if (year < 1950) continue;
    if (open || now !== undefined) {
      found.push({ from: year * 12 + (month ?? 0), to: null, yearsOnly: month === null });
      continue;
    }
    const endYear = y2 && y2.length === 2 ? Math.floor(year / 100) * 100 + Number(y2) : Number(y2);
    const endMonth = monthOf(m2, n2);
    const yearsOnly = endMonth === null;
    const from = year * 12 + (month ?? 0);
    const to = endYear * 12 + (endMonth ?? (month === null ? 0 : month));
    if (to >= from && endYear - year <= 60) found.push({ from, to, yearsOnly });
  }
  return found;
}

const YEAR = /(?:19|20)\d\d/u;

/** Zero-based month, or null when none is given. */
function monthOf(name: string | undefined, number: string | undefined): number | null {
  if (number !== undefined) return Math.min(12, Math.max(1, Number(number))) - 1;
  if (name === undefined) return null;
  const at = MONTHS.findIndex((forms) => forms.some((form) => name.startsWith(form)));
  return at < 0 ? null : at;
}

const MONTHS = [
  ['jan', 'gen', 'ene'],
  ['feb', 'fev', 'feb'],
  ['mar', 'maa', 'mrt'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mei', 'mag', 'mayo'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'out', 'ott'],
  ['nov'],
  ['dec', 'dez', 'dic'],
];
const MONTH = String.raw`(?:jan|gen|ene|feb|fev|mar|maa|mrt|apr|avr|abr|may|mai|mei|mag|jun|juin|giu|jul|juil|lug|aug|aou|ago|sep|set|oct|okt|out|ott|nov|dec|dez|dic)[a-z]{0,7}\.?`;
const moment = (name: string, number: string, year: string) =>
  String.raw`(?:(?:\d{1,2}(?:er)? )?(?<${name}>${MONTH}),? ?(?:of |de )?|(?:\d{1,2} ?[./-] ?)?(?<${number}>\d{1,2}) ?[./-] ?)?(?<${year}>(?:19|20)\d\d)`;
const TO_NOW = String.raw`(?:present|now|today|to date|date|current(?:ly)?|on-?going|till date|until now|(?:a |jusqu'a )?(?:ce jour|aujourd'?hui|maintenant|present|nos jours)|actuel(?:lement)?|en cours|heute|jetzt|heden|nu\b|actualidad|actual(?:mente|idade)?|oggi|in corso|presente|\.{3})`;
const LINK = String.raw` ?(?:-{1,3}|/|>|to|until|till|through|and|a|au|jusqu'en|jusqu'a|jusqu'au|et|bis|tot|hasta|al?|ate|\u2192) ?(?:en |le |the )?`;
const RANGE = new RegExp(
  [
    String.raw`(?<![\d/.-])${moment('m1', 'n1', 'y1')}${LINK}(?:(?:${moment('m2', 'n2', 'y2a')})(?!\d)|(?<now>${TO_NOW})|(?<y2b>\d\d)(?![\d./]))`,
    String.raw`\b(?:since|depuis|from|a partir de|seit|sinds|desde|dal) (?:le |l'annee |en |the )?${moment('sm', 'sn', 'sy')}(?! ?(?:-|to|until|till|a|au|jusqu))`,
  ].join('|'),
  'gu',
);
