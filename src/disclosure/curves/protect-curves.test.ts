import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Curve } from './curve.ts';
import { protectCurves } from './protect-curves.ts';

const limits = { fewestPersons: 5, smallestBase: 10 };

/** A curve of so many followed at first, of whom so many leave in each step. */
function curve(first: number, events: readonly number[]): Curve {
  let followed = first;
  return events.map((gone) => {
    followed -= gone;
    return { events: gone, followed, hasValue: true };
  });
}

const seen = (curves: readonly Curve[]) => protectCurves(curves, limits).map((steps) => [...steps]);

describe('one curve', () => {
  test('shows a step in which five left, or nobody, and merges one in which four did with the next', () => {
    expect(seen([curve(100, [0, 5, 0, 4, 1, 7])])).toEqual([[0, 1, 2, 4, 5]]);
  });

  test('merges on until enough have left, and never shows what would leave few behind', () => {
    expect(seen([curve(100, [0, 1, 1, 1, 1, 1])])).toEqual([[0, 5]]);
    expect(seen([curve(100, [0, 2, 0, 0])])).toEqual([[0]]);
  });

  test('is cut where nine are followed, not where ten are', () => {
    expect(seen([curve(20, [0, 5, 5, 0])])).toEqual([[0, 1, 2, 3]]);
    expect(seen([curve(20, [0, 5, 6, 0])])).toEqual([[0, 1]]);
  });

  test('starts where it has a value', () => {
    const late = curve(40, [0, 0, 6, 6]).map((step, i) => ({ ...step, hasValue: i >= 1 }));
    expect(seen([late])).toEqual([[1, 2, 3]]);
  });

  test('is whole where nothing is to be withheld', () => {
    const whole = protectCurves([curve(3, [0, 1, 1])], { fewestPersons: 1, smallestBase: 10 });
    expect(whole.map((steps) => [...steps])).toEqual([[0, 1, 2]]);
  });
});

/** Curves, and their total. */
function withTotal(curves: readonly Curve[]): readonly Curve[] {
  const total = (curves[0] ?? []).map((_, i) => ({
    events: curves.reduce((sum, own) => sum + (own[i]?.events ?? 0), 0),
    followed: curves.reduce((sum, own) => sum + (own[i]?.followed ?? 0), 0),
    hasValue: true,
  }));
  return [...curves, total];
}

describe('curves beside their total', () => {
  test('a merged step of one takes the same step of another, or the total would give it', () => {
    const [a, b, total] = seen(withTotal([curve(60, [0, 3, 9, 9]), curve(90, [0, 9, 9, 9])]));
    expect([a, b, total]).toEqual([
      [0, 2, 3],
      [0, 2, 3],
      [0, 1, 2, 3],
    ]);
  });

  test('of two that are merged in the same step neither can be worked out, and no third is needed', () => {
    const [a, b, c] = seen(withTotal([curve(60, [0, 3, 9]), curve(60, [0, 4, 9]), curve(90, [0, 9, 9])]));
    expect([a, b, c]).toEqual([
      [0, 2],
      [0, 2],
      [0, 1, 2],
    ]);
  });

  test('few followed in one that is cut take another with them', () => {
    const [small, large, total] = seen(withTotal([curve(13, [0, 0, 9]), curve(90, [0, 9, 9])]));
    expect([small, large, total]).toEqual([
      [0, 1],
      [0, 1],
      [0, 1, 2],
    ]);
  });
});

const randomCurves = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 7 })).chain(([count, steps]) =>
  fc.array(
    fc
      .tuple(
        fc.integer({ min: 1, max: 120 }),
        fc.array(fc.constantFrom(0, 0, 1, 2, 4, 5, 9, 20), { minLength: steps, maxLength: steps }),
      )
      .map(([first, events]) => {
        let left = first;
        const possible = events.map((gone, i) => {
          const own = i === 0 ? 0 : Math.min(gone, left);
          left -= own;
          return own;
        });
        return curve(first, possible);
      }),
    { minLength: count, maxLength: count },
  ),
);

const between = (own: Curve | undefined, since: number, until: number) =>
  (own ?? []).slice(since + 1, until + 1).reduce((sum, { events }) => sum + events, 0);

/** All pairs of steps, the first before all. */
const pairs = (steps: number) =>
  Array.from({ length: steps + 1 }, (_, i) => i - 1).flatMap((since) =>
    Array.from({ length: steps - since - 1 }, (_, i) => [since, since + 1 + i] as const),
  );

/** Few who left or are followed, that somebody sees or gets by subtracting all other curves. */
function smallOnesOf(curves: readonly Curve[], kept: readonly ReadonlySet<number>[]): string[] {
  const steps = curves[0]?.length ?? 0;
  const isSeen = (c: number, step: number) => step < 0 || kept[c]?.has(step) === true;
  return curves.flatMap((one, c) => {
    const isGiven = (step: number) => curves.every((_, other) => other === c || isSeen(other, step));
    const isKnown = (step: number) => isSeen(c, step) || isGiven(step);
    const left = pairs(steps).filter(([since, until]) => {
      const events = between(one, since, until);
      return isKnown(since) && isKnown(until) && events > 0 && events < 5;
    });
    const followed = one.flatMap((step, i) =>
      (isSeen(c, i) && step.followed < 10) || (isGiven(i) && step.followed > 0 && step.followed < 5) ? [i] : [],
    );
    return [...left.map((pair) => `${c} left ${pair.join('-')}`), ...followed.map((step) => `${c} followed ${step}`)];
  });
}

test('nothing small is seen, and nobody can subtract the others from the total to see it', () => {
  fc.assert(
    fc.property(randomCurves, (own) => {
      const curves = withTotal(own);
      expect(smallOnesOf(curves, protectCurves(curves, limits))).toEqual([]);
    }),
    { seed: 20267, numRuns: 400 },
  );
});

test('the total is seen as it is in the table without breakdown', () => {
  fc.assert(
    fc.property(randomCurves, (own) => {
      const curves = withTotal(own);
      expect(seen(curves).at(-1)).toEqual(seen(curves.slice(-1))[0]);
    }),
    { seed: 20269, numRuns: 200 },
  );
});

test('something is left to see of large groups', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 5, max: 30 }), { minLength: 1, maxLength: 3 }), (starts) => {
      const curves = withTotal(starts.map((gone) => curve(400, [0, gone, gone, gone])));
      expect(seen(curves).map((steps) => steps.length)).toEqual(curves.map(() => 4));
    }),
    { seed: 20268, numRuns: 50 },
  );
});
