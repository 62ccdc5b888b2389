import { shuffle, uniformsFrom } from '../chance.ts';
import type { SideTest } from '../evaluation.ts';
import type { Panel } from '../panel.ts';
import type { Followed, MatchedSet } from './matched-sets.ts';
import { riskDifference } from './risk-difference.ts';

const DRAWS = 200;

/** What was found, and where, to hold others against. */
interface Handing {
  readonly clusters: Int32Array;
  readonly at: number;
  readonly estimate: number;
  readonly seed: number;
}

/** Within each set the action is handed to others by chance, 200 times: how often the difference is as large. */
export function relabelled(
  panel: Panel,
  sets: readonly MatchedSet[],
  { clusters, at, estimate, seed }: Handing,
): SideTest {
  const next = uniformsFrom(seed);
  return heldAgainst(estimate, () => {
    const drawn = sets.map((set) => shuffled(set, next));
    const { treated, controls } = riskDifference(panel, drawn, clusters);
    return (treated[at] ?? treated.at(-1) ?? 0) - (controls[at] ?? controls.at(-1) ?? 0);
  });
}

/**
 * As many clusters as have the action are drawn by chance and given it instead, 200 times: persons of the same set are compared by
 * the cluster they are in. So a shock to a whole cluster counts as one, and not as many persons.
 */
export function handedToClusters(panel: Panel, sets: readonly MatchedSet[], handing: Handing): SideTest {
  const next = uniformsFrom(handing.seed);
  const counted = countedClusters(panel, sets, handing);
  const given = new Set(sets.flatMap(({ treated }) => treated.map(({ unit }) => handing.clusters[unit] ?? 0)));
  const order = Int32Array.from(new Set(counted.flatMap((set) => [...set.keys()])));
  return heldAgainst(handing.estimate, () => {
    shuffle(order, next);
    return apartBetween(counted, new Set(order.subarray(0, given.size)), handing.at);
  });
}

/** How often chance alone gives as large a difference. */
function heldAgainst(estimate: number, draw: () => number): SideTest {
  let [asLarge, sum] = [0, 0];
  for (let n = 0; n < DRAWS; n++) {
    const apart = draw();
    sum += apart;
    if (Math.abs(apart) >= Math.abs(estimate) - 1e-12) asLarge++;
  }
  return {
    kind: 'handed-to-others',
    estimate: sum / DRAWS,
    se: null,
    statistic: null,
    df: null,
    p: (1 + asLarge) / (1 + DRAWS),
  };
}

/** Persons of a set in one cluster, by how long they have been followed: those still there, and those who went then. */
interface CountedCluster {
  readonly atRisk: Float64Array;
  readonly went: Float64Array;
}

/** By set, then by cluster. */
export type CountedClusters = readonly ReadonlyMap<number, CountedCluster>[];

export function countedClusters(
  { outcome }: Panel,
  sets: readonly MatchedSet[],
  { clusters, at }: Pick<Handing, 'clusters' | 'at'>,
): CountedClusters {
  return sets.map(({ treated, controls }) => {
    const counted = new Map<number, CountedCluster>();
    for (const { unit, from, until } of [...treated, ...controls]) {
      const cluster = clusters[unit] ?? 0;
      const own = counted.get(cluster) ?? newSums(at);
      counted.set(cluster, own);
      for (let d = 0; d <= at && from + d < until; d++) {
        own.atRisk[d] = (own.atRisk[d] ?? 0) + 1;
        own.went[d] = (own.went[d] ?? 0) + (outcome[unit]?.[from + d] ?? 0);
      }
    }
    return counted;
  });
}

/** The difference between the clusters that were given it and the others, weighed as `riskDifference` does. */
export function apartBetween(counted: CountedClusters, given: ReadonlySet<number>, at: number): number {
  const [withIt, without] = [newSums(at), newSums(at)];
  for (const set of counted) {
    const all = [...set];
    const [own, others] = [all.filter(([one]) => given.has(one)), all.filter(([one]) => !given.has(one))];
    const [size, otherSize] = [personsIn(own), personsIn(others)];
    if (size === 0 || otherSize === 0) continue;
    for (const [, one] of own) addTo(withIt, one, 1);
    for (const [, one] of others) addTo(without, one, size / otherSize);
  }
  return riskOf(withIt) - riskOf(without);
}

function personsIn(some: readonly (readonly [number, CountedCluster])[]): number {
  return some.reduce((sum, [, { atRisk }]) => sum + (atRisk[0] ?? 0), 0);
}

function newSums(at: number): CountedCluster {
  return { atRisk: new Float64Array(at + 1), went: new Float64Array(at + 1) };
}

function addTo(sums: CountedCluster, own: CountedCluster, weight: number): void {
  for (let d = 0; d < sums.atRisk.length; d++) {
    sums.atRisk[d] = (sums.atRisk[d] ?? 0) + weight * (own.atRisk[d] ?? 0);
    sums.went[d] = (sums.went[d] ?? 0) + weight * (own.went[d] ?? 0);
  }
}

function riskOf({ atRisk, went }: CountedCluster): number {
  let stays = 1;
  for (let d = 0; d < atRisk.length; d++) if ((atRisk[d] ?? 0) > 0) stays *= 1 - (went[d] ?? 0) / (atRisk[d] ?? 1);
  return 1 - stays;
}

function shuffled({ treated, controls }: MatchedSet, next: () => number): MatchedSet {
  const all: Followed[] = [...treated, ...controls];
  const order = Int32Array.from(all.keys());
  shuffle(order, next);
  const pick = (places: Int32Array) => Array.from(places, (place) => all[place]).filter((one) => one !== undefined);
  return { treated: pick(order.subarray(0, treated.length)), controls: pick(order.subarray(treated.length)) };
}
