import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Side, seriesOf, UNIT_COUNT, workedOut } from './__data__/designs-attacker.ts';

const HIDDEN = [0, 1, 2, 3, 6, 7, 8, 9];

test('two designs that differ in one withheld school would give it away, were each judged alone', () => {
  const designs = seriesOf([[0, 'out']]);
  expect(workedOut(designs, HIDDEN, false)).toContainEqual([0]);
  expect(workedOut(designs, HIDDEN, true)).toEqual([]);
});

test('no series of designs, each one school from the last, tells anything of fewer than three withheld figures', () => {
  const unit = fc.integer({ min: 0, max: UNIT_COUNT - 1 });
  const moves = fc.array(fc.tuple(unit, fc.constantFrom<Side>('action', 'compared', 'out')), {
    ...{ minLength: 1, maxLength: 12 },
  });
  fc.assert(
    fc.property(moves, fc.uniqueArray(unit, { minLength: 1, maxLength: 10 }), (made, hidden) => {
      expect(workedOut(seriesOf(made), hidden, true)).toEqual([]);
    }),
    { seed: 11, numRuns: 150 },
  );
});
