import type { RawCell, RawTable } from '../analysis/index.ts';
import type { RuleRow, RuleTable } from './rules/row.ts';

const TOTAL = 'Total';
/** Days of a year in person-time: brings person-years back to whole days, which add up exactly. */
const DAYS_OF_A_YEAR = 365.25;
const MEDIANS: readonly string[] = ['years', 'percent-of-position'];
/** Columns whose lines stand on one denominator. */
const SHARING: readonly string[] = ['outcome', 'years', 'continuity'];

/**
 * A raw table as the rules see it. Where several lines share one denominator (the outcomes of a group, staying after
 * several years, what became of schools' principals), the denominator stands as a row of its own after the others: it is known as soon as one of its
 * lines is seen, and hidden only with all of them.
 */
export function ruleTableOf(raw: RawTable): RuleTable {
  const { unit } = raw.metric;
  const shared = raw.columns.findIndex((column) => SHARING.includes(column));
  const rows = raw.cells.map((cell) => ruleRow(cell, unit));
  if (MEDIANS.includes(unit)) return { columns: [], unit, rows };
  if (shared < 0) return { columns: raw.columns, unit, rows };
  const bases = sharedBases(rows, shared);
  return {
    columns: raw.columns,
    unit: unit === 'per-school' ? unit : 'persons',
    rows: [...rows, ...bases.map(({ base }) => base)],
    together: bases.map(({ lines }, i) => ({ head: rows.length + i, members: lines })),
  };
}

function ruleRow(cell: RawCell, unit: RawTable['metric']['unit']): RuleRow {
  const { denominator } = cell;
  const whole =
    unit === 'per-100-years' && denominator !== null ? Math.round(denominator * DAYS_OF_A_YEAR) : denominator;
  return { ...cell, denominator: whole };
}

/** One row per cell of the breakdown, with the lines that stand on it. */
function sharedBases(rows: readonly RuleRow[], column: number): { base: RuleRow; lines: number[] }[] {
  const cells = new Map<string, { base: RuleRow; lines: number[] }>();
  rows.forEach((row, place) => {
    const codes = row.codes.map((code, i) => (i === column ? TOTAL : code));
    const key = `${row.period}\u0000${codes.join('\u0000')}`;
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
