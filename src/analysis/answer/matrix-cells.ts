import { TOTAL } from '../../terms/index.ts';
import type { FlowMatrix } from '../kernels/flow-matrix.ts';
import { METRICS } from '../metrics/catalogue.ts';
import type { Question } from '../question.ts';
import { OUTSIDE_CODE, type RawCell } from '../raw-table.ts';
import { at } from '../read-model/columns.ts';
import type { Dataset } from '../read-model/dataset.ts';
import { movingDimension } from './columns.ts';
import type { Counted } from './counted.ts';
import { codesOf } from './dimensions/dimension-codes.ts';
import { onlyIfAnybody } from './dimensions/table-shape.ts';

/** With more codes than this, pairs that nobody took are left out: they would fill the table with zeros. */
const MOST_CODES_WITH_ZEROS = 40;

/** The rows of a flow matrix: every pair of codes, `outside` for the new and the gone, with totals. */
export function matrixCellsOf(dataset: Dataset, question: Question, counted: readonly Counted[]): RawCell[] {
  const dimension = movingDimension(question, METRICS[question.metric]);
  if (dimension === null || dimension === 'not-one') return [];
  const codes = [...codesOf(dataset, dimension), OUTSIDE_CODE, TOTAL];
  const doubtful = onlyIfAnybody(dataset, dimension, counted[0]?.span.from ?? 0);
  return counted.flatMap((one) => rowsOf(one, codes, doubtful));
}

function rowsOf(counted: Counted, codes: readonly string[], doubtful: Int32Array): RawCell[] {
  const { matrix, span, provisional, delivered } = counted;
  if (matrix === undefined) return [];
  const { persons } = matrix.persons;
  const cellOf = (from: number, to: number) => from * codes.length + to;
  const places = placesTold(matrix, codes.length, doubtful);
  const isTold = tellsPair(matrix.outside, codes.length <= MOST_CODES_WITH_ZEROS);
  const pairs = places.flatMap((from) => places.map((to) => [from, to] as const));
  return pairs
    .filter(([from, to]) => isTold(from, to, at(persons, cellOf(from, to))))
    .map(([from, to]) => {
      const count = at(persons, cellOf(from, to));
      return {
        codes: [codes[from] ?? '', codes[to] ?? ''],
        period: span.text,
        numerator: count,
        denominator: null,
        persons: count,
        base: null,
        provisional: provisional || at(matrix.persons.provisional, cellOf(from, to)) === 1,
        delivered,
      };
    });
}

/** Codes that stand in the table: doubtful ones only where somebody has them on one of the days. */
function placesTold({ persons, outside }: FlowMatrix, length: number, doubtful: Int32Array): number[] {
  const total = outside + 1;
  const anybody = (place: number) =>
    at(persons.persons, place * length + total) + at(persons.persons, total * length + place) > 0;
  const all = Array.from({ length }, (_, place) => place);
  return all.filter((place) => place >= outside || at(doubtful, place) === 0 || anybody(place));
}

/** Nobody can be outside on both days; zeros are told in a small table and in the totals. */
function tellsPair(outside: number, withZeros: boolean): (from: number, to: number, count: number) => boolean {
  return (from, to, count) => {
    if (from === outside && to === outside) return false;
    return count > 0 || withZeros || from > outside || to > outside;
  };
}
