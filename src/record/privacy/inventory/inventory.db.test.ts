import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { databases } from '../../../../test/databases.ts';
import { type Database, openDatabase } from '../../database/index.ts';
import { INVENTORY } from './index.ts';

/** Tables and columns as `table.column`, with the schema where it is not `public`. */
async function columnsThere(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select case when c.table_schema = 'public' then '' else c.table_schema || '.' end || c.table_name || '.' || c.column_name
      as name
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema not in ('pg_catalog', 'information_schema') and t.table_type in ('BASE TABLE', 'VIEW')
  `.execute(db);
  return rows.map(({ name }) => name).sort();
}

const stated = INVENTORY.flatMap(({ table, columns }) => Object.keys(columns).map((name) => `${table}.${name}`)).sort();

describe.each(databases())('the inventory of what is kept on $name', (database) => {
  test('states every table and column there is, and none that is not', async () => {
    const place = await database.place();
    const { db, close } = await openDatabase(place.dataDir, place.databaseUrl, place.now());
    const there = await columnsThere(db);
    await close();
    expect(there.length).toBeGreaterThan(200);
    expect(there.filter((name) => !stated.includes(name))).toEqual([]);
    expect(stated.filter((name) => !there.includes(name))).toEqual([]);
  });

  test('lacks a column that somebody adds, until it is stated', async () => {
    const place = await database.place();
    const { db, close } = await openDatabase(place.dataDir, place.databaseUrl, place.now());
    await sql`alter table person_fact add column nickname text`.execute(db);
    const there = await columnsThere(db);
    await close();
    expect(there.filter((name) => !stated.includes(name))).toEqual(['person_fact.nickname']);
  });
});

test('a column is stated once', () => {
  expect(new Set(stated).size).toBe(stated.length);
});

test('what is of a special category has its ground, and nothing else has one', () => {
  const special = INVENTORY.filter(({ columns }) => Object.values(columns).includes('special'));
  expect(special.map(({ table }) => table)).toEqual(['leave_fact']);
  expect(INVENTORY.filter(({ ground }) => ground !== undefined)).toEqual(special);
});
