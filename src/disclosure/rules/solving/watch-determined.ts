import type { Relation } from '../row.ts';
import { determinedRows } from './determined.ts';
import { sumsOfRow } from './sums-of-rows.ts';

/** Unknowns around the rows in question that are looked at before all are. */
const MOST_NEAR = 400;
/** Around each of them. */
const NEAR_EACH = 8;
/** Where more than one in so many is in question, all are looked at at once. */
const MANY = 4;

/** The rows that matter and can be worked out, of what is withheld by now. */
export type Watch = (withheld: ReadonlySet<number>) => readonly number[];

/**
 * Watches a table of which ever more is withheld. A row that could not be worked out before cannot be later, so only the
 * others are asked of; and a row that is free while all but some rows near it are held fast is free. What is still told then
 * is asked of the whole table: the answer is `determinedRows` of it, in less time.
 */
export function watchDetermined(relations: readonly Relation[], matters: (row: number) => boolean): Watch {
  const free = new Set<number>();
  const setFree = (some: Iterable<number>, told: ReadonlySet<number>) => {
    for (const row of some) if (!told.has(row)) free.add(row);
  };
  return (withheld) => {
    const open = Array.from(withheld).filter((row) => matters(row) && !free.has(row));
    if (open.length * MANY < withheld.size) {
      const left = determinedNear(relations, withheld, open);
      setFree(open, left);
      if (left.size === 0) return [];
    }
    const determined = new Set(determinedRows(relations, withheld));
    setFree(withheld, determined);
    return open.filter((row) => determined.has(row)).sort((a, b) => a - b);
  };
}

/** Those of some rows that are told by the sums around them, everything farther away taken to stand fast. */
function determinedNear(
  relations: readonly Relation[],
  withheld: ReadonlySet<number>,
  open: readonly number[],
): ReadonlySet<number> {
  const near = new Set(open);
  const met = new Set<number>();
  const most = Math.max(MOST_NEAR, open.length * NEAR_EACH);
  const meet = (sum: number) => {
    if (met.has(sum)) return;
    met.add(sum);
    if (near.size >= most) return;
    for (const row of relations[sum]?.rows ?? []) if (withheld.has(row)) near.add(row);
  };
  // A set hands out what is added to it while it is gone through: nearest first.
  for (const row of near) for (const sum of sumsOfRow(relations, row)) meet(sum);
  const around = Array.from(met, (sum) => relations[sum] as Relation);
  const determined = new Set(determinedRows(around, near));
  return new Set(open.filter((row) => determined.has(row)));
}
