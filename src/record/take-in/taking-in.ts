import { sql } from 'kysely';
import type { TakeInOptions } from '../administration/door.ts';
import { type Database, RecordFault } from '../database/index.ts';
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
  /** A step that may turn out to be none: what it has done is taken back where it says `keep: false`. */
  readonly attempt: <Result>(work: (db: Database) => Promise<Attempt<Result>>) => Promise<Result>;
}

export interface Attempt<Result> {
  readonly keep: boolean;
  readonly result: Result;
}

/** Any number that nobody else locks: one delivery is kept at a time, whoever's server process keeps it. */
const TAKE_IN_LOCK = 7_120_002;

class TrialEnded extends Error {}

class TakenBack extends Error {}

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
        await refuseClockBehind(db, inside.place.now());
        return change(db);
      });
    return work({ inside, options, db: inside.db, step, attempt: (change) => attemptIn(step, change) });
  }
  const done: Result[] = [];
  try {
    await inside.db.transaction().execute(async (db) => {
      await lockTakeIn(db, inside.keys);
      await refuseClockBehind(db, inside.place.now());
      const attempt: TakingIn['attempt'] = (change) => attemptUnder(db, change);
      done.push(await work({ inside, options, db, step: (change) => change(db), attempt }));
      throw new TrialEnded();
    });
  } catch (error) {
    if (!(error instanceof TrialEnded)) throw error;
  }
  return theResult(done);
}

/** An attempt in a transaction of its own. */
async function attemptIn<Result>(
  step: TakingIn['step'],
  work: (db: Database) => Promise<Attempt<Result>>,
): Promise<Result> {
  const done: Result[] = [];
  try {
    await step(async (db) => {
      const { keep, result } = await work(db);
      done.push(result);
      if (!keep) throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  return theResult(done);
}

/** An attempt within the transaction of a trial. */
async function attemptUnder<Result>(db: Database, work: (db: Database) => Promise<Attempt<Result>>): Promise<Result> {
  await sql`savepoint attempt`.execute(db);
  const { keep, result } = await work(db);
  if (!keep) await sql`rollback to savepoint attempt`.execute(db);
  await sql`release savepoint attempt`.execute(db);
  return result;
}

function theResult<Result>([result]: readonly Result[]): Result {
  if (result === undefined) throw new Error('what is tried ends with a result or a fault');
  return result;
}

/** Servers' clocks differ by less; summer time does not count, since the record's times are in UTC. */
const MOST_BEHIND = '1 hour';

/**
 * A delivery that is dated before those that came before it would be outranked by them, for good. So nothing is taken in by a
 * clock that has gone back. A delivery that a wrong clock dated into the future is taken back first.
 */
async function refuseClockBehind(db: Database, now: string): Promise<void> {
  const { rows } = await sql<{ behind: boolean }>`
    select exists (
      select 1 from delivery d
      where d.recorded_at > ${now}::timestamptz + ${MOST_BEHIND}::interval
        and not exists (select 1 from delivery_withdrawal w where w.delivery = d.no)
    ) as behind
  `.execute(db);
  if (rows[0]?.behind === true) throw new RecordFault('The clock is behind the deliveries.', { code: 'clock-behind' });
}

/**
 * Waits until nobody else changes the record, and makes sure that our key is still the record's: another process may
 * have changed it.
 */
export async function lockTakeIn(db: Database, keys: IdentityKeys): Promise<void> {
  await sql`select pg_advisory_xact_lock(${TAKE_IN_LOCK})`.execute(db);
  if ((await knownFingerprint(db)) !== keys.fingerprint) throw keyWrong();
}
