import type { Mapping } from '../../sources/index.ts';
import { type Day, isStaffSubgroup, parseUnitNumber } from '../../terms/index.ts';
import type { Database } from '../database/index.ts';
import { type Placing, plainKey } from '../placings/fold-placings.ts';
import {
  addPositionPlacings,
  addWorkplacePlacings,
  type PlacingWord,
  readPlacings,
} from '../placings/placing-tables.ts';
import type { NamedMapping } from './choose-mapping.ts';

/** Saved mappings, the latest under each name; the latest saved first. */
export async function readMappings(db: Database): Promise<readonly NamedMapping[]> {
  const rows = await db.selectFrom('mapping').select(['name', 'content']).orderBy('no', 'desc').execute();
  const latest = new Map<string, NamedMapping>();
  for (const row of rows) {
    if (!latest.has(row.name)) latest.set(row.name, { name: row.name, mapping: row.content as Mapping });
  }
  return [...latest.values()];
}

/**
 * Saves a mapping under its name, and places what it places, always valid. What a person has placed by hand stays; what
 * an earlier mapping placed gives way.
 */
export async function saveMapping(
  db: Database,
  named: NamedMapping,
  stamp: { readonly at: string; readonly on: Day; readonly by: string },
): Promise<void> {
  const before = (await readMappings(db))[0];
  const content = JSON.stringify(named.mapping);
  if (before?.name !== named.name || JSON.stringify(before.mapping) !== content) {
    const saved = { name: named.name, content, recorded_at: stamp.at, recorded_by: stamp.by };
    await db.insertInto('mapping').values(saved).execute();
  }
  const tables = await readPlacings(db);
  const said = { origin: 'mapping', ...stamp } as const;
  const units = Object.entries(named.mapping.workplaces).flatMap(([key, text]) => {
    const unit = parseUnitNumber(text);
    return unit === null ? [] : [{ key, value: unit, from: null }];
  });
  const subgroups = Object.entries(named.mapping.positions)
    .filter(([, subgroup]) => isStaffSubgroup(subgroup))
    .map(([key, value]) => ({ key, value, from: null }));
  await addWorkplacePlacings(db, news(units, tables.workplaces, tables.byHand.workplaces), said);
  await addPositionPlacings(db, news(subgroups, tables.positions, tables.byHand.positions), said);
}

function news(
  words: readonly PlacingWord[],
  table: readonly Placing[],
  byHand: ReadonlySet<string>,
): readonly PlacingWord[] {
  const now = new Map(table.map((placing) => [plainKey(placing.key), placing.value]));
  return words.filter((word) => !byHand.has(plainKey(word.key)) && now.get(plainKey(word.key)) !== word.value);
}
