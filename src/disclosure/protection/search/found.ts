import type { Protection } from '../attack/prover.ts';
import type { Shown } from '../audit.ts';
import type { Sums } from '../cells/sums.ts';

export interface Found {
  /** For each sum 1 where it is withheld. */
  readonly withheld: Uint8Array;
  /** Other tables with the same published numbers, and what is found safe by them. */
  readonly shown: readonly Shown[];
}

/** Those of most leaves first. */
export function primariesOf({ of }: Sums, wanted: Protection): readonly number[] {
  const size = (sum: number) => of[sum]?.length ?? 0;
  return allPrimaries(wanted).sort((a, b) => size(b) - size(a) || a - b);
}

/** Those of fewest leaves first. (Measured in parts: what is withheld then adds up to half of what it does the other way round.) */
export function innerFirst({ of }: Sums, wanted: Protection): readonly number[] {
  const size = (sum: number) => of[sum]?.length ?? 0;
  return allPrimaries(wanted).sort((a, b) => size(a) - size(b) || a - b);
}

function allPrimaries({ primary }: Protection): number[] {
  return primary.flatMap((is, sum) => (is ? [sum] : []));
}
