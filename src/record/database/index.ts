import { Kysely } from 'kysely';
import { EngineDialect } from './dialect.ts';
import { checksumOf, migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { openPGlite } from './pglite/pglite-engine.ts';
import { openPostgres } from './postgres/postgres-engine.ts';
import type { Tables } from './tables.ts';

export { RECORD_FAULTS, RecordFault, type RecordFaultCode, RecordInUse } from './faults.ts';
export { dayInNorway, inUtc } from './in-utc.ts';
export { EMBEDDED_FOLDER } from './pglite/pglite-engine.ts';
export { storableText } from './storable-text.ts';
export type { Tables } from './tables.ts';
export { recordFaultIn, whyNotOpened } from './why-not.ts';

/** The steps this program knows, with what they are known by. */
export const STEPS_KNOWN: readonly { readonly name: string; readonly checksum: string }[] = MIGRATIONS.map((step) => ({
  name: step.name,
  checksum: checksumOf(step),
}));

/** The database, or a transaction on it. Inside a transaction ask only the transaction: the embedded database has one connection. */
export type Database = Kysely<Tables>;

export interface OpenDatabase {
  readonly name: 'pglite' | 'postgres';
  readonly db: Database;
  readonly close: () => Promise<void>;
}

/**
 * Opens the record's database and brings it to this program's form: a PostgreSQL server by its address, or the
 * embedded one in the data folder. `at`: this moment, ISO 8601. `only`: the steps to take, for a backup of an older form
 * (null = all). Throws `RecordInUse` and `RecordFault`.
 */
export async function openDatabase(
  dataDir: string,
  databaseUrl: string | null,
  at: string,
  only: readonly string[] | null = null,
): Promise<OpenDatabase> {
  const engine = databaseUrl === null ? await openPGlite(dataDir) : await openPostgres(databaseUrl);
  try {
    await migrate(engine, at, only === null ? MIGRATIONS : MIGRATIONS.filter(({ name }) => only.includes(name)));
  } catch (error) {
    await engine.close();
    throw error;
  }
  const db = new Kysely<Tables>({ dialect: new EngineDialect(engine) });
  return { name: engine.name, db, close: () => engine.close() };
}
