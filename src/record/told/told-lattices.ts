import { deflateSync, inflateSync } from 'node:zlib';
import { sql } from 'kysely';
import type { Database } from '../database/index.ts';

/** A cell as it was told or withheld: its key, how it stands, and its number. */
export type ToldCell = readonly [key: string, standing: string, number: number];

/** Cells of one scope as they were told by one version of what is known. */
export interface ToldLattice {
  /** Name of what is known, and the limits it was told under. */
  readonly version: string;
  readonly cells: readonly ToldCell[];
}

/** The ledger of releases. Nothing in it is ever changed. */
export interface ToldLedger {
  /** All that has been told of a scope (metric, time, division, as JSON), whatever the limits were then; oldest first. */
  readonly of: (asked: string) => Promise<readonly ToldLattice[]>;
  /** Enters what is about to be told. What stands there of the same version stays: false, where another process was first. */
  readonly enter: (asked: string, told: ToldLattice) => Promise<boolean>;
}

/** The ledger in the record's database. */
export function toldLedger(db: Database, now: () => string): ToldLedger {
  return {
    of: async (asked) => {
      const { rows } = await sql<{ version: string; cells: string }>`
        select cells,
          case when asked = scope then version
            else version || ' ' || substring(asked from '"fewestPersons":([0-9]+)') end as version
        from told_lattice where scope = ${asked} order by no
      `.execute(db);
      return rows.map(({ version, cells }) => ({ version, cells: unpacked(cells) }));
    },
    enter: async (asked, { version, cells }) => {
      const { numAffectedRows } = await sql`
        insert into told_lattice (asked, version, cells, recorded_at)
        values (${asked}, ${version}, ${packed(cells)}, ${now()}::timestamptz)
        on conflict (asked, version) do nothing
      `.execute(db);
      return numAffectedRows === 1n;
    },
  };
}

function packed(cells: readonly ToldCell[]): string {
  return deflateSync(JSON.stringify(cells)).toString('base64');
}

function unpacked(cells: string): readonly ToldCell[] {
  return JSON.parse(inflateSync(Buffer.from(cells, 'base64')).toString('utf8')) as readonly ToldCell[];
}
