import { type Control, NOTHING, onLine } from '../../control.ts';
import type { ReportedDraft } from '../reported-draft.ts';

/** No metric of ours: kept under its own name, and not held against any figure. */
export function unknownMetric(isKnown: (metric: string) => boolean): Control<ReportedDraft> {
  return {
    id: 'reported-figures/unknown-metric',
    severity: 'note',
    check: ({ metric, line }) => (metric === '' || isKnown(metric) ? NOTHING : onLine(line, 'metric', { metric })),
  };
}
