// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { describe, expect, test } from 'vitest';
import {
  type ControlDrawing,
  controlCuts,
  controlSpan,
  edgesOf,
  labelledPoints,
  labelPlaces,
  layOutControl,
} from './control-layout.ts';

const DAYS = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}-01`);
const LIMITS = { mean: 12, lower: 4, upper: 40 };
const DRAWING: ControlDrawing = {
  points: DAYS.map((key, i) => ({
    key,
    label: key,
    value: i === 3 ? null : 10 + i,
    text: String(10 + i),
    provisional: false,
    interval: null,
    mark: null,
  })),
  stretches: [
    { from: 0, to: 8, limits: LIMITS },
    { from: 8, to: 12, limits: null },
  ],
  breaks: [{ key: 'b', day: '2025-09-01', label: 'x', of: null }],
  kind: 'day',
};

describe.each([320, 900])('a control chart %i pixels wide', (width) => {
  const layout = layOutControl(DRAWING, width);

  test('has its limits inside the frame, also where no point reaches them', () => {
    for (const value of [LIMITS.upper, LIMITS.lower, LIMITS.mean]) {
      expect(layout.y(value)).toBeGreaterThan(0);
      expect(layout.y(value)).toBeLessThanOrEqual(layout.bottom);
    }
  });

  test('ends the limits at the break and not beyond it', () => {
    const [stretch] = DRAWING.stretches;
    if (stretch === undefined) throw new Error('no stretch');
    const [left, right] = edgesOf(stretch, DRAWING, layout);
    expect(left).toBeLessThan(layout.x(DAYS[0] ?? '') ?? 0);
    expect(right).toBeGreaterThan(layout.x(DAYS[7] ?? '') ?? 0);
    expect(right).toBeLessThan(layout.x(DAYS[8] ?? '') ?? 0);
  });

  test('keeps the names of the lines apart', () => {
    const places = labelPlaces({ mean: 12, lower: 11.9, upper: 12.1 }, layout);
    expect(places.slice(1).every((place, i) => place - (places[i] ?? 0) >= 17)).toBe(true);
  });
});

test('where several are outside side by side, the value of the farthest is written', () => {
  const points = DRAWING.points.map((point, i) =>
    i === 1 || i === 2 || i === 7 ? { ...point, value: 50 + i, mark: 'outside' as const } : point,
  );
  const drawing = { ...DRAWING, points };
  expect([...labelledPoints(drawing, layOutControl(drawing, 390))].sort()).toEqual([DAYS[2], DAYS[7]]);
});

test('a figure far from zero is drawn close about its limits', () => {
  expect(controlSpan([1_062, 1_099])[0]).toBeGreaterThan(1_050);
  expect(controlSpan([1, 9])[0]).toBe(0);
});

test('the break is drawn before the first point of the newer series', () => {
  expect(controlCuts(DRAWING).map(({ after }) => after)).toEqual([7]);
});
