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
  if (!YEAR.test(folded) || !LEADS_ON.test(folded)) return found;
  const plain = plainRangesIn(folded);
  if (plain) return plain;
  for (const match of folded.matchAll(RANGE)) {
    const range = rangeOf(match.groups ?? {});
    if (range) found.push(range);
  }
  return found;
}

/**
 * The ranges of a line in the usual forms: "2015 - 2018", "Mar 2015 - June 2018", "03/2015 - present", or a year alone. What the
 * whole pattern finds, without the long time it takes to be compiled.
 * @returns null for every other line
 */
function plainRangesIn(folded: string): Range[] | null {
  const { before, n1, y1 = '', m2, n2, y2, now, after = '' } = PLAIN.exec(folded)?.groups ?? {};
  if (before === undefined || (m2 !== undefined && monthOf(m2) === null)) return null;
  const word = LAST_WORD.exec(before)?.[1];
  let m1: string | undefined;
  if (word !== undefined && (AT_ITS_END.test(word) || OPENING.has(word))) {
    const named = MONTH_BEFORE.exec(before);
    m1 = named?.[1];
    if (!named || n1 !== undefined || monthOf(m1) === null) return null;
    if (OPENING.has(LAST_WORD.exec(before.slice(0, named.index))?.[1] ?? '')) return null;
  }
  if (y2 === undefined && now === undefined) return m1 !== undefined || GOES_ON.test(after) ? null : [];
  const range = rangeOf(now === undefined ? { m1, n1, y1, m2, n2, y2a: y2 } : { m1, n1, y1, now });
  return range ? [range] : [];
}

/** Whether a line goes on from a range that the line before it left open: "present", "June 2018". */
export function beginsWithMoment(folded: string): boolean {
  return MOMENT_FIRST.test(folded);
}

type Groups = Record<string, string | undefined>;

function rangeOf(g: Groups): Range | null {
  const isOpen = g.sy !== undefined || g.now !== undefined || g.isoNow !== undefined || g.oy !== undefined;
  const year = fullYear(g.y1 ?? g.sy ?? g.oy ?? g.iy1 ?? g.qy1 ?? g.sharedYear ?? g.shortYear1);
  const month = monthOf(g.m1 ?? g.sm ?? g.om ?? g.sharedFrom, g.n1 ?? g.sn ?? g.on ?? g.in1 ?? g.shortMonth1, g.q1);
  if (year < 1950) return null;
  const from = year * 12 + (month ?? 0);
  if (isOpen) return { from, to: null, yearsOnly: month === null };
  const second = g.y2a ?? g.iy2 ?? g.qy2 ?? g.sharedYear ?? g.shortYear2 ?? g.y2b ?? '';
  const endYear =
    second.length === 2 && g.y2b !== undefined ? Math.floor(year / 100) * 100 + Number(second) : fullYear(second);
  const endMonth = monthOf(g.m2 ?? g.sharedTo, g.n2 ?? g.in2 ?? g.shortMonth2, g.q2, 2);
  const to = endYear * 12 + (endMonth ?? month ?? 0);
  return to >= from && endYear - year <= 60 ? { from, to, yearsOnly: endMonth === null } : null;
}

/** `'15` is 2015, `'98` is 1998. */
function fullYear(digits: string | undefined): number {
  const year = Number((digits ?? '').replace("'", ''));
  return (digits ?? '').length >= 4 ? year : year + (year < 50 ? 2000 : 1900);
}

/** Something that may lead from one moment to another, or open a range. */
const LEADS_ON =
  /\d ?[-–/>\u2192tuajebh]|\d on|\b(?:since|depuis|from|des|partir|seit|sinds|desde|dal)\b|(?:-|\/|to|a|until|u) ?[a-z]{3,10}\.?,? (?:19|20)\d\d/u;
const YEAR = /(?:19|20)\d\d|\d\d\/\d\d ?[-–]|[a-z.] ?'\d\d/u;

/**
 * Zero-based month, or null when none is given.
 * @param within the quarter's month: 0 its first, 2 its last
 */
function monthOf(name?: string, number?: string, quarter?: string, within = 0): number | null {
  if (quarter !== undefined) return (Number(quarter) - 1) * 3 + within;
  if (number !== undefined) return Math.min(12, Math.max(1, Number(number))) - 1;
  if (name === undefined) return null;
  const at = MONTHS.findIndex((forms) => forms.some((form) => name.startsWith(form)));
  return at < 0 ? null : at;
}

