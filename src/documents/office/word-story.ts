// The words of one part of a Word document in reading order: what a reader of the printed page sees, and apart from it what hides there.
import { count, linkOfField } from './fields.ts';
import { rowOf } from './rows.ts';
import { symbol, withoutPrivateSigns } from './symbols.ts';
import { addRunProperty, colourOf, type Ground, isOn, isUnseen, type Look, laidOver, shadingOf } from './word-looks.ts';
import { WORD_PREFIXES } from './word-namespaces.ts';
import { isLeftOut, SIGNS } from './word-signs.ts';
import type { Styles } from './word-styles.ts';
import { type Tag, walk } from './xml.ts';

export type Place = 'flow' | 'headers' | 'footers' | 'notes';

/** Lines of text, each where it belongs; a header or footer that repeats is one entry of lines. */
export interface Story {
  flow: string[];
  headers: string[];
  footers: string[];
  notes: string[];
  hidden: string[];
  /** Addresses, as far as they stand in the text itself, and the ids of those that stand in the part's relationships. */
  links: string[];
}

export interface StoryContext {
  styles: Styles;
  /** What lies behind the text of a page. */
  paper: Ground;
  /** Headings, list items and lines in bold carry the marks of Markdown. */
  marked: boolean;
  /** The lines of a part that is shown in this one: a chart, a drawing of terms, an embedded web page. */
  shown: (relationship: string) => string[];
  /** The address of an external relationship. */
  address: (relationship: string) => string | undefined;
}

/** Lines that grow: a story, a cell, a text box. */
interface Block {
  lines: string[];
  ground: Ground;
}

interface Table {
  rows: string[];
  cells: string[];
  ground: Ground;
  hiddenRow: boolean;
}

interface Paragraph {
  text: string;
  /** Text boxes and drawings anchored in it, read after it. */
  beside: string[];
  style: string | undefined;
  ground: Ground | undefined;
  /** The look of the run that is open. */
  look: Look;
  runStyle: string | undefined;
  unseen: boolean | null;
  isItem: boolean;
  isBold: boolean;
}

/** Of a field, what stands before its separator is no text (ECMA-376 part 1, 17.16.18). */
interface Field {
  instruction: string;
  inResult: boolean;
  choices: string[];
  chosen: number;
}

/** @throws Error when the part is not well-formed; Unreadable when it declares a document type */
export function storyOf(xml: string, context: StoryContext): Story {
  const story: Story = { flow: [], headers: [], footers: [], notes: [], hidden: [], links: [] };
  const reader = storyReader(xml, story, context);
  walk(xml, WORD_PREFIXES, reader);
  story.hidden = story.hidden.map((line) => line.trim()).filter((line) => line !== '');
  return story;
}

