import type { Unknowns } from './unknowns.ts';

/** What is left of sums when all that comes away one by one is taken away. */
interface Stripped {
  /** Places of the sums that are left. */
  readonly left: readonly number[];
  /** 1 for columns that a sum tells by itself, once others are told. */
  readonly isZero: Uint8Array;
  /** Columns that only one sum is left of, each with that sum, in the order taken: each is what its sum leaves for it. */
  readonly taken: readonly Taken[];
}

interface Taken {
  readonly column: number;
  readonly sum: number;
}

/**
 * Takes away, until nothing moves, sums with one unknown (it is told: zero in every null vector) and unknowns of one sum
 * (free to be whatever the sum leaves, so the sum tells nothing of the others). Elimination without any arithmetic.
 */
export function stripped({ rows, sums }: Unknowns): Stripped {
  const work = openStripping(rows.length, sums);
  for (let moved = true; moved; ) moved = work.tellNext() || work.takeNext();
  return { left: work.left(), isZero: work.isZero, taken: work.taken };
}

/** Sums and columns with how many are left in each, and those of which one is left. */
function openStripping(columns: number, sums: Unknowns['sums']) {
  const sumsOf = sumsByColumn(columns, sums);
  const inSum = Int32Array.from(sums, (sum) => sum.columns.length);
  const ofColumn = Int32Array.from(sumsOf, (some) => some.length);
  const isOut = new Uint8Array(sums.length);
  const [isZero, isTaken] = [new Uint8Array(columns), new Uint8Array(columns)];
  const taken: Taken[] = [];
  const single = [...inSum.keys()].filter((sum) => inSum[sum] === 1);
  const lonely = [...ofColumn.keys()].filter((column) => ofColumn[column] === 1);
  const isOpen = (column: number) => isZero[column] === 0 && isTaken[column] === 0;

  function takeOut(sum: number): void {
    isOut[sum] = 1;
    for (const column of sums[sum]?.columns ?? []) {
      ofColumn[column] = (ofColumn[column] ?? 0) - 1;
      if (ofColumn[column] === 1) lonely.push(column);
    }
  }

  function tell(column: number): void {
    isZero[column] = 1;
    for (const sum of sumsOf[column] ?? []) {
      inSum[sum] = (inSum[sum] ?? 0) - 1;
      if (inSum[sum] === 1) single.push(sum);
    }
  }

  /** The next sum with one unknown. False where there is none. */
  function tellNext(): boolean {
    const sum = single.pop();
    if (sum === undefined) return false;
    if (isOut[sum] === 1 || inSum[sum] !== 1) return true;
    takeOut(sum);
    tell(sums[sum]?.columns.find(isOpen) ?? -1);
    return true;
  }

  /** The next unknown of one sum. False where there is none. */
  function takeNext(): boolean {
    const column = lonely.pop();
    if (column === undefined) return false;
    if (ofColumn[column] !== 1 || !isOpen(column)) return true;
    const sum = sumsOf[column]?.find((one) => isOut[one] === 0) ?? -1;
    isTaken[column] = 1;
    taken.push({ column, sum });
    takeOut(sum);
    return true;
  }

  const left = () => [...inSum.keys()].filter((sum) => isOut[sum] === 0 && (inSum[sum] ?? 0) > 0);
  return { tellNext, takeNext, left, isZero, taken };
}

function sumsByColumn(columns: number, sums: Unknowns['sums']): readonly (readonly number[])[] {
  const found: number[][] = Array.from({ length: columns }, () => []);
  for (const [i, sum] of sums.entries()) for (const column of sum.columns) found[column]?.push(i);
  return found;
}
