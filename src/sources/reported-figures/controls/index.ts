import type { Control } from '../../control.ts';
import type { ReadContext } from '../../reading.ts';
import type { ReportedDraft } from '../reported-draft.ts';
import { measureUnknown } from './measure-unknown.ts';
import { metricMissing } from './metric-missing.ts';
import { partUnreadable } from './part-unreadable.ts';
import { partsDisagree } from './parts-disagree.ts';
import { periodBackwards } from './period-backwards.ts';
import { periodMissing } from './period-missing.ts';
import { publishedUnreadable } from './published-unreadable.ts';
import { publisherMissing } from './publisher-missing.ts';
import { shareOver100 } from './share-over-100.ts';
import { unknownDefinition } from './unknown-definition.ts';
import { unknownGroup } from './unknown-group.ts';
import { unknownMetric } from './unknown-metric.ts';
import { unknownUnit } from './unknown-unit.ts';
import { valueUnreadable } from './value-unreadable.ts';

export { columnMissing } from './column-missing.ts';
export { duplicateRow } from './duplicate-row.ts';
export { twoValues } from './two-values.ts';

export const REJECTING_CONTROLS: readonly Control<ReportedDraft>[] = [
  publisherMissing,
  publishedUnreadable,
  metricMissing,
  periodMissing,
  periodBackwards,
  valueUnreadable,
  measureUnknown,
];

/** What is told of a row that is kept, with what is known of metrics and units. */
export function noteControls({
  knownMetrics,
  knownWorkplaces,
}: Pick<ReadContext, 'knownMetrics' | 'knownWorkplaces'>): readonly Control<ReportedDraft>[] {
  return [
    unknownMetric(knownMetrics ?? (() => true)),
    unknownDefinition,
    unknownGroup,
    unknownUnit(knownWorkplaces),
    shareOver100,
    partUnreadable,
    partsDisagree,
  ];
}

/** The same controls for the table of contents, where nothing is known. */
export const ROW_NOTES = noteControls({ knownWorkplaces: () => false });
