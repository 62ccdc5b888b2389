/** What is known of units in one column: a word or number for each. */
export interface KnownOfUnits {
  readonly name: string;
  readonly values: readonly string[];
  /** The same as numbers; null where some are words. */
  readonly numbers: Float64Array | null;
}

export interface Strata {
  readonly strata: Int32Array;
  readonly matchedOn: readonly string[];
  readonly leftOut: readonly string[];
}

/** Numbers with more different values than this are matched in fifths. */
const MOST_LEVELS = 10;
/** Words that are so many of the units' are names, not groups. */
const NAMES_FROM = 0.5;
const PARTS = 5;

/**
 * Strata of units alike in every column: words and few numbers as they are, many numbers in fifths (coarsened exact matching,
 * Iacus, King and Porro, Political Analysis 20 (2012) 1–24). A column of words that is nearly different for all, or the same
 * for all, is left out; so is, where columns were not asked for, one that parts those with the action from those without:
 * most of them would have nobody to be compared with.
 */
export function strataOf(
  columns: readonly KnownOfUnits[],
  units: number,
  hasAction: ArrayLike<boolean> | null,
): Strata {
  const used = columns.filter((column) => {
    const levels = new Set(column.values).size;
    const divides = levels > 1 && (column.numbers !== null || levels <= NAMES_FROM * units);
    return divides && (hasAction === null || leavesOthers(coarsened(column), hasAction));
  });
  const coarse = used.map(coarsened);
  const numbers = new Map<string, number>();
  const strata = Int32Array.from({ length: units }, (_, unit) => {
    const key = JSON.stringify(coarse.map((values) => values[unit]));
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  const names = (some: readonly KnownOfUnits[]) => some.map(({ name }) => name);
  return { strata, matchedOn: names(used), leftOut: names(columns.filter((column) => !used.includes(column))) };
}

function coarsened({ values, numbers }: KnownOfUnits): readonly (string | number)[] {
  if (numbers === null || new Set(values).size <= MOST_LEVELS) return values;
  const sorted = numbers.toSorted();
  const limits = Array.from(
    { length: PARTS - 1 },
    (_, i) => sorted[Math.ceil(((i + 1) * sorted.length) / PARTS) - 1] ?? 0,
  );
  return Array.from(numbers, (value) => limits.filter((limit) => value > limit).length);
}

/** Whether at least half of those with the action have somebody without it in the same part. */
function leavesOthers(parts: readonly (string | number)[], hasAction: ArrayLike<boolean>): boolean {
  const without = new Set(parts.filter((_, unit) => hasAction[unit] !== true));
  const treated = parts.filter((_, unit) => hasAction[unit] === true);
  return 2 * treated.filter((part) => without.has(part)).length >= treated.length;
}
