import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { dayOf } from '../../terms/index.ts';
import { chanceFrom } from '../chance.ts';
import type { ScaleParameters } from '../scales.ts';
import { makeUnits } from '../world/units.ts';
import type { DemoArea, DemoUnit } from '../world/world.ts';
import { cityOwner } from './city-owner.ts';
import { DISTRICTS } from './districts.ts';
import { EMPLOYEES, PUPILS } from './published-sizes.ts';
import { sizesOf } from './quantiles.ts';
import { SCHOOL_STEMS, SUB_AREA_NAMES } from './school-names.ts';

const UNTIL = dayOf(2026, 8, 31);
const DATA = join(import.meta.dirname, '../../../../shared/data');
let owner: ScaleParameters;
let areas: readonly DemoArea[];
let units: readonly DemoUnit[];

beforeAll(() => {
  owner = cityOwner(1, UNTIL);
  areas = owner.areas ?? [];
  units = makeUnits({ parameters: owner, areas, until: UNTIL, given: new Set() }, chanceFrom('test')).units;
});

/** Twice the signed area of a closed ring, and with it which way it runs. */
function twiceArea(ring: DemoArea['ring']): number {
  return ring.slice(1).reduce((sum, [x, y], place) => {
    const [x0, y0] = ring[place] ?? [0, 0];
    return sum + x0 * y - x * y0;
  }, 0);
}

function inside(ring: DemoArea['ring'], [x, y]: readonly [number, number]): boolean {
  let within = false;
  ring.slice(1).forEach(([x1, y1], place) => {
    const [x0, y0] = ring[place] ?? [0, 0];
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) within = !within;
  });
  return within;
}

/** A name as it is compared: letters only, without the word for school. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/\b(skole|skule|barneskole|ungdomsskole|videregående|vidaregåande|skolen)\b/g, '')
    .replaceAll(/[^a-zæøå]/g, '');
}

describe('the map of the invented city', () => {
  test('has 15 areas and 96 sub-areas, each sub-area in an area', () => {
    const parents = new Set(areas.filter((area) => area.level === 'area').map((area) => area.code));
    const subs = areas.filter((area) => area.level === 'sub-area');
    expect(parents.size).toBe(15);
    expect(subs).toHaveLength(96);
    expect(subs.filter((area) => !parents.has(area.parent ?? ''))).toEqual([]);
  });

  test('sub-areas tile their area: their sizes add up to it, and all rings run the same way', () => {
    const off = areas
      .filter((area) => area.level === 'area')
      .map((area) => {
        const own = areas.filter((sub) => sub.parent === area.code).map((sub) => twiceArea(sub.ring));
        return Math.abs(own.reduce((sum, one) => sum + one, 0) - twiceArea(area.ring));
      });
    expect(Math.max(...off)).toBeLessThan(1e-9);
    expect(new Set(areas.map((area) => Math.sign(twiceArea(area.ring)))).size).toBe(1);
    expect(areas.every((area) => area.ring[0]?.join() === area.ring.at(-1)?.join())).toBe(true);
  });

  test('every unit lies inside the sub-area it is told to lie in', () => {
    const byCode = new Map(areas.map((area) => [area.code, area]));
    const outside = units.filter((unit) => {
      const ring = byCode.get(unit.subArea)?.ring ?? [];
      return !inside(ring, [unit.longitude, unit.latitude]);
    });
    expect(outside.map((unit) => unit.key)).toEqual([]);
  });
});

describe('the units of the invented city', () => {
  test('are 177 today, in the published mix, and a few that were before', () => {
    const today = units.filter((unit) => unit.closedOn === null);
    const count = (type: string): number => today.filter((unit) => unit.schoolType === type).length;
    expect(today).toHaveLength(177);
    expect(
      ['barneskole', 'ungdomsskole', '1-10', 'videregående', 'spesialskole', 'voksenopplæring', 'annen enhet'].map(
        count,
      ),
    ).toEqual([81, 28, 22, 29, 10, 4, 3]);
    expect(units).toHaveLength(181);
    expect(new Set(units.map((unit) => unit.name)).size).toBe(181);
  });

  test.each([
    ['pupils at a barneskole', PUPILS.barneskole],
    ['pupils at a 1–10', PUPILS['1-10']],
    ['employees at an ungdomsskole', EMPLOYEES.ungdomsskole],
    ['employees at a videregående', EMPLOYEES.videregående],
    ['employees at a spesialskole', EMPLOYEES.spesialskole],
  ])('%s have the published sum and ends', (_, published) => {
    const sizes = sizesOf(published);
    expect(sizes.reduce((sum, one) => sum + one, 0)).toBe(published.total);
    expect([sizes.length, sizes[0], sizes.at(-1)]).toEqual([
      published.count,
      published.quantiles[0],
      published.quantiles[4],
    ]);
  });

  test('another seed draws another map and other sizes at each school', () => {
    const other = cityOwner(2, UNTIL);
    expect(other.areas?.[0]?.ring).not.toEqual(areas[0]?.ring);
    expect(other.units.map((unit) => unit.size)).not.toEqual(owner.units.map((unit) => unit.size));
  });

  test('a history that is too short is refused', () => {
    expect(() => cityOwner(1, dayOf(2016, 8, 31))).toThrow(expect.objectContaining({ code: 'until-too-early' }));
  });
});

/** Names of real schools and districts; null where the published lists are not at hand. */
function realNames(): Set<string> | null {
  if (!existsSync(DATA)) return null;
  const oslo = readFileSync(join(DATA, 'oslo/skoler_oslo.csv'), 'utf8').split('\n');
  const norway = gunzipSync(readFileSync(join(DATA, 'norway/nsr_skoler_norge_2026.csv.gz')))
    .toString('utf8')
    .split('\n');
  const districts = readFileSync(join(DATA, 'oslo/skoler_oslo.csv'), 'utf8')
    .split('\n')
    .flatMap((line) => line.split(',').slice(12, 16));
  return new Set([
    ...oslo.map((line) => bare(line.split(',')[1] ?? '')),
    ...norway.flatMap((line) => [bare(line.split(',')[2] ?? ''), bare(line.split(',')[6] ?? '')]),
    ...districts.map(bare),
  ]);
}

const real = realNames();
const title = 'no name of a school, a district or the owner is a real school’s or owner’s';
test.skipIf(real === null)(real === null ? `${title} (not run, ../shared is missing)` : title, () => {
  const invented = [
    ...SCHOOL_STEMS,
    ...SUB_AREA_NAMES,
    ...DISTRICTS.map((plan) => plan.name),
    'Sundhavn kommune',
    'Utdanningskontoret',
  ];
  expect(real?.size).toBeGreaterThan(2500);
  expect(invented.filter((name) => real?.has(bare(name)))).toEqual([]);
  expect(new Set(SCHOOL_STEMS).size).toBe(SCHOOL_STEMS.length);
  expect(new Set(SUB_AREA_NAMES).size).toBe(96);
});
