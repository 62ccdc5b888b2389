/** An effect with every unit's influence on it, in the order of the panel's units. */
export interface Influenced {
  readonly att: number;
  readonly influence: Float64Array;
}

/** √(Σψ²)/n: an estimate's standard error from the units' influences. */
export function errorOf(influence: Float64Array): number {
  return Math.sqrt(influence.reduce((sum, value) => sum + value * value, 0)) / influence.length;
}
