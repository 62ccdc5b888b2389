import { type RawBuilder, sql } from 'kysely';
import { dayInNorway } from '../database/index.ts';

/** A moment of the record, ISO 8601 in UTC: only what was recorded by then is read. Null = everything. */
export type Moment = string | null;

/** True for rows recorded by a moment. */
export function recordedBy(column: string, moment: Moment): RawBuilder<boolean> {
  return moment === null ? sql<boolean>`true` : sql<boolean>`${sql.ref(column)} <= ${moment}::timestamptz`;
}

/**
 * A subquery: the deliveries recorded by a moment, with the day on which the owner had them in hand (`learnt_on`; for an
 * archive that is later than `known_on`, its own time) and the day on which they were taken back by then.
 */
export function toldDeliveries(moment: Moment): RawBuilder<unknown> {
  return sql`(
    select d.no, d.source, d.known_on, d.own_time, d.extent_kind, d.extent_first_day, d.extent_workplace, d.horizon,
      case when d.own_time then ${dayInNorway('d.recorded_at')} else d.known_on end as learnt_on,
      w.withdrawn_on
    from delivery d
    left join delivery_withdrawal w on w.delivery = d.no and ${recordedBy('w.recorded_at', moment)}
    where ${recordedBy('d.recorded_at', moment)}
  )`;
}
