import type { CountedStand } from '../../analysis/index.ts';
import { type Limits, tooFew } from '../rules/row.ts';

/** The persons that one figure of a bridge tells of. Plain numbers: rules see no names. */
export interface ToldCounts {
  /** Behind the numerator. */
  readonly gone: number;
  /** Behind the denominator. */
  readonly base: number;
  /** At either end of the period, where the figure is out of their mean. */
  readonly ends: readonly number[];
}

export function toldCounts({ count, stand }: Pick<CountedStand, 'count' | 'stand'>): ToldCounts {
  const { numerator, denominator } = count.persons;
  const { first, second } = count.atEnds;
  return {
    gone: numerator,
    base: denominator,
    ends: stand.choices['out-of'] === 'mean-of-ends' ? [first, second] : [],
  };
}

/**
 * May a figure be told by itself? Those gone, those under the line and the rest must each be nobody or enough, as for
 * any share; a rate needs its base. Of a mean both headcounts can be worked out, and who has come and who has gone
 * between them.
 */
export function mayBeTold({ gone, base, ends }: ToldCounts, limits: Limits): boolean {
  const counts = [gone, base, Math.abs(base - gone), ...ends, ...ends.map((end) => base - end)];
  if (counts.some((count) => tooFew(count, limits))) return false;
  return limits.fewestPersons <= 1 || [base, ...ends].every((count) => count >= limits.smallestBase);
}

/** A difference between two figures: persons more or fewer, and whether some come in while others go out. */
export interface Difference {
  readonly persons: number;
  readonly bothWays: boolean;
}

/**
 * May a difference be told? One that persons cross in one way only is a count of them, and must be nobody or enough. One
 * with persons in and persons out is no count: what it tells is how many more, not how many.
 */
export function isTellable({ persons, bothWays }: Difference, limits: Limits): boolean {
  return bothWays || !tooFew(Math.abs(persons), limits);
}

/** The differences that two figures beside each other tell of: over the line, under it, and of the rest. */
export function differencesBetween(a: ToldCounts, b: ToldCounts): readonly [number, number, number] {
  return [b.gone - a.gone, b.base - a.base, b.base - b.gone - (a.base - a.gone)];
}
