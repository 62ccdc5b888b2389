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
 * any share; a rate needs its base. Both headcounts of a mean can be worked out, and so can the change between them.
 */
export function mayBeTold({ gone, base, ends }: ToldCounts, limits: Limits): boolean {
  const [first = 0, second = 0] = ends;
  const counts = [gone, base, Math.abs(base - gone), first, second, Math.abs(second - first)];
  if (counts.some((count) => tooFew(count, limits))) return false;
  return limits.fewestPersons <= 1 || [base, ...ends].every((count) => count >= limits.smallestBase);
}

/** May two figures stand beside each other? What their difference tells of must be nobody or enough, over and under. */
export function mayStandTogether(a: ToldCounts, b: ToldCounts, limits: Limits): boolean {
  const differences = [a.gone - b.gone, a.base - b.base, a.base - a.gone - (b.base - b.gone)];
  return differences.every((difference) => !tooFew(Math.abs(difference), limits));
}
