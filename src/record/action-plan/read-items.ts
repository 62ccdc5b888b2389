import { sql } from 'kysely';
import { type Database, inUtc } from '../database/index.ts';
import { dayOfColumn } from '../reading/day-column.ts';
import type { PartContent, PlanItem, PlanPart, PlanTold } from './plan.ts';

interface ToldRow {
  readonly item: number;
  readonly code: string;
  readonly no: number;
  readonly part: PlanPart;
  readonly valid_from: string;
  readonly content: object;
  readonly reason: string;
  readonly metric: string | null;
  readonly metric_on: string | null;
  readonly delivered: boolean;
  readonly counts: boolean;
  readonly word: number | null;
  readonly recorded_at: string;
  readonly recorded_by: string;
}

/**
 * Every part of the plan with every telling of each, in order; those of deliveries that were taken back are left out. As it
 * stood at a moment, ISO 8601, where one is given: what was told, taken back or put again later is not known then.
 */
export async function readPlanItems(db: Database, asAt: string | null = null): Promise<readonly PlanItem[]> {
  const { rows } = await sql<ToldRow>`
    select v.item, i.code, v.no, v.part, v.valid_from, v.content, v.reason, v.metric, v.metric_on, v.recorded_by,
      v.delivery is not null as delivered, ${inUtc('v.recorded_at')} as recorded_at,
      coalesce(w.counts, true) as counts, w.no as word
    from plan_item_version v
    join plan_item i on i.no = v.item
    left join lateral (
      select o.no, o.counts
      from plan_item_word o
      where o.version = v.no and (${asAt}::timestamptz is null or o.recorded_at <= ${asAt}::timestamptz)
      order by o.no desc
      limit 1
    ) w on true
    left join delivery_withdrawal d
      on d.delivery = v.delivery and (${asAt}::timestamptz is null or d.recorded_at <= ${asAt}::timestamptz)
    where d.delivery is null and (${asAt}::timestamptz is null or v.recorded_at <= ${asAt}::timestamptz)
    order by v.no
  `.execute(db);
  const items = new Map<number, ToldRow[]>();
  for (const row of rows) {
    const own = items.get(row.item);
    if (own === undefined) items.set(row.item, [row]);
    else own.push(row);
  }
  return [...items.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [{ part: first.part, code: first.code, told: own.map(toldOf) }];
  });
}

function toldOf(row: ToldRow): PlanTold {
  return {
    // The content was written by the desk, which takes that of its part only.
    ...({ part: row.part, says: row.content } as PartContent),
    no: row.no,
    from: dayOfColumn(row.valid_from),
    at: row.recorded_at,
    by: row.recorded_by,
    delivered: row.delivered,
    change: {
      reason: row.reason,
      figure:
        row.metric === null || row.metric_on === null ? null : { metric: row.metric, day: dayOfColumn(row.metric_on) },
    },
    counts: row.counts,
    word: row.word,
  };
}
