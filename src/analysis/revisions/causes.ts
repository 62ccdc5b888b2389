import { halved, type Tables } from './halving.ts';
import type { Search } from './search.ts';

/** More tables than these are found by halving instead of one by one. */
const MOST_TABLES = 200;

/**
 * For each key: the places of the events across which its cell changed, ascending. A delivery is looked at with nobody
 * but those it touches where cells are sums over persons. Where they are not, every event is looked at; where those are
 * too many, by halving, and then changes that undid one another may not be told.
 */
export function causesOf<Cell>(keys: readonly string[], search: Search<Cell>): ReadonlyMap<string, readonly number[]> {
  const causes = new Map<string, number[]>(keys.map((key) => [key, []]));
  const cause = (place: number, [before, after]: Tables<Cell>) => {
    for (const key of keys) if (search.differs(before.get(key), after.get(key))) causes.get(key)?.push(place);
  };
  if (keys.length === 0) return causes;
  const { from, to, events, touched, counting, whole, ofPersons } = search;
  const effects = Array.from({ length: to - from }, (_, i) => {
    const place = from + i;
    const [before, after] = [counting(place), counting(place + 1)];
    const everybody = events[place]?.kind === 'context' || before?.source !== after?.source;
    const matters = everybody || touched.has(place + 1) || before?.horizon !== after?.horizon;
    return { place, everybody, matters };
  }).filter(({ matters }) => matters);
  if (ofPersons === null && effects.length > MOST_TABLES) return halved(keys, search);
  for (const { place, everybody } of effects) {
    const table = ofPersons === null || everybody ? whole : ofPersons(touched.get(place + 1) ?? []);
    cause(place, [table(place), table(place + 1)]);
  }
  return causes;
}
