import { sql } from 'kysely';
import type { TakeInOptions } from '../administration/door.ts';
import type { Database } from '../database/index.ts';
import { type IdentityKeys, keyWrong, knownFingerprint } from '../identity/identity-key.ts';
import type { RecordInside } from '../open-records.ts';

/** One call of take-in. */
export interface TakingIn {
  readonly inside: RecordInside;
  readonly options: TakeInOptions;
  /** For reading what is known: the database, or the one transaction of a trial. */
  readonly db: Database;
  /** Does a step that changes the record: each in a transaction of its own, or all in the one of a trial. */
  readonly step: <Result>(work: (db: Database) => Promise<Result>) => Promise<Result>;
}

/** Any number that nobody else locks: one delivery is kept at a time, whoever's server process keeps it. */
const TAKE_IN_LOCK = 7_120_002;

class TrialEnded extends Error {}

/**
 * Runs a take-in. With `check` everything is done in one transaction that is taken back at the end, so that a trial
 * says what a real run would have said, later files seeing earlier ones.
 */
export async function runTakingIn<Result>(
  inside: RecordInside,
  options: TakeInOptions,
  work: (taking: TakingIn) => Promise<Result>,
): Promise<Result> {
  if (!options.check) {
    const step: TakingIn['step'] = (change) =>
      inside.db.transaction().execute(async (db) => {
        await lockTakeIn(db, inside.keys);
        return change(db);
      });
    return work({ inside, options, db: inside.db, step });
  }
  const done: Result[] = [];
  try {
    await inside.db.transaction().execute(async (db) => {
      await lockTakeIn(db, inside.keys);
      done.push(await work({ inside, options, db, step: (change) => change(db) }));
      throw new TrialEnded();
    });
  } catch (error) {
    if (!(error instanceof TrialEnded)) throw error;
  }
  const [result] = done;
  if (result === undefined) throw new Error('a trial ends with a result or a fault');
  return result;
}

/**
 * Waits until nobody else changes the record, and makes sure that our key is still the record's: another process may
 * have changed it.
 */
export async function lockTakeIn(db: Database, keys: IdentityKeys): Promise<void> {
  await sql`select pg_advisory_xact_lock(${TAKE_IN_LOCK})`.execute(db);
  if ((await knownFingerprint(db)) !== keys.fingerprint) throw keyWrong();
}
