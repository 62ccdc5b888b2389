import { describe, expect, test } from 'vitest';
import {
  ACTION,
  actionItem,
  FIRST,
  NO_REASON,
  RUNNING,
  step,
  toldAction,
} from '../../record/action-plan/__data__/plans.ts';
import type { PlanItem } from '../../record/administration/index.ts';
import { dayOf } from '../../terms/index.ts';
import { planDue } from './due.ts';

const TODAY = dayOf(2026, 8, 31);

const MEETING: PlanItem = {
  part: 'meeting',
  code: '2026-1',
  told: [
    {
      part: 'meeting',
      says: {
        title: 'Samarbeidsmøte',
        day: dayOf(2026, 6, 1),
        involved: ['unions', 'safety-representatives'],
        decisions: [
          { what: 'Lag rutine', action: '2.2', owner: 'leder for HR', due: dayOf(2026, 8, 1), done: null },
          { what: 'Ferdig', action: '', owner: 'leder for HR', due: dayOf(2026, 8, 1), done: dayOf(2026, 7, 1) },
          { what: 'Uten frist', action: '', owner: 'leder for HR', due: null, done: null },
        ],
        address: '',
      },
      no: 900,
      from: dayOf(2026, 6, 1),
      at: '2026-06-01T12:00:00.000Z',
      by: 'kari',
      delivered: false,
      change: NO_REASON,
      counts: true,
      word: null,
    },
  ],
};

describe('what is due', () => {
  test('is what meetings decided, milestones, evaluations and targets that are not done, by day, late ones marked', () => {
    const milestones = [
      { what: 'Alle har veileder', due: dayOf(2026, 9, 1), done: null },
      { what: 'Kurs holdt', due: dayOf(2025, 9, 1), done: dayOf(2025, 8, 20) },
    ];
    const due = planDue([MEETING, actionItem('2.2', toldAction({ ...ACTION, milestones }))], TODAY);
    expect(due.map(({ kind, code, day, late }) => [kind, code, day, late])).toEqual([
      ['evaluation', '2.2', dayOf(2026, 6, 1), true],
      ['decision', '2026-1', dayOf(2026, 8, 1), true],
      ['milestone', '2.2', dayOf(2026, 9, 1), false],
      ['indicator', '2.2', dayOf(2027, 10, 1), false],
    ]);
    expect(due[0]?.owner).toBe(ACTION.owner);
  });

  test('is nothing of an action that is over, and no evaluation of one that has its verdict', () => {
    const stopped = { ...ACTION, course: [...RUNNING, step('stopped', dayOf(2026, 5, 1))] };
    const judged = { ...ACTION, indicators: [], course: [...RUNNING, step('evaluated', dayOf(2026, 7, 1))] };
    expect(planDue([actionItem('1', toldAction(stopped)), actionItem('2', toldAction(judged))], TODAY)).toEqual([]);
  });

  test('is no evaluation of an action that had its verdict and went on running', () => {
    const course = [...RUNNING, step('evaluated', dayOf(2026, 7, 1)), step('running', dayOf(2026, 8, 1))];
    const due = planDue([actionItem('2', toldAction({ ...ACTION, indicators: [], course }))], TODAY);
    expect(due.filter(({ kind }) => kind === 'evaluation')).toEqual([]);
  });

  test('is not what was told to hold later', () => {
    expect(planDue([MEETING], FIRST)).toEqual([]);
  });
});
