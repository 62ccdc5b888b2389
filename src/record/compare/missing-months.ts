import { sql } from 'kysely';
import { type Day, dayParts } from '../../terms/index.ts';
import type { RecordControl } from './comparison.ts';

/** Between the latest month known before and the month delivered there are months that nobody has delivered. */
export const missingMonths: RecordControl = {
  id: 'record/missing-months',
  check: async ({ db, source, content }) => {
    if (content.extent.kind !== 'month') return [];
    const month = monthNumber(content.extent.firstDay);
    const covered = await latestCovered(db, source, month);
    if (covered === null || month - covered <= 1) return [];
    const values = { from: monthText(covered + 1), to: monthText(month - 1), months: month - covered - 1 };
    return [{ values, count: values.months }];
  },
};

type Db = Parameters<RecordControl['check']>[0]['db'];

/** A month delivery covers its month; a history covers the months up to the one it was made in. */
async function latestCovered(db: Db, source: string, before: number): Promise<number | null> {
  const answer = await sql<{ kind: string; month: number }>`
    select d.extent_kind as kind,
      (extract(year from coalesce(d.extent_first_day, d.horizon)) * 12
        + extract(month from coalesce(d.extent_first_day, d.horizon)) - 1)::integer as month
    from delivery d
    left join delivery_withdrawal w on w.delivery = d.no
    where w.delivery is null and d.source = ${source} and d.extent_kind is not null
  `.execute(db);
  const covered = answer.rows.map((row) => (row.kind === 'history' ? Math.min(row.month, before - 1) : row.month));
  const earlier = covered.filter((month) => month < before);
  return earlier.length === 0 ? null : Math.max(...earlier);
}

/** Months since year 0. */
function monthNumber(day: Day): number {
  const { year, month } = dayParts(day);
  return year * 12 + month - 1;
}

function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
