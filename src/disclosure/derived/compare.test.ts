import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawCell } from '../../analysis/index.ts';
import { cell, rawTable } from '../__data__/raw-tables.ts';
import { publish } from '../publish/publish.ts';
import type { RowParts } from '../published.ts';
import { showInternal } from '../show-internal.ts';
import { compareRows, judgedTogether } from './compare.ts';

const ANALYST = { who: 'x', role: 'hr-analyst', unit: null } as const;
const LIMITS = { fewestPersons: 5, smallestBase: 10 };
const SHARES = { unit: 'share', broken: false } as const;

const rowsOf = (metric: Parameters<typeof rawTable>[0], ...cells: readonly RawCell[]) =>
  showInternal(rawTable(metric, cells), ANALYST).rows as readonly RowParts[];
const nobody = rowsOf('B2', cell(['a'], 0, { denominator: 0 }))[0] as RowParts;
const at = (rows: readonly RowParts[], i: number) => rows[i] ?? nobody;
const share = (part: number, whole: number) => at(rowsOf('B2', cell(['a'], part, { denominator: whole })), 0);

describe('two shares', () => {
  test('have Newcombe’s interval of their difference, reckoned from the numbers of the rows', () => {
    const { difference, interval, verdict, why, ofCounts } = compareRows(share(56, 70), share(48, 80), SHARES);
    expect(difference).toBeCloseTo(0.2, 12);
    expect(interval?.low).toBeCloseTo(0.0524, 4);
    expect(interval?.high).toBeCloseTo(0.3339, 4);
    expect([verdict, why, ofCounts]).toEqual(['difference', null, true]);
  });

  test('that chance may explain are not told apart', () => {
    expect(compareRows(share(8, 80), share(9, 70), SHARES).verdict).toBe('none-detected');
  });

  test('turn when they change places, and the verdict stays', () => {
    const ratio = fc.tuple(fc.integer({ min: 10, max: 300 }), fc.nat({ max: 300 }));
    fc.assert(
      fc.property(ratio, ratio, ([n, x], [m, y]) => {
        const [first, second] = [share(Math.min(x, n), n), share(Math.min(y, m), m)];
        const [there, back] = [compareRows(first, second, SHARES), compareRows(second, first, SHARES)];
        expect(back.verdict).toBe(there.verdict);
        expect(back.interval?.low).toBeCloseTo(-(there.interval?.high ?? 0), 12);
        expect((there.chance ?? 1) < 0.05).toBe(there.verdict === 'difference');
      }),
      { seed: 38, numRuns: 60 },
    );
  });

  test('of fewer than ten are told with their difference and without an interval', () => {
    expect(compareRows(share(2, 9), share(40, 100), SHARES)).toMatchObject({
      why: 'too-few',
      interval: null,
      verdict: 'cannot-tell',
    });
  });

  test('across a break are not compared', () => {
    expect(compareRows(share(56, 70), share(48, 80), { ...SHARES, broken: true })).toMatchObject({
      why: 'break',
      difference: null,
      verdict: 'cannot-tell',
    });
  });
});

test('rates of events are told per hundred, from exact Poisson intervals', () => {
  const rows = rowsOf('B4', cell(['a'], 41, { denominator: 280.1 }), cell(['b'], 15, { denominator: 190.17 }));
  const found = compareRows(at(rows, 0), at(rows, 1), { unit: 'per-100-years', broken: false });
  // R: the intervals of poisson.test, joined by MOVER, per hundred.
  expect(found.interval?.low).toBeCloseTo(0.1682754, 6);
  expect(found.interval?.high).toBeCloseTo(13.0197, 4);
});

test('an estimate is compared by the interval it brings', () => {
  const estimate = (value: number, low: number, high: number) => ({ denominator: 40, estimate: { value, low, high } });
  const rows = rowsOf('B9', cell(['a'], 20, estimate(0.5, 0.4, 0.7)), cell(['b'], 12, estimate(0.3, 0.27, 0.36)));
  const found = compareRows(at(rows, 0), at(rows, 1), SHARES);
  expect(found.ofCounts).toBe(false);
  expect(found.interval?.low).toBeCloseTo(0.2 - Math.hypot(0.1, 0.06), 9);
  expect(found.interval?.high).toBeCloseTo(0.2 + Math.hypot(0.2, 0.03), 9);
});

test.each([
  ['A1', 'persons', { why: 'full-count', verdict: 'difference', difference: 10 }],
  ['A9', 'years', { why: 'no-interval', verdict: 'cannot-tell', difference: 10 }],
] as const)('%s has a difference and no interval', (metric, unit, told) => {
  const rows = rowsOf(metric, cell(['a'], 30), cell(['b'], 20));
  expect(compareRows(at(rows, 0), at(rows, 1), { unit, broken: false })).toMatchObject(told);
});

test('equal counts are no difference', () => {
  const rows = rowsOf('A1', cell(['a'], 30), cell(['b'], 30));
  expect(compareRows(at(rows, 0), at(rows, 1), { unit: 'persons', broken: false }).verdict).toBe('none-detected');
});

test('what is withheld tells nothing through a difference', () => {
  const table = publish(rawTable('A1', [cell(['a'], 3), cell(['b'], 30), cell(['Total'], 33)]), LIMITS);
  const [first, second] = table.rows;
  const found = compareRows(first ?? nobody, second ?? nobody, { unit: 'persons', broken: false });
  expect(found).toMatchObject({ why: 'withheld', difference: null, interval: null, verdict: 'cannot-tell' });
});

test.each([
  [{ delivered: false }, 'not-delivered'],
  [{ denominator: 0 }, 'not-applicable'],
] as const)('a side with %j is not compared', (more, why) => {
  const one = at(rowsOf('B2', cell(['a'], 0, { denominator: 20, ...more })), 0);
  expect(compareRows(one, share(9, 70), SHARES)).toMatchObject({ why, difference: null });
});

describe('many together', () => {
  const weak = compareRows(share(30, 200), share(90, 1000), SHARES);
  const none = compareRows(share(20, 200), share(100, 1000), SHARES);

  test('a difference that is found alone may be held back, and its interval stays', () => {
    expect(weak.verdict).toBe('difference');
    const [first] = judgedTogether([weak, none, none, none, none, none]);
    expect(first).toMatchObject({ verdict: 'none-detected', heldBack: true, interval: weak.interval });
    expect(judgedTogether([weak])[0]).toEqual(weak);
  });

  test('those without an interval do not count among them', () => {
    const rows = rowsOf('A9', cell(['a'], 30), cell(['b'], 20));
    const untested = compareRows(at(rows, 0), at(rows, 1), { unit: 'years', broken: false });
    expect(judgedTogether([weak, untested, untested, untested])).toEqual([weak, untested, untested, untested]);
  });

  test('of six equal pairs, one or more is called different in at most one of twenty', () => {
    let state = 12;
    const next = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    const drawn = (size: number) => share(Array.from({ length: size }, next).filter((one) => one < 0.3).length, size);
    const owners = Array.from({ length: 400 }, () =>
      judgedTogether(Array.from({ length: 6 }, () => compareRows(drawn(60), drawn(90), SHARES))),
    );
    const wrong = owners.filter((six) => six.some(({ verdict }) => verdict === 'difference'));
    expect(wrong.length / owners.length).toBeLessThan(0.075);
  });
});
