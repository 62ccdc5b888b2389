import { PSEUDO_COLUMNS, type RawTable, type TableNote } from '../../analysis/index.ts';
import { type Limits, tooFew } from '../rules/row.ts';

/** Values of notes that count people or pieces of employment; others (days, settings) are told as they are. */
const COUNTING_VALUES = new Set(['persons', 'pieces', 'cases', 'employments', 'rows']);
/** Full-time equivalents of a note's persons. */
const AMOUNT = 'fte';
/** How many a note's persons are out of: the total of the table, in persons. */
const OUT_OF = 'of';

/** What of a table is withheld, as far as its notes must know. */
export interface WithheldParts {
  readonly anything: boolean;
  readonly total: boolean;
}

/**
 * Is anything withheld, and is the number the grand total is of? Where several lines stand on one number, it is told as long
 * as one of them is; a line of a balance is a number of its own.
 */
export function withheldParts(raw: RawTable, withheld: ReadonlySet<number>): WithheldParts {
  const lines = grandTotal(raw);
  const each = [...new Set(raw.cells.map(({ period }) => period))].map((period) =>
    lines.filter((row) => raw.cells[row]?.period === period),
  );
  const isWithheld = (row: number) => withheld.has(row);
  const apart = raw.columns.includes('component');
  return {
    anything: withheld.size > 0,
    total: each.some((rows) => (apart ? rows.some(isWithheld) : rows.length > 0 && rows.every(isWithheld))),
  };
}

/** Places of the rows of the grand total: all lines of it. */
function grandTotal({ columns, cells }: RawTable): readonly number[] {
  const breakdowns = columns.flatMap((column, i) => (OF_LINES.has(column) ? [] : [i]));
  return cells.flatMap(({ codes }, place) => (breakdowns.every((i) => codes[i] === 'Total') ? [place] : []));
}

/** Columns that name lines and break nothing down. */
const OF_LINES: ReadonlySet<string> = new Set(PSEUDO_COLUMNS.filter((column) => column !== 'from' && column !== 'to'));

/** How many left without a reason is a line of the grand total: it is told where that line is, out of all who left. */
export function blurUnsaid(note: TableNote, raw: RawTable, withheld: ReadonlySet<number>, limits: Limits): TableNote {
  const line = grandTotal(raw).findLast((place) => raw.cells[place]?.codes.includes('not-said')) ?? -1;
  const stayed = (raw.cells[line]?.base ?? 0) - Number(note.values[OUT_OF]);
  return blurNote(note, limits, { anything: withheld.has(line), total: tooFew(stayed, limits) });
}

/**
 * A note may not tell what a row may not: few persons are told as «fewer than k» (`<5`). Beside withheld rows the
 * others are told as «at least k» (`≥5`): «12 are not placed» would give away the withheld row of the unassigned,
 * and through the total the row it protects.
 */
export function blurNote(note: TableNote, limits: Limits, parts: WithheldParts): TableNote {
  const { persons, [OUT_OF]: of } = note.values;
  const restIsFew = typeof persons === 'number' && typeof of === 'number' && tooFew(of - persons, limits);
  const blurred = (key: string) => (key === OUT_OF ? parts.total : parts.anything || restIsFew);
  const values = Object.entries(note.values).map(([key, value]) => {
    const isCount = typeof value === 'number' && (COUNTING_VALUES.has(key) || key === OUT_OF);
    return [key, isCount ? blurCount(value, limits, blurred(key)) : value] as const;
  });
  return { code: note.code, values: withoutAmount(Object.fromEntries(values)) };
}

/** An amount of so many persons is told only where their number is: 2.4 full-time equivalents of three persons are theirs. */
function withoutAmount(values: TableNote['values']): TableNote['values'] {
  if (typeof values['persons'] === 'number') return values;
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== AMOUNT));
}

function blurCount(count: number, limits: Limits, blurred: boolean): number | string {
  if (tooFew(count, limits)) return `<${limits.fewestPersons}`;
  return blurred && count > 0 ? `≥${limits.fewestPersons}` : count;
}

/** Persons left out stand in no row of the table, so only few of them are blurred. */
export function blurExclusion(note: TableNote, limits: Limits): TableNote {
  return blurNote(note, limits, { anything: false, total: false });
}
