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

/** A hundred and twenty who stay, and in each month of 2025 so many who come and so many others who leave. */
function ownerOfMonths(came: readonly number[], gone: readonly number[], until: string): Dataset {
  const stay = Array.from({ length: 120 }, (_, person) => row(person, unitNumber(person % 2), '2015-08-01/', {}));
  const day = (month: number) => `2025-${String(month + 1).padStart(2, '0')}-15`;
  const moves = [
    ...came.map((count, month) => ({ count, days: `${day(month)}/` })),
    ...gone.map((count, month) => ({ count, days: `2015-08-01/${day(month)}` })),
  ];
  const movers = moves.flatMap(({ count, days }) => Array.from({ length: count }, () => days));
  const rows = [...stay, ...movers.map((days, i) => row(120 + i, unitNumber(i % 2), days, {}))];
  return buildDataset(
    factsOfWorld({
      ...EMPTY_WORLD,
      persons: rows.map(() => ({ birthYear: 1980, birthMonth: 3, sex: 'f' })),
      units: [0, 1].map((i) => ({
        unit: unitNumber(i),
        schoolType: 'barneskole',
        area: 'A',
        subArea: null,
        living: 'other',
      })),
      areas: [{ code: 'A', level: 'area', parent: null, living: 'other' }],
      deliveries: [history(until, rows)],
    }),
  );
}

/** Who came and who left, of all staff; `:` where that is withheld. */
async function balance(dataset: Dataset, [from, to]: readonly [string, string]): Promise<readonly string[]> {
  const period = { kind: 'between', from: dayOf(from), to: dayOf(to), grain: null } as const;
  const asked = question('B6', { by: [], period });
  const raw = ask(dataset, asked);
  if ('refusal' in raw) throw new Error(raw.refusal.code);
  const withheld = await openLattice(dataset, null).withheld(asked, raw, () => LIMITS);
  return ['hires', 'exits'].map((line) => {
    const place = raw.cells.findIndex(({ codes }) => codes.join() === line);
    return withheld?.has(place) === true ? ':' : String(raw.cells[place]?.numerator);
  });
}

const MONTHS = Array.from({ length: 12 }, () => 0);
const SPRING = ['2025-01-01', '2025-05-01'] as const;

test('a balance of all staff is told of months, tertials and calendar years where enough came and left in each', async () => {
  const busy = ownerOfMonths(
    MONTHS.map(() => 6),
    MONTHS.map(() => 7),
    '2025-12-31',
  );
  expect(await balance(busy, YEAR)).toEqual(['72', '84']);
  expect(await balance(busy, SPRING)).toEqual(['24', '28']);
  expect(await balance(busy, ['2025-03-01', '2025-04-01'])).toEqual(['6', '7']);
  expect(await balance(busy, ['2025-03-02', '2025-04-01'])).toEqual([':', ':']);
  expect(await balance(busy, ['2024-09-01', '2025-09-01'])).toEqual([':', ':']);
});

test('nor is it where nobody came in one of them, which headcounts of schools would turn into the few who left there', async () => {
  const quiet = ownerOfMonths(
    MONTHS.map((_, month) => (month < 4 ? 0 : 6)),
    MONTHS.map(() => 7),
    '2025-12-31',
  );
  expect(await balance(quiet, SPRING)).toEqual([':', ':']);
  expect(await balance(quiet, ['2024-08-01', '2025-08-01'])).toEqual(['18', '49']);
});
