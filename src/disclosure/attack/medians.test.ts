import { expect, test } from 'vitest';
import { EMPTY_WORLD, factsOfWorld, history, row, unitNumber } from '../../../test/analysis/small-world.ts';
import { buildDataset, type Question } from '../../analysis/index.ts';
import { question } from '../lattice/__data__/owner.ts';
import { schoolsOfOneArea, toldOf } from '../lattice/__data__/told.ts';

const SCHOOL = unitNumber(0);
const OWNER = schoolsOfOneArea([SCHOOL]);
/** How many were born when: of those born in year 0 it is not known. */
type Born = readonly (readonly [year: number, number: number])[];

/** What anyone is told of staff of one school, born in some years. */
async function toldOfBorn(born: Born, asked: Question) {
  const years = born.flatMap(([year, number]) => Array.from({ length: number }, () => year));
  const persons = years.map((birthYear) => ({ birthYear, birthMonth: birthYear === 0 ? 0 : 3, sex: 'f' as const }));
  const rows = years.map((_, person) => row(person, SCHOOL, '2015-08-01/'));
  const dataset = buildDataset(
    factsOfWorld({ ...EMPTY_WORLD, ...OWNER, persons, deliveries: [history('2025-12-31', rows)] }),
  );
  return toldOf(dataset, asked, () => ({ fewestPersons: 5, smallestBase: 10 }));
}

/** Nine in bands that are withheld, on both sides of the band of the middle: of those born in 1980. */
const WITHHELD: Born = [
  [1990, 3],
  [1973, 3],
  [1968, 3],
];

test.each([
  [
    'is not told where younger ones and the nine may be more than half of those of whom it is known',
    { young: 16, middle: 17, unknown: 10, median: ':' },
  ],
  [
    'is told where younger ones and the nine are half of those of whom it is known',
    { young: 16, middle: 25, unknown: 10, median: 45 },
  ],
  ['is told by the same measure where all are known', { young: 16, middle: 25, unknown: 0, median: 45 }],
  ['is told where the nine are half of those of whom it is known', { young: 0, middle: 9, unknown: 6, median: 45 }],
  ['is not told where it is withheld of how many it is not known', { young: 16, middle: 25, unknown: 2, median: ':' }],
] as const)('the middle age %s', async (_, { young, middle, unknown, median }) => {
  const born: Born = [[2000, young], ...WITHHELD, [1980, middle], [0, unknown]];
  const bands = await toldOfBorn(born, question('A1', { by: ['age-band'] }));
  expect(bands).toMatchObject({ '<30': young, '30-39': ':', '40-49': middle, '50-54': ':', '55-59': ':' });
  expect(await toldOfBorn(born, question('A7m'))).toEqual({ '': median });
});
