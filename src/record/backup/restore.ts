import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { RecordPlace } from '../administration/door.ts';
import { openRecord } from '../administration/open-record.ts';
import { type Database, openDatabase, STEPS_KNOWN } from '../database/index.ts';
import { KEY_FILE, putKeyFileBack } from '../identity/key-file.ts';
import { DELIVERED } from '../keep/delivered-files.ts';
import { BackupFault } from './backup-fault.ts';
import type { BackupStep } from './backup-step.ts';
import { checkBackup } from './check-backup.ts';
import {
  type BackupEnd,
  type BackupHead,
  type BackupLine,
  type BackupTally,
  damaged,
  readLine,
  tallyOf,
} from './lines.ts';
import { RowSum, sameSum } from './row-digest.ts';
import { rowsOf, writtenAlike } from './rows-of.ts';
import { readSealed } from './sealed-file.ts';
import { type KeptTable, tablesInOrder } from './tables-in-order.ts';

const ROWS_AT_A_TIME = 1000;
const OWNER_ONLY = 0o700;
const OWNER_READS = 0o600;

export interface RestoreReport extends BackupTally {
  readonly madeAt: string;
  /** Steps of this program that came after those of the backup, and have been taken. */
  readonly stepsSince: number;
}

export interface RestoreOptions {
  readonly path: string;
  /** The age identity (`AGE-SECRET-KEY-…`) that opens the file. */
  readonly secret: string;
  readonly progress: (step: BackupStep) => void;
}

/**
 * Restores a backup into an empty place: the file is read to its end and checked before anything is written; the rows
 * go in in one transaction and are read out again and compared before it is committed; then this program's later steps
 * are taken. A place that holds a record already is refused (`record-not-empty`). Throws `BackupFault`, `RecordFault`.
 */
export async function restoreRecord(place: RecordPlace, options: RestoreOptions): Promise<RestoreReport> {
  const { head, end } = await checkBackup(options.path, options.secret, options.progress);
  const steps = stepsOf(head);
  await mkdir(place.dataDir, { recursive: true, mode: OWNER_ONLY });
  const database = await openDatabase(place.dataDir, place.databaseUrl, place.now(), steps);
  try {
    await refuseUnlessEmpty(database.db);
    // The key first: without it the rows could not be used, and alone it does no harm.
    await putKeyBack(place, head);
    await database.db.transaction().execute(async (db) => {
      await writtenAlike(db);
      await fill(db, place, options);
      await expectRestored(db, end);
    });
  } finally {
    await database.close();
  }
  // Takes the steps that have come since, and proves that the key of identities is the right one.
  await openRecord(place).then((restored) => restored.close());
  return {
    madeAt: head.madeAt,
    ...tallyOf(end),
    stepsSince: STEPS_KNOWN.length - steps.length,
  };
}

/** The names of the steps the backup's database had taken. Throws `backup-newer` where this program lacks one. */
function stepsOf({ steps }: BackupHead): readonly string[] {
  const strange = Object.entries(steps).find(
    ([name, checksum]) => !STEPS_KNOWN.some((step) => step.name === name && step.checksum === checksum),
  );
  if (strange !== undefined) throw new BackupFault(`step ${strange[0]}`, { code: 'backup-newer' });
  return Object.keys(steps);
}

async function refuseUnlessEmpty(db: Database): Promise<void> {
  for (const { name } of await tablesInOrder(db)) {
    const answer = await sql<{ filled: boolean }>`
      select exists (select 1 from ${sql.raw(name)}) as filled
    `.execute(db);
    if (answer.rows[0]?.filled === true) throw new BackupFault(name, { code: 'record-not-empty' });
  }
}

async function putKeyBack({ dataDir, identityKey }: RecordPlace, head: BackupHead): Promise<void> {
  const path = join(dataDir, KEY_FILE);
  if (head.identityKey === null || identityKey !== null || existsSync(path)) return;
  putKeyFileBack(dataDir, Buffer.from(head.identityKey, 'hex'));
}

/** Where the line that is read belongs. */
interface Filling {
  table: KeptTable | null;
  rows: string[];
  file: DeliveredBack | null;
}

