import { sql } from 'kysely';
import type { EmploymentRow } from '../../sources/index.ts';
import { storableText } from '../database/index.ts';
import { texts } from './bound-lists.ts';
import type { Keeping } from './keeping.ts';
import { positionKey } from './position-key.ts';

/** Numbers that stand for names: persons by their place in the delivery, workplaces and positions by name. */
export interface Names {
  readonly persons: readonly number[];
  readonly workplaces: ReadonlyMap<string, number>;
  readonly positions: ReadonlyMap<string, number>;
}

/** The number of a row's workplace; 0 = none, which no check lets through. */
export function workplaceNumber(names: Names, workplace: string): number {
  return names.workplaces.get(storableText(workplace)) ?? 0;
}

/** The number of a row's position; null where the row names none. */
export function positionNumber(names: Names, row: EmploymentRow): number | null {
  const key = positionKey(row.positionCode, row.positionTitle);
  return key === null ? null : (names.positions.get(positionName(key, row.positionTitle)) ?? 0);
}

/** One text for a position's key and title. */
function positionName(key: string, title: string | null): string {
  return storableText(`${key}\n${title ?? ''}`);
}

/** Numbers of the workplaces; those not met before are made. */
export async function workplaceNumbers(keeping: Keeping, met: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const names = [...new Set(met.map(storableText))];
  await sql`
    insert into workplace (name)
    select n from unnest(${texts(names)}) as n
    where not exists (select from workplace where workplace.name = n)
  `.execute(keeping.db);
  const known = await sql<{ no: number; name: string }>`
    select no, name from workplace where name in (select unnest(${texts(names)}))
  `.execute(keeping.db);
  return new Map(known.rows.map((row) => [row.name, row.no]));
}

/** Numbers of the positions by `positionName`; those not met before are made. */
export async function positionNumbers(
  keeping: Keeping,
  rows: readonly EmploymentRow[],
): Promise<ReadonlyMap<string, number>> {
  const met = new Map<string, { readonly key: string; readonly title: string }>();
  for (const row of rows) {
    const key = positionKey(row.positionCode, row.positionTitle);
    if (key === null) continue;
    const name = positionName(key, row.positionTitle);
    if (!met.has(name)) met.set(name, { key: storableText(key), title: storableText(row.positionTitle ?? '') });
  }
  const keys = [...met.values()].map((one) => one.key);
  const titles = [...met.values()].map((one) => one.title);
  await sql`
    insert into staff_position (key, title)
    select t.key, t.title from unnest(${texts(keys)}, ${texts(titles)}) as t (key, title)
    where not exists (select from staff_position p where p.key = t.key and p.title = t.title)
  `.execute(keeping.db);
  const known = await sql<{ no: number; key: string; title: string }>`
    select no, key, title from staff_position where key in (select unnest(${texts(keys)}))
  `.execute(keeping.db);
  return new Map(known.rows.map((row) => [positionName(row.key, row.title), row.no]));
}
