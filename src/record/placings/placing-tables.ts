import { sql } from 'kysely';
import { type Day, formatDay } from '../../terms/index.ts';
import { type Database, dayInNorway } from '../database/index.ts';
import { dayOfColumn, dayOrNull } from '../reading/day-column.ts';
import { type Moment, recordedBy } from '../reading/told-deliveries.ts';
import { foldPlacings, type Placing, type PlacingEntry, plainKey } from './fold-placings.ts';

/** Who said it: a person by hand, or a delivered mapping, which never goes before a person. */
export type PlacingOrigin = 'hand' | 'mapping';

export interface PlacingTables {
  readonly workplaces: readonly Placing[];
  readonly positions: readonly Placing[];
  /** Plain keys whose latest word was a person's. */
  readonly byHand: { readonly workplaces: ReadonlySet<string>; readonly positions: ReadonlySet<string> };
}

export async function readPlacings(db: Database): Promise<PlacingTables> {
  return placingsFrom(await readPlacingRows(db, null));
}

/** What has been said of a workplace or a position, and on which day. */
export interface PlacingRow extends PlacingEntry {
  readonly origin: PlacingOrigin;
  readonly knownOn: Day;
}

export interface PlacingRows {
  readonly workplaces: readonly PlacingRow[];
  readonly positions: readonly PlacingRow[];
}

interface Columns {
  readonly key: string;
  readonly value: string;
  readonly valid_from: string | null;
  readonly origin: PlacingOrigin;
  readonly known_on: string;
}

/** Everything said until a moment, in the order said. */
export async function readPlacingRows(db: Database, moment: Moment): Promise<PlacingRows> {
  const knownOn = sql`coalesce(known_on, ${dayInNorway('recorded_at')})`;
  const workplaces = await sql<Columns>`
    select workplace as key, unit as value, valid_from, origin, ${knownOn} as known_on
    from workplace_placing
    where ${recordedBy('recorded_at', moment)}
    order by no
  `.execute(db);
  const positions = await sql<Columns>`
    select position as key, subgroup as value, valid_from, origin, ${knownOn} as known_on
    from position_placing
    where ${recordedBy('recorded_at', moment)}
    order by no
  `.execute(db);
  return { workplaces: workplaces.rows.map(placingRow), positions: positions.rows.map(placingRow) };
}

function placingRow({ key, value, valid_from, origin, known_on }: Columns): PlacingRow {
  return { key, value, origin, from: dayOrNull(valid_from), knownOn: dayOfColumn(known_on) };
}

function placingsFrom({ workplaces, positions }: PlacingRows): PlacingTables {
  return {
    workplaces: foldPlacings(workplaces),
    positions: foldPlacings(positions),
    byHand: { workplaces: handKeys(workplaces), positions: handKeys(positions) },
  };
}

/** The placings as they stood at the end of a day. */
export function placingsBy({ workplaces, positions }: PlacingRows, day: Day): PlacingTables {
  const known = (rows: readonly PlacingRow[]) => rows.filter(({ knownOn }) => knownOn <= day);
  return placingsFrom({ workplaces: known(workplaces), positions: known(positions) });
}

/** One thing said, to be kept. */
export interface PlacingWord {
  readonly key: string;
  readonly value: string;
  readonly from: Day | null;
}

export interface PlacingSource {
  readonly origin: PlacingOrigin;
  readonly by: string;
  readonly at: string;
  readonly on: Day;
}

export async function addWorkplacePlacings(
  db: Database,
  words: readonly PlacingWord[],
  said: PlacingSource,
): Promise<void> {
  if (words.length === 0) return;
  await db
    .insertInto('workplace_placing')
    .values(words.map((word) => ({ workplace: word.key, unit: word.value, ...stamp(word, said) })))
    .execute();
}

export async function addPositionPlacings(
  db: Database,
  words: readonly PlacingWord[],
  said: PlacingSource,
): Promise<void> {
  if (words.length === 0) return;
  await db
    .insertInto('position_placing')
    .values(words.map((word) => ({ position: word.key, subgroup: word.value, ...stamp(word, said) })))
    .execute();
}

function stamp(word: PlacingWord, said: PlacingSource) {
  return {
    valid_from: word.from === null ? null : formatDay(word.from),
    origin: said.origin,
    recorded_at: said.at,
    recorded_by: said.by,
    known_on: formatDay(said.on),
  };
}

function handKeys(rows: readonly { readonly key: string; readonly origin: PlacingOrigin }[]): ReadonlySet<string> {
  const latest = new Map(rows.map((row) => [plainKey(row.key), row.origin]));
  return new Set([...latest.keys()].filter((key) => latest.get(key) === 'hand'));
}
