// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import type { PlanWritten } from '../../../../../src/presentation/api/contract/index.ts';
import { draftOf, EMPTY_STEP, nextKey, writtenOf } from './plan-draft.ts';

const PLAN: PlanWritten = {
  ...{ basis: 'TEMP_17_3_3', end: '2027-07-31', status: 'agreed', mentor: 'Fagleder', noticeGiven: null },
  steps: [
    {
      ...{ kind: 'course', what: 'Norsk 1', subject: 'norsk', credits: 7.5, place: '', mode: 'online', cost: 12_000 },
      ...{ paidBy: null, start: '2026-08-17', due: '2026-12-20', done: null },
    },
  ],
  reviews: [{ day: '2027-07-31', done: null, note: '' }],
  evidence: [{ what: 'Vitnemål', seenBy: 'Rektor', seenOn: '2026-09-01' }],
  recruitment: {
    ...{ advert: 'Finn 1', closingDay: '2026-05-01', applicants: 2, qualified: 0, decidedBy: 'Rektor', reason: '' },
  },
};

test.each(['nb', 'nn', 'en'] as const)('a plan is typed in and read back the same in %s', (language) => {
  expect(writtenOf(draftOf(PLAN, language), language)).toEqual(PLAN);
});

test('an amount of three decimals is read back as it was kept, and thousands by the language they are typed in', () => {
  const [step] = PLAN.steps;
  const odd = { ...PLAN, steps: [{ ...(step as NonNullable<typeof step>), credits: 8.125 }] };
  expect(writtenOf(draftOf(odd, 'nb'), 'nb').steps[0]?.credits).toBe(8.125);
  const typed = draftOf(PLAN, 'en');
  const dear = { ...typed, steps: typed.steps.map((one) => ({ ...one, cost: '60,000' })) };
  expect([writtenOf(dear, 'en').steps[0]?.cost, writtenOf(dear, 'nb').steps[0]?.cost]).toEqual([60_000, -1]);
});

test('what is no day or number goes on, for the server to say which', () => {
  const draft = draftOf(PLAN, 'nb');
  const wrong = { ...draft, end: 'i sommer', steps: [{ ...EMPTY_STEP, key: 1, cost: 'mye', done: '32.1.2026' }] };
  expect(writtenOf(wrong, 'nb')).toMatchObject({ end: 'i sommer', steps: [{ cost: -1, done: '32.1.2026' }] });
});

test('a new row has a key of its own', () => {
  expect([nextKey([]), nextKey([{ key: 4 }, { key: 1 }])]).toEqual([0, 5]);
});
