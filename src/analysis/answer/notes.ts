import { type Day, finalFrom, formatDay } from '../../terms/index.ts';
import type { Lens } from '../kernels/axis.ts';
import { type Metric, timeOf } from '../metrics/metric.ts';
import type { NoteCode, PopulationCode } from '../note-codes.ts';
import type { TableNote } from '../raw-table.ts';
import { at } from '../read-model/columns.ts';
import type { View } from '../read-model/view.ts';
import type { Counted } from './counted.ts';
import { otherSources } from './exclusions.ts';
import { metricNotes } from './metric-notes.ts';
import { monthsDelivered } from './months-delivered.ts';
import type { Span } from './periods.ts';
import { surveyOn } from './survey.ts';

/** Everything a table tells beside its figures. For a series it is told of the last period. */
export function notesOf(view: View, lens: Lens, metric: Metric, last: Counted): TableNote[] {
  const day = timeOf(metric) === 'period' ? last.span.to - 1 : last.span.from;
  const { persons, unassigned, termsUnknown, percentUnknown } = surveyOn(view, lens, day);
  const { gapRule } = view.dataset.settings;
  const { nearest } = view.dataset.units;
  return [
    note('unassigned-share', { persons: unassigned, of: persons }),
    ...noteIf(termsUnknown, 'terms-unknown', { persons: termsUnknown }),
    ...noteIf(percentUnknown, 'percent-unknown', { pieces: percentUnknown }),
    ...otherSources(view),
    ...ownTime(view),
    ...provisionalExits(view, metric, last.span),
    note('gap-rule', { summer: gapRule.summerDays, other: gapRule.otherDays }),
    ...twoDays(metric, last),
    ...metricNotes(view, lens, metric, day),
    ...monthsDelivered(view, lens, last.span),
    ...noteIf(nearest, 'nearest-area', { units: nearest }),
  ];
}

/** Who is counted, in terms of the last period. */
export function populationOf(metric: Metric, span: Span): TableNote[] {
  const [from, to] = [formatDay(span.from), formatDay(span.to)];
  const told = (code: PopulationCode, values: TableNote['values']): TableNote[] => [{ code, values }];
  const time = timeOf(metric);
  if (time === 'day') return told('employed-on-day', { day: from });
  if (metric.kernel === 'staying') return told('began-in-period', { from, to });
  return told(time === 'period' ? 'employed-in-period' : 'employed-on-first-day', { from, to });
}

function note(code: NoteCode, values: TableNote['values']): TableNote {
  return { code, values };
}

function noteIf(number: number, code: NoteCode, values: TableNote['values']): TableNote[] {
  return number > 0 ? [note(code, values)] : [];
}

function ownTime(view: View): TableNote[] {
  const archives = view.counting.deliveries.filter((delivery) => delivery.ownTime);
  const first = archives.reduce((earliest, { knownOn }) => Math.min(earliest, knownOn), Number.POSITIVE_INFINITY);
  return noteIf(archives.length, 'own-time', { deliveries: archives.length, first: formatDay(first as Day) });
}

/** Spells that ended in the period and may still be bridged by a return that is not known yet. */
function provisionalExits(view: View, metric: Metric, span: Span): TableNote[] {
  if (timeOf(metric) === 'day') return [];
  const { spells } = view;
  const horizon = view.counting.horizon;
  const persons = new Set<number>();
  let latest = 0;
  for (let person = 0; person < spells.offsets.length - 1; person++) {
    for (let i = at(spells.offsets, person); i < at(spells.offsets, person + 1); i++) {
      const end = at(spells.to, i);
      if (end <= span.from || end > span.to) continue;
      const final = finalFrom(view.dataset.settings.gapRule, end as Day);
      if (final <= horizon + 1) continue;
      persons.add(person);
      latest = Math.max(latest, final);
    }
  }
  const values = { persons: persons.size, 'final-from': formatDay(latest as Day) };
  return noteIf(persons.size, 'provisional-exits', values);
}

function twoDays(metric: Metric, { span, followed, unplaced }: Counted): TableNote[] {
  if (timeOf(metric) !== 'two-days') return [];
  return [
    note('reference-days', { from: formatDay(span.from), to: formatDay(span.to) }),
    ...noteIf(followed, 'succession-moves', { persons: followed }),
    ...noteIf(unplaced, 'unplaced-at-either-date', { persons: unplaced }),
  ];
}
