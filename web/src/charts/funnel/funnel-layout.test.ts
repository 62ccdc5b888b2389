// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { describe, expect, test } from 'vitest';
import type { FunnelAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { FUNNEL_HEIGHT, layOutFunnel, placeLabels } from './funnel-layout.ts';

const point = (unit: string, size: number, share: number): FunnelAnswer['points'][number] => ({
  unit,
  name: unit,
  part: Math.round(size * share),
  size,
  share,
  provisional: false,
  outside: null,
  level: null,
});
const at = [20, 60, 100].map((size) => ({ size, low: 0.05, high: 0.2 }));
const FUNNEL: FunnelAnswer = {
  mean: { part: 12, whole: 100, share: 0.12 },
  points: [point('A', 20, 0.1), point('B', 60, 0.4), point('C', 100, 0)],
  lines: [
    { level: 0.95, at },
    { level: 0.998, at },
  ],
  withheld: 2,
  alike: false,
};

describe('a funnel', () => {
  const layout = layOutFunnel(FUNNEL, 800);

  test('draws every point inside the frame, at a phone’s width too', () => {
    for (const width of [320, 800]) {
      const { x, y, right, bottom } = layOutFunnel(FUNNEL, width);
      expect(FUNNEL.points.every(({ size }) => x(size) >= 0 && x(size) <= right)).toBe(true);
      expect(FUNNEL.points.every(({ share }) => y(share * 100) >= 0 && y(share * 100) <= bottom)).toBe(true);
      expect(bottom).toBeLessThan(FUNNEL_HEIGHT);
    }
  });

  test('starts both axes at zero', () => {
    expect([layout.x.domain()[0], layout.y.domain()[0]]).toEqual([0, 0]);
  });

  test('has one pair of lines per level', () => {
    expect(layout.limits.map(({ level }) => level)).toEqual([0.95, 0.998]);
    expect(layout.limits.every(({ low, high }) => low.startsWith('M') && high.startsWith('M'))).toBe(true);
  });
});

test('names that would lie on each other are moved apart', () => {
  const layout = layOutFunnel(FUNNEL, 800);
  const labels = placeLabels([point('Nordre skole', 50, 0.3), point('Søndre skole', 51, 0.3)], layout);
  expect(Math.abs((labels[0]?.y ?? 0) - (labels[1]?.y ?? 0))).toBeGreaterThanOrEqual(15);
});

test('a name past the edge is written to the left of its point', () => {
  const layout = layOutFunnel(FUNNEL, 360);
  expect(placeLabels([point('En skole med langt navn', 100, 0.3)], layout)[0]?.anchor).toBe('end');
});
