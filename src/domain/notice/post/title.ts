// The title of the post as the notice gives it: every place that may hold it is weighed, and what they agree on is taken.
import type { InEachLanguage } from '../../vacancy.ts';
import { type Doubt, type Notice, type Passage, type Said, wordsAt } from '../notice.ts';
import type { Row } from './rows.ts';
import type { Candidate } from './title-candidate.ts';
import { domainsOf, isNamedInADomain } from './title-domains.ts';
import { inUsualLetters, type Trimming } from './title-form.ts';
import { speaksOfAnother, withNextLine } from './title-joined.ts';
import { behindTheKind, labelled } from './title-labels.ts';
import { standingAlone } from './title-lines.ts';
import { inSentences } from './title-sentences.ts';
import { studies } from './title-studies.ts';
import { FIRST_ROWS, foldedSpaces, type Title, weighed } from './title-weights.ts';

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
  const domains = domainsOf(notice);
  for (const one of candidates)
    if (one.from === 'line' && one.row !== null && one.row < FIRST_ROWS && isNamedInADomain(one.phrase, domains))
      one.weight -= 4;
  const titles = weighed(candidates, { notice, said, trimming });
  const best =
    titles.find(({ weight }) => weight >= ENOUGH) ??
    titles.find(({ weight }) => weight > 3) ??
    titles.find(({ isPost, weight }) => isPost && weight >= 1.2) ??
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