function storyReader(xml: string, story: Story, { styles, paper, marked, shown, address }: StoryContext) {
  const blocks: Block[] = [{ lines: story.flow, ground: paper }];
  const tables: Table[] = [];
  const paragraphs: Paragraph[] = [];
  const alternatives: { taken: boolean; before: number }[] = [];
  const grounds: Ground[] = [];
  // A field that is never closed must not swallow the rest of the document.
  const fieldsAreSound = count(xml, 'fldCharType="begin"') === count(xml, 'fldCharType="end"');
  let fields: Field[] = [];
  let skipped = 0;
  let written = 0;
  let shownLines = 0;

  const block = () => blocks.at(-1) ?? (blocks[0] as Block);
  const inInstruction = () => fieldsAreSound && fields.some((field) => !field.inResult);
  const link = (found: string | undefined) => {
    if (found !== undefined && skipped === 0) story.links.push(found);
  };
  const isHiddenHere = () => {
    const paragraph = paragraphs.at(-1);
    if (!paragraph) return false;
    if (tables.at(-1)?.hiddenRow) return true;
    const look = laidOver(styles.runLook(paragraph.style, paragraph.runStyle), paragraph.look);
    const ground = paragraph.ground ?? styles.paragraphGround(paragraph.style) ?? block().ground;
    return isUnseen(look, ground);
  };
  /** Words in their place: in the open paragraph, or a line of their own where none is open. */
  const write = (text: string) => {
    if (skipped > 0 || text === '') return;
    const paragraph = paragraphs.at(-1);
    if (!paragraph) {
      block().lines.push(text);
      written += 1;
      return;
    }
    paragraph.unseen ??= isHiddenHere();
    if (marked && text.trim() !== '')
      paragraph.isBold &&= laidOver(styles.runLook(paragraph.style, paragraph.runStyle), paragraph.look).bold === true;
    if (paragraph.unseen) story.hidden.push(`${story.hidden.pop() ?? ''}${text}`);
    else paragraph.text += text;
    written += 1;
  };
  const show = (lines: string[]) => {
    shownLines += lines.length;
    if (skipped > 0 || shownLines > MAX_SHOWN) return;
    (paragraphs.at(-1)?.beside ?? block().lines).push(...lines);
    written += lines.length;
  };
  const endField = () => {
    const field = fields.pop();
    const choice = field?.choices[field.chosen];
    if (choice !== undefined && /FORMDROPDOWN/.test(field?.instruction ?? '')) write(choice);
  };
  const openParagraph = () => {
    const [look, none] = [{}, undefined];
    const shape = { isItem: false, isBold: true };
    paragraphs.push({ text: '', beside: [], style: none, ground: none, look, runStyle: none, unseen: null, ...shape });
  };
  const closeParagraph = () => {
    const paragraph = paragraphs.pop();
    if (!paragraph || skipped > 0) return;
    block().lines.push(marked ? markOf(paragraph) + paragraph.text : paragraph.text, ...paragraph.beside);
    if (story.hidden.at(-1) !== '') story.hidden.push('');
  };
  const markOf = ({ text, style, isItem, isBold }: Paragraph): string => {
    // A row of a table is one line.
    if (text.trim() === '' || tables.length > 0) return '';
    const level = styles.headingLevel(style);
    if (level !== null) return `${'#'.repeat(level)} `;
    if (isItem) return '- ';
    return isBold && text.length <= LONGEST_BOLD && !/[.;,]\s*$/u.test(text) ? `${'#'.repeat(6)} ` : '';
  };
  const openPlace = (place: Place) => {
    blocks.push({ lines: [], ground: paper });
    fields = [];
    places.push(place);
  };
  const closePlace = () => {
    const lines = blocks.length > 1 ? blocks.pop()?.lines : undefined;
    const place = places.pop();
    if (place && lines && skipped === 0) story[place].push(lines.join('\n'));
  };
  const places: Place[] = [];
  const closeRow = () => {
    const table = tables.at(-1);
    if (!table) return;
    const row = rowOf(table.cells);
    if (row !== '') table.rows.push(row);
    table.cells = [];
    table.hiddenRow = false;
  };

  return {
    open(tag: Tag, parents: readonly string[]) {
      const { name } = tag;
      const parent = parents.at(-1);
      if (skipped > 0 || isLeftOut(tag)) {
        skipped += 1;
        return;
      }
      const paragraph = paragraphs.at(-1);
      switch (name) {
        case 'w:p':
        case 'a:p':
          return openParagraph();
        case 'w:r':
        case 'a:r':
          if (paragraph) {
            paragraph.look = {};
            paragraph.runStyle = undefined;
            paragraph.unseen = null;
          }
          return;
        case 'w:pStyle':
          if (paragraph && parent === 'w:pPr') paragraph.style = tag.attribute('val');
          return;
        case 'w:numId':
          if (paragraph && parent === 'w:numPr') paragraph.isItem = tag.attribute('val') !== '0';
          return;
        case 'w:rStyle':
          if (paragraph && isRunProperty(parents)) paragraph.runStyle = tag.attribute('val');
          return;
        case 'w:tbl':
          return void tables.push({ rows: [], cells: [], ground: block().ground, hiddenRow: false });
        case 'w:tblStyle': {
          const table = tables.at(-1);
          if (table && styles.paints(tag.attribute('val') ?? '')) table.ground = 'unknown';
          return;
        }
        case 'w:tc':
          return void blocks.push({ lines: [], ground: tables.at(-1)?.ground ?? paper });
        case 'w:hidden': {
          const table = tables.at(-1);
          if (table && parent === 'w:trPr') table.hiddenRow = isOn(tag);
          return;
        }
        case 'w:shd':
          if (isRunProperty(parents)) break;
          return shade(tag, parent);
        case 'w:txbxContent':
          return void blocks.push({ lines: [], ground: grounds.at(-1) ?? 'unknown' });
        case 'wps:wsp':
          return void grounds.push('unknown');
        case 'a:srgbClr':
          if (parent === 'a:solidFill' && parents.at(-2) === 'wps:spPr')
            grounds[grounds.length - 1] = colourOf(tag.attribute('val'));
          return;
        case 'w:hdr':
        case 'w:ftr':
          if (parents.length > 0) openPlace(name === 'w:hdr' ? 'headers' : 'footers');
          return;
        case 'w:footnote':
        case 'w:endnote':
          return openPlace('notes');
        case 'mc:AlternateContent':
          return void alternatives.push({ taken: false, before: written });
        case 'mc:Choice':
        case 'mc:Fallback': {
          const alternative = alternatives.at(-1);
          if (!alternative) return;
          if (alternative.taken) skipped += 1;
          alternative.before = written;
          return;
        }
        case 'w:fldChar':
          return fieldMark(tag.attribute('fldCharType'));
        case 'w:fldSimple':
          return link(linkOfField(tag.attribute('instr') ?? ''));
        case 'w:result': {
          const field = fields.at(-1);
          if (field && parent === 'w:ddList') field.chosen = Number(tag.attribute('val')) || 0;
          return;
        }
        case 'w:listEntry':
          return void fields.at(-1)?.choices.push(tag.attribute('val') ?? '');
        case 'w:hyperlink':
        case 'a:hlinkClick':
          return link(address(tag.foreign('r:id') ?? ''));
        case 'w:hlink':
          return link(tag.attribute('dest'));
        case 'w:altChunk':
        case 'c:chart':
          return show(shown(tag.foreign('r:id') ?? ''));
        case 'dgm:relIds':
          return show(shown(tag.foreign('r:dm') ?? ''));
        case 'v:textpath':
          return show([tag.attribute('string') ?? ''].filter((words) => words.trim() !== ''));
        case 'w:sym': {
          const code = Number.parseInt(tag.attribute('char') ?? '', 16);
          if (!Number.isNaN(code) && !inInstruction()) write(symbol(tag.attribute('font') ?? '', code));
          return;
        }
      }
      if (paragraph && isRunProperty(parents)) addRunProperty(paragraph.look, tag);
      else if (SIGNS[name] !== undefined && parent !== 'w:tabs' && !inInstruction()) write(SIGNS[name]);
    },
    close(name: string) {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (name === 'w:p' || name === 'a:p') closeParagraph();
      else if (name === 'w:rt') write(')');
      else if (name === 'w:tc' && tables.length > 0) {
        const cell = blocks.length > 1 ? blocks.pop() : undefined;
        tables.at(-1)?.cells.push(cell?.lines.join('\n') ?? '');
      } else if (name === 'w:tr') closeRow();
      else if (name === 'w:tbl') {
        closeRow();
        block().lines.push(...(tables.pop()?.rows ?? []));
      } else if (name === 'w:txbxContent') {
        const lines = blocks.length > 1 ? (blocks.pop()?.lines ?? []) : [];
        (paragraphs.at(-1)?.beside ?? block().lines).push(...lines);
      } else if (name === 'wps:wsp') grounds.pop();
      else if ((name === 'w:hdr' || name === 'w:ftr') && places.length > 0) closePlace();
      else if (name === 'w:footnote' || name === 'w:endnote') closePlace();
      else if (name === 'mc:Choice') {
        const alternative = alternatives.at(-1);
        if (alternative && written > alternative.before) alternative.taken = true;
      } else if (name === 'mc:AlternateContent') alternatives.pop();
    },
    text(text: string, parents: readonly string[]) {
      if (skipped > 0) return;
      const parent = parents.at(-1);
      if (parent === 'w:instrText') {
        const field = fields.at(-1);
        if (field && field.instruction.length < MAX_INSTRUCTION) field.instruction += text;
      } else if (parent === 'w:t' || parent === 'm:t' || parent === 'a:t') {
        if (!inInstruction()) write(withoutPrivateSigns(text.replace(/[\t\r\n]+/g, ' ')));
      } else if (parent === 'c:v' && parents.includes('c:strCache')) write(text);
    },
  };

  function shade(tag: Tag, parent: string | undefined): void {
    const ground = shadingOf(tag);
    const [paragraph, table] = [paragraphs.at(-1), tables.at(-1)];
    if (ground === undefined) return;
    if (parent === 'w:pPr' && paragraph) paragraph.ground = ground;
    else if (parent === 'w:tcPr') block().ground = ground;
    else if (table && parent === 'w:tblPr') table.ground = ground;
    else if (table && parent === 'w:tblPrEx') table.ground = 'unknown';
  }

  function fieldMark(type: string | undefined): void {
    const field = fields.at(-1);
    if (type === 'begin') fields.push({ instruction: '', inResult: false, choices: [], chosen: 0 });
    else if (type === 'separate' && field) {
      field.inResult = true;
      link(linkOfField(field.instruction));
    } else if (type === 'end') endField();
  }
}

const MAX_INSTRUCTION = 4_000;
/** A line in bold that is longer stands out and is no heading. */
const LONGEST_BOLD = 110;
/** Lines of charts and embedded documents; one part may be shown from many places. */
const MAX_SHOWN = 20_000;

function isRunProperty(parents: readonly string[]): boolean {
  return parents.at(-1) === 'w:rPr' && parents.at(-2) === 'w:r';
}
