import type { RawTable, TableNote } from '../analysis/index.ts';
import { type Limits, tooFew } from './rules/row.ts';

/** Values of notes that count people or pieces of employment; others (days, settings) are told as they are. */
const COUNTING_VALUES = new Set(['persons', 'pieces', 'cases', 'employments', 'rows']);
/** Columns that tell lines of one cell: none of them has a code for the whole. */
const LINES: readonly string[] = ['component', 'outcome', 'years', 'continuity'];
/** Full-time equivalents of a note's persons. */
const AMOUNT = 'fte';
/** How many a note's persons are out of: the total of the table, in persons. */
const OUT_OF = 'of';

/** What of a table is withheld, as far as its notes must know. */
export interface WithheldParts {
  readonly anything: boolean;
  readonly total: boolean;
}

/** Is anything withheld, and is the grand total? */
export function withheldParts(raw: RawTable, withheld: ReadonlySet<number>): WithheldParts {
  const breakdowns = raw.columns.flatMap((column, i) => (LINES.includes(column) ? [] : [i]));
  const isTotal = (row: number) => breakdowns.every((i) => raw.cells[row]?.codes[i] === 'Total');
  return { anything: withheld.size > 0, total: [...withheld].some(isTotal) };
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
