import type { Aggregate, Aggregates } from '../evaluation.ts';
import type { Panel } from '../panel.ts';
import type { GroupTime } from './cells.ts';
import { errorOf, type Influenced } from './influenced.ts';

/** Averages of the cells, each with its influences, as R's aggte makes them. */
export interface InfluencedAggregates {
  readonly aggregates: Aggregates;
  readonly simple: Influenced;
}

/**
 * Four averages (Callaway and Sant'Anna 2021, 3): *simple*, of all cells after the start, weighed by the cohorts' share of
 * the units; *group*, of each cohort's mean, so weighed; *dynamic*, by periods since the start, the mean of those after it;
 * *calendar*, by period, the mean of the periods. That the shares are estimated too is part of the error.
 */
export function aggregated(panel: Panel, cells: readonly GroupTime[]): InfluencedAggregates {
  const after = cells.filter(({ isAfter }) => isAfter);
  const groups = [...new Set(after.map(({ group }) => group))];
  const shares = (group: number) => panel.firstTreated.filter((first) => first === group).length / panel.outcome.length;
  const byShare = (some: readonly GroupTime[]) =>
    weighted(
      panel,
      some,
      some.map(({ group }) => shares(group)),
    );
  const simple = byShare(after);
  const perGroup = groups.map((group) => ({ at: group, ...even(after.filter((cell) => cell.group === group)) }));
  const overall = weighted(
    panel,
    perGroup.map((one) => ({ ...one, group: one.at })),
    groups.map(shares),
  );
  const since = distinct(cells.map(({ group, time }) => time - group)).map((at) => ({
    at,
    ...byShare(cells.filter(({ group, time }) => time - group === at)),
  }));
  const times = distinct(after.map(({ time }) => time)).map((at) => ({
    at,
    ...byShare(after.filter(({ time }) => time === at)),
  }));
  return {
    simple,
    aggregates: {
      simple: told(simple, []),
      group: told(overall, perGroup),
      dynamic: told(even(since.filter(({ at }) => at >= 0)), since),
      calendar: told(even(times), times),
    },
  };
}

function distinct(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

function told(overall: Influenced, parts: readonly (Influenced & { readonly at: number })[]): Aggregate {
  return {
    att: overall.att,
    se: errorOf(overall.influence),
    parts: parts.map(({ at, att, influence }) => ({ at, att, se: errorOf(influence) })),
  };
}

/** The mean, all counting alike. */
function even(parts: readonly Influenced[]): Influenced {
  return combined(
    parts,
    parts.map(() => 1 / parts.length),
  );
}

/** Σ w·att with fixed weights. */
export function combined(parts: readonly Influenced[], weights: readonly number[]): Influenced {
  const influence = new Float64Array(parts[0]?.influence.length ?? 0);
  let att = 0;
  for (const [i, part] of parts.entries()) {
    const weight = weights[i] ?? 0;
    att += weight * part.att;
    for (let unit = 0; unit < influence.length; unit++) {
      influence[unit] = (influence[unit] ?? 0) + weight * (part.influence[unit] ?? 0);
    }
  }
  return { att, influence };
}

/** The mean by the cohorts' shares of the units, whose own uncertainty is added to the influences. */
function weighted(
  { firstTreated }: Panel,
  parts: readonly (Influenced & { readonly group: number })[],
  shares: readonly number[],
): Influenced {
  const sum = shares.reduce((all, share) => all + share, 0);
  const mean = combined(
    parts,
    shares.map((share) => share / sum),
  );
  const own = new Map<number, number>();
  for (const { group, att } of parts) own.set(group, (own.get(group) ?? 0) + (att - mean.att) / sum);
  const influence = mean.influence.map((value, unit) => value + (own.get(firstTreated[unit] ?? 0) ?? 0));
  return { att: mean.att, influence };
}
