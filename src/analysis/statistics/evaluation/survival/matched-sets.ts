import type { Panel } from '../panel.ts';
import type { Comparison } from '../staggered/compared-panel.ts';

/** Followed from one period on: place of that period, and of the first in which it is followed no longer. */
export interface Followed {
  readonly unit: number;
  readonly from: number;
  readonly until: number;
}

/** Treated units that began in one period, and all that could have, alike in what is matched on. */
export interface MatchedSet {
  readonly treated: readonly Followed[];
  readonly controls: readonly Followed[];
}

export interface MatchedSets {
  readonly sets: readonly MatchedSet[];
  /** Treated units that were no longer followed when the action began, or not yet. */
  readonly notFollowed: number;
  /** Treated units that nobody was like. */
  readonly notMatched: number;
}

/**
 * Risk-set matching (Li, Propert and Rosenbaum, JASA 96 (2001) 870–882): whoever gets the action in a period is matched with
 * everybody of the same stratum who is followed then and has not got it. Both are followed from that period on, so that the
 * time somebody waited for the action is nobody's gain. A control that gets the action later is followed until then.
 */
export function matchedSets(panel: Panel, strata: Int32Array, { control, anticipation }: Comparison): MatchedSets {
  const { periods, firstTreated } = panel;
  const ends = panel.outcome.map((own) => own.findLastIndex((value) => !Number.isNaN(value)) + 1);
  const isFollowed = (unit: number, at: number) => !Number.isNaN(panel.outcome[unit]?.[at] ?? Number.NaN);
  const startOf = (unit: number) => periods.findIndex((period) => period >= (firstTreated[unit] ?? 0));
  const groups = new Map<string, { at: number; stratum: number; treated: Followed[] }>();
  let notFollowed = 0;
  for (let unit = 0; unit < ends.length; unit++) {
    const at = startOf(unit);
    if (firstTreated[unit] === Number.POSITIVE_INFINITY || at < 0) continue;
    if (!isFollowed(unit, at)) {
      notFollowed++;
      continue;
    }
    const stratum = strata[unit] ?? 0;
    const key = `${at}/${stratum}`;
    const group = groups.get(key) ?? { at, stratum, treated: [] };
    group.treated.push({ unit, from: at, until: ends[unit] ?? 0 });
    groups.set(key, group);
  }
  const sets = [...groups.values()].map(({ at, stratum, treated }): MatchedSet => {
    const isLike = (unit: number) => strata[unit] === stratum && isFollowed(unit, at);
    const controls = ends.flatMap((end, unit): Followed[] => {
      const first = firstTreated[unit] ?? 0;
      const isNever = first === Number.POSITIVE_INFINITY || startOf(unit) < 0;
      const isFree = control === 'never' ? isNever : first > (periods[at] ?? 0) + anticipation;
      return isFree && isLike(unit)
        ? [{ unit, from: at, until: Math.min(end, takenAt(periods, first - anticipation)) }]
        : [];
    });
    return { treated, controls };
  });
  const matched = sets.filter(({ controls }) => controls.length > 0);
  const lost = sets.filter(({ controls }) => controls.length === 0);
  return {
    sets: matched,
    notFollowed,
    notMatched: lost.reduce((sum, { treated }) => sum + treated.length, 0),
  };
}

/** Place of the first period from this one on; after the last where there is none. */
function takenAt(periods: readonly number[], period: number): number {
  const place = periods.findIndex((one) => one >= period);
  return place < 0 ? periods.length : place;
}
