import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../database/index.ts';
import type { RecordInside } from '../open-records.ts';

/** Any number that nobody else locks: one process builds the read model at a time. */
const ALONE_LOCK = 7_120_003;
/** Another: one process sends e-mail at a time, and a mail server that hangs keeps nobody from building. */
const MAILING_LOCK = 7_120_031;
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
      if (isHeld) await unlock(own, ALONE_LOCK);
    }
  });
}

/** Sends e-mail where no other process does; null where one is at it, and nothing is waited for. */
export function mailing<T>({ db, databaseName }: RecordInside, work: () => Promise<T>): Promise<T | null> {
  if (databaseName === 'pglite') return work();
  return db.connection().execute(async (own) => {
    if (!(await tryLock(own, MAILING_LOCK))) return null;
    try {
      return await work();
    } finally {
      await unlock(own, MAILING_LOCK);
    }
  });
}

async function waitForTurn(own: Database): Promise<boolean> {
  for (let look = 0; look < MOST_LOOKS; look++) {
    if (await tryLock(own, ALONE_LOCK)) return true;
    await wait(LOOK_AGAIN_MS);
  }
  return false;
}

async function tryLock(own: Database, lock: number): Promise<boolean> {
  const { rows } = await sql<{ got: boolean }>`select pg_try_advisory_lock(${lock}) as got`.execute(own);
  return rows[0]?.got === true;
}

/** Where the server went away, the lock went with the connection. */
async function unlock(own: Database, lock: number): Promise<void> {
  await sql`select pg_advisory_unlock(${lock})`.execute(own).catch(() => undefined);
}
