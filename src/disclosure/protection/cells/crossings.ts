import type { InnerRow, InnerTable } from './inner-table.ts';
import type { Ancestors } from './trees.ts';

/** A node of every column, with what is counted there. */
export interface Crossing {
  readonly codes: readonly string[];
  value: number;
  /** The inner rows it adds, by place in `rows`, rising. */
  readonly rows: number[];
}

/** Every node of every crossing that holds at least one inner row. */
export interface Crossings {
  /** The inner rows, in the order of their codes: the order in which they are given decides nothing. */
  readonly rows: readonly InnerRow[];
  readonly cells: readonly Crossing[];
  /** Place of a cell by its codes. */
  readonly placeOf: (codes: readonly string[]) => number | undefined;
}

export function crossingsOf(table: InnerTable, ancestors: Ancestors): Crossings {
  const rows = [...table.rows].sort((a, b) => compareCodes(a.codes, b.codes));
  const found = new Map<string, Crossing>();
  for (const [at, row] of rows.entries()) {
    for (const codes of crossings(row.codes, ancestors)) {
      const key = keyOf(codes);
      const cell = found.get(key) ?? { codes, value: 0, rows: [] };
      found.set(key, cell);
      cell.value += row.value;
      cell.rows.push(at);
    }
  }
  const cells = [...found.values()].sort((a, b) => compareCodes(a.codes, b.codes));
  const places = new Map(cells.map(({ codes }, place) => [keyOf(codes), place]));
  return { rows, cells, placeOf: (codes) => places.get(keyOf(codes)) };
}

function keyOf(codes: readonly string[]): string {
  return codes.join('\u0000');
}

function crossings(codes: readonly string[], ancestors: Ancestors): readonly (readonly string[])[] {
  return codes.reduce<readonly (readonly string[])[]>(
    (so, code, at) => {
      const ups = ancestors[at]?.get(code) ?? [code];
      return so.flatMap((head) => ups.map((up) => [...head, up]));
    },
    [[]],
  );
}

function compareCodes(a: readonly string[], b: readonly string[]): number {
  for (const [i, code] of a.entries()) {
    const other = b[i] ?? '';
    if (code !== other) return code < other ? -1 : 1;
  }
  return 0;
}
