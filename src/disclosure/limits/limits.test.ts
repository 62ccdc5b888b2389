import { describe, expect, test } from 'vitest';
import { METRICS, type MetricId } from '../../analysis/index.ts';
import type { LimitDecision } from '../../record/administration/index.ts';
import { dayOf, KIND_LIMITS } from '../../terms/index.ts';
import { keyOfLimits, type LimitGrounds, limitOf, limitsBook, limitsInKey, strictest } from './limits-book.ts';
import { limitEntries } from './open-limits.ts';
import { type LimitWritten, readLimit } from './read-limit.ts';

const REAL: LimitGrounds = { settings: { ownerKind: 'real', fewestPersons: 5 }, decisions: [] };
const INVENTED: LimitGrounds = { settings: { ownerKind: 'invented', fewestPersons: 5 }, decisions: [] };

function decided(metric: MetricId, fewest: number | null, purpose = 'public'): LimitDecision {
  const kept = { knownOn: dayOf(2026, 9, 15), at: '2026-09-15T10:00:00.000Z', recordedBy: 'test' };
  return { metric, fewest, purpose, reason: 'Vedtatt.', decidedBy: 'HR-direktøren', ...kept };
}
const owner = (fewestPersons: number, ...decisions: readonly LimitDecision[]): LimitGrounds => ({
  settings: { ownerKind: 'real', fewestPersons },
  decisions,
});
const limitFor = (metric: MetricId, grounds: LimitGrounds) => limitOf(metric, 'public', grounds).fewest;

describe('where nobody has decided', () => {
  test('figures about staff have the owner’s limit, and those that tell why somebody left have ten', () => {
    expect(['A1', 'B2', 'B12'].map((one) => limitFor(one as MetricId, REAL))).toEqual([5, 5, 5]);
    expect(['B5', 'B11'].map((one) => limitFor(one as MetricId, REAL))).toEqual([10, 10]);
  });

  test('a limit for all that is lower lowers no sensitive figure, and one that is higher raises them', () => {
    expect([limitFor('A1', owner(3)), limitFor('B5', owner(3))]).toEqual([3, 10]);
    expect([limitFor('A1', owner(20)), limitFor('B5', owner(20))]).toEqual([20, 20]);
    expect(limitOf('B5', 'public', owner(20)).origin).toBe('general');
  });

  test('an invented owner of whom nothing is withheld has no limit anywhere', () => {
    const all: LimitGrounds = { settings: { ownerKind: 'invented', fewestPersons: 1 }, decisions: [] };
    expect(Object.values(METRICS).filter(({ id }) => limitFor(id, all) !== 1)).toEqual([]);
  });

  test('kinds that have no metric yet have their limits all the same', () => {
    expect(KIND_LIMITS).toMatchObject({
      violence: { standard: 10, floor: 3 },
      sickness: { standard: 10, floor: 3 },
      'ten-factor': { standard: 5, floor: 5 },
      applicants: { standard: 1, floor: 1 },
    });
  });
});

describe('a decision', () => {
  test('holds for its metric until the next one, and is undone by one', () => {
    expect(limitFor('B2', owner(5, decided('B2', 8)))).toBe(8);
    expect(limitFor('B3', owner(5, decided('B2', 8)))).toBe(5);
    expect(limitFor('B2', owner(5, decided('B2', 8), decided('B2', 6)))).toBe(6);
    expect(limitOf('B2', 'public', owner(5, decided('B2', 8), decided('B2', null)))).toMatchObject({
      fewest: 5,
      origin: 'standard',
    });
  });

  test('made while the owner was invented is never below three for a real one', () => {
    expect(limitFor('B2', owner(5, decided('B2', 1)))).toBe(3);
  });

  test('for open data is never below what is told on the screen', () => {
    const open = (...some: readonly LimitDecision[]) => limitOf('B2', 'open-data', owner(5, ...some)).fewest;
    expect(open()).toBe(5);
    expect(open(decided('B2', 12, 'open-data'))).toBe(12);
    expect(open(decided('B2', 6, 'open-data'), decided('B2', 9))).toBe(9);
    expect(limitFor('B2', owner(5, decided('B2', 12, 'open-data')))).toBe(5);
  });

  test('stands with its metric, and so do those before it', () => {
    const entries = limitEntries(owner(5, decided('B2', 8), decided('B2', 6)));
    const entry = entries.find(({ metric }) => metric === 'B2');
    expect(entry?.decisions.map((one) => one.fewest)).toEqual([8, 6]);
    expect(entries.length).toBe(Object.keys(METRICS).length);
  });
});