const MONTHS = [
  ['jan', 'gen', 'ene'],
  ['feb', 'fev'],
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
const YYYY = String.raw`(?:19|20)\d\d`;
const moment = (name: string, number: string, year: string) =>
  String.raw`(?:(?:\d{1,2}(?:er|st|nd|rd|th)? )?(?<${name}>${MONTH}),? ?(?:\d{1,2}(?:st|nd|rd|th)?, ?)?(?:of |de )?|(?:\d{1,2} ?[./-] ?)?(?<${number}>\d{1,2}) ?[./-] ?)?(?<${year}>${YYYY}|(?<=[a-z.] ?)'\d\d)`;
const iso = (year: string, number: string) =>
  String.raw`(?<${year}>${YYYY})[./-](?<${number}>0[1-9]|1[0-2])(?:[./-][0-3]\d)?(?![\d/])`;
const TO_NOW = String.raw`(?:(?:the )?present|now|today|to date|date|current(?:ly)?|on-?going|till date|until now|(?:a |jusqu'a )?(?:ce jour|aujourd'?hui|maintenant|present|nos jours)|actuel(?:lement)?|en cours|heute|jetzt|heden|nu\b|dato|actualidad|actual(?:mente|idade)?|oggi|in corso|presente|\.{3})`;
const LINK = String.raw` ?(?:-{1,3}|/|>|to|until|till|through|and|a|au|jusqu'en|jusqu'a|jusqu'au|et|bis|tot|hasta|al?|ate|\u2192) ?(?:to |a |until |en |le |the )?`;
const RANGE = new RegExp(
  [
    String.raw`(?<![\d/.-])${iso('iy1', 'in1')}${LINK}(?:${iso('iy2', 'in2')}|(?<isoNow>${TO_NOW}))`,
    String.raw`\b(?:q|t)(?<q1>[1-4])[ /-]?(?<qy1>${YYYY})${LINK}(?:q|t)(?<q2>[1-4])[ /-]?(?<qy2>${YYYY})`,
    String.raw`(?<![\d/.-])${moment('m1', 'n1', 'y1')}${LINK}(?:(?:${moment('m2', 'n2', 'y2a')})(?!\d)|(?<now>${TO_NOW})|(?<y2b>\d\d)(?![\d./]))`,
    String.raw`(?<![\d/.-])(?<shortMonth1>0[1-9]|1[0-2])/(?<shortYear1>[0-4]\d|[89]\d) ?[-–] ?(?<shortMonth2>0[1-9]|1[0-2])/(?<shortYear2>1[3-9]|[2-4]\d)(?![\d/])`,
    String.raw`\b(?<sharedFrom>${MONTH}) ?(?:-|/|to|a|until|au) ?(?<sharedTo>${MONTH}),? (?<sharedYear>${YYYY})(?!\d)`,
    String.raw`\b(?:since|depuis|from|des|a partir de|seit|sinds|desde|dal):? (?:le |l'annee |en |the )?${moment('sm', 'sn', 'sy')}(?! ?(?:-|to|until|till|a|au|jusqu)(?![a-z]))`,
    String.raw`(?<![\d/.-])${moment('om', 'on', 'oy')} (?:onwards?|to date|a ce jour)\b`,
  ].join('|'),
  'gu',
);
const PLAIN = new RegExp(
  String.raw`^(?<before>\D*?)(?<![\d/.-])(?:(?<n1>\d{1,2})/)?(?<y1>${YYYY})(?:(?: ?-{1,3} ?| to )(?:(?:(?<m2>[a-z]{3,10})\.?,? ?|(?<n2>\d{1,2})/)?(?<y2>${YYYY})|(?<now>present|now|today|aujourd'hui|en cours|a ce jour)(?![a-z])))?(?<after>\D*)$`,
  'u',
);
const LAST_WORD = /([a-z]+)[^a-z]*$/u;
/** A month, maybe at the end of another word. */
const AT_ITS_END = new RegExp(`${MONTH}$`, 'u');
/** Words that a range may begin with. */
const OPENING = new Set('since depuis from des partir seit sinds desde dal le annee en the of de'.split(' '));
const MONTH_BEFORE = /(?<![a-z/.-])([a-z]{3,10})\.?,? ?$/u;
/** What may lead from a year to a second one, or to now. */
const GOES_ON = /^ ?(?:-{1,3}(?! {2}| ?$)|[/>\u2192]|to|until|till|through|and|a|jusqu|et|bis|hasta|onward)/u;
const MOMENT_FIRST = new RegExp(
  String.raw`^\s*(?:${TO_NOW}|${MONTH} '?\d{2,4}|${YYYY}|\d{1,2}[./-](?:\d{1,2}[./-])?${YYYY})(?![a-z\d])`,
  'u',
);
