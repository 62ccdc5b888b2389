import type { Dataset } from '../read-model/dataset.ts';

/**
 * The units that had followed a unit by a day, through any chain of successions dated that day or earlier. After a
 * split every successor counts as the same school (contract.md 1). Asked once per unit, then remembered.
 */
export function successorsBy(dataset: Dataset, day: number): (unit: number) => ReadonlySet<number> {
  const since = succeededSince(dataset);
  const known = new Map<number, ReadonlySet<number>>();
  return (unit) => {
    const before = known.get(unit);
    if (before !== undefined) return before;
    const reached = [...since(unit)].filter(([, first]) => first <= day).map(([other]) => other);
    const successors = new Set(reached);
    known.set(unit, successors);
    return successors;
  };
}

/**
 * The units that follow a unit sooner or later, each with the first day on which it does: along a chain the latest of its
 * days, of several chains the earliest. Asked once per unit, then remembered.
 */
export function succeededSince({ successions }: Dataset): (unit: number) => ReadonlyMap<number, number> {
  const known = new Map<number, ReadonlyMap<number, number>>();
  return (unit) => {
    const since = known.get(unit) ?? followSuccessions(successions, unit);
    known.set(unit, since);
    return since;
  };
}

function followSuccessions(successions: Dataset['successions'], unit: number): ReadonlyMap<number, number> {
  const since = new Map<number, number>();
  const sinceWhen = (other: number) => since.get(other) ?? Number.POSITIVE_INFINITY;
  const sooner = ({ from, to, day }: Dataset['successions'][number]): boolean => {
    const reached = from === unit ? day : Math.max(sinceWhen(from), day);
    if (reached >= sinceWhen(to)) return false;
    since.set(to, reached);
    return true;
  };
  while (successions.some(sooner));
  return since;
}
