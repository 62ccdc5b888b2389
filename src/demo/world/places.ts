import type { LivingConditions } from '../../terms/index.ts';
import { at, type Chance } from '../chance.ts';
import type { DemoArea } from './world.ts';

/** The map lies in the open sea west of Norway, so that nobody takes it for a place that is. */
const WEST = 3.2;
const SOUTH = 64.4;
const CELL_WIDTH = 0.06;
const CELL_HEIGHT = 0.05;
const JITTER = 0.25;

const AREA_NAMES = ['Nordbygda', 'Sørbygda', 'Indre Fjordvik', 'Ytre Fjordvik', 'Østlia', 'Vestlia'];
const SUB_AREA_NAMES = [
  'Granlia',
  'Solhaug',
  'Bekkedal',
  'Utsikten',
  'Havna',
  'Sentrum',
  'Lyngåsen',
  'Strandheim',
  'Myra',
  'Tangen',
  'Holmen',
  'Vågen',
];

type Point = readonly [number, number];

/** Corners of a grid of sub-areas, moved a little so that it looks grown; neighbours share their corners. */
function corners(rows: number, columns: number, chance: Chance): Point[][] {
  return Array.from({ length: rows + 1 }, (_, row) =>
    Array.from({ length: columns + 1 }, (__, column): Point => {
      const push = (size: number): number => (chance.next() - 0.5) * 2 * JITTER * size;
      const longitude = WEST + column * CELL_WIDTH + push(CELL_WIDTH);
      const latitude = SOUTH + row * CELL_HEIGHT + push(CELL_HEIGHT);
      return [Number(longitude.toFixed(5)), Number(latitude.toFixed(5))];
    }),
  );
}

function ringOf(grid: readonly (readonly Point[])[], row: number, fromColumn: number, toColumn: number): Point[] {
  const south = at(grid, row).slice(fromColumn, toColumn + 1);
  const north = at(grid, row + 1).slice(fromColumn, toColumn + 1);
  return [...south, ...north.reverse(), at(south, 0)];
}

/** Areas with two sub-areas each. Every third sub-area is marked exposed. */
export function makeAreas(rows: number, columns: number, chance: Chance): DemoArea[] {
  const grid = corners(rows, columns * 2, chance);
  const areas: DemoArea[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const place = row * columns + column;
      const code = String(place + 1).padStart(2, '0');
      const name = AREA_NAMES[place] ?? `Område ${place + 1}`;
      areas.push({
        code,
        name,
        level: 'area',
        parent: null,
        livingConditions: 'unknown',
        ring: ringOf(grid, row, column * 2, column * 2 + 2),
      });
      for (const half of [0, 1]) {
        const sub = place * 2 + half;
        const livingConditions: LivingConditions = sub % 3 === 1 ? 'exposed' : 'other';
        areas.push({
          code: `${code}0${half + 1}`,
          name: SUB_AREA_NAMES[sub] ?? `Delområde ${sub + 1}`,
          level: 'sub-area',
          parent: code,
          livingConditions,
          ring: ringOf(grid, row, column * 2 + half, column * 2 + half + 1),
        });
      }
    }
  }
  return areas;
}

/** A point well inside a ring: near the mean of its corners. */
export function pointInside(area: DemoArea, chance: Chance): Point {
  const ring = area.ring.slice(0, -1);
  const mean = (axis: 0 | 1): number => ring.reduce((sum, point) => sum + point[axis], 0) / ring.length;
  const near = (middle: number, size: number): number =>
    Number((middle + (chance.next() - 0.5) * 0.3 * size).toFixed(5));
  return [near(mean(0), CELL_WIDTH), near(mean(1), CELL_HEIGHT)];
}
