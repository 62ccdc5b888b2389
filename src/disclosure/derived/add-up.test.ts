import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { METRICS, type MetricId, type RawCell } from '../../analysis/index.ts';
import { cell, rawTable } from '../__data__/raw-tables.ts';
import { publish } from '../publish/publish.ts';
import { showInternal } from '../show-internal.ts';
import { addUp } from './add-up.ts';

const LIMITS = { fewestPersons: 5, smallestBase: 10 };
const ANALYST = { who: 'x', role: 'hr-analyst', unit: null } as const;
const UNITS = { columns: ['unit'] } as const;

function sumsOf(over: 'time' | 'units', table: Parameters<typeof addUp>[0]) {
  const added = addUp(table, over);
  if ('refusal' in added) throw new Error(added.refusal.code);
  return added.rows.filter((row) => row.sum === over);
}

describe('units', () => {
  const schools = (metric: MetricId, ...numbers: readonly (readonly [number, number | null])[]) =>
    showInternal(
      rawTable(
        metric,
        numbers.map(([numerator, denominator], i) => cell([i === 0 ? 'Total' : `u${i}`], numerator, { denominator })),
        UNITS,
      ),
      ANALYST,
    );

  test('give the total where each person has one primary unit', () => {
    const [sum] = sumsOf('units', schools('A1', [75, null], [40, null], [35, null]));
    expect(sum).toMatchObject({ codes: ['Sum'], numerator: 75, value: 75, state: 'shown', sum: 'units' });
  });

  test('add a share by its parts, and reckon its value and interval anew', () => {
    const [sum] = sumsOf('units', schools('B2', [20, 100], [15, 50], [5, 50]));
    expect(sum).toMatchObject({ numerator: 20, denominator: 100, value: 0.2 });
    expect(sum?.interval?.low).toBeCloseTo(0.1334, 4);
  });

  test('keep four decimals of full-time equivalents and no noise', () => {
    expect(sumsOf('units', schools('A2', [0.3, null], [0.1, null], [0.2, null]))[0]?.value).toBe(0.3);
  });

  test('of several periods are added for each', () => {
    const rows = ['2024-10-01', '2025-10-01'].flatMap((period) => [
      cell(['a'], 20, { period }),
      cell(['b'], 30, { period }),
    ]);
    const sums = sumsOf('units', publish(rawTable('A1', rows, UNITS), LIMITS));
    expect(sums.map(({ period, value }) => [period, value])).toEqual([
      ['2024-10-01', 50],
      ['2025-10-01', 50],
    ]);
  });

  test('of which one is withheld have a withheld sum, for the same reason', () => {
    const table = publish(rawTable('A1', [cell(['a'], 3), cell(['b'], 30), cell(['Total'], 33)], UNITS), LIMITS);
    expect(sumsOf('units', table)[0]).toMatchObject({ numerator: null, state: 'withheld', reason: 'protected' });
  });

  test('that nothing applies to add nothing, and a provisional part makes a provisional sum', () => {
    const rows = [cell(['a'], 0, { denominator: 0 }), cell(['b'], 5, { denominator: 20, provisional: true })];
    const [sum] = sumsOf('units', showInternal(rawTable('B2', rows, UNITS), ANALYST));
    expect(sum).toMatchObject({ numerator: 5, denominator: 20, state: 'provisional' });
    const none = showInternal(rawTable('B2', rows.slice(0, 1), UNITS), ANALYST);
    expect(sumsOf('units', none)[0]?.state).toBe('not-applicable');
  });

  test('are asked of a table that has none', () => {
    expect(addUp(publish(rawTable('A1', [cell(['teacher'], 20)]), LIMITS), 'units')).toEqual({
      refusal: { code: 'nothing-to-add', over: 'units' },
    });
  });

  test('sum to the total of whoever is counted, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 500 }), { minLength: 1, maxLength: 12 }), (counts) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        const table = schools('A1', [total, null], ...counts.map((count) => [count, null] as const));
        expect(sumsOf('units', table)[0]?.value).toBe(total);
      }),
      { seed: 29, numRuns: 100 },
    );
  });
});

describe('time', () => {
  const YEARS = ['2022-08-01/2023-08-01', '2023-08-01/2024-08-01', '2024-08-01/2025-08-01'];
  const line = (component: string, counts: readonly number[]): RawCell[] =>
    counts.map((count, i) => cell([component], count, { period: YEARS[i] ?? '' }));
  const balance = rawTable(
    'B6',
    [
      ...line('start', [100, 110, 105]),
      ...line('hires', [30, 20, 25]),
      ...line('exits', [20, 25, 15]),
      ...line('end', [110, 105, 115]),
      ...line('memo-leave-start', [6, 7, 8]),
      ...line('memo-leave-end', [7, 8, 9]),
    ],
    { columns: ['component'] },
  );

  test('joins balances: flows are added, the start is the first and the end the last', () => {
    const sums = sumsOf('time', showInternal(balance, ANALYST));
    expect(Object.fromEntries(sums.map(({ codes, value }) => [codes[0], value]))).toEqual({
      start: 100,
      hires: 75,
      exits: 60,
      end: 115,
      'memo-leave-start': 6,
      'memo-leave-end': 9,
    });
    expect(new Set(sums.map(({ period }) => period))).toEqual(new Set(['2022-08-01/2025-08-01']));
    const of = (code: string) => sums.find(({ codes }) => codes[0] === code)?.value ?? 0;
    expect(of('start') + of('hires') - of('exits')).toBe(of('end'));
  });

  test('takes no notice of the order of the rows', () => {
    const turned = showInternal({ ...balance, cells: balance.cells.toReversed() }, ANALYST);
    expect(sumsOf('time', turned).find(({ codes }) => codes[0] === 'start')?.value).toBe(100);
  });

  test('of one period is nothing to add', () => {
    const one = showInternal({ ...balance, cells: line('start', [100]) }, ANALYST);
    expect(addUp(one, 'time')).toEqual({ refusal: { code: 'nothing-to-add', over: 'time' } });
  });
});

describe('what never adds', () => {
  const asked = (metric: MetricId, over: 'time' | 'units') => addUp(publish(rawTable(metric, [], UNITS), LIMITS), over);

  test.each([
    ['A1', 'time'],
    ['B2', 'time'],
    ['A9', 'units'],
    ['A9s', 'units'],
    ['B13m', 'units'],
    ['B4', 'time'],
    ['A10', 'units'],
    ['A14', 'units'],
    ['B13', 'units'],
    ['B6', 'units'],
    ['B8', 'units'],
    ['B10', 'units'],
  ] as const)('%s is refused over %s', (metric, over) => {
    expect(asked(metric, over)).toEqual({ refusal: { code: 'never-adds', metric, over } });
  });

  test('is what the entry says, of every metric', () => {
    const refused = Object.values(METRICS).filter(({ id }) => {
      const answer = asked(id, 'units');
      return 'refusal' in answer && answer.refusal.code === 'never-adds';
    });
    expect(refused.map(({ id }) => id)).toEqual(
      Object.values(METRICS).flatMap(({ id, overUnits }) => (overUnits === 'never-add' ? [id] : [])),
    );
  });
});
