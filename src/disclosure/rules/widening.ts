import { cheapestSeen } from './cheapest.ts';
import type { Given, Judge, Withholding } from './judged.ts';

/** How ranges are judged, and what goes with withholding for them. */
interface Widening {
  readonly narrow: () => Judge;
  /** Protects anew what is withheld by now. */
  readonly again: () => void;
  /** Rows that are withheld with others by now, or may be: they are not told again one by one. */
  readonly bound: () => ReadonlySet<number>;
}

/**
 * Withholds more until no range is too narrow that something told would widen. What is withheld for that, one number after another,
 * may turn out needless by what came later: each is told again where all ranges stay wide.
 */
export function widen(task: Widening, withholding: Withholding): void {
  const { hidden } = withholding;
  const before = new Set(hidden);
  const narrow = task.narrow();
  while (withholdBeside(narrow(hidden), withholding)) task.again();
  // Not sooner: of rows that are withheld together the first may have been withheld for a range.
  const bound = task.bound();
  const added = [...hidden].filter((row) => !before.has(row) && !bound.has(row));
  if (added.length > 0) tellAgain(added, task, withholding);
}

/** Hides the cheapest helper of each that no other's helper helps. False where nothing is left that would. */
function withholdBeside(narrow: readonly Given[], { hidden, rank }: Withholding): boolean {
  const added = new Set<number>();
  for (const { helpers = [] } of narrow) {
    if (helpers.some((row) => added.has(row))) continue;
    const more = cheapestSeen(helpers, hidden, rank);
    if (more === null) continue;
    added.add(more);
    hidden.add(more);
  }
  return added.size > 0;
}

/** Rows looked at again, times rows withheld: what may be spent on telling more. */
const MOST_LOOKED_AT = 4_000;

/**
 * Shows each of some rows again that no range needs, those first whose loss is largest. Nothing is given away by that: all that was withheld
 * before stays so, all that must not be known is among it, nothing of it could be worked out, and withholding more never lets more be.
 */
function tellAgain(added: readonly number[], { narrow }: Widening, { hidden, rank }: Withholding): void {
  const isFine = () => narrow()(hidden, true).length === 0;
  if (!isFine()) return;
  const byLoss = added.toSorted((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0));
  for (const row of byLoss.slice(0, Math.floor(MOST_LOOKED_AT / (hidden.size + 1)))) {
    hidden.delete(row);
    if (!isFine()) hidden.add(row);
  }
}
