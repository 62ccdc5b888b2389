import type { Sums } from './cells/sums.ts';

/** A rule that says which counts must not be seen for their own sake. */
export interface CountRule {
  readonly id: string;
  readonly withholds: (value: number, fewest: number) => boolean;
}

/** Fewer than the limit, and somebody: 1 … fewest − 1. The same rule as for the owner's figures (docs/decisions/0004). */
const fewCounted: CountRule = { id: 'few-persons', withholds: (value, fewest) => value >= 1 && value < fewest };

const COUNT_RULES: readonly CountRule[] = [fewCounted];

/** For each sum: the id of the first rule that withholds it, or null. */
export function primarySums(sums: Sums, fewest: number): readonly (string | null)[] {
  return Array.from(sums.values, (value) => COUNT_RULES.find((rule) => rule.withholds(value, fewest))?.id ?? null);
}
