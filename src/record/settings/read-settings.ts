import { sql } from 'kysely';
import type { Day } from '../../terms/index.ts';
import { type Database, dayInNorway } from '../database/index.ts';
import { dayOfColumn } from '../reading/day-column.ts';
import { type Moment, recordedBy } from '../reading/told-deliveries.ts';
import { type SettingKey, settingTexts } from './settings.ts';

/** The settings as they stand, as texts by key. */
export async function readSettings(db: Database): Promise<Readonly<Record<SettingKey, string>>> {
  return settingsFrom(await readSettingRows(db, null));
}

/** A choice of the owner, and the day it was made. */
export interface SettingRow {
  readonly key: string;
  readonly value: string;
  readonly knownOn: Day;
}

/** Every choice made until a moment, in order. */
export async function readSettingRows(db: Database, moment: Moment): Promise<readonly SettingRow[]> {
  const answer = await sql<{ key: string; value: string; known_on: string }>`
    select key, value, coalesce(known_on, ${dayInNorway('recorded_at')}) as known_on
    from setting
    where ${recordedBy('recorded_at', moment)}
    order by no
  `.execute(db);
  return answer.rows.map(({ key, value, known_on }) => ({ key, value, knownOn: dayOfColumn(known_on) }));
}

export function settingsFrom(rows: readonly SettingRow[]): Readonly<Record<SettingKey, string>> {
  return settingTexts(new Map(rows.map(({ key, value }) => [key, value])));
}
