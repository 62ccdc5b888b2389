import { createHmac, hkdfSync } from 'node:crypto';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type Database, RecordFault } from '../database/index.ts';
import { adoptNextKey, KEY_BYTES, KEY_FILE, makeKeyFile, readKeyFile, readNextKey } from './key-file.ts';

/** Any number that nobody else locks. */
const FIRST_KEY_LOCK = 7_120_004;

/** What is derived from the master key. The master key itself is used for nothing. */
export interface IdentityKeys {
  /** For person keys (HMAC-SHA-256). */
  readonly person: Uint8Array;
  /** For numbers and names at rest (AES-256-GCM). */
  readonly sealing: Uint8Array;
  /** Tells one master key from another without telling anything of it: 16 hexadecimal digits. */
  readonly fingerprint: string;
}

/** Derives the keys by HKDF-SHA-256 (RFC 5869), one purpose each. Throws `identity-key-bad-length`. */
export function identityKeys(master: Uint8Array): IdentityKeys {
  if (master.length !== KEY_BYTES) {
    throw new RecordFault(`The identity key must be ${KEY_BYTES} bytes; it is ${master.length}.`, {
      code: 'identity-key-bad-length',
    });
  }
  const derive = (purpose: string): Uint8Array =>
    new Uint8Array(hkdfSync('sha256', master, new Uint8Array(), `laget ${purpose}`, KEY_BYTES));
  const fingerprint = createHmac('sha256', derive('fingerprint v1')).update('fingerprint').digest('hex').slice(0, 16);
  return { person: derive('person key v1'), sealing: derive('sealing v1'), fingerprint };
}

/**
 * The keys of a record: from the key handed in, else from the key file, which is made when the record is new.
 * A record that has had a key is never given another in silence: `identity-key-lost`, `identity-key-wrong`.
 */
export async function openIdentityKeys(
  db: Database,
  place: { readonly dataDir: string; readonly identityKey: Uint8Array | null; readonly now: () => string },
): Promise<IdentityKeys> {
  const known = await knownFingerprint(db);
  if (known === null) return firstKeys(db, place);
  const master = place.identityKey ?? readKeyFile(place.dataDir);
  const keys = master === null ? null : identityKeys(master);
  if (keys?.fingerprint === known) return keys;
  const next = place.identityKey === null ? readNextKey(place.dataDir) : null;
  const nextKeys = next === null ? null : identityKeys(next);
  if (nextKeys?.fingerprint === known) {
    adoptNextKey(place.dataDir);
    return nextKeys;
  }
  throw keys === null ? keyLost(place.dataDir) : keyWrong();
}

/** Of two processes that start on a new record one gives it its key, and the other finds that. */
async function firstKeys(db: Database, place: Parameters<typeof openIdentityKeys>[1]): Promise<IdentityKeys> {
  const given = await db.transaction().execute(async (inner) => {
    await sql`select pg_advisory_xact_lock(${FIRST_KEY_LOCK})`.execute(inner);
    if ((await knownFingerprint(inner)) !== null) return null;
    const keys = identityKeys(place.identityKey ?? readKeyFile(place.dataDir) ?? makeKeyFile(place.dataDir));
    await rememberKey(inner, keys, place.now());
    return keys;
  });
  return given ?? openIdentityKeys(db, place);
}

/** Fingerprint of the key the record was last written with; null for a new record. */
export async function knownFingerprint(db: Database): Promise<string | null> {
  const row = await db
    .selectFrom('identity.key_state')
    .select('fingerprint')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.fingerprint ?? null;
}

export async function rememberKey(db: Database, keys: IdentityKeys, at: string): Promise<void> {
  await sql`
    insert into identity.key_state (version, fingerprint, recorded_at)
    select coalesce(max(version), 0) + 1, ${keys.fingerprint}::text, ${at}::timestamptz
    from identity.key_state
  `.execute(db);
}

function keyLost(dataDir: string): RecordFault {
  return new RecordFault(
    `The identity key is lost: ${join(dataDir, KEY_FILE)} is not there and LAGET_IDENTITY_KEY is not set, but the ` +
      'record holds persons under a key. Without it new deliveries cannot be joined with old ones, and numbers and ' +
      'names cannot be read. Put the key back from your backup; docs/identity.md tells what to do if there is none.',
    { code: 'identity-key-lost' },
  );
}

export function keyWrong(): RecordFault {
  return new RecordFault(
    'This identity key is not the one the record was written with. Persons would get new keys and be counted twice. ' +
      'Give the right key, or change keys as docs/identity.md tells.',
    { code: 'identity-key-wrong' },
  );
}
