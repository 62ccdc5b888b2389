import { beforeAll, describe, expect, test } from 'vitest';
import { type Day, type DimensionId, dayOf } from '../../terms/index.ts';
import type { TruthMetric } from '../truth/index.ts';
import { addUp, makeReady, type ReadyWorld, type Tally, talliesOf } from '../truth/truth-of.ts';
import { makeWorld } from './simulate.ts';

const UNTIL = dayOf(2026, 8, 31);
const AT = dayOf(2025, 10, 1);
const YEARS = [2017, 2019, 2021, 2023];
let worlds: readonly ReadyWorld[];
/** What was so a year after each October, for all worlds and years together. */
let gone: Readonly<Record<'B2' | 'B3', readonly Tally[]>>;

beforeAll(() => {
  worlds = [1, 2, 3].map((seed) => makeReady(makeWorld({ scale: 'small', seed, until: UNTIL })));
  const pairs = YEARS.map((year) => ({ from: dayOf(year, 10, 1), to: dayOf(year + 1, 10, 1) }));
  const all = (metric: TruthMetric): Tally[] =>
    worlds.flatMap((world) => pairs.flatMap((period) => talliesOf(world, metric, period)));
  gone = { B2: all('B2'), B3: all('B3') };
}, 60_000);

/** Share of those in a code of a dimension who had left a year later. */
function share(metric: 'B2' | 'B3', dimension: DimensionId, code: string): number {
  const row = addUp(gone[metric], metric, [dimension]).find((one) => one.dims[dimension] === code);
  return (row?.numerator ?? 0) / (row?.denominator ?? 0);
}

/** Persons in a code of a dimension, mean of the worlds. */
function persons(dimension: DimensionId, code: string, at: Day = AT): number {
  const tallies = worlds.flatMap((world) => talliesOf(world, 'A1', { at }));
  return tallies.filter((tally) => tally.cell[dimension] === code).length / worlds.length;
}

const total = (): number => worlds.flatMap((world) => talliesOf(world, 'A1', { at: AT })).length / worlds.length;

/** Levels: facts.md 1.3, 1.4 (KS, SSB) and its assumptions 1.9. Wide bounds: three small worlds. */
describe('the invented owner is believable', () => {
  test('about a thousand persons work there at a time', () => {
    expect(total()).toBeGreaterThan(950);
    expect(total()).toBeLessThan(1200);
  });

  test('eleven or twelve of a hundred teachers leave the owner in a year, and five more go to another school', () => {
    const owner = share('B2', 'staff-group', 'teacher');
    expect(owner).toBeGreaterThan(0.1);
    expect(owner).toBeLessThan(0.13);
    expect(share('B3', 'staff-group', 'teacher') - owner).toBeGreaterThan(0.035);
    expect(share('B3', 'staff-group', 'teacher') - owner).toBeLessThan(0.065);
  });

  test('more leave AKS and the assistants than the teachers, and fewer of the leaders', () => {
    expect(share('B2', 'staff-group', 'aks')).toBeGreaterThan(0.19);
    expect(share('B2', 'staff-group', 'aks')).toBeLessThan(0.27);
    expect(share('B2', 'staff-subgroup', 'skoleassistent')).toBeGreaterThan(0.17);
    expect(share('B2', 'staff-subgroup', 'skoleassistent')).toBeLessThan(0.28);
    expect(share('B2', 'staff-group', 'leader')).toBeGreaterThan(0.05);
    expect(share('B2', 'staff-group', 'leader')).toBeLessThan(0.1);
  });

  test('seven of ten are women', () => {
    expect(persons('sex', 'f') / total()).toBeGreaterThan(0.66);
    expect(persons('sex', 'f') / total()).toBeLessThan(0.75);
  });

  test('some are young, few are over 62, and most have a permanent contract', () => {
    expect(persons('age-band', '<30') / total()).toBeGreaterThan(0.11);
    expect(persons('age-band', '62-66') / total()).toBeLessThan(0.08);
    expect(persons('contract', 'temporary') / total()).toBeGreaterThan(0.05);
    expect(persons('contract', 'temporary') / total()).toBeLessThan(0.14);
  });

  test('child and youth workers have become more, school assistants fewer', () => {
    const then = dayOf(2015, 10, 1);
    const growth =
      persons('staff-subgroup', 'barne_og_ungdomsarbeider') /
      persons('staff-subgroup', 'barne_og_ungdomsarbeider', then);
    expect(growth).toBeGreaterThan(1.5);
    expect(persons('staff-subgroup', 'skoleassistent')).toBeLessThan(persons('staff-subgroup', 'skoleassistent', then));
  });
});
