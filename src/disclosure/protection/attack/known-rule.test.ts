import { expect, test } from 'vitest';
import { ruledRoom, ruleOfPart } from './known-rule.ts';

test('a piece of two hidden sums moves no further than both of them may', () => {
  const rule = { primary: [true, true, false], fewest: 5 };
  const own = new Map([
    [0, 0],
    [1, 0],
    [2, 1],
  ]);
  const part = ruleOfPart(rule, Float64Array.of(1, 4, 2), { size: 2, own });
  expect(part.primary).toEqual([true, false]);
  expect(ruledRoom(part, 0, 1)).toEqual([0, 0]);
  expect(ruledRoom(rule, 0, 1)).toEqual([0, 3]);
});
