import type { Hierarchies, MetricId, Question } from '../../analysis/index.ts';
import { type DimensionId, TOTAL } from '../../terms/index.ts';
import { FURTHER, type Further, GROUPS, PLACES, placesTold, type Shape } from './shape.ts';

/** One cell of the lattice: a place, a group and codes of further dimensions; `Total` where it is not divided. */
export interface Node {
  readonly place: string;
  readonly group: string;
  readonly further: Readonly<Partial<Record<Further, string>>>;
}

/** Place or group that stands for one code of a dimension. */
export function nodeCode(dimension: DimensionId, code: string): string {
  return `${dimension}=${code}`;
}

export function keyOfNode({ place, group, further }: Node): string {
  let key = `${place}\u0000${group}`;
  for (const dimension of FURTHER) key += `\u0000${further[dimension] ?? TOTAL}`;
  return key;
}

export function shapeOfNode({ place, group, further }: Node): Shape {
  return {
    place: place === TOTAL ? 0 : 1,
    group: group === TOTAL ? 0 : group.startsWith('staff-subgroup=') ? 2 : 1,
    further: FURTHER.filter((dimension) => (further[dimension] ?? TOTAL) !== TOTAL),
  };
}

/** Metrics about what a dimension divides by: some of its codes have everybody or nobody, whom the others then give away. */
const ABOUT: Readonly<Partial<Record<MetricId, readonly Further[]>>> = {
  A4: ['contract'],
  A7: ['age-band'],
  A7o: ['age-band'],
  A8: ['age-band'],
  B9: ['tenure'],
  C9: ['tenure'],
  B10: ['tenure'],
  B11: ['tenure'],
  B14: ['age-band'],
  B15: ['tenure'],
};

/**
 * Metrics of coming and going, and what everybody passes through in one order: whoever has been there long was not hired this
 * year, so two headcounts tell of those who left. Told of the owner only, where they are many.
 */
const PASSED: Readonly<Partial<Record<MetricId, readonly Further[]>>> = { B4: ['tenure'], B6: ['tenure'] };

/** True where a cell as fine as this one may be told at all. */
export function mayBeTold(node: Node, metric: MetricId): boolean {
  const isDivided = (dimension: Further) => (node.further[dimension] ?? TOTAL) !== TOTAL;
  if (ABOUT[metric]?.some(isDivided) === true) return false;
  if (node.place !== TOTAL && PASSED[metric]?.some(isDivided) === true) return false;
  const places = placesTold(shapeOfNode(node));
  return places !== null && (node.place === TOTAL || places.some((one) => node.place.startsWith(nodeCode(one, ''))));
}

/** The node of a row that is broken down by some dimensions, none of which is inside another but in its own order. */
export function nodeOfRow(by: readonly DimensionId[], codes: readonly string[]): Node {
  return nodesIn(by)(codes);
}

/** The nodes of many rows that are broken down alike. */
export function nodesIn(by: readonly DimensionId[]): (codes: readonly string[]) => Node {
  const finest = (dimensions: readonly DimensionId[]): ((codes: readonly string[]) => string) => {
    const fineFirst = by
      .flatMap((dimension, column) => (dimensions.includes(dimension) ? [{ dimension, column }] : []))
      .toSorted((a, b) => depth(b.dimension) - depth(a.dimension));
    return (codes) => {
      for (const { dimension, column } of fineFirst) {
        const code = codes[column] ?? TOTAL;
        if (code !== TOTAL) return nodeCode(dimension, code);
      }
      return TOTAL;
    };
  };
  const [placeOf, groupOf] = [finest(PLACES), finest(GROUPS)];
  const columns = FURTHER.flatMap((dimension) =>
    by.includes(dimension) ? [{ dimension, column: by.indexOf(dimension) }] : [],
  );
  return (codes) => {
    const further: Partial<Record<Further, string>> = {};
    for (const { dimension, column } of columns) {
      const code = codes[column] ?? TOTAL;
      if (code !== TOTAL) further[dimension] = code;
    }
    return { place: placeOf(codes), group: groupOf(codes), further };
  };
}

function depth(dimension: DimensionId): number {
  return dimension === 'unit' || dimension === 'staff-subgroup' ? 2 : dimension === 'sub-area' ? 1 : 0;
}

/** Codes that a cell is limited to, by dimension; what is not limited is not there. */
type Limited = ReadonlyMap<DimensionId, readonly string[]>;

/**
 * The nodes that a row of a question adds up: one where the row is a cell of the lattice itself, more where filters or two
 * ways to divide units make it a sum of several. No node where nothing can be in it.
 */
export function nodesOf(
  question: Pick<Question, 'by' | 'where'>,
  codes: readonly string[],
  inside: Hierarchies,
): Node[] {
  const limited = limitsOf(question, codes);
  const places = narrowed(PLACES, limited, inside);
  const groups = narrowed(GROUPS, limited, inside);
  const furthers = FURTHER.reduce<Node['further'][]>(
    (so, dimension) => {
      const wanted = limited.get(dimension);
      return wanted === undefined ? so : so.flatMap((one) => wanted.map((code) => ({ ...one, [dimension]: code })));
    },
    [{}],
  );
  return places.flatMap((place) =>
    groups.flatMap((group) => furthers.map((further): Node => ({ place, group, further }))),
  );
}

function limitsOf({ by, where }: Pick<Question, 'by' | 'where'>, codes: readonly string[]): Limited {
  const limited = new Map<DimensionId, readonly string[]>();
  const limit = (dimension: DimensionId, to: readonly string[]) => {
    const before = limited.get(dimension);
    limited.set(dimension, before === undefined ? to : before.filter((code) => to.includes(code)));
  };
  for (const { dimension, codes: to } of where) limit(dimension, [...new Set(to)]);
  for (const [i, dimension] of by.entries())
    if (codes[i] !== undefined && codes[i] !== TOTAL) limit(dimension, [codes[i]]);
  return limited;
}

/** The codes of one family of dimensions that all limits leave, told in the finest of the dimensions that are limited. */
function narrowed(family: readonly DimensionId[], limited: Limited, inside: Hierarchies): readonly string[] {
  const asked = family.filter((dimension) => limited.has(dimension));
  const [one] = asked;
  if (one === undefined) return [TOTAL];
  const finest = asked.length === 1 ? one : holding(asked, inside);
  const fits = (code: string): boolean =>
    asked.every((dimension) => {
      const own = dimension === finest ? code : (inside.parentOf(finest, dimension)?.get(code) ?? '');
      return limited.get(dimension)?.includes(own) === true;
    });
  const left = (asked.includes(finest) ? (limited.get(finest) ?? []) : inside.codes(finest)).filter(fits);
  return left.map((code) => nodeCode(finest, code));
}

/** The dimension whose codes each lie in one code of all the others: a unit where no other does. */
function holding(asked: readonly DimensionId[], inside: Hierarchies): DimensionId {
  const holds = (child: DimensionId) =>
    asked.every((dimension) => dimension === child || inside.parentOf(child, dimension) !== null);
  return asked.find(holds) ?? 'unit';
}
