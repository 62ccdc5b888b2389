import { buildDataset } from '../../src/analysis/index.ts';
import { chanceFrom } from '../../src/demo/chance.ts';
import { type PlantedAction, scaleParameters } from '../../src/demo/scales.ts';
import { tellWorld } from '../../src/demo/simulation/simulate.ts';
import type { TruthRow } from '../../src/demo/truth/index.ts';
import { truthOf } from '../../src/demo/truth/index.ts';
import { numberGiver } from '../../src/demo/world/person-numbers.ts';
import type { DemoPost, DemoWorld } from '../../src/demo/world/world.ts';
import type { Figures } from '../../src/disclosure/index.ts';
import { figuresOver } from '../../src/presentation/__data__/figures-over.ts';
import { type Day, dayOf, formatDay, OPEN_END, type UnitNumber } from '../../src/terms/index.ts';
import { EMPTY_WORLD, factsOfWorld, history, row, type WorldRow } from '../analysis/small-world.ts';

const UNTIL = dayOf(2026, 12, 31);
const SCHOOLS = Array.from({ length: 60 }, (_, n) => `skole-${n}`);
/** Every other of the first forty-eight. */
export const WITH_ACTION = SCHOOLS.slice(0, 48).filter((_, n) => n % 2 === 0);

/** The story of sixty schools of eighty persons, told by the demo's simulator from 2018 on; with an action that keeps people, or none. */
export function plantedOwner(action: PlantedAction | null, seed = 1): DemoWorld {
  const parameters = scaleParameters('small', UNTIL);
  const chance = chanceFrom(`planted/${seed}`);
  return tellWorld({
    parameters: {
      ...parameters,
      first: dayOf(2018, 8, 1),
      changes: [],
      units: SCHOOLS.map((key) => ({ key, name: key, type: 'barneskole', grades: [1, 7], size: 80 })),
      ...(action === null ? {} : { action }),
    },
    ...{ scale: 'small', seed, until: UNTIL, chance },
    numbers: numberGiver(chance.branch('numbers')),
    unitNumbers: new Set(),
    ...{ specialCases: false, unplaced: false },
  });
}

/** Numbers of the units that are called so inside the plan. */
export function numbersOf(world: DemoWorld, keys: readonly string[]): readonly string[] {
  return world.units.filter(({ key }) => keys.includes(key)).map(({ unit }) => unit);
}

/** The owner's figures as they were known on a day: what begins later is not there, and no later end is known. */
export function figuresKnownOn(world: DemoWorld, day: Day): Figures {
  return figuresOver(
    buildDataset(
      factsOfWorld({
        ...EMPTY_WORLD,
        persons: world.persons.map(({ birthDay, birth, sex }) => ({
          birthYear: birth?.year ?? Number(formatDay(birthDay).slice(0, 4)),
          birthMonth: birth?.month ?? 1,
          sex,
        })),
        units: world.units.map(({ unit, schoolType }) => ({
          ...{ unit: unit as UnitNumber, schoolType, area: null, subArea: null, living: 'other' },
        })),
        deliveries: [history(formatDay(day), rowsKnownOn(world, day))],
      }),
    ),
  );
}

function rowsKnownOn({ persons }: DemoWorld, day: Day): readonly WorldRow[] {
  return persons.flatMap(({ posts }, person) =>
    posts.filter(({ from }) => from <= day).map((post) => rowOf(post, person, day)),
  );
}

function rowOf({ unit, percent, contract, terms, from, to, agreedTo }: DemoPost, person: number, day: Day): WorldRow {
  const end = to !== null && to > day ? agreedTo : to;
  return row(person, unit, `${formatDay(from)}/`, {
    ...{ percent, contract, terms, to: end ?? OPEN_END },
  } as Partial<WorldRow>);
}

/** Who left the owner from one October to the next, by unit, reckoned from the persons in the slowest and plainest way. */
export function truthOfLeaving(world: DemoWorld, year: number): readonly TruthRow[] {
  return truthOf(world, {
    metric: 'B2',
    by: ['unit'],
    period: { from: dayOf(year, 10, 1), to: dayOf(year + 1, 10, 1) },
  });
}
