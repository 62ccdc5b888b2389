/** Yearly chances of leaving by age, counted from persons at risk. The last cell is open: that age and over. */
export interface AgeHazards {
  /** Share of those at risk to whom it happened, by age; borrowed where nobody was at risk. */
  readonly yearly: Float64Array;
  /** Persons at risk, by age. */
  readonly atRisk: Float64Array;
  /** The ages `[first, after)` each age is counted from: itself, or the neighbours it borrows from. */
  readonly from: readonly (readonly [first: number, after: number])[];
}

/**
 * Hazards by age: events / persons at risk. An age with nobody at risk takes the pooled share of the nearest ages on both
 * sides: of those at most n years away, n as small as it can be for anybody to be at risk. Null where nobody was at all.
 */
export function ageHazards(atRisk: Float64Array, events: Float64Array): AgeHazards | null {
  if (atRisk.every((persons) => persons === 0)) return null;
  const from = Array.from(atRisk, (_, age) => borrowedFrom(atRisk, age));
  const yearly = Float64Array.from(from, ([first, after]) => sum(events, first, after) / sum(atRisk, first, after));
  return { yearly, atRisk, from };
}

function borrowedFrom(atRisk: Float64Array, age: number): readonly [number, number] {
  for (let away = 0; ; away++) {
    const [first, after] = [Math.max(0, age - away), Math.min(atRisk.length, age + away + 1)];
    if (sum(atRisk, first, after) > 0) return [first, after];
  }
}

function sum(column: Float64Array, first: number, after: number): number {
  let all = 0;
  for (let i = first; i < after; i++) all += column[i] ?? 0;
  return all;
}

/** How many of some persons are expected to leave, and how far the number may lie from that. */
export interface ExpectedLeavers {
  readonly expected: number;
  /** Of the number itself, were the hazards known: Σ π(1 − π), each person leaving or not. */
  readonly binomial: number;
  /** Of the expected number, because the hazards are counted from so many: delta method. */
  readonly sampling: number;
}

/** Chance of leaving within some years, and by how much it grows with each of the hazards it is made of. */
export interface Chance {
  readonly chance: number;
  readonly slopes: readonly (readonly [age: number, slope: number])[];
}

/** The chance of leaving within `years` from each age: π(a) = 1 − Π (1 − q(a + j)), j = 0 … years − 1. */
export function chancesWithin({ yearly }: AgeHazards, years: number): readonly Chance[] {
  const oldest = yearly.length - 1;
  return Array.from(yearly, (_, age): Chance => {
    const ages = Array.from({ length: years }, (__, j) => Math.min(age + j, oldest));
    const stays = (but: number) =>
      ages.reduce((product, at, j) => (j === but ? product : product * (1 - (yearly[at] ?? 0))), 1);
    return { chance: 1 - stays(-1), slopes: ages.map((at, j) => [at, stays(j)]) };
  });
}

/**
 * Expected leavers among persons by age. The variance of the hazards is q(1 − q)/n of each age counted from, ages taken as
 * independent; a borrowed hazard varies with all it is borrowed from.
 */
export function expectedLeavers(
  { yearly, atRisk, from }: AgeHazards,
  chances: readonly Chance[],
  persons: ArrayLike<number>,
): ExpectedLeavers {
  const slopes = new Float64Array(yearly.length);
  let [expected, binomial] = [0, 0];
  chances.forEach(({ chance, slopes: own }, age) => {
    const count = persons[age] ?? 0;
    if (count === 0) return;
    expected += count * chance;
    binomial += count * chance * (1 - chance);
    for (const [at, slope] of own) spread(slopes, atRisk, from[at] ?? [at, at + 1], count * slope);
  });
  let sampling = 0;
  yearly.forEach((q, age) => {
    const n = atRisk[age] ?? 0;
    const slope = slopes[age] ?? 0;
    if (n > 0) sampling += (slope * slope * q * (1 - q)) / n;
  });
  return { expected, binomial, sampling };
}

/** A hazard counted from several ages grows with each by its part of those at risk. */
function spread(
  slopes: Float64Array,
  atRisk: Float64Array,
  [first, after]: readonly [number, number],
  slope: number,
): void {
  const all = sum(atRisk, first, after);
  for (let age = first; age < after; age++) {
    slopes[age] = (slopes[age] ?? 0) + (slope * (atRisk[age] ?? 0)) / all;
  }
}
