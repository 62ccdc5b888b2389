import { deflateSync, inflateSync } from 'node:zlib';
import { sql } from 'kysely';
import type { OpenDatabase } from '../database/index.ts';

/** A cell as it was told or withheld: its key, how it stands, and its number. */
export type ToldCell = readonly [key: string, standing: string, number: number];

/** Cells of one scope as they were told by one version of what is known. */
export interface ToldLattice {
  /** Name of what is known, and the limits it was told under. */
  readonly version: string;
  readonly cells: readonly ToldCell[];
}

/** Cells that are about to be told, of a scope (metric, time, division, as JSON). */
export interface ToldEntry extends ToldLattice {
  readonly asked: string;
  /** How many releases of the scope it was settled knowing, those that are entered with it among them. */
  readonly after: number;
}

/** The ledger of releases. Nothing in it is ever changed. */
export interface ToldLedger {
  /** All that has been told of a scope, whatever the limits were then; oldest first. */
  readonly of: (asked: string) => Promise<readonly ToldLattice[]>;
  /**
   * Enters what is about to be told, all of it or nothing: nothing, and false, where another process was first with any of the scopes. For
   * each was settled on others of the batch and knowing what had been told of its scope, and may give away what it did not know of.
   */
  readonly enter: (entries: readonly ToldEntry[]) => Promise<boolean>;
}

/** The ledger in the record's database. */
export function toldLedger({ db, name }: Pick<OpenDatabase, 'db' | 'name'>, now: () => string): ToldLedger {
  // Only one process can have the embedded database open, so that what it has not seen entered is not there.
  const scopes = name === 'pglite' ? heldInMind(() => scopesOf(db)) : null;
  return {
    of: async (asked) => {
      if (scopes !== null && !(await scopes()).has(asked)) return [];
      const { rows } = await sql<{ version: string; cells: string }>`
        select cells,
          case when asked = scope then version
            else version || ' ' || substring(asked from '"fewestPersons":([0-9]+)') end as version
        from told_lattice where scope = ${asked} order by no
      `.execute(db);
      return rows.map(({ version, cells }) => ({ version, cells: unpacked(cells) }));
    },
    enter: async (entries) => {
      const held = await scopes?.();
      const found = await enterAll(db, entries, now());
      for (const scope of found ?? []) held?.add(scope);
      return found !== null;
    },
  };
}

/** Two who enter at once wait for one another. */
const TOLD_LOCK = 7_120_007;
const OVERTAKEN = Symbol('another process was first');

/** The scopes of what was entered; null where nothing was, since another process was first. */
async function enterAll(
  db: OpenDatabase['db'],
  entries: readonly ToldEntry[],
  at: string,
): Promise<readonly string[] | null> {
  const rows = entries.map(({ cells, ...entry }, place) => ({ ...entry, place, cells: packed(cells) }));
  const entering = db.transaction().execute(async (inTurn) => {
    await sql`select pg_advisory_xact_lock(${TOLD_LOCK})`.execute(inTurn);
    const found = await sql<{ scope: string }>`
      insert into told_lattice (asked, version, cells, recorded_at)
      select asked, version, cells, ${at}::timestamptz
      from (
        select *, row_number() over (partition by asked order by place) - 1 as before
        from json_to_recordset(${JSON.stringify(rows)}::json)
          as entry (place integer, asked text, version text, cells text, after integer)
      ) as entry
      where after = before + (select count(*) from told_lattice where scope = entry.asked)
      order by place
      on conflict (asked, version) do nothing
      returning scope
    `.execute(inTurn);
    // Thrown, so that what was inserted is taken back.
    if (found.rows.length < entries.length) throw OVERTAKEN;
    return found.rows.map(({ scope }) => scope);
  });
  return entering.catch((problem: unknown) => {
    if (problem === OVERTAKEN) return null;
    throw problem;
  });
}

/** Every scope of which anything has been told. */
async function scopesOf(db: OpenDatabase['db']): Promise<Set<string>> {
  const { rows } = await sql<{ scope: string }>`select distinct scope from told_lattice`.execute(db);
  return new Set(rows.map(({ scope }) => scope));
}

/** Read when it is first asked for, and again where that failed. */
function heldInMind<Held>(read: () => Promise<Held>): () => Promise<Held> {
  let held: Promise<Held> | null = null;
  return () => {
    held ??= read().catch((problem: unknown) => {
      held = null;
      throw problem;
    });
    return held;
  };
}

function packed(cells: readonly ToldCell[]): string {
  return deflateSync(JSON.stringify(cells)).toString('base64');
}

function unpacked(cells: string): readonly ToldCell[] {
  return JSON.parse(inflateSync(Buffer.from(cells, 'base64')).toString('utf8')) as readonly ToldCell[];
}
