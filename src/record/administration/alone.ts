import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../database/index.ts';
import type { RecordInside } from '../open-records.ts';

/** Any number that nobody else locks: one process builds the read model at a time. */
const ALONE_LOCK = 7_120_003;
const LOOK_AGAIN_MS = 50;
/** A process that hangs while it holds the lock is passed by after a minute. */
const MOST_LOOKS = 1200;

/**
 * Does work that is enough for one of several server processes to do at a time; the others wait, and can take over what it
 * made. The database frees the lock when the process that held it dies. The embedded database has one process.
 */
export function alone<T>({ db, databaseName }: RecordInside, work: () => Promise<T>): Promise<T> {
  if (databaseName === 'pglite') return work();
  return db.connection().execute(async (own) => {
    const isHeld = await waitForTurn(own);
    try {
      return await work();
    } finally {
      // Where the server went away, the lock went with the connection.
      if (isHeld) await sql`select pg_advisory_unlock(${ALONE_LOCK})`.execute(own).catch(() => undefined);
    }
  });
}

async function waitForTurn(own: Database): Promise<boolean> {
  for (let look = 0; look < MOST_LOOKS; look++) {
    const { rows } = await sql<{ got: boolean }>`select pg_try_advisory_lock(${ALONE_LOCK}) as got`.execute(own);
    if (rows[0]?.got === true) return true;
    await wait(LOOK_AGAIN_MS);
  }
  return false;
}
