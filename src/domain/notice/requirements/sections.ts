// A notice cut into parts, each with the section it belongs to; a heading counts whether it stands alone or runs into its text.
import { fold } from '../../folding.ts';
import type { Block, Notice, Passage } from '../notice.ts';
import { markLength } from '../shape.ts';
import { demandsOutright, namesDegree } from './requirement-words.ts';
import { isAsking, isOfHeadings, runInHeading, type SectionKind, sectionNamed } from './section-names.ts';
import { sentencesIn } from './sentences.ts';
import { yearsAsked } from './years-asked.ts';

/** A stretch of text under one heading: an item, a paragraph or some sentences of one. */
export interface Part extends Passage {
  kind: Block['kind'];
  /** Where a heading that runs into it begins; `start` without one. */
  from: number;
  /** null: no heading tells, or one that names no kind of section. */
  section: SectionKind | null;
  /** Under a heading of its own inside a section that asks: asked for only if it reads so. */
  isUnsure: boolean;
}

const LONG_PARAGRAPH = 250;

/** The parts of a notice in its order, headings that open a section left out. */
export function partsOf(notice: Pick<Notice, 'text' | 'blocks'>): Part[] {
  const parts: Part[] = [];
  let section: SectionKind | null = null;
  let rank = 0;
  let isUnsure = false;
  /** Of the list that a sentence announces: "Candidates should have:". */
  let listed: SectionKind | null = null;
  /** Whether its list has begun: a paragraph after it may be of the page around it. */
  let hasItems = false;
  const enter = (named: SectionKind | null, unsure = false) => {
    hasItems = false;
    section = named;
    isUnsure = unsure;
    listed = null;
  };
  for (const [i, block] of notice.blocks.entries()) {
    const start = block.start + markLength(notice.text.slice(block.start, Math.min(block.end, block.start + 40)));
    const part = { kind: block.kind, from: start, start, end: block.end };
    const announced = announcedBy(block.words);
    // A list of duties that goes on with a degree has become one of requirements, though no heading says so.
    const isOutright = block.kind !== 'heading' && !isAsking(section) && demandsOutright(block.words);
    if (isOutright && (section === 'duties' || section === null)) enter(null, true);
    else if (isOutright) {
      parts.push({ ...part, section: null, isUnsure: true });
      continue;
    }
    if (
      (block.kind === 'heading' && !holdsText(block.words)) ||
      (block.kind === 'paragraph' && block.words.length < 90 && isOfHeadings(block.words))
    ) {
      const named = announced ?? sectionNamed(block.words);
      if (named !== null) {
        enter(named);
        rank = rankOf(block);
        if (announced !== null) parts.push({ ...part, kind: 'heading', section: named, isUnsure: false });
      } else if (section !== null && rankOf(block) <= rank) {
        enter(isAsking(section) ? section : null, true);
        parts.push({ ...part, section: null, isUnsure });
      } else parts.push({ ...part, section, isUnsure });
      continue;
    }
    if (block.kind === 'item') {
      hasItems = listed === null;
      const runIn = runInHeading(notice.text.slice(start, block.end), { marked: true });
      parts.push({
        ...part,
        start: start + (runIn?.length ?? 0),
        section: runIn?.section ?? listed ?? section,
        isUnsure: isUnsure && runIn === null && listed === null,
      });
      continue;
    }
    if (announced !== null) {
      listed = announced;
      // "… a degree and five years in one of the following:" asks by itself, and its list only completes it.
      const asks = isAsking(announced) && (namesDegree(block.words) || yearsAsked(block.words) !== null);
      parts.push({ ...part, kind: asks ? 'paragraph' : 'heading', section: announced, isUnsure: false });
      if (asks && COMPLETES.test(block.words)) listed = 'about';
      if (notice.blocks[i + 1]?.kind !== 'item') enter(announced);
      continue;
    }
    listed = null;
    for (const stretch of stretchesOf(notice.text, part)) {
      if (stretch.opens !== null) {
        enter(stretch.opens);
        rank = 12;
      }
      if (stretch.end > stretch.start)
        parts.push({
          kind: 'paragraph',
          from: stretch.from,
          start: stretch.start,
          end: stretch.end,
          section,
          isUnsure: isUnsure || (hasItems && stretch.opens === null),
        });
      // A row of a table speaks for itself alone.
      if (stretch.opens !== null && ROW.test(notice.text.slice(part.start, Math.min(part.end, part.start + 400))))
        enter(null);
      else if (stretch.opens !== null && isLabelled(block) && isLabelled(notice.blocks[i - 1])) enter(null);
    }
  }
  return parts;
}

/** "Years of experience: 5-9" under "Closing date: …": such a line speaks for itself alone too. */
function isLabelled(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.words.length < 80 && /^[^:]{2,40}:\s+\S[^.:]*$/u.test(block.words);
}

const ROW = /\t|\s\|\s/u;

/** A line in bold or capitals that says something after its colon is more than a heading. */
function holdsText(words: string): boolean {
  return /^[^:]{3,60}:\s+\S.{8}/u.test(words);
}

