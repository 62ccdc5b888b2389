/** A unit as far as likeness goes: its kind, and its size where that may be seen. */
export interface Comparable {
  readonly unit: string;
  readonly schoolType: string;
  /** Published size; null where it is withheld. */
  readonly size: number | null;
}

/**
 * Units of the same kind whose published size is nearest to the unit's own, by ratio; the order of the list is kept.
 * Empty where the unit's own size is withheld: which units were chosen would tell it. Sizes must be published ones for
 * the same reason.
 */
export function similarUnits(own: Comparable, others: readonly Comparable[], most: number): readonly string[] {
  const { size } = own;
  if (size === null || size <= 0 || own.schoolType === 'unknown') return [];
  const distance = (other: Comparable) => Math.abs(Math.log((other.size ?? 0) / size));
  const like = others.filter(
    (other) => other.unit !== own.unit && other.schoolType === own.schoolType && (other.size ?? 0) > 0,
  );
  const nearest = new Set(
    like
      .toSorted((a, b) => distance(a) - distance(b) || (a.unit < b.unit ? -1 : 1))
      .slice(0, most)
      .map(({ unit }) => unit),
  );
  return others.filter(({ unit }) => nearest.has(unit)).map(({ unit }) => unit);
}
