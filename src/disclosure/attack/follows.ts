import type { Relation } from '../rules/row.ts';
import { determinedRows } from '../rules/solving/determined.ts';

import type { Sum, System } from './system.ts';

/**
 * Which sums follow from the equations alone, whatever the counts are: linear algebra modulo a prime, no solver. What is
 * only known to be no more than something else says nothing here. Places in `sums`.
 */
export function followingFrom({ size, rows }: System, sums: readonly Sum[]): ReadonlySet<number> {
  const equations = rows.filter(({ low, high }) => low === high).map(relationOf);
  const named = sums.map(({ places, factors }, i) =>
    relationOf({ places: [...places, size + i], factors: [...factors, -1] }),
  );
  const relations = [...equations, ...named];
  const unknown = new Set(relations.flatMap(({ rows: places }) => places));
  const determined = determinedRows(relations, unknown);
  return new Set(determined.flatMap((place) => (place >= size ? [place - size] : [])));
}

function relationOf({ places, factors }: Sum): Relation {
  return { rows: places, signs: factors.map((factor) => (factor < 0 ? -1 : 1)) };
}
