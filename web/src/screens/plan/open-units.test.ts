// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import { firstDayOf, namedIn, openUnits } from './open-units.ts';

const unit = (number: string, name: string, closedOn: string | null) => ({
  ...{ unit: number, name, closedOn, area: null, schoolType: 'barneskole' },
});
const UNITS = [unit('974589095', 'Fjordvik skole', null), unit('974589109', 'Gamle skole', '2024-08-01')];
const namesOn = (day: string, chosen: readonly string[] = []) =>
  openUnits(UNITS, day, chosen).map(({ label }) => label);

test('a school is offered until the day it closes, and after it only where it was chosen before', () => {
  expect(namesOn('2024-07-31')).toEqual(['Fjordvik skole', 'Gamle skole']);
  expect(namesOn('2024-08-01')).toEqual(['Fjordvik skole']);
  expect(namesOn('2026-01-01', ['974589109'])).toEqual(['Fjordvik skole', 'Gamle skole']);
});

test('those compared with are offered by the day the first get the action, and by today where no day is told', () => {
  expect(firstDayOf([{ from: '1.10.2027' }, { from: '' }, { from: '01.08.2026' }], '2026-09-07')).toBe('2026-08-01');
  expect([firstDayOf([], '2026-09-07'), firstDayOf([{ from: 'snart' }], '2026-09-07')]).toEqual([
    ...['2026-09-07', '2026-09-07'],
  ]);
  expect(namesOn(firstDayOf([{ from: '01.10.2023' }], '2026-09-07'))).toContain('Gamle skole');
});

test('a number in a text is told by its name, and one that nobody knows stays', () => {
  expect(namedIn('974589109 er nedlagt, 999999999 ikke', UNITS)).toBe('Gamle skole er nedlagt, 999999999 ikke');
});
