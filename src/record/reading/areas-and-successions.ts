import { parseUnitNumber } from '../../terms/index.ts';
import type { Database } from '../database/index.ts';
import type { AreaFact, SuccessionFact } from '../facts.ts';
import { dayOfColumn } from './day-column.ts';

/** Areas as the latest delivery that names each of them says; sorted by level and code. */
export async function readAreas(db: Database): Promise<readonly AreaFact[]> {
  const rows = await db
    .selectFrom('area_fact as f')
    .innerJoin('delivery as d', 'd.no', 'f.delivery')
    .leftJoin('delivery_withdrawal as w', 'w.delivery', 'd.no')
    .where('w.delivery', 'is', null)
    .selectAll('f')
    .orderBy('d.known_on')
    .orderBy('d.no')
    .orderBy('f.place')
    .execute();
  const areas = new Map<string, AreaFact>();
  for (const row of rows) {
    areas.set(`${row.level} ${row.code}`, {
      code: row.code,
      name: row.name,
      level: row.level,
      parent: row.parent,
      livingConditions: row.living_conditions,
      geometry: row.geometry,
    });
  }
  return [...areas.keys()].sort().flatMap((key) => areas.get(key) ?? []);
}

/** Successions of all live tables, each pair and day once; sorted by day and numbers. */
export async function readSuccessions(db: Database): Promise<readonly SuccessionFact[]> {
  const rows = await db
    .selectFrom('succession_fact as f')
    .innerJoin('delivery as d', 'd.no', 'f.delivery')
    .leftJoin('delivery_withdrawal as w', 'w.delivery', 'd.no')
    .where('w.delivery', 'is', null)
    .select(['f.from_unit', 'f.to_unit', 'f.valid_from', 'f.kind'])
    .orderBy('d.known_on')
    .orderBy('d.no')
    .orderBy('f.place')
    .execute();
  const successions = new Map<string, SuccessionFact>();
  for (const row of rows) {
    const from = parseUnitNumber(row.from_unit);
    const to = parseUnitNumber(row.to_unit);
    if (from === null || to === null) continue;
    const key = `${row.valid_from} ${from} ${to}`;
    successions.set(key, { from, to, day: dayOfColumn(row.valid_from), kind: row.kind });
  }
  return [...successions.keys()].sort().flatMap((key) => successions.get(key) ?? []);
}
