import type { BreakTold, MetricId, MetricUnit, SeenTable } from '../../disclosure/index.ts';
import { concernsRow, type PeriodKind } from '../../terms/index.ts';
import { type Point, pointOf } from './point.ts';

/** Whom a reading is about: everybody, or those of one code of a dimension. */
export interface Subject {
  readonly dimension: 'staff-group' | 'area' | 'school-type';
  /** `Total` = everybody. */
  readonly code: string;
  /** The code's own name where it has one (areas). */
  readonly name: string | null;
}

/** A metric of one subject over the years, one point per school year, oldest first; the last is now. */
export interface Reading {
  readonly metric: MetricId;
  readonly alias: string;
  readonly unit: MetricUnit;
  readonly time: PeriodKind;
  readonly subject: Subject;
  /** The line of a metric told in several: an outcome, a component, or a number of years. */
  readonly line: string | null;
  readonly points: readonly Point[];
  /** Days on which this reading is cut, oldest first. */
  readonly breaks: readonly BreakTold[];
}

/** All readings of a table broken down by one dimension, perhaps with lines of its own. */
export function readingsOf(table: SeenTable): readonly Reading[] {
  const dimension = table.columns[0];
  if (dimension !== 'staff-group' && dimension !== 'area' && dimension !== 'school-type') return [];
  const kept = new Map<string, Kept>();
  for (const row of table.rows) {
    const [code = '', line = null] = row.codes;
    const subject = { dimension, code, name: table.names[dimension]?.[code] ?? null } as const;
    const key = row.codes.join('\u0000');
    const reading = kept.get(key) ?? { subject, line, points: [], breaks: breaksOf(table, row.codes) };
    reading.points.push(pointOf(row));
    kept.set(key, reading);
  }
  const { alias, unit, time } = table.metric;
  const metric = table.metric.id as MetricId;
  return [...kept.values()].map(({ subject, line, points, breaks }) => ({
    metric,
    alias,
    unit,
    time,
    subject,
    line,
    points: points.toSorted((a, b) => a.period.localeCompare(b.period)),
    breaks,
  }));
}

interface Kept {
  readonly subject: Subject;
  readonly line: string | null;
  readonly points: Point[];
  readonly breaks: readonly BreakTold[];
}

function breaksOf({ columns, breaks }: SeenTable, codes: readonly string[]): readonly BreakTold[] {
  const own = Object.fromEntries(columns.map((column, i) => [column, codes[i]]));
  return breaks.filter(({ rows }) => concernsRow(rows, own));
}
