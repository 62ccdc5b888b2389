import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BreakTold, MetricId, RawCell } from '../../analysis/index.ts';
import { cell, rawTable } from '../__data__/raw-tables.ts';
import { publish } from '../publish/publish.ts';
import { showInternal } from '../show-internal.ts';
import { controlOf } from './control.ts';

const LIMITS = { fewestPersons: 5, smallestBase: 10 };
const ANALYST = { who: 'x', role: 'hr-analyst', unit: null } as const;
const month = (i: number) => `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`;

interface Series {
  readonly metric?: MetricId;
  readonly code?: string;
  readonly grain?: string;
  readonly breaks?: readonly BreakTold[];
  readonly periodOf?: (i: number) => string;
  readonly more?: (i: number) => Partial<RawCell>;
}

/** A series of counts (or of parts of a hundred) of one code, as raw cells. */
function cellsOf(values: readonly number[], { code = 'teacher', periodOf = month, more }: Series = {}): RawCell[] {
  return values.map((value, i) => cell([code], value, { period: periodOf(i), ...more?.(i) }));
}

function seen(cells: readonly RawCell[], { metric = 'A1', grain = 'month', breaks = [] }: Series = {}) {
  return showInternal(rawTable(metric, cells, { period: { from: 'x', to: 'y', grain }, breaks }), ANALYST);
}

function chartOf(values: readonly number[], series: Series = {}) {
  const control = controlOf(seen(cellsOf(values, series), series), null);
  if ('refusal' in control) throw new Error(control.refusal.code);
  const [chart] = control.charts;
  if (chart === undefined) throw new Error('no chart');
  return chart;
}

function broken(day: string, rows: BreakTold['rows'] = {}): BreakTold {
  const words = { written: true, title: { nb: '', nn: '', en: '' }, reason: { nb: '', nn: '', en: '' } } as const;
  return { id: `b-${day}`, day, kind: 'own', words, address: null, metrics: [], rows };
}

const CALM = [40, 42, 41, 43, 40, 42, 41, 43, 40, 42];

/** Mean and limits once more, as the book says them: mean of moving ranges, large ones left out once. */
function naive(values: readonly number[]) {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  const ranges: number[] = [];
  for (let i = 1; i < values.length; i++) ranges.push(Math.abs((values[i] ?? 0) - (values[i - 1] ?? 0)));
  const all = ranges.reduce((a, b) => a + b, 0) / ranges.length;
  const kept = ranges.filter((range) => range < 3.267 * all);
  const usual = kept.reduce((a, b) => a + b, 0) / kept.length;
  return { mean, lower: Math.max(0, mean - 2.66 * usual), upper: mean + 2.66 * usual };
}

describe('limits', () => {
  const values = fc.array(fc.integer({ min: 20, max: 60 }), { minLength: 8, maxLength: 30 });
  const run = { seed: 20261127, numRuns: 150 };
  const limitsOf = (all: readonly number[]) => chartOf(all).stretches[0]?.limits ?? null;
  const firedOf = (all: readonly number[]) => chartOf(all).points.map(({ fired }) => fired);

  test('are those of a second reckoning', () => {
    fc.assert(
      fc.property(values, (all) => {
        const limits = limitsOf(all);
        const again = naive(all);
        if (limits === null) return expect(again.upper - again.mean).not.toBeGreaterThan(0);
        expect(limits.mean).toBeCloseTo(again.mean, 9);
        expect(limits.lower).toBeCloseTo(again.lower, 9);
        expect(limits.upper).toBeCloseTo(again.upper, 9);
      }),
      run,
    );
  });

  test('move with the figure and change no rule when the same is added to all', () => {
    fc.assert(
      fc.property(values, (all) => {
        const more = all.map((value) => value + 1_000);
        expect(firedOf(more)).toEqual(firedOf(all));
        const [limits, moved] = [limitsOf(all), limitsOf(more)];
        expect(moved === null).toBe(limits === null);
        if (limits !== null) expect((moved?.upper ?? 0) - limits.upper).toBeCloseTo(1_000, 6);
      }),
      run,
    );
  });

  test('grow with the figure and change no rule when all are multiplied', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 9 }), (all, times) => {
        const more = all.map((value) => value * times);
        expect(firedOf(more)).toEqual(firedOf(all));
        const [limits, grown] = [limitsOf(all), limitsOf(more)];
        if (limits !== null) expect(grown?.upper).toBeCloseTo(limits.upper * times, 6);
      }),
      run,
    );
  });

  test('are the same whichever way time goes', () => {
    fc.assert(
      fc.property(values, (all) => {
        const [limits, turned] = [limitsOf(all), limitsOf(all.toReversed())];
        expect(turned === null).toBe(limits === null);
        if (limits !== null) expect(turned?.upper).toBeCloseTo(limits.upper, 9);
      }),
      run,
    );
  });

  test('of a count are never below 0, and of a share never above 1', () => {
    const low = chartOf([1, 9, 2, 8, 1, 9, 2, 8, 1, 9]);
    expect(low.stretches[0]?.limits?.lower).toBe(0);
    const high = chartOf([99, 90, 98, 91, 99, 90, 98, 91, 99], { metric: 'B2', more: () => ({ denominator: 100 }) });
    expect([high.stretches[0]?.limits?.upper, high.unit]).toEqual([1, 'share']);
    expect(high.stretches[0]?.verdict).toBe('within');
  });

  test('take no notice of the order in which the rows stand', () => {
    const turned = controlOf(seen(cellsOf(CALM).toReversed()), null);
    expect('refusal' in turned ? null : turned.charts[0]).toEqual(chartOf(CALM));
  });
});

