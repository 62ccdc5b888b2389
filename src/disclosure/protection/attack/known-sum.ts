/** Something an attacker knows: counts that add up to something between `low` and `high`. */
export interface KnownSum {
  readonly leaves: readonly number[];
  readonly low: number;
  readonly high: number;
}