async function fill(db: Database, place: RecordPlace, { path, secret, progress }: RestoreOptions): Promise<void> {
  const tables = new Map((await tablesInOrder(db)).map((table) => [table.name, table]));
  const filling: Filling = { table: null, rows: [], file: null };
  let first = true;
  for await (const text of readSealed(path, secret)) {
    if (first) first = false;
    else await takeLine({ db, place, tables, progress }, filling, readLine(text));
  }
  for (const { name, numbered } of tables.values()) {
    if (numbered === null) continue;
    await sql`
      select setval(pg_get_serial_sequence(${name}, ${numbered}),
        (select coalesce(max(${sql.raw(numbered)}), 0) + 1 from ${sql.raw(name)}), false)
    `.execute(db);
  }
}

interface Into {
  readonly db: Database;
  readonly place: RecordPlace;
  readonly tables: ReadonlyMap<string, KeptTable>;
  readonly progress: (step: BackupStep) => void;
}

async function takeLine(into: Into, filling: Filling, line: BackupLine): Promise<void> {
  if ('row' in line) {
    filling.rows.push(line.row);
    if (filling.rows.length >= ROWS_AT_A_TIME) await putRows(into, filling);
    return;
  }
  if ('bytes' in line) {
    await filling.file?.write(line.bytes);
    return;
  }
  await putRows(into, filling);
  await filling.file?.done();
  filling.file = 'file' in line ? await DeliveredBack.begin(into.place, line) : null;
  if (!('table' in line)) return;
  filling.table = tableFor(into.tables, line);
  into.progress({ stage: 'restoring', table: line.table, rows: 0 });
}

/** The table a backup names, with the columns it names: the database of the same steps has just these. */
function tableFor(
  tables: ReadonlyMap<string, KeptTable>,
  { table, columns }: Extract<BackupLine, { table: string }>,
): KeptTable {
  const found = tables.get(table);
  if (found === undefined) throw damaged('it names a table that its own steps do not make');
  const same = JSON.stringify(found.columns) === JSON.stringify(columns);
  if (!same) throw damaged('a table has other columns than its own steps make');
  return found;
}

async function putRows({ db }: Into, filling: Filling): Promise<void> {
  const { table, rows } = filling;
  if (table === null || rows.length === 0) return;
  filling.rows = [];
  const columns = sql.join(table.columns.map(({ name }) => sql.raw(name)));
  const values = sql.join(table.columns.map(({ type }, at) => sql.raw(`(line ->> ${at})::${type}`)));
  await sql`
    insert into ${sql.raw(table.name)} (${columns}) overriding system value
    select ${values}
    from unnest(${rows}::text[]) with ordinality as told (text, place)
    cross join lateral (select told.text::json as line) as parsed
    order by told.place
  `.execute(db);
}

/** Reads every table out again: nothing is committed that is not what was written. */
async function expectRestored(db: Database, end: BackupEnd): Promise<void> {
  for (const table of await tablesInOrder(db)) {
    const sum = new RowSum();
    for await (const rows of rowsOf(db, table)) for (const row of rows) sum.add(row);
    if (!sameSum(sum.sum(), end.tables[table.name] ?? { rows: 0, digest: '' })) {
      throw new BackupFault(table.name, { code: 'not-restored-whole' });
    }
  }
}

/** A delivered file on its way back: beside its place until all its bytes are there. */
class DeliveredBack {
  private readonly path: string;
  private readonly modified: Date;

  private constructor(path: string, modified: Date) {
    this.path = path;
    this.modified = modified;
  }

  static async begin(place: RecordPlace, line: { readonly file: string; readonly modified: string }) {
    if (!/^[0-9a-f]{64}$/.test(line.file)) throw damaged('a delivered file has no name of ours');
    const folder = join(place.dataDir, DELIVERED);
    await mkdir(folder, { recursive: true, mode: OWNER_ONLY });
    const file = new DeliveredBack(join(folder, line.file), new Date(line.modified));
    await rm(file.part, { force: true });
    await writeFile(file.part, '', { mode: OWNER_READS });
    return file;
  }

  private get part(): string {
    return `${this.path}.part`;
  }

  async write(bytes: string): Promise<void> {
    await writeFile(this.part, Buffer.from(bytes, 'base64'), { flag: 'a' });
  }

  async done(): Promise<void> {
    const handle = await open(this.part, 'r+');
    await handle.sync().finally(() => handle.close());
    await utimes(this.part, this.modified, this.modified);
    await rename(this.part, this.path);
  }
}
