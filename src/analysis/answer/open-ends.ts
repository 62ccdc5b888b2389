import { type Day, finalFrom } from '../../terms/index.ts';
import { BY, dateNumber, type Lens, movesWithTime, newStanding, passes } from '../kernels/axis.ts';
import { lastEndUntil } from '../kernels/between-two-days.ts';
import { eachPresent, postOn, standAs, standAt } from '../kernels/person-loop.ts';
import type { Metric } from '../metrics/metric.ts';
import { at } from '../read-model/columns.ts';
import type { View } from '../read-model/view.ts';
import type { Span } from './periods.ts';

/** Ends that a return not known yet may still bridge. */
export interface OpenEnds {
  readonly persons: number;
  /** First day on which all of them are final; 0 where there are none. */
  readonly finalFrom: Day;
}

/**
 * Who of those the figure counts as gone may still come back: of those let through by the filters, as the figure
 * itself does (turnover: by the post on the first day; balance: by the post on the last day employed).
 */
export function openEnds(view: View, lens: Lens, metric: Metric, span: Span): OpenEnds {
  const persons = new Set<number>();
  let latest = 0;
  const look = (person: number, end: number) => {
    const final = finalFrom(view.dataset.settings.gapRule, end as Day);
    if (final <= view.counting.horizon + 1) return;
    persons.add(person);
    latest = Math.max(latest, final);
  };
  if (metric.kernel === 'balance') eachExit(view, lens, span, look);
  if (metric.kernel === 'between-two-days' || metric.kernel === 'why-left') {
    eachPresent(view, lens, span.from, (person) => {
      if (postOn(view, person, span.to) < 0) look(person, lastEndUntil(view, person, span.to));
    });
  }
  return { persons: persons.size, finalFrom: latest as Day };
}

type Look = (person: number, end: number) => void;

function eachExit(view: View, lens: Lens, span: Span, look: Look): void {
  const { offsets, to } = view.spells;
  const standing = newStanding();
  const tenure = movesWithTime(lens, BY.tenure);
  for (let person = 0; person < offsets.length - 1; person++) {
    for (let i = at(offsets, person); i < at(offsets, person + 1); i++) {
      const end = at(to, i);
      if (end <= span.from || end > span.to) continue;
      standAs(view, person, standing);
      standAt(view, postOn(view, person, end - 1), standing, tenure);
      if (passes(lens, standing, dateNumber(end - 1))) look(person, end);
    }
  }
}
