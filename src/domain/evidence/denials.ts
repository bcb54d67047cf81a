// Where a text denies, or only hopes for, what it names: "no experience in", "sans connaissance de", "PMP (in progress)", "I plan to learn".
import type { Token } from './words.ts';

/** What deciding a denial needs of a page. */
export interface Denying {
  text: string;
  tokens: Token[];
  /** Where words stand that deny what follows them, ascending. */
  denials: number[];
  /** Stretches of wishes and exceptions; found when first asked for. */
  wishes: () => Wish[];
}

/** A stretch of text in which things are only wished for, or taken out. */
export interface Wish {
  start: number;
  end: number;
  /** It counts only for certificates and studies: "preparing customs declarations" is work. */
  ofStudies: boolean;
}

/** Whether a word may deny what follows it. */
export function isDenial(folded: string): boolean {
  return DENIALS.has(folded);
}

/** Whether the words from one token to another are denied, hoped for, or taken out. */
export function isDenied({ text, tokens, denials, wishes }: Denying, first: number, last: number): boolean {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  for (let at = nearestBefore(denials, first); at >= 0; at = nearestBefore(denials, at)) {
    if (first - at > FARTHEST) break;
    const token = tokens[at];
    if (token && deniesAll(token, first - at, text, start)) return true;
  }
  // Most words are followed by none that could say so.
  if (mayDeny(tokens[last + 1]) && NONE_BEHIND.test(behind(text, end))) return true;
  const isUnfinished =
    (mayLeaveOpen(tokens[last + 1]) || mayLeaveOpen(tokens[last + 2]) || mayLeaveOpen(tokens[last + 3])) &&
    UNFINISHED_BEHIND.test(behind(text, end));
  if (isUnfinished && isOfStudies(text, start, end)) return true;
  for (const wish of wishes())
    if (start >= wish.start && start < wish.end && (!wish.ofStudies || isOfStudies(text, start, end))) return true;
  return false;
}

function behind(text: string, end: number): string {
  return text.slice(end, end + 60).toLowerCase();
}

function isOfStudies(text: string, start: number, end: number): boolean {
  return OF_STUDIES.test(text.slice(start, end)) || OF_STUDIES.test(lineAround(text, start, end));
}

/** Whether a word may be the first of `NONE_BEHIND`. */
function mayDeny(token: Token | undefined): boolean {
  return token !== undefined && /^(?:n|aucun)/.test(token.folded);
}

/** Whether a word may be the one that `UNFINISHED_BEHIND` looks for, behind at most two others. */
function mayLeaveOpen(token: Token | undefined): boolean {
  return (
    token !== undefined && /^(?:in|on|pending|expected|planned|scheduled|under|not|un|en|pr|a|non)/.test(token.folded)
  );
}

/** The wishes and exceptions of a page, in order. */
export function wishesIn(text: string): Wish[] {
  const lower = text.toLowerCase();
  return [...(lower.length === text.length ? lower : text).matchAll(WISH)].map((match) => {
    const start = match.index + match[0].length;
    const rest = text.slice(start, start + 70);
    const over = rest.search(WISH_OVER);
    return { start, end: start + (over < 0 ? rest.length : over), ofStudies: match.groups?.studies !== undefined };
  });
}

/** Whether a denial some words before a phrase reaches it. */
function deniesAll(token: Token, distance: number, text: string, start: number): boolean {
  const { folded } = token;
  const between = text.slice(token.end, start);
  const after = text.slice(token.start, start + 40);
  if (between.startsWith('-') || between.startsWith('‑')) {
    // "Non-certified", not "non-governmental"; "not-for-profit" and "no-code" deny nothing.
    return (
      folded === 'non' && (distance === 1 || (distance <= 4 && /^.(?:certifi|qualifi|expert|accredit)/iu.test(between)))
    );
  }
  if (folded === 'non') return false;
  if (/[.!?;:•▪●]|\n\s*(?:\n|[-–*])/u.test(between) || TURNS.test(between) || HARMLESS.test(after)) return false;
  if (LACKS.test(between)) return true;
  // "Without supervision, I ran networks" denies nothing of the networks; "no experience in Java, Python" denies both.
  if (between.includes(',')) return false;
  return distance <= (folded === 'without' || folded === 'sans' ? 4 : 6);
}

/** The greatest entry below a value in an ascending list; -1 when there is none. */
function nearestBefore(sorted: number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1] ?? -1;
}

function lineAround(text: string, start: number, end: number): string {
  const close = text.indexOf('\n', end);
  return text.slice(
    Math.max(text.lastIndexOf('\n', start) + 1, start - 60),
    Math.min(close < 0 ? text.length : close, end + 60),
  );
}

/** In tokens. */
const FARTHEST = 9;
const DENIALS = new Set(
  `no not without never lack lacks lacking lacked neither nor cannot non sans aucun aucune pas jamais ni don doesn didn haven hasn isn wasn weren`.split(
    ' ',
  ),
);
const LACKS =
  /\b(?:experience|exp[ée]riences?|knowledge|familiar\w*|training|background|exposure|certifi\w*|connaissances?|notions?|formation|ma[iî]tris\w*|comp[ée]tences?|pratique)\b/iu;
