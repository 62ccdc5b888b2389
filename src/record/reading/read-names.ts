import { sql } from 'kysely';
import type { Database } from '../database/index.ts';

/** The lists of names in `Facts`, and where the record's numbers stand in them. */
export interface ReadNames {
  readonly workplaces: readonly string[];
  readonly workplacePlaces: ReadonlyMap<number, number>;
  readonly positions: readonly { readonly code: string; readonly title: string | null }[];
  readonly positionPlaces: ReadonlyMap<number, number>;
}

/** Workplaces sorted by name, positions by code; one entry per code, with the title met last. */
export async function readNames(db: Database): Promise<ReadNames> {
  const workplaces = await sql<{ no: number; name: string }>`select no, name from workplace`.execute(db);
  const positions = await sql<{ no: number; key: string; title: string }>`
    select no, key, title from staff_position order by no
  `.execute(db);
  const names = workplaces.rows.map((row) => row.name).sort();
  const placeOfName = new Map(names.map((name, place) => [name, place]));
  const titles = new Map<string, string | null>();
  for (const row of positions.rows) {
    const before = titles.get(row.key) ?? null;
    titles.set(row.key, row.title === '' ? before : row.title);
  }
  const codes = [...titles.keys()].sort();
  const placeOfCode = new Map(codes.map((code, place) => [code, place]));
  return {
    workplaces: names,
    workplacePlaces: new Map(workplaces.rows.map((row) => [row.no, placeOfName.get(row.name) ?? -1])),
    positions: codes.map((code) => ({ code, title: titles.get(code) ?? null })),
    positionPlaces: new Map(positions.rows.map((row) => [row.no, placeOfCode.get(row.key) ?? -1])),
  };
}
