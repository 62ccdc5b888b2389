import { describe, expect, test } from 'vitest';
import { HEADCOUNT } from '../__data__/raw-tables.ts';
import { publish } from '../publish/publish.ts';
import { showInternal } from '../show-internal.ts';
import { revisionsOf } from './revisions.ts';

const LIMITS = { fewestPersons: 5, smallestBase: 10 };
const ANALYST = { who: 'test', role: 'hr-analyst', unit: null } as const;
const NOTHING_FOUND = { causes: new Map<string, readonly number[]>(), events: [] };

/** The same table with another number of persons in one row. */
function withPersons(row: number, persons: number): typeof HEADCOUNT {
  return {
    ...HEADCOUNT,
    cells: HEADCOUNT.cells.map((cell, i) => (i === row ? { ...cell, numerator: persons, persons } : cell)),
  };
}

describe('what has changed is told as it is seen', () => {
  test('a row that is withheld both times is not told of, though the number behind it is another', () => {
    const [before, now] = [publish(HEADCOUNT, LIMITS), publish(withPersons(1, 4), LIMITS)];
    expect(before.rows[1]?.state).toBe('withheld');
    expect(revisionsOf(before, now, NOTHING_FOUND).rows).toEqual([]);
  });

  test('whoever sees whole figures is told of it', () => {
    const [before, now] = [showInternal(HEADCOUNT, ANALYST), showInternal(withPersons(1, 4), ANALYST)];
    expect(revisionsOf(before, now, NOTHING_FOUND).rows.map((row) => row.now?.numerator)).toEqual([4]);
  });

  test('a row of nobody that comes or goes is no change', () => {
    const fewer = {
      ...HEADCOUNT,
      cells: HEADCOUNT.cells.map((cell, i) => (i === 1 ? { ...cell, numerator: 0, persons: 0 } : cell)),
    };
    const without = { ...fewer, cells: fewer.cells.filter((_, i) => i !== 1) };
    const [before, now] = [showInternal(fewer, ANALYST), showInternal(without, ANALYST)];
    expect(revisionsOf(before, now, NOTHING_FOUND).rows).toEqual([]);
  });
});
