// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { describe, expect, test } from 'vitest';
import { drawnPoints, layOutStaying, type StayingPoint } from './staying-layout.ts';

const point = (years: number, value: number | null, followed: number | null): StayingPoint => ({
  years,
  value,
  followed,
  low: null,
  high: null,
  text: '',
  provisional: false,
});

describe('a staying curve', () => {
  test('is cut at the first year with fewer than five followed', () => {
    expect(drawnPoints([point(1, 80, 20), point(3, 60, 4), point(5, 50, 9)]).map(({ years }) => years)).toEqual([1]);
  });

  test('is cut where a year is withheld, so that no line tells what lies between', () => {
    expect(drawnPoints([point(1, null, null), point(3, 60, 30)])).toEqual([]);
  });

  test('goes from nought to the last year told, and from 0 to 100 per cent', () => {
    const line = { key: 'a', label: '', colour: '', quiet: false, points: [point(1, 80, 20), point(5, 60, 9)] };
    const { x, y, ticks } = layOutStaying([line], 600);
    expect([x.domain(), y.domain(), ticks]).toEqual([
      [0, 5],
      [0, 100],
      [0, 1, 5],
    ]);
  });
});
