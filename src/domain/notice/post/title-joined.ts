// Candidates that are no title of this post, and those that a page's width broke in two.
import { postLanguages } from './job-words.ts';
import type { Row } from './rows.ts';
import type { Candidate } from './title-candidate.ts';
import { isDebris } from './title-debris.ts';
import { isShouting, mentions } from './title-weights.ts';

const OTHERS_LABEL =
  /^(?:reports? to|reporting (?:to|line)|(?:direct |immediate |line |first |second )?(?:supervisor|manager)|supervised by|supervision|responsible to|contact(?: person)?|posted by|signed|sup[ée]rieur.{0,20}|rattach.{0,40}|sous (?:l['’]autorit|la).{0,40}|responsable hi[ée]rarchique|hi[ée]rarchie|n\+1|contact.{0,20}|personne.{0,20}|related jobs?|similar jobs?|offres similaires|manages|direct reports|grades?|grade\(s\).{0,20}|cadres? d['’]emplois?.{0,20}|corps|fili[èe]re|encadre.{0,20})\s?(?:[:\t|]|$)/iu;

/** The manager's title, a name below a signature, posts of the same board. */
export function speaksOfAnother({ row, from }: Candidate, rows: Row[]): boolean {
  const before = row === null ? undefined : rows[row - 1]?.words;
  const own = row === null ? undefined : rows[row]?.words;
  const isUnderLabel = before !== undefined && OTHERS_LABEL.test(before) && !/^contacts?$|[:\t|]\s?\S/iu.test(before);
  // A corps is the post where nothing else names it.
  if (from === 'label' && /^corps/iu.test(own ?? '')) return false;
  return isUnderLabel || OTHERS_LABEL.test(own ?? '');
}

const OPEN_END = /(?:\s(?:of|and|or|for|the|in|to|de|du|des|et|d['’]|en|la|le|les|aux?|pour|with)|[,&/–—-])$/iu;
const OPEN_BEGINNING =
  /^(?:of|and|for|the|in|to (?:the|our|an?)|de|du|des|et|d['’]|en|aux?|à|pour|&|[–—-]\s?\p{L})(?![\p{L}])/u;

const GOES_ON =
  /^(?!(?:permanent|temporary|full|part|fixed|contract|open|based|located|start|from|temps|cdi|cdd|bas[ée]|situ[ée]|poste|cat[ée]gorie|grade|level|hybrid|remote|ref|r[ée]f|h\/f|m\/f|f\/h|we|who|qui|vous|nous)(?![\p{L}]))\p{Ll}[\p{L} '’()-]{2,45}$/u;

/** A title that a page's width broke in two. */
export function withNextLine(one: Candidate, rows: Row[], text: string, said: string): Candidate {
  const next = one.row === null ? undefined : rows[one.row + 1];
  if (!next || next.words.length > 90 || one.phrase.length > 120 || next.words.includes('\t')) return one;
  const gap = text.slice(one.end, next.start);
  // A page that gives each word a line of its own keeps the dash.
  if (/^[^\S\n]*\n[^\S\n]*[–—-][^\S\n]*\n[^\S\n]*$/u.test(gap) && postLanguages(one.phrase).length > 0)
    return {
      ...withLineBefore(one, rows, text),
      phrase: `${withLineBefore(one, rows, text).phrase} – ${next.words}`,
      end: next.end,
    };
  if (!/^[^\S\n]*\n[#\s]*$/u.test(gap) || isDebris(next.words) || /:$|:\s|[.;!?]$/u.test(next.words)) return one;
  const joined = `${one.phrase} ${next.words}`;
  const isOpen =
    OPEN_END.test(one.phrase) || OPEN_BEGINNING.test(isShouting(next.words) ? next.words.toLowerCase() : next.words);
  const isSaidSo = !gap.includes('\n\n') && mentions(said, joined) > 1;
  // A line that begins small goes on with the one before it, as lines of a narrow page do.
  const isGoingOn = !gap.includes('\n\n') && GOES_ON.test(next.words) && postLanguages(one.phrase).length > 0;
  return isOpen || isSaidSo || isGoingOn ? { ...one, phrase: joined, end: next.end } : one;
}

/** "Research" over "Fellow": a single word goes on from the single word above it. */
function withLineBefore(one: Candidate, rows: Row[], text: string): Candidate {
  const above = one.row === null ? undefined : rows[one.row - 1];
  if (!above || one.phrase.includes(' ') || !/^\p{Lu}\p{L}+$/u.test(above.words)) return one;
  const isBeside = /^[^\S\n]*\n[^\S\n]*$/u.test(text.slice(above.end, one.start)) && !isDebris(above.words);
  return isBeside ? { ...one, phrase: `${above.words} ${one.phrase}`, start: above.start } : one;
}
