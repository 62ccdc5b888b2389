import type { SeenReported } from '../../../disclosure/index.ts';
import { decimalsWritten } from '../../../plans/index.ts';
import { formatDay } from '../../../terms/index.ts';
import type { ReportedItem } from '../../api/contract/index.ts';
import { definitionText, LABELS, type Language, measuredText } from '../../language/index.ts';
import type { Naming } from './naming.ts';

/** A figure somebody told, in one language. */
export function reportedItem(figure: SeenReported, naming: Naming, language: Language): ReportedItem {
  const { id, delivery, publisher, title, metric, metricId, definition, from, to, state, value, measure } = figure;
  const { publishedOn, numerator, denominator, address, note } = figure;
  return {
    id,
    delivery,
    publisher,
    title,
    publishedOn: publishedOn === null ? null : formatDay(publishedOn),
    metric: { id: metricId, name: (metricId === null ? null : naming.metric(metricId)?.name) ?? metric },
    definition: { code: definition, label: definitionText(figure, language) },
    period: [from, ...(to === null ? [] : [to])].map(formatDay).join('/'),
    group: naming.group(figure.group),
    place: naming.place(figure.place),
    state,
    value,
    valueText:
      value === null
        ? LABELS[language].states.withheld
        : measuredText(value, measure, decimalsWritten(figure), language),
    measure,
    numerator,
    denominator,
    address,
    note,
  };
}