describe('what a decision is refused for', () => {
  const written: LimitWritten = { metric: 'B5', fewest: '12', reason: 'Vedtatt.', decidedBy: 'HR-direktøren' };
  const refusal = (change: Partial<LimitWritten>, grounds = REAL) => {
    const read = readLimit({ ...written, ...change }, grounds);
    return 'refusal' in read ? read.refusal : null;
  };

  test.each([
    [{ metric: 'B99' }, { code: 'unknown-metric', metric: 'B99' }],
    [{ metric: 'B16' }, { code: 'metric-waits-for-source', metric: 'B16', source: 'timetable' }],
    [{ purpose: 'press' }, { code: 'unknown-purpose', purpose: 'press', known: 'public, open-data' }],
    [{ reason: ' ' }, { code: 'limit-needs-reason' }],
    [{ decidedBy: '' }, { code: 'limit-needs-owner' }],
    [{ reason: 'x'.repeat(401) }, { code: 'limit-words-long', part: 'reason', most: 400 }],
    [{ decidedBy: 'x'.repeat(101) }, { code: 'limit-words-long', part: 'owner', most: 100 }],
    [{ fewest: 'ti' }, { code: 'limit-no-number', fewest: 'ti', most: 100 }],
    [{ fewest: '0' }, { code: 'limit-no-number', fewest: '0', most: 100 }],
    [{ fewest: '101' }, { code: 'limit-no-number', fewest: '101', most: 100 }],
    [{ fewest: '2' }, { code: 'limit-below-floor', floor: 3 }],
    [{ fewest: '1' }, { code: 'limit-only-invented', floor: 3 }],
    [
      { fewest: '9', purpose: 'open-data' },
      { code: 'limit-below-public', fewest: 10 },
    ],
  ])('%o', (change, told) => {
    expect(refusal(change)).toEqual(told);
  });

  test('nothing, where it is allowed: from three on, and one for an invented owner', () => {
    expect([refusal({ fewest: '3' }), refusal({ fewest: '1' }, INVENTED), refusal({ fewest: 'standard' })]).toEqual([
      null,
      null,
      null,
    ]);
    expect(refusal({ fewest: '2' }, INVENTED)).toEqual({ code: 'limit-below-floor', floor: 3 });
    expect(readLimit({ ...written, metric: 'voluntary-exits', fewest: 'standard' }, REAL)).toEqual({
      draft: { metric: 'B5', purpose: 'public', fewest: null, reason: 'Vedtatt.', decidedBy: 'HR-direktøren' },
    });
  });
});

describe('a book of limits', () => {
  test('has the headcount’s limit for what a figure with another limit is out of', () => {
    const book = limitsBook(REAL);
    expect(book('A1')).toEqual({ fewestPersons: 5, smallestBase: 10 });
    expect(book('B5')).toEqual({ fewestPersons: 10, fewestInBase: 5, smallestBase: 10 });
  });

  test('is the strictest of those that are told together', () => {
    expect(strictest(limitsBook(owner(5, decided('B3', 8))), ['A1', 'B2', 'B3']).fewestPersons).toBe(8);
  });

  test('has a key that gives its limits back', () => {
    const some: readonly MetricId[] = ['A1', 'B2', 'B5'];
    expect(keyOfLimits(limitsBook(REAL), ['A1', 'B2'])).toBe('5');
    const key = keyOfLimits(limitsBook(REAL), some);
    expect(key).toBe('A1=5,B2=5,B5=10');
    expect(some.map((one) => limitsInKey(key)?.(one))).toEqual([5, 5, 10]);
    expect([limitsInKey('5')?.('B2'), limitsInKey('nothing')]).toEqual([5, null]);
  });
});
