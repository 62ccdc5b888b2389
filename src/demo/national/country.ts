import { addMonths, type Day, dayOf, type SchoolType } from '../../terms/index.ts';
import { at, type Chance } from '../chance.ts';
import { DemoRefusal, type ScaleParameters, type UnitPlan } from '../scales.ts';
import { makeAreas } from '../world/places.ts';
import { STAFF_BY_SHARES } from '../world/staff-plan.ts';
import type { DemoArea } from '../world/world.ts';
import { MUNICIPALITY_STEMS, NATIONAL_SCHOOL_STEMS } from './national-names.ts';

export const OWNERS = 357;
export const SCHOOLS = 2600;
/** Persons planned at a time: with those who are sought and those who work by the hour some 250,000 are at work. */
const PLANNED_PERSONS = 238_000;
const ROWS = 17;
/** A few school years only: what is asked of a country is its size, not its past. */
const FIRST = dayOf(2022, 8, 1);

const KINDS: readonly (readonly [SchoolType, readonly [number, number], string, number])[] = [
  ['barneskole', [1, 7], 'skole', 85],
  ['1-10', [1, 10], 'skole', 110],
  ['barneskole', [1, 7], 'skole', 60],
  ['ungdomsskole', [8, 10], 'ungdomsskole', 95],
];

/** An owner among the others: a municipality with its own area on the map. */
export interface NationalOwner {
  readonly place: number;
  readonly parameters: ScaleParameters;
}

/** How many schools each owner has: a few have very many, most have a handful. */
function schoolCounts(): number[] {
  const weights = Array.from({ length: OWNERS }, (_, place) => 1 / (place + 9) ** 0.85);
  const sum = weights.reduce((total, one) => total + one, 0);
  const counts = weights.map((weight) => Math.max(1, Math.floor((SCHOOLS * weight) / sum)));
  const missing = SCHOOLS - counts.reduce((total, one) => total + one, 0);
  return counts.map((count, place) => count + (place < missing ? 1 : 0));
}

/** The map: one area an owner, two sub-areas in each. */
function countryMap(chance: Chance): DemoArea[] {
  const areas = makeAreas(ROWS, OWNERS / ROWS, chance);
  const names = new Map<string, string>();
  for (const area of areas) if (area.level === 'area') names.set(area.code, at(MUNICIPALITY_STEMS, names.size));
  return areas.map((area) => ({
    ...area,
    name:
      area.level === 'area'
        ? `${names.get(area.code)} kommune`
        : `${names.get(area.parent ?? '')}, ${area.code.endsWith('1') ? 'vest' : 'øst'}`,
  }));
}

function unitsOf(count: number, chance: Chance, stem: () => string): UnitPlan[] {
  return Array.from({ length: count }, (_, place): UnitPlan => {
    const [type, grades, word, size] = at(KINDS, place % KINDS.length);
    const name = `${stem()} ${word}`;
    return { key: `school-${place + 1}`, name, type, grades, size: size * (0.45 + chance.next() * 1.1) };
  });
}

/** The owners of the country, one after another. Refuses (DemoRefusal) too short a history. */
export function* nationalOwners(chance: Chance, until: Day): Generator<NationalOwner> {
  if (until < addMonths(FIRST, 13))
    throw new DemoRefusal('until-too-early', 'The last day must be at least 13 months after the first of the history.');
  const map = countryMap(chance.branch('map'));
  const drawn = chance.branch('units');
  let stems = 0;
  const plans = schoolCounts().map((count) => unitsOf(count, drawn, () => at(NATIONAL_SCHOOL_STEMS, stems++)));
  const planned = plans.flat().reduce((sum, unit) => sum + unit.size, 0);
  for (const [place, units] of plans.entries()) {
    const [area] = map.filter((one) => one.level === 'area').slice(place, place + 1);
    yield {
      place,
      parameters: {
        ownerName: area?.name ?? '',
        first: FIRST,
        units: units.map((unit) => ({ ...unit, size: Math.round((unit.size * PLANNED_PERSONS) / planned) })),
        changes: [],
        areaRows: 0,
        areaColumns: 0,
        outsidePerHundred: 5,
        olderAtStart: 3,
        areas: map.filter((one) => one === area || one.parent === area?.code),
        staffing: STAFF_BY_SHARES,
        assumed: { exits: 1, retirements: 1, moves: 1, exitWhereExposed: 1, movesWhereExposed: 1 },
      },
    };
  }
}
