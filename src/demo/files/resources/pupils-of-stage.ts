import { type Day, dayOf, dayParts } from '../../../terms/index.ts';
import type { DemoUnit, DemoWorld } from '../../world/world.ts';

/** Years back that the owner's own tables tell of. */
const YEARS = 4;

/** Years in which 1 October has been counted when the story ends, oldest first. */
export function countedYears({ until }: Pick<DemoWorld, 'until'>): readonly number[] {
  const { year } = dayParts(until);
  const last = dayOf(year, 10, 1) <= until ? year : year - 1;
  return Array.from({ length: YEARS }, (_, i) => last - YEARS + 1 + i);
}

function isOpen({ openedOn, closedOn }: DemoUnit, day: Day): boolean {
  return (openedOn === null || openedOn <= day) && (closedOn === null || closedOn > day);
}

/** Pupils of some grades of a school, as if all its grades were as large; 0 where it has none of them. */
export function pupilsOfGrades(
  world: DemoWorld,
  unit: DemoUnit,
  year: number,
  [first, last]: readonly [number, number],
) {
  const { grades } = unit;
  if (grades === null || !isOpen(unit, dayOf(year, 10, 1))) return 0;
  const pupils = world.pupilsIn === null ? unit.pupils : world.pupilsIn(unit, year);
  const own = Math.max(0, Math.min(last, grades[1]) - Math.max(first, grades[0]) + 1);
  return Math.round(((pupils ?? 0) * own) / (grades[1] - grades[0] + 1));
}
