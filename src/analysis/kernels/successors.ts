import type { Dataset } from '../read-model/dataset.ts';

/**
 * The units that had followed a unit by a day, through any chain of successions dated that day or earlier. After a
 * split every successor counts as the same school (contract.md 1). Asked once per unit, then remembered.
 */
export function successorsBy(dataset: Dataset, day: number): (unit: number) => ReadonlySet<number> {
  const known = new Map<number, ReadonlySet<number>>();
  const next = new Map<number, number[]>();
  for (const { from, to, day: since } of dataset.successions) {
    if (since <= day) next.set(from, [...(next.get(from) ?? []), to]);
  }
  return (unit) => {
    const before = known.get(unit);
    if (before !== undefined) return before;
    const reached = new Set<number>();
    const ahead = [unit];
    for (let one = ahead.pop(); one !== undefined; one = ahead.pop()) {
      for (const successor of next.get(one) ?? []) {
        if (reached.has(successor)) continue;
        reached.add(successor);
        ahead.push(successor);
      }
    }
    known.set(unit, reached);
    return reached;
  };
}
