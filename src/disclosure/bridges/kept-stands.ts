import type { Limits } from '../rules/row.ts';
import { mayStandTogether, type ToldCounts } from './told-counts.ts';

/**
 * Which figures of a bridge are kept, so that every line between two neighbours tells of nobody or of enough: as many
 * as can be, the rest taken together with the next. Both ends are kept, or there is no bridge (null).
 *
 * Method: the longest way from the first figure to the last over figures that may be told, each step between two that
 * may stand together; of equally long ways the one that keeps the later figures. The same counts give the same way.
 */
export function keptStands(
  counts: readonly ToldCounts[],
  isAllowed: (place: number) => boolean,
  limits: Limits,
): readonly number[] | null {
  const ways: (Way | null)[] = [];
  for (const [place, here] of counts.entries()) {
    const earlier = ways.filter((way) => way !== null && mayStandTogether(way.counts, here, limits));
    const best = earlier.reduce<Way | null>((so, way) => (length(way) >= length(so) ? way : so), null);
    const isReached = isAllowed(place) && (place === 0 || best !== null);
    ways.push(isReached ? { counts: here, kept: [...(best?.kept ?? []), place] } : null);
  }
  return ways.at(-1)?.kept ?? null;
}

/** The longest way to a figure. */
interface Way {
  readonly counts: ToldCounts;
  readonly kept: readonly number[];
}

function length(way: Way | null): number {
  return way?.kept.length ?? 0;
}
