import { sql } from 'kysely';
import type { UnitNumber } from '../../terms/index.ts';
import type { Database } from '../database/index.ts';
import type { PupilsFact } from '../facts.ts';
import { countingNow, type Dated, type DatedColumns, dated } from './contexts/dated.ts';
import { dayOfColumn } from './day-column.ts';
import { type Moment, toldDeliveries } from './told-deliveries.ts';

/** What a delivery says of the pupils of a unit on a day. */
export interface PupilsRow extends Dated {
  readonly pupils: PupilsFact;
}

interface Columns extends DatedColumns {
  readonly unit: UnitNumber;
  readonly valid_from: string;
  readonly pupils: number;
}

/** In the order told. */
export async function readPupilsRows(db: Database, moment: Moment): Promise<readonly PupilsRow[]> {
  const answer = await sql<Columns>`
    select f.unit, f.valid_from, f.pupils, d.learnt_on, d.withdrawn_on
    from pupils_fact f
    join ${toldDeliveries(moment)} d on d.no = f.delivery
    order by d.known_on, d.no, f.place
  `.execute(db);
  return answer.rows.map(({ unit, valid_from, pupils, ...days }) => ({
    pupils: { unit, day: dayOfColumn(valid_from), pupils },
    ...dated(days),
  }));
}

/** Pupils per unit and day, as known now; sorted by unit and day. */
export async function readPupils(db: Database): Promise<readonly PupilsFact[]> {
  return pupilsFrom(countingNow(await readPupilsRows(db, null)));
}

/** Of several rows that tell of the same day, the latest counts. */
export function pupilsFrom(rows: readonly PupilsRow[]): readonly PupilsFact[] {
  const latest = new Map(rows.map(({ pupils }) => [`${pupils.unit} ${pupils.day}`, pupils]));
  return [...latest.values()].sort((a, b) => (a.unit === b.unit ? a.day - b.day : a.unit < b.unit ? -1 : 1));
}
