// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import { namedIn, openUnits } from './open-units.ts';

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

test('a number in a text is told by its name, and one that nobody knows stays', () => {
  expect(namedIn('974589109 er nedlagt, 999999999 ikke', UNITS)).toBe('Gamle skole er nedlagt, 999999999 ikke');
});
