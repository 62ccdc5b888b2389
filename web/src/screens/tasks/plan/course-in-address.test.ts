// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import type { PlanWritten } from '../../../../../src/presentation/api/contract/index.ts';
import { courseIn, withCourse } from './course-in-address.ts';

const STEP = {
  kind: 'course',
  what: '',
  subject: 'norsk',
  credits: 15,
  place: '',
  mode: null,
  cost: null,
  paidBy: null,
};
const PLAN = { steps: [{ ...STEP, start: null, due: null, done: null }] } as unknown as PlanWritten;
const course = (subject: string) => courseIn(new URLSearchParams({ subject, credits: '30', cost: '60000' }));

test('a proposed course tells the step of its subject what it costs, and is a step of its own where there is none', () => {
  expect(withCourse(PLAN, course('norsk')).steps).toMatchObject([{ subject: 'norsk', credits: 30, cost: 60000 }]);
  expect(withCourse(PLAN, course('engelsk')).steps).toMatchObject([
    { subject: 'norsk', credits: 15, cost: null },
    { subject: 'engelsk', credits: 30, cost: 60000, paidBy: 'owner' },
  ]);
  expect(withCourse(PLAN, null)).toBe(PLAN);
});

test.each(['subject=norsk', 'subject=norsk&credits=30&cost=mye', 'subject=<b>&credits=30&cost=1', ''])(
  '%j is no course',
  (query) => {
    expect(courseIn(new URLSearchParams(query))).toBeNull();
  },
);