/** The sentence goes on with something else. */
const TURNS =
  /\b(?:but|however|although|though|mais|cependant|toutefois|pourtant|bien que|en revanche)\b|(?:,|\band) yet\b|,\s*(?:i|we|my|je|j['’]|nous|mes|mon|ma|il|elle|having|with|avec|and (?:i|my|have))(?![\p{L}])/iu;
const HARMLESS =
  /^(?:not (?:only|just|merely|least|limited|to mention|simply|yet[,.])|no (?:doubt|less|fewer|stranger|longer|later than|matter|need|loss|incidents?|problem|errors?|small (?:part|feat)|one)|not without|without (?:any )?(?:doubt|fail|exception|interruption|hesitation|loss|incident|delay|error|difficulty)|never (?:stopped|ceased|tired|lost|missed|failed|stop)|pas (?:seulement|uniquement|moins|[àa] pas|que)|sans (?:doute|cesse|faille|interruption|exception|h[ée]siter|incident|perte|r[ée]serve|difficult[ée]s?|probl[èe]me|erreur|accident|retard)|jamais (?:cess|arr[êe]t|perdu|manqu))/iu;
const NONE_BEHIND =
  /^[®™)"”»]?\s*[:–—-]\s*(?:none|no(?![a-zà-ÿ-])|nil|aucune?|n[ée]ant|non(?![a-zà-ÿ-])|not (?:yet|applicable))|^[®™]?\s*\(\s*(?:none|no|not yet|aucune?|n[ée]ant|non)\s*\)/;
const UNFINISHED_BEHIND =
  /^[®™]?(?:\s?[(,–—:-]?\s?(?:exam\w*|certifi\w*|examination|dipl[ôo]m\w*|degree|studies|training|practitioner|foundation))?\s?(?:[(,–—:-]\s?)?(?:\s?(?:is|est))?\s?(?:in progress|in preparation|ongoing|pending|expected|planned|scheduled|under way|not (?:yet )?(?:completed|finished|obtained)|unfinished|en cours|en pr[ée]paration|pr[ée]vue?s?|[àa] venir|inachev[ée]e?|non (?:achev|termin|obtenu)[ée]?e?)(?![a-zà-ÿ])/;
const OF_STUDIES =
  /certif|\bexam|dipl[ôo]m|degree|accredit|master|bachelor|\bph\.? ?d|doctora|licence|\bm\.?sc|\bb\.?sc|\bmba\b|\bll\.?m\b|\b(?:PMP|PgMP|CAPM|IPMA|PRINCE2|ITIL|CISSP|CISA|CISM|CRISC|CGEIT|TOGAF|COBIT|CCNA|CCNP|CEH|OSCP|CIA|ACCA|CPA|CFA|CMA|CIPS|CIPD|CAMS|CFE|PMI|MSP|CSM|PSM|SAFe|AgilePM|NEBOSH|IOSH)\b/u;

/** A comma goes on in a list: "other than banking, freight or Customs". */
const WISH_OVER =
  /[.;!?•]\s|,\s(?!(?!(?:i|we|my|je|nous|mon|ma|mes)\s|j['’])(?:(?:[^\s,.;]+ ){0,3}[^\s,.;]+, ){0,3}(?:[^\s,.;]+ ){0,3}[^\s,.;]+ (?:or|nor|ou|ni)\s)|\n\s*\n|\s(?:but|mais|while|where|although|et je|and (?:i|my|have))\s/u;
const ACQUIRE = `(?:learn(?: about| more)?|obtain|get|take|acquire|gain|become|be(?:ing)? certified|pass|pursue|sit|earn|study|train|start learning|discover)`;
const WISH = new RegExp(
  [
    String.raw`(?<studies>\b(?:(?:currently |presently |actively |am )?(?:preparing(?: for| to)?|studying(?: for| towards)?|working towards?|enrolled (?:in|on))|(?:currently|presently) (?:pursuing|completing)|en cours d[e'’]|(?:je )?pr[ée]par(?:e|er|ant|ation)(?: actuellement)?(?: de)?)\s)`,
    String.raw`\b(?:plan(?:s|ning)?|intend(?:s|ing)?|hop(?:e|es|ing)|aim(?:s|ing)?|wish(?:es|ing)?|want(?:s|ing)?|would(?: also| very much)? (?:like|love)|eager|keen|aspir(?:e|ing)|ready|willing|about) to (?:soon |also )?${ACQUIRE}\s`,
    String.raw`\bhave yet to\s`,
    String.raw`\b(?:(?:other|rather) than(?: in| with)?|except(?:ing)?(?: for)?|unfamiliar with|nothing to do with|no stranger? than|zero (?:experience|knowledge) (?:of|in|with))\s`,
    String.raw`\bzero\s(?=\S+ (?:experience|knowledge))`,
    String.raw`(?<![a-zà-ÿ])(?:souhaite(?:rais)?|envisage d[e'’]|compte|voudrais|aimerais|esp[èe]re|pr[ée]vois d[e'’]|veux|d[ée]sireu(?:x|se) d[e'’])\s?(?:aussi |[ée]galement |bient[ôo]t )?(?:obtenir|passer|apprendre|acqu[ée]rir|devenir|suivre|me former [àa]|d[ée]couvrir)\s`,
    String.raw`(?<![a-zà-ÿ])(?:hormis|[àa] l['’]exception d[eu]s?|faute d[e'’]|autres? qu[e'’]|plut[ôo]t qu[e'’])\s?`,
  ].join('|'),
  'g',
);
