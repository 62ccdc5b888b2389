import { at, type Chance } from '../chance.ts';
import type { DemoArea } from '../world/world.ts';
import { DISTRICTS } from './districts.ts';
import { SUB_AREA_NAMES } from './school-names.ts';

/** The city lies round a bay in the open sea: twelve sectors from the shore outwards, eight rings. */
const WEST = 4.8;
const SOUTH = 64.1;
const SECTORS = 12;
const RINGS = 8;
const STRIP = 2;
const SHORE = 0.16;
const DEPTH = 0.06;
/** A degree of longitude is that much shorter up there. */
const NARROWING = 2.3;
const SHORE_ROUGHNESS = 0.05;
const BORDER_ROUGHNESS = 0.012;
const STEPS = 4;

type Point = readonly [number, number];
type Corner = readonly [ring: number, sector: number];

interface Mesh {
  readonly corner: (corner: Corner) => Point;
  /** Points between two neighbouring corners, from the first to before the second. */
  readonly edge: (from: Corner, to: Corner) => readonly Point[];
}

const rounded = (x: number, y: number): Point => [Number(x.toFixed(5)), Number(y.toFixed(5))];

function drawCorners(chance: Chance): Map<string, Point> {
  const corners = new Map<string, Point>();
  for (let ring = 0; ring <= RINGS; ring++) {
    for (let sector = 0; sector <= SECTORS; sector++) {
      const push = (size: number): number => (chance.next() - 0.5) * size;
      const angle = -0.35 + ((sector + push(0.35)) / SECTORS) * (Math.PI + 0.7);
      const radius = SHORE + (ring + push(0.35)) * DEPTH;
      const wave = ring === 0 ? 0.03 * Math.sin(sector * 1.9) : 0;
      corners.set(
        `${ring}/${sector}`,
        rounded(WEST + (radius + wave) * NARROWING * Math.cos(angle), SOUTH + (radius + wave) * Math.sin(angle)),
      );
    }
  }
  return corners;
}

/** The way between two corners, broken a little; the same way back, so that neighbours fit. */
function drawEdge(from: Point, to: Point, rough: number, chance: Chance): Point[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return Array.from({ length: STEPS - 1 }, (_, step) => {
    const share = (step + 1) / STEPS;
    const off = (chance.next() - 0.5) * 2 * rough;
    return rounded(from[0] + dx * share - dy * off * NARROWING, from[1] + dy * share + (dx * off) / NARROWING);
  });
}

function drawMesh(chance: Chance): Mesh {
  const corners = drawCorners(chance.branch('corners'));
  const corner = ([ring, sector]: Corner): Point => corners.get(`${ring}/${sector}`) ?? [WEST, SOUTH];
  const edge = (from: Corner, to: Corner): readonly Point[] => {
    const forward = from[0] < to[0] || from[1] < to[1];
    const [a, b] = forward ? [from, to] : [to, from];
    const rough = a[0] === 0 && b[0] === 0 ? SHORE_ROUGHNESS * 5 : BORDER_ROUGHNESS * 6;
    const between = drawEdge(corner(a), corner(b), rough, chance.branch(`${a.join()}-${b.join()}`));
    return [corner(from), ...(forward ? between : between.toReversed())];
  };
  return { corner, edge };
}

interface Cell {
  readonly ring: number;
  readonly sector: number;
}

/** Sides of a cell, anticlockwise. */
function sides({ ring, sector }: Cell): (readonly [Corner, Corner])[] {
  const corners: Corner[] = [
    [ring, sector],
    [ring + 1, sector],
    [ring + 1, sector + 1],
    [ring, sector + 1],
  ];
  return corners.map((from, place) => [from, at(corners, (place + 1) % 4)]);
}

/** The outline of neighbouring cells: the sides that only one of them has, one after another. */
function outline(mesh: Mesh, cells: readonly Cell[]): Point[] {
  const key = (from: Corner, to: Corner): string => `${from.join()}-${to.join()}`;
  const all = new Map(cells.flatMap(sides).map(([from, to]) => [key(from, to), [from, to] as const]));
  const outer = [...all.values()].filter(([from, to]) => !all.has(key(to, from)));
  const next = new Map(outer.map((one) => [one[0].join(), one]));
  const ring: Point[] = [];
  let side = outer[0];
  for (let n = 0; n < outer.length && side !== undefined; n++) {
    ring.push(...mesh.edge(side[0], side[1]));
    side = next.get(side[1].join());
  }
  return [...ring, at(ring, 0)];
}

/** Cells in the order of a walk: strips two sectors wide, outwards and inwards in turn, so that any run hangs together. */
function walk(): Cell[] {
  const strips = Array.from({ length: SECTORS / STRIP }, (_, strip) => strip);
  return strips.flatMap((strip) => {
    const rings = Array.from({ length: RINGS }, (_, n) => (strip % 2 === 0 ? n : RINGS - 1 - n));
    return rings.flatMap((ring) => [0, 1].map((half) => ({ ring, sector: strip * STRIP + half })));
  });
}

const two = (n: number): string => String(n).padStart(2, '0');

/** How many of a district's sub-areas have hard living conditions. */
function exposedOf(place: number, cells: number): number {
  const plan = at(DISTRICTS, place);
  const starting = plan.ordinary[0] + plan.ordinary[2];
  if (plan.exposed === 0) return 0;
  return Math.min(cells - 1, Math.max(1, Math.round((plan.exposed / starting) * cells)));
}

/** Order in which the districts lie along the walk: hard and easy conditions are not all on one side. */
const LIE: readonly number[] = [13, 11, 7, 14, 8, 4, 0, 3, 1, 5, 6, 9, 2, 10, 12];

/** Fifteen areas and ninety-six sub-areas that tile the land round a bay. */
export function makeCityMap(chance: Chance): DemoArea[] {
  const mesh = drawMesh(chance);
  const cells = walk();
  let taken = 0;
  return LIE.flatMap((place, turn) => {
    const until = Math.round(((turn + 1) * cells.length) / LIE.length);
    const own = cells.slice(taken, until);
    const names = SUB_AREA_NAMES.slice(taken, until);
    taken = until;
    const code = two(place + 1);
    const exposed = exposedOf(place, own.length);
    const area: DemoArea = {
      code,
      name: at(DISTRICTS, place).name,
      level: 'area',
      parent: null,
      livingConditions: 'unknown',
      ring: outline(mesh, own),
    };
    const subAreas = own.map(
      (cell, n): DemoArea => ({
        code: `${code}${two(n + 1)}`,
        name: at(names, n),
        level: 'sub-area',
        parent: code,
        livingConditions: n < exposed ? 'exposed' : 'other',
        ring: outline(mesh, [cell]),
      }),
    );
    return [area, ...subAreas];
  });
}
