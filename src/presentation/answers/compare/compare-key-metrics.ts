import type { Asker } from '../../../access/index.ts';
import {
  type Audience,
  type ComparedLine,
  compareFigures,
  type Figures,
  judgedTogether,
  lineOf,
  type Period,
  type Question,
  type Refused,
  type SeenComparison,
  TIME_OF_KERNEL,
} from '../../../disclosure/index.ts';
import { KEY_GROUPS, KEY_METRICS, type KeyMetric } from '../../../plans/index.ts';
import { type Day, parseDay, TOTAL } from '../../../terms/index.ts';

/** One of the metrics, as it is told among the others. */
export interface KeyCompared extends ComparedLine {
  readonly key: KeyMetric;
  readonly seen: SeenComparison;
  /** False where the metric is not about one staff group, and so tells of all though one was asked for. */
  readonly ofGroup: boolean;
}

interface Asked {
  readonly asker: Asker;
  readonly audience: Audience;
  /** Staff group, `Total` for everybody. */
  readonly group: string;
}

/**
 * Exposed areas and others by every key metric, all about the same day: the latest reference day, on which schools count
 * their pupils. Verdicts are of all metrics together. A refusal of one is a refusal of all.
 */
export async function compareKeyMetrics(figures: Figures, asked: Asked): Promise<readonly KeyCompared[] | Refused> {
  const newest = questionOf('B2', { kind: 'latest' }, TOTAL);
  const latest = await figures.answer(newest, asked.asker, asked.audience);
  if ('refusal' in latest) return latest;
  const day = parseDay(latest.rows[0]?.period.split('/')[1] ?? '');
  const found: KeyCompared[] = [];
  for (const key of KEY_METRICS) {
    const one = await compareOne(figures, key, asked, day);
    if ('refusal' in one) return one;
    found.push(...one);
  }
  return together(found);
}

/** One key metric; empty where the catalogue does not have it. */
async function compareOne(
  figures: Figures,
  key: KeyMetric,
  { asker, audience, group }: Asked,
  day: Day | null,
): Promise<readonly KeyCompared[] | Refused> {
  const metric = figures.catalogue().flatMap((one) => (one.status === 'live' ? [one.metric] : []));
  const { kernel, notOffered = [] } = metric.find(({ id }) => id === key.metric) ?? {};
  if (kernel === undefined) return [];
  const ofGroup = !notOffered.includes('staff-group');
  const period: Period =
    TIME_OF_KERNEL[kernel] === 'day' && day !== null ? { kind: 'day', at: day } : { kind: 'latest' };
  const question = questionOf(key.metric, period, ofGroup ? group : TOTAL);
  const seen = await compareFigures(figures, { kind: 'groups', question, ...KEY_GROUPS }, asker, audience);
  if ('refusal' in seen) return seen;
  return [{ ...lineOf(seen, key.line), key, seen, ofGroup }];
}

function questionOf(metric: KeyMetric['metric'], period: Period, group: string): Question {
  const where = group === TOTAL ? [] : [{ dimension: 'staff-group' as const, codes: [group] }];
  return { metric, by: [], where, period, asKnownOn: null };
}

/** Judged among all of them: not among the lines of its own metric too. */
function together(found: readonly KeyCompared[]): readonly KeyCompared[] {
  const alone = found.map((one) => (one.heldBack ? { ...one, heldBack: false, verdict: 'difference' as const } : one));
  return judgedTogether(alone).map((judged, i) => ({ ...(found[i] as KeyCompared), ...judged }));
}
