import type { Database } from '../database/index.ts';
import { type SettingKey, settingTexts } from './settings.ts';

/** The settings as they stand, as texts by key. */
export async function readSettings(db: Database): Promise<Readonly<Record<SettingKey, string>>> {
  const rows = await db.selectFrom('setting').select(['key', 'value']).orderBy('no').execute();
  return settingTexts(new Map(rows.map((row) => [row.key, row.value])));
}
