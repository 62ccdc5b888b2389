import type { Hierarchies } from '../../../analysis/index.ts';
import { fixedRows } from '../../rules/bounds.ts';
import type { Counts } from '../../rules/protect.ts';
import { type Relation, type RuleRow, TWO_SIDED } from '../../rules/row.ts';
import { isOut, type KnownNumber } from '../beside.ts';
import { type Frame, keyOfRow } from '../frame.ts';
import { nodeCode } from '../nodes.ts';
import { PLACES } from '../shape.ts';

/** What a cell is out of, and which places there are. */
interface Surroundings {
  /** How the numbers stand that cells are out of; null where they are out of nothing that is protected. */
  readonly bases: ReadonlyMap<string, KnownNumber['standing']> | null;
  readonly inside: Hierarchies;
}

/**
 * Rows (by place) of nobody, which everybody knows to be so: out of none, where that is public or told, or of a place without
 * any unit. Withheld they would protect nobody. The sides of a ratio count different things: there the one tells nothing of the other.
 */
export function ofNobody({ bases, inside }: Surroundings, { table, nodes }: Frame): ReadonlySet<number> {
  const empty = placesWithoutUnits(inside);
  const isPart = !TWO_SIDED.includes(table.unit);
  const isOutOfNone = ({ denominator, base }: RuleRow, key: string) =>
    isPart && denominator === 0 && (base === null || (base === 0 && isOut(bases?.get(key))));
  const found = new Set<number>();
  for (const [i, node] of nodes.entries()) {
    const row = table.rows[i];
    if (row === undefined || row.numerator > 0 || (row.denominator ?? 0) > 0) continue;
    if (empty.has(node.place) || isOutOfNone(row, keyOfRow(node, []))) found.add(i);
  }
  return found;
}

const empties = new WeakMap<Hierarchies, ReadonlySet<string>>();

/** Areas, school types and such that no unit lies in, closed ones counted as well. Worked out once for each list of places. */
function placesWithoutUnits(inside: Hierarchies): ReadonlySet<string> {
  const found = empties.get(inside) ?? placesWithoutUnitsIn(inside);
  empties.set(inside, found);
  return found;
}

function placesWithoutUnitsIn(inside: Hierarchies): ReadonlySet<string> {
  const codes = PLACES.flatMap((place) => {
    const of = inside.parentOf('unit', place);
    const peopled = new Set(of?.values());
    const all = of === null ? [] : inside.codes(place);
    return all.filter((code) => !peopled.has(code)).map((code) => nodeCode(place, code));
  });
  return new Set(codes);
}

/** A table about to be protected: how it is counted, rows that are not withheld for others, and rows that are withheld already. */
interface Before {
  readonly relations: readonly Relation[];
  readonly counts: readonly Counts[];
  readonly fixed: readonly number[];
  readonly withheld: ReadonlySet<number>;
}

/** What of a table is known to everybody, whatever more of it is withheld. */
interface Known {
  /** As given; nobody is none at most. */
  readonly counts: readonly Counts[];
  /** Rows that protect nobody, with those given. */
  readonly fixed: readonly number[];
  /** Rows that nothing which may be withheld here keeps from being known: nothing is withheld for their sake. */
  readonly beyond: ReadonlySet<number>;
}

/** Adds to what is fixed in a table the rows of nobody, and what follows from them and from what is told. */
export function knowingNobody(nobody: ReadonlySet<number>, { relations, counts, fixed, withheld }: Before): Known {
  const bounded = counts.map(({ values, most = [] }) => {
    return { values, most: values.map((_, i) => (nobody.has(i) ? 0 : (most[i] ?? Number.POSITIVE_INFINITY))) };
  });
  const seen = [...fixed, ...nobody].filter((row) => !withheld.has(row));
  const follows = following(new Set(seen), relations, bounded);
  return { counts: bounded, fixed: [...fixed, ...nobody, ...follows], beyond: new Set([...nobody, ...follows]) };
}

/**
 * Rows (by place) whose number follows from known ones, all else being withheld: parts of none, and the rest of a sum whose told
 * parts are all of it. They protect nobody. In a table of ratios, those of which both sides follow.
 */
export function following(
  known: ReadonlySet<number>,
  relations: readonly Relation[],
  counts: readonly Counts[],
): readonly number[] {
  const [first] = counts;
  const open = new Set(first?.values.keys());
  for (const row of known) open.delete(row);
  const found = counts.map(({ values, most }) => new Set(fixedRows(relations, open, values, most)));
  return [...open].filter((row) => found.every((some) => some.has(row)));
}
