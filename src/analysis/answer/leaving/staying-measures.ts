import type { Lens } from '../../kernels/axis.ts';
import { apprenticesHired } from '../../kernels/leaving/apprentices-hired.ts';
import { leftByCause } from '../../kernels/leaving/left-by-cause.ts';
import { midYearHiresOf } from '../../kernels/leaving/mid-year-hires.ts';
import { type StayingAfter, stayingOf } from '../../kernels/staying.ts';
import { EARLY_MONTHS } from '../../leaving-lines.ts';
import { type Estimate, STAYING_YEARS } from '../../raw-table.ts';
import type { View } from '../../read-model/view.ts';
import type { Measure } from '../measure.ts';
import type { Span } from '../periods.ts';
import type { Leaving } from './leaving.ts';
import { toldOf, tooEarlyTold } from './leaving-notes.ts';

const YEARS_IN_MONTHS = STAYING_YEARS.map((years) => Number(years) * 12);
/** Staying is told after three years too: who left between the last early mark and then can be worked out of both. */
const EARLY_MARKS = [...EARLY_MONTHS.map(Number), 36];

/** B10: who is still there after 1, 3 and 5 years. */
export function retentionMeasures(view: View, lens: Lens, span: Span): Leaving {
  const { entrants, after, tooEarly } = stayingOf(view, lens, span, YEARS_IN_MONTHS);
  const measures = after.map(({ months, followed, left, leftSince, estimates }) => ({
    codes: [String(months / 12)],
    numerator: followed,
    denominator: entrants,
    estimates,
    implied: [left, leftSince],
  }));
  return { measures, told: tooEarlyTold(view, tooEarly) };
}

/** B9: who had left after 12 and 24 months. */
export function earlyExitMeasures(view: View, lens: Lens, span: Span): Leaving {
  const { entrants, after, tooEarly } = stayingOf(view, lens, span, EARLY_MARKS);
  const measures = EARLY_MONTHS.map((months, i): Measure => {
    const { followed, left, leftSince, estimates } = after[i] as StayingAfter;
    const next = i === EARLY_MONTHS.length - 1 ? after[i + 1] : undefined;
    return {
      codes: [months],
      numerator: left,
      denominator: entrants,
      estimates: estimates.map(theRest),
      implied: [followed, leftSince, ...(next === undefined ? [] : [next.leftSince])],
    };
  });
  return { measures, told: tooEarlyTold(view, tooEarly) };
}

/** Those who left, of what is told of those who stayed. */
function theRest({ value, low, high }: Estimate): Estimate {
  const rest = (share: number | null) => (share === null ? null : 1 - share);
  return { value: rest(value), low: rest(high), high: rest(low) };
}

/** C9: who began in the middle of the school year. */
export function midYearMeasures(view: View, lens: Lens, span: Span): Leaving {
  const { entrants, midYear, others, tooEarly } = midYearHiresOf(view, lens, span);
  const measures = [{ codes: [], numerator: midYear, denominator: entrants, implied: [others] }];
  return { measures, told: tooEarlyTold(view, tooEarly) };
}

/** B8a: who of the apprentices is employed later. */
export function apprenticeMeasures(view: View, lens: Lens, span: Span): Leaving {
  const { apprentices, hired, others } = apprenticesHired(view, lens, span);
  return { measures: [{ codes: [], numerator: hired, denominator: apprentices, implied: [others] }], told: [] };
}

/** B11: what first happened, after 1, 3 and 5 years. */
export function causeMeasures(view: View, lens: Lens, span: Span): Leaving {
  const { entrants, lines, tooEarly, inferred } = leftByCause(view, lens, span, YEARS_IN_MONTHS);
  const measures = lines.map(({ months, cause, persons, since, estimates }) => ({
    codes: [String(months / 12), cause],
    numerator: persons,
    denominator: entrants,
    estimates,
    implied: since,
  }));
  return { measures, told: [...tooEarlyTold(view, tooEarly), ...toldOf(inferred, 'retired-inferred')] };
}
