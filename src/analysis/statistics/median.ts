/**
 * Median of amounts in ascending order, from place `first` until `after`: the middle one, or the mean of the middle
 * two. NaN of nothing.
 */
export function medianOf(ascending: Float64Array, first = 0, after = ascending.length): number {
  const count = after - first;
  if (count <= 0) return Number.NaN;
  const [lower, upper] = [first + Math.floor((count - 1) / 2), first + Math.floor(count / 2)];
  return ((ascending[lower] ?? 0) + (ascending[upper] ?? 0)) / 2;
}
