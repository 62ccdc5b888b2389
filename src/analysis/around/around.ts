import type { OwnTableId, OwnValues } from '../../sources/index.ts';
import type { Day } from '../../terms/index.ts';
import type { Dataset } from '../read-model/dataset.ts';
import { ownRowsOn } from '../read-model/own-rows.ts';

/** How living conditions of an area are, as the municipality says it. */
export interface LivingIndex {
  readonly area: string;
  /** What the index is called; empty where there is one only. */
  readonly name: string;
  /** First day of the year it is of. */
  readonly since: Day;
  readonly index: number;
  readonly low: number | null;
  readonly high: number | null;
  /** The end of the scale where conditions are hard. */
  readonly hard: 'high' | 'low';
}

/** What is agreed on working time; null where it is not said, and where it is of every unit or group. */
export interface Agreement {
  readonly unit: string | null;
  readonly group: string | null;
  readonly kind: 'central' | 'local';
  readonly since: Day;
  readonly yearHours: number | null;
  readonly atSchool: number | null;
  readonly weeks: number | null;
}

/** Pay of a position code in a year: kroner a year, or steps of the pay table. */
export interface PaySpan {
  readonly position: string;
  readonly since: Day;
  readonly measure: 'kroner' | 'step';
  readonly low: number | null;
  readonly median: number | null;
  readonly high: number | null;
  readonly persons: number | null;
}

/** What the owner has delivered that stands around the figures. */
export interface RawAround {
  readonly living: readonly LivingIndex[];
  readonly agreements: readonly Agreement[];
  readonly pay: readonly PaySpan[];
}

/**
 * The newest index of each area, the agreements in force on the last day the data tell of, and the newest pay of each
 * position code. Facts as delivered: nothing is counted. Source: docs/decisions/0067.
 */
export function aroundOf(dataset: Pick<Dataset, 'own' | 'horizon'>): RawAround {
  const rows = (table: OwnTableId): readonly OwnValues[] =>
    ownRowsOn(dataset, null)
      .filter((row) => row.table === table)
      .map(({ values }) => values);
  const day = dataset.horizon ?? Number.MAX_SAFE_INTEGER;
  const runs = ({ since, until }: OwnValues) => Number(since) <= day && (until == null || Number(until) >= day);
  return {
    living: newestOf(rows('living-index'), ['area', 'name']).map(living),
    agreements: newestOf(rows('working-time').filter(runs), ['unit', 'group', 'agreement'], 'since').map(agreement),
    pay: newestOf(rows('pay'), ['position', 'measure']).map(pay),
  };
}

/** Of rows that say the same key, the one of the newest time; in the order of the key. */
function newestOf(rows: readonly OwnValues[], key: readonly string[], time = 'from'): readonly OwnValues[] {
  const newest = new Map<string, OwnValues>();
  for (const row of rows) {
    const name = JSON.stringify(key.map((one) => row[one] ?? ''));
    if (Number(newest.get(name)?.[time] ?? -Infinity) < Number(row[time])) newest.set(name, row);
  }
  const byName = [...newest].sort(([a], [b]) => (a < b ? -1 : 1));
  return byName.map(([, row]) => row);
}

const numberOr = (value: OwnValues[string] | undefined): number | null => (typeof value === 'number' ? value : null);
const textOr = (value: OwnValues[string] | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

function living({ area, name, from, index, low, high, hard }: OwnValues): LivingIndex {
  return {
    area: String(area),
    name: textOr(name) ?? '',
    since: Number(from) as Day,
    index: Number(index),
    low: numberOr(low),
    high: numberOr(high),
    hard: hard === 'low' ? 'low' : 'high',
  };
}

function agreement({ unit, group, agreement: kind, since, yearHours, atSchool, weeks }: OwnValues): Agreement {
  return {
    unit: textOr(unit),
    group: textOr(group),
    kind: kind === 'local' ? 'local' : 'central',
    since: Number(since) as Day,
    yearHours: numberOr(yearHours),
    atSchool: numberOr(atSchool),
    weeks: numberOr(weeks),
  };
}

function pay({ position, from, measure, low, median, high, persons }: OwnValues): PaySpan {
  return {
    position: String(position),
    since: Number(from) as Day,
    measure: measure === 'step' ? 'step' : 'kroner',
    low: numberOr(low),
    median: numberOr(median),
    high: numberOr(high),
    persons: numberOr(persons),
  };
}
