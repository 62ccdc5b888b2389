import { sql } from 'kysely';
import type { SourceId } from '../../../sources/index.ts';
import { addDays, addMonths, type Day, dayOf, dayParts } from '../../../terms/index.ts';
import type { Database } from '../../database/index.ts';
import { dayOfColumn, dayOrNull } from '../../reading/day-column.ts';

/** Sources that tell who is employed where. */
export const EMPLOYMENT_SOURCES = ['hr-extract', 'amelding', 'aareg', 'nav-excel'] as const;
export type EmploymentSource = (typeof EMPLOYMENT_SOURCES)[number];

export function isEmploymentSource(source: SourceId): source is EmploymentSource {
  return (EMPLOYMENT_SOURCES as readonly string[]).includes(source);
}

/** A live delivery of employments: what it speaks of, and how far. */
export interface Telling {
  readonly no: number;
  readonly source: EmploymentSource;
  /** First day of its month; null for a history. */
  readonly month: Day | null;
  /** A history of one workplace only. */
  readonly workplace: string | null;
  readonly horizon: Day;
}

interface Row {
  readonly no: number;
  readonly source: EmploymentSource;
  readonly extent_first_day: string | null;
  readonly extent_workplace: string | null;
  readonly horizon: string;
}

/** All live deliveries of employments, in the order learnt. */
export async function readTellings(db: Database): Promise<readonly Telling[]> {
  const answer = await sql<Row>`
    select d.no, d.source, d.extent_first_day, d.extent_workplace, d.horizon
    from delivery d
    left join delivery_withdrawal w on w.delivery = d.no
    where w.delivery is null and d.extent_kind is not null
    order by d.known_on, d.no
  `.execute(db);
  return answer.rows.map((row) => ({
    no: row.no,
    source: row.source,
    month: dayOrNull(row.extent_first_day),
    workplace: row.extent_workplace,
    horizon: dayOfColumn(row.horizon),
  }));
}

/** The day of a month on which sources are compared: in the reference week of Statistics Norway, with the 16th. */
export function comparedDay(month: Day): Day {
  return addDays(month, 15);
}

/** First day of the latest month that a delivery tells of up to the day of comparison. */
function latestMonth({ month, horizon }: Telling): Day {
  if (month !== null) return month;
  const { year, month: number } = dayParts(horizon);
  const first = dayOf(year, number, 1);
  return comparedDay(first) <= horizon ? first : addMonths(first, -1);
}

/** The deliveries of a source that tell of a month; none where it is silent. Months told one by one go first. */
export function tellingsOf(all: readonly Telling[], source: EmploymentSource, month: Day): readonly Telling[] {
  const own = all.filter((telling) => telling.source === source);
  const monthly = own.filter((telling) => telling.month === month);
  if (source === 'amelding') return monthly;
  if (monthly.length > 0) return monthly.slice(-1);
  const histories = own.filter((telling) => telling.month === null && telling.horizon >= comparedDay(month));
  // A later history of a workplace takes the place of an earlier one.
  return histories.filter(
    (telling, i) =>
      telling.workplace === null || !histories.slice(i + 1).some((later) => later.workplace === telling.workplace),
  );
}

/** The latest month that both sources tell of; null where there is none. */
export function latestShared(all: readonly Telling[], here: EmploymentSource, there: EmploymentSource): Day | null {
  const months = new Set(
    all.filter(({ source }) => source === here || source === there).map((telling) => latestMonth(telling)),
  );
  const both = [...months].filter(
    (month) => tellingsOf(all, here, month).length > 0 && tellingsOf(all, there, month).length > 0,
  );
  return both.length === 0 ? null : (Math.max(...both) as Day);
}
