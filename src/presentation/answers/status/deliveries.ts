import type { DeliverySummary } from '../../../record/administration/index.ts';
import { formatDay } from '../../../terms/index.ts';
import type { StatusDelivery, StatusSource } from '../../api/contract/index.ts';
import { LABELS, type Language } from '../../language/index.ts';

/** Deliveries told of beside the page; whoever wants them all goes to Datagrunnlag. */
const DELIVERIES_TOLD = 12;

/** Figures that were told before are what somebody said: ours are not made of them. */
const NO_SOURCE = 'reported-figures';

/** Every source of our figures with a live delivery, and the day its newest is known from. */
export function sourcesOf(deliveries: readonly DeliverySummary[], language: Language): readonly StatusSource[] {
  const labels: Readonly<Record<string, string>> = LABELS[language].sources;
  const newest = new Map<string, number>();
  for (const { source, knownOn, withdrawnAt } of deliveries) {
    if (withdrawnAt === null && source !== NO_SOURCE)
      newest.set(source, Math.max(knownOn, newest.get(source) ?? knownOn));
  }
  return Object.keys(labels).flatMap((source) => {
    const day = deliveries.find((one) => one.source === source && one.knownOn === newest.get(source))?.knownOn;
    return day === undefined ? [] : [{ source, label: labels[source] ?? source, day: formatDay(day) }];
  });
}

/** What has come in or been taken back, newest first. */
export function newestDeliveries(
  deliveries: readonly DeliverySummary[],
  language: Language,
): readonly StatusDelivery[] {
  const labels: Readonly<Record<string, string>> = LABELS[language].sources;
  return deliveries
    .map(({ id, source, takenInAt, withdrawnAt, findings }) => ({
      id,
      label: labels[source] ?? source,
      at: withdrawnAt ?? takenInAt,
      withdrawn: withdrawnAt !== null,
      findings: findings['rejects-row'] + findings.note,
    }))
    .toSorted((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id))
    .slice(0, DELIVERIES_TOLD);
}
