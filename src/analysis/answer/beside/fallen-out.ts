import type { Lens } from '../../kernels/axis.ts';
import { eachPresent, isSilent, postOn } from '../../kernels/person-loop.ts';
import { eachEntrant } from '../../kernels/staying.ts';
import { type Kernel, type Metric, timeOf } from '../../metrics/metric.ts';
import type { TableNote } from '../../raw-table.ts';
import type { View } from '../../read-model/view.ts';
import type { Span } from '../periods.ts';

/** Kernels that follow people until the last day that is told of. */
const FOLLOWING: readonly Kernel[] = ['staying', 'early-exit', 'left-by-cause', 'staying-curve'];

/**
 * The note of those a figure counts though nobody reports them any more: silent on the last day of the last period, or,
 * for staying, on the last day that is told of.
 */
export function fallenOut(view: View, lens: Lens, metric: Metric, span: Span): TableNote[] {
  // When somebody began does not change by what happened later.
  if (!view.anybodySilent || metric.kernel === 'mid-year-hires') return [];
  const persons = new Set<number>();
  const look = (person: number, day: number) => {
    if (isSilent(view, person, day)) persons.add(person);
  };
  if (FOLLOWING.includes(metric.kernel)) {
    eachEntrant(view, lens, span, ({ person }) => look(person, view.counting.horizon));
  } else if (timeOf(metric) === 'period') eachPresent(view, lens, span.to - 1, (person) => look(person, span.to - 1));
  else eachPresent(view, lens, span.from, (person) => look(person, span.to));
  if (metric.kernel === 'flow-matrix') {
    eachPresent(view, lens, span.to, (person) => {
      if (postOn(view, person, span.from) < 0) look(person, span.to);
    });
  }
  return persons.size === 0 ? [] : [{ code: 'fallen-out', values: { persons: persons.size } }];
}
