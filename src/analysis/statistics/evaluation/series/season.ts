/**
 * Columns of a season that comes back after `length` periods: pairs of sine and cosine, two at most (methods.md 5.3), so
 * that a year is a soft wave and not twelve levels of its own. No columns without a season.
 */
export function seasonColumns(period: number, length: number | null): number[] {
  if (length === null) return [];
  const columns: number[] = [];
  for (let k = 1; k <= Math.min(2, Math.floor(length / 2)); k++) {
    const angle = (2 * Math.PI * k * period) / length;
    columns.push(Math.cos(angle));
    // At half the length sine is 0 in every period.
    if (2 * k !== length) columns.push(Math.sin(angle));
  }
  return columns;
}