/** Marked headings by their level, then numbered ones and capitals, then lines that only stand alone. */
function rankOf(block: Block): number {
  if (block.level !== undefined) return block.level;
  if (/^(?:[ivx]{1,4}|[a-z]|\([a-z]\))[.)]?\s/u.test(block.words)) return 10;
  if (/^\d/u.test(block.words) || block.words === block.words.toUpperCase()) return 8;
  return block.words.endsWith(':') ? 11 : 9;
}

const COMPLETES =
  /(?:one (?:or more )?of the following|any of the following|suivante?s|such as|tel(?:le)?s? que|following (?:areas|fields|disciplines|sectors))[^:]{0,30}:$/iu;

/** What a sentence that ends in a colon announces: the list after it is of that section. */
function announcedBy(words: string): SectionKind | null {
  if (!/[:：]$/u.test(words) || words.length > 300) return null;
  const folded = fold(words);
  if (
    /\b(?:would be|will be|is|are|be) (?:considered |regarded as |seen as |deemed )?(?:an? )?(?:added |additional |strong |distinct )?(?:assets?|advantages?|advantageous|plus|desirable|preferred|beneficial|valued)\b|seraient? (?:un |des |consideree?s? comme un )?(?:atouts?|plus|apprecie|valorise|souhait)|desirable|nice to have/u.test(
      folded,
    )
  )
    return 'desirable';
  if (
    /\b(?:applications?|dossiers?|candidatures?|documents|pieces)\b.{0,120}(?:include|contain|consist|compris|comprend|compren|comport|compose|constitu|contenir|following|suivant|accompagn|submit|send|attach|fournir|joindre)|\b(?:submit|send|attach|upload|enclose|provide|adresser|envoyer|transmettre|joindre|fournir)\b.{0,80}(?:following|suivant|documents?|:)/u.test(
      folded,
    )
  )
    return 'apply';
  if (
    /responsib|\btasks\b|\bduties\b|charge[es()·]* d|missions|taches|will (?:focus|work on|lead|perform|carry|undertake)|activit|assurer|objectives|deliverables/u.test(
      folded,
    ) &&
    !/(?:must|should) (?:have|possess|demonstrate)/u.test(folded)
  )
    return 'duties';
  if (/\b(?:we offer|offers?|nous offrons|nous proposons|propose)\b.{0,60}:$/u.test(folded)) return 'conditions';
  if (
    /\b(?:candidat[es()·-]*|candidates?|applicants?|person|personne|incumbent|titulaire|you|vous|he\/she|il\/elle|profil|we (?:are looking|seek|expect|require))\b.{0,120}(?:have|possess|hold|demonstrate|be|meet|need|bring|look|seek|expect|require|qualif|doi[tvs]|devr|avoir|etre|posse|justif|dispos|rempli|satisf|repond|avez|etes|suivant|requis|recherch)|(?:following|suivante?s?) (?:minimum |essential )?(?:requirements|qualifications|criteria|skills|competenc|criteres|conditions|exigences|qualites|qualifications)|(?:required|requirements|minimum|essential|requise?s?|exigee?s?) ?:$/u.test(
      folded,
    )
  ) {
    const named = sectionNamed(words);
    return isAsking(named) ? named : 'requirements';
  }
  return null;
}

interface Stretch extends Passage {
  opens: SectionKind | null;
  from: number;
}

/** A paragraph cut before each sentence that begins with a heading; a short one can hold a heading only at its start. */
function stretchesOf(text: string, { start, end }: Passage): Stretch[] {
  const isLong = end - start > LONG_PARAGRAPH;
  const sentences = cellsOf(text, { start, end }).flatMap((cell) => sentencesIn(text, cell));
  const stretches: Stretch[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const marked = i > 0 && !isLong;
    const opening = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 140));
    const runIn = runInHeading(opening, { marked });
    const open = stretches.at(-1);
    if (runIn === null && open) open.end = sentence.end;
    else
      stretches.push({
        opens: runIn && opensDemand(runIn, opening) ? 'requirements' : (runIn?.section ?? null),
        from: sentence.start,
        start: sentence.start + (runIn?.length ?? 0),
        end: sentence.end,
      });
  }
  return stretches;
}

/** "Conditions : doctorat en droit" asks, whatever else such a heading may open. */
function opensDemand({ section, length }: { section: SectionKind; length: number }, opening: string): boolean {
  return section === 'conditions' && demandsOutright(opening.slice(length));
}

/** The cells of a line such as "Place: Accra | Experience: 3 years | Level: Master". */
function cellsOf(text: string, { start, end }: Passage): Passage[] {
  const line = text.slice(start, Math.min(end, start + 2000));
  const bars = [...line.matchAll(/\s[|·•]\s/gu)];
  if (bars.length === 0 || end - start > 2000) return [{ start, end }];
  const cells: Passage[] = [];
  let from = start;
  for (const { index } of bars) {
    cells.push({ start: from, end: start + index });
    from = start + index + 3;
  }
  return [...cells, { start: from, end }];
}
