import { sql } from 'kysely';
import { type Day, isStaffSubgroup, parseUnitNumber } from '../../terms/index.ts';
import type { RecordInside } from '../open-records.ts';
import {
  addPositionPlacings,
  addWorkplacePlacings,
  type PlacingTables,
  placingsBy,
  readPlacingRows,
  readPlacings,
} from '../placings/placing-tables.ts';
import { readUnits } from '../reading/units.ts';
import { readKnownPlaces } from '../take-in/known-places.ts';
import { type Unplaced, unplacedIn } from '../take-in/unplaced.ts';
import type { Administration, PlacingReport } from './door.ts';

type Words = Parameters<Administration['place']>[0];

/** Keeps what a person places. Units must be known, subgroups must be ours; an empty text takes a placing back. */
export async function place(inside: RecordInside, words: Words, from: Day | null, by: string): Promise<PlacingReport> {
  const said = { origin: 'hand', by, at: inside.place.now(), on: inside.place.today() } as const;
  return inside.db.transaction().execute(async (db) => {
    const { workplaces } = await readPlacings(db);
    const units = new Set<string>((await readUnits(db, workplaces)).map((unit) => unit.unit));
    const asked = Object.entries(words.workplaces).map(([key, text]) => ({
      key,
      value: parseUnitNumber(text) ?? text.trim(),
      from,
    }));
    const places = asked.filter((word) => word.value === '' || units.has(word.value));
    const positions = Object.entries(words.positions).map(([key, text]) => ({ key, value: text.trim(), from }));
    const groups = positions.filter((word) => word.value === '' || isStaffSubgroup(word.value));
    await addWorkplacePlacings(db, places, said);
    await addPositionPlacings(db, groups, said);
    return {
      workplaces: places.length,
      positions: groups.length,
      refused: [
        ...asked
          .filter((word) => !places.includes(word))
          .map(({ key }) => ({ key, reason: 'unknown-unit-number' as const })),
        ...positions
          .filter((word) => !groups.includes(word))
          .map(({ key }) => ({ key, reason: 'unknown-subgroup' as const })),
      ],
    };
  });
}

export async function listPlacings(inside: RecordInside): ReturnType<Administration['placings']> {
  return listed(await readPlacings(inside.db));
}

/** The placings as they stood at the end of each of some days, as far as told by a moment. */
export async function placingsOn(
  inside: RecordInside,
  days: readonly Day[],
  moment: string | null,
): ReturnType<Administration['placingsOn']> {
  const rows = await readPlacingRows(inside.db, moment);
  return days.map((day) => listed(placingsBy(rows, day)));
}

function listed(tables: PlacingTables): Awaited<ReturnType<Administration['placings']>> {
  return {
    workplaces: tables.workplaces.map(({ key, value, from, to }) => ({ workplace: key, unit: value, from, to })),
    positions: tables.positions.map(({ key, value, from, to }) => ({ position: key, subgroup: value, from, to })),
  };
}

/** What has no place, over all deliveries that count; rows are those of the employments delivered. */
export async function listUnplaced(inside: RecordInside): Promise<Unplaced> {
  const { db } = inside;
  const workplaces = await sql<{ name: string; rows: number }>`
    select p.name, count(*)::integer as rows
    from employment_fact f
    join workplace p on p.no = f.workplace
    left join delivery_withdrawal w on w.delivery = f.delivery
    where w.delivery is null
    group by p.name
  `.execute(db);
  const positions = await sql<{ key: string; title: string; rows: number }>`
    select p.key, max(p.title) as title, count(*)::integer as rows
    from employment_fact f
    join staff_position p on p.no = f.position
    left join delivery_withdrawal w on w.delivery = f.delivery
    where w.delivery is null
    group by p.key
  `.execute(db);
  const met = {
    workplaces: new Map(workplaces.rows.map((row) => [row.name, { rows: row.rows }])),
    positions: new Map(
      positions.rows.map((row) => [row.key, { title: row.title === '' ? null : row.title, rows: row.rows }]),
    ),
  };
  return unplacedIn(met, await readKnownPlaces(db));
}
