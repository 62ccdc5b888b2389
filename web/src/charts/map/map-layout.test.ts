// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import * as fc from 'fast-check';
// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { describe, expect, test } from 'vitest';
import { middleOf, outlineOf, projectionOf, ringsOf } from './map-layout.ts';

const SQUARE = {
  type: 'Polygon',
  coordinates: [
    [
      [10, 60],
      [11, 60],
      [11, 61],
      [10, 61],
      [10, 60],
    ],
  ],
};

describe('the projection', () => {
  test('lies within the picture wherever the places are', () => {
    const place = fc.tuple(fc.double({ min: 4, max: 31, noNaN: true }), fc.double({ min: 58, max: 71, noNaN: true }));
    void fc.assert(
      fc.property(
        fc.array(place, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 300, max: 1200 }),
        (all, width) => {
          const projection = projectionOf(all, width, 600);
          const placed = all.map(([longitude, latitude]) => projection?.place(longitude, latitude) ?? [-1, -1]);
          expect(placed.every(([x, y]) => x >= 0 && x <= width && y >= 0 && y <= (projection?.height ?? 0))).toBe(true);
        },
      ),
      { seed: 61 },
    );
  });

  test('puts north up and east to the right', () => {
    const projection = projectionOf(
      [
        [10, 60],
        [11, 61],
      ],
      400,
      600,
    );
    const [south, north] = [projection?.place(10, 60) ?? [0, 0], projection?.place(11, 61) ?? [0, 0]];
    expect(north[1]).toBeLessThan(south[1]);
    expect(north[0]).toBeGreaterThan(south[0]);
  });

  test('keeps the proportions of the ground: at 60 degrees a degree east is half a degree north', () => {
    const projection = projectionOf(
      [
        [10, 59.5],
        [11, 60.5],
      ],
      900,
      600,
    );
    const [a, b, c] = [projection?.place(10, 60), projection?.place(11, 60), projection?.place(10, 60.5)];
    const east = (b?.[0] ?? 0) - (a?.[0] ?? 0);
    const north = (a?.[1] ?? 0) - (c?.[1] ?? 0);
    expect(east / north).toBeCloseTo(1, 2);
  });

  test('of no places is none', () => {
    expect(projectionOf([], 400, 300)).toBeNull();
  });
});

describe('an outline', () => {
  const projection = projectionOf(SQUARE.coordinates[0] as [number, number][], 400, 300);

  test('closes every ring, several polygons too', () => {
    const two = { type: 'MultiPolygon', coordinates: [SQUARE.coordinates, SQUARE.coordinates] };
    expect(outlineOf(two, projection!).match(/Z/g)).toHaveLength(2);
  });

  test('of a point, of nothing and of a broken shape is empty', () => {
    expect(outlineOf({ type: 'Point', coordinates: [10, 60] }, projection!)).toBe('');
    expect(outlineOf(null, projection!)).toBe('');
    expect(ringsOf({ type: 'Polygon', coordinates: 'broken' })).toEqual([]);
  });

  test('has its name in the middle', () => {
    const [x, y] = middleOf(SQUARE, projection!) ?? [0, 0];
    expect([x, y]).toEqual([expect.closeTo(200, 6), expect.closeTo((projection?.height ?? 0) / 2, 0)]);
  });
});
