import fc from 'fast-check';
import type { Day } from '../../src/terms/index.ts';
import { NORTH, SOUTH, schools } from './asking.ts';
import { day, history, row, type SmallWorld, type WorldLeave, type WorldRow } from './small-world.ts';

/** What may become of somebody; every one of them counts otherwise in some definition. */
const FATES: Readonly<Record<string, (person: number) => readonly WorldRow[]>> = {
  stays: (person) => [row(person, NORTH, '2015-08-01/')],
  'stays in half a post': (person) => [row(person, NORTH, '2015-08-01/', { percent: 5000 })],
  leaves: (person) => [row(person, NORTH, '2015-08-01/2025-08-01')],
  moves: (person) => [row(person, NORTH, '2015-08-01/2025-08-01'), row(person, SOUTH, '2025-08-01/')],
  'becomes a leader': (person) => [
    row(person, NORTH, '2015-08-01/2025-08-01'),
    row(person, NORTH, '2025-08-01/', { position: '3310101' }),
  ],
  'comes and goes': (person) => [row(person, NORTH, '2024-10-15/2025-02-01')],
  'comes in August': (person) => [row(person, NORTH, '2025-08-01/')],
  'is away for ten days': (person) => [row(person, NORTH, '2015-08-01/2025-09-25'), row(person, NORTH, '2025-10-05/')],
  'leaves in October': (person) => [row(person, NORTH, '2015-08-01/2025-10-15')],
  'leaves in November': (person) => [row(person, NORTH, '2015-08-01/2025-11-20')],
  'works by the hour': (person) => [row(person, NORTH, '2015-08-01/', { terms: 'hourly' })],
  'worked by the hour': (person) => [row(person, NORTH, '2015-08-01/2025-08-01', { terms: 'hourly' })],
  'goes on leave': (person) => [row(person, NORTH, '2015-08-01/')],
};

/** A group of some sixty persons: how many there are of each, often none, often few. */
export const groupWorld: fc.Arbitrary<SmallWorld> = fc
  .tuple(
    fc.integer({ min: 4, max: 40 }),
    fc.array(fc.constantFrom(0, 0, 1, 2, 3, 4, 5, 6, 9), { minLength: 12, maxLength: 12 }),
  )
  .map(([staying, others]) => worldOf([staying, ...others]));

function worldOf(counts: readonly number[]): SmallWorld {
  const rows: WorldRow[] = [];
  const leaves: WorldLeave[] = [];
  let person = 0;
  for (const [i, [fate, rowsOf]] of Object.entries(FATES).entries()) {
    for (let n = 0; n < (counts[i] ?? 0); n++, person++) {
      rows.push(...rowsOf(person));
      const [from, to] = [day('2025-09-01'), day('2026-09-01')];
      if (fate === 'goes on leave') leaves.push({ person, workplace: NORTH, from, to });
    }
  }
  return {
    ...schools({ rows: [] }),
    persons: Array.from({ length: person }, () => ({ birthYear: 1980, birthMonth: 3, sex: 'f' })),
    positions: [{ position: '3310101', subgroup: 'leader', from: 0 as Day, to: day('2199-01-01') }],
    deliveries: [history('2026-01-31', rows, { leaves })],
  };
}
