import type { Refusal } from '../../terms/index.ts';
import type { Lens } from '../kernels/axis.ts';
import { balanceOf, openCells } from '../kernels/balance.ts';
import { betweenTwoDays } from '../kernels/between-two-days.ts';
import { shapeOf } from '../kernels/cube.ts';
import { exitRateOf } from '../kernels/exit-rate.ts';
import { type FlowMatrix, flowMatrixOf } from '../kernels/flow-matrix.ts';
import { outcomesBetween } from '../kernels/outcomes.ts';
import { areQualificationsTold } from '../kernels/teaching/appointments.ts';
import { arePlansTold } from '../kernels/teaching/planned.ts';
import { referenceWeek } from '../kernels/week/reference-week.ts';
import { countWeek, type WeekTold } from '../kernels/week/week-count.ts';
import { isOwnKernel, type Kernel, LEFT_OR_MOVED, type Metric, TABLE_OF_KERNEL, timeOf } from '../metrics/metric.ts';
import { BALANCE_COMPONENTS, OUTCOMES, type TableNote } from '../raw-table.ts';
import type { View } from '../read-model/view.ts';
import { markMissing } from './beside/units-missing.ts';
import { dayMeasure } from './day-measure.ts';
import { countLeaving } from './leaving/count-leaving.ts';
import type { Measure } from './measure.ts';
import { countOwn } from './measures/own.ts';
import { continuityMeasures, tenureMeasure } from './measures/principals.ts';
import { ratioMeasure } from './measures/ratio.ts';
import { countPosts } from './measures/recruitment.ts';
import { isVariantOf } from './measures/teaching.ts';
import type { Span } from './periods.ts';

/** What the kernels made of one period. */
export interface Counted {
  readonly span: Span;
  readonly measures: readonly Measure[];
  /** In place of measures where persons are told by two places at once. */
  readonly matrix?: FlowMatrix;
  /** Where counted by a reference week. */
  readonly week?: WeekTold;
  /** What only this count can tell beside its figures. */
  readonly told?: readonly TableNote[];
  /** The whole period lies past what the source tells. */
  readonly provisional: boolean;
  /** False where the period lies before anything the source tells. */
  readonly delivered: boolean;
  readonly followed: number;
  readonly unplaced: number;
}

/** Counts one period of a metric. Refused where a staff balance does not close. */
export function countSpan(view: View, lens: Lens, metric: Metric, span: Span): Counted | Refusal {
  const counted = counting(view, lens, metric, span);
  if (!('code' in counted) && MARKS_MISSING.includes(metric.kernel)) {
    markMissing(view, lens, timeOf(metric) === 'period' ? span.to - 1 : span.to, counted.measures);
  }
  return counted;
}

/** Kernels whose cells are of those who stand there on the last day: what a unit has not told of may change them. */
export const MARKS_MISSING: readonly Kernel[] = [
  'stock',
  'median',
  'between-two-days',
  'outcomes',
  'balance',
  'exit-rate',
];

/** What is judged by qualifications is not told where nobody's are, nor of plans before there was any, nor of a variant of rules that do not hold. */
function isToldOf(view: View, { sources, variant }: Metric, day: number): boolean {
  if (variant !== undefined && !isVariantOf(variant, view, day)) return false;
  if (sources.includes('fulfilment-plans') && !arePlansTold(view, day)) return false;
  return !sources.includes('qualifications') || areQualificationsTold(view);
}

function counting(view: View, lens: Lens, metric: Metric, span: Span): Counted | Refusal {
  const { kernel } = metric;
  if (isOwnKernel(kernel)) return ofOwnTable(view, lens, metric, span);
  const { horizon } = view.counting;
  const first = view.firstDay;
  const isPeriod = timeOf(metric) === 'period';
  const lastToldOf = isPeriod ? span.to - 1 : span.to;
  const firstAsked = isPeriod ? span.to - 1 : span.from;
  const reach = {
    span,
    provisional: lastToldOf > horizon,
    delivered: first !== null && firstAsked >= first && isToldOf(view, metric, span.from),
  };
  const none = { followed: 0, unplaced: 0 };
  switch (kernel) {
    case 'stock':
    case 'median':
      return { ...reach, ...none, measures: [dayMeasure(view, lens, metric, span.from)] };
    case 'ratio-on-day':
      return { ...reach, ...none, measures: [ratioMeasure(view, lens, metric.numerator, span.from)] };
    case 'principal-continuity':
      return { ...reach, ...none, measures: continuityMeasures(view, lens, span.from) };
    case 'principal-tenure':
      return { ...reach, ...none, measures: [tenureMeasure(view, lens, span.from)] };
    case 'between-two-days': {
      const orMoved = metric.numerator === LEFT_OR_MOVED;
      const { gone, base, followed, unplaced } = betweenTwoDays(view, lens, { ...span, orMoved });
      return { ...reach, followed, unplaced, measures: [{ codes: [], numerator: gone, denominator: base }] };
    }
    case 'outcomes': {
      const { by, base, followed, unplaced } = outcomesBetween(view, lens, span);
      const measures = OUTCOMES.map((one) => ({ codes: [one], numerator: by[one], denominator: base }));
      return { ...reach, followed, unplaced, measures };
    }
    case 'flow-matrix': {
      const matrix = flowMatrixOf(view, lens, span);
      return { ...reach, ...none, followed: matrix.followed, measures: [], matrix };
    }
    case 'balance': {
      const balance = balanceOf(view, lens, span);
      const cases = openCells(balance, shapeOf(lens));
      if (cases > 0) return { code: 'balance-does-not-close', cases };
      const told = BALANCE_COMPONENTS.filter((one) => view.anybodySilent || one !== 'memo-dropped-out');
      const measures = told.map((one) => ({ codes: [one], numerator: balance[one], denominator: null }));
      return { ...reach, ...none, measures };
    }
    case 'exit-rate': {
      const { exits, years } = exitRateOf(view, lens, span);
      return { ...reach, ...none, measures: [{ codes: [], numerator: exits, denominator: years }] };
    }
    case 'reported':
      return { code: 'figure-is-quoted', metric: metric.id, publisher: metric.owner };
    default: {
      const leaving = countLeaving(view, lens, { id: metric.id, kernel }, span);
      return 'code' in leaving ? leaving : { ...reach, ...none, ...leaving };
    }
  }
}

/** What an owner's own table tells: no person is followed or placed in it. */
function ofOwnTable(view: View, lens: Lens, metric: Metric, span: Span): Counted {
  const none = { span, provisional: false, followed: 0, unplaced: 0 };
  const isOfPosts = isOwnKernel(metric.kernel) && TABLE_OF_KERNEL[metric.kernel] === 'posts';
  return { ...none, ...(isOfPosts ? countPosts(view, lens, metric, span) : countOwn(view, lens, metric, span)) };
}

/** Counts a stock by the rules of Statistics Norway, in the reference week of the day's month. */
export function countByWeek(view: View, lens: Lens, { counted }: Metric, span: Span): Counted {
  const week = referenceWeek(span.from);
  const told = countWeek(view, lens, week, counted === 'position-shares' ? counted : 'distinct-persons');
  const delivered = view.firstDay !== null && week.sunday >= view.firstDay;
  const reach = { span, provisional: week.sunday > view.counting.horizon, delivered, followed: 0, unplaced: 0 };
  return { ...reach, measures: [{ codes: [], numerator: told.cube, denominator: null }], week: told };
}
