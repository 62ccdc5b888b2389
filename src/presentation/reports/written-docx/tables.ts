import { AlignmentType, Bookmark, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { FigureTable } from '../figure-tables/index.ts';
import { bookmarkOf } from './bookmarks.ts';

const RULE = { style: BorderStyle.SINGLE, size: 4, color: '8A94A6' } as const;
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** Per cent of the width that the first column has at least; less where there are many. */
const FIRST_COLUMN = 34;
const FIRST_OF_MANY = 19;
const MANY = 7;

/** The caption above a figure or a table. */
export function captioned(
  text: string,
  { place, style }: { readonly place: string; readonly style: string },
): Paragraph {
  return new Paragraph({
    style,
    keepNext: true,
    children: [new Bookmark({ id: bookmarkOf(place), children: [new TextRun(text)] })],
  });
}

/** A figure's table: its head is repeated on every page, no row is split. */
export function wordTable(table: FigureTable, place: string): Table {
  const others = Math.max(1, table.head.length - 1);
  const isWide = others >= MANY;
  const first = isWide ? FIRST_OF_MANY : FIRST_COLUMN;
  const widths = [first, ...Array.from({ length: others }, () => (100 - first) / others)];
  const style = isWide ? 'TableTextSmall' : 'TableText';
  const head = table.head.map((text, i) => {
    const run = new TextRun({ text, bold: true });
    return cellOf([i === 0 ? new Bookmark({ id: bookmarkOf(place), children: [run] }) : run], {
      at: i,
      ...{ widths, style },
    });
  });
  const rows = table.rows.map(({ label, cells }) => {
    const texts = [label, ...cells.map(({ text }) => text)];
    return new TableRow({
      cantSplit: true,
      children: texts.map((text, i) => cellOf([new TextRun(text)], { at: i, widths, style })),
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
}

function cellOf(children: readonly (TextRun | Bookmark)[], { at, widths, style }: InRow): TableCell {
  const alignment = at === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT;
  return new TableCell({
    width: { size: widths[at] ?? 0, type: WidthType.PERCENTAGE },
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    children: [new Paragraph({ style, alignment, children: [...children] })],
  });
}
