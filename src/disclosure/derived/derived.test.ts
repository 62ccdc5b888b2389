import { describe, expect, test } from 'vitest';
import { cell, rawTable } from '../__data__/raw-tables.ts';
import { publish } from '../publish/publish.ts';
import { showInternal } from '../show-internal.ts';
import { funnelOf } from './funnel.ts';
import { pupilsPerEmployee } from './per-employee.ts';

const LIMITS = { fewestPersons: 5, smallestBase: 10 };
const TURNOVER = rawTable(
  'B2',
  [
    cell(['a'], 8, { denominator: 80 }),
    cell(['b'], 30, { denominator: 60 }),
    cell(['c'], 2, { denominator: 40 }),
    cell(['d'], 9, { denominator: 70 }),
    cell(['e'], 1, { denominator: 50 }),
    cell(['unassigned'], 0, { denominator: 0 }),
    cell(['Total'], 50, { denominator: 300 }),
  ],
  { columns: ['unit'] },
);
const ANALYST = { who: 'x', role: 'hr-analyst', unit: null } as const;

describe('a funnel', () => {
  test('is drawn around the share of the whole, of the units that are seen', () => {
    const funnel = funnelOf(publish(TURNOVER, LIMITS));
    expect(funnel?.mean).toEqual({ part: 50, whole: 300, share: 50 / 300 });
    expect(funnel?.points.map(({ unit }) => unit)).not.toContain('c');
    expect(funnel?.points.map(({ unit }) => unit)).not.toContain('e');
  });

  test('counts the withheld, and never the unplaced', () => {
    const seen = funnelOf(publish(TURNOVER, LIMITS));
    expect((seen?.points.length ?? 0) + (seen?.withheld ?? 0)).toBe(5);
  });

  test('marks the widest limits a unit lies outside', () => {
    const whole = funnelOf(showInternal(TURNOVER, ANALYST));
    expect(whole?.points.map(({ unit, outside }) => [unit, outside?.level ?? null, outside?.side ?? null])).toEqual([
      ['a', null, null],
      ['b', 0.998, 'above'],
      ['c', null, null],
      ['d', null, null],
      ['e', 0.95, 'below'],
    ]);
  });

  test('says where the level of each lies, drawn towards the others', () => {
    const whole = funnelOf(showInternal(TURNOVER, ANALYST));
    expect(whole?.alike).toBe(false);
    for (const { share, level } of whole?.points ?? []) {
      if (level === null) throw new Error('every unit has a level');
      const mean = 50 / 300;
      expect(Math.abs(level.share - mean)).toBeLessThan(Math.abs(share - mean));
      expect(level.low).toBeLessThan(level.share);
      expect(level.high).toBeGreaterThan(level.share);
    }
  });

  test('has a line for each level, reaching past the largest unit', () => {
    const whole = funnelOf(showInternal(TURNOVER, ANALYST));
    expect(whole?.lines.map(({ level }) => level)).toEqual([0.95, 0.998]);
    expect(whole?.lines.every(({ at }) => (at.at(-1)?.size ?? 0) >= 80)).toBe(true);
  });

  test('of a table without units, of persons, or with its whole withheld is none', () => {
    expect(funnelOf(showInternal(rawTable('B2', TURNOVER.cells), ANALYST))).toBeNull();
    expect(funnelOf(showInternal(rawTable('A1', TURNOVER.cells, { columns: ['unit'] }), ANALYST))).toBeNull();
    const small = rawTable('B2', [cell(['Total'], 1, { denominator: 12 })], { columns: ['unit'] });
    expect(funnelOf(publish(small, LIMITS))).toBeNull();
  });
});

test('pupils per employee needs both numbers', () => {
  expect(pupilsPerEmployee(480, { value: 60 })).toBe(8);
  expect([pupilsPerEmployee(480, { value: null }), pupilsPerEmployee(null, { value: 60 })]).toEqual([null, null]);
  expect([pupilsPerEmployee(480, { value: 0 }), pupilsPerEmployee(480, null)]).toEqual([null, null]);
});
