import { addMonths, type Day, dayOf } from '../../terms/index.ts';
import { chanceFrom } from '../chance.ts';
import { DemoRefusal, type ScaleParameters } from '../scales.ts';
import type { Assumptions } from '../world/world.ts';
import { makeCityMap } from './city-map.ts';
import { makeCityUnits } from './city-units.ts';
import { withIncomes } from './incomes.ts';
import { pupilsIn } from './pupil-history.ts';
import { CITY_STAFFING, registeredAt } from './staffing.ts';

/** Assumed (facts.md 1.9, X): a little more turnover where living conditions are hard, never dramatic. */
const CITY_ASSUMPTIONS: Assumptions = {
  exits: 0.9,
  retirements: 0.51,
  moves: 0.9,
  exitWhereExposed: 1.05,
  movesWhereExposed: 1.3,
};

const FIRST = dayOf(2015, 8, 1);

/** An invented owner the size of the largest in Norway: 177 units, about 17,000 persons, fifteen districts. */
export function cityOwner(seed: number, until: Day, assumed: Assumptions = CITY_ASSUMPTIONS): ScaleParameters {
  if (until < addMonths(FIRST, 13)) {
    throw new DemoRefusal('until-too-early', 'The last day must be at least 13 months after the first of the history.');
  }
  const chance = chanceFrom(`laget-demo/large/${seed}/city`);
  const map = makeCityMap(chance.branch('map'));
  const { units, changes } = makeCityUnits(map, chance.branch('units'));
  const areas = withIncomes(map, units, chance.branch('incomes'));
  return {
    ownerName: 'Sundhavn kommune',
    first: FIRST,
    units,
    changes,
    areaRows: 0,
    areaColumns: 0,
    outsidePerHundred: 0,
    olderAtStart: 8,
    areas,
    staffing: CITY_STAFFING,
    assumed,
    registered: registeredAt,
    pupilsIn,
  };
}
