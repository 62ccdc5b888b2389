import type { Relation } from '../row.ts';

/** The withheld rows of a table as columns 0 …, and the sums restricted to them; what is withheld nowhere is left out. */
export interface Unknowns {
  /** Place of the row that each column is, ascending. */
  readonly rows: readonly number[];
  readonly sums: readonly UnknownSum[];
}

interface UnknownSum {
  readonly columns: readonly number[];
  readonly signs: readonly number[];
}

export function unknownsOf(relations: readonly Relation[], withheld: ReadonlySet<number>): Unknowns {
  const rows = Array.from(withheld).sort((a, b) => a - b);
  const at = new Int32Array((rows.at(-1) ?? -1) + 1).fill(-1);
  for (const [column, row] of rows.entries()) at[row] = column;
  const sums = relations.map((relation) => unknownPart(relation, at)).filter(({ columns }) => columns.length > 0);
  return { rows, sums: onceEach(sums) };
}

function unknownPart(relation: Relation, at: Int32Array): UnknownSum {
  const columns: number[] = [];
  const signs: number[] = [];
  for (let i = 0; i < relation.rows.length; i++) {
    const column = at[relation.rows[i] ?? -1] ?? -1;
    if (column < 0) continue;
    columns.push(column);
    signs.push(relation.signs[i] ?? 0);
  }
  return { columns, signs };
}

/** Sums that are the same once what is seen has been taken from them: several ways to divide tell the same. */
function onceEach(sums: readonly UnknownSum[]): readonly UnknownSum[] {
  const found = new Map<number, UnknownSum[]>();
  return sums.filter((sum) => {
    const key = keyOf(sum);
    const alike = found.get(key);
    if (alike === undefined) found.set(key, [sum]);
    else if (alike.some((other) => isSame(sum, other))) return false;
    else alike.push(sum);
    return true;
  });
}

const MIXER = 2_654_435_761;

/** The same for sums of the same columns in any order. */
function keyOf({ columns }: UnknownSum): number {
  let key = columns.length;
  for (const column of columns) key = (key + Math.imul(column + 1, MIXER) * (column + 7)) % Number.MAX_SAFE_INTEGER;
  return key;
}

function isSame(one: UnknownSum, other: UnknownSum): boolean {
  if (one.columns.length !== other.columns.length) return false;
  const signs = new Map(other.columns.map((column, i) => [column, other.signs[i]]));
  const [first = 0] = one.columns;
  const turn = (one.signs[0] ?? 1) * (signs.get(first) ?? 0);
  return one.columns.every((column, i) => (one.signs[i] ?? 0) * turn === signs.get(column));
}
