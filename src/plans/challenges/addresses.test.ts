import { expect, test } from 'vitest';
import type { ActionContent } from '../../record/administration/index.ts';
import type { UnitNumber } from '../../terms/index.ts';
import { addresses } from './addresses.ts';

type Meant = Pick<ActionContent, 'indicators' | 'target'>;

const OTHER = '900000002' as UnitNumber;
const FOR_ALL: ActionContent['target'] = { groups: [], units: [], areas: [], schoolTypes: [] };
const LEAVERS = { metric: 'B2', dimension: 'unit', code: '900000001', group: 'teacher' } as const;

const PLACED = (unit: string) =>
  ({
    '900000001': { area: 'nord', schoolType: '1-7' },
    '900000002': { area: 'sør', schoolType: '8-10' },
  })[unit];

function action(metric: string, where: readonly string[] = [], target: Partial<ActionContent['target']> = {}): Meant {
  const indicator = { metric, where, baseline: null, target: null, direction: 'down', by: null } as const;
  return { indicators: [indicator], target: { ...FOR_ALL, ...target } };
}

test.each([
  ['with the metric and for all', action('B2'), true],
  ['with another metric', action('A5'), false],
  ['without any indicator', { indicators: [], target: FOR_ALL }, false],
  ['whose indicator is of teachers', action('B2', ['staff-group=teacher']), true],
  ['whose indicator is of leaders', action('B2', ['staff-group=leader']), false],
  ['whose indicator is of this school', action('B2', ['unit=900000001']), true],
  ['whose indicator is of another school', action('B2', ['unit=900000002']), false],
  ['for teachers', action('B2', [], { groups: ['teacher'] }), true],
  ['for leaders', action('B2', [], { groups: ['leader'] }), false],
  ['for this school', action('B2', [], { units: ['900000001' as UnitNumber] }), true],
  ['for its type of school', action('B2', [], { schoolTypes: ['1-7'] }), true],
  ['for another type of school', action('B2', [], { schoolTypes: ['8-10'] }), false],
  ['for the area it lies in', action('B2', [], { areas: ['nord'] }), true],
  ['for another area', action('B2', [], { areas: ['sør'] }), false],
  ['for the area it lies in and another school', action('B2', [], { areas: ['nord'], units: [OTHER] }), false],
  ['whose indicator is of the area it lies in', action('B2', ['area=nord'], { areas: ['nord'] }), true],
  ['whose indicator is of another area', action('B2', ['area=sør']), false],
  ['whose indicator is of a dimension nobody places it by', action('B2', ['contract=permanent']), false],
  ['with the metric as a table may have it', action('owner-turnover'), true],
  ['for another school', action('B2', [], { units: [OTHER] }), false],
])('an action %s addresses teachers leaving a school: %#', (_, meant, expected) => {
  expect(addresses(meant, LEAVERS, PLACED)).toBe(expected);
});

test('an action for teachers does not address a deviation of everybody, and one for everybody does', () => {
  const everybody = { ...LEAVERS, group: 'Total' } as const;
  expect(addresses(action('B2', [], { groups: ['teacher'] }), everybody, PLACED)).toBe(false);
  expect(addresses(action('B2', ['staff-group=teacher']), everybody, PLACED)).toBe(false);
  expect(addresses(action('B2'), everybody, PLACED)).toBe(true);
});

test('an action for a staff group addresses the deviation of that group at the owner', () => {
  const leaders = { metric: 'B2', dimension: 'staff-group', code: 'leader', group: 'Total' } as const;
  expect(addresses(action('B2', [], { groups: ['leader'] }), leaders, PLACED)).toBe(true);
  expect(addresses(action('B2', [], { groups: ['teacher'] }), leaders, PLACED)).toBe(false);
});

test('an action for some schools is no answer to a deviation of their area, and one for the area is', () => {
  const north = { metric: 'B2', dimension: 'area', code: 'nord', group: 'Total' } as const;
  expect(addresses(action('B2', [], { units: ['900000001' as UnitNumber] }), north, PLACED)).toBe(false);
  expect(addresses(action('B2', [], { schoolTypes: ['1-7'] }), north, PLACED)).toBe(false);
  expect(addresses(action('B2', ['area=nord'], { areas: ['nord'] }), north, PLACED)).toBe(true);
});

test('a school that nobody has placed is in no area', () => {
  const strange = { ...LEAVERS, code: '900000003' } as const;
  expect(addresses(action('B2', [], { areas: ['nord'] }), strange, PLACED)).toBe(false);
  expect(addresses(action('B2'), strange, PLACED)).toBe(true);
});
