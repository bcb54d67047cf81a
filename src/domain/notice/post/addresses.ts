// Every mail address of a notice, also where it is written so that machines overlook it, and the addresses behind its links.
import type { Notice, Passage } from '../notice.ts';

export interface Address extends Passage {
  /** Lower-cased. */
  address: string;
  /** As it is written: `HOI.vacancy@example.org`. */
  written: string;
  /** The subject that a link to it proposes, or ''. */
  subject: string;
  /** True when it stands in no words of the notice, only behind a link. */
  isHidden: boolean;
}

const MOST_ADDRESSES = 200;
/** Signs looked at; a file of nothing else is no notice. */
const MOST_SIGNS = 20_000;
const MOST_TEXT = 2_000_000;
const REACH = 70;

const LOCAL = /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}$/u;
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}\p{L}{2,24}(?![\p{L}\p{N}])/u;
/** What stands for the sign: `@`, `(at)`, `[at]`, ` at ` between what else is an address, `(arobase)`. */
const SIGN =
  /\s{0,2}(?:[@＠]|[([{<]\s?(?:at|a|@|arobase|arob|chez)\s?[)\]}>])\s{0,3}|\s(?:AT|arobase)\s|\s_at_\s|_AT_/giu;
const DOT = /\s{0,2}[([{<]\s?(?:dot|point|punkt|\.)\s?[)\]}>]\s{0,2}|\s(?:DOT|dot)\s/gu;
const NO_ADDRESS = /\.(?:png|jpe?g|gif|svg|webp|css|js|pdf)$/u;

/** The addresses in the order they stand; those behind links only come last. */
export function addressesIn(notice: Pick<Notice, 'text' | 'links'>): Address[] {
  const text = notice.text.slice(0, MOST_TEXT);
  const found: Address[] = [];
  let seen = 0;
  for (const match of text.matchAll(SIGN)) {
    if (found.length >= MOST_ADDRESSES || ++seen > MOST_SIGNS) break;
    const one = addressAround(text, match.index, match.index + match[0].length, match[0]);
    if (one && (found.at(-1)?.end ?? -1) <= one.start) found.push(one);
  }
  return [...found, ...behindLinks(notice, found)];
}

/** "Where to applyE-mailjobs@example.org": the label that a flat page puts before it. */
const GLUED_LABEL =
  /^[\p{L}\p{N}'/.&-]{0,50}?(?<!\p{Lu})(?:E-?[Mm]ail|Courriel|M[ée]l|Mail|Contact|Adresse|Address|Email)(?=\p{Ll}[\p{Ll}\p{N}._-]*$)/u;

/** "jobs@example.orgRequirementsField", "jobs@example.orghttps://…": the next words of a flat page, cut off. */
function withoutGluedWords(after: string): string {
  const own =
    /^(?:[\p{Ll}\p{N}-]{1,62}\.){1,5}\p{Ll}{2,6}(?=\p{Lu})(?!\p{L}{1,30}\.\p{Ll}{2,6}(?!\p{L}))/u.exec(
      after.slice(0, 120),
    )?.[0] ?? /^(?:[\p{Ll}\p{N}-]{1,62}\.){1,5}\p{Ll}{2,6}?(?=https?:|www\.)/u.exec(after.slice(0, 120))?.[0];
  return own ?? after;
}

function addressAround(text: string, from: number, to: number, sign: string): Address | null {
  const before = text.slice(Math.max(0, from - REACH), from);
  const after = withoutGluedWords(text.slice(to, to + REACH * 2));
  const isPlain = sign === '@';
  const local = localPart(before, isPlain);
  const domain = domainPart(after, isPlain);
  if (!local || !domain) return null;
  // "meet us at example.org": the word alone is no sign, but between dots in words it is.
  const isSpelt = /^[\p{L}\p{N}_-]{1,40}\s(?:dot|DOT|point)\s/u.test(after);
  if (/^\sat\s$/iu.test(sign) && !isSpelt && !(sign === ' AT ' && DOMAIN.test(after))) return null;
  const written = `${local.words}@${domain.words}`;
  const address = written.toLowerCase();
  if (address.length > 254 || !/^[\x21-\x7e]+$/u.test(address) || NO_ADDRESS.test(address)) return null;
  return { address, written, subject: '', isHidden: false, start: from - local.length, end: to + domain.length };
}

function localPart(before: string, isPlain: boolean): { words: string; length: number } | null {
  const undotted = isPlain ? before : before.replace(DOT, '.');
  const match = LOCAL.exec(undotted)?.[0]
    .replace(/^mailto:/iu, '')
    .replace(GLUED_LABEL, '');
  // Only marks of other writing lead or end it: "e-mail:jobs@…", "/jobs@…", "'jobs@…".
  const words = match?.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}+_-]+$/u, '');
  if (!words || !match) return null;
  const own = before.lastIndexOf(words.split(/[.]/u)[0] ?? words);
  return { words, length: before.length - (own < 0 ? before.length - words.length : own) };
}

