import { createHash } from 'node:crypto';
import type { Engine, Session } from './engine.ts';
import { RecordFault } from './faults.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';

/** Any number that nobody else locks: two processes on one server must not migrate at the same time. */
const MIGRATION_LOCK = 7_120_001;

/**
 * Brings the database to this program's form, in one transaction. Refuses a database that a newer program has
 * changed (`database-newer`) and one whose steps differ from ours (`migration-changed`).
 */
export async function migrate(engine: Engine, at: string, steps: readonly Migration[] = MIGRATIONS): Promise<void> {
  const session = await engine.session();
  try {
    await session.script('begin');
    await session.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await session.script(
      'create table if not exists migration (name text primary key, checksum text not null, recorded_at timestamptz not null)',
    );
    await takeSteps(session, at, steps);
    await session.script('commit');
  } catch (error) {
    await session.script('rollback');
    throw error;
  } finally {
    session.release();
  }
}

async function takeSteps(session: Session, at: string, steps: readonly Migration[]): Promise<void> {
  const answer = await session.query('select name, checksum from migration order by name', []);
  const taken = new Map(answer.rows.map((row) => [String(row['name']), String(row['checksum'])]));
  const known = new Set(steps.map((step) => step.name));
  const strange = [...taken.keys()].find((name) => !known.has(name));
  if (strange !== undefined) {
    throw new RecordFault(
      `The database was made by a newer Laget (step ${strange}). Use that version or a newer one.`,
      { code: 'database-newer' },
    );
  }
  for (const step of steps) {
    const checksum = checksumOf(step);
    const before = taken.get(step.name);
    if (before === checksum) continue;
    if (before !== undefined) {
      throw new RecordFault(`Step ${step.name} of the database is not the one this Laget knows.`, {
        code: 'migration-changed',
      });
    }
    await session.script(step.sql);
    await session.query('insert into migration (name, checksum, recorded_at) values ($1, $2, $3)', [
      step.name,
      checksum,
      at,
    ]);
  }
}

/** What a step is known by: SHA-256 of its text. */
export function checksumOf(step: Migration): string {
  return createHash('sha256').update(step.sql).digest('hex');
}
