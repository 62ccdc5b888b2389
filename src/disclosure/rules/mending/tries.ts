/** How often each row has been helped, and which of them are not helped any more. */
interface Tries {
  readonly of: (row: number) => number;
  readonly add: (row: number) => void;
  readonly end: (row: number) => void;
  readonly isOver: (row: number) => boolean;
  readonly over: () => readonly number[];
}

export function openTries(most: number): Tries {
  const tries = new Map<number, number>();
  const of = (row: number) => tries.get(row) ?? 0;
  const isOver = (row: number) => of(row) >= most;
  return {
    of,
    add: (row) => tries.set(row, of(row) + 1),
    end: (row) => tries.set(row, most),
    isOver,
    over: () => [...tries.keys()].filter(isOver),
  };
}
