// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import type { LiveMetric, PlanActionAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { actionBody, draftOf, EMPTY_ACTION, nextCode, stepBody } from './action-draft.ts';
import { directionOf, EMPTY_INDICATOR, targetOf } from './indicator-draft.ts';

const SHARE = { unit: 'share' } as LiveMetric;
const BASELINE = { value: 0.118, day: '2025-10-01', dataset: 'sha256:ab' };
const SENT = { seen: 4, today: '2026-09-07', language: 'nb' } as const;

const ACTION = {
  ...{ code: '2.2', title: 'Veileder', focusArea: 'Lærere', owner: 'leder for HR', since: '2025-09-15' },
  ...{ because: 'a', doing: 'b', leadsTo: 'c', start: '2025-08-01', stop: null, cost: 1400000 },
  ...{ challenges: ['Nye slutter'], characteristics: [], links: [], risks: [{ what: 'Tid', answer: 'Frikjøp' }] },
  strength: { code: 'must', label: 'skal' },
  status: { code: 'running', label: 'i drift' },
  target: { groups: ['teacher'], units: [], areas: [], schoolTypes: ['secondary'] },
  effect: { what: 'Færre slutter', by: '2027-06-01' },
  milestones: [{ what: 'Alle har en', due: '2026-12-01', done: null }],
  indicators: [
    {
      ...{
        metric: { code: 'B2', label: 'Turnover' },
        isKnown: true,
        baseline: BASELINE,
        target: 0.083,
        by: '2027-10-01',
      },
      ...{ where: ['staff-group=teacher', 'area=nord'], direction: { code: 'down', label: 'ned' } },
    },
  ],
  evaluation: { question: 'Slutter færre?', method: 'its', comparison: 'før', on: '2028-01-01' },
  ...{ lacks: [], without: [{ part: 'target', reason: 'Ny' }], next: [], course: [], changes: [] },
  ...{ seen: 4, mayUndo: true, mayRedo: false },
} as const satisfies PlanActionAnswer;

test('an action that is opened and saved without a change is sent as it was', () => {
  const { action } = actionBody(
    draftOf(ACTION, 'nb', () => SHARE),
    SENT,
    () => SHARE,
  );
  const { because, effect, milestones, evaluation, target, without, cost, start } = ACTION;
  expect(action).toMatchObject({ because, effect, milestones, evaluation, target, without, cost, start });
  expect(action.indicators).toEqual([
    {
      metric: 'B2',
      where: ['staff-group=teacher', 'area=nord'],
      baseline: BASELINE,
      target: 0.083,
      direction: 'down',
      by: '2027-10-01',
    },
  ]);
});

test.each(['nb', 'nn', 'en'] as const)(
  'a target that nobody touches is sent as it was, however it is written in %s',
  (language) => {
    const [indicator] = ACTION.indicators;
    const persons = { unit: 'persons' } as LiveMetric;
    const sent = (target: number, metric: LiveMetric) => {
      const opened = draftOf(
        { ...ACTION, cost: 12.125, indicators: [{ ...indicator, target }] },
        language,
        () => metric,
      );
      const { action } = actionBody(opened, { ...SENT, language }, () => metric);
      return [action.indicators[0]?.target, action.cost];
    };
    expect([sent(1500, persons), sent(8.125, persons), sent(0.12345, SHARE)]).toEqual([
      [1500, 12.125],
      [8.125, 12.125],
      [0.12345, 12.125],
    ]);
  },
);

test('sixty thousand may be typed in English with a comma, in Norwegian with a space', () => {
  const costs = [
    actionBody({ ...EMPTY_ACTION, cost: '60,000' }, { ...SENT, language: 'en' }, () => null),
    actionBody({ ...EMPTY_ACTION, cost: '60 000' }, SENT, () => null),
    actionBody({ ...EMPTY_ACTION, cost: '60,000' }, SENT, () => null),
  ];
  expect(costs.map(({ action }) => action.cost)).toEqual([60_000, 60_000, -1]);
});

test('a target is typed in per cent of a share, and as it is of anything else', () => {
  expect(targetOf({ target: '12,3' }, SHARE, 'nb')).toBe(0.123);
  expect(targetOf({ target: '12,3' }, { unit: 'years' } as LiveMetric, 'nb')).toBe(12.3);
  expect(targetOf({ target: 'tolv' }, SHARE, 'nb')).toBe(-1);
  expect(targetOf({ target: ' ' }, SHARE, 'nb')).toBeNull();
});

test.each([
  ['8', 'down'],
  ['15', 'up'],
  ['11,8', 'keep'],
  ['', 'down'],
])('a target of %s per cent from 11.8 goes %s', (target, direction) => {
  expect(directionOf({ ...EMPTY_INDICATOR, key: 0, baseline: BASELINE, target }, SHARE, 'nb')).toBe(direction);
});

test('a day that is none and a cost that is no number are sent as they stand, for the server to tell', () => {
  const { action } = actionBody({ ...EMPTY_ACTION, start: 'i høst', cost: 'mye' }, SENT, () => null);
  expect([action.start, action.cost, action.evaluation]).toEqual(['i høst', -1, null]);
});

test('only evidence of reach counts anybody, and a status without a day is of today', () => {
  const one = { what: 'Liste', seenBy: 'HR', address: '', reached: '1 200' };
  const evidence = [
    { ...one, kind: 'reach' },
    { ...one, kind: 'activity' },
  ];
  const body = stepBody({ status: 'running', day: '', verdict: '', evidence }, '2026-09-07', 'nb');
  expect(body.day).toBe('2026-09-07');
  expect(body.evidence.map(({ reached }) => reached)).toEqual([1200, null]);
});

test.each([
  ['Ledere', '1.11'],
  ['Lærere', '2.2'],
  ['Noe nytt', '3.1'],
])('the next number in %s is %s', (area, code) => {
  const actions = [
    { code: '1.2', focusArea: 'Ledere' },
    { code: '1.10', focusArea: 'Ledere' },
    { code: '2.1', focusArea: 'Lærere' },
  ];
  expect(nextCode(actions, area)).toBe(code);
});
