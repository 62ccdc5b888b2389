import { sql } from 'kysely';
import type { Database } from '../database/index.ts';
import { type IdentityKeys, identityKeys, rememberKey } from '../identity/identity-key.ts';
import { adoptNextKey, writeNextKey } from '../identity/key-file.ts';
import { personKey } from '../identity/person-key.ts';
import { seal, unseal } from '../identity/seal.ts';
import { integers, texts } from '../keep/bound-lists.ts';
import { inChunks } from '../keep/in-chunks.ts';
import { nameLabel, numberLabel } from '../keep/keep-identities.ts';
import { insideOf } from '../open-records.ts';
import { lockTakeIn } from '../take-in/taking-in.ts';
import type { OpenRecord } from './door.ts';

interface SealedRow {
  readonly person: number;
  readonly delivery: number;
  readonly number_sealed: Uint8Array;
  readonly name_sealed: Uint8Array | null;
}

/**
 * Gives the record a new master key (32 bytes): every number and name is opened with the old and sealed with the new,
 * and every person gets the key that follows from it, in one transaction. Facts name persons by a number of the record,
 * so none of them changes. Where the key is kept in the data folder the new one is written beside the old before, and
 * takes its place after the commit; opening finishes that if the machine stops between the two.
 */
export async function rotateIdentityKey(
  open: OpenRecord,
  newMaster: Uint8Array,
): Promise<{ readonly persons: number }> {
  const inside = insideOf(open);
  const keys = identityKeys(newMaster);
  const inFile = inside.place.identityKey === null;
  if (inFile) writeNextKey(open.dataDir, newMaster);
  const persons = await inside.db.transaction().execute(async (db) => {
    await lockTakeIn(db, inside.keys);
    const numbers = await resealed(db, inside.keys, keys);
    await rekeyed(db, keys, numbers);
    await rememberKey(db, keys, inside.place.now());
    return numbers.size;
  });
  if (inFile) adoptNextKey(open.dataDir);
  inside.keys = keys;
  return { persons };
}

/** Seals everything anew; the identity number of each person. */
async function resealed(db: Database, old: IdentityKeys, keys: IdentityKeys): Promise<ReadonlyMap<number, string>> {
  const all = await sql<SealedRow>`
    select person, delivery, number_sealed, name_sealed from identity.person order by person, delivery
  `.execute(db);
  const numbers = new Map<number, string>();
  await inChunks(all.rows, async (chunk) => {
    const opened = chunk.map((row) => ({
      ...row,
      number: unseal(old.sealing, numberLabel(row.person), row.number_sealed),
      name: row.name_sealed === null ? null : unseal(old.sealing, nameLabel(row.person), row.name_sealed),
    }));
    for (const row of opened) numbers.set(row.person, row.number);
    const hex = (label: string, text: string): string => Buffer.from(seal(keys.sealing, label, text)).toString('hex');
    await sql`
      update identity.person i
      set number_sealed = decode(t.number, 'hex'), name_sealed = decode(t.name, 'hex')
      from unnest(
        ${integers(opened.map((row) => row.person))},
        ${integers(opened.map((row) => row.delivery))},
        ${texts(opened.map((row) => hex(numberLabel(row.person), row.number)))},
        ${texts(opened.map((row) => (row.name === null ? null : hex(nameLabel(row.person), row.name))))}
      ) as t (person, delivery, number, name)
      where i.person = t.person and i.delivery = t.delivery
    `.execute(db);
  });
  return numbers;
}

async function rekeyed(db: Database, keys: IdentityKeys, numbers: ReadonlyMap<number, string>): Promise<void> {
  await inChunks([...numbers], (chunk) =>
    sql`
      update person p
      set key = t.key
      from unnest(
        ${integers(chunk.map(([person]) => person))},
        ${texts(chunk.map(([, number]) => personKey(keys.person, number)))}
      ) as t (person, key)
      where p.no = t.person
    `.execute(db),
  );
}
