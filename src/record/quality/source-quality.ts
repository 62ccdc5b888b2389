import type { SourceId } from '../../sources/index.ts';
import type { Day, Finding } from '../../terms/index.ts';
import type { DeliverySummary } from '../administration/door.ts';
import { EMPLOYMENT_SOURCES, isEmploymentSource } from '../compare/sources/index.ts';
import { BEST_GRADE, freshnessOf } from './freshness.ts';
import { type DeliveryGrade, type Grade, gradeDelivery, type SourceQuality, worstGrade } from './grade.ts';

/**
 * Every delivery that is kept, graded, with how new it is; the newest of each source is marked, since older ones are
 * counted too. `graded` remembers the grades by delivery: what was found in one never changes.
 */
export async function qualityOfSources(
  deliveries: readonly DeliverySummary[],
  findings: (delivery: string) => Promise<readonly Finding[]>,
  today: Day,
  graded: Map<string, DeliveryGrade> = new Map(),
): Promise<readonly SourceQuality[]> {
  const qualities: SourceQuality[] = [];
  const newest = newestOf(deliveries);
  const kept = deliveries.filter(({ withdrawnAt }) => withdrawnAt === null);
  for (const { id, source, knownOn, rows } of kept) {
    const age = Math.max(0, today - knownOn);
    const grade = graded.get(id) ?? gradeDelivery(source, rows.read, await findings(id));
    graded.set(id, grade);
    const isNewest = newest.get(source)?.id === id;
    qualities.push({
      ...grade,
      source,
      delivery: id,
      newest: isNewest,
      knownOn,
      age,
      freshness: freshnessOf(source, age),
    });
  }
  return qualities;
}

function newestOf(deliveries: readonly DeliverySummary[]): ReadonlyMap<SourceId, DeliverySummary> {
  const newest = new Map<SourceId, DeliverySummary>();
  for (const one of deliveries) {
    const known = newest.get(one.source);
    if (one.withdrawnAt === null && (known === undefined || isNewer(one, known))) newest.set(one.source, one);
  }
  return newest;
}

function isNewer(one: DeliverySummary, known: DeliverySummary): boolean {
  return one.knownOn > known.knownOn || (one.knownOn === known.knownOn && one.takenInAt >= known.takenInAt);
}

/** What a metric's figures rest on, and the worst grade of it; null where none of it is delivered. */
export interface MetricQuality {
  readonly grade: Grade | null;
  readonly sources: readonly SourceQuality[];
}

/**
 * The quality of a metric: the worst of the newest deliveries it is counted from, none better than its age allows. Of the sources
 * of employments only the one that counts is asked (0009).
 */
export function qualityOfMetric(
  sources: readonly string[],
  qualities: readonly SourceQuality[],
  counting: 'auto' | SourceId,
): MetricQuality {
  const delivered = qualities.filter(({ source, newest }) => newest && sources.includes(source));
  const order = counting === 'auto' ? EMPLOYMENT_SOURCES : [counting];
  const counted = order.find((source) => delivered.some((one) => one.source === source));
  const asked = delivered.filter(({ source }) => !isEmploymentSource(source) || source === counted);
  const grades = asked.flatMap(({ grade, freshness }) => [grade, BEST_GRADE[freshness]]);
  return { grade: worstGrade(grades), sources: asked };
}
