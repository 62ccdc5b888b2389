import type { PersonKey } from '../../terms/index.ts';
import { appointmentRef, type PlanNow, planOf, type UnmetAppointment } from '../fulfilment/appointment.ts';
import type { School } from './school.ts';
import { transfersOf } from './told-way.ts';
import type { Way } from './ways.ts';

/** What can be done further with a person's course: a plan that is there, or an appointment that lacks one. */
export interface Further {
  readonly name: string | null;
  readonly plan: string | null;
  readonly appointment: string | null;
  /** True where the appointment that is to have a plan is at a school the asker does not reach. */
  readonly elsewhere: boolean;
}

/** Those a proposal says something of, by the ids its ways name them by: who lacks something, studies, gives hours or takes them. Pure. */
export function toldOf({
  school,
  ways,
}: {
  readonly school: School;
  readonly ways: readonly Way[];
}): ReadonlyMap<string, PersonKey> {
  const told = new Set([
    ...school.lacking.map(({ teacher }) => teacher),
    ...ways.flatMap((way) => [
      ...transfersOf(way, school).flatMap(({ from, to }) => [from, to]),
      ...way.study.map(({ teacher }) => teacher),
    ]),
  ]);
  return new Map(
    [...told].flatMap((id): readonly (readonly [string, PersonKey])[] => {
      const key = id === null ? undefined : school.persons.get(id);
      return id === null || key === undefined ? [] : [[id, key]];
    }),
  );
}

interface Known {
  readonly names: ReadonlyMap<PersonKey, string>;
  /** Plans of the units the asker reaches. */
  readonly plans: readonly PlanNow[];
  readonly unmet: readonly UnmetAppointment[];
  readonly reaches: (unit: string) => boolean;
}

/** Names, and where a course is taken further: by the appointment here, else by one at another school the asker reaches. Pure. */
export function furtherOf(
  keys: ReadonlyMap<string, PersonKey>,
  unit: string,
  { names, plans, unmet, reaches }: Known,
): ReadonlyMap<string, Further> {
  return new Map(
    [...keys].map(([id, key]) => {
      const all = unmet.filter(({ person, verdict }) => person === key && verdict === 'not-met');
      const own = all.filter((one) => reaches(one.unit));
      const appointment = own.find((one) => one.unit === unit) ?? own[0];
      const plan = appointment === undefined ? undefined : planOf(appointment, plans);
      const ref = appointment === undefined || plan !== undefined ? null : appointmentRef(appointment);
      const elsewhere = appointment === undefined && all.length > 0;
      return [id, { name: names.get(key) ?? null, plan: plan?.plan.id ?? null, appointment: ref, elsewhere }];
    }),
  );
}
