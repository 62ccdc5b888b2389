// No database: it stands in the slower tier because the large owner's whole story takes a while to tell.
import { beforeAll, describe, expect, test } from 'vitest';
import { dayOf } from '../../terms/index.ts';
import { makeWorld } from '../simulation/simulate.ts';
import type { DemoWorld } from '../world/world.ts';
import { type CalibrationRow, calibrate, calibrationText } from './index.ts';

let world: DemoWorld;
let rows: readonly CalibrationRow[];

beforeAll(() => {
  world = makeWorld({ scale: 'large', seed: 1, until: dayOf(2026, 8, 31) });
  rows = calibrate(world);
}, 300_000);

describe('the large owner', () => {
  test('is as the published figures say, row by row', () => {
    const missed = rows.filter((row) => !row.holds);
    expect(calibrationText(missed)).toEqual([]);
    expect(rows.length).toBeGreaterThan(80);
  });

  test('tells of each assumed level that it is assumed, with the level that was used', () => {
    const assumed = rows.filter((row) => row.assumed);
    expect(assumed.map((row) => row.achieved)).toEqual(Object.values(world.assumed));
    expect(calibrationText(assumed).every((line) => line.endsWith('assumed'))).toBe(true);
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
