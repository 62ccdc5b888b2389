import { type Day, formatDay, MOST_CURVES, type Refusal } from '../../../terms/index.ts';
import { BY, type Lens } from '../../kernels/axis.ts';
import { historyOf } from '../../kernels/leaving/history.ts';
import { type StayingCurves, stayingCurves } from '../../kernels/leaving/staying-curves.ts';
import type { MetricId } from '../../metrics/index.ts';
import type { TableNote } from '../../raw-table.ts';
import type { View } from '../../read-model/view.ts';
import type { Span } from '../periods.ts';
import type { Leaving } from './leaving.ts';
import { told, toldOf, tooEarlyTold } from './leaving-notes.ts';

/** B10c: the whole curve, of everybody and along one dimension. */
export function curveMeasures(view: View, lens: Lens, span: Span, metric: MetricId): Leaving | Refusal {
  const [axis] = lens.axes;
  const hasName = (place: number) => axis?.by === BY.tenure || place < (axis?.size ?? 0) - 1;
  const tooMany = { code: 'too-many-curves', metric, most: MOST_CURVES } as const;
  if (lens.axes.length > 1) return tooMany;
  const curves = stayingCurves(view, lens, span, hasName);
  if (curves.compared.length > MOST_CURVES) return tooMany;
  return {
    measures: curves.steps.map(({ months, left, followed, estimates }) => ({
      codes: [months],
      numerator: left,
      denominator: followed,
      estimates,
    })),
    told: notesOf(view, lens, curves),
  };
}

function notesOf(view: View, lens: Lens, curves: StayingCurves): TableNote[] {
  const { late, unknownStart, tooEarly } = curves;
  const day = formatDay(historyOf(view).begins as Day);
  const total = curves.medians.length - 1;
  const places = lens.axes.length === 0 ? [total] : [total, ...curves.compared];
  return [
    ...tooEarlyTold(view, tooEarly),
    ...toldOf(late, 'late-entry', { day }),
    ...toldOf(unknownStart, 'unknown-start'),
    ...places.flatMap((place) => ofCurve(curves, place, total)),
    ...testTold(curves),
  ];
}

/** Median and start of one curve; `group` is the code's place until the table's codes are known. */
function ofCurve({ medians, starts }: StayingCurves, place: number, total: number): TableNote[] {
  const median = medians[place];
  if (median === null || median === undefined) return [];
  const group = place === total ? {} : { group: place };
  const start = starts[place] ?? 0;
  const ends = {
    ...(median.lower === null ? {} : { low: median.lower }),
    ...(median.upper === null ? {} : { high: median.upper }),
  };
  return [
    median.time === null
      ? told('median-not-reached', group)
      : told('median-staying', { months: median.time, ...ends, ...group }),
    ...(start > 0 ? [told('curve-starts', { months: start, ...group })] : []),
  ];
}

function testTold({ test }: StayingCurves): TableNote[] {
  if (test === null || test.freedom === 0) return [];
  const { chiSquare, freedom, p, persons } = test;
  const values = { 'chi-square': round(chiSquare, 3), freedom, p: round(p, 4), groups: persons.length };
  return [told('log-rank', values)];
}

function round(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
