import type { Highs } from 'highs';
import { type Component, componentsOf } from './components.ts';
import { followingFrom } from './follows.ts';
import { openSolving, type Solving, type Sum } from './solve.ts';
import { dimensionsUsed, type System, systemOf } from './system.ts';
import { keyOfTerms, type Met, type Told } from './told.ts';

/** What an attacker may spend. Counted in pieces of work, not in time, so that the same attack always ends the same way. */
export interface Spending {
  /** Combinations of codes in one system; more dimensions than fit are tried a few at a time. */
  readonly mostClasses: number;
  /** Unknowns in one system. */
  readonly mostUnknowns: number;
  /** Linear programs in all. */
  readonly mostPrograms: number;
}

/** What a withheld count can be, as far as was looked; `high` is infinite where no end was found. */
export interface Reach {
  readonly low: number;
  readonly high: number;
  /** Both ends are the exact ends of what was told, or it is known to be wide. */
  readonly isSettled: boolean;
}

export interface Pinned {
  /** In the order of `wanted`. */
  readonly reaches: readonly Reach[];
  readonly programs: number;
  /** Systems that no counts fit: something that was taken for known is not so. */
  readonly impossible: number;
}

interface Looking {
  readonly highs: Highs;
  readonly spending: Spending;
  /** Intervals at least so wide are not looked at any closer. */
  readonly wide: number;
  readonly reaches: Map<string, Reach>;
  programs: number;
  impossible: number;
}

const UNKNOWN: Reach = { low: 0, high: Number.POSITIVE_INFINITY, isSettled: false };

/**
 * The feasible interval of each wanted count, given everything told and that no count is negative. Two roads: what
 * follows from the equations alone, then linear programs. Every table of counts the solver finds also shows how far
 * apart the other wanted counts can be, so most need no program of their own.
 */
export function pin(highs: Highs, told: Told, wanted: readonly Met[], spending: Spending, wide: number): Pinned {
  const looking: Looking = { highs, spending, wide, reaches: new Map(), programs: 0, impossible: 0 };
  const isWanted = new Set(wanted.map(keyOfMet));
  for (const component of componentsOf(told)) {
    const own = component.met.filter((one) => isWanted.has(keyOfMet(one)));
    if (own.length > 0) lookInto(looking, component, own);
  }
  return {
    reaches: wanted.map((one) => looking.reaches.get(keyOfMet(one)) ?? UNKNOWN),
    programs: looking.programs,
    impossible: looking.impossible,
  };
}

/** A count keeps its key when its stretches of time are cut. */
function keyOfMet({ question, codes, period, part }: Met): string {
  return `${JSON.stringify(question)} ${codes.join()} ${period} ${part}`;
}

function lookInto(looking: Looking, component: Component, wanted: readonly Met[]): void {
  let known = component;
  for (const dimensions of viewsOf(looking, component, wanted)) {
    const system = systemOf(known, dimensions, looking.spending.mostClasses);
    if (system === null || system.size > looking.spending.mostUnknowns) continue;
    const open = wanted.filter(
      (one) => looking.reaches.get(keyOfMet(one))?.isSettled !== true || isNarrow(looking, one),
    );
    const sums = open.flatMap((met) => {
      const sum = system.sumOf(met.terms);
      return sum === null ? [] : [{ met, sum }];
    });
    if (sums.length > 0) measure(looking, system, sums);
    const found = open.flatMap((met) => {
      const reach = looking.reaches.get(keyOfMet(met));
      return reach === undefined || reach.high - reach.low > SAME
        ? []
        : [{ terms: met.terms, value: nearly(reach.low) }];
    });
    const keys = new Set(known.equations.map(({ terms }) => keyOfTerms(terms)));
    known = {
      ...known,
      equations: [...known.equations, ...found.filter(({ terms }) => !keys.has(keyOfTerms(terms)))],
    };
  }
}

const SAME = 1e-6;

function nearly(value: number): number {
  return Math.abs(value - Math.round(value)) < SAME ? Math.round(value) + 0 : value;
}

function isNarrow({ reaches, wide }: Looking, met: Met): boolean {
  const reach = reaches.get(keyOfMet(met));
  return reach !== undefined && reach.high - reach.low < wide && reach.high - reach.low > SAME;
}

