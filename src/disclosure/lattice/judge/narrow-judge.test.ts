import { expect, test } from 'vitest';
import { startSolver } from '../../protection/solver.ts';
import { narrowJudges } from './narrow-judge.ts';

const WIDTH = 4;
const TOTAL = 3;
/** Three numbers and what they add up to. */
const relations = [{ rows: [0, 1, 2, TOTAL], signs: [1, 1, 1, -1] as const }];
const highs = await startSolver();
/** All but the total are withheld, and those of few must not be known. */
const narrow = (values: readonly number[], few: readonly number[]) =>
  narrowJudges(highs, { relations, counts: [{ values }], wanted: few }, WIDTH)()(new Set([0, 1, 2]));

test('numbers that can be from 0 to 3 are too narrow, and the total that is told would widen them', () => {
  expect(narrow([2, 1, 0, 3], [0, 1])).toEqual([
    { row: 0, helpers: [TOTAL] },
    { row: 1, helpers: [TOTAL] },
  ]);
});

test('numbers that can be from 0 to 4 are wide enough', () => {
  expect(narrow([2, 2, 0, 4], [0, 1])).toEqual([]);
});

test('who is alone in one of them knows it, and comes too close to the other', () => {
  expect(narrow([1, 3, 0, 4], [0, 1])).toEqual([{ row: 1, helpers: [TOTAL] }]);
  expect(narrow([1, 4, 0, 5], [0, 1])).toEqual([]);
});

test('who is alone in a number is not kept from what lies in it', () => {
  const within = [...relations, { rows: [0, 4, 5], signs: [-1, 1, 1] as const }];
  const values = [1, 4, 4, 9, 1, 0];
  const judge = narrowJudges(highs, { relations: within, counts: [{ values }], wanted: [0, 4] }, WIDTH)();
  expect(judge(new Set([0, 1, 2, 4, 5]))).toEqual([]);
});
