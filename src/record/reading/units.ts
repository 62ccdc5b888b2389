import { sql } from 'kysely';
import { parseUnitNumber, type UnitNumber } from '../../terms/index.ts';
import type { Database } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';
import type { UnitFact } from '../facts.ts';
import type { Placing } from '../placings/fold-placings.ts';
import { countingNow, type Dated, type DatedColumns, dated } from './contexts/dated.ts';
import { dayOrNull } from './day-column.ts';
import { type Moment, toldDeliveries } from './told-deliveries.ts';

/** The units that the registers and the placings name, as known now; sorted by number. */
export async function readUnits(db: Database, workplaces: readonly Placing[]): Promise<readonly UnitFact[]> {
  return unitsFrom(countingNow(await readUnitRows(db, null)), workplaces);
}

/** The units that rows of registers and the placings name; sorted by number. */
export function unitsFrom(rows: readonly UnitRow[], workplaces: readonly Placing[]): readonly UnitFact[] {
  const units = new Map<UnitNumber, UnitFact>();
  for (const row of rows) {
    const unit = parseUnitNumber(row.unit);
    if (unit !== null) units.set(unit, merged(units.get(unit) ?? namedOnly(unit, unit), row));
  }
  for (const placing of workplaces) {
    const unit = parseUnitNumber(placing.value);
    if (unit !== null && !units.has(unit)) units.set(unit, namedOnly(unit, placing.key));
  }
  return [...units.values()].sort((a, b) => (a.unit < b.unit ? -1 : 1));
}

/** What a register says of a unit. */
export type UnitRow = Omit<Tables['unit_fact'], 'delivery' | 'place' | 'line' | 'recorded_at'> & Dated;

type Row = Omit<UnitRow, keyof Dated> & DatedColumns;

/** Weakest word first: Brreg before the school register, earlier deliveries before later ones. */
export async function readUnitRows(db: Database, moment: Moment): Promise<readonly UnitRow[]> {
  const answer = await sql<Row>`
    select f.*, d.learnt_on, d.withdrawn_on
    from unit_fact f
    join ${toldDeliveries(moment)} d on d.no = f.delivery
    order by d.source = 'school-register', d.known_on, d.no, f.place
  `.execute(db);
  return answer.rows.map(({ learnt_on, withdrawn_on, ...row }) => ({
    ...row,
    ...dated({ learnt_on, withdrawn_on }),
  }));
}

/** The later word holds where it says something; silence leaves the earlier word. */
function merged(before: UnitFact, row: UnitRow): UnitFact {
  return {
    unit: before.unit,
    name: row.name === '' ? before.name : row.name,
    schoolType: row.school_type === 'unknown' ? before.schoolType : row.school_type,
    areaCode: row.area_code ?? before.areaCode,
    subAreaCode: row.sub_area_code ?? before.subAreaCode,
    livingConditions: row.living_conditions === 'unknown' ? before.livingConditions : row.living_conditions,
    latitude: row.latitude ?? before.latitude,
    longitude: row.longitude ?? before.longitude,
    pupils: row.pupils ?? before.pupils,
    registeredEmployees: row.registered_employees ?? before.registeredEmployees,
    closedOn: dayOrNull(row.closed_on) ?? before.closedOn,
    fromMappingOnly: false,
  };
}

/** A unit of which nothing is known but that somebody names it. */
function namedOnly(unit: UnitNumber, name: string): UnitFact {
  return {
    unit,
    name,
    schoolType: 'unknown',
    areaCode: null,
    subAreaCode: null,
    livingConditions: 'unknown',
    latitude: null,
    longitude: null,
    pupils: null,
    registeredEmployees: null,
    closedOn: null,
    fromMappingOnly: true,
  };
}
