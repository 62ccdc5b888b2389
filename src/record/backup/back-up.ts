import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { OpenRecord } from '../administration/door.ts';
import type { Database } from '../database/index.ts';
import { readKeyFile } from '../identity/key-file.ts';
import { DELIVERED } from '../keep/delivered-files.ts';
import { insideOf, type RecordInside } from '../open-records.ts';
import type { BackupStep } from './backup-step.ts';
import { checkBackup } from './check-backup.ts';
import { type BackupEnd, type BackupHead, type BackupTally, damaged, lineText, tallyOf } from './lines.ts';
import { RowSum, sameSum, type TableSum } from './row-digest.ts';
import { rowsOf, writtenAlike } from './rows-of.ts';
import { newBackupKey, writeSealed } from './sealed-file.ts';
import { tablesInOrder } from './tables-in-order.ts';

const BYTES_A_LINE = 384 * 1024;

export interface BackupReport extends BackupTally {
  readonly path: string;
  readonly bytes: number;
  /** The key of identities is in it; false where it is kept outside the data folder. */
  readonly identityKey: boolean;
  readonly madeAt: string;
}

export interface BackupOptions {
  /** Where to; must not be there. */
  readonly path: string;
  /** Who can open it: age recipients (`age1…`), at least one. */
  readonly recipients: readonly string[];
  /** Leaves the key of identities out: it is then kept apart, and a restored record asks for it. */
  readonly withoutKey?: boolean;
  readonly progress: (step: BackupStep) => void;
}

/**
 * Writes everything in the record, as it stood at one moment, into one file that only the recipients can open, and
 * reads the file back before it says that it is done: every table must have the rows that were written. The record can
 * be used meanwhile (the embedded database waits with other questions). Throws `BackupFault`.
 */
export async function backUpRecord(open: OpenRecord, options: BackupOptions): Promise<BackupReport> {
  const inside = insideOf(open);
  // A key for this moment only: the file is read back without the owner's secret being on the machine.
  const ours = await newBackupKey();
  let end: BackupEnd = { tables: {}, files: {} };
  const lines = backupLines(inside, options, (told) => {
    end = told;
  });
  await writeSealed(options.path, [...options.recipients, ours.recipient], lines);
  const head = await readBack(options.path, ours.secret, end, options.progress);
  return {
    path: options.path,
    bytes: (await stat(options.path)).size,
    ...tallyOf(end),
    identityKey: head.identityKey !== null,
    madeAt: head.madeAt,
  };
}

async function readBack(
  path: string,
  secret: string,
  written: BackupEnd,
  progress: (step: BackupStep) => void,
): Promise<BackupHead> {
  const { head, end } = await checkBackup(path, secret, progress);
  const same = Object.entries(written.tables).every(([table, sum]) => {
    const found = end.tables[table];
    return found !== undefined && sameSum(found, sum);
  });
  if (!same) throw damaged('what was read back is not what was written');
  return head;
}

/** The whole record as lines, read in one snapshot. */
async function* backupLines(
  { db, place, databaseName }: RecordInside,
  { progress, withoutKey }: BackupOptions,
  ended: (end: BackupEnd) => void,
): AsyncGenerator<string> {
  const tables: Record<string, TableSum> = {};
  const snapshot = await db.startTransaction().setIsolationLevel('repeatable read').execute();
  try {
    await writtenAlike(snapshot);
    const key = place.identityKey === null && withoutKey !== true ? readKeyFile(place.dataDir) : null;
    const head: BackupHead = {
      laget: 'backup',
      version: 1,
      madeAt: place.now(),
      database: databaseName,
      steps: await stepsTaken(snapshot),
      identityKey: key === null ? null : Buffer.from(key).toString('hex'),
    };
    yield lineText(head);
    for (const table of await tablesInOrder(snapshot)) {
      yield lineText({ table: table.name, columns: table.columns });
      const sum = new RowSum();
      for await (const rows of rowsOf(snapshot, table)) {
        for (const row of rows) {
          sum.add(row);
          yield row;
        }
        progress({ stage: 'writing', table: table.name, rows: sum.sum().rows });
      }
      tables[table.name] = sum.sum();
    }
  } finally {
    // Nothing was changed: the snapshot is let go.
    await snapshot.rollback().execute();
  }
  const files: Record<string, string> = {};
  yield* deliveredLines(place.dataDir, files);
  ended({ tables, files });
  yield lineText({ end: { tables, files } });
}

async function stepsTaken(db: Database): Promise<Readonly<Record<string, string>>> {
  const answer = await sql<{ name: string; checksum: string }>`
    select name, checksum from migration order by name
  `.execute(db);
  return Object.fromEntries(answer.rows.map(({ name, checksum }) => [name, checksum]));
}

/** Files that the owner has chosen to keep as they were delivered. */
async function* deliveredLines(dataDir: string, hashes: Record<string, string>): AsyncGenerator<string> {
  const folder = join(dataDir, DELIVERED);
  if (!existsSync(folder)) return;
  for (const name of (await readdir(folder)).filter((one) => /^[0-9a-f]{64}$/.test(one)).sort()) {
    const path = join(folder, name);
    yield lineText({ file: name, modified: (await stat(path)).mtime.toISOString() });
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(path, { highWaterMark: BYTES_A_LINE }) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      yield lineText({ bytes: chunk.toString('base64') });
    }
    hashes[name] = hash.digest('hex');
  }
}
