import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ACTION,
  actionItem,
  INDICATOR,
  RUNNING,
  seen,
  step,
  toldAction,
} from '../../record/action-plan/__data__/plans.ts';
import type { ActionContent } from '../../record/administration/index.ts';
import { type Day, dayOf } from '../../terms/index.ts';
import { drawnPlans } from './__data__/drawn-plans.ts';
import { naivelyFollowed } from './__data__/naively-followed.ts';
import { followed } from './followed.ts';

const YEAR = { from: dayOf(2026, 1, 1), to: dayOf(2027, 1, 1) };
const FIGURE = { reason: 'Færre ble', figure: { metric: 'B2', day: dayOf(2025, 10, 1) } };

function judged(address: string): ActionContent {
  const day = dayOf(2026, 7, 1);
  const evaluated = step('evaluated', day, { evidence: [seen('evaluation', day, { address })] });
  return { ...ACTION, course: [...RUNNING, evaluated] };
}

describe('how the plan is followed', () => {
  test('counts statuses on the last day, and only what held by then', () => {
    const items = [
      actionItem('1', toldAction(ACTION)),
      actionItem('2', toldAction({ ...ACTION, course: RUNNING.slice(0, 1) })),
      actionItem('3', toldAction(ACTION, { from: YEAR.to })),
      actionItem('4', toldAction(ACTION, { counts: false })),
    ];
    expect(followed(items, YEAR)).toMatchObject({ actions: 2, statuses: { decided: 1, running: 1, stopped: 0 } });
  });

  test('has an indicator where one is whole, of those that are active', () => {
    const items = [
      actionItem('1', toldAction(ACTION)),
      actionItem('2', toldAction({ ...ACTION, indicators: [{ ...INDICATOR, target: null }] })),
      actionItem('3', toldAction({ ...ACTION, indicators: [], course: RUNNING.slice(0, 1) })),
    ];
    expect(followed(items, YEAR).withIndicator).toEqual({ numerator: 1, denominator: 2 });
  });

  test('is evaluated where a verdict can be read, of those whose day has passed', () => {
    const later = { question: 'Blir flere?', method: 'its' as const, comparison: '', on: dayOf(2026, 12, 31) };
    const items = [
      actionItem('1', toldAction(judged('https://example.org/rapport'))),
      actionItem('2', toldAction(judged(''))),
      actionItem('3', toldAction(ACTION)),
      actionItem('4', toldAction({ ...ACTION, evaluation: later })),
      actionItem('5', toldAction({ ...ACTION, evaluation: null })),
    ];
    const { evaluated, verdicts } = followed(items, YEAR);
    expect(evaluated).toEqual({ numerator: 1, denominator: 3 });
    expect(verdicts).toEqual({ effect: 0, 'no-effect': 0, opposite: 0, 'cannot-tell': 1 });
  });

  test('tells that a day of evaluation was put off', () => {
    const put = (on: Day) => ({ ...ACTION, evaluation: { question: '?', method: 'its' as const, comparison: '', on } });
    const items = [
      actionItem(
        '1',
        toldAction(put(dayOf(2026, 6, 1))),
        toldAction(put(dayOf(2027, 6, 1)), { from: dayOf(2026, 5, 1) }),
      ),
      actionItem(
        '2',
        toldAction(put(dayOf(2027, 6, 1))),
        toldAction(put(dayOf(2026, 6, 1)), { from: dayOf(2026, 5, 1) }),
      ),
    ];
    expect(followed(items, YEAR)).toMatchObject({ putOff: 1, evaluated: { denominator: 1 } });
  });

  test('counts changes in the period, and those that a figure was the reason of; the first telling is no change', () => {
    const again = (day: Day, rest: object = {}) => toldAction(ACTION, { from: day, ...rest });
    const items = [
      actionItem(
        '1',
        again(dayOf(2026, 1, 1)),
        again(dayOf(2026, 2, 1), { change: FIGURE }),
        again(dayOf(2026, 3, 1)),
        again(dayOf(2026, 4, 1), { change: FIGURE, counts: false }),
        again(dayOf(2027, 1, 1), { change: FIGURE }),
      ),
    ];
    expect(followed(items, YEAR).changedByFigure).toEqual({ numerator: 1, denominator: 2 });
  });

  test('counts an experience as used when another school has used it', () => {
    const shared = { title: 'Team', sharedBy: 'A' as never, sharedOn: dayOf(2026, 3, 1), address: '' };
    const use = (unit: string, useful: boolean | null) => ({ unit: unit as never, day: dayOf(2026, 4, 1), useful });
    const experiences = [
      { ...shared, uses: [] },
      { ...shared, uses: [use('A', true)] },
      { ...shared, uses: [use('B', null)] },
      { ...shared, uses: [use('B', true)] },
      { ...shared, sharedOn: dayOf(2025, 3, 1), uses: [use('B', true)] },
    ];
    const items = [actionItem('1', toldAction({ ...ACTION, experiences }))];
    expect(followed(items, YEAR).experiences).toEqual({ shared: 4, used: 2, useful: 1 });
  });

  test('is what a count by hand over the rows says, whatever was told', () => {
    fc.assert(
      fc.property(drawnPlans, (items) => {
        const { statuses, withIndicator, evaluated, changedByFigure } = followed(items, YEAR);
        expect({ statuses, withIndicator, evaluated, changedByFigure }).toEqual(naivelyFollowed(items, YEAR));
      }),
      { seed: 98, numRuns: 200 },
    );
  });
});
