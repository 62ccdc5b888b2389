import { AlignmentType, Bookmark, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { columnShares, type FigureTable, isShortTable, isWideTable } from '../figure-tables/index.ts';
import { bookmarkOf } from './bookmarks.ts';

const RULE = { style: BorderStyle.SINGLE, size: 4, color: '8A94A6' } as const;
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** The caption above a figure or a table; one without a place is the form's own. */
export function captioned(
  text: string,
  { place, style }: { readonly place: string | null; readonly style: string },
): Paragraph {
  const run = new TextRun(text);
  const children = [place === null ? run : new Bookmark({ id: bookmarkOf(place), children: [run] })];
  return new Paragraph({ style, keepNext: true, children });
}

/** A figure's table: its head is repeated on every page, no row is split, and a short one stands on one page with what is noted under it. */
export function wordTable(table: FigureTable, place: string): Table {
  const widths = columnShares(table);
  const style = isWideTable(table) ? 'TableTextSmall' : 'TableText';
  const keepNext = isShortTable(table);
  const head = table.head.map((text, i) => {
    const run = new TextRun({ text, bold: true });
    const children = [i === 0 ? new Bookmark({ id: bookmarkOf(place), children: [run] }) : run];
    return cellOf(children, { at: i, widths, style, keepNext: true });
  });
  const rows = table.rows.map(({ label, cells }) => {
    const texts = [label, ...cells.map(({ text }) => text)];
    return new TableRow({
      cantSplit: true,
      children: texts.map((text, i) => cellOf([new TextRun(text)], { at: i, widths, style, keepNext })),
    });
  });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: RULE,
      bottom: RULE,
      left: NO_RULE,
      right: NO_RULE,
      insideHorizontal: RULE,
      insideVertical: NO_RULE,
    },
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: head }), ...rows],
  });
}

interface InRow {
  readonly at: number;
  readonly widths: readonly number[];
  readonly style: string;
  readonly keepNext: boolean;
}

function cellOf(children: readonly (TextRun | Bookmark)[], { at, widths, style, keepNext }: InRow): TableCell {
  const alignment = at === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT;
  return new TableCell({
    width: { size: widths[at] ?? 0, type: WidthType.PERCENTAGE },
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    children: [new Paragraph({ style, alignment, keepNext, children: [...children] })],
  });
}