/** Sets of class dimensions to look at together: all if they fit, else the largest that do, most wanted counts first. */
function viewsOf({ spending }: Looking, component: Component, wanted: readonly Met[]): readonly (readonly number[])[] {
  const used = [...component.equations, ...component.met].map(({ terms }) => dimensionsUsed(terms));
  const all = [...new Set(used.flat())].sort();
  const subsets = all.reduce<number[][]>((so, one) => [...so, ...so.map((some) => [...some, one])], [[]]);
  const fits = subsets.filter((some) => {
    const system = systemOf(component, some, spending.mostClasses);
    return system !== null && system.size <= spending.mostUnknowns;
  });
  const holds = (some: readonly number[], fewer: readonly number[]) => fewer.every((one) => some.includes(one));
  const largest = fits.filter((some) => !fits.some((other) => other.length > some.length && holds(other, some)));
  const of = (some: readonly number[]) => wanted.filter(({ terms }) => holds(some, dimensionsUsed(terms))).length;
  return largest.filter((some) => of(some) > 0).sort((a, b) => of(b) - of(a));
}

interface Wanted {
  readonly met: Met;
  readonly sum: Sum;
}

function measure(looking: Looking, system: System, wanted: readonly Wanted[]): void {
  const solving = openSolving(looking.highs, system);
  looking.programs += 1;
  try {
    if (!solving.isPossible) {
      looking.impossible += 1;
      return;
    }
    const follows = followingFrom(
      system,
      wanted.map(({ sum }) => sum),
    );
    const seen = openSeen(wanted.map(({ sum }) => sum));
    for (const [i, one] of wanted.entries()) {
      if (looking.programs >= looking.spending.mostPrograms) return;
      const reach = reachOf(looking, { solving, seen, sum: one.sum, i, follows: follows.has(i) });
      narrow(looking, one.met, reach);
    }
  } finally {
    solving.dispose();
  }
}

interface OneSum {
  readonly solving: Solving;
  readonly seen: Seen;
  readonly sum: Sum;
  readonly i: number;
  readonly follows: boolean;
}

function reachOf(looking: Looking, { solving, seen, sum, i, follows }: OneSum): Reach {
  const isWide = () => seen.high(i) - seen.low(i) >= looking.wide;
  if (isWide()) return { low: seen.low(i), high: seen.high(i), isSettled: true };
  const end = (sense: 1 | -1): number | null => {
    looking.programs += 1;
    const found = solving.extreme(sum, sense);
    if (found !== null) seen.add(found.at);
    return found?.value ?? null;
  };
  const low = end(1);
  if (follows && low !== null) return { low, high: low, isSettled: true };
  if (isWide()) return { low: seen.low(i), high: seen.high(i), isSettled: true };
  const high = end(-1);
  return { low: low ?? 0, high: high ?? Number.POSITIVE_INFINITY, isSettled: low !== null && high !== null };
}

/** Of what several systems say of one count, the narrowest stays. */
function narrow({ reaches }: Looking, met: Met, reach: Reach): void {
  const before = reaches.get(keyOfMet(met)) ?? UNKNOWN;
  if (reach.high - reach.low < before.high - before.low || !before.isSettled) reaches.set(keyOfMet(met), reach);
}

/** How far apart each sum was seen among the counts found so far. */
interface Seen {
  readonly add: (at: Float64Array) => void;
  readonly low: (i: number) => number;
  readonly high: (i: number) => number;
}

function openSeen(sums: readonly Sum[]): Seen {
  const low = new Float64Array(sums.length).fill(Number.POSITIVE_INFINITY);
  const high = new Float64Array(sums.length).fill(Number.NEGATIVE_INFINITY);
  return {
    add: (at) => {
      for (const [i, { places, factors }] of sums.entries()) {
        const value = places.reduce((so, place, j) => so + (factors[j] ?? 0) * (at[place] ?? 0), 0);
        low[i] = Math.min(low[i] ?? value, value);
        high[i] = Math.max(high[i] ?? value, value);
      }
    },
    low: (i) => low[i] ?? 0,
    high: (i) => high[i] ?? 0,
  };
}
