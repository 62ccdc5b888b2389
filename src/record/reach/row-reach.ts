import { sql } from 'kysely';
import type { PersonKey } from '../../terms/index.ts';
import type { Database } from '../database/index.ts';

/** Whose rows about persons may be read and written: of all units, of some, or read of the one person. */
export interface RowReach {
  /** `every` = all of the owner's. */
  readonly units: 'every' | readonly string[];
  readonly person?: PersonKey;
}

/** What a transaction is told it may see besides. */
interface Seen extends RowReach {
  /** Persons whose names may be read. */
  readonly names?: readonly PersonKey[];
  /** Whether the log of look-ups is seen, but for whistle-blowing cases. */
  readonly log?: boolean;
  /** Whose own looks are seen. */
  readonly who?: string | null;
}

export const NO_ROWS: RowReach = { units: [] };

/**
 * Works as the role of the database that sees what is within reach and nothing else. What is set holds for this
 * transaction only, and so does the role: neither is left behind on the connection.
 */
export function underReach<T>(db: Database, seen: Seen, work: (inner: Database) => Promise<T>): Promise<T> {
  const units = seen.units === 'every' ? '*' : seen.units.join(',');
  return db.transaction().execute(async (inner) => {
    await sql`
      select set_config('laget.units', ${units}, true), set_config('laget.person', ${seen.person ?? ''}, true),
        set_config('laget.names', ${(seen.names ?? []).join(',')}, true),
        set_config('laget.log', ${seen.log === true ? '*' : ''}, true), set_config('laget.who', ${seen.who ?? ''}, true)
    `.execute(inner);
    await sql`set local role laget_casework`.execute(inner);
    return work(inner);
  });
}
