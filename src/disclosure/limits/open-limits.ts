import { METRICS, type MetricId } from '../../analysis/index.ts';
import type { OpenRecord } from '../../record/administration/index.ts';
import { LIMIT_PURPOSES, type LimitPurpose } from '../../terms/index.ts';
import { type LimitGrounds, type LimitsOf, limitOf, limitsBook, type MetricLimit } from './limits-book.ts';

/** What the limits of an owner follow from, as it stands. */
export async function limitGrounds({ administration }: Pick<OpenRecord, 'administration'>): Promise<LimitGrounds> {
  return { settings: await administration.settings(), decisions: await administration.limits.list() };
}

/** The limits that hold now for what is told to anyone. */
export async function limitsNow(open: Pick<OpenRecord, 'administration'>): Promise<LimitsOf> {
  return limitsBook(await limitGrounds(open));
}

/** A metric with its limit for each purpose, and every decision that was ever made on it. */
export interface LimitEntry {
  readonly metric: MetricId;
  readonly limits: Readonly<Record<LimitPurpose, MetricLimit>>;
  readonly decisions: LimitGrounds['decisions'];
}

/** The limits of all metrics that answer, in the order of the catalogue. No figure in it: limits are no secret. */
export function limitEntries(grounds: LimitGrounds): readonly LimitEntry[] {
  return Object.values(METRICS).map(({ id }) => {
    const [anyone, open] = LIMIT_PURPOSES.map((purpose) => limitOf(id, purpose, grounds)) as [MetricLimit, MetricLimit];
    const decisions = grounds.decisions.filter(({ metric }) => metric === id);
    return { metric: id, limits: { public: anyone, 'open-data': open }, decisions };
  });
}
