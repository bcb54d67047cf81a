// Parts cut into single requirements: sentences of paragraphs, items of lists written in one line, a degree and the years beside it.
import { fold } from '../../folding.ts';
import type { Notice, Passage } from '../notice.ts';
import { plainSpaces } from '../shape.ts';
import { languagesIn } from './languages-named.ts';
import { isWished, namesDegree, standsForAnother } from './requirement-words.ts';
import type { Part } from './sections.ts';
import { sentencesIn, trimmedTo } from './sentences.ts';
import { yearsAsked } from './years-asked.ts';

/** A longer one is no paragraph that a person wrote. */
const LONGEST_PART = 50_000;

/** The stretches of a part that may each be a requirement, without marks and closing punctuation. */
export function piecesOf({ text }: Pick<Notice, 'text'>, part: Part): Passage[] {
  return itemsInLine(text, { ...part, end: Math.min(part.end, part.start + LONGEST_PART) })
    .flatMap((item) => sentencesOf(text, item, part.kind))
    .flatMap((sentence) => cutAll(text, withoutLeadIn(text, sentence)))
    .map((piece) => bare(text, piece))
    .filter(({ start, end }) => end > start);
}

/** "Requirements: • degree • five years" on one line is a list. */
function itemsInLine(text: string, part: Part): Passage[] {
  const raw = text.slice(part.start, part.end);
  const marks = [...raw.matchAll(/(?:^|\s)[•▪●◦‣►➢✓✔■□❖\ue000-\uf8ff](?=\s?\S)/gu)];
  if (marks.length === 0) marks.push(...looseMarksIn(raw));
  const dashes = marks.length > 0 ? [] : [...raw.matchAll(/[.;:,]?\s[-–—*](?=\s\p{Lu})/gu)];
  const found = marks.length > 0 ? marks : dashes.length >= 3 ? dashes : [];
  if (found.length === 0) return [part];
  const cuts = found.map((match) => ({ from: match.index, to: match.index + match[0].length }));
  return cutAt(
    part,
    cuts.map(({ from, to }) => ({ from: part.start + from, to: part.start + to })),
  );
}

/** The letter "o" and the quoted dash of plain mail, where one begins the stretch and more follow. */
function looseMarksIn(raw: string): RegExpExecArray[] {
  for (const [opens, all] of LOOSE_MARKS) if (opens.test(raw)) return [...raw.matchAll(all)];
  return [];
}
const LOOSE_MARKS: [RegExp, RegExp][] = [
  [/^\s*o\s+\S[^\n]*\n\s*o\s/u, /(?:^|\n)[^\S\n]{0,20}o(?=\s)/gu],
  [/^\s*>\s?[-*•]\s/u, /(?:^|\n)[^\S\n]{0,20}>\s?[-*•](?=\s)/gu],
];

function cutAt({ start, end }: Passage, cuts: { from: number; to: number }[]): Passage[] {
  const pieces: Passage[] = [];
  let from = start;
  for (const cut of cuts) {
    pieces.push({ start: from, end: cut.from });
    from = cut.to;
  }
  return [...pieces, { start: from, end }].filter((piece) => piece.end > piece.start);
}

/** An item stays whole where its sentences speak of one thing. */
function sentencesOf(text: string, item: Passage, kind: Part['kind']): Passage[] {
  const sentences = sentencesIn(text, item);
  if (kind !== 'item' && !isNamedCompetency(text.slice(item.start, Math.min(item.end, item.start + 60))))
    return sentences;
  const joined: Passage[] = [];
  for (const sentence of sentences) {
    const open = joined.at(-1);
    if (open && isOneThing(text.slice(open.start, open.end), text.slice(sentence.start, sentence.end)))
      open.end = sentence.end;
    else joined.push({ ...sentence });
  }
  return joined;
}

/** "Teamwork: works with colleagues. Shares credit." */
function isNamedCompetency(opening: string): boolean {
  return (
    /^\p{Lu}[\p{L}\s&/-]{3,40}:\s+\p{L}/u.test(opening) &&
    !/requi|exig|langu|educ|experien|profil|essential|desirable/iu.test(fold(opening))
  );
}

