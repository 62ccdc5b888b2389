import { expect, test } from 'vitest';
import { ACTION, actionItem, RUNNING, toldAction } from '../../record/action-plan/__data__/plans.ts';
import type { ActionPlanDesk } from '../../record/administration/index.ts';
import { dayOf } from '../../terms/index.ts';
import { tellStatus, type WrittenStatus } from './tell-status.ts';

const BY = { by: 'kari', today: dayOf(2026, 8, 31) };
const WRITTEN: WrittenStatus = {
  status: 'evaluated',
  day: '2026-08-01',
  verdict: 'cannot-tell',
  evidence: [{ kind: 'evaluation', what: 'Rapport', seenBy: 'HR-sjef', seenOn: null, address: '', reached: null }],
  reason: 'Evaluert etter planen',
  metric: 'B2',
  metricDay: '2025-10-01',
  seen: null,
};

const LAST = toldAction(ACTION);

/** A desk that has one action, takes every telling, and gathers them. */
function deskOf(taken: unknown[]): ActionPlanDesk {
  const nothing = async () => ({ ok: false, reason: 'nothing-to-undo' }) as const;
  return {
    list: async () => [actionItem('2.2', LAST, toldAction(ACTION, { counts: false }))],
    tell: async (...told) => {
      taken.push(told);
      return { ok: true, no: 9 };
    },
    undo: nothing,
    redo: nothing,
  };
}

test('a new status is added to the course that counts, from its own day, with the figure that was the reason', async () => {
  const taken: unknown[] = [];
  expect(await tellStatus(deskOf(taken), '2.2', WRITTEN, BY)).toEqual({ ok: true, status: 'evaluated' });
  const day = dayOf(2026, 8, 1);
  const evidence = [
    { kind: 'evaluation', what: 'Rapport', seenBy: 'HR-sjef', seenOn: day, address: '', reached: null },
  ];
  const course = [...RUNNING, { status: 'evaluated', day, verdict: 'cannot-tell', evidence }];
  const change = { reason: 'Evaluert etter planen', figure: { metric: 'B2', day: dayOf(2025, 10, 1) } };
  expect(taken).toEqual([
    [
      { part: 'action', code: '2.2' },
      { content: { part: 'action', says: { ...ACTION, course } }, from: day, change, seen: LAST.no },
      'kari',
    ],
  ]);
});

test('what is wrong is told field by field, and an action nobody has is not made by a status', async () => {
  const taken: unknown[] = [];
  const wrong = { ...WRITTEN, status: 'done', reason: '', metricDay: null };
  expect(await tellStatus(deskOf(taken), '2.2', wrong, BY)).toMatchObject({
    refused: 'fields-wrong',
    problems: [
      { place: 'status', problem: 'unknown-code' },
      { place: 'reason', problem: 'lacking' },
      { place: 'metricDay', problem: 'lacking' },
    ],
  });
  expect(await tellStatus(deskOf(taken), '9.9', WRITTEN, BY)).toMatchObject({ why: { reason: 'unknown-item' } });
  expect(taken).toEqual([]);
});
