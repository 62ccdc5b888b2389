import { sql } from 'kysely';
import { insideOf } from '../open-records.ts';
import type { OpenRecord } from './door.ts';

/** How the record is, for whoever runs Laget. Nothing about persons. */
export interface RecordCondition {
  readonly database: 'pglite' | 'postgres';
  /** `15.10` */
  readonly serverVersion: string;
  readonly encoding: string;
  /** Acknowledged writes are on the disk: `fsync` and `synchronous_commit`, as the database tells them. */
  readonly durable: boolean;
  /** Milliseconds for one question. */
  readonly answerMs: number;
  readonly deliveries: number;
}

/** Asks the database how it is. `clock`: milliseconds that only go forward. */
export async function conditionOf(open: OpenRecord, clock: () => number): Promise<RecordCondition> {
  const { db, databaseName } = insideOf(open);
  const begun = clock();
  const told = await sql<{ version: string; encoding: string; fsync: string; commit: string }>`
    select current_setting('server_version') as version, current_setting('server_encoding') as encoding,
      current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit
  `.execute(db);
  const answerMs = clock() - begun;
  const kept = await sql<{ deliveries: number }>`select count(*) as deliveries from delivery`.execute(db);
  const [row] = told.rows;
  return {
    database: databaseName,
    serverVersion: (row?.version ?? '').replace(/ .*/, ''),
    encoding: row?.encoding ?? '',
    // The embedded database proves its own durability before it answers at all, whatever it was started with.
    durable: databaseName === 'pglite' || (row?.fsync === 'on' && row.commit !== 'off'),
    answerMs,
    deliveries: kept.rows[0]?.deliveries ?? 0,
  };
}
