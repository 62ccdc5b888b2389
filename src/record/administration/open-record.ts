import { mkdirSync } from 'node:fs';
import { type OpenDatabase, openDatabase, whyNotOpened } from '../database/index.ts';
import { openIdentityKeys } from '../identity/identity-key.ts';
import { sweepDelivered } from '../keep/delivered-files.ts';
import { type RecordInside, rememberInside } from '../open-records.ts';
import { administrationOf } from './administration.ts';
import type { OpenRecord, RecordPlace } from './door.ts';

/**
 * Opens the record of a place, and makes it where it is not. Throws `RecordInUse` where another process holds the
 * data folder, and `RecordFault` where database or identity key cannot be used.
 */
export async function openRecord(place: RecordPlace): Promise<OpenRecord> {
  try {
    mkdirSync(place.dataDir, { recursive: true, mode: 0o700 });
    const database = await openDatabase(place.dataDir, place.databaseUrl, place.now());
    return await recordOver(database, place).catch(async (error: unknown) => {
      await database.close();
      throw error;
    });
  } catch (error) {
    throw whyNotOpened(error);
  }
}

/** The record of a database that is open, and brought to this program's form. */
export async function recordOver(database: OpenDatabase, place: RecordPlace): Promise<OpenRecord> {
  const keys = await openIdentityKeys(database.db, place);
  await sweepDelivered(database.db, place);
  const inside: RecordInside = { place, databaseName: database.name, db: database.db, keys };
  const open: OpenRecord = {
    administration: administrationOf(inside),
    dataDir: place.dataDir,
    today: place.today,
    now: place.now,
    close: database.close,
  };
  rememberInside(open, inside);
  return open;
}
