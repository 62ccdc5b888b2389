import { expect, test } from 'vitest';
import { parseDay } from '../terms/index.ts';
import { type QuestionTexts, readQuestion } from './read-question.ts';

const day = (text: string) => parseDay(text);
const refusalOf = (texts: QuestionTexts) => {
  const reading = readQuestion(texts);
  return 'refusal' in reading ? reading.refusal : null;
};

test.each(['B2', 'b2', 'owner-turnover'])('%s is the owner turnover', (metric) => {
  expect(readQuestion({ metric })).toMatchObject({ question: { metric: 'B2', by: [], period: { kind: 'latest' } } });
});

test('breakdown, filters, two days and what was known are read in order', () => {
  const reading = readQuestion({
    metric: 'owner-turnover',
    by: 'unit, staff-group',
    where: ['staff-group=teacher,leader', 'sex=f'],
    from: '2024-10-01',
    to: '2025-10-01',
    asKnownOn: '2025-12-31',
  });
  expect(reading).toEqual({
    question: {
      metric: 'B2',
      by: ['unit', 'staff-group'],
      where: [
        { dimension: 'staff-group', codes: ['teacher', 'leader'] },
        { dimension: 'sex', codes: ['f'] },
      ],
      period: { kind: 'between', from: day('2024-10-01'), to: day('2025-10-01'), grain: null },
      asKnownOn: day('2025-12-31'),
    },
  });
});

test('a rule is named, and `default` names none', () => {
  expect(readQuestion({ metric: 'A2', rule: ' SSB ' })).toMatchObject({ question: { rule: 'ssb' } });
  expect(readQuestion({ metric: 'B2', rule: 'default' })).not.toHaveProperty('question.rule');
});

test('a dimension named twice is one', () => {
  expect(readQuestion({ metric: 'A1', by: 'sex,sex' })).toMatchObject({ question: { by: ['sex'] } });
});

test.each([
  [{ metric: 'Z9' }, { code: 'unknown-metric', metric: 'Z9' }],
  [
    { metric: 'A1', by: 'school' },
    { code: 'unknown-dimension', dimension: 'school' },
  ],
  [
    { metric: 'A1', where: ['colour=red'] },
    { code: 'unknown-dimension', dimension: 'colour' },
  ],
  [
    { metric: 'A1', where: ['sex'] },
    { code: 'unknown-code', dimension: 'sex', value: '' },
  ],
  [
    { metric: 'A1', at: '2025-02-30' },
    { code: 'bad-day', text: '2025-02-30' },
  ],
  [
    { metric: 'A1', at: '1.10.2025' },
    { code: 'bad-day', text: '1.10.2025' },
  ],
  [
    { metric: 'A1', from: '2025-01-01', to: '2025-12-31', grain: 'week' },
    { code: 'unknown-grain', grain: 'week' },
  ],
  [
    { metric: 'B2', at: '2025-10-01' },
    { code: 'period-needs-two-days', metric: 'B2' },
  ],
  [
    { metric: 'B6', from: '2025-08-01' },
    { code: 'period-needs-two-days', metric: 'B6' },
  ],
  [
    { metric: 'A1', rule: 'nav' },
    { code: 'unknown-rule', rule: 'nav', rules: 'default, ssb' },
  ],
  [
    { metric: 'B2', rule: 'ssb' },
    { code: 'rule-not-offered', rule: 'ssb', metric: 'B2', metrics: 'A1, A2' },
  ],
  [
    { metric: 'B2', from: '2025-10-01', to: '2025-10-01' },
    { code: 'period-backwards', from: '2025-10-01', to: '2025-10-01' },
  ],
])('%j is refused', (texts, refusal) => {
  expect(refusalOf(texts)).toEqual(refusal);
});

test.each([{ by: 'unit,staff-group' }, { where: ['staff-group=aks'] }])(
  '%j is refused of a metric that does not offer it',
  (dimensions) => {
    const refusal = { code: 'dimension-not-offered', metric: 'A6', dimension: 'staff-group' };
    expect(refusalOf({ metric: 'combined-post', ...dimensions })).toEqual(refusal);
  },
);

test('a metric of the catalogue that waits says what for', () => {
  expect(refusalOf({ metric: 'A13' })).toEqual({
    code: 'metric-waits-for-source',
    metric: 'A13',
    source: 'survey',
  });
});
