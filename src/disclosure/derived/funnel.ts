import {
  FUNNEL_LEVELS,
  type FunnelLevel,
  funnelLimits,
  funnelSide,
  METRICS,
  type Metric,
  type MetricId,
  shrinkShares,
} from '../../analysis/index.ts';
import { TOTAL, UNASSIGNED } from '../../terms/index.ts';
import type { SeenRow, SeenTable } from '../published.ts';

/** One unit that is seen: a share of its size, and on which side of the limits it lies. */
export interface FunnelPoint {
  readonly unit: string;
  readonly part: number;
  readonly size: number;
  readonly share: number;
  readonly provisional: boolean;
  /** The widest limits the unit lies outside; null within all of them. */
  readonly outside: { readonly level: FunnelLevel; readonly side: 'below' | 'above' } | null;
  /** Where its own level seems to lie, drawn towards the others by as much as they are alike; null where all are alike. */
  readonly level: { readonly share: number; readonly low: number; readonly high: number } | null;
}

export interface FunnelLine {
  readonly level: FunnelLevel;
  readonly at: readonly { readonly size: number; readonly low: number; readonly high: number }[];
}

/** A funnel plot, worked out from what has passed the gate and nothing else. */
export interface Funnel {
  /** The whole's own share, around which the limits lie. */
  readonly mean: { readonly part: number; readonly whole: number; readonly share: number };
  readonly points: readonly FunnelPoint[];
  readonly lines: readonly FunnelLine[];
  /** How many units are withheld and so not drawn. */
  readonly withheld: number;
  /** True where the drawn units differ no more than chance lets equal ones. */
  readonly alike: boolean;
}

/** Shares of days, hours and full-time equivalents are no counts: chance alone gives them no limits. */
const OF_AMOUNTS: readonly Metric['counted'][] = ['working-days', 'hours', 'posts'];

/** So many sizes are enough for a smooth line. */
const MOST_STEPS = 120;

/**
 * The funnel of a table of shares by unit: exact binomial limits around the share of the whole (`funnelLimits`), and each
 * unit's level by empirical Bayes (`shrinkShares`) from the units that are drawn. Null where the whole is not seen, or the
 * table has no unit in it. Worked out once for each table: every school's page has it.
 */
export function funnelOf(table: SeenTable): Funnel | null {
  const known = funnels.get(table);
  if (known !== undefined) return known;
  const funnel = workedOut(table);
  funnels.set(table, funnel);
  return funnel;
}

const funnels = new WeakMap<SeenTable, Funnel | null>();

function workedOut(table: SeenTable): Funnel | null {
  const column = table.columns.indexOf('unit');
  if (column < 0 || table.columns.length !== 1 || table.metric.unit !== 'share') return null;
  if (OF_AMOUNTS.includes(METRICS[table.metric.id as MetricId].counted)) return null;
  const whole = table.rows.find((row) => row.codes[column] === TOTAL);
  if (whole === undefined || whole.value === null || whole.denominator === null) return null;
  const units = table.rows.filter(({ codes }) => codes[column] !== TOTAL && codes[column] !== UNASSIGNED);
  const mean = { part: whole.numerator ?? 0, whole: whole.denominator, share: whole.value };
  const drawn = units.flatMap((row) => pointOf(row, row.codes[column] ?? '', mean.share));
  const shrunk = shrinkShares(drawn.map(({ part, size }) => ({ part, whole: size })));
  const alike = shrunk.alpha === null;
  const points = drawn.map((point, i) => ({ ...point, level: alike ? null : (shrunk.units[i] ?? null) }));
  const largest = points.reduce((most, { size }) => Math.max(most, size), 0);
  return {
    mean,
    points,
    lines: FUNNEL_LEVELS.map((level) => ({ level, at: lineOf(mean.share, level, largest) })),
    withheld: units.filter(({ state }) => state === 'withheld').length,
    alike,
  };
}

function pointOf(row: SeenRow, unit: string, mean: number): Omit<FunnelPoint, 'level'>[] {
  const { numerator, denominator, value, state } = row;
  if (numerator === null || denominator === null || value === null || denominator === 0) return [];
  const outside = FUNNEL_LEVELS.toReversed()
    .map((level) => ({ level, side: funnelSide(numerator, denominator, mean, level) }))
    .find(({ side }) => side !== null);
  return [
    {
      unit,
      part: numerator,
      size: denominator,
      share: value,
      provisional: state === 'provisional',
      outside: outside === undefined || outside.side === null ? null : { level: outside.level, side: outside.side },
    },
  ];
}

function lineOf(mean: number, level: FunnelLevel, largest: number): FunnelLine['at'] {
  const last = Math.max(10, Math.ceil(largest * 1.08));
  const step = Math.max(1, Math.ceil(last / MOST_STEPS));
  const sizes = Array.from({ length: Math.floor(last / step) }, (_, i) => (i + 1) * step);
  return sizes.map((size) => ({ size, ...funnelLimits(size, mean, level) }));
}
