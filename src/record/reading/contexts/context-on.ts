import { type Day, isStaffSubgroup, OPEN_END, parseUnitNumber } from '../../../terms/index.ts';
import type { ContextFacts, PositionPlacing, WorkplacePlacing } from '../../facts.ts';
import type { Placing } from '../../placings/fold-placings.ts';
import { placingsBy } from '../../placings/placing-tables.ts';
import { settingsFrom } from '../../settings/read-settings.ts';
import { ownerSettings } from '../../settings/settings.ts';
import { areasFrom, successionsFrom } from '../areas-and-successions.ts';
import { pupilsFrom } from '../pupils.ts';
import { unitsFrom } from '../units.ts';
import type { ContextRows } from './context-rows.ts';
import { countingOn } from './dated.ts';
import type { TitleRow } from './position-titles.ts';

/** The day that stands for «now»: everything is known, and what was taken back no longer counts. */
export const NOW = (OPEN_END - 1) as Day;

/** The context as it stood at the end of a day. */
export function contextOn(rows: ContextRows, day: Day): ContextFacts {
  const { workplaces, positions } = placingsBy(rows.placings, day);
  return {
    settings: ownerSettings(settingsFrom(rows.settings.filter(({ knownOn }) => knownOn <= day))),
    units: unitsFrom(countingOn(rows.units, day), workplaces),
    areas: areasFrom(countingOn(rows.areas, day)),
    successions: successionsFrom(countingOn(rows.successions, day)),
    workplacePlacings: workplaces.flatMap(workplacePlacing),
    positionPlacings: positions.flatMap(positionPlacing),
    pupils: pupilsFrom(countingOn(rows.pupils, day)),
  };
}

/** Titles of positions as known at the end of a day: the one met last by then; `now` where only one was ever met. */
export function titlesOn(
  rows: readonly TitleRow[],
  positions: readonly { readonly code: string; readonly title: string | null }[],
  day: Day,
): readonly (string | null)[] {
  const changing = new Map<string, string | null>(rows.map(({ code }) => [code, null]));
  for (const { code, title, knownOn } of rows) if (knownOn <= day) changing.set(code, title);
  return positions.map(({ code, title }) => (changing.has(code) ? (changing.get(code) ?? null) : title));
}

function workplacePlacing(placing: Placing): readonly WorkplacePlacing[] {
  const unit = parseUnitNumber(placing.value);
  return unit === null ? [] : [{ workplace: placing.key, unit, from: placing.from, to: placing.to }];
}

function positionPlacing(placing: Placing): readonly PositionPlacing[] {
  const { key, value, from, to } = placing;
  return isStaffSubgroup(value) ? [{ position: key, subgroup: value, from, to }] : [];
}
