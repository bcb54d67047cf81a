// The words of a part of an old Word document, from its characters: fields give their results, tables their rows, and hidden text goes apart.
import { MARK } from './doc-places.ts';
import { count, linkOfField } from './fields.ts';
import { rowOf } from './rows.ts';
import { withoutPrivateSigns } from './symbols.ts';

export interface DocWords {
  text: string;
  hidden: string;
  /** Targets of the links. */
  links: string[];
}

/**
 * What a reader of the page sees of the characters.
 * @param marks of the same characters
 * @param hasMarks false when the formats are not known: then the ends of rows are told by an empty cell
 */
export function docWords(characters: string, marks: Uint8Array, hasMarks: boolean): DocWords {
  const lines: string[] = [];
  const fields: { instruction: string; inResult: boolean }[] = [];
  const links: string[] = [];
  // A field that is never closed must not swallow the rest.
  const sound = count(characters, BEGIN) === count(characters, END);
  let cells: string[] = [];
  let cell: string[] = [];
  let line = '';
  let hidden = '';

  const endLine = (inTable: boolean) => {
    if (inTable || cells.length > 0) cell.push(line);
    else lines.push(line);
    line = '';
    if (hidden !== '' && !hidden.endsWith('\n')) hidden += '\n';
  };
  const endRow = () => {
    const row = rowOf([...cells, [...cell, line].join('\n')]);
    if (row !== '') lines.push(row);
    cells = [];
    cell = [];
    line = '';
  };

  for (let at = 0; at < characters.length; at += 1) {
    const sign = characters.charAt(at);
    const mark = marks[at] ?? 0;
    if (mark & MARK.deleted) continue;
    const field = fields.at(-1);
    if (sign === BEGIN) fields.push({ instruction: '', inResult: false });
    else if (sign === SEPARATOR && field) {
      field.inResult = true;
      const link = linkOfField(field.instruction);
      if (link !== undefined) links.push(link);
    } else if (sign === END) fields.pop();
    else if (field && !field.inResult && field.instruction.length < MOST_INSTRUCTION) field.instruction += sign;
    else if (sound && fields.some((one) => !one.inResult)) continue;
    else if (sign === '\r') endLine(Boolean(mark & MARK.inTable));
    else if (sign === CELL) {
      const ends = hasMarks ? mark & MARK.rowEnd : line === '' && cell.length === 0 && cells.length > 0;
      if (ends) endRow();
      else {
        cells.push([...cell, line].join('\n'));
        cell = [];
        line = '';
      }
    } else if (mark & MARK.symbol && sign > ' ') line += '•';
    else if (mark & MARK.hidden) hidden += SIGNS[sign] ?? (sign < ' ' ? '' : sign);
    else line += SIGNS[sign] ?? (sign < ' ' ? '' : sign);
    // An instruction ends with its paragraph, where the fields are not sound.
    if (!sound && sign === '\r') fields.length = 0;
  }
  endRow();
  return { text: withoutPrivateSigns(lines.join('\n')), hidden: hidden.trim(), links };
}

const [CELL, BEGIN, SEPARATOR, END] = ['\u0007', '\u0013', '\u0014', '\u0015'];
const MOST_INSTRUCTION = 4_000;

/** [MS-DOC] 2.4.1: signs with a meaning; others below the space stand for pictures, notes and drawings. */
const SIGNS: Record<string, string | undefined> = {
  '\t': '\t',
  '\n': '\n',
  '\u000B': '\n',
  '\f': '\n',
  '\u000E': '\n',
  '\u001E': '\u2011',
  '\u001F': '\u00AD',
};
