import { type Day, formatDay } from '../../terms/index.ts';
import type { Lens } from '../kernels/axis.ts';
import { continuityDays } from '../kernels/principals/continuity.ts';
import { type Kernel, type Metric, timeOf } from '../metrics/metric.ts';
import type { NoteCode, PopulationCode } from '../note-codes.ts';
import type { TableNote } from '../raw-table.ts';
import type { View } from '../read-model/view.ts';
import { fallenOut } from './beside/fallen-out.ts';
import { metricNotes } from './beside/metric-notes.ts';
import { monthsDelivered } from './beside/months-delivered.ts';
import { noteIf } from './beside/note-if.ts';
import { principalsTold } from './beside/principals-told.ts';
import { missingUnits } from './beside/units-missing.ts';
import { withoutChildren } from './beside/without-children.ts';
import { withoutPupils } from './beside/without-pupils.ts';
import type { Counted } from './counted.ts';
import { otherSources } from './exclusions.ts';
import { openEnds } from './open-ends.ts';
import type { Span } from './periods.ts';
import { surveyOn } from './survey.ts';

/** Everything a table tells beside its figures. For a series it is told of the last period. */
export function notesOf(view: View, lens: Lens, metric: Metric, last: Counted): TableNote[] {
  const day = timeOf(metric) === 'period' ? last.span.to - 1 : last.span.from;
  const { persons, unassigned, termsUnknown, percentUnknown } = surveyOn(view, lens, day);
  const { gapRule } = view.dataset.settings;
  return [
    note('unassigned-share', { persons: unassigned, of: persons }),
    ...noteIf(termsUnknown, 'terms-unknown', { persons: termsUnknown }),
    ...noteIf(percentUnknown, 'percent-unknown', { pieces: percentUnknown }),
    ...otherSources(view, lens, day),
    ...ownTime(view),
    ...provisionalExits(view, lens, metric, last.span),
    note('gap-rule', { summer: gapRule.summerDays, other: gapRule.otherDays }),
    ...twoDays(metric, last),
    ...metricNotes(view, lens, metric, day),
    ...principalsTold(view, lens, metric, day),
    ...withoutPupils(view, lens, metric, day),
    ...withoutChildren(view, lens, metric, day),
    ...(last.told ?? []),
    ...fallenOut(view, lens, metric, last.span),
    ...missingUnits(view, lens, timeOf(metric) === 'period' ? last.span.to - 1 : last.span.to),
    ...monthsDelivered(view, lens, last.span),
    ...nearestArea(view),
  ];
}

/** Kernels that follow people from when they began, and how they tell whom. */
const BEGAN: Readonly<Partial<Record<Kernel, PopulationCode>>> = {
  staying: 'began-in-period',
  'early-exit': 'began-in-period',
  'mid-year-hires': 'began-in-period',
  'left-by-cause': 'began-in-period',
  'staying-curve': 'began-or-employed-in-period',
};
/** Kernels that count years that end on the second day. */
const POOLED: readonly Kernel[] = ['staying-after-60', 'exit-age'];

/** Who is counted, in terms of the last period. */
export function populationOf(metric: Metric, span: Span): TableNote[] {
  const [from, to] = [formatDay(span.from), formatDay(span.to)];
  const told = (code: PopulationCode, values: TableNote['values']): TableNote[] => [{ code, values }];
  const time = timeOf(metric);
  if (metric.kernel === 'principal-tenure') return told('principals-until', { day: from });
  if (metric.kernel === 'principal-continuity') {
    return told('schools-with-principal', { from: formatDay(continuityDays(span.from).first as Day), to });
  }
  if (time === 'day')
    return told(metric.within?.includes('aks') === true ? 'in-aks-on-day' : 'employed-on-day', { day: from });
  if (metric.kernel in BEGAN) return told(BEGAN[metric.kernel] ?? 'began-in-period', { from, to });
  if (metric.kernel === 'apprentices-hired') return told('apprentices-on-first-day', { from, to });
  if (POOLED.includes(metric.kernel)) return told('employed-in-years-before', { to });
  return told(time === 'period' ? 'employed-in-period' : 'employed-on-first-day', { from, to });
}

function note(code: NoteCode, values: TableNote['values']): TableNote {
  return { code, values };
}

/** Units placed in an area by the nearest border. */
export function nearestArea({ dataset }: View): TableNote[] {
  const { nearest } = dataset.units;
  return noteIf(nearest, 'nearest-area', { units: nearest });
}

/** Archives that count from their own time. */
export function ownTime(view: View): TableNote[] {
  const archives = view.counting.deliveries.filter((delivery) => delivery.ownTime);
  const first = archives.reduce((earliest, { knownOn }) => Math.min(earliest, knownOn), Number.POSITIVE_INFINITY);
  return noteIf(archives.length, 'own-time', { deliveries: archives.length, first: formatDay(first as Day) });
}

function provisionalExits(view: View, lens: Lens, metric: Metric, span: Span): TableNote[] {
  const { persons, finalFrom } = openEnds(view, lens, metric, span);
  return noteIf(persons, 'provisional-exits', { persons, 'final-from': formatDay(finalFrom) });
}

function twoDays(metric: Metric, { span, followed, unplaced }: Counted): TableNote[] {
  if (timeOf(metric) !== 'two-days' || POOLED.includes(metric.kernel)) return [];
  return [
    note('reference-days', { from: formatDay(span.from), to: formatDay(span.to) }),
    ...noteIf(followed, metric.kernel === 'flow-matrix' ? 'succession-flows' : 'succession-moves', {
      persons: followed,
    }),
    ...noteIf(unplaced, 'unplaced-at-either-date', { persons: unplaced }),
  ];
}
