import { catalogue } from '../../disclosure/index.ts';
import type { ChangeReason } from '../../record/administration/index.ts';
import type { FieldReader } from '../../terms/index.ts';

/** The id of a metric that is counted: another cannot be followed, nor be looked up by whoever reads the plan. */
export function readMetric(fields: FieldReader, place: string, written: string): string {
  const id = written.trim();
  const isCounted = catalogue().some((one) => one.status === 'live' && one.metric.id === id);
  return isCounted ? id : fields.wrong(place, id === '' ? 'lacking' : 'unknown-code', '');
}

/** The figure that was the reason of a change, with the day it is of; null where none was. */
export function readFigure(
  fields: FieldReader,
  { metric, metricDay }: { readonly metric: string | null; readonly metricDay: string | null },
): ChangeReason['figure'] {
  if (metric === null || metric.trim() === '') return null;
  return { metric: readMetric(fields, 'metric', metric), day: fields.day('metricDay', metricDay ?? '') };
}
