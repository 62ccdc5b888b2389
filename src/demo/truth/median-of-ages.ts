/** The middle one, or the mean of the middle two. */
export function medianOfAges(ages: readonly number[]): number {
  const sorted = ages.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return ((low ?? 0) + (high ?? 0)) / 2;
}