describe('where there are none, the reason is said', () => {
  test('fewer than eight final points', () => {
    const [stretch] = chartOf(CALM.slice(0, 7)).stretches;
    expect(stretch).toMatchObject({ limits: null, lack: 'too-few', finalPoints: 7, verdict: 'cannot-tell' });
    expect(chartOf(CALM.slice(0, 8)).stretches[0]?.limits).not.toBeNull();
  });

  test('a figure that stands still, with a leap or without', () => {
    expect(chartOf(Array(10).fill(40)).stretches[0]?.lack).toBe('no-variation');
    const leap = chartOf([40, 40, 40, 40, 40, 41, 41, 41, 41, 41]);
    expect(leap.stretches[0]?.lack).toBe('no-variation');
    expect(leap.points.flatMap(({ fired }) => fired)).toEqual([]);
  });

  test('gaps between most points', () => {
    const everyOther = (i: number) => (i % 2 === 0 ? {} : { delivered: false });
    const chart = chartOf([...CALM, ...CALM, 40], { more: everyOther });
    expect(chart.stretches[0]).toMatchObject({ finalPoints: 11, lack: 'too-many-gaps' });
  });
});

describe('provisional points', () => {
  const late = [...CALM, 90, 91];
  const chart = chartOf(late, { more: (i) => ({ provisional: i >= CALM.length }) });

  test('are judged, and make no limits', () => {
    expect(chart.stretches[0]?.limits).toEqual(chartOf(CALM).stretches[0]?.limits);
    expect(chart.stretches[0]?.finalPoints).toBe(CALM.length);
    expect(chart.points.slice(-2).map(({ fired }) => fired[0]?.rule)).toEqual(['outside', 'outside']);
  });

  test('are said to be provisional in what they break', () => {
    const signals = chart.stretches[0]?.signals;
    expect(signals).toEqual([
      { rule: 'outside', side: 'above', periods: ['2020-11-01', '2020-12-01'], provisional: true, everyYear: false },
    ]);
    expect(chart.verdict).toBe('stands-out');
  });

  test('whatever their value, the limits are the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (value) => {
        const more = (i: number) => ({ provisional: i === CALM.length });
        expect(chartOf([...CALM, value], { more }).stretches[0]?.limits).toEqual(chartOf(CALM).stretches[0]?.limits);
      }),
      { seed: 37, numRuns: 40 },
    );
  });
});

describe('breaks', () => {
  const stepped = [...CALM, ...CALM.map((value) => value + 100)];

  test('cut the series, each stretch with limits of its own', () => {
    const day = month(CALM.length);
    const chart = chartOf(stepped, { breaks: [broken(day)] });
    expect(chart.stretches.map(({ from, to, breaks }) => [from, to, breaks])).toEqual([
      [0, 10, []],
      [10, 20, [`b-${day}`]],
    ]);
    expect(chart.stretches.map(({ verdict }) => verdict)).toEqual(['within', 'within']);
    expect(chart.stretches[1]?.limits?.mean).toBeCloseTo((chart.stretches[0]?.limits?.mean ?? 0) + 100, 9);
    expect(chart.points[10]?.range).toBeNull();
  });

  test('of another row do not concern this one', () => {
    const chart = chartOf(stepped, { breaks: [broken(month(10), { 'staff-group': ['leader'] })] });
    expect(chart.stretches).toHaveLength(1);
    expect(chart.verdict).toBe('not-stable');
  });

  test('inside a period leave it alone: it is like neither side', () => {
    const years = (i: number) => `${2010 + i}-10-01/${2011 + i}-10-01`;
    const more = () => ({ denominator: 100 });
    const breaks = [broken('2015-01-01')];
    const chart = chartOf(CALM, { metric: 'B2', grain: 'school-year', periodOf: years, more, breaks });
    expect(chart.stretches.map(({ from, to }) => [from, to])).toEqual([
      [0, 4],
      [4, 5],
      [5, 10],
    ]);
    expect(chart.verdict).toBe('cannot-tell');
  });
});

