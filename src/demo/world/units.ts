import { type Day, unitNumberControlDigit } from '../../terms/index.ts';
import { at, type Chance } from '../chance.ts';
import type { ScaleParameters, UnitChange, UnitPlan } from '../scales.ts';
import { pointInside } from './places.ts';
import type { DemoArea, DemoSuccession, DemoUnit } from './world.ts';

/** An organisation number that begins with 3, as the synthetic ones do: no real unit has it. */
export function syntheticUnitNumber(chance: Chance, given: Set<string>): string {
  for (;;) {
    const eight = `3${String(chance.whole(1_000_000, 9_999_999))}`;
    const control = unitNumberControlDigit(eight);
    const number = `${eight}${control ?? ''}`;
    if (control === null || given.has(number)) continue;
    given.add(number);
    return number;
  }
}

const PUPILS_PER_EMPLOYEE = 4.2;

function pupilsOf(plan: UnitPlan, chance: Chance): number | null {
  if (plan.pupils !== undefined) return plan.pupils;
  if (plan.grades === null || plan.type === 'videregående') return null;
  const ratio = plan.type === 'spesialskole' ? 0.9 : PUPILS_PER_EMPLOYEE;
  return Math.round(plan.size * ratio * (0.9 + chance.next() * 0.2));
}

function lifeOf(key: string, changes: readonly UnitChange[]): { openedOn: Day | null; closedOn: Day | null } {
  return {
    openedOn: changes.find((change) => change.to.includes(key))?.day ?? null,
    closedOn: changes.find((change) => change.from.includes(key))?.day ?? null,
  };
}

/** Where a unit lies: a successor lies in the sub-area of the unit it follows. */
function subAreaOf(plan: UnitPlan, parameters: ScaleParameters, subAreas: readonly DemoArea[]): DemoArea {
  const told = subAreas.find((area) => area.code === plan.subArea);
  if (told !== undefined) return told;
  const before = parameters.changes.find((change) => change.to.includes(plan.key))?.from[0];
  const key = before ?? plan.key;
  const firsts = parameters.units.filter((unit) => !parameters.changes.some((change) => change.to.includes(unit.key)));
  const place = firsts.findIndex((unit) => unit.key === key);
  return at(subAreas, (place * 3) % subAreas.length);
}

interface UnitsRequest {
  readonly parameters: ScaleParameters;
  readonly areas: readonly DemoArea[];
  readonly until: Day;
  /** Organisation numbers that are given already; those of the new units are added. */
  readonly given: Set<string>;
}

/** Units of the plan that have opened by `until`; changes after that day have not happened. */
export function makeUnits(
  { parameters, areas, until, given }: UnitsRequest,
  chance: Chance,
): { units: DemoUnit[]; successions: DemoSuccession[] } {
  const changes = parameters.changes.filter((change) => change.day <= until);
  const subAreas = areas.filter((area) => area.level === 'sub-area');
  const planned = parameters.units.filter(
    (plan) =>
      !parameters.changes.some((change) => change.to.includes(plan.key)) || lifeOf(plan.key, changes).openedOn !== null,
  );
  const units = planned.map((plan): DemoUnit => {
    const subArea = subAreaOf(plan, parameters, subAreas);
    const [longitude, latitude] = pointInside(subArea, chance);
    return {
      key: plan.key,
      unit: syntheticUnitNumber(chance, given),
      name: plan.name,
      schoolType: plan.type,
      grades: plan.grades,
      pupils: pupilsOf(plan, chance),
      area: subArea.parent ?? '',
      subArea: subArea.code,
      livingConditions: subArea.livingConditions,
      longitude,
      latitude,
      size: plan.size,
      ...lifeOf(plan.key, changes),
    };
  });
  return { units, successions: successionsOf(changes, units) };
}

function successionsOf(changes: readonly UnitChange[], units: readonly DemoUnit[]): DemoSuccession[] {
  const numberOf = (key: string): string => units.find((unit) => unit.key === key)?.unit ?? '';
  return changes.flatMap((change) =>
    change.from.flatMap((from) =>
      change.to.map((to) => ({ from: numberOf(from), to: numberOf(to), day: change.day, kind: change.kind })),
    ),
  );
}
