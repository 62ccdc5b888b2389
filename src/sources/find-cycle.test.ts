import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Arrow, findCycle } from './find-cycle.ts';

/** The slow way: follow every way from every place until it comes back or ends. */
function comesBack(arrows: readonly Arrow[], start: string, here: string, left: number): boolean {
  if (left === 0) return false;
  return arrows
    .filter((one) => one.from === here)
    .some((one) => one.to === start || comesBack(arrows, start, one.to, left - 1));
}

test('a chain has no ring, and a ring is found behind a chain', () => {
  const chain = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c' },
  ];
  expect(findCycle(chain)).toBeNull();
  expect(findCycle([...chain, { from: 'c', to: 'b' }, { from: 'c', to: 'd' }])).toEqual(['b', 'c', 'b']);
});

test('it finds a ring exactly when walking every way finds one, and every step of it is an arrow', () => {
  const place = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const arrows = fc.array(fc.record({ from: place, to: place }), { maxLength: 7 });
  fc.assert(
    fc.property(arrows, (all) => {
      const ring = findCycle(all);
      expect(ring !== null).toBe(['a', 'b', 'c', 'd', 'e'].some((one) => comesBack(all, one, one, 6)));
      const steps = (ring ?? []).slice(1).map((to, i) => ({ from: ring?.[i] ?? '', to }));
      expect(steps.filter((step) => !all.some((one) => one.from === step.from && one.to === step.to))).toEqual([]);
    }),
    { seed: 3, numRuns: 1000 },
  );
});
