import type { AreaRow, SuccessionRow, UnitRow } from '../../sources/index.ts';
import { formatDay } from '../../terms/index.ts';
import type { Keeping } from './keeping.ts';

/** Bound values per statement are at most 65,535: 18 columns and 1,000 rows stay well below. */
const ROWS_PER_INSERT = 1000;

async function inRuns<Row>(rows: readonly Row[], step: (run: readonly Row[]) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < rows.length; i += ROWS_PER_INSERT) await step(rows.slice(i, i + ROWS_PER_INSERT));
}

export async function keepUnits(keeping: Keeping, rows: readonly UnitRow[]): Promise<void> {
  const values = rows.map((row, place) => ({
    delivery: keeping.delivery,
    place,
    unit: row.unit,
    name: row.name,
    school_type: row.schoolType,
    grade_from: row.gradeFrom,
    grade_to: row.gradeTo,
    area_code: row.areaCode,
    sub_area_code: row.subAreaCode,
    latitude: row.latitude,
    longitude: row.longitude,
    pupils: row.pupils,
    registered_employees: row.registeredEmployees,
    parent: row.parent,
    closed_on: row.closedOn === null ? null : formatDay(row.closedOn),
    living_conditions: row.livingConditions,
    line: row.line,
    recorded_at: keeping.at,
  }));
  await inRuns(values, (run) => keeping.db.insertInto('unit_fact').values(run).execute());
}

export async function keepAreas(keeping: Keeping, rows: readonly AreaRow[]): Promise<void> {
  const values = rows.map((row, place) => ({
    delivery: keeping.delivery,
    place,
    code: row.code,
    name: row.name,
    level: row.level,
    parent: row.parent,
    living_conditions: row.livingConditions,
    geometry: row.geometry,
    line: row.line,
    recorded_at: keeping.at,
  }));
  await inRuns(values, (run) => keeping.db.insertInto('area_fact').values(run).execute());
}

export async function keepSuccessions(keeping: Keeping, rows: readonly SuccessionRow[]): Promise<void> {
  const values = rows.map((row, place) => ({
    delivery: keeping.delivery,
    place,
    from_unit: row.from,
    to_unit: row.to,
    valid_from: formatDay(row.day),
    kind: row.kind,
    line: row.line,
    recorded_at: keeping.at,
  }));
  await inRuns(values, (run) => keeping.db.insertInto('succession_fact').values(run).execute());
}