describe('what is not seen', () => {
  const few = cellsOf([...CALM, 3, ...CALM]);
  const control = controlOf(publish(rawTable('A1', few, { period: { grain: 'month' } }), LIMITS), null);
  const chart = 'refusal' in control ? null : control.charts[0];

  test('is a gap: no value, no range beside it', () => {
    expect(chart?.points[10]).toEqual({ period: '2020-11-01', value: null, state: 'withheld', range: null, fired: [] });
    expect(chart?.points[11]?.range).toBeNull();
  });

  test('counts for nothing in the limits, whatever it is', () => {
    const other = cellsOf([...CALM, 4, ...CALM]);
    const again = controlOf(publish(rawTable('A1', other, { period: { grain: 'month' } }), LIMITS), null);
    expect('refusal' in again ? null : again.charts[0]).toEqual(chart);
  });

  test('before the first delivery and after the last is not drawn', () => {
    const trimmed = chartOf([0, 0, ...CALM, 0], { more: (i) => ({ delivered: i > 1 && i < 12 }) });
    expect(trimmed.points.map(({ value }) => value)).toEqual(CALM);
  });

  test('breaks a run', () => {
    const up = [...CALM, 44, 44, 44, 44, 44, 44, 44, 44];
    const rules = (hole: number) =>
      chartOf(up, { more: (i) => ({ delivered: i !== hole }) }).points.flatMap(({ fired }) =>
        fired.map(({ rule }) => rule),
      );
    expect(rules(-1)).toContain('shift');
    expect(rules(13)).not.toContain('shift');
  });
});

test('a month that is outside every year is told as the season', () => {
  const year = [40, 48, 41, 47, 40, 48, 95, 41, 48, 40, 47, 41];
  const chart = chartOf([...year, ...year, ...year]);
  expect(chart.verdict).toBe('season-only');
  expect(chart.stretches[0]?.signals).toEqual([
    {
      rule: 'outside',
      side: 'above',
      periods: ['2020-07-01', '2021-07-01', '2022-07-01'],
      provisional: false,
      everyYear: true,
    },
  ]);
  expect(chartOf([...year, ...year.with(6, 41)]).verdict).toBe('stands-out');
});

test('a figure that moves along has no usual variation, and that is the verdict', () => {
  const drifting = Array.from({ length: 30 }, (_, i) => 40 + i + (i % 2));
  expect(chartOf(drifting).verdict).toBe('not-stable');
  expect(chartOf([...CALM, 90, ...CALM]).verdict).toBe('stands-out');
});

describe('which charts', () => {
  const both = [...cellsOf(CALM), ...cellsOf(CALM, { code: 'leader' })];

  test('one per row, or that of the code asked for', () => {
    const all = controlOf(seen(both), null);
    expect('refusal' in all ? [] : all.charts.map(({ codes }) => codes)).toEqual([['teacher'], ['leader']]);
    const one = controlOf(seen(both), 'leader');
    expect('refusal' in one ? [] : one.charts.map(({ codes }) => codes)).toEqual([['leader']]);
  });

  test('an unknown code, no series and too many are refused', () => {
    expect(controlOf(seen(both), 'cook')).toEqual({
      refusal: { code: 'unknown-code', dimension: 'staff-group', value: 'cook' },
    });
    expect(controlOf(showInternal(rawTable('A1', both), ANALYST), null)).toEqual({
      refusal: { code: 'not-a-series', metric: 'A1' },
    });
    const many = Array.from({ length: 61 }, (_, i) => cell([`u${i}`], 20, { period: month(0) }));
    expect(controlOf(seen(many), null)).toEqual({ refusal: { code: 'too-many-charts', charts: 61, most: 60 } });
    expect(controlOf(seen([]), null)).toEqual({ refusal: { code: 'no-data' } });
  });
});
