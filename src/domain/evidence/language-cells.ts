// Cuts a page into the stretches in which a language and its level stand together: sentences, list entries, and tables whose cells became lines.
import { LANGUAGE_NAME } from './language-names.ts';
import { levelsIn, tellApart } from './levels.ts';

/** A part of a folded page that names languages. */
export interface Stretch {
  text: string;
  offset: number;
  /** Nothing but names, levels and words about languages: a list or a table, no sentence. */
  isCell: boolean;
  /** Whether what looks like a language's name at an offset of the page is one. */
  isName: (at: number) => boolean;
  /** Rows of full marks alone tell a level: others on the page are shorter, or hold empty ones. */
  strips: boolean;
}

/** The stretches of a folded page that name a language, in order. */
export function cellsOf(folded: string, isName: (at: number) => boolean): Stretch[] {
  if (!NAME.test(folded)) return [];
  const strips = tellApart(folded);
  const cut = piecesOf(folded);
  const named = namedAmong(cut, folded);
  const near = nearNames(named);
  const pieces = cut.map((piece, at) => (near[at] ? judged(piece, named[at] === true, strips) : bare(piece)));
  const stretches: Stretch[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece) break;
    let end = at;
    let [names, isCell] = [piece.names, piece.isCell];
    if (isCell && !(piece.names && piece.levels)) {
      // Names and levels on lines of their own: they are read together.
      for (let next = pieces[end + 1]; next; next = pieces[end + 1]) {
        if (!next.isCell || (next.names && next.levels) || next.offset - endOf(pieces[end]) > FARTHEST) break;
        if (endOf(next) - piece.offset > LONGEST_TABLE) break;
        names ||= next.names;
        end += 1;
      }
    } else if (!isCell) {
      for (let next = pieces[end + 1]; next && end - at < 4; next = pieces[end + 1]) {
        if (!runsOn(pieces[end], next)) break;
        names ||= next.names;
        end += 1;
      }
    }
    const text = folded.slice(piece.offset, endOf(pieces[end]));
    const title = pieces[at - 1];
    if (names && !(title && OF_A_NATION.test(title.text)))
      stretches.push({ text, offset: piece.offset, isCell: isCell && !OF_A_NATION.test(text), isName, strips });
    at = end;
  }
  return stretches;
}

interface Cut {
  text: string;
  offset: number;
}
interface Piece extends Cut {
  names: boolean;
  levels: boolean;
  isCell: boolean;
}

const FARTHEST = 6;
const LONGEST = 600;
const LONGEST_TABLE = 1200;
/** Cells of a table that one language has at most. */
const FARTHEST_CELLS = 10;

/** Sentences, and lines. Marks of a rating are no marks of a list. */
function piecesOf(folded: string): Cut[] {
  const pieces: Cut[] = [];
  let from = 0;
  const cut = (to: number, next: number) => {
    for (let at = from; at < to; at += LONGEST) {
      const text = folded.slice(at, Math.min(to, at + LONGEST));
      if (text.trim() !== '') pieces.push({ text, offset: at });
    }
    from = next;
  };
  for (const match of folded.matchAll(CUT)) cut(match.index, match.index + match[0].length);
  cut(folded.length, folded.length);
  return pieces;
}

/** Which pieces name a language. */
function namedAmong(pieces: Cut[], folded: string): boolean[] {
  const named = pieces.map(() => false);
  let at = 0;
  for (const { index } of folded.matchAll(NAMES)) {
    while (at + 1 < pieces.length && (pieces[at + 1]?.offset ?? 0) <= index) at += 1;
    named[at] = true;
  }
  return named;
}

/** Pieces close to one that names a language: looking for levels in all of them would be dear. */
function nearNames(named: boolean[]): boolean[] {
  const near = named.map(() => false);
  named.forEach((names, at) => {
    if (names) near.fill(true, Math.max(0, at - FARTHEST_CELLS), at + FARTHEST_CELLS + 1);
  });
  return near;
}

function bare({ text, offset }: Cut): Piece {
  return { text, offset, names: false, levels: false, isCell: false };
}

function judged({ text, offset }: Cut, names: boolean, strips: boolean): Piece {
  // A line of a table is short, or tells a name.
  if (!names && text.length > 120) return bare({ text, offset });
  const levels = levelsIn(text, strips);
  let rest = '';
  let from = 0;
  for (const mark of levels) {
    rest += `${text.slice(from, mark.at)} `;
    from = mark.end;
  }
  rest += text.slice(from);
  const left = rest
    .replace(NAMES, ' ')
    .replace(CELL_WORDS, ' ')
    .replace(/[\d\s\p{P}\p{S}\p{Co}]+/gu, '');
  const isCell = left === '' && (names || !/\b(?:user|utilisat)/u.test(text)) && /[a-z]|[●★]/u.test(text);
  return { text, offset, names, levels: levels.length > 0, isCell };
}

/** A sentence that a page's width broke. */
function runsOn(piece: Piece | undefined, next: Piece): boolean {
  if (!piece || next.isCell || next.offset - endOf(piece) > 2) return false;
  return /(?:\b(?:and|et|or|ou|in|en|of|de|du|d'|l'|le|the|my|ma|mon|speak|parle|with|a|,|fluent|courant))\s*$/u.test(
    piece.text,
  );
}

function endOf(piece: Piece | undefined): number {
  return piece ? piece.offset + piece.text.length : 0;
}

const NAME = new RegExp(`(?<![a-z])(?:${LANGUAGE_NAME})(?![a-z])`, 'u');
const NAMES = new RegExp(NAME.source, 'gu');
const CUT =
  /(?<![ \t])[ \t]*\r?\n\s*|(?<=[a-z\d)\]]{2}[.!?]|[abc][12]\.)\s+|;\s*|(?<![●★○☆■□▪◉◯] ?)[•▪●■](?! ?[●★○☆■□▪◉◯])\s*|\u2028|\f/gu;
/** What tables and lists of languages say besides names and levels. */
const CELL_WORDS =
  /(?<![a-z])(?:languages?|langues?|linguistic|linguistiques?|other|others|autres?|foreign|etrangeres?|vivantes?|spoken|parlees?|skills?|competences?|knowledge|connaissances?|proficiency|levels?|niveaux?|understanding|listening|reading|speaking|writing|written|oral|orale|orally|ecrite?|ecrit|read|write|speak|lire|ecrire|parler|lue?|parlee?|comprendre|comprehension|ecouter|ecoute|lecture|ecriture|expression|interaction|production|spoken|mother|tongue|overall|certificate|certificat|certified|certifie|score|band|test|exam|academic|ibt|cefr|cecrl?|cecr|european|framework|common|of|reference|for|in|at|to|the|my|and|et|or|ou|with|avec|de|du|la|le|les?|l|d|en|a|au|very|user|utilisat\w+|both|comme|as|well|working|also|ok|self-assessment|auto-evaluation|autoevaluation|n|s|daily|business|general|international|modern|standard|sprachen|sprachkenntnisse|idiomas|lingue|talen|bac|certification|some|first|home|fluently|quelques|mots|un|peu|a few|words|years?|ans)(?![a-z])/gu;
const OF_A_NATION = /^\W*(?:nationalit\w*|citizenships?|citoyennete|passports?|passeports?|place of birth|pays)\b/u;
