// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import type {
  ActionDesignAnswer,
  LiveMetric,
  PlanActionAnswer,
} from '../../../../../src/presentation/api/contract/index.ts';
import { begunDesign, designBody } from './design-draft.ts';
import { drawnEffects } from './drawn-effects.ts';

const SHARE = { id: 'B2', unit: 'share' } as LiveMetric;
const ACTION = {
  ...{ code: '2.2', start: '2027-10-01', evaluation: { question: 'Slutter færre?' } },
  indicators: [
    { metric: { code: 'B2' }, where: ['staff-group=teacher', 'unit=974589095'], direction: { code: 'down' } },
  ],
  target: { units: ['974589095'] },
} as unknown as PlanActionAnswer;
const UNITS = [
  { unit: '974589095', name: 'A', schoolType: '1-7', area: '02', closedOn: null },
  { unit: '974589109', name: 'B', schoolType: '1-7', area: '02', closedOn: '2027-08-01' },
  { unit: '974589117', name: 'C', schoolType: '1-7', area: '03', closedOn: null },
  { unit: '974589125', name: 'D', schoolType: '8-10', area: '02', closedOn: null },
];
const WITH = { metricOf: () => SHARE, today: '2026-09-07', language: 'nb', units: UNITS } as const;
const begun = (holds: ActionDesignAnswer['holds'] = null) => begunDesign(ACTION, { holds }, WITH);

test('a form begins with what the action says, without the school that the indicator is of', () => {
  const draft = begun();
  expect(draft).toMatchObject({ question: 'Slutter færre?', metric: 'B2', group: 'teacher', others: [] });
  expect(draft.waves).toEqual([{ key: 0, from: '1.10.2027', units: ['974589095'] }]);
  expect([draft.from, draft.to]).toEqual(['1.10.2019', '1.10.2030']);
});

test('an action for an area begins with its open schools of its types, a question of its figure, and the change it is meant to give', () => {
  const [indicator] = ACTION.indicators;
  const meant = {
    ...ACTION,
    evaluation: null,
    target: { ...ACTION.target, units: [], areas: ['02'], schoolTypes: ['1-7'] },
    indicators: [
      {
        ...indicator,
        ...{ metric: { code: 'B2', label: 'Turnover' }, where: ['staff-group=teacher', 'area=02'] },
        ...{ baseline: { value: 0.134 }, target: 0.1 },
      },
    ],
  } as unknown as PlanActionAnswer;
  const draft = begunDesign(meant, { holds: null }, WITH);
  expect(draft.waves.map(({ units }) => units)).toEqual([['974589095']]);
  expect(draft).toMatchObject({
    ...{ question: 'Ble «Turnover» lavere der tiltaket var?', smallest: '3,4', group: 'teacher', others: [] },
  });
});

test('percentage points are sent as a share to twelve places, days as the server reads them, and empty rows not at all', () => {
  const waves = [...begun().waves, { key: 1, from: ' ', units: [] }];
  const { design } = designBody({ ...begun(), waves, smallest: '2,3' }, SHARE, 'nb');
  expect(design).toMatchObject({ smallestEffect: 0.023, from: '2019-10-01', where: ['staff-group=teacher'] });
  expect(design.waves).toEqual([{ from: '2027-10-01', units: ['974589095'] }]);
});

test('what is no number is sent as one that is refused', () => {
  const { design } = designBody({ ...begun(), smallest: 'litt', anticipation: '?' }, SHARE, 'nb');
  expect([design.smallestEffect, design.anticipation]).toEqual([-1, -1]);
});

test('a design that is changed begins as it was told', () => {
  const { design } = designBody({ ...begun(), smallest: '2,3', anticipation: '1' }, SHARE, 'nb');
  const holds = { design } as unknown as ActionDesignAnswer['holds'];
  expect(designBody(begun(holds), SHARE, 'nb').design).toEqual(design);
});

test('the estimate is drawn on top, what lies before the start quiet, and a ring is open where the interval holds zero', () => {
  const effects = [
    { at: -1, estimate: 0.01, low: -0.01, high: 0.03, text: '' },
    { at: 0, estimate: -0.05, low: -0.07, high: -0.03, text: '' },
    { at: 1, estimate: -0.05, low: null, high: null, text: '' },
  ];
  const rows = drawnEffects(
    { estimate: -0.05, interval: { low: -0.08, high: -0.02 }, effects, design: null },
    { isShare: true, language: 'nb' },
  );
  expect(rows.map(({ label, isQuiet, found }) => [label, isQuiet, found])).toEqual([
    ['I alt etter start', false, true],
    ['1 periode før start', true, false],
    ['Første periode med tiltaket', false, true],
    ['1 periode etter den første', false, false],
  ]);
  expect(rows[0]).toMatchObject({ value: -5, interval: { low: -8, high: -2 }, text: '−5,0 prosentpoeng' });
});

test('who is followed is sent only with the method that follows anybody, and what may be felt beforehand only with the others', () => {
  const typed = { ...begun(), smallest: '2', anticipation: '1' };
  const followed = designBody({ ...typed, method: 'matched-survival' }, SHARE, 'nb').design;
  expect(followed).toMatchObject({ follow: 'present', anticipation: 0 });
  expect(followed.matchedOn).toEqual(['staff-group', 'tenure', 'age-band', 'position']);
  const others = designBody(typed, SHARE, 'nb').design;
  expect([others.follow, others.matchedOn, others.anticipation]).toEqual([undefined, undefined, 1]);
});
