import type { OpenRecord, RecordPlace } from './administration/door.ts';
import type { Database } from './database/index.ts';
import type { IdentityKeys } from './identity/identity-key.ts';

/** What an open record is made of. Known inside the record only: whoever holds an `OpenRecord` cannot reach it. */
export interface RecordInside {
  readonly place: RecordPlace;
  readonly databaseName: 'pglite' | 'postgres';
  readonly db: Database;
  /** Replaced when the key is changed. */
  keys: IdentityKeys;
}

const insides = new WeakMap<OpenRecord, RecordInside>();

export function rememberInside(open: OpenRecord, inside: RecordInside): void {
  insides.set(open, inside);
}

/** Throws for an object that `openRecord` did not make. */
export function insideOf(open: OpenRecord): RecordInside {
  const inside = insides.get(open);
  if (inside === undefined) throw new Error('not a record opened by openRecord');
  return inside;
}
