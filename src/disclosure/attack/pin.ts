import type { Solver } from '../protection/solver.ts';
import { type Component, componentsOf } from './components.ts';
import { measure, type Reach, unsettled } from './measure.ts';
import { type Draft, dimensionsUsed, draftOf } from './system.ts';
import { keyOfTerms, type Met, type Told } from './told.ts';

/** What an attacker may spend. Counted in pieces of work, not in time, so that the same attack always ends the same way. */
export interface Spending {
  /** Combinations of codes in one system; more dimensions than fit are tried a few at a time. */
  readonly mostClasses: number;
  /** Unknowns in one system. */
  readonly mostUnknowns: number;
  /** Linear programs in one system. */
  readonly mostPrograms: number;
}

export interface Pinned {
  /** In the order of `wanted`. */
  readonly reaches: readonly Reach[];
  readonly programs: number;
  /** Systems that no counts fit: something that was taken for known is not so. */
  readonly impossible: number;
}

/** Intervals at least so wide are not looked at any closer. */
interface Wide {
  readonly wide: number;
}

interface Looking extends Wide {
  readonly highs: Solver;
  readonly spending: Spending;
  readonly reaches: Map<string, Reach>;
  programs: number;
  impossible: number;
}

const UNKNOWN = unsettled('too-large');

/**
 * The feasible interval of each wanted count, given everything told and that no count is negative; those at least `wide`
 * are only told to be so. What is pinned on the way is known from then on.
 */
export function pin(highs: Solver, told: Told, wanted: readonly Met[], { wide, ...spending }: Spending & Wide): Pinned {
  const looking: Looking = { highs, spending, wide, reaches: new Map(), programs: 0, impossible: 0 };
  const isWanted = new Set(wanted.map(keyOfMet));
  for (const component of componentsOf(told)) {
    const own = component.met.filter((one) => isWanted.has(keyOfMet(one)));
    if (own.length > 0) lookInto(looking, component, own);
  }
  const { reaches, programs, impossible } = looking;
  return { reaches: wanted.map((one) => reaches.get(keyOfMet(one)) ?? UNKNOWN), programs, impossible };
}

/** A count keeps its key when its stretches of time are cut. */
function keyOfMet({ question, codes, period, part }: Met): string {
  return `${JSON.stringify(question)} ${codes.join()} ${period} ${part}`;
}

function lookInto(looking: Looking, component: Component, wanted: readonly Met[]): void {
  const only = { ...component, met: wanted };
  let known = only;
  for (const dimensions of viewsOf(looking, only)) {
    const draft = draftOf(known, dimensions, looking.spending.mostClasses);
    if (draft !== null) lookThrough(looking, draft, wanted);
    known = { ...only, equations: [...only.equations, ...foundOut(looking, wanted)] };
  }
}

function lookThrough(looking: Looking, draft: Draft, wanted: readonly Met[]): void {
  const system = draft.write();
  const isPinned = (met: Met) => width(looking.reaches.get(keyOfMet(met)) ?? UNKNOWN) < SAME;
  const sums = wanted.flatMap((met) => {
    const sum = isPinned(met) ? null : system.sumOf(met.terms);
    return sum === null ? [] : [{ met, sum }];
  });
  if (sums.length === 0) return;
  const effort = { programs: looking.spending.mostPrograms, wide: looking.wide };
  const { reaches, programs } = measure(
    looking.highs,
    system,
    sums.map(({ sum }) => sum),
    effort,
  );
  looking.programs += programs;
  looking.impossible += reaches === null ? 1 : 0;
  for (const [i, { met }] of sums.entries()) keepNarrowest(looking, met, reaches?.[i] ?? UNKNOWN);
}

const SAME = 1e-6;

function width({ low, high }: Reach): number {
  return high - low;
}

function keepNarrowest({ reaches }: Looking, met: Met, reach: Reach): void {
  const before = reaches.get(keyOfMet(met)) ?? UNKNOWN;
  const isBetter = reach.isSettled ? !before.isSettled || width(reach) < width(before) : !before.isSettled;
  if (isBetter) reaches.set(keyOfMet(met), reach);
}

/** What is pinned, as something told. */
function foundOut({ reaches }: Looking, wanted: readonly Met[]): Told['equations'] {
  const found = wanted.flatMap((met) => {
    const reach = reaches.get(keyOfMet(met)) ?? UNKNOWN;
    return width(reach) < SAME ? [{ terms: met.terms, value: nearly(reach.low) }] : [];
  });
  return [...new Map(found.map((one) => [keyOfTerms(one.terms), one])).values()];
}

function nearly(value: number): number {
  return Math.abs(value - Math.round(value)) < SAME ? Math.round(value) + 0 : value;
}

/** Sets of class dimensions to look at together: all if they fit, else the largest that do, most wanted counts first. */
function viewsOf({ spending }: Looking, component: Component): readonly (readonly number[])[] {
  const used = [...component.equations, ...component.met].map(({ terms }) => dimensionsUsed(terms));
  const all = [...new Set(used.flat())].sort();
  const subsets = subsetsOf(all);
  const holds = (some: readonly number[], fewer: readonly number[]) => fewer.every((one) => some.includes(one));
  const largest: (readonly number[])[] = [];
  for (const some of subsets) {
    if (largest.some((other) => holds(other, some))) continue;
    const draft = draftOf(component, some, spending.mostClasses);
    if (draft !== null && draft.size <= spending.mostUnknowns) largest.push(some);
  }
  const of = (some: readonly number[]) =>
    component.met.filter(({ terms }) => holds(some, dimensionsUsed(terms))).length;
  return largest.filter((some) => of(some) > 0).sort((a, b) => of(b) - of(a));
}

/** Every subset, large ones first. */
function subsetsOf(all: readonly number[]): readonly (readonly number[])[] {
  const every = Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_one, i) => (bits >> i) % 2 === 1));
  return every.toSorted((a, b) => b.length - a.length);
}