function isOneThing(before: string, after: string): boolean {
  if (before.length + after.length > 1200) return false;
  if (isWished(before) !== isWished(after)) return false;
  if (namesDegree(after) && !namesDegree(before)) return false;
  if (yearsAsked(after) !== null) return false;
  return !/fluen|proficien|\blangu(?:e|age)|english|french|anglais|francais/u.test(fold(after));
}

/** "The candidate should have: a degree; five years": what announces the list is no requirement. */
function withoutLeadIn(text: string, passage: Passage): Passage {
  const raw = text.slice(passage.start, Math.min(passage.end, passage.start + 240));
  const colon = /^[^:]{5,200}?\s?:\s+(?=\S)/u.exec(raw);
  if (!colon) return passage;
  const before = fold(colon[0]);
  const announces =
    /\b(?:candidat|applicant|person|incumbent|you\b|vous\b|profil|following|suivant|requirement|exigence|qualification|we (?:are|seek)|must\b|should\b|requis|required|essential|minimum|desirable|souhait|criteria|critere|competenc|skills)/u.test(
      before,
    ) && !/experience (?:in|with|of)|knowledge of|connaissance|experience (?:en|dans)|degree|diplom/u.test(before);
  return announces ? { start: passage.start + colon[0].length, end: passage.end } : passage;
}

/** Cut at semicolons, before a wish at the end, and between a degree and the years of experience beside it. */
function cutAll(text: string, passage: Passage): Passage[] {
  return semicolons(text, passage)
    .flatMap((piece) => beforeWish(text, piece))
    .flatMap((piece) => inCommaList(text, piece))
    .flatMap((piece) => beforeLanguage(text, piece))
    .flatMap((piece) => beforeYears(text, piece))
    .flatMap((piece) => beforeDegree(text, piece))
    .flatMap((piece) => beforeMoreYears(text, piece));
}

function semicolons(text: string, passage: Passage): Passage[] {
  const cuts: { from: number; to: number }[] = [];
  let depth = 0;
  for (let at = passage.start; at < passage.end; at += 1) {
    const sign = text[at];
    if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1);
    else if (sign === ';' && depth === 0 && at < passage.end - 8) cuts.push({ from: at, to: at + 1 });
  }
  return cuts.length === 0 ? [passage] : cutAt(passage, cuts);
}

const BEFORE_WISH =
  /\s[–—-]\s|,?\s(?:but|while|whereas|mais|tandis que)\s|,\s(?:and |et )?(?=(?:additional |further |any |prior |previous |working |good |practical |relevant |une? (?:bonne |autre )?|la |toute |des )?(?:knowledge|experience|certification|familiarity|fluency|exposure|understanding|connaissance|expérience|maîtrise|formation|certification|PhD|master)\P{Lu})/giu;

function beforeWish(text: string, passage: Passage): Passage[] {
  const raw = text.slice(passage.start, passage.end);
  if (raw.length > 1500 || !isWished(raw)) return [passage];
  for (const match of raw.matchAll(BEFORE_WISH)) {
    const before = raw.slice(0, match.index);
    if (before.length < 8 || isWished(before)) continue;
    if (
      /^(?:un |une |an? )?(?:atout|plus|asset|advantage|desirable|souhait|preferred)/iu.test(
        raw.slice(match.index + match[0].length),
      )
    )
      continue;
    const at = passage.start + match.index;
    return cutAt(passage, [{ from: at, to: at + match[0].length }]);
  }
  return [passage];
}

const BEFORE_YEARS =
  /,?\s(?:and|with|plus|combined with|together with|along with|coupled with|as well as|et|avec|assortie?s? d['’]|ainsi qu['’]|suivie?s? d['’]|doublée?s? d['’]|complétée?s? (?:par|d['’])|suivie?s? de|followed by|supplemented by|completed by|\+)\s?(?:(?:have worked|has worked|who (?:has|have|brings?)|brings?|have|has|possess|having|hold|a|justifi(?:er|ant) (?:d['’](?:une )?)?|dispos(?:er|ant) (?:d['’](?:une )?)?|posséder|avoir|une)\s?)?(?=(?:at least|a minimum|minimum|over|more than|no less than|not less than|no fewer than|une?|au moins|au minimum|d['’]au moins|plus de|preferably|[\p{L}]+ \(\d+\)|\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|fifteen|deux|trois|quatre|cinq|sept|huit|dix)\b)/giu;

