import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import { contentOf, type DeliveredFile } from '../../sources/index.ts';
import type { RecordPlace } from '../administration/door.ts';
import type { Database } from '../database/index.ts';
import { readSettings } from '../settings/read-settings.ts';

/** Folder of kept files in the data folder: one per delivery, named by its hash. */
export const DELIVERED = 'delivered';
const BEING_WRITTEN = '.part';
const OWNER_ONLY = 0o700;
const OWNER_READS = 0o600;
const DAY = 86_400_000;

/** How long a delivered file is kept: not at all, so many days, or for good. */
function daysKept(setting: string): number {
  if (setting === 'no') return 0;
  return setting === 'yes' ? Number.POSITIVE_INFINITY : Number(setting);
}

/** Keeps the bytes of a delivery that has been taken in, if the owner has decided so (`keep-delivered-files`). */
export async function keepDelivered(
  db: Database,
  place: RecordPlace,
  { file, sha256 }: { readonly file: DeliveredFile; readonly sha256: string },
): Promise<void> {
  if (daysKept((await readSettings(db))['keep-delivered-files']) === 0) return;
  const folder = join(place.dataDir, DELIVERED);
  await mkdir(folder, { recursive: true, mode: OWNER_ONLY });
  const path = join(folder, sha256);
  await pipeline(contentOf(file).slices(), createWriteStream(path + BEING_WRITTEN, { mode: OWNER_READS }));
  const now = new Date(place.now());
  await utimes(path + BEING_WRITTEN, now, now);
  await rename(path + BEING_WRITTEN, path);
}

/**
 * Removes kept files that may be kept no longer: the owner has decided otherwise, their days are over, the delivery has
 * been withdrawn, or they were being written when the process ended.
 */
export async function sweepDelivered(db: Database, place: RecordPlace): Promise<void> {
  const folder = join(place.dataDir, DELIVERED);
  const names = await readdir(folder).catch(() => []);
  if (names.length === 0) return;
  const days = daysKept((await readSettings(db))['keep-delivered-files']);
  const live = await liveHashes(db);
  const oldest = Date.parse(place.now()) - days * DAY;
  for (const name of names) {
    const path = join(folder, name);
    if (days === 0 || !live.has(name) || (await stat(path)).mtimeMs <= oldest) await rm(path, { force: true });
  }
}

async function liveHashes(db: Database): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('delivery as d')
    .leftJoin('delivery_withdrawal as w', 'w.delivery', 'd.no')
    .where('w.delivery', 'is', null)
    .select('d.sha256')
    .execute();
  const removed = await sql<{ sha256: string }>`
    select json_array_elements_text(outcome -> 'files') as sha256 from retention_run
  `.execute(db);
  // A file cannot lose one person: where somebody in it has been deleted, the file goes.
  const gone = new Set(removed.rows.map(({ sha256 }) => sha256));
  return new Set(rows.map((row) => row.sha256).filter((sha256) => !gone.has(sha256)));
}
