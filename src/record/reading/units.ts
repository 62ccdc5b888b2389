import { parseUnitNumber, type UnitNumber } from '../../terms/index.ts';
import type { Database } from '../database/index.ts';
import type { UnitFact } from '../facts.ts';
import type { Placing } from '../placings/fold-placings.ts';
import { dayOrNull } from './day-column.ts';

/** The units that the registers and the placings name, as known now; sorted by number. */
export async function readUnits(db: Database, workplaces: readonly Placing[]): Promise<readonly UnitFact[]> {
  const rows = await readUnitRows(db);
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

type UnitRow = Awaited<ReturnType<typeof readUnitRows>>[number];

/** Weakest word first: Brreg before the school register, earlier deliveries before later ones. */
function readUnitRows(db: Database) {
  return db
    .selectFrom('unit_fact as f')
    .innerJoin('delivery as d', 'd.no', 'f.delivery')
    .leftJoin('delivery_withdrawal as w', 'w.delivery', 'd.no')
    .where('w.delivery', 'is', null)
    .selectAll('f')
    .select('d.source')
    .orderBy((eb) => eb.case().when('d.source', '=', 'school-register').then(1).else(0).end())
    .orderBy('d.known_on')
    .orderBy('d.no')
    .orderBy('f.place')
    .execute();
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