function beforeYears(text: string, passage: Passage): Passage[] {
  const raw = text.slice(passage.start, passage.end);
  if (raw.length > 1500 || !namesDegree(raw) || yearsAsked(raw) === null || standsForAnother(raw)) return [passage];
  for (const match of raw.matchAll(BEFORE_YEARS)) {
    const before = raw.slice(0, match.index);
    const after = raw.slice(match.index + match[0].length);
    if (!namesDegree(before) || namesDegree(after) || yearsAsked(before) !== null || yearsAsked(after) === null)
      continue;
    if (ALTERNATIVE_PATH.test(fold(before))) continue;
    const at = passage.start + match.index;
    return cutAt(passage, [{ from: at, to: at + match[0].length }]);
  }
  return [passage];
}

/** "Who has led a choir for five years, has a degree in music": the years stand first, the degree is another matter. */
function beforeDegree(text: string, passage: Passage): Passage[] {
  const raw = text.slice(passage.start, passage.end);
  if (raw.length > 1500 || !namesDegree(raw) || yearsAsked(raw) === null) return [passage];
  for (const match of raw.matchAll(BEFORE_DEGREE)) {
    const before = raw.slice(0, match.index);
    const after = raw.slice(match.index + match[0].length);
    if (namesDegree(before) || yearsAsked(before) === null || yearsAsked(after) !== null) continue;
    const at = passage.start + match.index;
    return cutAt(passage, [{ from: at, to: at + match[0].length }]);
  }
  return [passage];
}
const BEFORE_DEGREE =
  /,\s(?:and |et )?(?:(?:has|have|holds?|who (?:has|holds)|est titulaire d['’]|possède|titulaire d['’])\s?)?(?=(?:an? |une? )?(?:\p{L}+ )?(?:degree|diploma|diplôme|master|bachelor|licence)(?!\p{L}))/giu;

/** "Ten years at sea and three years as a pilot": each is asked for. */
function beforeMoreYears(text: string, passage: Passage): Passage[] {
  const raw = text.slice(passage.start, passage.end);
  if (raw.length > 600) return [passage];
  for (const match of raw.matchAll(MORE_YEARS)) {
    if (yearsAsked(raw.slice(0, match.index)) === null || namesDegree(raw)) continue;
    const at = passage.start + match.index;
    return cutAt(passage, [{ from: at, to: at + match[0].length }]);
  }
  return [passage];
}
const MORE_YEARS =
  /\s(?:and|with|et|avec|plus)\s(?=(?:at least |over |a further |no less than |au moins |plus de )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|deux|trois|quatre|cinq|sept|huit|dix)(?:\s?\(\w{1,9}\))?\s(?:years|ans|années)\s(?:as|in|at|of|en tant|dans|comme|à|en)(?!\p{L}))/giu;

/** "A diploma, or secondary education and three years of experience": the years belong to the second path alone. */
const ALTERNATIVE_PATH =
  /(?:degree|diplom|educati|master|bachelor|licence|formation)[^;]{0,120}[,;]\s(?:or|ou)\s(?:else |bien |an? |une? )?(?:secondary|professional|vocational|high|upper|completed|post-secondary|bachelor|first|enseignement|niveau|diplome|formation|baccalaureat)/u;

const BEFORE_LANGUAGE =
  /,?\s(?:and|with|plus|as well as|et|avec|ainsi qu['’])\s?(?=(?:an?\s|une?\s|la\s|be\s|are\s|a\s)?(?:speak|fluen|proficien|(?:good|excellent|strong|working|full|bonne|excellente|parfaite)?\s?(?:command|knowledge|maîtrise|connaissance|pratique)\s(?:of|de|d['’]|du)|parl)[^,;]{0,80})/giu;

/** "Six years of experience and fluency in English" are two things. */
function beforeLanguage(text: string, passage: Passage): Passage[] {
  const raw = text.slice(passage.start, passage.end);
  if (raw.length > 600 || (yearsAsked(raw) === null && !namesDegree(raw))) return [passage];
  for (const match of raw.matchAll(BEFORE_LANGUAGE)) {
    const [before, after] = [raw.slice(0, match.index), raw.slice(match.index + match[0].length)];
    if (languagesIn(before).length > 0 || languagesIn(after).length === 0) continue;
    if (yearsAsked(before) === null && !namesDegree(before)) continue;
    const at = passage.start + match.index;
    return cutAt(passage, [{ from: at, to: at + match[0].length }]);
  }
  return [passage];
}

