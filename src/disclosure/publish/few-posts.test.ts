import { describe, expect, test } from 'vitest';
import { cell, rawTable } from '../__data__/raw-tables.ts';
import { fewPosts } from '../rules/few-posts.ts';
import { publish } from './publish.ts';

const limits = { fewestPersons: 5, smallestBase: 10 };
const row = { codes: ['a'], period: '', delivered: true, numerator: 1, denominator: 3, persons: 20, base: null };

describe('a figure of what became of applicants', () => {
  test.each([
    [3, false],
    [2, true],
    [1, true],
    [0, true],
  ])('of %i posts is withheld: %s', (posts, withheld) => {
    expect(fewPosts.withholds({ ...row, posts }, limits)).toBe(withheld);
  });

  test('is not judged where it is of nothing, is of no applicants, or nothing is withheld', () => {
    expect(fewPosts.withholds({ ...row, denominator: 0, posts: 0 }, limits)).toBe(false);
    expect(fewPosts.withholds(row, limits)).toBe(false);
    expect(fewPosts.withholds({ ...row, posts: 1 }, { ...limits, fewestPersons: 1 })).toBe(false);
  });

  const few = (code: string, [some, all]: readonly [number, number], persons: number) => ({
    ...cell([code], some, { denominator: all, persons, base: null }),
    posts: all,
  });
  const states = (...cells: readonly ReturnType<typeof few>[]) =>
    Object.fromEntries(
      publish(rawTable('C2', cells, { columns: ['unit'] }), limits).rows.map(({ codes, state }) => [codes[0], state]),
    );

  test('rests on five applicants too, and may be of posts that nobody applied for', () => {
    expect(states(few('a', [3, 3], 5), few('b', [3, 3], 4), few('c', [3, 3], 0))).toEqual({
      a: 'shown',
      b: 'withheld',
      c: 'shown',
    });
  });

  test('of one unit with a single post is not given by the total', () => {
    const told = states(few('a', [1, 1], 6), few('b', [2, 5], 30), few('c', [1, 9], 70), few('Total', [4, 15], 106));
    expect(told).toEqual({ a: 'withheld', b: 'withheld', c: 'shown', Total: 'shown' });
  });
});
