import { expect, test } from 'vitest';
import { dayOf } from '../../terms/index.ts';
import { challengeQuestions } from './questions.ts';

const HORIZON = dayOf(2026, 8, 31);

test('without a whole history only what is now is asked: earlier years hold those who stayed, and nobody who left', () => {
  const periods = challengeQuestions(HORIZON, null).map(({ period }) => period);
  expect(periods).toContainEqual({ kind: 'latest' });
  expect(periods).toContainEqual({ kind: 'days', days: [HORIZON] });
  expect(periods.map(({ kind }) => kind)).not.toContain('between');
});

test('a history is looked back on from its start, and nine years at the most', () => {
  const from = (start: ReturnType<typeof dayOf>) =>
    challengeQuestions(HORIZON, start).flatMap(({ period }) => (period.kind === 'between' ? [period.from] : []));
  expect(new Set(from(dayOf(2022, 10, 1)))).toEqual(new Set([dayOf(2022, 10, 1)]));
  expect(new Set(from(dayOf(2010, 10, 1)))).toEqual(new Set([dayOf(2017, 8, 31)]));
});
