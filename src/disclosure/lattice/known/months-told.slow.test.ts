import { expect, test } from 'vitest';
import { EMPTY_WORLD, factsOfWorld, history, row, unitNumber } from '../../../../test/analysis/small-world.ts';
import { ask, buildDataset, type Dataset } from '../../../analysis/index.ts';
import { dayOf, question } from '../__data__/owner.ts';
import { openLattice } from '../lattice.ts';

const LIMITS = { fewestPersons: 5, smallestBase: 10 };
const POSITIONS = ['3310108', '1228102', '5131116'];

/** Forty of each of three groups: so many leaders left in March and in December, twenty teachers and ten others in June. */
function ownerWhere(march: number, december: number, until: string): Dataset {
  const people = POSITIONS.flatMap((position) => Array.from({ length: 40 }, (_, i) => ({ position, i })));
  const leaderEnd = (i: number) => (i < march ? '2025-03-15' : i < march + december ? '2025-12-15' : '');
  const otherEnd = (i: number, leaving: number) => (i < leaving ? '2025-06-15' : '');
  const end = (position: string, i: number): string =>
    position === '1228102' ? leaderEnd(i) : otherEnd(i, position === '3310108' ? 20 : 10);
  const rows = people.map(({ position, i }, person) =>
    row(person, unitNumber(0), `2015-08-01/${end(position, i)}`, { position }),
  );
  return buildDataset(
    factsOfWorld({
      ...EMPTY_WORLD,
      persons: people.map(() => ({ birthYear: 1980, birthMonth: 3, sex: 'f' })),
      units: [{ unit: unitNumber(0), schoolType: 'barneskole', area: 'A', subArea: null, living: 'other' }],
      areas: [{ code: 'A', level: 'area', parent: null, living: 'other' }],
      deliveries: [history(until, rows)],
    }),
  );
}

/** How many left of a group; `:` where that is withheld. */
async function left(dataset: Dataset, [from, to]: readonly [string, string], group = 'leader'): Promise<string> {
  const period = { kind: 'between', from: dayOf(from), to: dayOf(to), grain: null } as const;
  const asked = question('B4', { by: ['staff-group'], period });
  const raw = ask(dataset, asked);
  if ('refusal' in raw) throw new Error(raw.refusal.code);
  const withheld = await openLattice(dataset, null).withheld(asked, raw, () => LIMITS);
  const place = raw.cells.findIndex(({ codes }) => codes[0] === group);
  return withheld?.has(place) === true ? ':' : String(raw.cells[place]?.numerator);
}

const YEAR = ['2025-01-01', '2026-01-01'] as const;

test('a year is not told where months that were told before leave a rest of few, and of nobody else what would tell it', async () => {
  expect(await left(ownerWhere(8, 1, '2025-11-30'), ['2025-03-01', '2025-04-01'])).toBe('8');
  const december = ownerWhere(8, 1, '2025-12-31');
  expect(await left(december, ['2025-03-01', '2025-04-01'])).toBe(':');
  expect(await left(december, YEAR)).toBe(':');
  expect(await left(december, YEAR, 'Total')).toBe(':');
  expect(await left(ownerWhere(8, 6, '2025-12-31'), YEAR)).toBe('14');
});

test('a year that has not ended is not told: it would tell of each month that comes', async () => {
  expect(await left(ownerWhere(8, 1, '2025-11-30'), YEAR)).toBe(':');
  expect(await left(ownerWhere(8, 1, '2025-11-30'), YEAR, 'Total')).toBe(':');
});
