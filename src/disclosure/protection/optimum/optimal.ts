import type { Highs } from 'highs';
import type { Protection } from '../attack/prover.ts';
import type { Sums } from '../cells/sums.ts';
import { type Attempt, openAttempt } from './attempt.ts';
import type { Cut } from './cuts.ts';
import { type Chosen, type Master, openMaster } from './master.ts';

export interface Optimum {
  /** For each sum 1 where it is withheld. */
  readonly withheld: Uint8Array;
  /** Nothing better exists; else the time ran out, and it is what was handed in. */
  readonly proven: boolean;
}

export interface OptimalWish {
  readonly wanted: Protection;
  /** A good choice to begin with. */
  readonly start: Uint8Array;
  /** Milliseconds on some clock, and when to stop. */
  readonly now: () => number;
  readonly until: number;
}

/**
 * The choice that withholds the fewest cells, and of these the one with the least in them, that keeps away the same
 * attackers as the search: the cheapest choice so far is attacked, what the attackers show is demanded of the next one,
 * until nobody gets too close (Fischetti and Salazar 2000). For small tables: minutes for some two hundred cells.
 */
export function optimal(highs: Highs, sums: Sums, { wanted, start, now, until }: OptimalWish): Optimum {
  const choice = choiceOf(sums, wanted, start);
  if (choice.sums.length === 0) return { withheld: start, proven: true };
  const [master, attempt] = [openMaster(highs, choice), openAttempt(highs, sums, wanted)];
  try {
    while (now() < until) {
      const cuts = attempt.cuts();
      if (cuts.length === 0) return { withheld: attempt.withheld, proven: true };
      const chosen = nextChoice(master, attempt, { cuts, seconds: (until - now()) / 1000 });
      if (chosen.status === 'none') return { withheld: start, proven: true };
      if (chosen.status === 'out-of-time') break;
      attempt.choose(new Set(chosen.withheld));
    }
    return { withheld: start, proven: false };
  } finally {
    for (const one of [master, attempt]) one.dispose();
  }
}

function nextChoice(
  master: Master,
  { withheld }: Attempt,
  { cuts, seconds }: { readonly cuts: readonly Cut[]; readonly seconds: number },
): Chosen {
  if (!cuts.every((cut) => isBroken(cut, withheld))) return { status: 'out-of-time' };
  for (const cut of cuts) master.add(cut);
  return master.choose(Math.max(LEAST_SECONDS, seconds));
}

/** The solver takes no less for an answer. */
const LEAST_SECONDS = 0.1;

/** A cut that the choice fulfils already would not change it: the solver's rounding, and no proof. */
function isBroken({ weights, least }: Cut, withheld: Uint8Array): boolean {
  let reached = 0;
  for (const [sum, weight] of weights) reached += (withheld[sum] ?? 0) * weight;
  return reached < least - 1e-7;
}

/** A cell costs one, and a little more the larger it is: all of them together less than one cell. */
function choiceOf(sums: Sums, { primary }: Protection, start: Uint8Array) {
  const open = Array.from(sums.values.keys()).filter(
    (sum) => primary[sum] !== true && sums.known[sum] === 0 && (sums.shownBy[sum] ?? 0) > 0,
  );
  const told = (sum: number) => (sums.shownBy[sum] ?? 0) * (sums.values[sum] ?? 0);
  const all = open.reduce((so, sum) => so + told(sum), 1);
  const costs = Float64Array.from(open, (sum) => (sums.shownBy[sum] ?? 0) + told(sum) / all);
  const most = open.reduce((so, sum, i) => so + (start[sum] ?? 0) * (costs[i] ?? 0), 0) + 1e-9;
  return { sums: open, costs, most };
}
