import { type CountedStand, isSameMoments, type RawTurnovers, type Stand, standKey } from '../../analysis/index.ts';
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
 * two), which figures may be told: each by itself, and beside every one before it of the same days that differs in one
 * choice only, since that difference is a count of persons. A difference in several choices mixes several counts.
 */
export function toldFamily(
  { figures, between }: Pick<RawTurnovers, 'figures' | 'between'>,
  limits: Limits,
): ToldFamily {
  const told: { readonly stand: Stand; readonly counts: ToldCounts }[] = [];
  const verdicts = new Map<string, boolean>();
  for (const one of [...figures.flatMap(({ counted }) => counted ?? []), ...between]) {
    const counts = toldCounts(one);
    const beside = told.filter(({ stand }) => isOneChoiceApart(stand, one.stand));
    const isTold = mayBeTold(counts, limits) && beside.every((other) => isSafeBeside(other.counts, counts, limits));
    if (isTold) told.push({ stand: one.stand, counts });
    verdicts.set(standKey(one.stand), isTold);
  }
  return { isTold: (stand) => verdicts.get(standKey(stand)) ?? null };
}

function isSafeBeside(a: ToldCounts, b: ToldCounts, limits: Limits): boolean {
  return differencesBetween(a, b).every((persons) => isTellable({ persons, bothWays: false }, limits));
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