const LISTED_YEARS =
  /^(?:(?:of which|including|dont|with)\s+)?(?:at least|minimum|a minimum of|over|upwards of|more than|no less than|not less than|no fewer than|au moins|au minimum|pas moins de|plus de)?\s*(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|deux|trois|quatre|cinq|sept|huit|dix)(?:\s?\(\w{1,9}\))?\s?\+?\s{1,6}(?:years?|yrs?|ans?|années?|of (?:them|which|these|those)|leading|managing|supervising|running|heading|(?:in|as|at|with|on|under|outside|within|dans|comme|avec|à|a|en|au|aux|sur|hors)(?!\p{L}))/iu;

/** "A degree, you have at least eight years …", "a person with a degree, who brings two years …". */
const SAID_AGAIN =
  /^(?:and |et )?(?:you|vous|who|qui|he or she|il ou elle)\s(?:have|has|bring|brings|justifi|dispos|avez|poss|bénéfici|compt|tot|a\s|ont\s)/iu;

/** "A degree in law, at least 3 years in a firm, English C1": cut before years and before languages. */
function inCommaList(text: string, passage: Passage): Passage[] {
  const raw = text.slice(passage.start, passage.end);
  if (raw.length > 600 || !/,|\s(?:dont|of which|including)\s/iu.test(raw)) return [passage];
  const cuts: { from: number; to: number }[] = [];
  for (const match of raw.matchAll(
    /(?:,\s+(?:(?:of which|including|dont)\s+)?|\s(?:dont|of which|including)\s+)(?![^()]*\))/giu,
  )) {
    const rest = raw.slice(match.index + match[0].length);
    const fragment = /^[^,;]*/u.exec(rest)?.[0] ?? '';
    const isYears =
      (LISTED_YEARS.test(rest) || (SAID_AGAIN.test(rest) && yearsAsked(fragment) !== null && !namesDegree(fragment))) &&
      (namesDegree(raw.slice(0, match.index)) ||
        yearsAsked(raw.slice(0, match.index)) !== null ||
        (match.index > 8 && /experien/u.test(fold(fragment)) && !/experien/u.test(fold(raw.slice(0, match.index)))));
    const isLanguage =
      fragment.length < 50 &&
      languagesIn(fragment).length > 0 &&
      languagesIn(raw.slice(0, match.index)).length === 0 &&
      !/^(?:or|and|ou|et)\s/u.test(fragment) &&
      (namesDegree(raw.slice(0, match.index)) || yearsAsked(raw) !== null);
    if (isYears || isLanguage)
      cuts.push({ from: passage.start + match.index, to: passage.start + match.index + match[0].length });
  }
  return cuts.length === 0 ? [passage] : cutAt(passage, cuts);
}

/** Without the signs and joining words at its ends. */
function bare(text: string, passage: Passage): Passage {
  let { start, end } = trimmedTo(text, passage);
  for (let again = true; again && end > start; ) {
    const tail = /(?:[\s;,.:•–—-]+|[;,.]\s*(?:and|or|et|ou|and\/or|et\/ou)|\s(?:and|et)[;,.]?)$/iu.exec(
      text.slice(Math.max(start, end - 16), end),
    );
    // A full stop after an abbreviation or a short word with stops in it belongs to the word.
    again =
      tail !== null &&
      !(tail[0] === '.' && /(?:\.\p{L}|\betc|\bincl)\.$/iu.test(text.slice(Math.max(start, end - 6), end)));
    if (again && tail) end -= tail[0].length;
  }
  for (let sign = text[start] ?? ''; start < end && /[\s;,:•–—*-]/u.test(sign); sign = text[start] ?? '') start += 1;
  start += /^\d{1,2}[.)](?=\p{Lu}\p{Ll})/u.exec(text.slice(start, start + 6))?.[0].length ?? 0;
  const joint = /^(?:and|et|or|ou)\s+(?=\p{Ll})/u.exec(text.slice(start, start + 6));
  return { start: start + (joint?.[0].length ?? 0), end };
}

/** The words of a passage as a notice says them. */
export function said(text: string, { start, end }: Passage): string {
  return plainSpaces(text.slice(start, end));
}
