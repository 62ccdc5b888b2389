/**
 * Which figures of a bridge are kept, so that every line between two neighbours may be told: as many as can be, the rest
 * taken together with the next. Both ends are kept, or there is no bridge (null).
 *
 * Method: the longest way from the first figure to the last over figures that may be told, each step between two that
 * may stand together; of equally long ways the one that keeps the later figures. The same counts give the same way.
 */
export function keptStands(
  figures: number,
  mayBeTold: (place: number) => boolean,
  mayStandTogether: (earlier: number, later: number) => boolean,
): readonly number[] | null {
  const ways: (Way | null)[] = [];
  for (let place = 0; place < figures; place++) {
    const earlier = ways.filter((way, i) => way !== null && mayStandTogether(i, place));
    const best = earlier.reduce<Way | null>((so, way) => (length(way) >= length(so) ? way : so), null);
    const isReached = mayBeTold(place) && (place === 0 || best !== null);
    ways.push(isReached ? [...(best ?? []), place] : null);
  }
  return ways.at(-1) ?? null;
}

/** The longest way to a figure: places that are kept. */
type Way = readonly number[];

function length(way: Way | null): number {
  return way?.length ?? 0;
}
