import type { Crossings } from './crossings.ts';
import type { TableProblem } from './inner-table.ts';
import type { Ancestors } from './trees.ts';

/** Cells that cannot hold anybody: a code for each column, inner or sum; empty or the total for «whatever». */
export interface ImpossibleCells {
  readonly codes: readonly string[];
}

/** The inner rows that cannot hold anybody, and what is wrong with saying so. */
export function impossibleRows(
  { rows }: Crossings,
  ancestors: Ancestors,
  entries: readonly ImpossibleCells[],
): { readonly rows: ReadonlySet<number>; readonly problems: readonly TableProblem[] } {
  const known = ancestors.map((column) => new Set([...column.values()].flat()));
  const found = new Set<number>();
  const problems: TableProblem[] = [];
  for (const [entry, { codes }] of entries.entries()) {
    const unknown = codes.find((code, at) => code !== '' && known[at]?.has(code) !== true);
    if (unknown !== undefined) {
      problems.push({ code: 'impossible-unknown', entry, value: unknown });
      continue;
    }
    for (const [row, inner] of rows.entries()) {
      if (!isUnder(inner.codes, codes, ancestors)) continue;
      found.add(row);
      if (inner.value > 0) problems.push({ code: 'impossible-but-counted', entry, value: inner.codes.join(' · ') });
    }
  }
  return { rows: found, problems };
}

function isUnder(inner: readonly string[], codes: readonly string[], ancestors: Ancestors): boolean {
  return codes.every((code, at) => code === '' || ancestors[at]?.get(inner[at] ?? '')?.includes(code) === true);
}
