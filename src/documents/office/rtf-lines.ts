// The lines of a Rich Text file as they come: paragraphs, and the cells of a table's row side by side.
import { rowOf } from './rows.ts';

export interface RtfLines {
  write: (text: string) => void;
  /** The end of a paragraph; within a table it ends no cell. */
  endParagraph: (inTable: boolean) => void;
  endCell: () => void;
  endRow: () => void;
  /** All that was written. */
  text: () => string;
}

export function rtfLines(): RtfLines {
  const done: string[] = [];
  let cells: string[] = [];
  let open = '';
  const endRow = () => {
    if (open.trim() !== '') cells.push(open);
    const row = rowOf(cells);
    if (row !== '') done.push(`${row}\n`);
    cells = [];
    open = '';
  };
  return {
    write: (text) => {
      open += text;
    },
    endParagraph(inTable) {
      if (inTable) open += '\n';
      else {
        // A row that was never ended.
        const paragraph = open;
        open = '';
        if (cells.length > 0) endRow();
        done.push(`${paragraph}\n`);
      }
    },
    endCell() {
      cells.push(open);
      open = '';
    },
    endRow,
    text() {
      if (cells.length > 0) endRow();
      return done.join('') + open;
    },
  };
}
