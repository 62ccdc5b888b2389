import { FEWEST_FOLLOWED_AT_HORIZON, FEWEST_FOR_STANDARD_ERROR } from '../../../../terms/index.ts';
import { halfWidth, twoSidedChance } from '../../student-t.ts';
import type { Aggregate, Design, EvaluationNote, Finding, SideTest } from '../evaluation.ts';
import type { Panel } from '../panel.ts';
import { Unanswerable } from '../unanswerable.ts';
import { intervalOf, powerOf } from '../verdict.ts';
import { clusteredError } from './clustered-error.ts';
import { handedToClusters, relabelled } from './handed-to-others.ts';
import { type Followed, type MatchedSet, type MatchedSets, matchedSets } from './matched-sets.ts';
import { type RiskDifference, riskDifference } from './risk-difference.ts';

export { followedPanel } from './followed.ts';
export { type KnownOfUnits, strataOf } from './strata.ts';

/** What units are matched on and what holds them together, by unit. */
export interface Likeness {
  readonly strata: Int32Array;
  readonly clusters: Int32Array;
}

/**
 * Matched survival: to how many more (or fewer) it has happened within a time after the action began than to those alike who
 * had not got it. The time is the design's, or the last at which enough of both are followed.
 */
export function matchedSurvival(panel: Panel, design: Design, { strata, clusters }: Likeness): Finding {
  if (!panel.firstTreated.some((first) => first <= (panel.periods.at(-1) ?? 0)))
    throw new Unanswerable('nobody-treated');
  const matched = matchedSets(panel, strata, design);
  if (matched.sets.length === 0)
    throw new Unanswerable('nobody-matched', { count: matched.notMatched + matched.notFollowed });
  const found = riskDifference(panel, matched.sets, clusters);
  const horizon = horizonOf(found, design);
  const at = horizon - 1;
  const estimate = (found.treated[at] ?? 0) - (found.controls[at] ?? 0);
  const involved = involvedClusters(matched.sets, clusters);
  const isOfClusters = design.survival.given === 'clusters';
  const errorAt = (d: number) =>
    isOfClusters ? clusteredError(found, d) : { se: found.se[d] ?? 0, freedom: involved - 1 };
  const { se, freedom } = errorAt(at);
  const critical = halfWidth(0.95, freedom);
  if (se === 0 && estimate === 0) throw new Unanswerable('constant-outcome');
  const pretrend = followedBefore(panel, matched.sets);
  const cells = Array.from({ length: horizon }, (_, d) => ({
    group: firstStart(panel, matched.sets),
    time: d,
    att: (found.treated[d] ?? 0) - (found.controls[d] ?? 0),
    se: errorAt(d).se,
  }));
  const simple: Aggregate = { att: estimate, se, parts: [] };
  return {
    estimate,
    se,
    interval: intervalOf(estimate, se, critical),
    p: twoSidedChance(estimate / se, freedom),
    power: powerOf(design.smallestEffect, se, critical),
    cells,
    aggregates: {
      simple,
      group: { ...simple, parts: byStart(panel, matched.sets, { clusters, at }) },
      dynamic: { ...simple, parts: cells.map(({ time, att, se: error }) => ({ at: time, att, se: error })) },
      calendar: simple,
    },
    pretrend,
    placebo: (isOfClusters ? handedToClusters : relabelled)(panel, matched.sets, {
      ...{ clusters, at, estimate, seed: design.seed },
    }),
    notes: notesOf(matched, involved, pretrend),
    beside: {
      horizon,
      treatedRisk: found.treated[at] ?? 0,
      controlRisk: found.controls[at] ?? 0,
      treated: matched.sets.reduce((sum, { treated }) => sum + treated.length, 0),
      controls: new Set(matched.sets.flatMap(({ controls }) => controls.map(({ unit }) => unit))).size,
      sets: matched.sets.length,
      clusters: involved,
    },
  };
}

function horizonOf({ followed }: RiskDifference, { survival: { horizon } }: Design): number {
  const enough = followed.filter(
    ({ treated, controls }) => Math.min(treated, controls) >= FEWEST_FOLLOWED_AT_HORIZON,
  ).length;
  if (enough === 0) {
    const [first] = followed;
    const count = Math.min(first?.treated ?? 0, first?.controls ?? 0);
    throw new Unanswerable('few-units', { count, needed: FEWEST_FOLLOWED_AT_HORIZON });
  }
  return Math.min(horizon ?? enough, enough);
}

function involvedClusters(sets: readonly MatchedSet[], clusters: Int32Array): number {
  return new Set(sets.flatMap(({ treated, controls }) => [...treated, ...controls].map(({ unit }) => clusters[unit])))
    .size;
}

function firstStart({ periods }: Panel, sets: readonly MatchedSet[]): number {
  return periods[Math.min(...sets.map(({ treated }) => treated[0]?.from ?? 0))] ?? 0;
}

/** The difference for those who began in the same period, told until the same time where anybody is followed so long. */
function byStart(
  panel: Panel,
  sets: readonly MatchedSet[],
  { clusters, at }: { readonly clusters: Int32Array; readonly at: number },
) {
  const starts = [...new Set(sets.map(({ treated }) => treated[0]?.from ?? 0))].sort((a, b) => a - b);
  return starts.flatMap((start) => {
    const own = riskDifference(
      panel,
      sets.filter((set) => set.treated[0]?.from === start),
      clusters,
    );
    const [treated, controls] = [own.treated[at], own.controls[at]];
    if (treated === undefined || controls === undefined || (own.followed[at]?.treated ?? 0) === 0) return [];
    return [{ at: panel.periods[start] ?? 0, att: treated - controls, se: own.se[at] ?? null }];
  });
}

/** Whether both sides had been followed as long when the action began: the mean difference in periods. */
function followedBefore(panel: Panel, sets: readonly MatchedSet[]): SideTest | null {
  const before = ({ unit, from }: Followed) =>
    from - (panel.outcome[unit]?.findIndex((value) => !Number.isNaN(value)) ?? 0);
  const rows = sets.map(({ treated, controls }) => {
    const mean = (some: readonly Followed[]) => some.reduce((sum, one) => sum + before(one), 0) / some.length;
    const spread = (some: readonly Followed[]) =>
      some.reduce((sum, one) => sum + (before(one) - mean(some)) ** 2, 0) / Math.max(1, some.length - 1) / some.length;
    return {
      size: treated.length,
      apart: mean(treated) - mean(controls),
      variance: spread(treated) + spread(controls),
    };
  });
  const size = rows.reduce((sum, row) => sum + row.size, 0);
  const estimate = rows.reduce((sum, row) => sum + (row.size / size) * row.apart, 0);
  const se = Math.sqrt(rows.reduce((sum, row) => sum + (row.size / size) ** 2 * row.variance, 0));
  if (!(se > 0)) return null;
  const statistic = estimate / se;
  return { kind: 'followed-as-long-before', estimate, se, statistic, df: null, p: twoSidedChance(statistic) };
}

function notesOf(matched: MatchedSets, clusters: number, pretrend: SideTest | null): EvaluationNote[] {
  return [
    ...(matched.notFollowed > 0 ? [{ code: 'not-followed-at-start', value: matched.notFollowed } as const] : []),
    ...(matched.notMatched > 0 ? [{ code: 'not-matched', value: matched.notMatched } as const] : []),
    ...(clusters < FEWEST_FOR_STANDARD_ERROR ? [{ code: 'few-clusters', value: clusters } as const] : []),
    ...(pretrend === null ? [{ code: 'no-pretrend', value: null } as const] : []),
  ];
}
