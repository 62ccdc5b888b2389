import { SMALLEST_BASE_OF_A_RATE } from '../../../terms/index.ts';
import { CURVE_MONTHS, type CurveMonths } from '../../leaving-lines.ts';
import type { Estimate } from '../../raw-table.ts';
import type { View } from '../../read-model/view.ts';
import {
  type CurvePoint,
  type CurveQuantile,
  curveQuantile,
  type Followed,
  historiesOf,
  kaplanMeier,
  type LogRank,
  logRank,
  stayingCurve,
} from '../../statistics/index.ts';
import type { Lens } from '../axis.ts';
import type { Days } from '../balance.ts';
import { type Cube, newCube, shapeOf } from '../cube.ts';
import { type Entrant, estimateAt, isThere, NOT_REACHED, putPersons } from '../staying.ts';
import { eachFollowed, type NotFromTheFirst } from './each-followed.ts';

/** One step of the curves: what had happened when so many months were completed. */
export interface CurveStep {
  readonly months: CurveMonths;
  /** Persons who left since the step before. */
  readonly left: Cube;
  /** Persons still employed, and followed. */
  readonly followed: Cube;
  readonly estimates: readonly Estimate[];
}

export interface StayingCurves extends NotFromTheFirst {
  readonly steps: readonly CurveStep[];
  /** By cell: months by which half have left; null in a cell of nobody. */
  readonly medians: readonly (CurveQuantile | null)[];
  /** By cell: completed months the curve starts from, where too few are followed before. */
  readonly starts: readonly number[];
  /** Between the codes with anybody, of those asked to be compared; null where there are not two. */
  readonly test: LogRank | null;
  /** Codes (by place) with anybody among those compared. */
  readonly compared: readonly number[];
}

const GRID = CURVE_MONTHS.map(Number);
const LAST = GRID.at(-1) ?? 0;

/**
 * Share still employed after so many completed months: Kaplan–Meier of those whose first spell began in `[from, to)`. Where
 * the period begins with the source's history, those employed then come in at the tenure they had (delayed entry), so
 * that nobody's years before count; those whose first day is only the day the data begin are left out. Where fewer than ten
 * are followed in the first month a curve starts with the first month in which ten are, on condition of having stayed so long.
 * Months as in `stayingOf`; median and log-rank test of whole curves. `isCompared` tells of a code's place. metrics.md B10.
 */
export function stayingCurves(
  view: View,
  lens: Lens,
  days: Days,
  isCompared: (place: number) => boolean,
): StayingCurves {
  const shape = shapeOf(lens);
  const inCell: Entrant[][] = Array.from({ length: shape.cells }, () => []);
  const counts = eachFollowed(view, lens, days, (cells, entrant) => {
    for (const cell of cells) inCell[cell]?.push(entrant);
  });
  const starts = inCell.map(startOf);
  const curves = inCell.map((entrants, cell) => onCondition(entrants, starts[cell] ?? 0));
  const points = curves.map((curve) => kaplanMeier(curve));
  const steps = CURVE_MONTHS.map((months, i): CurveStep => {
    const [left, followed] = [newCube(shape), newCube(shape)];
    const estimates = inCell.map((entrants, cell) => {
      const own = { entrants, points: points[cell] ?? [], start: starts[cell] ?? 0 };
      return putStep({ left, followed, cell }, own, [GRID[i] ?? 0, GRID[i - 1] ?? 0]);
    });
    return { months, left, followed, estimates };
  });
  const total = shape.cells - 1;
  const compared = curves.flatMap(({ length }, place) =>
    length > 0 && place < total && isCompared(place) ? [place] : [],
  );
  const medians = curves.map((own) => (own.length === 0 ? null : curveQuantile(stayingCurve(historiesOf(own)), 0.5)));
  return { steps, medians, starts, test: testOf(compared.map((place) => curves[place] ?? [])), compared, ...counts };
}

/** The first completed month after which at least ten are followed; 0 where there never are so many. */
function startOf(entrants: readonly Entrant[]): number {
  for (let month = 0; month < LAST; month++) {
    const atRisk = entrants.filter(({ entry, time }) => entry <= month && time > month).length;
    if (atRisk >= SMALLEST_BASE_OF_A_RATE) return month;
  }
  return 0;
}

function onCondition(entrants: readonly Entrant[], start: number): readonly Followed[] {
  if (start === 0) return entrants;
  return entrants.flatMap((one) => (one.time > start ? [{ ...one, entry: Math.max(one.entry, start) }] : []));
}

interface Own {
  readonly entrants: readonly Entrant[];
  readonly points: readonly CurvePoint[];
  readonly start: number;
}

interface Into {
  readonly left: Cube;
  readonly followed: Cube;
  readonly cell: number;
}

/** Counts one step in one cell, and reads the curve there. */
function putStep({ left, followed, cell }: Into, own: Own, [months, before]: readonly [number, number]): Estimate {
  const { entrants, points, start } = own;
  const since = Math.max(before, start);
  const gone = entrants.filter(({ event, time }) => event && time <= months && time > start);
  const there = entrants.filter((one) => one.entry <= months && isThere(one, months));
  putPersons(left, cell, gone.filter(({ time }) => time > since).length);
  putPersons(followed, cell, there.length);
  if (gone.some(({ provisional }) => provisional)) left.provisional[cell] = 1;
  if (months < start || entrants.length === 0) return NOT_REACHED;
  return estimateAt(points, months, there.length);
}

function testOf(groups: readonly (readonly Followed[])[]): LogRank | null {
  if (groups.length < 2) return null;
  return logRank(historiesOf(groups.flat()), Int32Array.from(groups.flatMap((own, i) => own.map(() => i))));
}
