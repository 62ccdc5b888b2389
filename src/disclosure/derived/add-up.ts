import { type BalanceComponent, COMPONENT, METRICS, type MetricId } from '../../analysis/index.ts';
import { type Refusal, SUM, TOTAL } from '../../terms/index.ts';
import type { SeenRow, SeenTable } from '../published.ts';
import { valueAndInterval } from '../seen-row.ts';

/** Along what rows can be added. */
export const SUMMED_OVER = ['time', 'units'] as const;
export type SummedOver = (typeof SUMMED_OVER)[number];

/**
 * A table with its rows added up along time or over units, from what has passed the gate and nothing else: one row more
 * per group, marked as a sum. Refused where the metric's entry says that its figures never add. A share is added by
 * its parts and its value reckoned anew; a staff balance begins with the first period's start and ends with the last
 * one's end. A sum of which a part is withheld is withheld.
 */
export function addUp<Table extends SeenTable>(table: Table, over: SummedOver): Table | { readonly refusal: Refusal } {
  const metric = METRICS[table.metric.id as MetricId];
  if (metric[over === 'time' ? 'overTime' : 'overUnits'] === 'never-add') {
    return { refusal: { code: 'never-adds', metric: metric.id, over } };
  }
  const groups = over === 'time' ? byCodes(table) : overUnits(table);
  if (groups.length === 0) return { refusal: { code: 'nothing-to-add', over } };
  const component = table.columns.indexOf(COMPONENT);
  const sums = groups.map(({ codes, period, rows }) => {
    const parts = over === 'time' ? partsOfPeriods(rows, codes[component]) : rows;
    return { ...sumOf(parts, metric, codes), codes, period, sum: over };
  });
  return { ...table, rows: [...table.rows, ...(sums as unknown as SeenRow[])] };
}

/** Rows that are added into one. */
interface Group {
  readonly codes: readonly string[];
  readonly period: string;
  readonly rows: readonly SeenRow[];
}

/** The periods of each cell, in order; none where there is only one. */
function byCodes({ rows }: SeenTable): Group[] {
  return grouped(rows, ({ codes }) => codes).flatMap(({ codes, rows: own }) => {
    const inTime = own.toSorted((a, b) => a.period.localeCompare(b.period));
    const [first, last] = [inTime[0], inTime.at(-1)];
    if (first === undefined || last === undefined || first === last) return [];
    const [from, to] = [first.period.split('/')[0], last.period.split('/')[1] ?? last.period];
    return [{ codes, period: `${from}/${to}`, rows: inTime }];
  });
}

/** The units of each cell of the other columns and of each period. */
function overUnits({ columns, rows }: SeenTable): Group[] {
  const unit = columns.indexOf('unit');
  if (unit < 0) return [];
  const ofUnits = rows.filter(({ codes }) => codes[unit] !== TOTAL);
  return grouped(ofUnits, ({ codes, period }) => [...codes.with(unit, SUM), period]).map(({ codes, rows: own }) => ({
    codes: codes.slice(0, -1),
    period: codes.at(-1) ?? '',
    rows: own,
  }));
}

function grouped(
  rows: readonly SeenRow[],
  keyOf: (row: SeenRow) => readonly string[],
): { readonly codes: readonly string[]; readonly rows: readonly SeenRow[] }[] {
  const groups = new Map<string, { codes: readonly string[]; rows: SeenRow[] }>();
  for (const row of rows) {
    const codes = keyOf(row);
    const key = codes.join('\u0000');
    const group = groups.get(key) ?? { codes, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Lines of a balance that are a stock: at the start of the first period, or at the end of the last. */
const FIRST_LINES: readonly BalanceComponent[] = ['start', 'memo-leave-start'];
const LAST_LINES: readonly BalanceComponent[] = ['end', 'memo-leave-end', 'memo-dropped-out'];

function partsOfPeriods(rows: readonly SeenRow[], component: string | undefined): readonly SeenRow[] {
  if (FIRST_LINES.some((line) => line === component)) return rows.slice(0, 1);
  return LAST_LINES.some((line) => line === component) ? rows.slice(-1) : rows;
}

type Sum = Pick<SeenRow, 'numerator' | 'denominator' | 'value' | 'interval' | 'state' | 'reason'>;

function without(state: SeenRow['state'], reason: SeenRow['reason'] = null): Sum {
  return { numerator: null, denominator: null, value: null, interval: null, state, reason };
}

function sumOf(
  parts: readonly SeenRow[],
  metric: Parameters<typeof valueAndInterval>[1],
  codes: readonly string[],
): Sum {
  const has = (state: SeenRow['state']) => parts.some((row) => row.state === state);
  if (has('withheld')) return without('withheld', 'protected');
  if (has('not-delivered')) return without('not-delivered');
  const seen = parts.filter((row) => row.numerator !== null);
  if (seen.length === 0) return without('not-applicable');
  const numerator = added(seen.map((row) => row.numerator ?? 0));
  const isShare = seen.some((row) => row.denominator !== null);
  const denominator = isShare ? added(seen.map((row) => row.denominator ?? 0)) : null;
  const told = valueAndInterval({ codes, numerator, denominator }, metric);
  return { numerator, denominator, ...told, state: has('provisional') ? 'provisional' : 'shown', reason: null };
}

/** Full-time equivalents have four decimals at most. */
function added(numbers: readonly number[]): number {
  return Math.round(numbers.reduce((sum, number) => sum + number, 0) * 10_000) / 10_000;
}
