import { sql } from 'kysely';
import type { MessageState } from '../../sources/index.ts';
import type { Database } from '../database/index.ts';
import type { MessagesTold } from '../facts.ts';
import { dayOfColumn } from './day-column.ts';
import type { NumberedDelivery } from './read-deliveries.ts';

interface HeadRow {
  readonly delivery: number;
  readonly message_id: string;
  readonly replaces: string | null;
  readonly employer: string;
  readonly valid_from: string;
  readonly delivered_at: number | string;
}

interface StateRow {
  readonly delivery: number;
  readonly message_id: string;
  readonly state: MessageState;
}

interface IdRow {
  readonly delivery: number;
  readonly ids: string;
}

/** The heads of a-meldinger, what feedback says of them, and the employers' own ids of their employments. */
export async function readMessages(db: Database, deliveries: readonly NumberedDelivery[]): Promise<MessagesTold> {
  const place = new Map(deliveries.map(({ no }, i) => [no, i]));
  const isRead = (row: { readonly delivery: number }) => place.has(row.delivery);
  const heads = await sql<HeadRow>`
    select delivery, message_id, replaces, employer, valid_from, delivered_at from message_fact order by delivery
  `.execute(db);
  const states = await sql<StateRow>`
    select delivery, message_id, state from message_state_fact order by delivery, place
  `.execute(db);
  // A hash stands for the id: within one person at one unit no two will be alike.
  const ids = await sql<IdRow>`
    select f.delivery, string_agg(coalesce(hashtext(f.source_id), 0)::text, ',' order by f.place) as ids
    from employment_fact f
    join message_fact m on m.delivery = f.delivery
    group by f.delivery
  `.execute(db);
  return {
    heads: heads.rows.filter(isRead).map((row) => ({
      delivery: place.get(row.delivery) ?? -1,
      messageId: row.message_id,
      replaces: row.replaces,
      employer: row.employer,
      month: dayOfColumn(row.valid_from),
      deliveredAt: Number(row.delivered_at),
    })),
    states: states.rows.filter(isRead).map((row) => ({
      delivery: place.get(row.delivery) ?? -1,
      messageId: row.message_id,
      state: row.state,
    })),
    employmentIds: new Map(
      ids.rows
        .filter(isRead)
        .map((row) => [place.get(row.delivery) ?? -1, Int32Array.from(row.ids.split(','), Number)]),
    ),
  };
}
