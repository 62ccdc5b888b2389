/** What one who knows the rule knows: that each of these sums is 1 … fewest − 1. */
export interface KnownRule {
  readonly primary: readonly boolean[];
  readonly fewest: number;
}
