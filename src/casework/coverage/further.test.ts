import { expect, test } from 'vitest';
import { dayOf, type PersonKey, type UnitNumber } from '../../terms/index.ts';
import type { PlanNow, UnmetAppointment } from '../fulfilment/appointment.ts';
import { appointmentRef } from '../fulfilment/appointment.ts';
import { furtherOf, toldOf } from './further.ts';
import type { School } from './school.ts';

const ADA = 'a'.repeat(32) as PersonKey;
const [HERE, THERE] = ['974589095', '971032146'] as unknown as readonly [UnitNumber, UnitNumber];
const appointment = (unit: UnitNumber, verdict: UnmetAppointment['verdict'] = 'not-met'): UnmetAppointment => ({
  ...{ person: ADA, unit, post: 'Lærer', lastDay: null, verdict, missing: [] },
  start: dayOf(2026, 8, 1),
});
const planAt = (unit: UnitNumber): PlanNow =>
  ({
    plan: { id: `plan at ${unit}`, person: ADA, unit, start: dayOf(2026, 8, 1) },
    now: { end: dayOf(2027, 7, 31) },
  }) as PlanNow;

const ask = (unmet: readonly UnmetAppointment[], plans: readonly PlanNow[], reached: readonly string[]) =>
  furtherOf(new Map([['T1', ADA]]), HERE, {
    ...{ unmet, plans, names: new Map([[ADA, 'Ada']]) },
    reaches: (unit) => reached.includes(unit),
  }).get('T1');

interface At {
  readonly unmet: readonly UnitNumber[];
  readonly plans?: readonly UnitNumber[];
  readonly reached?: readonly UnitNumber[];
}

test.each<[string, At, object]>([
  ['the appointment here, without a plan', { unmet: [HERE] }, { appointment: appointmentRef(appointment(HERE)) }],
  ['the plan here', { unmet: [HERE], plans: [HERE] }, { plan: `plan at ${HERE}` }],
  [
    'the plan at the other school, where it is within reach',
    { unmet: [THERE], plans: [THERE], reached: [HERE, THERE] },
    { plan: `plan at ${THERE}` },
  ],
  ['nowhere, where the other school is out of reach', { unmet: [THERE] }, { elsewhere: true }],
  ['nowhere, where nothing is asked by law', { unmet: [] }, {}],
])('a course leads to %s', (_, { unmet, plans = [], reached = [HERE] }, leads) => {
  const appointments = unmet.map((unit) => appointment(unit));
  const found = ask(appointments, plans.map(planAt), reached);
  expect(found).toEqual({ name: 'Ada', plan: null, appointment: null, elsewhere: false, ...leads });
});

test('of whom it is not known whether they lack something no plan is asked', () => {
  expect(ask([appointment(HERE, 'open')], [], [HERE])).toMatchObject({ appointment: null, elsewhere: false });
});

test('told of are those who lack, study, give hours or take them, and nobody else', () => {
  const ids = ['T1', 'T2', 'T3', 'T4', 'T5'];
  const school = {
    persons: new Map(ids.map((id) => [id, id.repeat(16) as PersonKey])),
    lacking: [{ teacher: 'T1', taught: 'norsk 1-4', hours: 2, credits: 30 }],
    teachers: ids.map((id) => ({ id, now: { 'norsk 1-4': id === 'T1' || id === 'T2' || id === 'T4' ? 2 : 0 } })),
    taught: [{ id: 'norsk 1-4' }],
  } as unknown as School;
  const hours = (teacher: string) => ({ teacher, taught: 'norsk 1-4', hours: 2, now: 0 });
  const way = {
    hours: [hours('T1'), hours('T3'), hours('T4')],
    study: [{ teacher: 'T1', taught: 'norsk 1-4', stp: 30 }],
  } as never;
  expect([...toldOf({ school, ways: [way] }).keys()].sort()).toEqual(['T1', 'T2', 'T3']);
});
