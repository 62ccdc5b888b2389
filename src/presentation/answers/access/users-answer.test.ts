import { expect, test } from 'vitest';
import type { Grant, KnownUser } from '../../../record/administration/index.ts';
import { dayOf } from '../../../terms/index.ts';
import { userItems } from './users-answer.ts';

const GRANT: Grant = {
  ...{ id: 'g000001', role: 'council-reader', area: null, unit: null, reason: 'x', delegatedFrom: null },
  ...{ from: dayOf(2026, 8, 1), to: dayOf(2027, 8, 1), at: '2026-08-01T08:00:00.000Z', by: 'a', word: null },
};
const USER: KnownUser = {
  ...{ id: 'u000001', issuer: 'i', subject: 's', name: 'Kari', person: null, at: GRANT.at, by: 'a' },
  ...{ trainedOn: dayOf(2026, 8, 1), grants: [] },
};
const TAKEN_BACK = { counts: false, reason: 'Sluttet', at: GRANT.at, by: 'a' };

/** Where a grant of Kari's stands on 15 September 2026, with Per's grant that it may come from. */
function stateOf(grant: Partial<Grant>, user: Partial<KnownUser> = {}, given: Partial<Grant> = {}) {
  const kari = { ...USER, ...user, grants: [{ ...GRANT, ...grant }] };
  const per = { ...USER, id: 'u000002', name: 'Per', grants: [{ ...GRANT, id: 'g000002', ...given }] };
  const told = { users: [per, kari], units: [], today: dayOf(2026, 9, 15), language: 'nb' } as const;
  return userItems(told).find(({ name }) => name === 'Kari')?.grants[0];
}

test.each([
  ['in-force', {}, {}, {}],
  ['not-begun', { from: dayOf(2026, 9, 16) }, {}, {}],
  ['in-force', { from: dayOf(2026, 9, 15) }, {}, {}],
  ['ended', { to: dayOf(2026, 9, 15) }, {}, {}],
  ['in-force', { to: dayOf(2026, 9, 16) }, {}, {}],
  ['taken-back', { word: TAKEN_BACK }, {}, {}],
  ['in-force', { word: { ...TAKEN_BACK, counts: true } }, {}, {}],
  ['waits-for-training', {}, { trainedOn: null }, {}],
  ['fell-with-its-source', { delegatedFrom: 'g000002' }, {}, { word: TAKEN_BACK }],
  ['in-force', { delegatedFrom: 'g000002' }, {}, {}],
])('a grant is %s with %j of %j from %j', (state, grant, user, given) => {
  expect(stateOf(grant, user, given)?.state).toBe(state);
});

test('what was delegated tells whose it is', () => {
  expect(stateOf({ delegatedFrom: 'g000002' })?.delegatedFrom).toEqual({ grant: 'g000002', name: 'Per' });
});
