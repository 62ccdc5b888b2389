import { type Day, FEWEST_PERSONS_FLOOR, formatDay, isReadable, readableColour } from '../../terms/index.ts';
import type { SettingChange } from '../administration/door.ts';
import type { Database } from '../database/index.ts';
import { readSettings } from './read-settings.ts';
import { INVENTED_FLOOR, isSettingKey, SETTINGS, type SettingKey } from './settings.ts';

/** Keeps a choice if key and value are allowed; the earlier choice stays in the history. */
export async function changeSetting(
  db: Database,
  choice: { key: string; value: string },
  stamp: { readonly at: string; readonly on: Day },
): Promise<SettingChange> {
  const { key } = choice;
  const value = key === 'owner-colour' ? choice.value.trim().toLowerCase() : choice.value.trim();
  if (!isSettingKey(key)) return { ok: false, reason: 'unknown-key', allowed: Object.keys(SETTINGS).join(', ') };
  const reason = await whyNot(db, key, value);
  if (reason === 'low-contrast') return { ok: false, reason, allowed: readableColour(value) };
  if (reason !== null) return { ok: false, reason, allowed: SETTINGS[key].allowed };
  await db
    .insertInto('setting')
    .values({ key, value, recorded_at: stamp.at, known_on: formatDay(stamp.on) })
    .execute();
  return { ok: true, key, value };
}

type Reason = Exclude<Extract<SettingChange, { ok: false }>['reason'], 'unknown-key'>;

async function whyNot(db: Database, key: SettingKey, value: string): Promise<Reason | null> {
  if (!SETTINGS[key].accepts(value)) return 'bad-value';
  if (key === 'owner-colour') return value === 'auto' || isReadable(value) ? null : 'low-contrast';
  const now = await readSettings(db);
  if (key === 'fewest-persons') return belowFloor(Number(value), now['owner-kind']);
  if (key === 'owner-kind' && value !== now['owner-kind'] && (await hasPersons(db))) return 'has-deliveries';
  return null;
}

/** Three or more for anyone; one, which withholds nothing, for an invented owner. contract.md 1. */
function belowFloor(fewest: number, ownerKind: string): Reason | null {
  if (fewest >= FEWEST_PERSONS_FLOOR) return null;
  if (fewest !== INVENTED_FLOOR) return 'below-floor';
  return ownerKind === 'invented' ? null : 'only-invented';
}

async function hasPersons(db: Database): Promise<boolean> {
  const row = await db
    .selectFrom('delivery')
    .select('no')
    .where('extent_kind', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
