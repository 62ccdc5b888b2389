import {
  type CountedMetricId,
  METRICS,
  notOfferedIn,
  type Period,
  type Question,
  timeOf,
} from '../../../analysis/index.ts';
import type { Day, DimensionId } from '../../../terms/index.ts';
import type { Chance } from './chance.ts';

/** What there is to ask about: an owner's codes, and days on which something is known. */
export interface Field {
  /** Codes that questions may name, per dimension; dimensions that are left out are not asked about. */
  readonly codes: Readonly<Partial<Record<DimensionId, readonly string[]>>>;
  /** Days of stocks, rising; also the ends of periods. */
  readonly days: readonly Day[];
  /** Days of knowledge, rising; null is today. */
  readonly knownOn: readonly (Day | null)[];
}

/** A row of questions that belong together, such as a total and what is left of it. */
export type Script = (field: Field, chance: Chance) => readonly Question[];

export const ON_A_DAY = ['A1', 'A7', 'A7o', 'A5', 'B15'] as const;
/** Ratios of what other metrics tell, and medians: each tells of headcounts that stand elsewhere. */
export const RATIOS = ['A14', 'A14a', 'A10t'] as const;
export const MEDIANS = ['A7m', 'A5m', 'A9'] as const;
export const BETWEEN = ['B2', 'B3', 'B5', 'B12', 'B6', 'B4'] as const;

/** A question without what its metric does not offer. */
export function question(metric: CountedMetricId, period: Period, more: Partial<Question> = {}): Question {
  const asked = { metric, by: [], where: [], period, asKnownOn: null, ...more };
  const isOffered = (dimension: DimensionId) => notOfferedIn(METRICS[metric], { by: [dimension], where: [] }) === null;
  return {
    ...asked,
    by: asked.by.filter(isOffered),
    where: asked.where.filter(({ dimension }) => isOffered(dimension)),
  };
}

/** A period that a metric can be asked of: a day, or from one day to a later one. */
export function somePeriod({ days }: Field, chance: Chance, metric: CountedMetricId): Period {
  if (timeOf(METRICS[metric]) === 'day') return { kind: 'day', at: chance.pick(days) };
  const [from, to] = chance.some(days, 2);
  if (from === undefined || to === undefined) throw new Error('fewer than two days to ask about');
  return { kind: 'between', from, to, grain: null };
}

export function dimensionsOf({ codes }: Field): readonly DimensionId[] {
  return Object.keys(codes) as DimensionId[];
}

export function codesOf({ codes }: Field, dimension: DimensionId): readonly string[] {
  return codes[dimension] ?? [];
}

/** One or two dimensions that do not lie inside each other in name. */
export function someBreakdown(field: Field, chance: Chance, most = 2): readonly DimensionId[] {
  return chance.some(dimensionsOf(field), 1 + chance.below(most));
}
