import { addMonths, type Day, dayParts } from '../../terms/index.ts';
import { type Chance, chanceFrom } from '../chance.ts';
import { type OwnerRequest, ownerParameters } from '../owner-parameters.ts';
import type { ScaleParameters } from '../scales.ts';
import { type NumberGiver, numberGiver } from '../world/person-numbers.ts';
import { makeAreas } from '../world/places.ts';
import { makeUnits, syntheticUnitNumber } from '../world/units.ts';
import type { DemoWorld } from '../world/world.ts';
import { changeShares, moveBetweenSchools, takeSteps } from './changing.ts';
import { cutAt } from './cut.ts';
import { fillVacancies, firstStaff } from './hiring.ts';
import { beginLeaves } from './leaves.ts';
import { leave } from './leaving.ts';
import { hireOutside, neverStarted } from './outside.ts';
import { reorganise } from './reorganising.ts';
import { plantSpecialCases } from './special-cases.ts';
import type { Story } from './story.ts';
import { comeBack, runOut } from './temporary.ts';
import { topUp } from './topping-up.ts';
import { plantUnplaced } from './unplaced.ts';
import { makeVisitors } from './visitors.ts';

export interface WorldRequest extends OwnerRequest {
  /** Also people in a position and at a workplace that nobody has placed («ikke fordelt»); for tests. */
  readonly unplaced?: boolean;
}

function tellMonth(story: Story, month: Day): void {
  reorganise(story, month);
  comeBack(story, month);
  changeShares(story, month);
  if (dayParts(month).month === 8) {
    moveBetweenSchools(story, month);
    takeSteps(story, month);
  }
  fillVacancies(story, month);
  hireOutside(story, month);
  topUp(story, month);
  neverStarted(story, month);
  beginLeaves(story, month);
  leave(story, month);
  runOut(story, month);
}

/** What a story is told from: draws, numbers that are given once each, and what the owner is like. */
export interface Telling {
  readonly parameters: ScaleParameters;
  readonly scale: string;
  readonly seed: number;
  readonly until: Day;
  readonly chance: Chance;
  readonly numbers: NumberGiver;
  /** Organisation numbers that are given already. */
  readonly unitNumbers: Set<string>;
  readonly specialCases: boolean;
  readonly unplaced: boolean;
}

/** Tells the whole story of an invented owner from a seed: the same request gives the same world. */
export function makeWorld(request: WorldRequest): DemoWorld {
  const { scale, seed, until } = request;
  const chance = chanceFrom(`laget-demo/${scale}/${seed}`);
  return tellWorld({
    parameters: ownerParameters(request),
    ...{ scale, seed, until, chance },
    numbers: numberGiver(chance.branch('numbers')),
    unitNumbers: new Set(),
    specialCases: true,
    unplaced: request.unplaced === true,
  });
}

/** Tells one owner's story with the numbers it is handed, so that many owners can stand beside each other. */
export function tellWorld(telling: Telling): DemoWorld {
  const { parameters, scale, seed, until, chance, numbers, unitNumbers } = telling;
  const areas = parameters.areas ?? makeAreas(parameters.areaRows, parameters.areaColumns, chance.branch('map'));
  const { units, successions } = makeUnits({ parameters, areas, until, given: unitNumbers }, chance.branch('units'));
  const story: Story = {
    parameters,
    units,
    until,
    chance: chance.branch('people'),
    numbers,
    persons: [],
    staff: [],
    waiting: [],
    outside: [],
    gone: [],
    employments: 0,
    hired: new Map(),
    ages: new Map(),
  };
  tell(story, parameters);
  if (telling.specialCases) plantSpecialCases(story, addMonths(parameters.first, 6));
  if (telling.unplaced) plantUnplaced(story);
  const { persons, next } = cutAt(story.persons, until);
  const visitors = makeVisitors(story);
  return {
    ...{ scale, seed, until, units, areas, successions, persons },
    assumed: parameters.assumed,
    archivedYears: parameters.archivedYears ?? 0,
    ownerName: parameters.ownerName,
    ownerNumber: syntheticUnitNumber(chance.branch('owner'), unitNumbers),
    first: parameters.first,
    pupilsIn: parameters.pupilsIn ?? null,
    next: [...next, ...visitors],
  };
}

/** Month by month, one month past the end: what happens there is for the extra files only. */
function tell(story: Story, parameters: ScaleParameters): void {
  firstStaff(story);
  for (let month = parameters.first; month <= addMonths(story.until, 1); month = addMonths(month, 1))
    tellMonth(story, month);
}
