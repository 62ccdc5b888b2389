import { expect, test } from 'vitest';
import { sumsOfTable } from '../__data__/tables.ts';
import { narrowed, type Told } from './narrowed.ts';

const rows = [1, 1, 1, 9].map((value, i) => ({ codes: [`s${i}`, i < 3 ? 'small' : 'large'], value }));
const links = [0, 1, 2, 3].map((i) => ({ code: `s${i}`, parent: i < 3 ? 'north' : 'south' }));
const sums = sumsOfTable({ columns: ['school', 'kind'], rows }, [{ column: 'school', links }]);
const north = sums.of.findIndex((of) => of.length === 3);

test('three of at least one who are three together are one each, and one who is left out may be anything', () => {
  const told: Told = (sum) => {
    if (sum === north) return { low: 3, high: 3 };
    return sum < 3 ? { low: 1, high: 4 } : null;
  };
  const narrow = narrowed(sums, told, [0, 1, 2, 3], [0, 1, 2, north]);
  expect([0, 1, 2, 3].map(narrow)).toEqual([
    { low: 1, high: 1 },
    { low: 1, high: 1 },
    { low: 1, high: 1 },
    { low: 0, high: null },
  ]);
});

test('what the others leave at least is a bound too', () => {
  const told: Told = (sum) => (sum === north ? { low: 10, high: 10 } : { low: 1, high: 4 });
  const narrow = narrowed(sums, told, [0, 1, 2], [0, 1, 2, north]);
  expect(narrow(0)).toEqual({ low: 2, high: 4 });
});
