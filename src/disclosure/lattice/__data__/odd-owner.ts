import { EMPTY_WORLD, history, row, type SmallWorld, unitNumber } from '../../../../test/analysis/small-world.ts';
import { openChance } from '../../attack/scripts/chance.ts';

/** Four to ten schools, a third of them of one to four persons, in areas and types that cross each other at random. */
export function oddOwner(seed: number): SmallWorld {
  const chance = openChance(seed);
  const units = Array.from({ length: 4 + chance.below(7) }, (_, i) => unitNumber(i));
  const sizeOf = () => (chance.below(3) === 0 ? 1 + chance.below(4) : 10 + chance.below(15));
  const people = units.flatMap((unit) => Array.from({ length: sizeOf() }, () => unit));
  const contract = () => chance.pick(['permanent', 'temporary'] as const);
  const more = () => ({ position: chance.pick(['3310108', '3310108', '1228102']), contract: contract() });
  const rows = people.map((unit, i) => row(i, unit, `${chance.pick([2015, 2024])}-08-01/`, more()));
  return {
    ...EMPTY_WORLD,
    persons: people.map(() => ({ birthYear: chance.pick([1960, 1995]), birthMonth: 3, sex: chance.pick(['f', 'm']) })),
    units: units.map((unit) => ({
      unit,
      schoolType: chance.pick(['barneskole', 'ungdomsskole', '1-10'] as const),
      area: chance.pick(['A', 'B', 'C']),
      subArea: null,
      living: chance.pick(['other', 'exposed'] as const),
    })),
    areas: ['A', 'B', 'C'].map((code) => ({ code, level: 'area', parent: null, living: 'other' })),
    deliveries: [history('2025-12-01', rows)],
  };
}
