import { SIXTY } from '../../../terms/index.ts';
import type { Lens } from '../../kernels/axis.ts';
import { exitAge } from '../../kernels/leaving/exit-age.ts';
import { retirementExposure } from '../../kernels/leaving/retirement-exposure.ts';
import { stayingSeniors } from '../../kernels/leaving/staying-seniors.ts';
import type { View } from '../../read-model/view.ts';
import type { Span } from '../periods.ts';
import type { Leaving } from './leaving.ts';
import { toldOf, yearsTold } from './leaving-notes.ts';

/** A8: how many are expected to retire, of those on the day. */
export function exposureMeasures(view: View, lens: Lens, span: Span): Leaving {
  const { expected, heads, exposed, others, estimates, years, inferred } = retirementExposure(view, lens, span.from);
  return {
    measures: [{ codes: [], numerator: expected, denominator: heads, estimates, implied: [exposed, others] }],
    told: [...yearsTold(years), ...toldOf(inferred, 'retired-inferred')],
    delivered: years.length > 0,
  };
}

/** B14: who was still there a year later, by age. */
export function seniorMeasures(view: View, lens: Lens, span: Span): Leaving {
  const { lines, years } = stayingSeniors(view, lens, span.to);
  return {
    measures: lines.map(({ age, there, still, gone }) => ({
      codes: [age],
      numerator: still,
      denominator: there,
      implied: [gone],
    })),
    told: yearsTold(years),
    delivered: years.length > 0,
  };
}

/** B14m: at what age those left who left at 60 or over. */
export function exitAgeMeasures(view: View, lens: Lens, span: Span): Leaving {
  const { median, years } = exitAge(view, lens, span.to, SIXTY);
  return {
    measures: [{ codes: [], numerator: median, denominator: null }],
    told: [...yearsTold(years), ...toldOf(median.persons.at(-1) ?? 0, 'median-of')],
    delivered: years.length > 0,
  };
}
