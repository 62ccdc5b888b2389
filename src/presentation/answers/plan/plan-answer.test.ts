import { expect, test } from 'vitest';
import { ACTION, actionItem, toldAction } from '../../../record/action-plan/__data__/plans.ts';
import { dayOf } from '../../../terms/index.ts';
import { planActionAnswer, planChanges } from './plan-answer.ts';

const BY = { by: 'Kari Nordmann (u000001) (hr-analyst)' };

test('who changed the plan is told by role and never by name: everybody reads it', () => {
  const changes = planChanges([actionItem('1.1', toldAction(ACTION, BY))], 'nb');
  expect(changes.map(({ by }) => by)).toEqual(['HR-analytiker']);
});

test('the first telling is not offered to be taken back, and one after it is', () => {
  const asked = { day: dayOf(2026, 8, 31), language: 'nb' } as const;
  const mayUndo = (...tellings: readonly ReturnType<typeof toldAction>[]) =>
    planActionAnswer([actionItem('1.1', ...tellings)], '1.1', asked)?.mayUndo;
  const first = toldAction(ACTION);
  expect(mayUndo(first)).toBe(false);
  expect(mayUndo(first, toldAction(ACTION))).toBe(true);
  expect(mayUndo(first, toldAction(ACTION, { counts: false }))).toBe(false);
});
