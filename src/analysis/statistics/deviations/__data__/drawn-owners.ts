import { uniformsFrom } from '../../evaluation/chance.ts';
import type { Counted } from '../../shrinkage.ts';
import type { Certainty, DeviationFamily, Deviation } from '../deviations.ts';
import { deviationsIn } from '../deviations.ts';
import type { UnitYears } from '../usual.ts';

/** An invented owner: schools that differ and years that differ, in several metrics. */
export interface DrawnOwner {
  readonly units: number;
  readonly metrics: number;
  readonly years: number;
  /** Exits as shares; every metric has its own. */
  readonly share: number;
  /** How alike persons of a school are over the years, and within a year beyond that. */
  readonly apart: number;
  readonly yearly: number;
  /** Every other metric is of some of the same persons as the one before (teachers among all). */
  readonly nested: boolean;
  /** A school of this size has so many times the exits in the last year, in the first metric; null = all as usual. */
  readonly changed: { readonly size: number; readonly times: number } | null;
}

export const USUAL_OWNER: DrawnOwner = {
  units: 150,
  metrics: 6,
  years: 7,
  share: 0.11,
  apart: 0.013,
  yearly: 0.004,
  nested: true,
  changed: null,
};

type Next = () => number;

export function drawOwner(owner: DrawnOwner, next: Next): readonly DeviationFamily[] {
  const sizes = Array.from({ length: owner.units }, (_, i) =>
    i === 0 && owner.changed !== null ? owner.changed.size : 12 + Math.floor(90 * next() ** 1.5),
  );
  const families: UnitYears[][] = [];
  for (let metric = 0; metric < owner.metrics; metric++) {
    const inner = owner.nested && metric % 2 === 1 ? families[metric - 1] : undefined;
    families.push(inner === undefined ? metricOf(owner, sizes, metric, next) : inner.map((one) => partOf(one, next)));
  }
  return families.map((units) => ({ units }));
}

function metricOf({ years, share, apart, yearly, changed }: DrawnOwner, sizes: readonly number[], metric: number, next: Next) {
  const commons = Array.from({ length: years }, () => share * (0.85 + 0.3 * next()));
  return sizes.map((size, unit): UnitYears => {
    const level = betaOf(share, apart, next) / share;
    return {
      unit: String(unit),
      years: commons.map((common, year) => {
        const isChanged = changed !== null && metric === 0 && unit === 0 && year === years - 1;
        const ratio = changed !== null && metric === 0 && unit === 0 ? 1 : level;
        const usual = Math.min(0.9, betaOf(Math.min(0.9, Math.max(0.005, common * ratio)), yearly, next));
        return countOf(size, isChanged ? Math.min(0.95, usual * changed.times) : usual, next);
      }),
    };
  });
}

/** About two of three of the same persons. */
function partOf({ unit, years }: UnitYears, next: Next): UnitYears {
  const two = (count: number) => countOf(count, 2 / 3, next).part;
  return {
    unit,
    years: years.map((one) => {
      if (one === null) return null;
      const part = two(one.part);
      return { part, whole: part + two(one.whole - one.part) };
    }),
  };
}

function countOf(whole: number, share: number, next: Next): Counted {
  let part = 0;
  for (let i = 0; i < whole; i++) if (next() < share) part++;
  return { part, whole };
}

/** A draw of the beta distribution with this mean and intraclass correlation, from two gamma draws. */
function betaOf(mean: number, spread: number, next: Next): number {
  if (spread <= 0) return mean;
  const weight = (1 - spread) / spread;
  const [a, b] = [gammaOf(mean * weight, next), gammaOf((1 - mean) * weight, next)];
  return a / (a + b);
}

/** Marsaglia & Tsang (2000), ACM Trans. Math. Softw. 26:363; below 1 by its own boost. */
function gammaOf(shape: number, next: Next): number {
  if (shape < 1) return gammaOf(shape + 1, next) * (1 - next()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - next()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** What became of many drawn owners, as shares of them. */
export interface DrawnOutcome {
  /** Owners of whom something is told as likely or sure that is not so: on null data the share of false discoveries. */
  readonly falsely: number;
  readonly falselySure: number;
  /** How many are told as unsure, for each test. */
  readonly unsurePerTest: number;
  /** How often the changed school is told with at least this certainty. */
  readonly found: Readonly<Record<Certainty, number>>;
}

export function outcomeOf(owner: DrawnOwner, owners: number, seed = 20261129): DrawnOutcome {
  const next = uniformsFrom(seed);
  const isChanged = ({ family, unit }: Deviation) =>
    owner.changed !== null && unit === 0 && family < (owner.nested ? 2 : 1);
  const all = Array.from({ length: owners }, () => deviationsIn(drawOwner(owner, next)));
  const shareOf = (isSo: (one: Deviation) => boolean) =>
    all.filter(({ deviations }) => deviations.some(isSo)).length / owners;
  const told = (codes: readonly Certainty[]) => shareOf((one) => isChanged(one) && codes.includes(one.certainty));
  const looked = all.reduce((sum, one) => sum + one.looked, 0);
  const unsure = all.reduce((sum, one) => sum + one.deviations.filter(({ certainty }) => certainty === 'unsure').length, 0);
  return {
    falsely: shareOf((one) => !isChanged(one) && one.certainty !== 'unsure'),
    falselySure: shareOf((one) => !isChanged(one) && one.certainty === 'sure'),
    unsurePerTest: unsure / looked,
    found: { sure: told(['sure']), likely: told(['sure', 'likely']), unsure: told(['sure', 'likely', 'unsure']) },
  };
}
