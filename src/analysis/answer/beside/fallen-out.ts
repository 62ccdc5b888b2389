import { BY, dateNumber, type Lens, movesWithTime, newStanding, passes } from '../../kernels/axis.ts';
import { eachPresent, isSilent, postOn, standAs, standAt } from '../../kernels/person-loop.ts';
import { type Metric, timeOf } from '../../metrics/metric.ts';
import type { TableNote } from '../../raw-table.ts';
import { at } from '../../read-model/columns.ts';
import type { View } from '../../read-model/view.ts';
import type { Span } from '../periods.ts';

/**
 * The note of those a figure counts though nobody reports them any more: silent on the last day of the last period, or,
 * for staying, on the last day that is told of.
 */
export function fallenOut(view: View, lens: Lens, metric: Metric, span: Span): TableNote[] {
  if (!view.anybodySilent) return [];
  const persons = new Set<number>();
  const look = (person: number, day: number) => {
    if (isSilent(view, person, day)) persons.add(person);
  };
  if (metric.kernel === 'staying') eachEntrant(view, lens, span, (person) => look(person, view.counting.horizon));
  else if (timeOf(metric) === 'period') eachPresent(view, lens, span.to - 1, (person) => look(person, span.to - 1));
  else eachPresent(view, lens, span.from, (person) => look(person, span.to));
  if (metric.kernel === 'flow-matrix') {
    eachPresent(view, lens, span.to, (person) => {
      if (postOn(view, person, span.from) < 0) look(person, span.to);
    });
  }
  return persons.size === 0 ? [] : [{ code: 'fallen-out', values: { persons: persons.size } }];
}

/** Whose first spell began in the period, in a post that the filters let through. */
function eachEntrant(view: View, lens: Lens, { from, to }: Span, each: (person: number) => void): void {
  const { spells, dataset } = view;
  const standing = newStanding();
  for (let person = 0; person < dataset.persons.length; person++) {
    const first = at(spells.offsets, person);
    if (first === at(spells.offsets, person + 1)) continue;
    const begun = at(spells.from, first);
    if (begun < from || begun >= to) continue;
    standAs(view, person, standing);
    standAt(view, postOn(view, person, begun), standing, movesWithTime(lens, BY.tenure));
    if (passes(lens, standing, dateNumber(begun))) each(person);
  }
}
