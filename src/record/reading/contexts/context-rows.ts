import type { Day } from '../../../terms/index.ts';
import type { Database } from '../../database/index.ts';
import { type PlacingRows, readPlacingRows } from '../../placings/placing-tables.ts';
import { readSettingRows, type SettingRow } from '../../settings/read-settings.ts';
import { type AreaRow, readAreaRows, readSuccessionRows, type SuccessionRow } from '../areas-and-successions.ts';
import { type PupilsRow, readPupilsRows } from '../pupils.ts';
import type { Moment } from '../told-deliveries.ts';
import { readUnitRows, type UnitRow } from '../units.ts';
import { readTitleRows, type TitleRow } from './position-titles.ts';

/** Everything a context is made of, with the days on which it became known. */
export interface ContextRows {
  readonly settings: readonly SettingRow[];
  readonly placings: PlacingRows;
  readonly titles: readonly TitleRow[];
  readonly units: readonly UnitRow[];
  readonly areas: readonly AreaRow[];
  readonly successions: readonly SuccessionRow[];
  readonly pupils: readonly PupilsRow[];
}

export async function readContextRows(db: Database, moment: Moment): Promise<ContextRows> {
  return {
    settings: await readSettingRows(db, moment),
    placings: await readPlacingRows(db, moment),
    titles: await readTitleRows(db, moment),
    units: await readUnitRows(db, moment),
    areas: await readAreaRows(db, moment),
    successions: await readSuccessionRows(db, moment),
    pupils: await readPupilsRows(db, moment),
  };
}

/** The days on which something of a context became known or was taken back, ascending. */
export function daysOfChange({ settings, placings, titles, ...registers }: ContextRows): readonly Day[] {
  const words = [settings, placings.workplaces, placings.positions, titles].flat();
  const days = new Set<Day>(words.map(({ knownOn }) => knownOn));
  for (const { knownOn, until } of Object.values(registers).flat()) {
    days.add(knownOn);
    if (until !== null) days.add(until);
  }
  return [...days].sort((a, b) => a - b);
}
