import type { DeliveryReport } from '../../../record/administration/index.ts';
import type { TakeInOutcome } from './events.ts';

/** How a take-in ended: `partly` where a delivery was stopped or not recognised. */
export function takeInOutcome(check: boolean, reports: readonly Pick<DeliveryReport, 'status'>[]): TakeInOutcome {
  if (check) return 'tried';
  return reports.every(({ status }) => status === 'taken-in' || status === 'already-known') ? 'taken-in' : 'partly';
}
