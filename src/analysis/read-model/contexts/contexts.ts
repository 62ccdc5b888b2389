import type { ContextFacts, OwnerSettings } from '../../../record/index.ts';
import type { Context } from '../dataset.ts';
import { areaList, pupilList, successionList, unitList } from '../units.ts';

/** Registers and choices as lists and columns. */
export function contextOf(facts: ContextFacts): Context {
  const areas = areaList(facts, 'area', []);
  const subAreas = areaList(facts, 'sub-area', areas.codes);
  const units = unitList(facts, areas, subAreas);
  return {
    settings: settingsInOrder(facts.settings),
    units,
    areas,
    subAreas,
    successions: successionList(facts, units),
    pupils: pupilList(facts, units),
  };
}

/** Equal settings give equal bytes. */
function settingsInOrder(settings: OwnerSettings): OwnerSettings {
  const { ownerName, ownerKind, gapRule, fewestPersons, countingSource, referenceDay } = settings;
  const { summerDays, otherDays } = gapRule;
  return { ownerName, ownerKind, gapRule: { summerDays, otherDays }, fewestPersons, countingSource, referenceDay };
}
