import { type ColumnId, type Kernel, ownColumns, type RawCell, type RawTable } from '../../analysis/index.ts';
import { DAYS_OF_A_YEAR, TOTAL } from '../../terms/index.ts';
import type { RuleRow, RuleTable } from '../rules/row.ts';
import { isMedian } from '../rules/small-base-of-median.ts';
import { workedOut } from '../rules/worked-out.ts';

/** Kernels whose lines do not stand on one denominator: a balance has none, and the others have one of each line's own. */
const OF_THEIR_OWN: readonly Kernel[] = [
  ...(['balance', 'flow-matrix', 'staying-after-60', 'staying-curve'] as const),
  ...(['teacher-norm', 'norm-gap', 'vacancies', 'ten-factor'] as const),
];

/**
 * A raw table as the rules see it. Where several lines share one denominator (the outcomes of a group, staying after
 * several years, what became of schools' principals), the denominator stands as a row of its own after the others: it is
 * known as soon as one of its lines is seen, and hidden only with all of them. So do numbers a reader can work out of the
 * lines.
 */
export function ruleTableOf(raw: Pick<RawTable, 'metric' | 'columns' | 'cells'>): RuleTable {
  const { unit, kernel } = raw.metric;
  const shared = sharedColumns(kernel).map((column) => raw.columns.indexOf(column));
  const rows = raw.cells.map((cell) => (kernel === 'retirement-exposure' ? exposedRow(cell) : ruleRow(cell, unit)));
  if (isMedian(unit)) return { columns: [], unit, rows };
  if (shared.length === 0) return { columns: raw.columns, unit, rows };
  const bases = sharedBases(rows, shared);
  const worked = workedOut(rows, raw.columns);
  const first = rows.length + bases.length;
  return {
    columns: raw.columns,
    unit: unit === 'per-school' ? unit : 'persons',
    rows: [...rows, ...bases.map(({ base }) => base), ...worked.map(({ row }) => row)],
    together: bases.map(({ lines }, i) => ({ head: rows.length + i, members: lines })),
    fixed: [
      // Where lines are out of what counts no staff (posts, hires), everybody knows how many that is.
      ...bases.flatMap(({ base }, i) => (base.base === null && base.denominator !== null ? [rows.length + i] : [])),
      ...worked.flatMap(({ isKnown }, i) => (isKnown ? [first + i] : [])),
    ],
    unshown: worked.flatMap(({ isKnown }, i) => (isKnown ? [] : [first + i])),
  };
}

/** The columns that name the lines of one denominator; none where there is only one line. */
function sharedColumns(kernel: Kernel): readonly ColumnId[] {
  return OF_THEIR_OWN.includes(kernel) ? [] : ownColumns(kernel);
}

/** Person-years are brought back to whole days, which add up exactly. */
function ruleRow(cell: RawCell, unit: RawTable['metric']['unit']): RuleRow {
  const { denominator } = cell;
  const whole =
    unit === 'per-100-years' && denominator !== null ? Math.round(denominator * DAYS_OF_A_YEAR) : denominator;
  return { ...cell, denominator: whole };
}

/**
 * An expected number is a sum of chances that all but a few ages do not have: what it tells of is how many are of an age
 * that may retire, and of how many are not.
 */
function exposedRow(cell: RawCell): RuleRow {
  const { codes, period, delivered, base, implied = [] } = cell;
  const exposed = implied[0] ?? 0;
  return { codes, period, delivered, numerator: exposed, persons: exposed, denominator: base, base };
}

/** One row per cell of the breakdown, with the lines that stand on it. */
function sharedBases(rows: readonly RuleRow[], columns: readonly number[]): { base: RuleRow; lines: number[] }[] {
  const cells = new Map<string, { base: RuleRow; lines: number[] }>();
  rows.forEach((row, place) => {
    const codes = row.codes.map((code, i) => (columns.includes(i) ? TOTAL : code));
    const key = keyOf(codes, row.period);
    const known = cells.get(key);
    if (known !== undefined) {
      known.lines.push(place);
      return;
    }
    const { period, delivered, denominator, base } = row;
    const numerator = denominator ?? 0;
    cells.set(key, {
      base: { codes, period, delivered, numerator, denominator, persons: base ?? 0, base },
      lines: [place],
    });
  });
  return [...cells.values()];
}

function keyOf(codes: readonly string[], period: string): string {
  return `${period}\u0000${codes.join('\u0000')}`;
}
