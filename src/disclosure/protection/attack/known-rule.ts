/** What one who knows the rule knows: that each of these sums is 1 … fewest − 1. */
export interface KnownRule {
  readonly primary: readonly boolean[];
  readonly fewest: number;
  /** Where a sum is a piece of several of them, which move as it moves: the least and the largest of these. */
  readonly range?: RuledRange;
}

export interface RuledRange {
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** How far a sum that the rule hides may move, for one who knows it; `value` is its own. */
export function ruledRoom(
  { fewest, range }: KnownRule,
  sum: number,
  value: number,
): readonly [down: number, up: number] {
  return [(range?.least[sum] ?? value) - 1, fewest - 1 - (range?.most[sum] ?? value)];
}

/** The rule as it is known of the pieces of a table's sums that lie in one part of it. */
export function ruleOfPart(
  { primary, fewest }: KnownRule,
  values: Float64Array,
  { size, own }: { readonly size: number; readonly own: ReadonlyMap<number, number> },
): Required<KnownRule> {
  const least = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const most = new Float64Array(size);
  const isRuled = Array.from(least, () => false);
  for (const [sum, at] of own) {
    if (primary[sum] !== true) continue;
    const value = values[sum] ?? 0;
    isRuled[at] = true;
    least[at] = Math.min(least[at] ?? value, value);
    most[at] = Math.max(most[at] ?? value, value);
  }
  return { primary: isRuled, fewest, range: { least, most } };
}
