import type { Crossings } from '../cells/crossings.ts';
import type { InnerTable, TableProblem } from '../cells/inner-table.ts';
import type { RowContributions } from './contributions.ts';
import type { AskedContributions, Contribution } from './rules-wish.ts';

/** Amounts are told with two decimals at most. */
const ROUNDING = 0.006;

/** What is known of the contributions to each row of `crossings`, and what does not agree with the table. */
export function knownContributions(
  table: InnerTable,
  crossings: Crossings,
  asked: AskedContributions,
): { readonly known: readonly RowContributions[]; readonly problems: readonly TableProblem[] } {
  return asked.kind === 'each' ? eachOf(crossings, asked.entries) : twoLargestOf(table, crossings, asked.rows);
}

function eachOf(crossings: Crossings, entries: readonly Contribution[]) {
  const places = new Map(crossings.rows.map(({ codes }, row) => [codes.join('\u0000'), row]));
  const of = crossings.rows.map((): [string, number][] => []);
  const problems: TableProblem[] = [];
  for (const [entry, { codes, contributor, amount }] of entries.entries()) {
    const row = places.get(codes.join('\u0000'));
    if (row === undefined) problems.push({ code: 'contribution-unknown', entry, value: codes.join(' · ') });
    else of[row]?.push([contributor, amount]);
  }
  for (const [row, { codes, value }] of crossings.rows.entries()) {
    const told = (of[row] ?? []).reduce((so, [, amount]) => so + amount, 0);
    if (Math.abs(told - value) > ROUNDING) {
      problems.push({ code: 'contributions-differ', value: codes.join(' · '), told: cents(told), counted: value });
    }
  }
  return { known: of.map((one): RowContributions => ({ kind: 'each', of: one })), problems };
}

function twoLargestOf(table: InnerTable, crossings: Crossings, pairs: readonly (readonly [number, number])[]) {
  const at = new Map(table.rows.map((row, i) => [row, pairs[i] ?? [0, 0]] as const));
  const problems: TableProblem[] = [];
  const known = crossings.rows.map((row): RowContributions => {
    const [largest, second] = at.get(row) ?? [0, 0];
    const fits = second >= 0 && largest >= second && largest + second <= row.value + ROUNDING;
    if (!fits || (row.value > 0 && largest === 0)) {
      const told = cents(largest + second);
      problems.push({ code: 'contributions-differ', value: row.codes.join(' · '), told, counted: row.value });
    }
    return { kind: 'two-largest', largest, second };
  });
  return { known, problems };
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
