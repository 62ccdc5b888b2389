import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { RecordPlace } from '../../record/administration/index.ts';
import type { Language } from '../language/language.ts';
import { SURFACE_TEXTS } from '../language/surfaces/index.ts';
import type { Surroundings } from './surroundings.ts';
import { WrongUse } from './wrong-use.ts';

const KEY_BYTES = 32;

/** Data folder: `--data`, else LAGET_DATA, else `.laget` in the current folder. */
export function dataDirOf(given: string | undefined, { env, folder }: Surroundings): string {
  return resolve(folder, given ?? (env['LAGET_DATA'] || '.laget'));
}

/** Where the record lives and what it needs from outside, from environment and clock. */
export async function recordPlace(
  dataDir: string,
  surroundings: Surroundings,
  language: Language,
): Promise<RecordPlace> {
  const { env, today, now } = surroundings;
  return {
    dataDir,
    databaseUrl: env['DATABASE_URL'] || null,
    identityKey: await identityKey(env, language),
    today,
    now,
  };
}

async function identityKey(env: Surroundings['env'], language: Language): Promise<Uint8Array | null> {
  const file = env['LAGET_IDENTITY_KEY_FILE'];
  const text = env['LAGET_IDENTITY_KEY'] || (file ? await readFile(file, 'utf8') : '');
  if (text === '') return null;
  const bytes = readKey(text);
  if (bytes === null) throw new WrongUse(SURFACE_TEXTS[language].badIdentityKey);
  return bytes;
}

/** 32 bytes as 64 hexadecimal digits or base64; null for anything else. */
export function readKey(text: string): Uint8Array | null {
  const trimmed = text.trim();
  const bytes = Buffer.from(trimmed, /^[0-9a-fA-F]{64}$/.test(trimmed) ? 'hex' : 'base64');
  return bytes.length === KEY_BYTES ? new Uint8Array(bytes) : null;
}

const HIGHEST_PORT = 65_535;

/** A port from 0 to 65535; null for anything else. */
export function readPort(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : -1;
  return port < 0 || port > HIGHEST_PORT ? null : port;
}
