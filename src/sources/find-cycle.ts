/** One arrow of a graph. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

/**
 * Takes away, again and again, the places no arrow leads to (Kahn 1962). What is left lies on rings or behind them; going
 * on from any of it leads into a ring.
 */
function leftOnRings(arrows: readonly Arrow[], next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const arriving = new Map<string, number>();
  for (const { from, to } of arrows) {
    arriving.set(from, arriving.get(from) ?? 0);
    arriving.set(to, (arriving.get(to) ?? 0) + 1);
  }
  const free = [...arriving.keys()].filter((place) => arriving.get(place) === 0);
  for (const place of free) {
    arriving.delete(place);
    for (const to of next.get(place) ?? []) {
      const left = (arriving.get(to) ?? 0) - 1;
      arriving.set(to, left);
      if (left === 0) free.push(to);
    }
  }
  return new Set(arriving.keys());
}

/** A ring among places each of which has an arrow from another of them: found by going backwards. */
function ringAmong(places: ReadonlySet<string>, arrows: readonly Arrow[]): readonly string[] {
  const before = new Map(
    arrows.filter(({ from, to }) => places.has(from) && places.has(to)).map((one) => [one.to, one.from]),
  );
  const way: string[] = [];
  let place = [...places][0] ?? '';
  while (!way.includes(place)) {
    way.push(place);
    place = before.get(place) ?? place;
  }
  return [...way.slice(way.indexOf(place)), place].reverse();
}

/** A ring of arrows (its first place repeated at the end); null where there is none. */
export function findCycle(arrows: readonly Arrow[]): readonly string[] | null {
  const next = new Map<string, string[]>();
  for (const { from, to } of arrows) next.set(from, [...(next.get(from) ?? []), to]);
  const left = leftOnRings(arrows, next);
  return left.size === 0 ? null : ringAmong(left, arrows);
}
