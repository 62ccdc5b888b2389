import type { Panel } from '../panel.ts';
import type { Comparison } from '../staggered/compared-panel.ts';

/** From which a change is counted: the last period before the start, or the mean of all of them. */
export type Base = 'last' | 'mean';

/**
 * A part of an average effect: the mean change of the units with one label less that of the units with some others. All is
 * linear in the outcome, so that the same numbers of an outcome of 0 and 1 tell how much of a true effect it would show.
 */
export interface Contrast {
  readonly label: number;
  readonly isControl: readonly boolean[];
  readonly weight: number;
  /** By unit: the change of the outcome, and of having the action. */
  readonly change: Float64Array;
  readonly treated: Float64Array;
}

export interface Arrangement {
  /** First periods by label, in ascending order; never is infinity. */
  readonly starts: readonly number[];
  /** By unit. */
  readonly labels: Int32Array;
}

/** The units' labels: which cohort each belongs to. */
export function arrangementOf({ firstTreated }: Panel): Arrangement {
  const starts = [...new Set(firstTreated)].sort((a, b) => a - b);
  return { starts, labels: Int32Array.from(firstTreated, (first) => starts.indexOf(first)) };
}

/** The average effect of some cohorts as contrasts; cells compared with the same units are one. */
export function contrastsOf(
  panel: Panel,
  cohorts: readonly number[],
  choice: Comparison & { readonly base: Base },
): Contrast[] {
  const { starts, labels } = arrangementOf(panel);
  const cells = cohorts.flatMap((group) =>
    panel.periods.flatMap((time, at) => (time >= group ? [{ group, time, at }] : [])),
  );
  const sizes = starts.map((_, label) => labels.filter((one) => one === label).length);
  const sum = cells.reduce((all, { group }) => all + (sizes[starts.indexOf(group)] ?? 0), 0);
  const found = new Map<string, Contrast>();
  for (const { group, time, at } of cells) {
    const label = starts.indexOf(group);
    const isControl = starts.map(
      (start) =>
        start === Number.POSITIVE_INFINITY ||
        (choice.control === 'not-yet' && start !== group && start > time + choice.anticipation),
    );
    const key = `${label}/${isControl.map(Number).join('')}`;
    const before = panel.periods.flatMap((period, i) => (period < group - choice.anticipation ? [i] : []));
    const from = choice.base === 'last' ? before.slice(-1) : before;
    const own = found.get(key) ?? {
      label,
      isControl,
      weight: 0,
      change: new Float64Array(labels.length),
      treated: new Float64Array(labels.length),
    };
    const weight = (sizes[label] ?? 0) / sum;
    panel.outcome.forEach((outcome, unit) => {
      const first = panel.firstTreated[unit] ?? 0;
      const earlier = meanAt(from, (i) => outcome[i] ?? 0);
      const already = meanAt(from, (i) => Number((panel.periods[i] ?? 0) >= first));
      own.change[unit] = (own.change[unit] ?? 0) + weight * ((outcome[at] ?? 0) - earlier);
      own.treated[unit] = (own.treated[unit] ?? 0) + weight * (Number(time >= first) - already);
    });
    found.set(key, { ...own, weight: own.weight + weight });
  }
  return [...found.values()];
}

function meanAt(places: readonly number[], value: (place: number) => number): number {
  return places.length === 0 ? 0 : places.reduce((sum, place) => sum + value(place), 0) / places.length;
}

/** Effect and its part of a true effect when units have these labels; `size` weighs units (1 without). */
export function effectUnder(
  contrasts: readonly Contrast[],
  labels: Int32Array,
  size: Float64Array,
): { readonly effect: number; readonly treated: number } {
  let [effect, treated] = [0, 0];
  for (const contrast of contrasts) {
    const sums = sumsUnder(contrast, labels, size);
    effect += sums.change[1] / sums.size[1] - sums.change[0] / sums.size[0];
    treated += sums.treated[1] / sums.size[1] - sums.treated[0] / sums.size[0];
  }
  return { effect, treated };
}

type TwoSides = [ofControls: number, ofGroup: number];

function sumsUnder({ label, isControl, change, treated }: Contrast, labels: Int32Array, size: Float64Array) {
  const sums = { change: [0, 0] as TwoSides, treated: [0, 0] as TwoSides, size: [0, 0] as TwoSides };
  for (let unit = 0; unit < labels.length; unit++) {
    const own = labels[unit] ?? 0;
    if (own !== label && isControl[own] !== true) continue;
    const side = own === label ? 1 : 0;
    const weight = size[unit] ?? 1;
    sums.change[side] += weight * (change[unit] ?? 0);
    sums.treated[side] += weight * (treated[unit] ?? 0);
    sums.size[side] += weight;
  }
  return sums;
}
