// How the cells of a table's row become lines, in every format that has tables.

/**
 * Cells side by side on a line, so that dates and what was done then stay together; a cell of several lines ends its own line,
 * as in pages that are laid out by a table.
 */
export function rowOf(cells: string[]): string {
  let row = '';
  let tall = false;
  for (const cell of cells.map((text) => text.replace(/^\s*\n|\s+$/g, ''))) {
    if (cell.trim() === '') continue;
    row += row === '' ? cell : `${tall ? '\n' : '\t'}${cell}`;
    tall = cell.includes('\n');
  }
  return row;
}
