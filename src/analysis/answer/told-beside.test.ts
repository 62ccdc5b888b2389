import { describe, expect, test } from 'vitest';
import { answer, between, NORTH, question, SOUTH, schools } from '../../../test/analysis/asking.ts';
import { day, history, row } from '../../../test/analysis/small-world.ts';

const rows = [
  row(0, NORTH, '2020-08-01/'),
  row(1, SOUTH, '2020-08-01/'),
  row(2, NORTH, '2020-08-01/', { terms: 'hourly' }),
  row(1, SOUTH, '2024-08-01/', { terms: 'hourly' }),
  row(3, SOUTH, '2020-08-01/2025-11-25'),
];
const world = {
  ...schools({ rows }),
  deliveries: [history('2025-12-01', rows, { horizon: day('2025-11-30') })],
};
const inNorth = [{ dimension: 'unit', codes: [NORTH] }] as const;
const inSouth = [{ dimension: 'unit', codes: [SOUTH] }] as const;
const hourly = (table: ReturnType<typeof answer>) => table.exclusions.find((one) => one.code === 'hourly')?.values;
const open = (table: ReturnType<typeof answer>) => table.notes.find((one) => one.code === 'provisional-exits')?.values;

describe('what is told beside a figure of one school', () => {
  test('those left out are those of the school', () => {
    expect(hourly(answer(world, question('A1')))).toEqual({ persons: 2 });
    expect(hourly(answer(world, question('A1', { where: inNorth })))).toEqual({ persons: 1 });
  });

  test('ends that are not final are those of the school', () => {
    const asked = { period: between('2025-08-01', '2025-11-30') };
    const told = { persons: 1, 'final-from': '2025-12-10' };
    expect(open(answer(world, question('B2', { ...asked, where: inSouth })))).toEqual(told);
    expect(open(answer(world, question('B2', { ...asked, where: inNorth })))).toBeUndefined();
    expect(open(answer(world, question('B6', { ...asked, where: inSouth })))).toEqual(told);
    expect(open(answer(world, question('B6', { ...asked, where: inNorth })))).toBeUndefined();
  });

  test('turnover tells nothing of an end of somebody hired after the first day', () => {
    const late = [...rows.slice(0, 4), row(3, SOUTH, '2025-10-01/2025-11-25')];
    const hiredLate = { ...world, deliveries: [history('2025-12-01', late, { horizon: day('2025-11-30') })] };
    expect(open(answer(hiredLate, question('B2', { period: between('2025-09-01', '2025-11-30') })))).toBeUndefined();
  });
});
