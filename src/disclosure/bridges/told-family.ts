import {
  type CountedStand,
  type Crossings,
  isSameMoments,
  type RawTurnovers,
  type Stand,
  standKey,
} from '../../analysis/index.ts';
import type { Limits } from '../rules/row.ts';
import { differencesBetween, isTellable, mayBeTold, type ToldCounts, toldCounts } from './told-counts.ts';

/** Which figures about one group, of the same days and the same knowledge, may be told at all. */
export interface ToldFamily {
  /** Null for a stand that lies outside the family. */
  readonly isTold: (stand: Stand) => boolean | null;
}

/**
 * Several bridges about one group lie beside each other: whoever takes two of them has the figures of both. So it is
 * settled once for the group, in a fixed order (the definitions as they are listed, then all that stands between any
 * two), which figures may be told: each by itself, and beside every one before it. What sets two apart is a count of
 * persons where they differ in one choice, or where persons cross in one way only.
 */
export function toldFamily(
  { stands, crossings }: Pick<RawTurnovers, 'stands' | 'crossings'>,
  limits: Limits,
): ToldFamily {
  const told: Placed[] = [];
  const verdicts = new Map<string, boolean>();
  for (const [place, one] of stands.entries()) {
    const here = { place, stand: one.stand, counts: toldCounts(one) };
    const isSafe = (other: Placed) => isSafeBeside(other, here, crossings(other.place, place), limits);
    const isTold = mayBeTold(here.counts, limits) && told.every(isSafe);
    if (isTold) told.push(here);
    verdicts.set(standKey(one.stand), isTold);
  }
  return { isTold: (stand) => verdicts.get(standKey(stand)) ?? null };
}

interface Placed {
  readonly place: number;
  readonly stand: Stand;
  readonly counts: ToldCounts;
}

function isSafeBeside(a: Placed, b: Placed, { numerator, denominator, rest }: Crossings, limits: Limits): boolean {
  const isOneChoice = isOneChoiceApart(a.stand, b.stand);
  const ways = [numerator, denominator, rest].map(({ added, taken }) => !isOneChoice && added > 0 && taken > 0);
  const differences = differencesBetween(a.counts, b.counts);
  return differences.every((persons, i) => isTellable({ persons, bothWays: ways[i] === true }, limits));
}

/** Of the same days and the same knowledge. What a person counts as moves nobody, so it makes no count of its own. */
function isOneChoiceApart(a: Stand, b: Stand): boolean {
  if (a.asKnownOn !== b.asKnownOn || !isSameMoments(a.moments, b.moments)) return false;
  const { weight: _, ...own } = a.choices;
  return Object.entries(own).filter(([choice, value]) => b.choices[choice as keyof typeof own] !== value).length <= 1;
}

/** May a counted figure be told where it lies in none of some families? */
export function isToldAmong(families: readonly ToldFamily[], one: CountedStand, limits: Limits): boolean {
  const verdicts = families.map((family) => family.isTold(one.stand)).filter((verdict) => verdict !== null);
  return verdicts.every((verdict) => verdict) && mayBeTold(toldCounts(one), limits);
}
