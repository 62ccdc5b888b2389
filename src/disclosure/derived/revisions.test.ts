import { describe, expect, test } from 'vitest';
import { cellKey } from '../../analysis/index.ts';
import { dayOf } from '../../terms/index.ts';
import { HEADCOUNT } from '../__data__/raw-tables.ts';
import { publish } from '../publish/publish.ts';
import { showInternal } from '../show-internal.ts';
import { revisionsOf } from './revisions.ts';

const LIMITS = { fewestPersons: 5, smallestBase: 10 };
const ANALYST = { who: 'test', role: 'hr-analyst', unit: null } as const;
const CAME = { kind: 'delivery', day: dayOf(2026, 9, 3), delivery: 'd000002', source: 'hr-extract' } as const;
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

  test('what changed a row that was withheld is not told: a row that nothing changed would give away what it was', () => {
    const [before, now] = [publish(HEADCOUNT, LIMITS), showInternal(HEADCOUNT, ANALYST)];
    const key = cellKey(HEADCOUNT.cells[1] ?? { codes: [], period: '' });
    const found = { causes: new Map([[key, [0]]]), events: [CAME] };
    const [row] = revisionsOf(before, now, found).rows;
    expect([row?.before?.state, row?.now?.state, row?.change, row?.because]).toEqual(['withheld', 'shown', null, []]);
  });

  test('what has come to a row is told with what changed it, and nothing is subtracted across counting sources', () => {
    const key = cellKey(HEADCOUNT.cells[0] ?? { codes: [], period: '' });
    const found = { causes: new Map([[key, [0]]]), events: [CAME] };
    const [before, now] = [publish(HEADCOUNT, LIMITS), publish(withPersons(0, 33), LIMITS)];
    const told = revisionsOf(before, now, found);
    expect([told.comparable, told.rows[0]?.change, told.rows[0]?.because]).toEqual([true, 3, [CAME]]);
    const other = { ...now, settings: { ...now.settings, 'counting-source': 'aareg' } };
    const across = revisionsOf(before, other, found);
    expect([across.comparable, across.rows[0]?.change, across.rows[0]?.because]).toEqual([false, null, [CAME]]);
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
