import type { Panel } from '../panel.ts';
import type { Followed, MatchedSet } from './matched-sets.ts';

/** By periods followed since the start, 1 being the period of the start itself. */
export interface RiskDifference {
  /** To how large a share it has happened, with the action and without. */
  readonly treated: readonly number[];
  readonly controls: readonly number[];
  readonly se: readonly number[];
  /** What the squared error consists of where whole clusters are given the action: each side's own part. */
  readonly bySide: readonly SidesOfError[];
  /** How many of each side are still followed, controls counted once. */
  readonly followed: readonly { readonly treated: number; readonly controls: number }[];
}

/** A side's part of the squared error, as a variance of its clusters has it (n − 1), and how many those are. */
interface SideOfError {
  readonly variance: number;
  readonly clusters: number;
}

interface SidesOfError {
  readonly treated: SideOfError;
  readonly controls: SideOfError;
}

interface Weighed extends Followed {
  readonly weight: number;
}

/**
 * Difference between two Kaplan–Meier curves, controls weighed so that each set has as many as it has treated (exact
 * stratification: Iacus, King and Porro 2012). The error is the infinitesimal jackknife's, its parts summed within clusters:
 * a unit that is a control several times, or units of one school, hang together.
 */
export function riskDifference(panel: Panel, sets: readonly MatchedSet[], clusters: Int32Array): RiskDifference {
  const treated = sets.flatMap((set) => set.treated.map((own): Weighed => ({ ...own, weight: 1 })));
  const controls = sets.flatMap((set) =>
    set.controls.map((own): Weighed => ({ ...own, weight: set.treated.length / set.controls.length })),
  );
  const length = Math.max(...treated.map(({ from, until }) => until - from));
  const size = clusters.reduce((most, cluster) => Math.max(most, cluster + 1), 0);
  const sides = [
    curveOf(panel, treated, { clusters, size, length }),
    curveOf(panel, controls, { clusters, size, length }),
  ];
  const [one, other] = sides;
  const involved = new Set([...treated, ...controls].map(({ unit }) => clusters[unit])).size;
  const factor = involved / Math.max(1, involved - 1);
  const step = (d: number) => {
    let sum = 0;
    for (let cluster = 0; cluster < size; cluster++) {
      const apart = (one?.influence[d]?.[cluster] ?? 0) - (other?.influence[d]?.[cluster] ?? 0);
      sum += apart * apart;
    }
    return Math.sqrt(sum * factor);
  };
  return {
    treated: one?.risk ?? [],
    controls: other?.risk ?? [],
    se: Array.from({ length }, (_, d) => step(d)),
    bySide: Array.from({ length }, (_, d) => ({
      treated: sideOfError(one?.influence[d], clustersOf(treated, clusters)),
      controls: sideOfError(other?.influence[d], clustersOf(controls, clusters)),
    })),
    followed: Array.from({ length }, (_, d) => ({ treated: one?.atRisk[d] ?? 0, controls: other?.atRisk[d] ?? 0 })),
  };
}

function clustersOf(some: readonly Followed[], clusters: Int32Array): number {
  return new Set(some.map(({ unit }) => clusters[unit])).size;
}

function sideOfError(influence: Float64Array | undefined, clusters: number): SideOfError {
  const sum = (influence ?? new Float64Array()).reduce((all, own) => all + own * own, 0);
  return { variance: (sum * clusters) / Math.max(1, clusters - 1), clusters };
}

interface Curve {
  readonly risk: number[];
  readonly atRisk: number[];
  /** By periods followed, then by cluster: influence on the risk. */
  readonly influence: Float64Array[];
}

interface Wish {
  readonly clusters: Int32Array;
  readonly size: number;
  readonly length: number;
}

function curveOf({ outcome }: Panel, followed: readonly Weighed[], { clusters, size, length }: Wish): Curve {
  const curve: Curve = { risk: [], atRisk: [], influence: [] };
  const sums = new Float64Array(size);
  let stays = 1;
  for (let d = 0; d < length; d++) {
    const there = followed.filter(({ from, until }) => from + d < until);
    const happened = ({ unit, from }: Weighed) => outcome[unit]?.[from + d] ?? 0;
    const weight = there.reduce((sum, one) => sum + one.weight, 0);
    const hazard = weight === 0 ? 0 : there.reduce((sum, one) => sum + one.weight * happened(one), 0) / weight;
    stays *= 1 - hazard;
    for (const one of hazard < 1 ? there : []) {
      const cluster = clusters[one.unit] ?? 0;
      sums[cluster] = (sums[cluster] ?? 0) + (one.weight * (happened(one) - hazard)) / (weight * (1 - hazard));
    }
    curve.risk.push(1 - stays);
    curve.atRisk.push(new Set(there.map(({ unit }) => unit)).size);
    curve.influence.push(sums.map((sum) => stays * sum));
  }
  return curve;
}
