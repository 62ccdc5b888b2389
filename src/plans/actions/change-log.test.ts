import { expect, test } from 'vitest';
import { ACTION, actionItem, RUNNING, toldAction } from '../../record/action-plan/__data__/plans.ts';
import { dayOf } from '../../terms/index.ts';
import { changeLog } from './change-log.ts';

test('the log tells every change, the latest first: what is new, what status came, which figure was the reason, what was taken back', () => {
  const change = { reason: 'Flere sluttet', figure: { metric: 'B2', day: dayOf(2025, 10, 1) } };
  const at = (month: string) => `2026-${month}-01T08:00:00.000Z`;
  const log = changeLog([
    actionItem(
      '2.2',
      toldAction({ ...ACTION, course: RUNNING.slice(0, 2) }, { at: at('01') }),
      toldAction(ACTION, { at: at('02') }),
      toldAction({ ...ACTION, title: 'Angret' }, { at: at('03'), counts: false }),
      toldAction({ ...ACTION, title: 'Ny tittel' }, { at: at('05'), change }),
    ),
    actionItem('1.1', toldAction(ACTION, { at: at('04') })),
  ]);
  expect(log.map(({ code, title, isNew, status, counts }) => [code, title, isNew, status, counts])).toEqual([
    ['2.2', 'Ny tittel', false, null, true],
    ['1.1', ACTION.title, true, 'running', true],
    ['2.2', 'Angret', false, null, false],
    ['2.2', ACTION.title, false, 'running', true],
    ['2.2', ACTION.title, true, 'started', true],
  ]);
  expect(log[0]?.change).toEqual(change);
});
