// The title of the post as the notice gives it: every place that may hold it is weighed, and what they agree on is taken.
import { fold } from '../../folding.ts';
import type { InEachLanguage, Language } from '../../vacancy.ts';
import { type Doubt, type Notice, type Passage, type Said, wordsAt } from '../notice.ts';
import { languageOfTitle, postLanguages } from './job-words.ts';
import type { Row } from './rows.ts';
import { behindTheKind, type Candidate, inSentences, labelled, standingAlone } from './title-cues.ts';
import { isDebris, isUnitOrOrganisation } from './title-debris.ts';
import { bareTitle, inUsualLetters, type Trimming } from './title-form.ts';
import { studies } from './title-studies.ts';

interface Title {
  words: string;
  folded: string;
  language: Language;
  isPost: boolean;
  weight: number;
  /** The heaviest of each source, so that ten sentences do not outweigh a label. */
  sources: Partial<Record<Candidate['from'], number>>;
  candidates: Candidate[];
}

/** Lines looked at; a notice has some tens. */
const MOST_CANDIDATES = 300;
const ENOUGH = 4.5;
/** Characters in which a title is counted. */
const MOST_FOLDED = 60_000;
const ENOUGH_FOR_A_SECOND_LANGUAGE = 5.5;

/**
 * The title in each language that the notice gives it in.
 * @param trimming what a title may end in without being part of it
 */
export function readTitle(
  notice: Notice,
  rows: Row[],
  trimming: Trimming,
): { title: InEachLanguage<Said<string>>; doubts: Doubt[] } {
  const said = foldedSpaces(notice.text.slice(0, MOST_FOLDED));
  const candidates = [...labelled(rows), ...behindTheKind(rows), ...studies(rows), ...standingAlone(rows)]
    .slice(0, MOST_CANDIDATES)
    .filter((one) => !speaksOfAnother(one, rows))
    .map((one) => withNextLine(one, rows, notice.text, said))
    .concat(inSentences(notice.text));
  // A line with a sentence in it: "Recrutement d'un expert", "The Observatory is recruiting an analyst".
  for (const one of candidates)
    if (one.from !== 'sentence' && candidates.some((other) => other.from === 'sentence' && isInside(other, one)))
      one.weight -= 4;
  const titles = weighed(candidates, { notice, said, trimming });
  const best =
    titles.find(({ weight }) => weight >= ENOUGH) ??
    titles.find(({ weight }) => weight > 3) ??
    titles.find(({ isPost, weight }) => isPost && weight >= 2) ??
    titles.find(
      ({ candidates: [one], weight, words }) =>
        !/\d/u.test(words) && one?.row !== null && (one?.row ?? FIRST_ROWS) < 2 && weight > 0.5,
    );
  if (!best) return kindAsTitle(notice, rows);
  const title: InEachLanguage<Said<string>> = { [best.language]: saidTitle(best, notice) };
  const second = titles.find(
    (other) =>
      other.language !== best.language &&
      other.isPost &&
      other.weight >= ENOUGH_FOR_A_SECOND_LANGUAGE &&
      other.weight >= best.weight * 0.45 &&
      (other.sources.sentence === undefined || Object.keys(other.sources).length > 1),
  );
  if (second) title[second.language] = saidTitle(second, notice);
  return { title, doubts: doubtsAbout(best, titles, notice) };
}

function isInside(sentence: Candidate, line: Candidate): boolean {
  if (sentence.weight < 4 || sentence.start <= line.start + 3 || sentence.start >= line.end) return false;
  // "Offre de post-doctorat – Chimie": the line is the title, and the sentence stopped at its dash.
  const at = line.phrase.indexOf(sentence.phrase);
  const isOffer = /^(?:offre|recrutement|vacance|poste)[\p{L}()'’ ]{0,12}$/iu.test(
    line.phrase.slice(0, Math.max(0, at)),
  );
  return !(isOffer && /^\s?[–—-]\s/u.test(line.phrase.slice(at + sentence.phrase.length)));
}

