import { describe, expect, test } from 'vitest';
import { ACTION, actionItem, INDICATOR, RUNNING, toldAction } from '../../record/action-plan/__data__/plans.ts';
import { dayOf } from '../../terms/index.ts';
import { lackingOn, lacksOf } from './lacks.ts';

const TODAY = dayOf(2026, 8, 31);

describe('an active action', () => {
  test('lacks nothing with one whole indicator and a plan for its evaluation', () => {
    expect(lacksOf(ACTION)).toEqual([]);
    expect(lacksOf({ ...ACTION, indicators: [{ ...INDICATOR, baseline: null }, INDICATOR] })).toEqual([]);
  });

  test('is told what the best of its indicators lacks', () => {
    const neither = { ...INDICATOR, baseline: null, target: null };
    expect(lacksOf({ ...ACTION, indicators: [neither, { ...INDICATOR, target: null }] })).toEqual([
      { part: 'target', reason: null },
    ]);
    expect(lacksOf({ ...ACTION, indicators: [neither] })).toEqual([
      { part: 'baseline', reason: null },
      { part: 'target', reason: null },
    ]);
  });

  test('without indicators is told that alone, with the reason where it is deliberate', () => {
    const without = [{ part: 'indicator' as const, reason: 'Tallet finnes ikke ennå.' }];
    expect(lacksOf({ ...ACTION, indicators: [], evaluation: null, without })).toEqual([
      { part: 'indicator', reason: 'Tallet finnes ikke ennå.' },
      { part: 'evaluation', reason: null },
    ]);
  });

  test('stands among those that lack, the deliberate ones last, and others do not', () => {
    const reason = [{ part: 'evaluation' as const, reason: 'Måles samlet med 1.1.' }];
    const items = [
      actionItem('1.1', toldAction({ ...ACTION, evaluation: null, without: reason })),
      actionItem('1.2', toldAction({ ...ACTION, indicators: [] })),
      actionItem('1.3', toldAction(ACTION)),
      actionItem('1.4', toldAction({ ...ACTION, indicators: [], course: RUNNING.slice(0, 1) })),
    ];
    expect(lackingOn(items, TODAY).map(({ action }) => action.code)).toEqual(['1.2', '1.1']);
    expect(lackingOn(items, dayOf(2024, 7, 31))).toEqual([]);
  });
});
