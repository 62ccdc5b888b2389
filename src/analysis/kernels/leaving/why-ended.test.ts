import { describe, expect, test } from 'vitest';
import { NORTH, SOUTH, schools } from '../../../../test/analysis/asking.ts';
import { day, factsOfWorld, history, row, type WorldRow } from '../../../../test/analysis/small-world.ts';
import { END_REASONS } from '../../../terms/index.ts';
import { buildDataset } from '../../read-model/build-dataset.ts';
import { viewOf } from '../../read-model/view.ts';
import { isInferred, isRetirement, leavingReason, whyEnded } from './why-ended.ts';

/** Born in March: 62 in March 2025. */
const OLD = { birthYear: 1963, birthMonth: 3, sex: 'f' } as const;
const LEFT = '2015-08-01/2025-06-01';

/** What is told of why person 0 left on 1 June 2025. */
function told(rows: readonly WorldRow[], person: { birthYear: number; birthMonth: number; sex: 'f' } = OLD) {
  const persons = [person, OLD, OLD, OLD];
  const dataset = buildDataset(factsOfWorld(schools({ rows: [], persons, deliveries: [history('2025-12-01', rows)] })));
  const view = viewOf(dataset, null);
  if (view === null) throw new Error('nothing is known');
  const why = whyEnded(view)(0, day('2025-06-01'));
  return { reason: leavingReason(why), retired: isRetirement(why), inferred: isInferred(why) };
}

const young = { birthYear: 1990, birthMonth: 3, sex: 'f' } as const;
const saying = (endReason: WorldRow['endReason'], more: Partial<WorldRow> = {}) =>
  row(0, NORTH, LEFT, { ...(endReason === undefined ? {} : { endReason }), ...more });

describe('why a spell ended', () => {
  test.each(END_REASONS)('%s is told as it is, and two of the reasons tell nothing of the person', (reason) => {
    const silent = reason === 'payroll-system-changed' || reason === 'never-was';
    expect(told([saying(reason)], young).reason).toBe(silent ? null : reason);
  });

  test('of two posts that end together the primary one tells why', () => {
    const small = saying('retired', { percent: 2000 });
    expect(told([small, saying('resigned', { workplace: SOUTH })]).reason).toBe('resigned');
  });

  test('where the primary post tells nothing, or only of a payroll system, the others do, in a fixed order', () => {
    const others = [saying('other', { percent: 1000 }), saying('dismissed', { percent: 500, workplace: SOUTH })];
    expect(told([saying(undefined), ...others], young).reason).toBe('dismissed');
    expect(told([saying('payroll-system-changed'), ...others], young).reason).toBe('dismissed');
  });

  test('of two posts that are as good, the one that says something goes first, and the order of rows decides nothing', () => {
    const pair = [saying('other'), saying('resigned', { workplace: NORTH, terms: 'unknown' })];
    expect([told(pair, young).reason, told(pair.toReversed(), young).reason]).toEqual(['resigned', 'resigned']);
  });

  test('a post that ended before says nothing of why the person left', () => {
    const before = row(0, SOUTH, '2014-01-01/2025-05-31', { percent: 10_000, endReason: 'resigned' });
    expect(told([before, saying(undefined, { percent: 2000 })], young).reason).toBe(null);
  });
});

describe('retirement in a source that has no word for it', () => {
  test.each([undefined, 'resigned', 'other'] as const)('is an end at 62 of which %s is said', (reason) => {
    expect(told([saying(reason)])).toEqual({ reason: 'retired', retired: true, inferred: true });
  });

  test.each(['dismissed', 'contract-ended', 'died', 'never-was', 'payroll-system-changed'] as const)(
    'is none where %s is said',
    (reason) => {
      expect(told([saying(reason)]).retired).toBe(false);
    },
  );

  test('begins with the month in which somebody turns 62 by the last day, and not before', () => {
    const born = (birthMonth: number) => told([saying('resigned')], { ...OLD, birthMonth });
    expect([born(5).inferred, born(6).inferred]).toEqual([true, false]);
    expect(told([saying('resigned')], { birthYear: 0, birthMonth: 0, sex: 'f' }).inferred).toBe(false);
  });

  test('is never inferred in a source that says of anybody that they retired', () => {
    const other = row(1, SOUTH, '2015-08-01/2024-01-01', { endReason: 'retired' });
    expect(told([saying('resigned'), other])).toEqual({ reason: 'resigned', retired: false, inferred: false });
    expect(told([saying('retired'), other])).toEqual({ reason: 'retired', retired: true, inferred: false });
  });
});