const OTHERS_LABEL =
  /^(?:reports? to|reporting (?:to|line)|(?:direct |immediate |line |first |second )?(?:supervisor|manager)|supervised by|supervision|responsible to|contact(?: person)?|posted by|signed|sup[ée]rieur.{0,20}|rattach.{0,40}|sous (?:l['’]autorit|la).{0,40}|responsable hi[ée]rarchique|hi[ée]rarchie|n\+1|contact.{0,20}|personne.{0,20}|related jobs?|similar jobs?|offres similaires|manages|direct reports|grades?|grade\(s\).{0,20}|cadres? d['’]emplois?.{0,20}|corps|fili[èe]re|encadre.{0,20})\s?(?:[:\t|]|$)/iu;

/** The manager's title, a name below a signature, posts of the same board. */
function speaksOfAnother({ row }: Candidate, rows: Row[]): boolean {
  const before = row === null ? undefined : rows[row - 1]?.words;
  const own = row === null ? undefined : rows[row]?.words;
  const isUnderLabel = before !== undefined && OTHERS_LABEL.test(before) && !/^contacts?$|[:\t|]\s?\S/iu.test(before);
  return isUnderLabel || OTHERS_LABEL.test(own ?? '');
}

const OPEN_END = /(?:\s(?:of|and|or|for|the|in|to|de|du|des|et|d['’]|en|la|le|les|aux?|pour|with)|[,&/–—-])$/iu;
const OPEN_BEGINNING = /^(?:of|and|for|the|in|to|de|du|des|et|d['’]|en|aux?|à|pour|&|[–—-]\s?\p{L})(?![\p{L}])/u;

const GOES_ON =
  /^(?!(?:permanent|temporary|full|part|fixed|contract|open|based|located|start|from|temps|cdi|cdd|bas[ée]|situ[ée]|poste|cat[ée]gorie|grade|level|hybrid|remote|ref|r[ée]f|h\/f|m\/f|f\/h|we|who|qui|vous|nous)(?![\p{L}]))\p{Ll}[\p{L} '’()-]{2,45}$/u;

/** A title that a page's width broke in two. */
function withNextLine(one: Candidate, rows: Row[], text: string, said: string): Candidate {
  const next = one.row === null ? undefined : rows[one.row + 1];
  if (!next || next.words.length > 90 || one.phrase.length > 120 || next.words.includes('\t')) return one;
  const gap = text.slice(one.end, next.start);
  if (!/^[^\S\n]*\n[#\s]*$/u.test(gap) || isDebris(next.words) || /:$|:\s|[.;!?]$/u.test(next.words)) return one;
  const joined = `${one.phrase} ${next.words}`;
  const isOpen =
    OPEN_END.test(one.phrase) || OPEN_BEGINNING.test(isShouting(next.words) ? next.words.toLowerCase() : next.words);
  const isSaidSo = !gap.includes('\n\n') && mentions(said, joined) > 1;
  // A line that begins small goes on with the one before it, as lines of a narrow page do.
  const isGoingOn = !gap.includes('\n\n') && GOES_ON.test(next.words) && postLanguages(one.phrase).length > 0;
  return isOpen || isSaidSo || isGoingOn ? { ...one, phrase: joined, end: next.end } : one;
}

/** The titles, the heaviest first. */
function weighed(
  candidates: Candidate[],
  { notice, said, trimming }: { notice: Notice; said: string; trimming: Trimming },
): Title[] {
  const titles = new Map<string, Title>();
  const owners = new Set(trimming.organisations.map(fold));
  for (const one of candidates)
    for (const part of inOneLanguage(one.phrase)) {
      const words = bareTitle(part, trimming);
      const folded = comparable(words);
      if (folded.length < 3 || words.split(' ').length > mostWords(one) || isDebris(words) || owners.has(fold(words)))
        continue;
      const isPost = postLanguages(words).length > 0;
      if (!isPost && !one.isStudy && (isUnitOrOrganisation(words) || one.from === 'sentence')) continue;
      const title = titles.get(folded) ?? {
        words,
        folded,
        language: languageOfTitle(words, notice.language),
        isPost,
        weight: 0,
        sources: {},
        candidates: [],
      };
      const isBetter = title.candidates.every(({ from }) => from === 'sentence') && one.from !== 'sentence';
      if (title.words !== words && (isShouting(title.words) ? !isShouting(words) : isBetter && !isShouting(words)))
        title.words = words;
      title.sources[one.from] = Math.max(title.sources[one.from] ?? 0, one.weight + (isPost ? 0 : -1.5));
      title.candidates.push(one);
      titles.set(folded, title);
    }
  const all = [...titles.values()].slice(0, 400);
  for (const title of all) title.weight = weightOf(title, all, said);
  return all.sort((a, b) => b.weight - a.weight || first(a) - first(b));
}

const FIRST_ROWS = 4;

/** A study is named at length, where it stands first or behind a label. */
function mostWords({ from, row }: Candidate): number {
  if (row !== null && row < FIRST_ROWS) return 32;
  return from === 'label' ? 24 : 16;
}

/** "Head of Communication / Chef de la communication" is two titles. */
function inOneLanguage(phrase: string): string[] {
  const parts = phrase.split(/\s[/|–—-]\s|\s?\|\s?/u);
  if (parts.length !== 2) return [phrase];
  const [a, b] = parts as [string, string];
  const languages = [languageOfTitle(a, 'en'), languageOfTitle(b, 'en')];
  const arePosts = [a, b].every((part) => postLanguages(part).length > 0);
  const areSure = languageOfTitle(a, 'fr') === languages[0] && languageOfTitle(b, 'fr') === languages[1];
  return arePosts && areSure && languages[0] !== languages[1] ? [a, b] : [phrase];
}

const SHARE_OF_OTHERS = 0.45;

function weightOf(title: Title, all: Title[], said: string): number {
  const own = Object.values(title.sources).sort((a, b) => b - a);
  let weight = (own[0] ?? 0) + own.slice(1).reduce((sum, more) => sum + more * SHARE_OF_OTHERS, 0);
  const standsAlone = title.sources.sentence === undefined || own.length > 1;
  let lent = 0;
  for (const other of all) {
    if (other === title) continue;
    const cue = Math.max(other.sources.sentence ?? 0, other.sources.line ?? 0, other.sources.kind ?? 0);
    // The sentence ran on behind the title, or calls it by less than all its words.
    if (standsAlone && other.folded.startsWith(`${title.folded} `)) lent = Math.max(lent, cue * SHARE_OF_OTHERS);
    else if (title.folded.startsWith(`${other.folded} `) || title.folded.endsWith(` ${other.folded}`))
      lent = Math.max(lent, (other.sources.sentence ?? 0) * 0.3);
    else if (title.sources.sentence !== undefined && other.folded.endsWith(` ${title.folded}`))
      lent = Math.max(lent, 1);
  }
  weight += lent + Math.min(1.6, (mentions(said, title.words) - 1) * 0.4);
  const words = title.words.split(' ').length;
  return weight - (words > 10 ? 1.5 : 0) - (words === 1 && title.sources.label === undefined ? 1 : 0);
}

const MOST_MENTIONS = 6;

/** How often a folded text says these words, whatever their case and the breaks of lines. */
function mentions(within: string, words: string): number {
  const sought = foldedSpaces(words);
  if (sought === '') return 0;
  let count = 0;
  for (let at = within.indexOf(sought); at >= 0 && count < MOST_MENTIONS; at = within.indexOf(sought, at + 1)) {
    const isWhole = !/\p{L}/u.test(within[at - 1] ?? ' ') && !/\p{L}/u.test(within[at + sought.length] ?? ' ');
    if (isWhole) count++;
  }
  return count;
}

function foldedSpaces(words: string): string {
  return fold(words).replace(/\s+/gu, ' ');
}

function comparable(words: string): string {
  return fold(
    words.replace(/(?<=\p{L})(?:[·•./](?:e|fe|ne|rice|trice|euse)(?!\p{L})|\((?:e|fe|ne|rice|trice|euse)\))/giu, ''),
  )
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isShouting(words: string): boolean {
  return words === words.toUpperCase();
}

function first(title: Title): number {
  return Math.min(...title.candidates.map(({ start }) => start));
}

const MOST_PASSAGES = 3;

function saidTitle(title: Title, notice: Notice): Said<string> {
  const value = inUsualLetters(title.words, title.language, notice.text.slice(0, MOST_FOLDED));
  const passages = [...title.candidates]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_PASSAGES)
    .map(({ start, end }): Passage => ({ start, end }))
    .sort((a, b) => a.start - b.start);
  const written = wordsAt(notice, passages[0] ?? { start: 0, end: 0 });
  const assumption = title.isPost
    ? null
    : `No word of it is known as the name of a post: "${written}" was taken for the title because of where it stands.`;
  return { value, passages, assumption };
}

function doubtsAbout(best: Title, titles: Title[], notice: Notice): Doubt[] {
  const passages = (title: Title) => title.candidates.slice(0, 1).map(({ start, end }) => ({ start, end }));
  if (!best.isPost || best.weight < ENOUGH)
    return [
      {
        field: 'title',
        words: `"${best.words}" may not be the title of the post: please check it.`,
        passages: passages(best),
      },
    ];
  const rival = titles.find(
    (other) =>
      other !== best &&
      other.isPost &&
      other.language === best.language &&
      (other.sources.label !== undefined || other.sources.kind !== undefined) &&
      other.weight >= best.weight * 0.85 &&
      !other.folded.includes(best.folded) &&
      !best.folded.includes(other.folded),
  );
  if (!rival) return [];
  const [one, two] = [best, rival].map(({ words, language }) =>
    inUsualLetters(words, language, notice.text.slice(0, MOST_FOLDED)),
  );
  return [
    {
      field: 'title',
      words: `The notice gives two names that could be the title, "${one}" and "${two}": check which it is, or whether it advertises two posts.`,
      passages: [...passages(best), ...passages(rival)],
    },
  ];
}

const KIND_OF_POST =
  /(?<!\p{L})(?:internships?|traineeships?|apprenticeships?|fellowships?|scholarships?|consultancy|secondment|stage|alternance|apprentissage|volontariat|service civique|bourse)(?!\p{L})/iu;
const FIRST_LINES = 12;

/** "INTERNSHIP OFFER" with no name of the post: what it is stands for it. */
function kindAsTitle(notice: Notice, rows: Row[]): { title: InEachLanguage<Said<string>>; doubts: Doubt[] } {
  const row = rows.slice(0, FIRST_LINES).find(({ words }) => words.length <= 90 && KIND_OF_POST.test(words));
  const kind = row ? KIND_OF_POST.exec(row.words) : null;
  if (!row || !kind) return { title: {}, doubts: [noTitle(notice)] };
  const start = Math.min(row.start + kind.index, row.end - 1);
  const passages = [{ start, end: Math.min(start + kind[0].length, row.end) }];
  const value = kind[0].charAt(0).toUpperCase() + kind[0].slice(1).toLowerCase();
  const assumption = `The notice gives the post no name: "${kind[0]}", the kind of notice it is, stands for it.`;
  return {
    title: { [notice.language]: { value, passages, assumption } },
    doubts: [
      {
        field: 'title',
        words: `The post has no name in the notice, only "${kind[0]}": please write one in.`,
        passages,
      },
    ],
  };
}

function noTitle(notice: Notice): Doubt {
  return {
    field: 'title',
    words: 'No title of the post was found: write it in.',
    passages: [{ start: 0, end: Math.min(notice.text.length, 200) }],
  };
}
