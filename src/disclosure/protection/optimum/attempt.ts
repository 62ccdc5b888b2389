import type { Highs } from 'highs';
import { openProver, type Protection } from '../attack/prover.ts';
import type { Sums } from '../cells/sums.ts';
import { type Cut, openCutter } from './cuts.ts';

/** A choice of cells that is attacked. */
export interface Attempt {
  /** For each sum 1 where it is withheld. */
  readonly withheld: Uint8Array;
  /** Withholds these besides the primaries, and nothing else. */
  readonly choose: (sums: ReadonlySet<number>) => void;
  /** What attackers show that every good choice fulfils and this one does not; what no choice could mend is left out. */
  readonly cuts: () => readonly Cut[];
  readonly dispose: () => void;
}

/** Begins with the primaries alone. */
export function openAttempt(highs: Highs, sums: Sums, wanted: Protection): Attempt {
  const [cutter, prover] = [openCutter(highs, sums, wanted), openProver(sums, wanted, { highs, effort: 'thorough' })];
  const primaries = wanted.primary.flatMap((is, sum) => (is ? [sum] : []));
  const withheld = new Uint8Array(sums.of.length);
  const set = (sum: number, is: 0 | 1) => {
    if (withheld[sum] === is) return;
    withheld[sum] = is;
    for (const one of [cutter, prover]) one[is === 1 ? 'withhold' : 'publish'](sum);
  };
  for (const sum of primaries) set(sum, 1);
  return {
    withheld,
    choose: (chosen) => {
      for (const sum of withheld.keys()) set(sum, wanted.primary[sum] === true || chosen.has(sum) ? 1 : 0);
    },
    cuts: () => primaries.flatMap((sum) => prover.breaches(sum).flatMap((breach) => cutter.cut(breach) ?? [])),
    dispose: () => {
      for (const one of [cutter, prover]) one.dispose();
    },
  };
}
