import { type BreakTold, METRICS, timeOf } from '../../../analysis/index.ts';
import type { CellState, MetricId } from '../../../disclosure/index.ts';
import { dayOf } from '../../../terms/index.ts';
import { type Point, pointOf } from '../point.ts';
import type { Reading } from '../reading.ts';
import type { Standing } from '../standing.ts';

/** A value seen in a period; more where it is a ratio, has an interval, or is not simply shown. */
export function seen(period: string, value: number, more: Partial<Point> = {}): Point {
  const plain = { numerator: value, denominator: null, interval: null, state: 'shown' as CellState };
  return pointOf({ ...plain, period, value, ...more });
}

/** A value that is not told. */
export function untold(period: string, state: CellState): Point {
  return pointOf({ period, numerator: null, denominator: null, value: null, interval: null, state });
}

/** One value a year from 1 October of a year on, compared with a year later: `2015-10-01/2016-10-01`, … */
export function yearly(from: number, values: readonly number[], interval: number | null = null): Point[] {
  return values.map((value, i) =>
    seen(`${from + i}-10-01/${from + i + 1}-10-01`, value, {
      interval: interval === null ? null : { low: value - interval, high: value + interval, level: 0.95 },
    }),
  );
}

/** A break on a day, of every row. */
export function brokenOn(day: string, title = 'Nytt HR-system', reason = 'Timelønte kom med.'): BreakTold {
  const inThree = (text: string) => ({ nb: text, nn: text, en: text });
  return {
    id: `own-${day}`,
    day,
    kind: 'own',
    words: { written: true, title: inThree(title), reason: inThree(reason) },
    address: null,
    metrics: [],
    rows: {},
  };
}

/** A reading of everybody unless said. */
export function reading(metric: MetricId, points: readonly Point[], more: Partial<Reading> = {}): Reading {
  const { alias, unit } = METRICS[metric];
  const subject = { dimension: 'staff-group', code: 'Total', name: null } as const;
  const time = timeOf(METRICS[metric]);
  return { metric, alias, unit, time, subject, line: null, points, breaks: [], ...more };
}

/** How an owner stands, with these readings and nothing else said. */
export function standingWith(readings: readonly Reading[], more: Partial<Standing> = {}): Standing {
  return {
    dataset: 'sha256:test',
    horizon: dayOf(2026, 8, 31),
    start: '2015-10-01',
    base: { schoolYear: 2015, chosen: false },
    notes: [],
    readings,
    revision: null,
    ...more,
  };
}