function domainPart(after: string, isPlain: boolean): { words: string; length: number } | null {
  const plain = DOMAIN.exec(after);
  // A line's end may stand before the last part: "jobs@example.\norg", "jobs@\nexample.org".
  const broken = plain ? null : /^\s?([\p{L}\p{N}.-]{1,80}[.-])\s?\n\s?([\p{L}\p{N}.-]{2,60})/u.exec(after);
  if (broken) {
    const joined = DOMAIN.exec(`${broken[1]}${broken[2]}`);
    if (joined) return { words: joined[0], length: broken[0].length };
  }
  if (plain && isPlain) return longerDomain(after, plain[0]);
  const undotted = after
    .replace(DOT, '.')
    .replace(/^\s+/u, '')
    .replace(/^([\p{L}\p{N}-]{1,60})\s\.\s?(?=\p{L})/u, '$1.');
  const match = DOMAIN.exec(undotted)?.[0];
  if (!match) return null;
  const last = match.slice(match.lastIndexOf('.') + 1);
  const first = match.split('.')[0] ?? '';
  const at = after.indexOf(last, after.indexOf(first) + first.length);
  return { words: match, length: at < 0 ? match.length : at + last.length };
}

/** `jobs@example.org` at a sentence's end, or `jobs@un-` and the rest on the next line. */
function longerDomain(after: string, plain: string): { words: string; length: number } {
  const rest = /^-\n\s?([\p{L}\p{N}.-]{2,60})/u.exec(after.slice(plain.length));
  const joined = rest ? DOMAIN.exec(`${plain}-${rest[1]}`) : null;
  if (joined && rest && joined[0].length > plain.length)
    return { words: joined[0], length: plain.length + rest[0].length };
  // "jobs@example.orgClosing date": a paragraph that lost its end.
  const glued = /^(.*\.\p{Ll}{2,6})\p{Lu}\p{Ll}+$/u.exec(plain)?.[1];
  if (glued && glued === glued.toLowerCase()) return { words: glued, length: glued.length };
  // "Jobs@example.org.The candidates": the sentence began without a space.
  const words = plain.replace(/\.\p{Lu}\p{Ll}+$/u, (tail) => (plain.split('.').length > 2 ? '' : tail));
  return { words, length: words.length };
}

function behindLinks(notice: Pick<Notice, 'text' | 'links'>, seen: Address[]): Address[] {
  const found: Address[] = [];
  for (const link of notice.links.slice(0, 2_000)) {
    const match = /^mailto:([^?\s]{3,254})(?:\?(.{0,1000}))?/iu.exec(link.slice(0, 1_300));
    const written =
      decoded(match?.[1] ?? '')
        .split(/[,;]/u)[0]
        ?.trim() ?? '';
    if (!/^[^\s@]{1,64}@[^\s@]{1,200}\.[a-z]{2,24}$/iu.test(written)) continue;
    const subject = decoded(/(?:^|&)subject=([^&]{0,300})/iu.exec(match?.[2] ?? '')?.[1]?.replace(/\+/gu, ' ') ?? '');
    const address = written.toLowerCase();
    const shown = seen.filter((one) => one.address === address);
    for (const one of shown) one.subject ||= subject;
    if (shown.length === 0 && !found.some((one) => one.address === address) && found.length < MOST_ADDRESSES)
      found.push({ address, written, subject, isHidden: true, start: 0, end: 0 });
  }
  return found;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
