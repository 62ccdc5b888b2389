import { sql } from 'kysely';
import type { Extent, SourceId } from '../../sources/index.ts';
import type { Database } from '../database/index.ts';
import type { DeliveryFact } from '../facts.ts';
import { dayOfColumn, dayOrNull } from './day-column.ts';
import { type Moment, toldDeliveries } from './told-deliveries.ts';

interface Row {
  readonly no: number;
  readonly source: SourceId;
  readonly known_on: string;
  readonly own_time: boolean;
  readonly extent_kind: 'history' | 'month' | null;
  readonly extent_first_day: string | null;
  readonly extent_workplace: string | null;
  readonly horizon: string;
  readonly withdrawn_on: string | null;
}

export interface NumberedDelivery {
  readonly no: number;
  readonly fact: DeliveryFact;
}

/** All deliveries, withdrawn ones too, in the order learnt. */
export async function readDeliveries(db: Database, moment: Moment = null): Promise<readonly NumberedDelivery[]> {
  const answer = await sql<Row>`
    select no, source, known_on, own_time, extent_kind, extent_first_day, extent_workplace, horizon, withdrawn_on
    from ${toldDeliveries(moment)} told
    order by known_on, no
  `.execute(db);
  return answer.rows.map((row) => ({
    no: row.no,
    fact: {
      id: deliveryId(row.no),
      source: row.source,
      knownOn: dayOfColumn(row.known_on),
      ownTime: row.own_time,
      withdrawnOn: dayOrNull(row.withdrawn_on),
      extent: extentOf(row),
      horizon: dayOfColumn(row.horizon),
    },
  }));
}

function extentOf(row: Row): Extent | null {
  if (row.extent_kind === 'history') {
    return row.extent_workplace === null ? { kind: 'history' } : { kind: 'history', workplace: row.extent_workplace };
  }
  return row.extent_first_day === null ? null : { kind: 'month', firstDay: dayOfColumn(row.extent_first_day) };
}

/** A delivery's id as people and programs write it, such as `d000012`. */
export function deliveryId(no: number): string {
  return `d${String(no).padStart(6, '0')}`;
}

/** The number of a delivery's id; null where the text is no id. */
export function deliveryNumber(id: string): number | null {
  const match = /^d(\d{6,9})$/.exec(id);
  return match === null ? null : Number(match[1]);
}
