import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PLAN_STATUSES } from '../../record/index.ts';
import { addDays, type Day, dayOf } from '../../terms/index.ts';
import { END, planNow, START, unmet } from './__data__/plans.ts';
import { appointmentRef } from './appointment.ts';
import { dueOfPlan, REMINDED, tasksOf } from './due.ts';
import { unitOverview } from './overview.ts';

const TODAY = dayOf(2026, 11, 28);

test('a draft is to be agreed, a plan past its end is to be ended, and one that is over asks nothing', () => {
  const kinds = (content: Parameters<typeof planNow>[1], start?: Day) =>
    dueOfPlan(planNow(1, content, start), TODAY).map(({ kind, late }) => `${kind}${late ? ' late' : ''}`);
  expect(kinds({ status: 'draft' })).toEqual(['agree late', 'end']);
  expect(kinds({ end: addDays(TODAY, -1) })).toEqual(['ended late']);
  expect(kinds({ status: 'fulfilled', end: addDays(TODAY, -1) })).toEqual([]);
  expect(kinds({}, dayOf(2025, 8, 1))).toEqual(['notice', 'end']);
  expect(kinds({ noticeGiven: TODAY }, dayOf(2025, 8, 1))).toEqual(['end']);
});

test('an appointment without a plan comes before everything else, and one that cannot be judged asks for facts', () => {
  const plans = [planNow(1, { status: 'draft' }), planNow(2, { end: addDays(TODAY, -3) })];
  const tasks = tasksOf(plans, [unmet(4), unmet(1), unmet(5, { verdict: 'open' })], TODAY);
  expect(tasks.map(({ kind }) => kind)).toEqual(['lacks-plan', 'ended', 'agree', 'assess']);
  expect(tasks[0]).toMatchObject({ plan: null, end: END, minutes: 15 });
});

test('an appointment delivered with another first day has the plan of the days they share', () => {
  const plan = planNow(1, {}, addDays(START, 13));
  expect(tasksOf([plan], [unmet(1)], TODAY)).toEqual([]);
  expect(tasksOf([plan], [unmet(1, { lastDay: addDays(START, 5) })], TODAY).map(({ kind }) => kind)).toEqual([
    'lacks-plan',
  ]);
});

test('the name of an appointment in an address tells nobody whose it is', () => {
  expect(appointmentRef(unmet(1))).toMatch(/^a-[0-9a-f]{20}$/);
  expect(appointmentRef(unmet(1))).not.toBe(appointmentRef(unmet(2)));
});

const near = fc.integer({ min: TODAY - 200, max: TODAY + 300 }) as fc.Arbitrary<Day>;
const done = fc.option(fc.constant(TODAY), { nil: null });
const anyPlan = fc.record({
  status: fc.constantFrom(...PLAN_STATUSES),
  end: near,
  reviews: fc.array(fc.record({ day: near, done, note: fc.constant('') }), { maxLength: 3 }),
});

test('nothing is left out, said twice or asked of a plan that is over, and what is late comes first', () => {
  fc.assert(
    fc.property(fc.array(anyPlan, { maxLength: 6 }), fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8]), (contents, persons) => {
      const plans = contents.map((content, n) => planNow(n, content));
      const appointments = persons.map((n) => unmet(n));
      const tasks = tasksOf(plans, appointments, TODAY);
      // The naive way, one rule at a time.
      const lacking = appointments.filter(
        (one) => !plans.some(({ plan, now }) => plan.person === one.person && now.end >= one.start),
      );
      expect(tasks.filter(({ kind }) => kind === 'lacks-plan')).toHaveLength(lacking.length);
      const going = plans.filter(({ now }) => !['fulfilled', 'lapsed', 'ended'].includes(now.status));
      expect(tasks.filter(({ kind }) => kind === 'ended')).toHaveLength(
        going.filter(({ now }) => now.end < TODAY).length,
      );
      const reviews = going
        .filter(({ now }) => now.end >= TODAY)
        .flatMap(({ now }) => now.reviews.filter((one) => one.done === null && one.day <= TODAY + REMINDED));
      expect(tasks.filter(({ kind }) => kind === 'review')).toHaveLength(reviews.length);
      expect(tasks.map(({ late }) => late)).toEqual(
        tasks.map(({ late }) => late).sort((a, b) => Number(b) - Number(a)),
      );
      // Units add up to the whole.
      const units = unitOverview(plans, appointments, TODAY);
      const sum = (of: (one: (typeof units)[number]) => number | null) =>
        units.reduce((all, one) => all + (of(one) ?? 0), 0);
      expect(sum(({ late }) => late)).toBe(tasks.filter(({ late }) => late).length);
      expect(sum(({ lacking: without }) => without)).toBe(lacking.length);
      expect(sum(({ running }) => running)).toBe(going.length);
      expect(sum(({ within }) => within[2])).toBe(tasks.filter(({ late, day }) => !late && day !== null).length);
    }),
    { seed: 20261128, numRuns: 60 },
  );
});
