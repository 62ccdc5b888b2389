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
  const rows = await db.selectFrom('mapping').select(['name', 'content', 'away']).orderBy('no', 'desc').execute();
  const latest = new Map<string, NamedMapping | null>();
  for (const row of rows) {
    if (latest.has(row.name)) continue;
    latest.set(row.name, row.away ? null : { name: row.name, mapping: row.content as Mapping });
  }
  return [...latest.values()].filter((named) => named !== null);
}

/** What became of a change to a saved mapping. */
export type MappingChange = 'done' | 'unknown' | 'name-taken';

/** Saves a mapping under another name, and puts it away under its old one. */
export async function renameMapping(
  db: Database,
  { from, to }: { readonly from: string; readonly to: string },
  stamp: { readonly at: string; readonly by: string },
): Promise<MappingChange> {
  const saved = await readMappings(db);
  const named = saved.find(({ name }) => name === from);
  if (named === undefined) return 'unknown';
  if (saved.some(({ name }) => name === to)) return 'name-taken';
  await insert(db, { name: to, mapping: named.mapping }, stamp, false);
  await insert(db, named, stamp, true);
  return 'done';
}

/** Puts a saved mapping away: files are not known again by it. What it placed stays placed. */
export async function removeMapping(
  db: Database,
  name: string,
  stamp: { readonly at: string; readonly by: string },
): Promise<MappingChange> {
  const named = (await readMappings(db)).find((one) => one.name === name);
  if (named === undefined) return 'unknown';
  await insert(db, named, stamp, true);
  return 'done';
}

async function insert(
  db: Database,
  { name, mapping }: NamedMapping,
  stamp: { readonly at: string; readonly by: string },
  away: boolean,
): Promise<void> {
  const row = { name, content: JSON.stringify(mapping), recorded_at: stamp.at, recorded_by: stamp.by, away };
  await db.insertInto('mapping').values(row).execute();
}

/**
 * Saves a mapping under its name; that of an HR extract places what it places, always valid. What a person has placed by hand stays; what
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
    await insert(db, named, stamp, false);
  }
  // Names of units in an own table are read by its mapping alone: another system may mean another by them.
  if (named.mapping.source !== 'hr-extract') return;
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
