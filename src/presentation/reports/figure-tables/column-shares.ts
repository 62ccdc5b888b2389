import type { FigureTable } from './figure-table.ts';

/** Room beside the letters of a cell, in letters. */
const PADDING = 3;
/** A label longer than this is set on two lines rather than taking the room of the numbers. */
const LONGEST_LABEL = 24;
/** Letters that a line of a page holds at the usual size of tables; more are set smaller. */
const LETTERS_ON_LINE = 100;
/** A table of so many lines fits on a page, and is kept whole. */
const LINES_ON_PAGE = 14;

/** How wide each column must be for no word to be broken, in letters. */
function columnLetters({ head, rows }: Pick<FigureTable, 'head' | 'rows'>): readonly number[] {
  return head.map((title, at) => {
    const texts = rows.map(({ label, cells }) => (at === 0 ? label : (cells[at - 1]?.text ?? '')));
    const words = [title, ...texts].flatMap((text) => text.split(/[ -]/));
    const longest = Math.max(...words.map(({ length }) => length));
    const first = at === 0 ? Math.min(LONGEST_LABEL, Math.max(...texts.map(({ length }) => length))) : 0;
    return Math.max(longest, first) + PADDING;
  });
}

/** How a table's width is shared by its columns, in per cent. */
export function columnShares(table: Pick<FigureTable, 'head' | 'rows'>): readonly number[] {
  const letters = columnLetters(table);
  const all = letters.reduce((sum, one) => sum + one, 0);
  return letters.map((one) => (one / all) * 100);
}

/** Whether a table needs smaller letters to stand on a page. */
export function isWideTable(table: Pick<FigureTable, 'head' | 'rows'>): boolean {
  return columnLetters(table).reduce((sum, one) => sum + one, 0) > LETTERS_ON_LINE;
}

/** Whether a table is short enough to be kept on one page. */
export function isShortTable({ rows }: Pick<FigureTable, 'rows'>): boolean {
  return rows.length <= LINES_ON_PAGE;
}
