import { expect, test } from 'vitest';
import { METRICS, notOfferedIn } from '../../analysis/index.ts';
import { PLAN_QUESTIONS, QUESTION_TOPICS } from './plan-questions.ts';

const ALL = PLAN_QUESTIONS.flatMap(({ questions }) => questions);

test('every question is one that its metric offers', () => {
  const refused = ALL.filter(({ metric, group, by, where }) => {
    const filters = [
      ...where.map(({ dimension, code }) => ({ dimension, codes: [code] })),
      ...(group === 'Total' ? [] : [{ dimension: 'staff-group' as const, codes: [group] }]),
    ];
    const question = {
      metric,
      by: by === 'none' ? [] : [by],
      where: filters,
      period: { kind: 'latest' },
      asKnownOn: null,
    } as const;
    return notOfferedIn(METRICS[metric], question) !== null;
  });
  expect(refused.map(({ key }) => key)).toEqual([]);
});

test('every question has a name of its own, and every topic answers a demand', () => {
  expect(new Set(ALL.map(({ key }) => key)).size).toBe(ALL.length);
  expect(PLAN_QUESTIONS.map(({ id }) => id)).toEqual([...QUESTION_TOPICS]);
  expect(PLAN_QUESTIONS.every(({ demands, questions }) => demands.length > 0 && questions.length > 0)).toBe(true);
});
