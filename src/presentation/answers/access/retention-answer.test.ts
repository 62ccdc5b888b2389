import { expect, test } from 'vitest';
import { dayOf } from '../../../terms/index.ts';
import { readRetention, retentionItems } from './retention-answer.ts';

const TODAY = dayOf(2026, 9, 15);
const WRITTEN = {
  ...{ kind: 'look-up-log', months: '24', planAllows: true, reason: ' Arkivplan 4.2 ', by: 'Kommunedirektøren' },
  from: null,
};

test('a decision as written holds from today where no day is told', () => {
  expect(readRetention(WRITTEN, TODAY)).toEqual({
    draft: {
      ...{ kind: 'look-up-log', months: 24, planAllows: true, reason: 'Arkivplan 4.2', decidedBy: 'Kommunedirektøren' },
      from: TODAY,
    },
  });
  expect(readRetention({ ...WRITTEN, months: 'forever' }, TODAY)).toMatchObject({ draft: { months: null } });
});

test.each([
  [{ kind: 'everything' }, 'unknownKind'],
  [{ kind: 'delivered-files' }, 'kindNotRun'],
  [{ months: '0' }, 'badMonths'],
  [{ months: '1201' }, 'badMonths'],
  [{ months: '1e3' }, 'badMonths'],
  [{ from: '2026-02-30' }, 'badDay'],
  [{ reason: ' ' }, 'needsReason'],
  [{ by: 'x'.repeat(101) }, 'needsBy'],
])('%j is told as %s', (part, problem) => {
  expect(readRetention({ ...WRITTEN, ...part }, TODAY)).toEqual({ problem });
});

test('the decision that holds today stands apart from those before it and those to come', () => {
  const decision = {
    ...WRITTEN,
    kind: 'look-up-log' as const,
    decidedBy: 'KD',
    at: '',
    recordedBy: 'a',
    knownOn: TODAY,
  };
  const made = [
    { ...decision, months: 12, from: dayOf(2026, 1, 1) },
    { ...decision, months: 18, from: TODAY },
    { ...decision, months: 24, from: dayOf(2027, 1, 1) },
  ];
  const log = retentionItems(made, TODAY, 'nb').find(({ kind }) => kind === 'look-up-log');
  expect([log?.holds?.months, log?.others.map(({ months }) => months), log?.isRun]).toEqual([18, [12, 24], true]);
});
