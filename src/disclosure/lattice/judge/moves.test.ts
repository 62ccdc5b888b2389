import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countTables } from '../../rules/__data__/tables.ts';
import { relationsOf } from '../../rules/relations.ts';
import { determinedRows } from '../../rules/solving/determined.ts';
import { openMoves } from './moves.ts';

const TOTAL = 3;
/** Three numbers and what they add up to. */
const relations = [{ rows: [0, 1, 2, TOTAL], signs: [1, 1, 1, -1] as const }];
const values = [2, 1, 0, 3];
const hidden = new Set([0, 1, 2]);

function moved(row: number, by: number, own?: number): Record<number, number> | null {
  const met: Record<number, number> = {};
  const isFound = openMoves(relations, hidden)({ values }, own).find(row, by, (one, value) => {
    met[one] = value;
  });
  return isFound ? met : null;
}

test('a number can be one less where another can be one more', () => {
  expect(moved(0, -1)).toEqual({ 0: 1, 1: 2 });
});

test('nobody is counted below zero, and what the reader knows stands fast', () => {
  expect(moved(2, -1)).toBeNull();
  expect(moved(0, 3)).toBeNull();
  expect(moved(0, 1)).toEqual({ 0: 3, 1: 0 });
  expect(moved(0, 1, 1)).toBeNull();
  expect(moved(1, 1, 1)).toBeNull();
});

test('what is found is another table that fits all sums, and never moves a number that the sums tell', () => {
  const property = fc.property(
    countTables,
    fc.array(fc.boolean(), { minLength: 216, maxLength: 216 }),
    (table, coins) => {
      const sums = relationsOf(table);
      const withheld = new Set(table.rows.flatMap((_, i) => (coins[i] === true ? [i] : [])));
      const numbers = table.rows.map(({ numerator }) => numerator);
      const told = new Set(determinedRows(sums, withheld));
      const moves = openMoves(sums, withheld)({ values: numbers });
      for (const row of withheld) {
        const other = [...numbers];
        const isFound = moves.find(row, 1, (one, value) => {
          other[one] = value;
        });
        expect(isFound && told.has(row)).toBe(false);
        expect(other[row]).toBe((numbers[row] ?? 0) + (isFound ? 1 : 0));
        expect(other.filter((value, i) => value < 0 || (value !== numbers[i] && !withheld.has(i)))).toEqual([]);
        for (const { rows, signs } of sums)
          expect(rows.reduce((so, one, i) => so + (signs[i] ?? 0) * ((other[one] ?? 0) - (numbers[one] ?? 0)), 0)).toBe(
            0,
          );
      }
    },
  );
  fc.assert(property, { seed: 20_250_805, numRuns: 60 });
});
