import {
  CONTROL_RULES,
  type ControlRule,
  controlChart,
  type Deviation,
  deviationsIn,
  METRICS,
  type Metric,
  type MetricId,
} from '../../analysis/index.ts';
import { breakAcross, concernsRow, FEWEST_CONTROL_POINTS, TOTAL, UNASSIGNED } from '../../terms/index.ts';
import type { SeenRow, SeenTable } from '../published.ts';

/** What deviations are told of. */
export const DEVIATION_DIMENSIONS = ['unit', 'area', 'staff-group'] as const;
export type DeviationDimension = (typeof DEVIATION_DIMENSIONS)[number];

/** A figure that is out of the usual, from what the reader sees. Shares are 0–1. */
export interface SeenDeviation
  extends Pick<
    Deviation,
    'comparedWith' | 'alsoTheOther' | 'side' | 'width' | 'size' | 'falseDiscovery' | 'certainty'
  > {
  readonly metric: MetricId;
  readonly alias: string;
  readonly dimension: DeviationDimension;
  readonly code: string;
  /** The code's own name where it has one. */
  readonly name: string | null;
  /** The staff group of the figure; `Total` = everybody. */
  readonly group: string;
  readonly period: string;
  readonly provisional: boolean;
  readonly part: number;
  readonly whole: number;
  readonly share: number;
  /** What was to be expected. */
  readonly expected: number;
  /** The rule of the control chart that marks this point too; null where none does, or the years are too few. */
  readonly chart: ControlRule | null;
}

export interface SeenDeviations {
  readonly deviations: readonly SeenDeviation[];
  readonly looked: number;
  readonly notCompared: number;
  /** Figures of now that are withheld, and so not looked at. */
  readonly withheld: number;
  readonly expectedByChance: number;
}

/** Shares of amounts are no counts of persons: chance gives them no limits. */
const OF_AMOUNTS: readonly Metric['counted'][] = ['working-days', 'hours', 'posts', 'position-shares'];

/**
 * The deviations of several tables of shares by unit, area or staff group, over years, worked out from what has passed the
 * gate and nothing else (`deviationsIn`). What is withheld is left out before anything is reckoned: it moves no figure, no place
 * in the list, and is not told to be there but as how many.
 */
export function deviationsOf(tables: readonly SeenTable[]): SeenDeviations {
  const families = tables.flatMap((table) => familyOf(table) ?? []);
  const found = deviationsIn(families.map(({ rows }) => ({ units: rows })));
  return {
    deviations: found.deviations.flatMap((one) => seenOf(one, families[one.family]) ?? []),
    looked: found.looked,
    notCompared: found.notCompared,
    withheld: families.reduce((sum, { withheld }) => sum + withheld, 0),
    expectedByChance: found.expectedByChance,
  };
}

/** The years of one code, up to the newest period of its table. */
interface FamilyRow {
  readonly unit: string;
  readonly years: readonly ({ readonly part: number; readonly whole: number } | null)[];
  readonly now: SeenRow | null;
}

interface Family {
  readonly table: SeenTable;
  readonly dimension: DeviationDimension;
  readonly rows: readonly FamilyRow[];
  readonly withheld: number;
}

const NOBODY: readonly string[] = [TOTAL, UNASSIGNED, 'unknown'];

/** Null where the table is no share of counts by one of the dimensions, or nothing of it is seen. */
function familyOf(table: SeenTable): Family | null {
  const [column, ...more] = table.columns;
  const dimension = DEVIATION_DIMENSIONS.find((one) => one === column);
  if (dimension === undefined || more.length > 0 || table.metric.unit !== 'share') return null;
  if (OF_AMOUNTS.includes(METRICS[table.metric.id as MetricId].counted)) return null;
  const rows = table.rows.filter(({ codes, quoted }) => !NOBODY.includes(codes[0] ?? '') && quoted === undefined);
  const seen = [...new Set(rows.filter((row) => countsOf(row) !== null).map(({ period }) => period))].toSorted();
  const now = seen.at(-1);
  if (now === undefined) return null;
  const ofCode = new Map<string, SeenRow[]>();
  for (const row of rows) ofCode.set(row.codes[0] ?? '', [...(ofCode.get(row.codes[0] ?? '') ?? []), row]);
  const withheld = rows.filter(({ period, state }) => period === now && state === 'withheld').length;
  return {
    table,
    dimension,
    withheld,
    rows: [...ofCode].map(([unit, own]) => ({
      unit,
      now: own.find(({ period }) => period === now) ?? null,
      years: seen.map((period) => yearOf(own, period, now, table)),
    })),
  };
}

/** The count of a period; null where it is not seen, or a break lies between it and now. */
function yearOf(rows: readonly SeenRow[], period: string, now: string, table: SeenTable): FamilyRow['years'][number] {
  const row = rows.find((one) => one.period === period);
  if (row === undefined) return null;
  const own = Object.fromEntries(table.columns.map((column, i) => [column, row.codes[i]]));
  const breaks = table.breaks.filter((one) => concernsRow(one.rows, own));
  if (period !== now && breakAcross(breaks, period, now, table.metric.time) !== null) return null;
  return countsOf(row);
}

/** Part and whole as counts of persons; null where they are not seen, or are no whole numbers. */
function countsOf({ numerator, denominator }: SeenRow): FamilyRow['years'][number] {
  if (numerator === null || denominator === null || denominator <= 0) return null;
  if (!Number.isInteger(numerator) || !Number.isInteger(denominator) || numerator > denominator) return null;
  return { part: numerator, whole: denominator };
}

function seenOf(one: Deviation, family: Family | undefined): SeenDeviation | null {
  const row = family?.rows[one.unit];
  if (family === undefined || row === undefined || row.now === null) return null;
  const { table, dimension } = family;
  const { comparedWith, alsoTheOther, side, width, size, falseDiscovery, certainty, now, usual } = one;
  return {
    comparedWith,
    alsoTheOther,
    side,
    width,
    size,
    falseDiscovery,
    certainty,
    metric: table.metric.id as MetricId,
    alias: table.metric.alias,
    dimension,
    code: row.unit,
    name: table.names[dimension]?.[row.unit] ?? null,
    group: table.filters.find((filter) => filter.dimension === 'staff-group')?.codes[0] ?? TOTAL,
    period: row.now.period,
    provisional: row.now.state === 'provisional',
    part: now.part,
    whole: now.whole,
    share: now.part / now.whole,
    expected: usual.share,
    chart: chartRule(row.years),
  };
}

/** Whether the newest point of the code's own control chart is marked, by the weightiest rule, where there are points enough. */
function chartRule(years: FamilyRow['years']): ControlRule | null {
  const values = years.map((year) => (year === null ? null : year.part / year.whole));
  if (values.filter((value) => value !== null).length < FEWEST_CONTROL_POINTS) return null;
  const fired = controlChart(values).points.at(-1)?.fired ?? [];
  return CONTROL_RULES.find((rule) => fired.some((one) => one.rule === rule)) ?? null;
}
