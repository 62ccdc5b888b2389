import { describe, expect, test } from 'vitest';
import { type RelatedCell, relatedIntervals } from './related-intervals.ts';

const told = (value: number): RelatedCell => ({ low: value, high: value });
const HIDDEN: RelatedCell = { low: 0, high: Number.POSITIVE_INFINITY };

describe('tables laid beside one another', () => {
  test('give a hidden part away when its total stands in another table', async () => {
    const cells = [told(40), told(31), HIDDEN];
    const found = await relatedIntervals(cells, [{ total: 0, parts: [1, 2] }], [2]);
    expect(found.get(2)).toEqual({ low: 9, high: 9 });
  });

  test('leave two hidden parts of one total between nothing and what is left', async () => {
    const cells = [told(40), told(31), HIDDEN, HIDDEN];
    const found = await relatedIntervals(cells, [{ total: 0, parts: [1, 2, 3] }], [2, 3]);
    expect(found.get(2)).toEqual({ low: 0, high: 9 });
  });

  test('are joined over a total that no table tells', async () => {
    const cells = [HIDDEN, told(10), told(5), told(12), HIDDEN];
    const relations = [
      { total: 0, parts: [1, 2] },
      { total: 0, parts: [3, 4] },
    ];
    const found = await relatedIntervals(cells, relations, [0, 4]);
    expect(found.get(0)).toEqual({ low: 15, high: 15 });
    expect(found.get(4)).toEqual({ low: 3, high: 3 });
  });

  test('tell nothing where they contradict one another', async () => {
    const cells = [told(10), told(31), HIDDEN];
    const found = await relatedIntervals(cells, [{ total: 0, parts: [1, 2] }], [2]);
    expect(found.get(2)).toBeNull();
  });

  test('say nothing of a cell that is in no relation', async () => {
    const found = await relatedIntervals([HIDDEN], [], [0]);
    expect(found.get(0)).toEqual({ low: 0, high: Number.POSITIVE_INFINITY });
  });
});
