import { checkHistories, type Histories } from './histories.ts';

/** A life table over whole periods, as columns. */
export interface LifeTable {
  readonly period: Int32Array;
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  /** Share of those at risk who leave in the period. */
  readonly hazard: Float64Array;
  /** Share staying through the period, and Greenwood's error of it. */
  readonly survival: Float64Array;
  readonly error: readonly (number | null)[];
}

/** A time or an entry that is not a whole number: periods are counted. */
export class NotPeriods extends RangeError {}

/**
 * Discrete life table: persons followed for whole periods (school years), h = d/Y, S = Π (1 − h), one row per period from
 * the first to the last, those without anybody at risk left out. Singer & Willett (2003), chapter 10. Throws NotPeriods,
 * NotFollowed.
 */
export function lifeTable(histories: Histories): LifeTable {
  checkHistories(histories);
  const { first, atRisk: there, events: gone } = counted(histories);
  const period = Int32Array.from(there, (_, i) => first + i).filter((_, i) => (there[i] ?? 0) > 0);
  const atRisk = there.filter((y) => y > 0);
  const events = gone.filter((_, i) => (there[i] ?? 0) > 0);
  const hazard = events.map((d, i) => d / (atRisk[i] ?? 0));
  const survival = new Float64Array(period.length);
  const error: (number | null)[] = [];
  let [stays, greenwood] = [1, 0];
  for (let i = 0; i < period.length; i++) {
    const [y, d] = [atRisk[i] ?? 0, events[i] ?? 0];
    stays *= (y - d) / y;
    greenwood += d === y ? 0 : d / (y * (y - d));
    survival[i] = stays;
    error.push(stays > 0 ? stays * Math.sqrt(greenwood) : null);
  }
  return { period, atRisk, events, hazard, survival, error };
}

interface Counted {
  /** The first period anybody is followed in. */
  readonly first: number;
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
}

/** Persons at risk and events in each period, from the first entered to the last followed. */
function counted({ time, cause, entry }: Histories): Counted {
  if (!time.every(Number.isInteger) || entry?.every(Number.isInteger) === false) {
    throw new NotPeriods('a life table counts whole periods');
  }
  const first = 1 + (entry === undefined ? 0 : entry.reduce((least, one) => Math.min(least, one)));
  const length = time.reduce((most, one) => Math.max(most, one - first + 1), 0);
  const atRisk = new Float64Array(length + 1);
  const events = new Float64Array(length);
  time.forEach((end, i) => {
    const from = (entry?.[i] ?? 0) + 1 - first;
    atRisk[from] = (atRisk[from] ?? 0) + 1;
    atRisk[end - first + 1] = (atRisk[end - first + 1] ?? 0) - 1;
    if (cause[i] !== 0) events[end - first] = (events[end - first] ?? 0) + 1;
  });
  for (let i = 1; i < atRisk.length; i++) atRisk[i] = (atRisk[i] ?? 0) + (atRisk[i - 1] ?? 0);
  return { first, atRisk: atRisk.slice(0, length), events };
}
