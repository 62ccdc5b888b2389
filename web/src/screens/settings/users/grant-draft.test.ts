// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import type { GrantableRole } from '../../../../../src/presentation/api/contract/index.ts';
import { fieldOf, type GrantDraft, lacksOf, placeOf, requestOf } from './grant-draft.ts';

const PRINCIPAL: GrantableRole = {
  role: 'principal',
  label: 'Rektor',
  sees: '',
  givenFor: 'unit',
  mustExpire: true,
  mayBeNarrowed: false,
};
const READER: GrantableRole = { ...PRINCIPAL, role: 'council-reader', givenFor: 'owner', mustExpire: false };
const DRAFT: GrantDraft = {
  ...{ role: 'principal', place: 'unit:974589095', from: '1.8.2026', to: '1.8.2027', reason: 'Rektor' },
};

test('a whole draft lacks nothing, and is sent with its days as the server reads them', () => {
  expect(lacksOf(DRAFT, PRINCIPAL)).toEqual({});
  expect(requestOf(DRAFT)).toEqual({
    ...{ role: 'principal', unit: '974589095', area: null, from: '2026-08-01', to: '2027-08-01', reason: 'Rektor' },
  });
});

test('a role for a unit needs the unit and an end; one for the owner needs neither', () => {
  const bare = { ...DRAFT, place: '', to: '' };
  expect(lacksOf(bare, PRINCIPAL)).toEqual({ place: 'needed', to: 'needed' });
  expect(lacksOf(bare, READER)).toEqual({});
});

test('no role, no reason and no day are each told at their own field', () => {
  expect(lacksOf({ ...DRAFT, from: 'i går', to: '32.1.2027', reason: ' ' }, null)).toEqual({
    ...{ role: 'needed', from: 'badDay', to: 'badDay', reason: 'needed' },
  });
});

test('the server’s refusals are told at the field they are about', () => {
  expect(['must-end', 'unknown-place', 'identity-number', 'to-self', 'fault'].map(fieldOf)).toEqual([
    ...['to', 'place', 'reason', 'role', null],
  ]);
});

test('an area is not taken for a unit', () => {
  expect([placeOf('area:A'), placeOf('')]).toEqual([
    { unit: null, area: 'A' },
    { unit: null, area: null },
  ]);
});
