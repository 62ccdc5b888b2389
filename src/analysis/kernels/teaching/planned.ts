import { at } from '../../read-model/columns.ts';
import { plansInForce, planTellingsOn } from '../../read-model/plan-tellings.ts';
import type { View } from '../../read-model/view.ts';
import { eachPiece } from '../person-loop.ts';
import type { Teacher } from './appointments.ts';

/** Statuses of a plan that came to nothing. */
const WITHOUT_HOPE: readonly string[] = ['lapsed', 'ended'];

/**
 * Whether teachers have a fulfilment plan on a day: one of a unit they stand in then, whose appointment has begun, whose last day is not
 * past and that was not given up. A plan always has a legal basis and a last day: the record takes no other. metrics.md D5.
 */
export function plannedOn(view: View, day: number): (teacher: Teacher | undefined) => boolean {
  const { dataset, asKnownOn } = view;
  const plans = plansInForce(dataset, asKnownOn, day);
  return (teacher) => {
    const running = (plans.get(teacher?.person ?? -1) ?? []).filter(
      ({ start, end, status }) => start <= day && day <= end && !WITHOUT_HOPE.includes(status),
    );
    if (teacher === undefined || running.length === 0) return false;
    const units = new Set<string>();
    eachPiece(view, teacher.person, day, (piece) => {
      units.add(dataset.units.codes[at(view.pieces.unit, piece)] ?? '');
    });
    return running.some(({ unit }) => units.has(unit));
  };
}

/** Whether any plan had been told of by then that held on the day or before: else nobody knows who has one. */
export function arePlansTold({ dataset, asKnownOn }: View, day: number): boolean {
  return planTellingsOn(dataset, asKnownOn).some(({ from }) => from <= day);
}
