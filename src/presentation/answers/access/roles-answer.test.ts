import { expect, test } from 'vitest';
import { grantableRoles, rolesAnswer } from './roles-answer.ts';

test('the holder of the data folder cannot be given, and roles that see cases of the owner may be narrowed', () => {
  const roles = grantableRoles('nb');
  expect(roles.some(({ role }) => role === 'data-folder-holder')).toBe(false);
  expect(roles.filter(({ mayBeNarrowed }) => mayBeNarrowed).map(({ role }) => role)).toEqual([
    ...['hr-analyst', 'hr-adviser'],
  ]);
});

test('the table tells who may and how far, and leaves out who may not', () => {
  const { capabilities } = rolesAnswer('en');
  const cases = capabilities.find(({ id }) => id === 'cases');
  expect(cases?.name).toBe('See single cases with names');
  expect(cases?.may.map(({ role, reach }) => `${role} ${reach}`)).toEqual([
    ...['hr-analyst owner', 'hr-adviser owner', 'area-director area', 'principal unit', 'middle-leader unit'],
    'data-folder-holder owner',
  ]);
});
