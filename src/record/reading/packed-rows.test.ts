import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPackedRows } from './packed-rows.ts';

test('reads rows into columns from a place on', () => {
  const [a, b] = [new Int32Array(4), new Int32Array(4)];
  readPackedRows({ text: '1,-2;30,2147483647', rows: 2 }, [a, b], 1);
  expect([[...a], [...b]]).toEqual([
    [0, 1, 30, 0],
    [0, -2, 2147483647, 0],
  ]);
});

test('no rows leave the columns as they are', () => {
  const column = new Int32Array(1);
  readPackedRows({ text: '', rows: 0 }, [column], 0);
  expect([...column]).toEqual([0]);
});

test('gives back any rows of whole numbers that were joined with commas and semicolons', () => {
  const row = fc.tuple(fc.integer(), fc.integer(), fc.integer());
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const columns = [0, 1, 2].map(() => new Int32Array(rows.length));
      readPackedRows({ text: rows.map((one) => one.join(',')).join(';'), rows: rows.length }, columns, 0);
      expect(rows.map((_, i) => columns.map((column) => column[i]))).toEqual(rows);
    }),
    { seed: 9 },
  );
});
