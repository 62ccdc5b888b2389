import { expect, test } from 'vitest';
import { type Polygon, placeInArea, polygonsOf } from './place-in-area.ts';

const square = (x: number, y: number, side: number): [number, number][] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];
const west: Polygon = [square(0, 60, 2), square(0.5, 60.5, 1)];
const east: Polygon = [square(2, 60, 2)];
const areas = [[west], [east]];

test('a place inside an area lies in it', () => {
  expect(placeInArea({ longitude: 3, latitude: 61 }, areas)).toEqual({ area: 1, nearest: false });
});

test('a place in a hole of an area lies outside it and gets the nearest border', () => {
  expect(placeInArea({ longitude: 1, latitude: 61 }, areas)).toEqual({ area: 0, nearest: true });
});

test('a place outside all areas gets the nearest, measured with narrow degrees of longitude', () => {
  expect(placeInArea({ longitude: 9, latitude: 61 }, areas)).toEqual({ area: 1, nearest: true });
});

test('without any geometry there is no area', () => {
  expect(placeInArea({ longitude: 1, latitude: 61 }, [[], []])).toBeNull();
});

test('a multipolygon is several polygons, anything else none', () => {
  const text = JSON.stringify({ type: 'MultiPolygon', coordinates: [west, east] });
  expect(polygonsOf(text)).toHaveLength(2);
  expect(polygonsOf('{"type":"Point","coordinates":[1,2]}')).toEqual([]);
  expect(polygonsOf('not json')).toEqual([]);
});
