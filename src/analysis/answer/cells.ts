import { type DimensionId, TOTAL } from '../../terms/index.ts';
import type { Cube, Shape } from '../kernels/cube.ts';
import type { Question } from '../question.ts';
import type { RawCell } from '../raw-table.ts';
import { at } from '../read-model/columns.ts';
import type { Dataset } from '../read-model/dataset.ts';
import type { Counted } from './counted.ts';
import { codesOf } from './dimensions/dimension-codes.ts';
import { allowedCodes, onlyIfAnybody, parentsOf } from './dimensions/table-shape.ts';
import type { Measure } from './measure.ts';

/** One dimension of the table as it is written. */
interface Edge {
  readonly dimension: DimensionId;
  /** Codes, and `Total` last. */
  readonly texts: readonly string[];
  /** 1 for codes that stand in the table; the total always does. */
  readonly stands: Int32Array;
}

/** Two dimensions of which one lies inside the other. */
interface Inside {
  readonly child: number;
  readonly parent: number;
  readonly of: Int32Array;
}

/**
 * The rows of a table: every combination of the codes that stand in it, totals and zeros too, without those that
 * cannot be (a unit outside its area, a subgroup outside its group).
 */
export function cellsOf(dataset: Dataset, question: Question, counted: readonly Counted[]): RawCell[] {
  const first = counted[0];
  const shape = first?.measures[0]?.numerator.shape;
  if (first === undefined || shape === undefined) return [];
  const edges = question.by.map((dimension, axis) => edgeOf(dataset, question, { dimension, axis, shape }, counted));
  const insides = insidesOf(dataset, question.by);
  return counted.flatMap((one) => cellsOfPeriod(one, shape, edges, insides));
}

function cellsOfPeriod(one: Counted, shape: Shape, edges: readonly Edge[], insides: readonly Inside[]): RawCell[] {
  const cells: RawCell[] = [];
  for (let cell = 0; cell < shape.cells; cell++) {
    if (!standsIn(shape, edges, cell)) continue;
    if (isImpossible(shape, insides, cell) && !somebodyIn(one, cell)) continue;
    const codes = edges.map((edge, axis) => edge.texts[placeOf(shape, axis, cell)] ?? TOTAL);
    for (const measure of one.measures) cells.push(rawCell(one, measure, codes, cell));
  }
  return cells;
}

function rawCell(counted: Counted, measure: Measure, codes: readonly string[], cell: number): RawCell {
  const { numerator, denominator, codes: more, implied = [], estimates, isPublicBase = false, posts } = measure;
  const estimate = estimates?.[cell];
  return {
    codes: [...codes, ...more],
    period: counted.span.text,
    numerator: numerator.sum[cell] ?? 0,
    denominator: denominator === null ? null : (denominator.sum[cell] ?? 0),
    persons: at(numerator.persons, cell),
    base: denominator === null || isPublicBase ? null : at(denominator.persons, cell),
    provisional: counted.provisional || at(numerator.provisional, cell) === 1,
    delivered: counted.delivered,
    ...(estimate === undefined ? {} : { estimate }),
    ...(implied.length === 0 ? {} : { implied: implied.map((cube) => at(cube.persons, cell)) }),
    ...(posts === undefined ? {} : { posts: posts.sum[cell] ?? 0 }),
  };
}

/** Place on an axis of a cell; the size of the axis is its total. */
function placeOf(shape: Shape, axis: number, cell: number): number {
  return Math.floor(cell / at(shape.strides, axis)) % (at(shape.sizes, axis) + 1);
}

function standsIn(shape: Shape, edges: readonly Edge[], cell: number): boolean {
  return edges.every(({ stands }, axis) => at(stands, placeOf(shape, axis, cell)) === 1);
}

function isImpossible(shape: Shape, insides: readonly Inside[], cell: number): boolean {
  for (const { child, parent, of } of insides) {
    const [inner, outer] = [placeOf(shape, child, cell), placeOf(shape, parent, cell)];
    if (inner === at(shape.sizes, child) || outer === at(shape.sizes, parent)) continue;
    if (at(of, inner) >= 0 && at(of, inner) !== outer) return true;
  }
  return false;
}

/** Somebody, or something that is counted without persons, such as pupils. */
function somebodyIn(counted: Counted, cell: number): boolean {
  const any = (cube: Cube | null) => cube !== null && (at(cube.persons, cell) > 0 || (cube.sum[cell] ?? 0) > 0);
  return counted.measures.some(({ numerator, denominator }) => any(numerator) || any(denominator));
}

interface AxisOfTable {
  readonly dimension: DimensionId;
  readonly axis: number;
  readonly shape: Shape;
}

function edgeOf(dataset: Dataset, question: Question, one: AxisOfTable, counted: readonly Counted[]): Edge {
  const { dimension, axis, shape } = one;
  const texts = [...codesOf(dataset, dimension), TOTAL];
  const allowed = allowedCodes(dataset, question, dimension);
  const doubtful = onlyIfAnybody(dataset, dimension, counted[0]?.span.from ?? 0);
  const stands = Int32Array.from(texts, (_, place) => {
    if (place === texts.length - 1) return 1;
    const needed = at(allowed, place) === 0 || at(doubtful, place) === 1;
    const cell = shape.cells - 1 - (at(shape.sizes, axis) - place) * at(shape.strides, axis);
    return !needed || counted.some((period) => somebodyIn(period, cell)) ? 1 : 0;
  });
  return { dimension, texts, stands };
}

function insidesOf(dataset: Dataset, by: readonly DimensionId[]): Inside[] {
  const insides: Inside[] = [];
  by.forEach((inner, child) => {
    by.forEach((outer, parent) => {
      const of = parentsOf(dataset, inner, outer);
      if (of !== null) insides.push({ child, parent, of });
    });
  });
  return insides;
}
