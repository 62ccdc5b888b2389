import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { controlChart } from './control-chart.ts';

// NHSRplotthedots 0.2.2: test/oracles/05_control_chart/README.md.
const ORACLE = join(import.meta.dirname, '../../../test/oracles/05_control_chart/xmr.expected.json');
const { series } = JSON.parse(readFileSync(ORACLE, 'utf8')) as {
  series: Record<string, { y: number[]; mean: number[]; lpl: number[]; upl: number[]; type: string[] }>;
};
const SIGNAL_OF: Readonly<Record<string, string>> = {
  'Common Cause': 'none none',
  '7 Points Above CL': 'shift above',
  '7 Points Below CL': 'shift below',
  '2 in 3 Above CL': 'two-in-three above',
};
const signals = (values: readonly number[]) => controlChart(values).points.map(({ signal }) => signal);

test.each(Object.entries(series))('limits and signals of the series «%s» are those of the reference', (_, told) => {
  const chart = controlChart(told.y);
  expect(chart.mean).toBeCloseTo(told.mean[0] ?? 0, 9);
  expect(chart.lower).toBeCloseTo(told.lpl[0] ?? 0, 9);
  expect(chart.upper).toBeCloseTo(told.upl[0] ?? 0, 9);
  expect(chart.points.map(({ signal, side }) => `${signal} ${side ?? 'none'}`)).toEqual(
    told.type.map((type) => SIGNAL_OF[type]),
  );
});

describe('each rule by hand', () => {
  test('a point outside the limits, its own leap left out of them', () => {
    const chart = controlChart([10, 11, 10, 11, 10, 11, 10, 11, 10, 30]);
    expect(chart.upper - chart.mean).toBeCloseTo(2.66, 12);
    expect(chart.points.at(-1)).toMatchObject({ value: 30, signal: 'outside', side: 'above', range: 20 });
  });

  test('seven rising are a trend, six are not, and a tie breaks it', () => {
    const rising = controlChart([1, 2, 3, 4, 5, 6, 7]).points.map(({ signal, side }) => `${signal} ${side}`);
    expect(rising).toEqual(['outside below', ...Array(5).fill('trend above'), 'outside above']);
    expect(signals([1, 2, 3, 4, 5, 6])).not.toContain('trend');
    expect(signals([1, 2, 3, 3, 4, 5, 6])).not.toContain('trend');
  });

  test('a point on the mean breaks a run', () => {
    const values = [5, 5, 5, 4, 4, 4, 5, 5, 5, 6, 6, 6];
    expect(signals(values)).not.toContain('shift');
  });

  test('a constant series, one point and none have no signal', () => {
    expect(controlChart([4, 4, 4, 4, 4, 4, 4, 4])).toMatchObject({ mean: 4, lower: 4, upper: 4 });
    expect(signals([4, 4, 4, 4, 4, 4, 4, 4])).not.toContain('shift');
    expect(signals([4])).toEqual(['none']);
    expect(controlChart([]).points).toEqual([]);
  });

  test('limits of the first points judge those after', () => {
    const makesLimits = [true, true, true, true, true, true, false, false];
    const chart = controlChart([10, 11, 10, 11, 10, 11, 20, 21], { makesLimits });
    expect(chart.mean).toBe(10.5);
    expect(chart.points.slice(6).map(({ signal }) => signal)).toEqual(['outside', 'outside']);
  });
});

describe('gaps and noise', () => {
  test('a gap breaks a run and has no range on either side', () => {
    const chart = controlChart([1, 1, 1, 1, 9, null, 9, 9, 9, 9, 9, 9, 1]);
    expect(chart.points.map(({ range }) => range).slice(4, 7)).toEqual([8, null, null]);
    expect(chart.points.map(({ signal }) => signal)).not.toContain('shift');
    expect(controlChart([1, 2, 3, null, 4, 5, 6, 7]).points.some(({ signal }) => signal === 'trend')).toBe(false);
  });

  test('a point tells every rule it breaks, the weightiest first', () => {
    const rising = controlChart([1, 2, 3, 4, 5, 6, 7]).points.at(-1);
    expect(rising?.fired).toEqual([
      { rule: 'outside', side: 'above' },
      { rule: 'trend', side: 'above' },
    ]);
  });

  test('a constant share stands on its mean, whatever the doubles do', () => {
    const chart = controlChart(Array.from({ length: 10 }, () => 0.1));
    expect([chart.mean, chart.lower, chart.upper]).toEqual([0.1, 0.1, 0.1]);
    expect(chart.points.every(({ signal }) => signal === 'none')).toBe(true);
  });

  test('with nothing to make limits of there is no mean and no side of it', () => {
    const chart = controlChart([1, 2, 3], { makesLimits: [false, false, false] });
    expect(chart.mean).toBeNaN();
    expect(chart.points.map(({ signal }) => signal)).toEqual(['none', 'none', 'none']);
  });
});

test('another unit changes no signal; turning the scale turns the sides', () => {
  const values = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(values, (all) => {
      const chart = controlChart(all);
      expect(signals(all.map((value) => value * 4))).toEqual(chart.points.map(({ signal }) => signal));
      const turned = controlChart(all.map((value) => -value)).points.map(({ side }) => side);
      const other = { above: 'below', below: 'above' } as const;
      expect(turned).toEqual(chart.points.map(({ side }) => (side === null ? null : other[side])));
    }),
    { seed: 20260831, numRuns: 200 },
  );
});
