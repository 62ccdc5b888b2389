// No database: it stands in the slower tier because the large owner's whole story takes a while to tell.
import { beforeAll, describe, expect, test } from 'vitest';
import { dayOf } from '../../terms/index.ts';
import { makeWorld } from '../simulation/simulate.ts';
import type { DemoWorld } from '../world/world.ts';
import { type CalibrationRow, calibrate, calibrationText } from './index.ts';

let world: DemoWorld;
let rows: readonly CalibrationRow[];
const SEEDS = process.env['LAGET_LONG'] === '1' ? [1, 2, 7] : [1];

describe.each(SEEDS)('the large owner of seed %i', (seed) => {
  beforeAll(() => {
    world = makeWorld({ scale: 'large', seed, until: dayOf(2026, 8, 31) });
    rows = calibrate(world);
  }, 600_000);

  test('is as the published figures say, row by row', () => {
    const missed = rows.filter((row) => !row.holds);
    expect(calibrationText(missed)).toEqual([]);
    expect(rows.length).toBeGreaterThan(100);
  });

  test('tells of each assumed level that it is assumed, with the level that was used', () => {
    const assumed = rows.filter((row) => row.assumed);
    expect(assumed.map((row) => row.achieved)).toEqual(Object.values(world.assumed));
    expect(calibrationText(assumed).every((line) => line.endsWith('assumed'))).toBe(true);
  });

  test('contradicts nothing that the plan says in words', () => {
    const said = rows.filter((row) => row.id === 'plan');
    expect(said.map((row) => [row.what, row.holds])).toEqual(said.map((row) => [row.what, true]));
    expect(said.length).toBeGreaterThanOrEqual(9);
  });

  test('has nobody at a unit that is not open', () => {
    const byNumber = new Map(world.units.map((unit) => [unit.unit, unit]));
    const wrong = world.persons.flatMap((person) =>
      person.posts.filter((post) => {
        const unit = byNumber.get(post.unit);
        const early = post.from < (unit?.openedOn ?? -Infinity);
        return early || (post.to ?? Infinity) > (unit?.closedOn ?? Infinity);
      }),
    );
    expect(wrong).toEqual([]);
  });
});
