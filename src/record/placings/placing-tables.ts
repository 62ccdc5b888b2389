import { type Day, formatDay, parseDay } from '../../terms/index.ts';
import type { Database } from '../database/index.ts';
import { foldPlacings, type Placing, plainKey } from './fold-placings.ts';

/** Who said it: a person by hand, or a delivered mapping, which never goes before a person. */
export type PlacingOrigin = 'hand' | 'mapping';

export interface PlacingTables {
  readonly workplaces: readonly Placing[];
  readonly positions: readonly Placing[];
  /** Plain keys whose latest word was a person's. */
  readonly byHand: { readonly workplaces: ReadonlySet<string>; readonly positions: ReadonlySet<string> };
}

export async function readPlacings(db: Database): Promise<PlacingTables> {
  const workplaces = await db.selectFrom('workplace_placing').selectAll().orderBy('no').execute();
  const positions = await db.selectFrom('position_placing').selectAll().orderBy('no').execute();
  const w = workplaces.map((row) => ({
    key: row.workplace,
    value: row.unit,
    from: dayOrNull(row.valid_from),
    origin: row.origin,
  }));
  const p = positions.map((row) => ({
    key: row.position,
    value: row.subgroup,
    from: dayOrNull(row.valid_from),
    origin: row.origin,
  }));
  return {
    workplaces: foldPlacings(w),
    positions: foldPlacings(p),
    byHand: { workplaces: handKeys(w), positions: handKeys(p) },
  };
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
  };
}

function handKeys(rows: readonly { readonly key: string; readonly origin: PlacingOrigin }[]): ReadonlySet<string> {
  const latest = new Map(rows.map((row) => [plainKey(row.key), row.origin]));
  return new Set([...latest.keys()].filter((key) => latest.get(key) === 'hand'));
}

function dayOrNull(text: string | null): Day | null {
  return text === null ? null : parseDay(text);
}
