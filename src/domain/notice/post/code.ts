// The reference number of a notice and the short code of its vacancy: the mailbox's own, else the reference, else a proposal from the title.
import { fold } from '../../folding.ts';
import type { InEachLanguage } from '../../vacancy.ts';
import type { Doubt, Said } from '../notice.ts';
import type { Row } from './rows.ts';

const CODE = /^[A-Z][A-Z0-9-]{1,19}$/;
const NUMBER =
  '(?=[\\p{L}/_.-]{0,30}\\d|[\\p{Lu}]{2,12}(?![\\p{L}]))([\\p{L}\\d](?:[\\p{L}\\d/_.-]|\\s?[/–-]\\s?(?=[\\p{L}\\d]{1,8}(?:[\\s/–-]|$))){0,38}[\\p{L}\\d]|\\d)';
const AFTER_LABEL =
  '\\s?(?:\\((?:if any|to be quoted|à rappeler[^)]{0,30})\\)\\s?)?(?:[:：#|\\t]|n[°ºo]\\.?|no\\.|is|est|\\s)\\s?[:#]?\\s?["“«(\\[]?\\s?';
const LABELS = [
  "(?:job |vacancy |post |position |notice |recruitment |requisition |our |announcement |advert(?:isement)? |application |tender |procurement |competition )?(?:ref(?:erence)?|réf(?:érence)?)\\.?(?: (?:no|nr|n[°ºo]|number|num|code|id|numéro|du poste|de l['’](?:offre|annonce|avis|emploi)|de la vacance|interne|employeur|à rappeler))?\\.?",
  "(?:job|vacancy|post|position|requisition|req|posting|notice|vacancy notice|vacancy announcement|job opening|announcement|competition|circular|recruitment|advert|va|vn|offre|avis|avis de vacance(?: de poste| d['’]emploi)?|annonce|poste|appel(?: à candidatures?)?|concours|procédure|dossier|numéro|numero) ?(?:notice |announcement |d['’]offre |de poste |du poste |de l['’]offre |de l['’]annonce |de vacance |de référence |d['’]annonce |de dossier )?(?:no|nr|n[°ºo]|number|num|code|id|identifier|#)\\.?",
  "n[°ºo]\\.? (?:de |d['’]|du )?(?:référence|l['’]offre|offre|poste|vacance|avis|annonce|dossier)|numéro (?:de |d['’]|du )?(?:référence|l['’]offre|offre|poste|vacance|avis|annonce)",
];
const REFERENCE = new RegExp(`(?<![\\p{L}])(?:${LABELS.join('|')})${AFTER_LABEL}${NUMBER}`, 'giu');
const BESIDE_THE_KIND =
  /^(?:(?:external |internal )?vacancy (?:notice|announcement)|vacancy|avis de vacance(?: de poste| d['’]emploi)?|avis de recrutement|appel à candidatures?|job announcement|offre d['’]emploi|call for applications?|notice of vacancy|vn|va)\s?(?:n[°ºo]\.?|no\.?|#|:|–|-)?\s?((?=[^\s]{0,20}\d)[\p{Lu}\d][\p{L}\d]{0,12}(?:[/_.-]{1,2}[\p{L}\d]{1,12}){1,6})(?![\p{L}\d])/iu;
const MOST_REFERENCES = 30;

/** The notice's reference: "Ref.: VN/2026/12", "Vacancy No 12-2026", "Référence : 2026-034". */
export function readReference(rows: Row[]): Said<string> | null {
  let seen = 0;
  const found: { value: string; start: number; end: number; weight: number }[] = [];
  for (const [i, row] of rows.entries()) {
    const kind = BESIDE_THE_KIND.exec(row.words);
    if (kind?.[1] && i < 60) found.push(placed(row, kind[1], 3));
    for (const match of row.words.matchAll(REFERENCE)) {
      if (++seen > MOST_REFERENCES) break;
      const value = (match[1] ?? '').replace(/[.\s–-]+$/u, '');
      if (!isReference(value)) continue;
      const isLabel = match.index < 4 || /[:：#|\t°º]/u.test(match[0].slice(0, match[0].length - value.length));
      found.push(placed(row, value, (isLabel ? 3 : 1) + (/\d/u.test(value) ? 1 : 0) + (i < 60 ? 1 : 0)));
    }
  }
  const best = found.sort((a, b) => b.weight - a.weight || a.start - b.start)[0];
  return best ? { value: best.value, passages: [{ start: best.start, end: best.end }], assumption: null } : null;
}

function placed(row: Row, value: string, weight: number) {
  const at = Math.max(0, row.words.indexOf(value));
  return { value, weight, start: row.start + at, end: Math.min(row.end, row.start + at + value.length) };
}

/** "Ref. no later than", "reference letters", a date or a year alone are none. */
function isReference(value: string): boolean {
  if (/^(?:19|20)\d\d$|^\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d$|^(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}$/u.test(value))
    return false;
  return /\d/u.test(value)
    ? value.length >= 2
    : /^\p{Lu}[\p{Lu}/_.-]{2,14}$/u.test(value) &&
        !/^(?:CV|AND|THE|FOR|DATE|NONE|YES|NUMBER|CODE|DU|DE|TITLE|TITRE|GRADE)$/u.test(value);
}

const WORDS_OF_MAILBOXES =
  /^(?:vacanc(?:y|ies)|vacature|recruit(?:ment|ing|er|s)?|recrutements?|recrut|jobs?|careers?|apply|applications?|applicants?|candidatures?|candidats?|emplois?|hr|rh|drh|post|poste|position|hiring|talent|cv|cvs|vn|stage|internships?|offre|concours)$/u;
const PLAINLY_A_POSTS = /^(?:vacanc(?:y|ies)|vacature|vn|post|poste|position|apply|applications?|candidatures?)$/u;
const GENERAL =
  /^(?:info|contact|office|human|resources?|humanresources|ressources|humaines|team|admin|secretariat|mail|email|eu|un|europe|africa|africa|international|service|services|dept|department|hq|external|internal|team|people|staff|personnel|work|join|us|me|for|the|and|at|a|de|la|le|des|no|reply|online)$/u;
const LONGEST_OF_A_MAILBOX = 14;

/**
 * A code that a vacancy file accepts, and what was read into it.
 * @param written the mailbox as the notice writes it, or null
 */
export function readCode({
  mailbox,
  written,
  reference,
  title,
}: {
  mailbox: Said<string> | null;
  written: string | null;
  reference: Said<string> | null;
  title: InEachLanguage<Said<string>>;
}): { code: Said<string> | null; doubts: Doubt[] } {
  const titles = [title.en, title.fr].filter((said) => said !== undefined);
  const initials = titles.map(({ value }) => initialsOf(value));
  const ofMailbox = mailbox && written ? codeOfMailbox(written, initials, reference?.value ?? '') : null;
  if (ofMailbox && mailbox)
    return { code: { value: ofMailbox, passages: mailbox.passages.slice(0, 1), assumption: null }, doubts: [] };
  const ofReference = reference ? plain(reference.value) : '';
  if (reference && CODE.test(ofReference)) {
    const assumption =
      ofReference === reference.value
        ? null
        : `Made from the reference "${reference.value}", in the letters a code may have.`;
    return { code: { value: ofReference, passages: reference.passages, assumption }, doubts: [] };
  }
  const [first] = titles;
  const value = initials[0];
  if (!first || !value || !CODE.test(value)) return { code: null, doubts: [] };
  const assumption = `A proposal from the title "${first.value}": the notice names no code.`;
  return { code: { value, passages: first.passages, assumption }, doubts: [] };
}

/** `HOI.vacancy@…` → `HOI`; null where the address is that of an office. */
function codeOfMailbox(written: string, initials: string[], reference: string): string | null {
  const local = written.slice(0, written.indexOf('@')).split('+').at(-1) ?? '';
  const parts = local.split(/[._-]+/u).filter((part) => part !== '');
  const telling = parts.filter((part) => WORDS_OF_MAILBOXES.test(part.toLowerCase()));
  const rest = parts.filter((part) => !telling.includes(part));
  const code = rest.join('-').toUpperCase();
  if (rest.length === 0 || !CODE.test(code) || code.length > LONGEST_OF_A_MAILBOX) return null;
  if (rest.some((part) => GENERAL.test(part.toLowerCase()))) return null;
  const isKnown =
    initials.some((own) => own === code || own.startsWith(code)) ||
    (code.length > 2 && plain(reference).includes(code));
  if (isKnown && (telling.length > 0 || code.length >= 3)) return code;
  if (telling.length === 0) return null;
  const isInCapitals = rest.every((part) => part === part.toUpperCase()) && /[a-z]/u.test(local);
  const isShort = code.length <= 8 && telling.some((part) => PLAINLY_A_POSTS.test(part.toLowerCase()));
  return isInCapitals || (isShort && /\d/u.test(code)) ? code : null;
}

/** Capitals, digits and hyphens of a reference; as much of it as a code may have. */
function plain(words: string): string {
  return fold(words)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 20)
    .replace(/-$/u, '');
}

const SMALL_WORDS = new Set(
  'a an the of for in on at to and or with by de du des la le les l d un une et en au aux a pour e h f m'.split(' '),
);

/** `DDIS` of "Deputy Director, Implementation Support"; an abbreviation in brackets stands for the words before it. */
function initialsOf(title: string): string {
  const bracketed = /^(.{0,100}?)\((\p{Lu}{2,8})\)(.*)$/u.exec(title.slice(0, 200));
  if (bracketed) {
    const [, , abbreviation = '', rest = ''] = bracketed;
    return plain(`${abbreviation}${lettersOf(rest)}`).replaceAll('-', '');
  }
  const bare = title.replace(/\([^)]{0,40}\)|[·./](?:e|ne|fe|trice|rice|euse)(?![\p{L}])/giu, '');
  const words = significant(bare);
  return words.length === 1 ? plain(words[0] ?? '').replaceAll('-', '') : lettersOf(bare);
}

function lettersOf(words: string): string {
  return significant(words)
    .map((word) => (/^\p{Lu}{2,4}$/u.test(word) ? word : (word[0] ?? '')))
    .map((letters) => fold(letters).toUpperCase())
    .join('')
    .replace(/[^A-Z0-9]/gu, '')
    .slice(0, 10);
}

function significant(words: string): string[] {
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word === 'IT' || !SMALL_WORDS.has(fold(word)));
}
